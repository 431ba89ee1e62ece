"""The log of reads: who read what of whom, when, in which role, and the reason that the reader gave."""

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
    purpose, own = _given(asked), asked.by.own_ids
    rows = [
        {
            "area_id": asked.area,
            "reader": asked.by.subject,
            "what": what,
            "about": str(person),
            "purpose": _reason(purpose, is_own=person in own),
            "read_at": asked.now,
            "reader_roles": _roles(asked),
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
        "purpose": _given(asked),
        "read_at": asked.now,
        "reader_roles": _roles(asked),
    }
    await tx.execute(_ADD.sql, *_ADD.arguments([row]))


def _given(asked: Asked) -> str:
    """Return the reader's own reason as it can be kept: on one line, and not too long."""
    return "".join(one if one.isprintable() else " " for one in asked.purpose()).strip()[:PURPOSE_MAX]


def _reason(given: str, *, is_own: bool) -> str:
    """Return the reason of one line of the log; nobody reads another's as `own data`, of which no other is told."""
    if is_own:
        return given or OWN
    return f'"{OWN}"' if given == OWN else given


def _roles(asked: Asked) -> list[str]:
    """Return the roles of the reader that let this be read: who is read about is told no name, but that much."""
    return ["operator"] if asked.in_emergency else sorted(asked.act.roles & asked.by.roles)


def needs_purpose(asked: Asked) -> None:
    """Raise Invalid when what is read needs a reason, and none was given."""
    purpose = asked.purpose()
    if not PURPOSE_MIN <= len(purpose) <= PURPOSE_MAX or not purpose.isprintable():
        raise Invalid(
            f"found a purpose of {len(purpose)} characters; expected one line of {PURPOSE_MIN} to {PURPOSE_MAX}:"
            " every read of personal data is logged with its reason; send X-Purpose or query `purpose`",
        )
