"""Mouths: who may do what is asked where it is done, and what is answered has one kind of shape."""

import ast
import importlib
from collections.abc import Iterator
from typing import Any, cast

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts
from typing_extensions import is_typeddict

from chassis.acts import Act
from chassis.part import Part
from chassis.service import Context, Service
from chassis.serving import application
from tests.architecture import repository as repo


@pytest.fixture(params=repo.SERVICES)
def service(request: pytest.FixtureRequest) -> Any:
    return importlib.import_module(f"{request.param}.app").SERVICE


def routes(service: Service) -> list[Any]:
    nothing = cast("Any", None)
    app = application(service, Context(service.settings.model_construct(), nothing, nothing))
    return [one for one in iter_route_contexts(app.routes) if getattr(one, "dependant", None)]


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
