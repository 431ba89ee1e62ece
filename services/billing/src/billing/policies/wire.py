"""Versions of policies to contracts and back, pure."""

from __future__ import annotations

from datetime import time
from types import MappingProxyType

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
from contracts import billing as said
from contracts import flow
from contracts.envelope import Message


def schedule_of(event: said.FeeScheduleSet) -> FeeSchedule:
    """Return the version of a fee schedule that was said."""
    prices = [
        Price(one.work_form, Basis(one.basis), one.amount_minor, one.min_minor, one.max_minor)
        for one in event.prices
    ]
    by_form = MappingProxyType({price.work_form: price for price in prices})
    return FeeSchedule(
        event.version,
        event.valid_from,
        event.currency,
        by_form,
        PaidBy(event.paid_by),
        WhenNegative(event.when_negative),
    )


def policy_of(event: said.CancellationPolicySet) -> CancellationPolicy:
    """Return the version of a cancellation policy that was said."""
    return CancellationPolicy(
        event.version,
        event.valid_from,
        event.deadline_days_before,
        time.fromisoformat(event.deadline_time),
        DayKind(event.day_kind),
        MappingProxyType({Rule(rule): percent for rule, percent in event.percent.items()}),
    )


def schedule_set(area: str, schedule: FeeSchedule, *, sequence: int) -> Message:
    """Return a new version of a fee schedule as the event to say."""
    prices = [
        said.Price(
            work_form=one.work_form,
            basis=one.basis.value,
            amount_minor=one.amount_minor,
            min_minor=one.min_minor,
            max_minor=one.max_minor,
        )
        for one in schedule.prices.values()
    ]
    event = said.FeeScheduleSet(
        version=schedule.version,
        valid_from=schedule.valid_from,
        currency=schedule.currency,
        prices=prices,
        paid_by=schedule.paid_by.value,
        when_negative=schedule.when_negative.value,
    )
    return flow.say(event, area=area, sequence=sequence)


def policy_set(area: str, policy: CancellationPolicy, *, sequence: int) -> Message:
    """Return a new version of a cancellation policy as the event to say."""
    event = said.CancellationPolicySet(
        version=policy.version,
        valid_from=policy.valid_from,
        deadline_days_before=policy.deadline_days_before,
        deadline_time=policy.deadline_time.strftime("%H:%M"),
        day_kind=policy.day_kind.value,
        percent={rule.value: percent for rule, percent in policy.percent.items()},
    )
    return flow.say(event, area=area, sequence=sequence)
