"""Today's schemas may follow the released ones, and each kind of change is judged rightly."""

import json
import warnings
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from contracts import flow
from contracts.compatibility import Verdict, closed, judge, judged
from contracts.schemas import Schema, schema_of

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the library's own use of things that Python will drop
    from jsonsubschema import isSubschema

RELEASED = Path(__file__).parents[1] / "schemas/released"


def is_part(one: Schema, other: Schema) -> bool:
    found: bool = isSubschema(one, other)
    return found


def may_follow(released: Schema, today: Schema) -> tuple[bool, bool]:
    verdict = judge(released, today, is_part=is_part)
    return verdict.backward, verdict.forward


A_SCHEMA: Schema = {
    "$id": "urn:kokemus:schema:test.Happened.v1",
    "title": "Happened",
    "type": "object",
    "properties": {
        "order_id": {"type": "string", "format": "uuid"},
        "at": {"type": "string", "format": "date-time"},
        "minutes": {"type": "integer"},
        "kind": {"enum": ["a", "b"]},
        "note_code": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        "part": {"$ref": "#/$defs/Part"},
        "parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}},
        "names": {"type": "object", "additionalProperties": {"type": "string"}},
    },
    "required": ["order_id", "at", "minutes", "kind", "part", "parts", "names"],
    "$defs": {
        "Part": {
            "title": "Part",
            "type": "object",
            "properties": {"code": {"type": "string"}, "title": {"type": "string"}},
            "required": ["code"],
        }
    },
}


def changed(**properties: Any) -> Schema:
    """Return the schema with these properties: None removes one."""
    schema = deepcopy(A_SCHEMA)
    for name, facts in properties.items():
        if facts is None:
            del schema["properties"][name]
            schema["required"] = [one for one in schema["required"] if one != name]
        else:
            schema["properties"][name] = facts
    return schema


def requiring(name: str, schema: Schema) -> Schema:
    return schema | {"required": [*schema["required"], name]}


def freeing(name: str, schema: Schema) -> Schema:
    return schema | {"required": [one for one in schema["required"] if one != name]}


def part_with(**facts: Any) -> Schema:
    schema = deepcopy(A_SCHEMA)
    schema["$defs"]["Part"] |= facts
    return schema


NEW = {"type": "integer"}
BOTH, FORWARD_ONLY, BACKWARD_ONLY, NEITHER = (True, True), (False, True), (True, False), (False, False)

EIGHT_CLASSES = [
    pytest.param(changed(room=NEW), BOTH, id="1 an optional field added"),
    pytest.param(requiring("room", changed(room=NEW)), FORWARD_ONLY, id="2 a required field added"),
    pytest.param(changed(note_code=None), BOTH, id="3 an optional field no longer said"),
    pytest.param(changed(minutes=None), BACKWARD_ONLY, id="4 a required field no longer said"),
    pytest.param(changed(kind={"enum": ["a", "b", "c"]}), BACKWARD_ONLY, id="5 a new value of a closed code"),
    pytest.param(changed(kind={"enum": ["a"]}), FORWARD_ONLY, id="6 a value less of a closed code"),
    pytest.param(
        changed(minutes={"anyOf": [{"type": "integer"}, {"type": "null"}]}),
        BACKWARD_ONLY,
        id="7 made nullable",
    ),
    pytest.param(changed(minutes={"type": "string"}), NEITHER, id="8 another type"),
]

FURTHER = [
    pytest.param(A_SCHEMA, BOTH, id="nothing"),
    pytest.param(
        changed(minutes={"type": "integer", "description": "said better", "examples": [45]}),
        BOTH,
        id="other words",
    ),
    pytest.param(requiring("note_code", A_SCHEMA), FORWARD_ONLY, id="an optional field required"),
    pytest.param(freeing("minutes", A_SCHEMA), BACKWARD_ONLY, id="a required field made optional"),
    pytest.param(changed(minutes={"type": "integer", "minimum": 1}), FORWARD_ONLY, id="a narrower number"),
    pytest.param(changed(order_id={"type": "string"}), BACKWARD_ONLY, id="an id that may be any text"),
    pytest.param(changed(at={"type": "string", "format": "date"}), NEITHER, id="a time that became a day"),
    pytest.param(
        changed(names={"type": "object", "additionalProperties": NEW}), NEITHER, id="another kind of map"
    ),
    pytest.param(part_with(required=["code", "title"]), FORWARD_ONLY, id="inside a part: required"),
    pytest.param(
        part_with(properties={"code": {"type": "string"}, "title": {"type": "string"}, "size": NEW}),
        BOTH,
        id="inside a part: optional added",
    ),
    pytest.param(
        part_with(properties={"title": {"type": "string"}}, required=[]),
        BACKWARD_ONLY,
        id="inside a part: required no longer said",
    ),
]


@pytest.mark.parametrize(("today", "expected"), EIGHT_CLASSES)
def test_each_class_of_change_is_judged_rightly(today: Schema, expected: tuple[bool, bool]) -> None:
    assert may_follow(A_SCHEMA, today) == expected


@pytest.mark.parametrize(("today", "expected"), FURTHER)
def test_so_are_the_changes_our_schemas_can_have(today: Schema, expected: tuple[bool, bool]) -> None:
    assert may_follow(A_SCHEMA, today) == expected


@pytest.mark.parametrize("name", sorted(path.name for path in RELEASED.glob("*.json")))
def test_todays_schema_may_follow_the_released_one(name: str) -> None:
    event = flow.EVENT_OF.get(name.removesuffix(".json"))
    assert event is not None, f"{name} was released and is no more: keep its class, it will be replayed"

    verdict = judge(
        json.loads((RELEASED / name).read_text(encoding="utf-8")), schema_of(event), is_part=is_part
    )

    assert verdict.both, f"{name}: {verdict}"


def test_there_is_a_released_baseline() -> None:
    assert list(RELEASED.glob("*.json"))


def test_a_verdict_says_what_to_do() -> None:
    assert str(Verdict(backward=True, forward=True)) == "compatible both ways"
    assert "said before cannot be read any more" in str(Verdict(backward=False, forward=True))
    assert "not yet updated" in str(Verdict(backward=True, forward=False))


def test_a_field_may_have_the_name_of_a_schema_word() -> None:
    schema: Schema = {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "type": {"type": "integer"},
            "properties": {"type": "string"},
        },
        "required": ["title"],
    }
    assert judged(schema) == schema
    assert set(closed(schema)["properties"]) == {"title", "type", "properties"}
    assert may_follow(schema, schema) == BOTH
    retyped = deepcopy(schema)
    retyped["properties"]["title"] = {"type": "integer"}
    assert may_follow(schema, retyped) == NEITHER
