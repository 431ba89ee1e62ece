"""Mouths: who may do what is asked where it is done, and what is answered has one kind of shape."""

import ast
import importlib
import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.dependencies.models import Dependant
from typing_extensions import is_typeddict

from chassis.acts import Act
from chassis.part import Part
from chassis.service import Service
from chassis.serving import document
from tests.architecture import repository as repo
from tests.architecture.mouths import routes


@pytest.fixture(params=repo.SERVICES)
def service(request: pytest.FixtureRequest) -> Any:
    return importlib.import_module(f"{request.param}.app").SERVICE


def acts_asked(dependant: Dependant) -> Iterator[Act]:
    """Give the acts that somebody has to be allowed to do before a route is reached."""
    if act := getattr(dependant.call, "act", None):
        yield act
    for inner in dependant.dependencies:
        yield from acts_asked(inner)


def acts_of_modules(service: str) -> dict[str, Act]:
    """Return the acts that the capabilities of a service define, by the name that the code knows them by."""
    found: dict[str, Act] = {}
    for source in repo.matching(
        lambda path: path.startswith(f"services/{service}/src/") and path.endswith("/acts.py")
    ):
        module = importlib.import_module(repo.module_name(source.path))
        found |= {name: act for name, act in vars(module).items() if isinstance(act, Act)}
    return found


def names_used(service: str) -> set[str]:
    """Return every name that a module uses which neither defines acts nor lists them."""
    home = f"{repo.SOURCES[service]}/"
    lists = ("/acts.py", "/__init__.py")
    ours = repo.matching(
        lambda path: (
            repo.is_code(path)
            and path.startswith(home)
            and (not path.endswith(lists) or path.endswith("/api/__init__.py"))
        )
    )
    nodes = [node for source in ours for node in ast.walk(source.tree)]
    return {node.id for node in nodes if isinstance(node, ast.Name)} | {
        node.attr for node in nodes if isinstance(node, ast.Attribute)
    }


def unlisted(service: Service, asked: list[Act]) -> set[str]:
    """Return the acts that routes ask for and no PART lists."""
    return {act.name for act in asked} - {act.name for act in service.acts}


def test_every_act_that_a_route_asks_for_is_in_its_part(service: Service) -> None:
    asked = [act for route in routes(service) for act in acts_asked(route.dependant)]
    assert asked, "no route asks for an act"
    assert unlisted(service, asked) == set()


def test_every_act_is_listed_once_and_asked_for_somewhere(service: Service) -> None:
    defined, used = acts_of_modules(service.name), names_used(service.name)

    assert sorted(act.name for act in service.acts) == sorted(act.name for act in defined.values())
    assert {name for name in defined if name not in used} == set(), "acts that nobody asks for"


def test_an_act_that_was_left_out_is_seen() -> None:
    service = importlib.import_module("dispatch.app").SERVICE
    asked = [act for route in routes(service) for act in acts_asked(route.dependant)]
    less = [Part(acts=[act for act in part.acts if act.name != "say held"]) for part in service.parts]
    bare = Service(name="bare", migrations=service.migrations, parts=less, flow=service.flow)
    assert unlisted(bare, asked) == {"say held"}


def test_what_is_answered_is_a_typed_dict(service: Service) -> None:
    """A TypedDict is checked where it is made, and costs nothing where it is sent."""
    models = {route.response_model for route in routes(service) if isinstance(route.response_model, type)}
    assert {one.__name__ for one in models if not is_typeddict(one)} == set()


def test_what_is_written_in_the_log_of_reads_may_have_its_purpose(service: Service) -> None:
    """The door says that a reason can be given, and what it is for."""
    logged = [route for route in routes(service) if "log_reads(" in inspect.getsource(route.endpoint)]
    silent = [
        route.endpoint.__name__
        for route in logged
        if "GET" in route.methods and not {"X-Purpose", "purpose"} <= set(names_asked(route.dependant))
    ]
    assert silent == []


def names_asked(dependant: Dependant) -> Iterator[str]:
    """Give the headers and query parameters that a route knows."""
    yield from (one.alias for one in (*dependant.header_params, *dependant.query_params))
    for inner in dependant.dependencies:
        yield from names_asked(inner)


def test_an_operation_is_told_in_words(service: Service) -> None:
    """A summary that is the function's name, and an answer that is `Successful Response`, tell nothing."""
    for path, item in document(service)["paths"].items():
        for method, operation in item.items():
            answers = [one["description"] for status, one in operation["responses"].items() if status < "3"]
            assert " " in operation["summary"], (method, path)
            assert operation["summary"].lower().replace(" ", "_") != operation["operationId"], (method, path)
            assert "Successful Response" not in answers, (method, path)
