"""Areas as they are kept, and who holds one while its facts change."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from billing.areas import tables
from billing.words.times import Month
from chassis.database import Tx
from chassis.failures import Refusal

# An area's facts (its policies, agreements, months) change while nobody judges by them: batches of orders
# hold the area together, whoever changes a fact holds it alone. Row locks cannot do this: a session that
# another transaction is just writing has no row to lock yet, and would wait for a fact that has come.
_TOGETHER = """
    SELECT pg_advisory_xact_lock_shared(hashtextextended('billing.area:' || area_id, 0))
    FROM unnest($1::text[]) AS held (area_id)
"""
_ALONE = """
    SELECT pg_advisory_xact_lock(hashtextextended('billing.area:' || area_id, 0))
    FROM unnest($1::text[]) AS held (area_id)
"""
# Counted in the database, so that two sayings in one transaction need no reading between them.
_COUNT_ON = """
    UPDATE area SET policy_sequence = policy_sequence + 1 WHERE area_id = $1 RETURNING policy_sequence
"""


@dataclass(frozen=True, slots=True)
class Area:
    """An area as it is kept."""

    area: str
    model: str
    zone: ZoneInfo
    closed_through: Month
    policy_sequence: int


async def hold_areas(tx: Tx, areas: Collection[str], *, alone: bool) -> None:
    """Wait until these areas' facts stand still: together with others who judge, or alone to change them."""
    await tx.execute(_ALONE if alone else _TOGETHER, sorted(areas))


async def area_if_known(tx: Tx, area: str) -> Area | None:
    """Return an area; None when it was not opened."""
    row = await _row(tx, area)
    if row is None:
        return None
    zone, closed_through = ZoneInfo(row.time_zone), Month(row.closed_through)
    return Area(area, row.model, zone, closed_through, row.policy_sequence)


async def area_of(tx: Tx, area: str) -> Area:
    """Return an area; refuse one that was not opened: it has no months and no policies."""
    found = await area_if_known(tx, area)
    if found is None:
        raise _unknown(area)
    return found


async def keep_area(tx: Tx, area: Area, *, opened_at: datetime) -> None:
    """Keep an area, new or as it now is; its policies' sequence and its months stand as they are."""
    session = await tx.session()
    row = await _row(tx, area.area)
    if row is None:
        session.add(
            tables.Area(
                area_id=area.area,
                model=area.model,
                time_zone=area.zone.key,
                opened_at=opened_at,
                closed_through=area.closed_through,
                policy_sequence=area.policy_sequence,
            )
        )
    else:
        row.model, row.time_zone = area.model, area.zone.key
    await session.flush()


async def set_closed_through(tx: Tx, area: str, month: Month) -> None:
    """Keep how far an area is with its months."""
    row = await _row(tx, area)
    if row is None:
        raise _unknown(area)
    row.closed_through = month
    await (await tx.session()).flush()


async def next_policy_sequence(tx: Tx, area: str) -> int:
    """Count one more saying about an area's policies and return its number."""
    return int(await tx.fetchval(_COUNT_ON, area))


async def _row(tx: Tx, area: str) -> tables.Area | None:
    session = await tx.session()
    # Others may have changed it since it was read: what is asked for again is read again.
    return await session.get(tables.Area, area, populate_existing=True)


def _unknown(area: str) -> Refusal:
    return Refusal(
        "area-unknown",
        f"area {area} is not known to billing yet, expected its AreaOpened before",
        status=404,
        area=area,
    )
