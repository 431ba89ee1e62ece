"""What others said, kept as it was last said."""

from __future__ import annotations

from chassis.database import Tx
from notifications.domain.identities import OrderId, PersonId, SessionId, UnitId
from notifications.domain.letters import Area
from notifications.domain.messages import Span


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
    """Forget where messages to a person go and went; what is left is that nobody may wait for it."""
    await tx.execute(
        """
        INSERT INTO contact (area_id, person_id, erased) VALUES ($1, $2, true)
        ON CONFLICT (area_id, person_id) DO UPDATE SET email = NULL, language = NULL, erased = true
        """,
        area_id,
        person,
    )
    await tx.execute(
        "UPDATE message SET sent_to = NULL WHERE area_id = $1 AND person_id = $2 AND sent_to IS NOT NULL",
        area_id,
        person,
    )
