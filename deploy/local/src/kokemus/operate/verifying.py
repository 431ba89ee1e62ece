"""Every fee of an area and month, counted again from the events in the archives and compared with the ledger.

The events are what the services' outboxes keep; counting and comparing is billing's, behind its own door.
"""

from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import asyncpg
import msgspec
from rich.table import Table

from billing.audit.domain.verdict import Line, Verdict
from billing.audit.handlers.recount import Told
from billing.audit.handlers.verify import verify as verify_fees
from billing.fees.wire import OF_ORDERS
from chassis.database import Database
from chassis.headers import AREA
from contracts import dispatch
from contracts.envelope import Event, type_name
from contracts.flow import EVENT_OF, decoders
from kokemus.operate.ending import Wrong
from kokemus.operate.showing import plain

SPEAKERS = ("registry", "dispatch", "billing")
NOTHING = "nothing-to-verify"
"""The code of the refusal when there is no such area, or no fee in its month."""

# The order of becoming facts; what became a fact at the same moment in the order it was written down.
_SAID = """
    SELECT type, payload, said_at, created_at, id FROM outbox WHERE area_id = $1 AND type = ANY ($2::text[]) {those}
    UNION ALL
    SELECT type, payload, said_at, created_at, id FROM outbox_archive
    WHERE area_id = $1 AND type = ANY ($2::text[]) {those}
"""
_EACH = _SAID.format(those="")
_OF_STORIES = _SAID.format(those="AND correlation_id = ANY ($3::text[])")
_ORDERS = sorted(map(type_name, OF_ORDERS))
_AT_ONCE = 500
"""Events that are held while all go by."""


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
        archives = Archives(area, app_urls, databases)
        with _naming("billing", app_urls["billing"]):
            return await verify_fees(databases["billing"], area, month, archives)


class Archives:
    """What the services said of an area: their outboxes and archives, read as a stream or by order."""

    def __init__(self, area: str, urls: Mapping[str, str], databases: Mapping[str, Database]) -> None:
        self._area, self._urls, self._databases = area, urls, databases
        self._decode = decoders(EVENT_OF.values())

    async def each(self, types: Collection[type[Event]], /) -> AsyncIterator[Told]:
        """Give every event of these types, by a cursor of the service that says them."""
        for service in SPEAKERS:
            named = [name for name in map(type_name, types) if name.startswith(f"{service}.")]
            if not named:
                continue
            with _naming(service, self._urls[service]):
                async with self._databases[service].transaction({self._area}) as tx:
                    async for row in tx.connection.cursor(_EACH, self._area, named, prefetch=_AT_ONCE):
                        yield self._told(row)

    async def of_orders(self, orders: Collection[UUID], /) -> list[Told]:
        """Return what dispatch said of these orders, which are its stories."""
        service = dispatch.__name__.rpartition(".")[2]
        with _naming(service, self._urls[service]):
            async with self._databases[service].transaction({self._area}) as tx:
                rows = await tx.fetch(_OF_STORIES, self._area, _ORDERS, [*map(str, orders)])
        return [self._told(row) for row in rows]

    def _told(self, row: asyncpg.Record) -> Told:
        event = self._decode[row["type"]](row["payload"])
        return Told(self._area, row["said_at"], event, (row["created_at"], row["id"]))


@contextmanager
def _naming(service: str, url: str) -> Iterator[None]:
    """Let a database that is away, or goes, be told by name."""
    try:
        yield
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as reason:
        raise DatabaseIsAway(service, url, reason) from reason


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
