"""Versions of policies as they are kept, and their rows to values and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from sqlalchemy import func
from sqlmodel import col, select

from billing.policies import tables
from billing.policies.domain.outcomes import Rule
from billing.policies.domain.policies import (
    Basis,
    CancellationPolicy,
    DayKind,
    FeeSchedule,
    PaidBy,
    Price,
    WhenNegative,
)
from chassis.database import Tx

VERSIONS_MAX = 500
"""Versions read at once; a version a week would take ten years to fill it."""

_Of = TypeVar("_Of", FeeSchedule, CancellationPolicy)


@dataclass(frozen=True, slots=True)
class Version(Generic[_Of]):
    """A version of a policy or schedule with who set it, and when."""

    version: _Of
    set_at: datetime
    set_by: str


async def currency_of(tx: Tx, area: str) -> str | None:
    """Return the one currency of an area's fees; None before it has a schedule."""
    session = await tx.session()
    of_area = col(tables.FeeSchedule.area_id) == area
    first = select(tables.FeeSchedule.currency).where(of_area).order_by(col(tables.FeeSchedule.version))
    return (await session.exec(first.limit(1))).first()


async def add_schedule(tx: Tx, area: str, schedule: FeeSchedule, *, at: datetime, by: str) -> None:
    """Add a version of a fee schedule; two of one number break the primary key."""
    session = await tx.session()
    session.add(
        tables.FeeSchedule(
            area_id=area,
            version=schedule.version,
            valid_from=schedule.valid_from,
            currency=schedule.currency,
            paid_by=schedule.paid_by.value,
            when_negative=schedule.when_negative.value,
            prices=[
                {
                    "work_form": price.work_form,
                    "basis": price.basis.value,
                    "amount_minor": price.amount_minor,
                    "min_minor": price.min_minor,
                    "max_minor": price.max_minor,
                }
                for price in schedule.prices.values()
            ],
            set_at=at,
            set_by=by,
        )
    )
    await session.flush()


async def add_policy(tx: Tx, area: str, policy: CancellationPolicy, *, at: datetime, by: str) -> None:
    """Add a version of a cancellation policy; two of one number break the primary key."""
    session = await tx.session()
    session.add(
        tables.CancellationPolicy(
            area_id=area,
            version=policy.version,
            valid_from=policy.valid_from,
            deadline_days_before=policy.deadline_days_before,
            deadline_time=policy.deadline_time,
            day_kind=policy.day_kind.value,
            percent={rule.value: percent for rule, percent in policy.percent.items()},
            set_at=at,
            set_by=by,
        )
    )
    await session.flush()


async def schedules(tx: Tx, area: str) -> list[Version[FeeSchedule]]:
    """Return the versions of an area's fee schedule, newest first."""
    session = await tx.session()
    table = tables.FeeSchedule
    query = select(table).where(col(table.area_id) == area).order_by(col(table.version).desc())
    found = await session.exec(query.limit(VERSIONS_MAX))
    return [Version(schedule_of(row.model_dump()), row.set_at, row.set_by) for row in found]


async def policies(tx: Tx, area: str) -> list[Version[CancellationPolicy]]:
    """Return the versions of an area's cancellation policy, newest first."""
    session = await tx.session()
    table = tables.CancellationPolicy
    query = select(table).where(col(table.area_id) == area).order_by(col(table.version).desc())
    found = await session.exec(query.limit(VERSIONS_MAX))
    return [Version(policy_of(row.model_dump()), row.set_at, row.set_by) for row in found]


async def last_version(tx: Tx, area: str, table: type[tables.FeeSchedule | tables.CancellationPolicy]) -> int:
    """Return the number of an area's last version of one kind, 0 before the first."""
    session = await tx.session()
    found = await session.exec(select(func.max(table.version)).where(col(table.area_id) == area))
    return found.one() or 0


def schedule_of(row: Mapping[str, Any]) -> FeeSchedule:
    """Return the fee schedule of a row by column, or of one as JSON."""
    prices = {
        one["work_form"]: Price(
            one["work_form"], Basis(one["basis"]), one["amount_minor"], one["min_minor"], one["max_minor"]
        )
        for one in row["prices"]
    }
    return FeeSchedule(
        row["version"],
        _date(row["valid_from"]),
        row["currency"],
        MappingProxyType(prices),
        PaidBy(row["paid_by"]),
        WhenNegative(row["when_negative"]),
    )


def policy_of(row: Mapping[str, Any]) -> CancellationPolicy:
    """Return the cancellation policy of a row by column, or of one as JSON."""
    at = row["deadline_time"]
    return CancellationPolicy(
        row["version"],
        _date(row["valid_from"]),
        row["deadline_days_before"],
        at if isinstance(at, time) else time.fromisoformat(at),
        DayKind(row["day_kind"]),
        MappingProxyType({Rule(rule): percent for rule, percent in row["percent"].items()}),
    )


def _date(found: date | str) -> date:
    return found if isinstance(found, date) else date.fromisoformat(found)
