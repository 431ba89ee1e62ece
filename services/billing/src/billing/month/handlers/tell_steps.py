"""On an operator who follows an order: in which notices and statements its fees stood, and who told of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from billing.month import wire
from billing.month.store import stated
from chassis.database import Tx
from chassis.stories import SaidBefore, Story, events_said

Row = Mapping[str, Any]
_LINE = ("line_id", "session_id", "kind", "amount_minor", "currency")


async def tell_steps(tx: Tx, story: Story) -> list[dict[str, Any]]:
    """Return the notices and statements of an order's lines, each with the order's own lines in it."""
    if story.uuid is None:
        return []
    noticed = await stated.lines_in_notices(tx, story.area, order_id=story.uuid)
    paid = await stated.lines_in_statements(tx, story.area, order_id=story.uuid)
    told = await _told(tx, story.area, [*noticed, *paid])
    return [
        *(
            _step(f"payment notice, revision {lines[0]['revision']}", lines, told)
            for lines in _whole(noticed)
        ),
        *(_step("statement", lines, told) for lines in _whole(paid)),
    ]


def _whole(rows: Sequence[Row]) -> list[list[Row]]:
    """Return the lines of each notice or statement together."""
    return [list(lines) for _, lines in groupby(rows, wire.name_of)]


def _step(what: str, lines: Sequence[Row], told: Mapping[wire.IssuedName, SaidBefore]) -> dict[str, Any]:
    """Return one notice or statement as a step; a word of who told it only while the event is kept."""
    first = lines[0]
    event = told.get(wire.name_of(first))
    facts = {name: value for name, value in first.items() if name not in {*_LINE, "issued_at"}}
    facts["lines"] = [{name: line[name] for name in _LINE} for line in lines]
    return {
        "at": first["issued_at"],
        "what": what,
        "trace_id": event and event.trace_id,
        "facts": facts,
        "event_id": event and event.event_id,
    }


async def _told(tx: Tx, area: str, rows: Sequence[Row]) -> dict[wire.IssuedName, SaidBefore]:
    """Return the events that said these, by what they said: those of the month, and of a unit that came late."""
    stories = {f"{area}:{row['month']}" for row in rows} | {
        str(row["unit_id"]) for row in rows if "unit_id" in row
    }
    return wire.by_name(await events_said(tx, area, stories=stories, types=wire.ISSUED))
