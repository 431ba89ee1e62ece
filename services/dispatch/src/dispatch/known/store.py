"""What registry said, as it was last said."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

from chassis.database import Tx
from dispatch.known.domain.areas import Area
from dispatch.known.domain.experts import Agreement, Expert
from dispatch.known.domain.refusals import AreaIsNotKnown, UnitIsNotKnown
from dispatch.words.identities import AreaId, ExpertId, PersonId, UnitId
from dispatch.words.terms import topic_texts


async def keep_area(tx: Tx, area: Area) -> None:
    """Know an area as it was last said."""
    await tx.execute(
        """
        INSERT INTO area (area_id, model, time_zone) VALUES ($1, $2, $3)
        ON CONFLICT (area_id) DO UPDATE SET model = excluded.model, time_zone = excluded.time_zone
        """,
        area.area_id,
        area.model,
        area.time_zone,
    )


async def area_of(tx: Tx, area_id: AreaId) -> Area | None:
    """Return the area, or None when registry has not told of it yet."""
    row = await tx.fetchrow("SELECT model, time_zone FROM area WHERE area_id = $1", area_id)
    return Area(area_id=area_id, model=row["model"], time_zone=row["time_zone"]) if row else None


async def keep_unit(tx: Tx, area_id: AreaId, unit_id: UnitId, *, coordinator_id: PersonId) -> None:
    """Know a unit as it was last said."""
    await tx.execute(
        """
        INSERT INTO unit (area_id, unit_id, coordinator_id) VALUES ($1, $2, $3)
        ON CONFLICT (area_id, unit_id) DO UPDATE SET coordinator_id = excluded.coordinator_id
        """,
        area_id,
        unit_id,
        coordinator_id,
    )


async def area_and_unit(tx: Tx, area_id: AreaId, unit_id: UnitId) -> tuple[Area | None, bool]:
    """Return the area, if registry has told of it, and whether it has told of the unit."""
    row = await tx.fetchrow(
        """
        SELECT model, time_zone, EXISTS (SELECT FROM unit WHERE (area_id, unit_id) = ($1, $2)) AS knows_unit
        FROM area WHERE area_id = $1
        """,
        area_id,
        unit_id,
    )
    if row is None:
        return None, False
    return Area(area_id=area_id, model=row["model"], time_zone=row["time_zone"]), row["knows_unit"]


async def keep_expert(tx: Tx, area_id: AreaId, expert: Expert) -> None:
    """Know what an expert can do as it was last said."""
    await tx.execute(
        """
        INSERT INTO expert (area_id, expert_id, topics, work_forms, languages) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (area_id, expert_id) DO UPDATE
        SET topics = excluded.topics, work_forms = excluded.work_forms, languages = excluded.languages
        """,
        area_id,
        expert.expert_id,
        topic_texts(expert.topics),
        sorted(expert.work_forms),
        sorted(expert.languages),
    )


async def unknown_experts(tx: Tx, area_id: AreaId, expert_ids: Collection[ExpertId]) -> frozenset[ExpertId]:
    """Return those of the experts whom registry has not told of."""
    rows = await tx.fetch(
        "SELECT expert_id FROM expert WHERE area_id = $1 AND expert_id = ANY ($2::uuid[])",
        area_id,
        list(expert_ids),
    )
    return frozenset(expert_ids) - {ExpertId(row["expert_id"]) for row in rows}


async def keep_agreement(
    tx: Tx, area_id: AreaId, expert_id: ExpertId, agreement_id: UUID, agreement: Agreement
) -> None:
    """Know an agreement as it was signed."""
    await tx.execute(
        """
        INSERT INTO agreement (area_id, expert_id, agreement_id, work_forms, valid_from, valid_until)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (area_id, expert_id, agreement_id) DO UPDATE
        SET work_forms = excluded.work_forms, valid_from = excluded.valid_from,
            valid_until = excluded.valid_until
        """,
        area_id,
        expert_id,
        agreement_id,
        sorted(agreement.work_forms),
        agreement.valid_from,
        agreement.valid_until,
    )


async def end_agreement(
    tx: Tx, area_id: AreaId, expert_id: ExpertId, agreement_id: UUID, *, valid_until: date
) -> None:
    """Know that an agreement's last day is this one."""
    await tx.execute(
        "UPDATE agreement SET valid_until = $4 WHERE (area_id, expert_id, agreement_id) = ($1, $2, $3)",
        area_id,
        expert_id,
        agreement_id,
        valid_until,
    )


async def agreements(
    tx: Tx, area_id: AreaId, expert_ids: Collection[ExpertId]
) -> dict[ExpertId, tuple[Agreement, ...]]:
    """Return the agreements of experts; who has none is absent."""
    rows = await tx.fetch(
        """
        SELECT expert_id, work_forms, valid_from, valid_until FROM agreement
        WHERE area_id = $1 AND expert_id = ANY ($2::uuid[]) ORDER BY expert_id, valid_from, agreement_id
        """,
        area_id,
        list(expert_ids),
    )
    found: dict[ExpertId, tuple[Agreement, ...]] = {}
    for row in rows:
        expert_id = ExpertId(row["expert_id"])
        agreement = Agreement(
            work_forms=frozenset(row["work_forms"]),
            valid_from=row["valid_from"],
            valid_until=row["valid_until"],
        )
        found[expert_id] = (*found.get(expert_id, ()), agreement)
    return found


async def area_known(tx: Tx, area_id: AreaId) -> Area:
    """Return the area; refuse while registry has not told of it."""
    area = await area_of(tx, area_id)
    if area is None:
        raise AreaIsNotKnown(area_id)
    return area


async def area_with_unit(tx: Tx, area_id: AreaId, unit_id: UnitId) -> Area:
    """Return the area; refuse while registry has not told of it, or of the unit."""
    area, knows_unit = await area_and_unit(tx, area_id, unit_id)
    if area is None:
        raise AreaIsNotKnown(area_id)
    if not knows_unit:
        raise UnitIsNotKnown(unit_id)
    return area
