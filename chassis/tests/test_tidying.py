"""What has served its time is dropped, whichever table it is in, and nothing else is."""

from __future__ import annotations

import pytest

from chassis import tidying
from chassis.database import EVERY_AREA, Database

KEEP_DAYS = 400
FILL = {
    "outbox_archive": (
        400,
        """
        INSERT INTO outbox_archive (id, area_id, event_id, topic, key, type, schema, subject, sequence, said_at,
                                    correlation_id, traceparent, tracestate, payload, created_at, published_at)
        SELECT days, 'lappi', gen_random_uuid(), 't', 'k', 't', 's', 's', 1, now(), 'c', '', '', '', now(),
               now() - make_interval(days => days) FROM unnest($1::int[]) AS days
        """,
    ),
    "inbox": (
        430,
        """
        INSERT INTO inbox (area_id, consumer, event_id, heard_at)
        SELECT 'lappi', 'c', gen_random_uuid(), now() - make_interval(days => days) FROM unnest($1::int[]) AS days
        """,
    ),
    "parked_event": (
        400,
        """
        INSERT INTO parked_event (area_id, consumer, key, event_id, type, topic, partition, "offset", headers, cause,
                                  cause_group, blocked, settled_at)
        SELECT 'lappi', 'c', 'k', gen_random_uuid(), 't', 't', 0, 0, '[]', '', '', false,
               now() - make_interval(days => days) FROM unnest($1::int[] || NULL::int) AS days
        """,
    ),
    "idempotency": (
        7,
        """
        INSERT INTO idempotency (area_id, subject, key, fingerprint, status, headers, body, created_at)
        SELECT 'lappi', 's', days::text, '', 200, '{}', '', now() - make_interval(days => days)
        FROM unnest($1::int[]) AS days
        """,
    ),
}
"""How many days a table keeps its rows, and what puts rows of so many days ago into it."""


@pytest.mark.parametrize("table", FILL)
async def test_what_is_older_than_it_is_kept_for_goes_a_portion_at_a_time(
    database: Database, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tidying, "PORTION", 2)
    days, fill = FILL[table]
    async with database.transaction({EVERY_AREA}) as tx:
        await tx.execute(fill, [days - 2, days - 1, *range(days + 1, days + 6)])
        waiting = await tx.fetchval(f"SELECT count(*) - 7 FROM {table}")

    await tidying.tidy(database, archive_days=KEEP_DAYS)

    async with database.transaction({EVERY_AREA}) as tx:
        assert await tx.fetchval(f"SELECT count(*) - 2 FROM {table}") == waiting, "what is not settled stays"
