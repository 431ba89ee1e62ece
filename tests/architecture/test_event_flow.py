"""The table in contracts.flow, the services' ears and voices, their READMEs and the generated pages say one thing."""

import importlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, cast
from uuid import UUID

import jsonschema
import pytest
from faststream import AckPolicy
from msgspec import structs

from chassis import headers
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.hearing import Ear
from chassis.listening import Listening
from chassis.running import Context, Service
from chassis.settings import ServiceSettings
from contracts import asyncapi, billing, dispatch, flow, generate, registry
from contracts.envelope import Event, Headers, Message, type_name
from contracts.flow import Topic
from contracts.schemas import components
from tests.architecture import flow_rules
from tests.architecture import repository as repo
from tests.architecture.rules import Source

SERVICES = pytest.mark.parametrize("name", repo.SERVICES)
NOON = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
EVENT_ID = UUID("019a2f6e-8400-7000-8000-000000000001")
CAUSE_ID = UUID("019a2f6e-8400-7000-8000-000000000002")
ORDER_ID = "019a2f6e-8400-7000-8000-000000000003"
TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def settings_of(service: Service) -> ServiceSettings:
    values: dict[str, Any] = {"database_url": "postgresql://nobody@localhost/nothing"}
    return service.settings(_env_file=None, **values)


def parts(name: str) -> tuple[Sequence[Ear], Listening]:
    """Return a service's ears and their subscriptions, made without a database and without a broker."""
    service: Service = importlib.import_module(f"{name}.app").SERVICE
    settings, database = settings_of(service), Database(cast("Any", None), "")
    ears = service.ears(Context(settings, SteppedClock(NOON), database))
    return ears, Listening(ears, database, settings)


def code_of(name: str) -> list[Source]:
    return repo.matching(lambda path: repo.is_code(path) and path.startswith(f"services/{name}/"))


def an_ear(topic: str = "registry.internal.area.v1", consumer: str = "billing.areas", **changes: Any) -> Ear:
    async def handle(*_: object) -> None: ...

    reads = changes.pop("reads", flow.decoders([registry.AreaOpened]))
    return Ear(topic=topic, consumer=consumer, reads=reads, handle=handle, **changes)


def a_topic(name: str = "registry.internal.area.v1", **changes: Any) -> Topic:
    given: dict[str, Any] = {
        "says": "registry",
        "key": "area_id",
        "events": (registry.AreaOpened,),
        "hears": ("billing",),
        "about": "",
    }
    return Topic(name=name, **(given | changes))


def test_the_table_is_well_formed() -> None:
    assert list(flow_rules.table_faults(flow.TOPICS, services=repo.SERVICES)) == []


@pytest.mark.parametrize(
    ("topics", "fault"),
    [
        ([a_topic(), a_topic(events=(registry.UnitChanged,), key="unit_id")], "stands 2 times"),
        ([a_topic(), a_topic("registry.internal.place.v1")], "AreaOpened is on 2 topics"),
        ([a_topic("registry.secret.area.v1")], "expected <service>"),
        ([a_topic("registry.internal.area.v0")], "expected <service>"),
        ([a_topic("dispatch.internal.area.v1")], "is said by registry"),
        ([a_topic(key="unit_id")], "has no field unit_id"),
        ([a_topic(hears=("billing", "archive"))], "archive is no service"),
        ([a_topic(hears=("registry",))], "hears itself"),
        ([a_topic(hears=("billing", "billing"))], "names a hearer twice"),
    ],
)
def test_a_fault_of_the_table_is_seen(topics: list[Topic], fault: str) -> None:
    assert [said for said in flow_rules.table_faults(topics, services=repo.SERVICES) if fault in said]


@SERVICES
def test_a_service_hears_what_the_table_says(name: str) -> None:
    ears, _ = parts(name)
    assert list(flow_rules.ear_faults(name, ears, flow.heard_by(name))) == []


@pytest.mark.parametrize(
    ("ears", "fault"),
    [
        ([], "nobody hears registry.internal.area.v1"),
        ([an_ear(), an_ear()], "2 ears are called billing.areas"),
        ([an_ear(consumer="areas")], "expected billing.<purpose>"),
        (
            [an_ear(), an_ear("dispatch.internal.order.v1", "billing.orders")],
            "which the table does not let it",
        ),
        ([an_ear(reads={})], "reads nothing"),
        ([an_ear(reads=flow.decoders([registry.UnitChanged]))], "never on registry.internal.area.v1"),
        ([an_ear(tombstones=True)], "tombstones is True"),
    ],
)
def test_a_fault_of_the_ears_is_seen(ears: list[Ear], fault: str) -> None:
    assert [said for said in flow_rules.ear_faults("billing", ears, [a_topic()]) if fault in said]


