"""docs/events.md: the whole flow for reading, made from the table in `flow`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from contracts import billing, dispatch, flow, registry
from contracts.asyncapi import hearers, key_of
from contracts.envelope import Event, Headers, type_name
from contracts.flow import Topic
from contracts.schemas import components


@dataclass(frozen=True, slots=True)
class Step:
    """One message in the life of an order; `heard_by` is a part of those who hear its topic."""

    event: type[Event]
    heard_by: tuple[str, ...]
    note: str = ""


LIFE_OF_AN_ORDER: tuple[Step, ...] = (
    Step(registry.AreaOpened, ("dispatch", "billing", "notifications"), "once, long before"),
    Step(registry.UnitRegistered, ("dispatch", "billing", "notifications")),
    Step(registry.ContactPointSet, ("notifications",), "the one private topic"),
    Step(registry.ExpertRegistered, ("dispatch", "billing")),
    Step(registry.AgreementSigned, ("dispatch", "billing")),
    Step(dispatch.OrderCreated, ("billing", "notifications"), "a worker asks for experience"),
    Step(dispatch.OfferMade, ("notifications",), "the expert is asked"),
    Step(
        dispatch.AssignmentAccepted,
        ("billing", "notifications"),
        "or OfferDeclined, OfferExpired: the next is asked",
    ),
    Step(dispatch.SessionScheduled, ("billing", "notifications"), "one for each agreed time"),
    Step(
        dispatch.SessionMoved,
        ("billing", "notifications"),
        "if the expert agrees; the new time is scheduled next",
    ),
    Step(dispatch.SessionHeld, ("billing",), "or another of the ten outcomes"),
    Step(billing.FeeAssessed, (), "also when nothing is owed, with the reason"),
    Step(dispatch.OutcomeCorrected, ("billing",), "if what was said was wrong"),
    Step(billing.FeeAssessed, (), "revision 2: replaced, or reversed after the close"),
    Step(billing.PaymentNoticeIssued, ("notifications",), "to the unit coordinator by the 9th"),
    Step(billing.MonthClosed, ("notifications",)),
    Step(billing.StatementIssued, ("notifications",), "what the expert is paid, and by which units"),
)

_GROWTH = """\
## How a message grows

Within a version a message only grows. Old messages stay readable by new readers (backward), and new ones by
readers that have not been updated yet (forward); both are checked against the last release for every event.
"""

_WAYS: tuple[tuple[str, str, str], ...] = (
    ("add a fact", "a new field with a default", "readers pass over what they do not know"),
    ("add a value of a code", "just say it, name it in the description", "codes are open strings"),
    ("rename a field", "don't; say both for a release", "a rename is a removal and an addition"),
    ("stop saying a required field", "don't; say a new version of the event", "readers count on it"),
    ("require an optional field", "don't; say a new version of the event", "messages said before lack it"),
    ("change a type or a unit", "don't; add a field of another name", "one name would mean two things"),
    ("change what an event means", "a new event with a new name", "a fact keeps its name"),
    ("drop an event", "stop saying it; keep class, schema, examples", "archives will be replayed"),
)

_STEPS = """\
Steps: change the struct in `contracts/src/contracts/`, add or extend an example by hand in
`contracts/examples/<ce_type>/`, run `python -m contracts.generate`, run the tests of `contracts/`. At a
release `python -m contracts.generate --release` makes today's schemas those that later changes are compared
with.
"""


def events(examples: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the page; each event links to its schema and names its examples."""
    parts = [
        "# What the services say to each other\n",
        "Made from `contracts/src/contracts/flow.py` by `python -m contracts.generate`; do not edit.\n",
        _picture(),
        _overview(),
        _life(),
        *(_topic(topic, examples) for topic in flow.TOPICS),
        _headers(),
        _GROWTH,
        _table(("You want to", "Do", "Because"), _WAYS),
        _STEPS,
    ]
    return "\n".join(parts)


