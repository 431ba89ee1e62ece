"""Areas, opened once and for all; who read what of whom, and why."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from asyncpg import Record

from chassis.database import Tx
from registry.areas.domain.areas import Area
from registry.words.languages import Words


async def add_area(tx: Tx, area: Area, *, at: datetime) -> bool:
    """Keep a new area; return whether it was new."""
    added = await tx.fetchval(
        """
        INSERT INTO area (area_id, model, names, languages, time_zone, official_code, expert_noun, version,
                          opened_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        ON CONFLICT DO NOTHING RETURNING true
        """,
        area.area_id,
        area.model,
        dict(area.names),
        list(area.languages),
        area.time_zone,
        area.official_code,
        dict(area.expert_noun.by_language()),
        area.version,
        at,
    )
    return added is not None


async def area_of(tx: Tx, area_id: str) -> Area | None:
    """Return an open area."""
    row = await tx.fetchrow("SELECT * FROM area WHERE area_id = $1", area_id)
    return None if row is None else _area(row)


def _area(row: Record) -> Area:
    return Area(
        area_id=row["area_id"],
        model=row["model"],
        names=row["names"],
        languages=tuple(row["languages"]),
        time_zone=row["time_zone"],
        official_code=row["official_code"],
        expert_noun=Words(**row["expert_noun"]),
        version=row["version"],
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """Somebody reads personal data: who, why, when."""

    reader: str
    purpose: str
    at: datetime


async def log_reads(tx: Tx, area_id: str, reading: Reading, *, what: str, about: Collection[UUID]) -> None:
    """Write down that somebody read this of these people."""
    await tx.execute(
        """
        INSERT INTO read_log (area_id, reader, what, about, purpose, read_at)
        SELECT $1, $2, $3, person, $5, $6 FROM unnest($4::text[]) AS person ORDER BY person
        """,
        area_id,
        reading.reader,
        what,
        [str(person) for person in about],
        reading.purpose,
        reading.at,
    )
