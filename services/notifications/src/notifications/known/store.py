"""What others said: kept as it was last said, and looked up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement
from sqlmodel import col, select

from chassis.columns import listed, table_of, upsert
from chassis.database import Tx
from notifications.known import domain
from notifications.known.domain import ContactPoint, Known, UnitName, Way
from notifications.known.tables import Area, Contact, KnownOrder, KnownSession, Unit
from notifications.table import Table
from notifications.words.identities import OrderId, PersonId, SessionId, UnitId
from notifications.words.times import Span

Kind = TypeVar("Kind", bound=Table)

# SQL over asyncpg: a batch of events is one statement for each table, not a look and a write for each event.
_KEEP = {kind: upsert(kind) for kind in (Area, Unit, Contact, KnownOrder, KnownSession)}

# SQL over asyncpg: part of hearing, once for a whole batch. Each is looked up by its key (OFFSET 0 keeps it so).
_CONTACTS = f"""
    SELECT {listed(Contact, "contact")} FROM unnest($1::text[], $2::uuid[]) AS person (area_id, id)
    CROSS JOIN LATERAL (
        SELECT * FROM contact WHERE contact.area_id = person.area_id AND contact.person_id = person.id OFFSET 0
    ) AS contact
"""


# SQL over asyncpg: asked five times a second by each worker, and once for each mail.
_AREAS = "SELECT area_id FROM area ORDER BY area_id"
_STANDS = "SELECT email FROM contact WHERE area_id = $1 AND person_id = $2 FOR SHARE"


async def keep(tx: Tx, said: Sequence[Table]) -> None:
    """Keep what was said; of two that speak of the same thing the later."""
    for kind, statement in _KEEP.items():
        key = [column.name for column in table_of(kind).primary_key]
        rows = [row.model_dump() for row in said if isinstance(row, kind)]
        latest = {tuple(row[name] for name in key): row for row in rows}
        if latest:
            await tx.execute(statement.sql, *statement.arguments([*latest.values()]))


async def set_languages(tx: Tx, area_id: str, languages: Sequence[str]) -> None:
    """Keep the languages in which an area serves people."""
    session = await tx.session()
    row = await session.get_one(Area, area_id)
    row.languages = [*languages]


async def areas(tx: Tx) -> Sequence[str]:
    """Return the areas that are known; messages of others wait until their local time is known."""
    return [row["area_id"] for row in await tx.fetch(_AREAS)]


async def orderer_and_coordinator(
    tx: Tx, area_id: str, *, order: OrderId | None, unit: UnitId | None
) -> tuple[PersonId | None, PersonId | None]:
    """Return who ordered and who coordinates the unit, as far as it has been heard."""
    session = await tx.session()
    ordered = await session.get(KnownOrder, (area_id, order)) if order else None
    ours = await session.get(Unit, (area_id, unit)) if unit else None
    return (
        PersonId(ordered.orderer_id) if ordered else None,
        PersonId(ours.coordinator_id) if ours else None,
    )


async def contacts(
    tx: Tx, people: Collection[tuple[str, PersonId]]
) -> Mapping[tuple[str, PersonId], ContactPoint]:
    """Return the contact points of those of these people, each of an area, of whom something was heard."""
    rows = await tx.fetch(_CONTACTS, [area for area, _ in people], [person for _, person in people])
    return {
        (row["area_id"], PersonId(row["person_id"])): ContactPoint(
            email=row["email"], language=row["language"], tell_by=Way(row["tell_by"])
        )
        for row in rows
    }


async def contact_stands(tx: Tx, area_id: str, person: PersonId, *, email: str | None) -> bool:
    """Return whether a person can still be reached there, and hold that as it is until the transaction ends.

    Another address may have been set after this one was erased: only the same one stands.
    """
    return email is not None and await tx.fetchval(_STANDS, area_id, person) == email


async def knowledge(
    tx: Tx,
    areas: Collection[str],
    *,
    orders: Iterable[OrderId],
    units: Iterable[UnitId],
    sessions: Iterable[SessionId],
) -> Mapping[str, Known]:
    """Return what is known of each area, so that no letter can take another area's words."""
    ordered = await _of(tx, KnownOrder, areas, col(KnownOrder.order_id).in_(orders))
    named = [*units, *(one.unit_id for one in ordered)]
    ours = await _of(tx, Unit, areas, col(Unit.unit_id).in_(named))
    held = await _of(tx, KnownSession, areas, col(KnownSession.session_id).in_(sessions))
    return {
        area.area_id: Known(
            area=domain.Area(
                time_zone=_zone(area.time_zone), languages=tuple(area.languages), names=area.names
            ),
            units_of_orders={
                OrderId(one.order_id): UnitId(one.unit_id) for one in ordered if one.area_id == area.area_id
            },
            unit_names={
                UnitId(one.unit_id): UnitName(one.name, one.names)
                for one in ours
                if one.area_id == area.area_id
            },
            sessions={
                SessionId(one.session_id): Span(one.starts_at, one.ends_at)
                for one in held
                if one.area_id == area.area_id
            },
        )
        for area in await _of(tx, Area, areas)
    }


async def _of(
    tx: Tx, kind: type[Kind], areas: Collection[str], *wanted: ColumnElement[bool]
) -> Sequence[Kind]:
    session = await tx.session()
    return (await session.exec(select(kind).where(col(kind.area_id).in_(areas), *wanted))).all()


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
