"""The whole way of one order: every event, decision and message, over all services, in time order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from kokemus.operate.moments import HELSINKI
from kokemus.operate.remote import Remote
from kokemus.operate.showing import Folding, within

LAST = datetime.max.replace(tzinfo=UTC)
FACTS_MAX = 110
"""Characters of an event's facts on one line."""
DULL = frozenset(
    {"order_id", "topics", "times", "language", "contact_method", "expert_id", "unit_id", "orderer_id"}
)


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
    """Return every step of an order in time order; empty when no service knows it."""
    steps: list[Step] = []
    for name, one in (await there.ask_all(lambda service: service.get_journey(area, order))).items():
        for event in one.events:
            what, facts = event.type.split(".")[1], _facts(event.body or {})
            steps.append(
                Step(event.at, event.recorded_at, name, what, facts, event.trace_id or "", event.body or {})
            )
        for step in one.steps:
            at, body = datetime.fromisoformat(step["at"]), step.get("facts") or {}
            # A service's own step follows from what was said at the same moment.
            steps.append(Step(at, LAST, name, step["what"], _facts(body), step.get("trace_id") or "", body))
    return sorted(steps)


def _facts(body: Mapping[str, Any]) -> str:
    shown = [
        f"{name}={_short(value)}" for name, value in body.items() if name not in DULL and value is not None
    ]
    line = " ".join(shown)
    return line if len(line) <= FACTS_MAX else line[: FACTS_MAX - 1] + "…"


def _short(value: object) -> str:
    if isinstance(value, Mapping):
        return "{" + " ".join(f"{name}={_short(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_short, value)) + "]"
    text = str(value)
    return "…" + text[-6:] if len(text) == 36 and text.count("-") == 4 else text  # noqa: PLR2004 - a UUID


def shown(steps: list[Step], area: str, order: str) -> Folding:
    """Return the steps as a person likes to read them, in local time: a table, or a list where it is narrow."""
    title = Text(f"Order {order} in {area}", "italic")
    table = Table(title=title, title_justify="left", show_edge=False, pad_edge=False)
    listed: list[RenderableType] = [title]
    styles = {"when": "dim", "service": "cyan", "what": "bold", "facts": "", "trace": "dim"}
    for heading, style in styles.items():
        table.add_column(heading, style=style, no_wrap=heading != "facts", overflow="fold")
    for step in steps:
        local = step.at.astimezone(HELSINKI).strftime("%d.%m. %H:%M:%S")
        cells = (local, step.service, step.what, step.facts, step.trace_id[:8])
        table.add_row(*map(Text, cells))
        head = ((cell, styles[name]) for name, cell in zip(styles, cells, strict=True) if name != "facts")
        listed.append(Text("  ").join(Text(*one) for one in head))
        if step.facts:
            listed.append(within(step.facts))
    return Folding(table, Group(*listed))


def told(steps: list[Step]) -> list[dict[str, Any]]:
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