@SERVICES
def test_the_brokers_subscriptions_are_the_ears(name: str) -> None:
    ears, listening = parts(name)
    subscribed = {(one.group_id, *one.topic_names) for one in subscribers(listening)}
    assert subscribed == {(ear.consumer, ear.topic) for ear in ears}
    assert len(listening.broker.subscribers) == len(ears)


@SERVICES
def test_no_subscription_can_lose_or_repeat_a_message_by_its_settings(name: str) -> None:
    _, listening = parts(name)
    for one in subscribers(listening):
        told = one._connection_args
        assert type(one).__name__ == "BatchSubscriber"
        assert one.ack_policy is AckPolicy.NACK_ON_ERROR
        assert one._no_reply, "a reply would go wherever a header says"
        assert told["auto_offset_reset"] == "earliest", "else what was said before the first start is lost"
        assert told["enable_auto_commit"] is False
        assert one._listener is not None, "a rebalance must wait for the batch in hand"
        assert len(one.calls) == 1


def subscribers(listening: Listening) -> list[Any]:
    """Return FastStream's subscribers; what they were told is in attributes it does not promise."""
    return list(listening.broker.subscribers)


@SERVICES
def test_a_service_says_all_of_its_events_and_no_others(name: str) -> None:
    made = {source.path: flow_rules.constructed(source, flow.TOPIC_OF) for source in code_of(name)}
    assert list(flow_rules.speaking_faults(name, made, flow.said_by(name))) == []


@SERVICES
def test_events_are_made_on_the_wire_only(name: str) -> None:
    found = [
        f"{source.path}:{one.line}: {one.what}"
        for source in code_of(name)
        for one in flow_rules.said_elsewhere(source, flow.TOPIC_OF)
    ]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        "from contracts import flow, billing\nflow.say(billing.FeePending(), area='x', sequence=1)",
        "from contracts.billing import FeePending as Waits\nx = Waits()",
        "import contracts.billing\nx = contracts.billing.FeePending()",
        "from contracts import billing as said\nx = said.FeePending()",
    ],
)
def test_an_event_is_seen_however_it_is_named(text: str) -> None:
    sample = Source("services/dispatch/src/dispatch/handlers/x.py", text)
    assert flow_rules.constructed(sample, flow.TOPIC_OF) == {"billing.FeePending.v1"}
    assert list(flow_rules.said_elsewhere(sample, flow.TOPIC_OF))


@pytest.mark.parametrize(
    "text",
    [
        "from contracts import dispatch as said\nx = said.OUTCOMES[kind](order_id=1)",
        "from contracts.dispatch import OUTCOMES as TOLD\nx = TOLD['held']()",
    ],
)
def test_events_made_by_a_table_are_seen_all_of_them(text: str) -> None:
    sample = Source("services/dispatch/src/dispatch/handlers/x.py", text)
    assert flow_rules.constructed(sample, flow.TOPIC_OF) == set(map(type_name, dispatch.OUTCOMES.values()))
    assert list(flow_rules.said_elsewhere(sample, flow.TOPIC_OF))


def test_a_table_that_is_read_makes_nothing() -> None:
    text = "from contracts import dispatch\nREAD = {event: f for event in dispatch.OUTCOMES.values()}\nx = dispatch.OUTCOMES[y]"
    assert flow_rules.constructed(Source("services/x/src/x/wire.py", text), flow.TOPIC_OF) == set()


def test_what_is_only_heard_is_not_taken_for_said() -> None:
    text = "from contracts.billing import FeePending\nmatch x:\n    case FeePending(): pass\nHERE = {FeePending: 1}"
    assert (
        flow_rules.constructed(Source("services/dispatch/src/dispatch/wire.py", text), flow.TOPIC_OF) == set()
    )


def test_a_stolen_and_a_forgotten_event_are_seen() -> None:
    made = {"wire.py": ["billing.FeePending.v1"]}
    assert list(flow_rules.speaking_faults("registry", made, [a_topic()])) == [
        "wire.py makes billing.FeePending.v1, which registry does not say",
        "registry never says registry.AreaOpened.v1",
    ]


