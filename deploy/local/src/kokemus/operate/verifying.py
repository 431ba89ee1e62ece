"""Every fee of an area and month, counted again from the events in the archives and compared with the ledger.

The events are what the services' outboxes keep; counting and comparing is billing's, behind its own door.
"""

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from datetime import datetime
from operator import itemgetter
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import msgspec
from rich.table import Table

from billing.audit.domain.verdict import Line, Verdict
from billing.audit.handlers.recount import Told
from billing.audit.handlers.verify import verify as verify_fees
from chassis.database import Database, Tx
from chassis.headers import AREA
from contracts.flow import EVENT_OF
from kokemus.operate.ending import Wrong
from kokemus.operate.showing import plain

SPEAKERS = ("registry", "dispatch", "billing")
NOTHING = "nothing-to-verify"
"""The code of the refusal when there is no such area, or no fee in its month."""

# The order of becoming facts; what became a fact at the same moment in the order it was written down.
_EVENTS = """
    SELECT type, payload, said_at, created_at, id FROM outbox WHERE area_id = $1
    UNION ALL
    SELECT type, payload, said_at, created_at, id FROM outbox_archive WHERE area_id = $1
"""

Place = tuple[datetime, datetime, int]


class DatabaseIsAway(Wrong):
    """A service's database cannot be asked; the text names it without its password."""

    def __init__(self, service: str, url: str, reason: Exception) -> None:
        place = urlsplit(url)
        super().__init__(
            f"The database of {service} at {place.hostname}:{place.port}{place.path} cannot be asked:"
            f" {str(reason) or type(reason).__name__}. Is it up? `kokemus status` tells."
        )


async def verify(app_urls: Mapping[str, str], area: str, month: str) -> Verdict:
    """Compare the lines of a statement month (YYYY-MM); `app_urls` are the services' databases by name."""
    if not AREA.fullmatch(area):
        raise Wrong(f"{area!r} is no area's id, expected one such as 'ita-uusimaa'.")
    async with AsyncExitStack() as ends:
        databases = {}
        for name in SPEAKERS:
            with _naming(name, app_urls[name]):
                databases[name] = await Database.open(app_urls[name], pool_max=1)
            ends.push_async_callback(databases[name].close)
        told = await asyncio.gather(
            *(_events(name, app_urls[name], databases[name], area) for name in SPEAKERS)
        )
        events = [one for _, one in sorted((pair for said in told for pair in said), key=itemgetter(0))]
        with _naming("billing", app_urls["billing"]):
            async with databases["billing"].transaction({area}) as tx:
                return await verify_fees(tx, area, month, events)


@contextmanager
def _naming(service: str, url: str) -> Iterator[None]:
    """Let a database that is away, or goes, be told by name."""
    try:
        yield
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as reason:
        raise DatabaseIsAway(service, url, reason) from reason


async def _events(service: str, url: str, database: Database, area: str) -> list[tuple[Place, Told]]:
    with _naming(service, url):
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


def told(verdict: Verdict) -> dict[str, Any]:
    """Return the verdict as a script likes to read it."""
    return {**msgspec.to_builtins(verdict), "found": verdict.found}


def _euros(minor: int | None) -> str:
    return "none" if minor is None else f"{minor / 100:.2f}"


def _words(line: Line | None) -> str:
    if line is None:
        return "no such line"
    return f"{line.amount_minor / 100:.2f} by {line.rule} in {line.statement_month}"
