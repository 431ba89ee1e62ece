"""Every fee of an area and month, counted again from the events in the archives and compared with the ledger."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from uuid import UUID

import asyncpg
import msgspec
from rich.table import Table

from billing.audit.handlers.recount import Recount, Told, recount
from contracts.flow import EVENT_OF

SPEAKERS = ("registry", "dispatch", "billing")

# The order of becoming facts; what became a fact at the same moment in the order it was written down.
_EVENTS = """
    SELECT type, payload, said_at, created_at, id FROM outbox WHERE area_id = $1
    UNION ALL
    SELECT type, payload, said_at, created_at, id FROM outbox_archive WHERE area_id = $1
"""
_LEDGER = """
    SELECT session_id, revision, kind, amount_minor, rule, statement_month, line_id FROM fee_line WHERE area_id = $1
"""

LineKey = tuple[UUID, int, str]


@dataclass(frozen=True)
class Line:
    """What a fee line comes down to."""

    amount_minor: int
    rule: str
    statement_month: str


@dataclass(frozen=True)
class Difference:
    """A line that the ledger and the events disagree on; None: that side has no such line."""

    session_id: UUID
    revision: int
    kind: str
    ledger: Line | None
    events: Line | None


@dataclass(frozen=True)
class Verdict:
    """What the comparison found."""

    area: str
    month: str
    events: int
    lines: int
    total_minor: int
    differences: tuple[Difference, ...]
    refused: tuple[str, ...]


async def verify(app_urls: Mapping[str, str], area: str, month: str) -> Verdict:
    """Compare the lines of a statement month (YYYY-MM); `app_urls` are the services' databases by name."""
    told = await asyncio.gather(*(_events(app_urls[name], area) for name in SPEAKERS))
    events = [one for _, one in sorted((pair for said in told for pair in said), key=itemgetter(0))]
    counted = await asyncio.to_thread(recount, events)
    return _compared(area, month, len(events), await _ledger(app_urls["billing"], area), counted)


Place = tuple[datetime, datetime, int]


async def _events(url: str, area: str) -> list[tuple[Place, Told]]:
    connection = await asyncpg.connect(url, server_settings={"kokemus.areas": area})
    try:
        rows = await connection.fetch(_EVENTS, area)
    finally:
        await connection.close()
    return [
        (
            (row["said_at"], row["created_at"], row["id"]),
            Told(area, row["said_at"], msgspec.json.decode(row["payload"], type=EVENT_OF[row["type"]])),
        )
        for row in rows
    ]


async def _ledger(url: str, area: str) -> dict[LineKey, Line]:
    connection = await asyncpg.connect(url, server_settings={"kokemus.areas": area})
    try:
        rows = await connection.fetch(_LEDGER, area)
    finally:
        await connection.close()
    return {
        (row["session_id"], row["revision"], row["kind"]): Line(
            row["amount_minor"], row["rule"], row["statement_month"]
        )
        for row in rows
    }


def _compared(
    area: str, month: str, events: int, ledger: Mapping[LineKey, Line], counted: Recount
) -> Verdict:
    again: dict[LineKey, Line] = {
        (line.session.session_id, line.revision, str(line.kind)): Line(
            line.amount_minor, str(line.rule), str(line.statement_month)
        )
        for line in counted.lines
    }
    places = sorted(key for key in {*ledger, *again} if month in _months(ledger.get(key), again.get(key)))
    differences = tuple(
        Difference(*key, ledger.get(key), again.get(key))
        for key in places
        if ledger.get(key) != again.get(key)
    )
    total = sum(ledger[key].amount_minor for key in places if key in ledger)
    return Verdict(
        area, month, events, len(places), total, differences, tuple(why for _, why in counted.refused)
    )


def _months(*lines: Line | None) -> Iterable[str]:
    return [line.statement_month for line in lines if line is not None]


def shown(verdict: Verdict) -> Table:
    """Return the differences as a table."""
    table = Table(show_edge=False, pad_edge=False)
    for heading in ("session", "revision", "kind", "in the ledger", "from the events"):
        table.add_column(heading)
    for one in verdict.differences:
        table.add_row(
            str(one.session_id), str(one.revision), one.kind, _words(one.ledger), _words(one.events)
        )
    return table


def _words(line: Line | None) -> str:
    if line is None:
        return "no such line"
    return f"{line.amount_minor / 100:.2f} by {line.rule} in {line.statement_month}"
