"""Who read what of whom, and why."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.database import Tx


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
