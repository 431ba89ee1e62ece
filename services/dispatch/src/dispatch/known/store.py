"""What registry and billing said, as it was last said.

Kept by one statement whether or not it was there, its columns derived from the class. Read in SQL where an
order is placed, offered or concluded: these commands are benchmarked, and a session costs more than the row.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlmodel import col, select

from chassis.columns import listed, row_of, seen_as, upsert
from chassis.database import Tx
from chassis.failures import Refusal
from dispatch.known import tables
from dispatch.known.domain.areas import Area
from dispatch.known.domain.experts import Agreement, Expert
from dispatch.known.domain.schedules import Bounds, FeeSchedule
from dispatch.words.identities import AreaId, ExpertId, PersonId, UnitId
from dispatch.words.terms import topic_texts, topics_of

_AREA, _UNIT = upsert(tables.Area), upsert(tables.Unit)
SCHEDULES_MAX = 500
"""Versions read at once; one a week would take ten years to fill it."""
_SCHEDULE = upsert(tables.FeeSchedule)
_EXPERT, _AGREEMENT = upsert(tables.Expert), upsert(tables.Agreement)
_CONSENT = upsert(tables.ExpertConsent)
_ONE = f"SELECT {listed(tables.Area)} FROM area WHERE area_id = $1"
_WITH_UNIT = f"""
    SELECT {listed(tables.Area)}, EXISTS (SELECT FROM unit WHERE (area_id, unit_id) = ($1, $2)) AS knows_unit
    FROM area WHERE area_id = $1
"""
_EXPERTS_KNOWN = "SELECT expert_id FROM expert WHERE area_id = $1 AND expert_id = ANY ($2::uuid[])"
_AGREEMENTS = f"""
    SELECT {listed(tables.Agreement)} FROM agreement
    WHERE area_id = $1 AND expert_id = ANY ($2::uuid[]) ORDER BY expert_id, valid_from, agreement_id
"""


async def keep_area(tx: Tx, area: Area) -> None:
    """Know an area as it was last said."""
    row = row_of(tables.Area)(area_id=area.area_id, model=area.model, time_zone=area.time_zone)
    await tx.execute(_AREA.sql, *_AREA.arguments([row]))


async def keep_unit(tx: Tx, area_id: str, unit_id: UnitId, *, coordinator_id: PersonId) -> None:
    """Know a unit as it was last said."""
    row = row_of(tables.Unit)(area_id=area_id, unit_id=unit_id, coordinator_id=coordinator_id)
    await tx.execute(_UNIT.sql, *_UNIT.arguments([row]))


async def keep_expert(tx: Tx, area_id: str, expert: Expert) -> None:
    """Know what an expert can do as it was last said."""
    row = row_of(tables.Expert)(
        area_id=area_id,
        expert_id=expert.expert_id,
        topics=topic_texts(expert.topics),
        work_forms=sorted(expert.work_forms),
        languages=sorted(expert.languages),
    )
    await tx.execute(_EXPERT.sql, *_EXPERT.arguments([row]))


async def keep_agreement(
    tx: Tx, area_id: str, expert_id: ExpertId, agreement_id: UUID, agreement: Agreement
) -> None:
    """Know an agreement as it was signed."""
    row = row_of(tables.Agreement)(
        area_id=area_id,
        expert_id=expert_id,
        agreement_id=agreement_id,
        work_forms=sorted(agreement.work_forms),
        valid_from=agreement.valid_from,
        valid_until=agreement.valid_until,
    )
    await tx.execute(_AGREEMENT.sql, *_AGREEMENT.arguments([row]))


async def end_agreement(
    tx: Tx, area_id: str, expert_id: ExpertId, agreement_id: UUID, *, valid_until: date
) -> None:
    """Know that an agreement's last day is this one; of one never heard of nothing is known."""
    session = await tx.session()
    if agreement := await session.get(tables.Agreement, (area_id, expert_id, agreement_id)):
        agreement.valid_until = valid_until
        await session.flush()


async def keep_consent(tx: Tx, area_id: str, expert_id: ExpertId, *, purpose: str, given: bool) -> None:
    """Know whether an expert consents to a purpose, as it was last said."""
    row = row_of(tables.ExpertConsent)(area_id=area_id, expert_id=expert_id, purpose=purpose, given=given)
    await tx.execute(_CONSENT.sql, *_CONSENT.arguments([row]))


