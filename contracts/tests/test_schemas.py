"""The schemas say what the structs take."""

from typing import Any

import jsonschema
import msgspec
import pytest

from contracts import dispatch, flow, registry
from contracts.envelope import Event, Headers, schema_name
from contracts.schemas import DIALECT, components, schema_of

EVENTS = pytest.mark.parametrize("event", list(flow.TOPIC_OF), ids=lambda event: event.__name__)


@EVENTS
def test_every_event_has_a_valid_schema_with_its_name(event: type[Event]) -> None:
    schema = schema_of(event)

    jsonschema.Draft202012Validator.check_schema(schema)
    assert (schema["$schema"], schema["$id"]) == (DIALECT, schema_name(event))
    assert schema["title"] == event.__name__
    assert schema["description"]


@EVENTS
def test_every_reference_leads_somewhere(event: type[Event]) -> None:
    schema = schema_of(event)

    def references(node: Any) -> set[str]:
        if isinstance(node, list):
            return {found for item in node for found in references(item)}
        if isinstance(node, dict):
            own = {node["$ref"]} if isinstance(node.get("$ref"), str) else set()
            return own | {found for item in node.values() for found in references(item)}
        return set()

    assert {name.removeprefix("#/$defs/") for name in references(schema)} == set(schema.get("$defs", {}))


@EVENTS
def test_nothing_is_forbidden_that_a_later_writer_may_add(event: type[Event]) -> None:
    schema = schema_of(event)
    for part in (schema, *schema.get("$defs", {}).values()):
        assert part.get("additionalProperties", True) is not False


def test_a_field_with_a_default_may_be_absent() -> None:
    schema = schema_of(dispatch.SessionHeld)
    assert "participants" in schema["properties"]
    assert "participants" not in schema["required"]


def test_times_say_that_they_are_times() -> None:
    scheduled = schema_of(dispatch.SessionScheduled)["properties"]
    assert scheduled["starts_at"] == {"type": "string", "format": "date-time"}
    corrected = schema_of(dispatch.OutcomeCorrected)["$defs"]["Outcome"]["properties"]
    assert {"type": "string", "format": "date-time"} in corrected["known_at"]["anyOf"]
    created = schema_of(dispatch.OrderCreated)["$defs"]["SessionTime"]["properties"]
    assert created["ends_at"]["format"] == "date-time"


def test_days_and_ids_say_that_they_are() -> None:
    signed = schema_of(registry.AgreementSigned)["properties"]
    assert signed["valid_from"]["format"] == "date"
    assert signed["agreement_id"]["format"] == "uuid"


def test_headers_have_a_schema_too() -> None:
    headers = components([Headers], ref_template="#/{name}")["Headers"]
    assert headers["properties"]["ce_time"]["format"] == "date-time"
    assert "traceparent" not in headers["required"]


def test_names_of_parts_are_used_once() -> None:
    found = components([Headers, *flow.TOPIC_OF], ref_template="#/{name}")
    assert {event.__name__ for event in flow.TOPIC_OF} <= set(found)
    assert all(part["title"] == name for name, part in found.items())


def test_a_field_s_own_limits_are_kept() -> None:
    seats = schema_of(dispatch.OrderCreated)["properties"]["seats"]
    assert (seats["type"], seats["minimum"]) == ("integer", 1)


def test_the_schema_and_the_struct_refuse_the_same() -> None:
    bad = {"order_id": "not-an-id", "unit_id": "01985a3c-7a00-7000-8000-000000000b01"}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(bad, dispatch.OrderCancelled)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(
            schema_of(dispatch.OrderCancelled), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        ).validate(bad)