@SERVICES
@pytest.mark.parametrize(("heading", "table"), [("Hears", flow.heard_by), ("Says", flow.said_by)])
def test_a_readme_tells_what_its_service_hears_and_says(name: str, heading: str, table: Any) -> None:
    readme = (repo.ROOT / "services" / name / "README.md").read_text(encoding="utf-8")
    told = flow_rules.topics_under(heading, readme)
    assert told is not None, f"services/{name}/README.md has no section {heading!r}"
    assert sorted(told) == sorted(topic.name for topic in table(name))


@SERVICES
def test_a_readme_names_every_event_that_its_service_says(name: str) -> None:
    readme = (repo.ROOT / "services" / name / "README.md").read_text(encoding="utf-8")
    told = flow_rules.events_under("Says", readme, flow.TOPIC_OF)
    assert told == {event for topic in flow.said_by(name) for event in topic.events}


def test_a_readme_may_name_a_table_of_events() -> None:
    readme = "## Says\n\n[`OUTCOMES`](x), `AreaOpened` and ClientNoShow\n\n## Owns\n\n`UnitChanged`\n"
    told = flow_rules.events_under("Says", readme, flow.TOPIC_OF)
    assert told == {registry.AreaOpened, *dispatch.OUTCOMES.values()}


def test_a_section_of_a_readme_ends_at_the_next_heading() -> None:
    readme = "# x\n\n## Hears\n\n- `a.internal.b.v1` and a.internal.b.v1\n\n## Says\n\nNothing yet.\n### More\nc.public.d.v2"
    assert flow_rules.topics_under("Hears", readme) == ["a.internal.b.v1"]
    assert flow_rules.topics_under("Says", readme) == []
    assert flow_rules.topics_under("Owns", readme) is None


def test_the_generated_pages_and_schemas_are_fresh() -> None:
    assert generate.stale(repo.ROOT, generate.generated(repo.ROOT)) == []


def outbox_row(message: Message, **changes: object) -> dict[str, object]:
    return {
        "event_id": EVENT_ID,
        "type": message.type,
        "schema": message.schema,
        "subject": message.subject,
        "area_id": message.area,
        "sequence": message.sequence,
        "said_at": NOON,
        "correlation_id": ORDER_ID,
        "causation_id": CAUSE_ID,
        "traceparent": TRACE,
        "tracestate": "vendor=1",
    } | changes


def an_event() -> Event:
    return billing.FeePending(
        session_id=EVENT_ID, order_id=UUID(ORDER_ID), expert_id=CAUSE_ID, revision=1, missing=["policy"]
    )


@pytest.mark.parametrize(
    "changes", [{}, {"causation_id": None, "traceparent": "", "tracestate": ""}], ids=["caused", "first"]
)
def test_headers_are_as_the_contracts_describe_them(changes: dict[str, object]) -> None:
    row = outbox_row(flow.say(an_event(), area="ita-uusimaa", sequence=3), **changes)
    written = {name: value.decode() for name, value in headers.write(row, headers.source("billing"))}
    schema = components([Headers], ref_template="#/$defs/{name}")["Headers"]
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(written)
    assert datetime.fromisoformat(written["ce_time"]) == NOON
    assert written["ce_source"] == "/kokemus/billing"
    # AsyncAPI names the content type of a message in a field of its own.
    assert written.pop("content-type") == asyncapi.document({})["defaultContentType"]
    assert set(written) <= {field.encode_name for field in structs.fields(Headers)}


def test_every_header_that_is_described_is_written() -> None:
    row = outbox_row(flow.say(an_event(), area="ita-uusimaa", sequence=3))
    written = {name for name, _ in headers.write(row, headers.source("billing"))}
    assert {field.encode_name for field in structs.fields(Headers)} <= written


def test_a_header_that_breaks_the_description_is_seen() -> None:
    schema = components([Headers], ref_template="#/$defs/{name}")["Headers"]
    row = outbox_row(flow.say(an_event(), area="ita-uusimaa", sequence=3))
    written = {name: value.decode() for name, value in headers.write(row, headers.source("billing"))} | {
        "ce_specversion": "0.3"
    }
    with pytest.raises(jsonschema.ValidationError, match=r"0\.3"):
        jsonschema.Draft202012Validator(schema).validate(written)
