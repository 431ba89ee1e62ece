"""Policies over HTTP: versions are read here, each with who set it and when."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, NotRequired

from fastapi import APIRouter, Depends, Response
from typing_extensions import TypedDict

from billing.areas.store import area_of
from billing.policies import acts, store
from billing.policies.domain.outcomes import Rule
from billing.policies.domain.policies import (
    Basis,
    CancellationPolicy,
    DayKind,
    FeeSchedule,
    PaidBy,
    WhenNegative,
)
from billing.policies.store import Version
from chassis.http import Answer, Call, may

ByReader = Annotated[Call, Depends(may(acts.READ_POLICIES))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["policies"])


class PriceView(TypedDict):
    """What one work form earns: an amount per hour or session, or a fee agreed within min..max (cents)."""

    work_form: str
    basis: Basis
    amount_minor: int
    min_minor: int
    max_minor: int


class ScheduleView(TypedDict):
    """A version of the fee schedule."""

    version: int
    valid_from: date
    currency: str
    paid_by: PaidBy
    when_negative: WhenNegative
    prices: list[PriceView]
    set_at: NotRequired[datetime]
    set_by: NotRequired[str]


class PolicyView(TypedDict):
    """A version of the cancellation policy: until when it is free of charge, and percent of the fee by rule."""

    version: int
    valid_from: date
    deadline_days_before: int
    deadline_time: str
    day_kind: DayKind
    percent: dict[Rule, int]
    set_at: NotRequired[datetime]
    set_by: NotRequired[str]


class ScheduleList(TypedDict):
    """The versions of the fee schedule, newest first."""

    items: list[ScheduleView]
    next: None


class PolicyList(TypedDict):
    """The versions of the cancellation policy, newest first."""

    items: list[PolicyView]
    next: None


def schedule_view(shown: FeeSchedule, kept: Version[FeeSchedule] | None = None) -> ScheduleView:
    """Show a fee schedule, with who set it when that is known."""
    view: ScheduleView = {
        "version": shown.version,
        "valid_from": shown.valid_from,
        "currency": shown.currency,
        "paid_by": shown.paid_by,
        "when_negative": shown.when_negative,
        "prices": [
            {
                "work_form": price.work_form,
                "basis": price.basis,
                "amount_minor": price.amount_minor,
                "min_minor": price.min_minor,
                "max_minor": price.max_minor,
            }
            for price in shown.prices.values()
        ],
    }
    if kept is not None:
        view["set_at"], view["set_by"] = kept.set_at, kept.set_by
    return view


def policy_view(shown: CancellationPolicy, kept: Version[CancellationPolicy] | None = None) -> PolicyView:
    """Show a cancellation policy, with who set it when that is known."""
    view: PolicyView = {
        "version": shown.version,
        "valid_from": shown.valid_from,
        "deadline_days_before": shown.deadline_days_before,
        "deadline_time": shown.deadline_time.strftime("%H:%M"),
        "day_kind": shown.day_kind,
        "percent": dict(shown.percent),
    }
    if kept is not None:
        view["set_at"], view["set_by"] = kept.set_at, kept.set_by
    return view


@router.get("/fee-schedules", response_model=ScheduleList)
async def list_schedules(call: ByReader) -> Response:
    """List the versions of the fee schedule, newest first."""
    async with call.transaction() as tx:
        await area_of(tx, call.area)
        found = await store.schedules(tx, call.area)
    return Answer({"items": [schedule_view(one.version, one) for one in found], "next": None}).response()


@router.get("/cancellation-policies", response_model=PolicyList)
async def list_policies(call: ByReader) -> Response:
    """List the versions of the cancellation policy, newest first."""
    async with call.transaction() as tx:
        await area_of(tx, call.area)
        found = await store.policies(tx, call.area)
    return Answer({"items": [policy_view(one.version, one) for one in found], "next": None}).response()
