"""The client's modules are those that the services' documents make, and every schema comes to a type."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path
from typing import Any

import pytest

from kokemus_client import billing, dispatch, notifications, registry

sys.path.insert(0, str(Path(__file__).parents[1]))

import generate  # type: ignore[import-not-found] # a script

CLASSES = {
    "registry": registry.Registry,
    "dispatch": dispatch.Dispatch,
    "billing": billing.Billing,
    "notifications": notifications.Notifications,
}


@pytest.fixture(scope="module")
def documents() -> dict[str, Any]:
    found: dict[str, Any] = generate.documents()
    return found


def test_the_modules_are_fresh(documents: dict[str, Any]) -> None:
    stale = [path.name for path, text in generate.generated(documents).items() if path.read_text() != text]
    assert not stale, "run make generated"


def test_a_stale_module_fails_the_check_and_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, documents: dict[str, Any]
) -> None:
    monkeypatch.setattr(generate, "PACKAGE", tmp_path)
    monkeypatch.setattr(generate, "documents", lambda: documents)
    assert generate.main(["--check"]) == 1
    assert not list(tmp_path.iterdir())
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0


def test_every_operation_has_a_method(documents: dict[str, Any]) -> None:
    for service, described in documents.items():
        methods = {name for name, _ in inspect.getmembers(CLASSES[service], inspect.isfunction)}
        assert {one.told["operationId"] for one in generate.operations(described)} <= methods


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({}, "Any"),
        ({"$ref": "#/components/schemas/OrderView"}, "OrderView"),
        ({"type": "string", "format": "uuid"}, "UUID"),
        ({"type": "string", "format": "date-time"}, "dt.datetime"),
        ({"type": "string", "format": "email"}, "str"),
        ({"type": "array", "items": {"type": "integer"}}, "list[int]"),
        ({"type": "array"}, "list[Any]"),
        ({"type": "object", "additionalProperties": {"type": "number"}}, "dict[str, float]"),
        ({"type": "object", "additionalProperties": True}, "dict[str, Any]"),
        ({"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "dt.date | None"),
        ({"anyOf": [{}, {"type": "null"}]}, "Any"),
        ({"enum": ["a", "b"], "type": "string"}, "Literal['a', 'b']"),
        ({"const": "held", "type": "string"}, "Literal['held']"),
    ],
)
def test_a_schema_is_a_type(schema: dict[str, Any], kind: str) -> None:
    assert generate.annotation(schema) == kind


def test_an_answer_that_has_no_model_yet_is_what_json_gives() -> None:
    schema = {"responses": {"200": {"content": {"application/json": {"schema": {}}}}}, "operationId": "get"}
    one = generate.Operation("GET", "/x", schema, {})
    assert "-> Result[Any]" in generate._method(one)


def test_names_that_python_keeps_for_itself_are_changed_and_sent_as_they_are() -> None:
    assert generate._identifier("X-Purpose") == "x_purpose"
    assert generate._field("from", {"type": "string"}, needed=True) == '    from_: str = named(name="from")\n'
