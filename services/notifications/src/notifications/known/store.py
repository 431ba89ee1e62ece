"""What others said: kept as it was last said, and looked up."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from zoneinfo import ZoneInfo

from asyncpg import Record

from chassis.database import Tx
from notifications.known.domain import Area, ContactPoint, Known
from notifications.words.identities import OrderId, PersonId, SessionId, UnitId
from notifications.words.times import Span


async def keep_area(tx: Tx, area_id: str, area: Area) -> None:
    """Know an area as it was last said."""
    await tx.execute(
        """
        INSERT INTO area (area_id, time_zone, languages, names) VALUES ($1, $2, $3, $4)
        ON CONFLICT (area_id) DO UPDATE
        SET time_zone = excluded.time_zone, languages = excluded.languages, names = excluded.names
        """,
        area_id,
        str(area.time_zone),
        list(area.languages),
        dict(area.names),
    )


async def keep_unit(tx: Tx, area_id: str, unit: UnitId, *, name: str, coordinator: PersonId) -> None:
    """Know a unit as it was last said."""
    await tx.execute(
        """
        INSERT INTO unit (area_id, unit_id, name, coordinator_id) VALUES ($1, $2, $3, $4)
        ON CONFLICT (area_id, unit_id) DO UPDATE
        SET name = excluded.name, coordinator_id = excluded.coordinator_id
        """,
        area_id,
        unit,
        name,
        coordinator,
    )


async def keep_order(tx: Tx, area_id: str, order: OrderId, *, orderer: PersonId, unit: UnitId) -> None:
    """Know who ordered, and for which unit."""
    await tx.execute(
        """
        INSERT INTO known_order (area_id, order_id, orderer_id, unit_id) VALUES ($1, $2, $3, $4)
        ON CONFLICT (area_id, order_id) DO UPDATE
        SET orderer_id = excluded.orderer_id, unit_id = excluded.unit_id
        """,
        area_id,
        order,
        orderer,
        unit,
    )


async def keep_session(tx: Tx, area_id: str, session: SessionId, *, order: OrderId, span: Span) -> None:
    """Know when a session is."""
    await tx.execute(
        """
        INSERT INTO known_session (area_id, session_id, order_id, starts_at, ends_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (area_id, session_id) DO UPDATE
        SET starts_at = excluded.starts_at, ends_at = excluded.ends_at
        """,
        area_id,
        session,
        order,
        span.starts_at,
        span.ends_at,
    )


async def keep_contact(tx: Tx, area_id: str, person: PersonId, *, email: str, language: str) -> None:
    """Know where messages to a person go."""
    await tx.execute(
        """
        INSERT INTO contact (area_id, person_id, email, language, erased) VALUES ($1, $2, $3, $4, false)
        ON CONFLICT (area_id, person_id) DO UPDATE
        SET email = excluded.email, language = excluded.language, erased = false
        """,
        area_id,
        person,
        email,
        language,
    )


async def erase_contact(tx: Tx, area_id: str, person: PersonId) -> None:
    """Forget where messages to a person go; what is left is that nothing may wait for it."""
    await tx.execute(
        """
        INSERT INTO contact (area_id, person_id, erased) VALUES ($1, $2, true)
        ON CONFLICT (area_id, person_id) DO UPDATE SET email = NULL, language = NULL, erased = true
        """,
        area_id,
        person,
    )


async def areas(tx: Tx) -> list[str]:
    """Return the areas that are known; messages of others wait until their local time is known."""
    return [row["area_id"] for row in await tx.fetch("SELECT area_id FROM area ORDER BY area_id")]


async def orderer_and_coordinator(
    tx: Tx, area_id: str, *, order: OrderId | None, unit: UnitId | None
) -> tuple[PersonId | None, PersonId | None]:
    """Return who ordered and who coordinates the unit, as far as it has been heard."""
    orderer = await tx.fetchval(
        "SELECT orderer_id FROM known_order WHERE area_id = $1 AND order_id = $2", area_id, order
    )
    coordinator = await tx.fetchval(
        "SELECT coordinator_id FROM unit WHERE area_id = $1 AND unit_id = $2", area_id, unit
    )
    return orderer, coordinator


async def contacts(
    tx: Tx, people: Collection[tuple[str, PersonId]]
) -> Mapping[tuple[str, PersonId], ContactPoint]:
    """Return the contact points of those of these people, each of an area, of whom something was heard."""
    rows = await tx.fetch(
        """
        SELECT DISTINCT area_id, person_id, email, language FROM contact
        JOIN unnest($1::text[], $2::uuid[]) AS wanted (area_id, person_id) USING (area_id, person_id)
        """,
        [area for area, _ in people],
        [person for _, person in people],
    )
    return {
        (row["area_id"], PersonId(row["person_id"])): ContactPoint(
            email=row["email"], language=row["language"]
        )
        for row in rows
    }


async def knowledge(
    tx: Tx,
    area_ids: Collection[str],
    *,
    orders: Collection[OrderId],
    units: Collection[UnitId],
    sessions: Collection[SessionId],
) -> Mapping[str, Known]:
    """Return what is known of each area, so that no letter can take another area's words."""
    named = sorted(area_ids)
    of_orders = await tx.fetch(
        "SELECT area_id, order_id, unit_id FROM known_order"
        " WHERE area_id = ANY ($1::text[]) AND order_id = ANY ($2::uuid[])",
        named,
        list(orders),
    )
    of_units = await tx.fetch(
        "SELECT area_id, unit_id, name FROM unit WHERE area_id = ANY ($1::text[]) AND unit_id = ANY ($2::uuid[])",
        named,
        [*units, *(row["unit_id"] for row in of_orders)],
    )
    of_sessions = await tx.fetch(
        "SELECT * FROM known_session WHERE area_id = ANY ($1::text[]) AND session_id = ANY ($2::uuid[])",
        named,
        list(sessions),
    )
    return {
        area["area_id"]: Known(
            area=_area(area),
            units_of_orders={
                OrderId(one["order_id"]): UnitId(one["unit_id"]) for one in _of(area, of_orders)
            },
            unit_names={UnitId(one["unit_id"]): one["name"] for one in _of(area, of_units)},
            sessions={
                SessionId(one["session_id"]): Span(one["starts_at"], one["ends_at"])
                for one in _of(area, of_sessions)
            },
        )
        for area in await tx.fetch("SELECT * FROM area WHERE area_id = ANY ($1::text[])", named)
    }


def _of(area: Record, found: Collection[Record]) -> list[Record]:
    return [one for one in found if one["area_id"] == area["area_id"]]


def _area(row: Record) -> Area:
    return Area(time_zone=_zone(row["time_zone"]), languages=tuple(row["languages"]), names=row["names"])


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
