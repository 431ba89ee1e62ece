"""The whole way of one order: every event, decision and message, over all services, in time order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from kokemus.operate.moments import HELSINKI
from kokemus.operate.numbers import Fit, name_of, short
from kokemus.operate.remote import Remote
from kokemus.operate.showing import Folding, within

LAST = datetime.max.replace(tzinfo=UTC)
LISTED_MAX = 12
"""Things of one list that are shown, a year of monthly sessions; data have all of them."""
EVENTS_MAX = 200
"""Events of other stories that are asked about, the newest; `chassis.stories` has the bound."""
TRACE_DIGITS = 8
DULL = frozenset(
    {"order_id", "topics", "times", "language", "contact_method", "expert_id", "unit_id", "orderer_id"}
)
_A_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)")
_AN_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, order=True)
class Step:
    """One thing that happened, and where."""

    at: datetime
    recorded_at: datetime
    service: str
    what: str
    facts: str
    trace_id: str
    body: Mapping[str, Any] = field(compare=False, default_factory=dict)
    """The facts as they were said, for a script."""


async def journey(there: Remote, area: str, order: str) -> list[Step]:
    """Return every step of an order in time order; empty when no service knows it.

    What was said in another story, a month's, and told to somebody is a step too: who said it names the event, and
    who told of it is asked about that event.
    """
    told = await there.ask_all(lambda service: service.get_journey(area, order))
    said_elsewhere = [
        UUID(step["event_id"]) for one in told.values() for step in one.steps if step.get("event_id")
    ]
    if said_elsewhere:
        newest = said_elsewhere[-EVENTS_MAX:]
        told = await there.ask_all(lambda service: service.get_journey(area, order, event=newest))
    steps: list[Step] = []
    for name, one in told.items():
        for event in one.events:
            what, body = event.type.split(".")[1], event.body or {}
            steps.append(
                Step(event.at, event.recorded_at, name, what, facts(body), event.trace_id or "", body)
            )
        if one.more:
            last, body = one.events[-1], {"not_told": one.more}
            steps.append(Step(last.at, LAST, name, f"… and {one.more} events more", facts(body), "", body))
        for step in one.steps:
            at, body = datetime.fromisoformat(step["at"]), dict(step.get("facts") or {})
            if step.get("event_id"):
                body["event_id"] = step["event_id"]  # as the message that told of it has it
            # A service's own step follows from what was said at the same moment.
            steps.append(Step(at, LAST, name, step["what"], facts(body), step.get("trace_id") or "", body))
    return sorted(steps)


def facts(body: Mapping[str, Any]) -> str:
    """Return facts as a person reads them: ids as mails have them, moments by the clock on the wall."""
    return " ".join(
        f"{name}={_read(value)}"
        for name, value in body.items()
        if name not in DULL and value is not None and value != ""
    )


def _read(value: object) -> str:
    if isinstance(value, Mapping):
        inner = (f"{name}={_read(one)}" for name, one in value.items() if one is not None)
        return "{" + " ".join(inner) + "}"
    if isinstance(value, list):
        more = [f"and {len(value) - LISTED_MAX} more"] if len(value) > LISTED_MAX else []
        return "[" + ", ".join([*map(_read, value[:LISTED_MAX]), *more]) + "]"
    text = str(value)
    if _AN_ID.fullmatch(text):
        return short(text)
    return _local(datetime.fromisoformat(text)) if _A_MOMENT.fullmatch(text) else text


def _local(at: datetime) -> str:
    return at.astimezone(HELSINKI).strftime("%d.%m.%Y %H:%M:%S")


def shown(steps: Sequence[Step], area: str, fit: Fit) -> Folding:
    """Return the steps as a person likes to read them, in local time: a table, or a list where it is narrow."""
    title = Text(
        f"Journey of {name_of(fit.story)} in {area}" + (f", by {fit.said}" if fit.said else ""), "italic"
    )
    note = Text(f"Of each trace the first {TRACE_DIGITS} digits; all of them with --json.", "dim")
    table = Table(show_edge=False, pad_edge=False)
    listed: list[RenderableType] = [title]
    styles = {"when": "dim", "service": "cyan", "what": "bold", "facts": "", "trace": "dim"}
    for heading, style in styles.items():
        table.add_column(
            heading, style=style, no_wrap=heading in {"when", "service", "trace"}, overflow="fold"
        )
    trace_before = ""
    for step in steps:
        cells = (_local(step.at), step.service, step.what)
        table.add_row(*map(Text, (*cells, step.facts, step.trace_id[:TRACE_DIGITS])))
        head = (Text(cell, style) for cell, style in zip(cells, styles.values(), strict=False))
        listed.append(Text("  ").join(head))
        lines = [step.facts] if step.facts else []
        if step.trace_id not in {"", trace_before}:
            trace_before = step.trace_id
            lines.append(f"trace {step.trace_id}")
        if lines:
            listed.append(within(*lines))
    return Folding(Group(title, table, note), Group(*listed))


def told(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Return the steps as a script likes to read them."""
    return [
        {
            "at": step.at,
            "recorded_at": None if step.recorded_at == LAST else step.recorded_at,
            "service": step.service,
            "what": step.what,
            "facts": step.body,
            "trace_id": step.trace_id or None,
        }
        for step in steps
    ]
