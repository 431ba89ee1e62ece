"""The log of reads: who read what of whom, when, and the reason that the reader gave."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from chassis.asked import Asked
from chassis.columns import insert
from chassis.database import Tx
from chassis.failures import Invalid
from chassis.own_tables import ReadLog

PURPOSE_MIN, PURPOSE_MAX = 3, 200
OWN = "own data"
"""The reason of somebody who reads what is about oneself and gave none."""

_ADD = insert(ReadLog, without=("id",))


async def log_reads(tx: Tx, asked: Asked, what: str, *, about: Iterable[UUID]) -> None:
    """Write down that somebody read this of these people: every read is, one's own as `own data` (GDPR art. 9)."""
    purpose = asked.purpose()[:PURPOSE_MAX]
    rows = [
        {
            "area_id": asked.area,
            "reader": asked.by.subject,
            "what": what,
            "about": str(person),
            "purpose": purpose or (OWN if person == asked.by.expert_id else ""),
            "read_at": asked.now,
        }
        for person in sorted(set(about))
    ]
    if rows:
        await tx.execute(_ADD.sql, *_ADD.arguments(rows))


async def log_reveal(tx: Tx, asked: Asked, what: str, *, about: str) -> None:
    """Write down that somebody was shown what is otherwise withheld, about whom a message's key names."""
    row = {
        "area_id": asked.area,
        "reader": asked.by.subject,
        "what": what,
        "about": about,
        "purpose": asked.purpose()[:PURPOSE_MAX],
        "read_at": asked.now,
    }
    await tx.execute(_ADD.sql, *_ADD.arguments([row]))


def needs_purpose(asked: Asked) -> None:
    """Raise Invalid when what is read needs a reason, and none was given."""
    purpose = asked.purpose()
    if not PURPOSE_MIN <= len(purpose) <= PURPOSE_MAX or not purpose.isprintable():
        raise Invalid(
            f"found a purpose of {len(purpose)} characters; expected one line of {PURPOSE_MIN} to {PURPOSE_MAX}:"
            " every read of personal data is logged with its reason; send X-Purpose or query `purpose`",
        )
