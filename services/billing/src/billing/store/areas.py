"""Areas, units and the versions of policies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from billing.domain.outcomes import UnitId
from billing.domain.policies import CancellationPolicy, FeeSchedule
from billing.domain.refusals import AreaUnknown
from billing.domain.times import Month
from billing.store import rows
from chassis.database import Tx

VERSIONS_MAX = 500
"""Versions read at once; a version a week would take ten years to fill it."""


@dataclass(frozen=True, slots=True)
class Area:
    """An area as it is kept."""

    area: str
    model: str
    zone: ZoneInfo
    closed_through: Month
    policy_sequence: int


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a policy or schedule with who set it, and when."""

    version: FeeSchedule | CancellationPolicy
    set_at: datetime
    set_by: str


async def area_if_known(tx: Tx, area: str) -> Area | None:
    """Return an area; None when it was not opened."""
    row = await tx.fetchrow("SELECT * FROM area WHERE area_id = $1", area)
    if row is None:
        return None
    zone, closed_through = ZoneInfo(row["time_zone"]), Month(row["closed_through"])
    return Area(area, row["model"], zone, closed_through, row["policy_sequence"])


async def area_of(tx: Tx, area: str) -> Area:
    """Return an area; refuse one that was not opened."""
    found = await area_if_known(tx, area)
    if found is None:
        raise AreaUnknown(area)
    return found


async def keep_area(tx: Tx, area: Area, *, opened_at: datetime) -> None:
    """Keep an area, new or as it now is; its policies' sequence and its months stand elsewhere."""
    await tx.execute(
        """
        INSERT INTO area (area_id, model, time_zone, opened_at, closed_through, policy_sequence)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (area_id) DO UPDATE SET model = excluded.model, time_zone = excluded.time_zone
        """,
        area.area,
        area.model,
        area.zone.key,
        opened_at,
        area.closed_through,
        area.policy_sequence,
    )


async def set_closed_through(tx: Tx, area: str, month: Month) -> None:
    """Keep how far an area is with its months."""
    await tx.execute("UPDATE area SET closed_through = $2 WHERE area_id = $1", area, month)


async def next_policy_sequence(tx: Tx, area: str) -> int:
    """Count one more saying about an area's policies and return its number."""
    return int(
        await tx.fetchval(
            "UPDATE area SET policy_sequence = policy_sequence + 1 WHERE area_id = $1"
            " RETURNING policy_sequence",
            area,
        )
    )


async def keep_unit(
    tx: Tx, area: str, unit_id: UUID, *, name: str, cost_centre: str, coordinator_id: UUID
) -> bool:
    """Keep a unit as it now is; tell whether it was not known before."""
    found = await tx.fetchval("SELECT true FROM unit WHERE area_id = $1 AND unit_id = $2", area, unit_id)
    await tx.execute(
        """
        INSERT INTO unit (area_id, unit_id, name, cost_centre, coordinator_id) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (area_id, unit_id) DO UPDATE
        SET name = excluded.name, cost_centre = excluded.cost_centre, coordinator_id = excluded.coordinator_id
        """,
        area,
        unit_id,
        name,
        cost_centre,
        coordinator_id,
    )
    return found is None


async def coordinators(tx: Tx, area: str) -> dict[UnitId, UUID]:
    """Return the coordinator of every unit of an area."""
    found = await tx.fetch(
        "SELECT unit_id, coordinator_id FROM unit WHERE area_id = $1 ORDER BY unit_id", area
    )
    return {UnitId(row["unit_id"]): row["coordinator_id"] for row in found}


async def currency_of(tx: Tx, area: str) -> str | None:
    """Return the one currency of an area's fees; None before it has a schedule."""
    found: str | None = await tx.fetchval(
        "SELECT currency FROM fee_schedule WHERE area_id = $1 ORDER BY version LIMIT 1", area
    )
    return found


async def add_schedule(tx: Tx, area: str, schedule: FeeSchedule, *, at: datetime, by: str) -> None:
    """Add a version of a fee schedule; two of one number break the primary key."""
    await tx.execute(
        """
        INSERT INTO fee_schedule (area_id, version, valid_from, currency, paid_by, prices, set_at, set_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        area,
        schedule.version,
        schedule.valid_from,
        schedule.currency,
        schedule.paid_by.value,
        rows.prices_row(schedule),
        at,
        by,
    )


async def add_policy(tx: Tx, area: str, policy: CancellationPolicy, *, at: datetime, by: str) -> None:
    """Add a version of a cancellation policy; two of one number break the primary key."""
    await tx.execute(
        """
        INSERT INTO cancellation_policy (area_id, version, valid_from, deadline_days_before, deadline_time,
                                         day_kind, percent, set_at, set_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """,
        area,
        policy.version,
        policy.valid_from,
        policy.deadline_days_before,
        policy.deadline_time,
        policy.day_kind.value,
        {rule.value: percent for rule, percent in policy.percent.items()},
        at,
        by,
    )


async def schedules(tx: Tx, area: str) -> list[Version]:
    """Return the versions of an area's fee schedule, newest first."""
    found = await tx.fetch(
        "SELECT * FROM fee_schedule WHERE area_id = $1 ORDER BY version DESC LIMIT $2", area, VERSIONS_MAX
    )
    return [Version(rows.schedule(row), row["set_at"], row["set_by"]) for row in found]


async def policies(tx: Tx, area: str) -> list[Version]:
    """Return the versions of an area's cancellation policy, newest first."""
    found = await tx.fetch(
        "SELECT * FROM cancellation_policy WHERE area_id = $1 ORDER BY version DESC LIMIT $2",
        area,
        VERSIONS_MAX,
    )
    return [Version(rows.policy(row), row["set_at"], row["set_by"]) for row in found]


async def last_schedule(tx: Tx, area: str) -> int:
    """Return the number of an area's last fee schedule, 0 before the first."""
    query = "SELECT coalesce(max(version), 0) FROM fee_schedule WHERE area_id = $1"
    return int(await tx.fetchval(query, area))


async def last_policy(tx: Tx, area: str) -> int:
    """Return the number of an area's last cancellation policy, 0 before the first."""
    query = "SELECT coalesce(max(version), 0) FROM cancellation_policy WHERE area_id = $1"
    return int(await tx.fetchval(query, area))
