"""Tidying: what has served its time is dropped, a portion at a time, so that nobody waits for a large one.

Each portion is found by an index on the moment it goes by, which is held against now(): the moment of the transaction.
No index is asked about clock_timestamp(), which is another one for each row.
"""

from __future__ import annotations

from chassis.database import EVERY_AREA, Database

PORTION = 2_000
"""Rows dropped in one transaction; a few hundredths of a second."""
IDEMPOTENCY_DAYS = 7
"""A repeat that comes later than this is a new request."""
INBOX_MARGIN_DAYS = 30
"""What can be said again from the archive must still be known to who heard it."""


async def tidy(database: Database, *, archive_days: int) -> None:
    """Drop what was said and heard and settled long ago, and old answers to repeats."""
    for table, moment, days in (
        ("outbox_archive", "published_at", archive_days),
        ("inbox", "heard_at", archive_days + INBOX_MARGIN_DAYS),
        ("parked_event", "settled_at", archive_days),
        ("idempotency", "created_at", IDEMPOTENCY_DAYS),
    ):
        while await _drop(database, table, moment, days) == PORTION:
            continue


async def _drop(database: Database, table: str, moment: str, days: int) -> int:
    """Drop the oldest rows of a table whose moment is more than so many days ago, and return how many."""
    async with database.transaction({EVERY_AREA}) as tx:
        tag = await tx.execute(
            f"DELETE FROM {table} WHERE ctid = ANY (ARRAY("  # names of our own tables
            f"SELECT ctid FROM {table} WHERE {moment} < now() - make_interval(days => $1)"
            f" ORDER BY {moment} LIMIT $2))",
            days,
            PORTION,
        )
    return int(tag.split()[-1])