def _picture() -> str:
    services = sorted(
        {topic.says for topic in flow.TOPICS}
        | {name for topic in flow.TOPICS for name in (*topic.hears, *topic.watches)}
    )
    lines = [f'    {name}(["{name}"])' for name in services]
    lines += [f'    {_node(topic)}[/"{_short(topic)}"/]' for topic in flow.TOPICS]
    for topic in flow.TOPICS:
        lines.append(f"    {topic.says} --> {_node(topic)}")
        lines += [f"    {_node(topic)} --> {name}" for name in topic.hears]
        lines += [f"    {_node(topic)} -.-> {name}" for name in topic.watches]
    return _mermaid("## The whole flow", ["flowchart LR", *lines])


def _overview() -> str:
    rows = [
        (
            f"[`{topic.name}`](#{_anchor(topic.name)})",
            f"`{key_of(topic)}`",
            topic.says,
            hearers(topic),
            _kept(topic),
            str(topic.partitions),
        )
        for topic in flow.TOPICS
    ]
    table = _table(("Topic", "Key", "Says", "Hears", "Kept", "Partitions"), rows)
    return f"## Topics\n\nOrder is kept within a key, not across keys. Delivery is at least once.\n\n{table}"


def _life() -> str:
    people = ["registry", "dispatch", "billing", "notifications"]
    lines = ["sequenceDiagram", *(f"    participant {name}" for name in people)]
    for number, step in enumerate(LIFE_OF_AN_ORDER):
        topic = flow.TOPIC_OF[step.event]
        assert set(step.heard_by) <= set(topic.hears), f"{step} names one who does not hear {topic.name}"
        # A fact that nobody hears yet is drawn as said to the speaker itself.
        lines += [
            f"    {topic.says}->>{name}: {step.event.__name__}" for name in step.heard_by or (topic.says,)
        ]
        if step.note:
            lines.append(f"    Note over {topic.says}: {number + 1}. {step.note}")
    return _mermaid("## The life of one order", lines)


def _topic(topic: Topic, examples: Mapping[str, Mapping[str, Any]]) -> str:
    rows = [
        (
            f"[`{type_name(event)}`](../contracts/schemas/{type_name(event)}.json)",
            _cell((event.__doc__ or "").strip()),
            ", ".join(_fields(event)),
            ", ".join(f"`{shape}`" for shape in sorted(examples.get(type_name(event), {}))),
        )
        for event in topic.events
    ]
    facts = (
        f"Key `{key_of(topic)}` · said by {topic.says} · heard by {hearers(topic)} · "
        f"{_kept(topic)} · {topic.partitions} partitions"
    )
    table = _table(("Event", "The fact", "Fields (? may be absent)", "Examples"), rows)
    return f"## {topic.name}\n\n{topic.about}\n\n{facts}\n\n{table}"


def _headers() -> str:
    schema = components([Headers], ref_template="#/{name}")["Headers"]
    required = set(schema["required"])
    rows = [
        (f"`{name}`" + ("" if name in required else "?"), _cell(facts.get("description", "")))
        for name, facts in schema["properties"].items()
    ]
    text = "CloudEvents 1.0, Kafka binary mode: the value is the JSON data, the rest is in headers."
    return f"## Headers\n\n{text}\n\n{_table(('Header', 'What it says'), rows)}"


def _fields(event: type[Event]) -> Iterable[str]:
    body = components([event], ref_template="#/{name}")[event.__name__]
    required = set(body["required"])
    return [f"`{name}`" + ("" if name in required else "?") for name in body["properties"]]


def _kept(topic: Topic) -> str:
    return "latest of each key (compacted)" if topic.compacted else f"{topic.retention.days} days"


def _short(topic: Topic) -> str:
    _, scope, entity, _ = topic.name.split(".")
    return entity if scope == "internal" else f"{entity} ({scope})"


def _node(topic: Topic) -> str:
    return topic.name.replace(".", "_")


def _anchor(heading: str) -> str:
    return heading.replace(".", "")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _mermaid(heading: str, lines: Sequence[str]) -> str:
    return f"{heading}\n\n```mermaid\n{chr(10).join(lines)}\n```\n"
