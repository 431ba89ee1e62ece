"""Every event has hand-written examples of each shape it can take; they are what hearers are tested with."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from contracts import flow
from contracts.envelope import Event, type_name
from contracts.schemas import schema_of

ROOT = Path(__file__).parents[2]
PATHS = sorted((ROOT / "contracts/examples").glob("*/*.json"))
EXAMPLES = pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
EVENTS = pytest.mark.parametrize("event", list(flow.TOPIC_OF), ids=lambda event: event.__name__)

CODES_SHOWN = [
    ("dispatch.SessionCancelled.v1", "cancelled_by", {"orderer", "client"}),
    ("dispatch.OfferWithdrawn.v1", "reason", {"filled", "order_cancelled"}),
    ("dispatch.GroupEnded.v1", "end_reason", {"compelling", "pre_agreed", "other"}),
    ("registry.AreaOpened.v1", "model", {"wellbeing_area", "experience_bank"}),
    ("billing.FeeScheduleSet.v1", "paid_by", {None, "orderer"}),
    ("billing.CancellationPolicySet.v1", "day_kind", {"calendar", "business"}),
]


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def examples_of(name: str) -> list[dict[str, Any]]:
    return [read(path) for path in PATHS if path.parent.name == name]


@EVENTS
def test_every_event_has_an_example(event: type[Event]) -> None:
    assert examples_of(type_name(event))


def test_every_folder_is_an_event_s() -> None:
    assert {path.parent.name for path in PATHS} == set(flow.EVENT_OF)


@EXAMPLES
def test_an_example_is_valid(path: Path) -> None:
    validator = jsonschema.Draft202012Validator(
        schema_of(flow.EVENT_OF[path.parent.name]),
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )
    validator.validate(read(path))


@EXAMPLES
def test_an_example_is_read_and_said_again_as_it_stands(path: Path) -> None:
    event = flow.decoders([flow.EVENT_OF[path.parent.name]])[path.parent.name](path.read_bytes())

    message = flow.say(event, area="ita-uusimaa", sequence=1)

    assert json.loads(message.data) == read(path)
    assert message.type == path.parent.name


@EVENTS
def test_what_may_be_absent_is_shown_both_ways(event: type[Event]) -> None:
    shown = examples_of(type_name(event))
    required = set(schema_of(event)["required"])
    for name in set(event.__struct_fields__) - required:
        assert any(name in example for example in shown), f"no example has {name}"
        assert any(name not in example for example in shown), f"no example is without {name}"


@pytest.mark.parametrize(
    ("name", "field", "codes"), CODES_SHOWN, ids=lambda shown: shown if isinstance(shown, str) else ""
)
def test_each_kind_is_shown(name: str, field: str, codes: set[str | None]) -> None:
    assert codes <= {example.get(field) for example in examples_of(name)}


def test_an_outcome_can_be_corrected_to_every_kind() -> None:
    kinds = {example["outcome"]["kind"] for example in examples_of("dispatch.OutcomeCorrected.v1")}
    described = schema_of(flow.EVENT_OF["dispatch.OutcomeCorrected.v1"])["$defs"]["Outcome"]["properties"][
        "kind"
    ]
    assert kinds == set(described["description"].split(" | "))


def test_a_correction_is_of_a_later_revision() -> None:
    assert {example["revision"] for example in examples_of("dispatch.OutcomeCorrected.v1")} == {2}


@EXAMPLES
def test_no_example_but_the_contact_s_holds_an_address_and_none_a_real_one(path: Path) -> None:
    addresses = re.findall(r"[^\s\"]+@[^\s\"]+", path.read_text(encoding="utf-8"))
    if path.parent.name == "registry.ContactPointSet.v1":
        assert all(address.endswith(("@example.invalid", "@example.org")) for address in addresses)
    else:
        assert not addresses


@EXAMPLES
def test_times_are_utc_and_in_order(path: Path) -> None:
    def walk(node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                walk(item)
        elif isinstance(node, dict):
            for name, value in node.items():
                if name.endswith("_at"):
                    assert value.endswith("Z"), f"{name} is {value}"
                walk(value)
            if "starts_at" in node:
                assert node["starts_at"] < node["ends_at"]

    walk(read(path))


def test_the_statement_s_units_pay_the_total() -> None:
    for example in examples_of("billing.StatementIssued.v1"):
        assert sum(unit["amount_minor"] for unit in example["units"]) == example["total"]["amount_minor"]


def test_a_struct_survives_its_own_encoding() -> None:
    for name, event in flow.EVENT_OF.items():
        for example in examples_of(name):
            value = msgspec.convert(example, event)
            assert msgspec.json.decode(msgspec.json.encode(value), type=event) == value