async def keep_schedule(tx: Tx, area_id: str, schedule: FeeSchedule) -> None:
    """Know a version of an area's fee schedule."""
    within = {form: [one.min_minor, one.max_minor] for form, one in schedule.agreed_within.items()}
    row = row_of(tables.FeeSchedule)(
        area_id=area_id,
        version=schedule.version,
        valid_from=schedule.valid_from,
        currency=schedule.currency,
        paid_by=schedule.paid_by,
        agreed_within=within,
    )
    await tx.execute(_SCHEDULE.sql, *_SCHEDULE.arguments([row]))


async def schedules_of(tx: Tx, area_id: str) -> list[FeeSchedule]:
    """Return the versions of an area's fee schedule that dispatch has heard of, newest first."""
    table = tables.FeeSchedule
    found = select(table).where(table.area_id == area_id).order_by(col(table.version).desc())
    rows = await (await tx.session()).exec(found.limit(SCHEDULES_MAX))
    return [
        FeeSchedule(
            version=row.version,
            valid_from=row.valid_from,
            currency=row.currency,
            paid_by=row.paid_by,
            agreed_within={form: Bounds(*ends) for form, ends in row.agreed_within.items()},
        )
        for row in rows
    ]


async def area_known(tx: Tx, area_id: str) -> Area:
    """Return the area; refuse while registry has not told of it."""
    area = await area_of(tx, area_id)
    if area is None:
        raise _area_not_known(area_id)
    return area


async def area_of(tx: Tx, area_id: str) -> Area | None:
    """Return the area, or None when registry has not told of it yet."""
    row = await tx.fetchrow(_ONE, area_id)
    return _area_from(seen_as(tables.Area, row)) if row else None


async def area_with_unit(tx: Tx, area_id: str, unit_id: UnitId) -> Area:
    """Return the area; refuse while registry has not told of it, or of the unit."""
    row = await tx.fetchrow(_WITH_UNIT, area_id, unit_id)
    if row is None:
        raise _area_not_known(area_id)
    if not row["knows_unit"]:
        raise Refusal(
            "unit-is-not-known",
            f"unit {unit_id} is not known in this area; expected a unit that registry has registered; "
            "check the id, or try again in a moment if the unit is new",
            unit_id=str(unit_id),
        )
    return _area_from(seen_as(tables.Area, row))


async def check_experts_known(tx: Tx, area_id: str, expert_ids: Collection[ExpertId]) -> None:
    """Refuse experts of whom registry has not told, yet."""
    rows = await tx.fetch(_EXPERTS_KNOWN, area_id, list(expert_ids))
    if unknown := sorted(str(one) for one in frozenset(expert_ids) - {row["expert_id"] for row in rows}):
        raise Refusal(
            "expert-is-not-known",
            f"not known in this area: {', '.join(unknown)}; expected experts that registry has registered; "
            "check the ids, or try again in a moment if they are new",
            expert_ids=unknown,
        )


async def agreements(
    tx: Tx, area_id: str, expert_ids: Collection[ExpertId]
) -> dict[ExpertId, tuple[Agreement, ...]]:
    """Return the agreements of experts; who has none is absent."""
    rows = await tx.fetch(_AGREEMENTS, area_id, list(expert_ids))
    found: dict[ExpertId, tuple[Agreement, ...]] = {}
    for row in (seen_as(tables.Agreement, row) for row in rows):
        expert_id = ExpertId(row.expert_id)
        found[expert_id] = (*found.get(expert_id, ()), _agreement_from(row))
    return found


def _area_from(row: tables.Area) -> Area:
    return Area(area_id=AreaId(row.area_id), model=row.model, time_zone=row.time_zone)


def expert_from(row: tables.Expert) -> Expert:
    """Return the expert of a row."""
    return Expert(
        expert_id=ExpertId(row.expert_id),
        topics=topics_of(row.topics),
        work_forms=frozenset(row.work_forms),
        languages=frozenset(row.languages),
    )


def _agreement_from(row: tables.Agreement) -> Agreement:
    return Agreement(
        work_forms=frozenset(row.work_forms), valid_from=row.valid_from, valid_until=row.valid_until
    )


def _area_not_known(area_id: str) -> Refusal:
    return Refusal(
        "area-is-not-known",
        f"area {area_id} is not known to dispatch yet; expected an area that registry has opened; "
        "try again in a moment",
        area=area_id,
    )
