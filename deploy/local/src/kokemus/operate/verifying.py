"""Every fee of an area and month, counted again from the events in the archives and compared with the ledger.

The events are what the services' outboxes keep; counting and comparing is billing's, behind its own door.
"""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from operator import itemgetter

import msgspec
from rich.table import Table

from billing.audit.domain.verdict import Line, Verdict
from billing.audit.handlers.recount import Told
from billing.audit.handlers.verify import verify as verify_fees
from chassis.database import Database, Tx
from contracts.flow import EVENT_OF
from kokemus.operate.showing import plain

SPEAKERS = ("registry", "dispatch", "billing")

# The order of becoming facts; what became a fact at the same moment in the order it was written down.
_EVENTS = """
    SELECT type, payload, said_at, created_at, id FROM outbox WHERE area_id = $1
    UNION ALL
    SELECT type, payload, said_at, created_at, id FROM outbox_archive WHERE area_id = $1
"""

Place = tuple[datetime, datetime, int]


async def verify(app_urls: Mapping[str, str], area: str, month: str) -> Verdict:
    """Compare the lines of a statement month (YYYY-MM); `app_urls` are the services' databases by name."""
    databases = {name: await Database.open(app_urls[name], pool_max=1) for name in SPEAKERS}
    try:
        told = await asyncio.gather(*(_events(databases[name], area) for name in SPEAKERS))
        events = [one for _, one in sorted((pair for said in told for pair in said), key=itemgetter(0))]
        async with databases["billing"].transaction({area}) as tx:
            return await verify_fees(tx, area, month, events)
    finally:
        await asyncio.gather(*(database.close() for database in databases.values()))


async def _events(database: Database, area: str) -> list[tuple[Place, Told]]:
    async with database.transaction({area}) as tx:
        return await _said(tx, area)


async def _said(tx: Tx, area: str) -> list[tuple[Place, Told]]:
    return [
        (
            (row["said_at"], row["created_at"], row["id"]),
            Told(area, row["said_at"], msgspec.json.decode(row["payload"], type=EVENT_OF[row["type"]])),
        )
        for row in await tx.fetch(_EVENTS, area)
    ]


def shown(verdict: Verdict) -> Table:
    """Return the differences as a table."""
    table = plain("what differs", "kept", "counted again")
    for line in verdict.differences:
        name = f"{line.kind} of session {line.session_id}, revision {line.revision}"
        table.add_row(name, _words(line.ledger), _words(line.events))
    for fee in verdict.fees:
        name = f"session {fee.session_id}, the second way"
        table.add_row(name, _euros(fee.ledger_minor), _euros(fee.reckoned_minor))
    for one in verdict.statement_differences:
        kept = (
            f"{_euros(one.stated_minor)}, its lines {_euros(one.lines_minor)}, said {_euros(one.said_minor)}"
        )
        table.add_row(f"statement of expert {one.expert_id}", kept, _euros(one.reckoned_minor))
    return table


def _euros(minor: int | None) -> str:
    return "none" if minor is None else f"{minor / 100:.2f}"


def _words(line: Line | None) -> str:
    if line is None:
        return "no such line"
    return f"{line.amount_minor / 100:.2f} by {line.rule} in {line.statement_month}"
