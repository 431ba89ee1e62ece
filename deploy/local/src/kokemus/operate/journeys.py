"""The whole way of one order: every event, decision and message, over all services, in time order."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from rich.table import Table

from kokemus.operate.remote import Remote

HELSINKI = ZoneInfo("Europe/Helsinki")
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


async def journey(there: Remote, area: str, order: str) -> list[Step]:
    """Return every step of an order in time order; empty when no service knows it."""
    steps: list[Step] = []
    for name, one in (await there.ask_all(lambda service: service.get_journey(area, order))).items():
        for event in one.events:
            what, facts = event.type.split(".")[1], _facts(event.body or {})
            steps.append(Step(event.at, event.recorded_at, name, what, facts, event.trace_id or ""))
        for step in one.steps:
            at, facts = datetime.fromisoformat(step["at"]), _facts(step.get("facts") or {})
            # A service's own step follows from what was said at the same moment.
            steps.append(Step(at, LAST, name, step["what"], facts, step.get("trace_id") or ""))
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


def shown(steps: list[Step], area: str, order: str) -> Table:
    """Return the steps as a table that a person likes to read; local time, one colour per trace."""
    table = Table(title=f"Order {order} in {area}", title_justify="left", show_edge=False, pad_edge=False)
    styles = {"when": "dim", "service": "cyan", "what": "bold", "facts": "", "trace": "dim"}
    for heading, style in styles.items():
        table.add_column(heading, style=style, no_wrap=heading != "facts")
    for step in steps:
        local = step.at.astimezone(HELSINKI).strftime("%d.%m. %H:%M:%S")
        table.add_row(local, step.service, step.what, step.facts, step.trace_id[:8])
    return table
