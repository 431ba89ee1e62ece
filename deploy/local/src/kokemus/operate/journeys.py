"""The whole way of one order: every event, decision and message, over all services, in time order."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from kokemus.operate.moments import HELSINKI
from kokemus.operate.numbers import name_of, said_of
from kokemus.operate.remote import Remote
from kokemus.operate.showing import Folding, within
from kokemus_client import journeys
from kokemus_client.journeys import Fit, short

LISTED_MAX = 12
"""Things of one list that are shown, a year of monthly sessions; data have all of them."""
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
    if newest := journeys.said_elsewhere(told):
        told = await there.ask_all(lambda service: service.get_journey(area, order, event=newest))
    return [
        Step(one.at, one.recorded_at, one.service, one.what, facts(one.facts), one.trace_id, one.facts)
        for one in journeys.merged(told)
    ]


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
        f"Journey of {name_of(fit.story)} in {area}" + (f", by {said_of(fit)}" if said_of(fit) else ""),
        "italic",
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
            "recorded_at": None if step.recorded_at == journeys.LAST else step.recorded_at,
            "service": step.service,
            "what": step.what,
            "facts": step.body,
            "trace_id": step.trace_id or None,
        }
        for step in steps
    ]
