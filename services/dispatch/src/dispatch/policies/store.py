"""Versions of the reporting policy; the newest in SQL, for it is read where sessions are scheduled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlmodel import col, select

from chassis.columns import listed, seen_as
from chassis.database import Tx
from dispatch.policies import tables
from dispatch.policies.domain.reporting import FIRST, ReportingPolicy, hours
from dispatch.words.identities import PersonId

VERSIONS_MAX = 500
"""Versions read at once; one a week would take ten years to fill it."""
_NEWEST = f"""
    SELECT {listed(tables.ReportingPolicy)} FROM reporting_policy
    WHERE area_id = $1 ORDER BY version DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Version:
    """A version with who set it, and when."""

    policy: ReportingPolicy
    set_by: UUID
    set_at: datetime


async def reporting_policy(tx: Tx, area_id: str) -> ReportingPolicy:
    """Return what holds in an area now."""
    row = await tx.fetchrow(_NEWEST, area_id)
    return FIRST if row is None else _policy_from(seen_as(tables.ReportingPolicy, row))


async def held_policy(tx: Tx, area_id: str) -> ReportingPolicy:
    """Return what holds in an area, and let nobody else decide until the transaction ends."""
    await tx.fetchval("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", f"{area_id}:reporting")
    return await reporting_policy(tx, area_id)


async def versions(tx: Tx, area_id: str) -> list[Version]:
    """Return what an area has decided, newest first."""
    table = tables.ReportingPolicy
    found = select(table).where(table.area_id == area_id).order_by(col(table.version).desc())
    rows = await (await tx.session()).exec(found.limit(VERSIONS_MAX))
    return [Version(_policy_from(row), row.set_by, row.set_at) for row in rows]


async def add_version(
    tx: Tx, area_id: str, policy: ReportingPolicy, *, set_by: PersonId, at: datetime
) -> None:
    """Add a version; two of one number break the primary key."""
    session = await tx.session()
    session.add(
        tables.ReportingPolicy(
            area_id=area_id,
            version=policy.version,
            report_within_hours=hours(policy.report_within),
            remind_after_hours=hours(policy.remind_after),
            remind_again_after_hours=hours(policy.remind_again_after),
            set_by=set_by,
            set_at=at,
        )
    )
    await session.flush()


def _policy_from(row: tables.ReportingPolicy) -> ReportingPolicy:
    return ReportingPolicy(
        version=row.version,
        report_within=timedelta(hours=row.report_within_hours),
        remind_after=timedelta(hours=row.remind_after_hours),
        remind_again_after=timedelta(hours=row.remind_again_after_hours),
    )
