"""Areas, opened once and for all, and the settings that they make."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlmodel import col, select

from chassis.columns import listed, seen_as
from chassis.database import Tx
from registry.areas import tables
from registry.areas.domain.areas import Area
from registry.areas.domain.models import ExpertDetail, Interview, operating_model
from registry.areas.domain.settings import BankOpensTo, Settings, SettingsSet, preset
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


async def settings_of(tx: Tx, area: Area) -> Settings:
    """Return how an area runs the activity now: as it last said, or as its model begins."""
    made = await settings_before(tx, area.area_id, None, limit=1)
    return made[0].settings if made else begun_with(area)


async def settings_before(tx: Tx, area_id: str, before: int | None, *, limit: int) -> Sequence[SettingsSet]:
    """Return the settings that an area has made, the newest first, those made before a version."""
    session, table = await tx.session(), tables.AreaSettings
    query = select(table).where(col(table.area_id) == area_id)
    if before is not None:
        query = query.where(col(table.version) < before)
    return [_made(row) for row in await session.exec(query.order_by(col(table.version).desc()).limit(limit))]


async def add_settings(
    tx: Tx, area_id: str, settings: Settings, *, version: int, at: datetime, by: UUID
) -> None:
    """Keep settings as an area makes them."""
    session = await tx.session()
    row = asdict(settings) | {"expert_noun": dict(settings.expert_noun.by_language())}
    session.add(tables.AreaSettings(area_id=area_id, version=version, set_at=at, set_by=by, **row))
    await session.flush()


def begun_with(area: Area) -> Settings:
    """Return the settings that an area had when it opened."""
    return preset(operating_model(area.model), languages=area.languages, noun=area.expert_noun)


def _made(row: tables.AreaSettings) -> SettingsSet:
    return SettingsSet(
        version=row.version,
        at=row.set_at,
        by=row.set_by,
        settings=Settings(
            languages=tuple(row.languages),
            expert_noun=Words(**row.expert_noun),
            bank_opens_to=BankOpensTo(row.bank_opens_to),
            orderer_sees=tuple(map(ExpertDetail, row.orderer_sees)),
            interview=None if row.interview is None else Interview(row.interview),
            training_hours=row.training_hours,
            trained_only=row.trained_only,
            become_expert=row.become_expert,
            place_order=row.place_order,
        ),
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
