"""Bodies of requests: one base, whole numbers within bounds, and nothing taken for a number that is none."""

import importlib
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

import pytest
from pydantic import BaseModel, ValidationError

from chassis.shapes import Body
from tests.architecture import repository as repo
from tests.architecture.mouths import routes

NUMBERS = {"integer", "number", "boolean"}
GUESSES = {"integer": (True, "5", 5.0, "true"), "number": (True, "5"), "boolean": (1, 0, "true", "no", 1.0)}
"""What is no such number in JSON, however near it looks."""


def models(kind: Any) -> Iterator[type[BaseModel]]:
    """Give the models that a type is made of, those of their fields too."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
        for name, field in kind.model_fields.items():
            yield from models(field.annotation or get_type_hints(kind)[name])
    for inner in get_args(kind):
        yield from models(inner)


def asked(service: str) -> set[type[BaseModel]]:
    """Return the models of all that is sent to a service's own doors."""
    found = importlib.import_module(f"{service}.app").SERVICE
    endpoints = [one.endpoint for one in routes(found) if one.endpoint.__module__.startswith(f"{service}.")]
    return {
        model
        for endpoint in endpoints
        for kind in get_type_hints(endpoint).values()
        for model in models(kind)
    }


def numbers(model: type[BaseModel]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give the fields of a model that are numbers or truths, or lists or tables of such, as its schema has them."""
    for name, schema in model.model_json_schema(by_alias=True).get("properties", {}).items():
        for one in schema.get("anyOf", [schema]):
            inner = one.get("additionalProperties")
            for told in (one, inner if isinstance(inner, dict) else {}, one.get("items", {})):
                if told.get("type") in NUMBERS:
                    yield name, told


MODELS = sorted(
    {one for service in repo.SERVICES for one in asked(service)}, key=lambda one: one.__qualname__
)
FIELDS = [(model, name, told) for model in MODELS for name, told in numbers(model)]


def test_bodies_were_found() -> None:
    assert {"OrderBody", "FeeBody", "PriceBody", "PolicyBody", "ExpertBody"} <= {
        one.__name__ for one in MODELS
    }
    assert len(FIELDS) > 10


@pytest.mark.parametrize("model", MODELS, ids=lambda one: one.__qualname__)
def test_a_body_stands_on_the_one_base(model: type[BaseModel]) -> None:
    assert issubclass(model, Body)
    assert model.model_config.get("extra") == "forbid"


@pytest.mark.parametrize(
    ("model", "name", "told"), FIELDS, ids=lambda one: getattr(one, "__name__", str(one)[:30])
)
def test_a_number_has_bounds_and_is_not_guessed_at(
    model: type[BaseModel], name: str, told: dict[str, Any]
) -> None:
    if told["type"] == "integer":
        assert {"minimum", "maximum"} <= told.keys(), f"{model.__name__}.{name} has no bounds"
    for guess in GUESSES[told["type"]]:
        for sent in (guess, [guess], {"held": guess}):
            with pytest.raises(ValidationError) as refused:
                model.model_validate({name: sent})
            assert any(error["loc"][0] == name for error in refused.value.errors()), (name, sent)
