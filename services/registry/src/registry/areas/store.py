"""Areas, opened once and for all."""

from datetime import datetime

from chassis.columns import listed, seen_as
from chassis.database import Tx
from registry.areas import tables
from registry.areas.domain.areas import Area
from registry.table import adding
from registry.words.languages import Words

# SQL over asyncpg: every command looks whether its area is open.
_AREA = f"SELECT {listed(tables.Area)} FROM area WHERE area_id = $1"


_ADD_AREA = adding(tables.Area)


async def add_area(tx: Tx, area: Area, *, at: datetime) -> bool:
    """Keep a new area; return whether it was new."""
    return await _ADD_AREA(
        tx,
        area_id=area.area_id,
        model=area.model,
        names=dict(area.names),
        languages=list(area.languages),
        time_zone=area.time_zone,
        official_code=area.official_code,
        expert_noun=dict(area.expert_noun.by_language()),
        version=area.version,
        opened_at=at,
    )


async def opened_at(tx: Tx, area_id: str) -> datetime | None:
    """Return when an area was opened."""
    session = await tx.session()
    row = await session.get(tables.Area, area_id)
    return None if row is None else row.opened_at


async def area_of(tx: Tx, area_id: str) -> Area | None:
    """Return an open area."""
    row = await tx.fetchrow(_AREA, area_id)
    return None if row is None else _area(seen_as(tables.Area, row))


async def hold_area(tx: Tx, area_id: str) -> None:
    """Hold an area: who changes it goes one after the other."""
    await tx.execute("SELECT 1 FROM area WHERE area_id = $1 FOR UPDATE", area_id)


async def next_version(tx: Tx, area_id: str) -> int:
    """Move the version of an area that is held on, and return it."""
    return int(
        await tx.fetchval(
            "UPDATE area SET version = version + 1 WHERE area_id = $1 RETURNING version", area_id
        )
    )


def _area(row: tables.Area) -> Area:
    return Area(
        area_id=row.area_id,
        model=row.model,
        names=row.names,
        languages=tuple(row.languages),
        time_zone=row.time_zone,
        official_code=row.official_code,
        expert_noun=Words(**row.expert_noun),
        version=row.version,
    )
