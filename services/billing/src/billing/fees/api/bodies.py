"""What can be sent: shapes and bounds; what it means is decided in the domain."""

from __future__ import annotations

from datetime import time
from typing import Annotated

from pydantic import Field, StringConstraints

from billing.policies.domain.outcomes import PERCENT, Rule
from billing.policies.domain.policies import (
    Basis,
    CancellationPolicy,
    DayKind,
    FeeSchedule,
    PaidBy,
    Price,
    WhenNegative,
    by_work_form,
)
from chassis.shapes import Body, Day
from contracts.codes import CENTS_MAX

Cents = Annotated[int, Field(ge=0, le=CENTS_MAX)]
WorkForm = Annotated[str, StringConstraints(pattern="^[a-z][a-z_]{0,39}$")]
ClockTime = Annotated[str, StringConstraints(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Currency = Annotated[str, StringConstraints(pattern="^[A-Z]{3}$")]
NEXT_VERSION = 0
"""The handler gives the number."""


class PriceBody(Body):
    """What one work form earns."""

    work_form: WorkForm
    basis: Basis
    amount_minor: Cents = 0
    min_minor: Cents = 0
    max_minor: Cents = 0


class ScheduleBody(Body):
    """A new version of a fee schedule, in force from a local date on."""

    valid_from: Day
    currency: Currency = "EUR"
    paid_by: PaidBy = PaidBy.AREA
    when_negative: WhenNegative = WhenNegative.CARRIED
    prices: Annotated[list[PriceBody], Field(min_length=1, max_length=50)]

    def draft(self) -> FeeSchedule:
        """Return it as a schedule that has no number yet; refuse two prices of one work form."""
        prices = [
            Price(one.work_form, one.basis, one.amount_minor, one.min_minor, one.max_minor)
            for one in self.prices
        ]
        return FeeSchedule(
            NEXT_VERSION,
            self.valid_from,
            self.currency,
            by_work_form(prices),
            self.paid_by,
            self.when_negative,
        )


class PolicyBody(Body):
    """A new version of a cancellation policy, in force for sessions from a local date on."""

    valid_from: Day
    deadline_days_before: Annotated[int, Field(ge=0, le=60)] = 1
    deadline_time: ClockTime = "15:00"
    day_kind: DayKind = DayKind.CALENDAR
    percent: dict[Rule, Annotated[int, Field(ge=0, le=100)]] = Field(default_factory=dict)

    def draft(self) -> CancellationPolicy:
        """Return it as a policy that has no number yet; rows it leaves out keep the service description's."""
        return CancellationPolicy(
            NEXT_VERSION,
            self.valid_from,
            self.deadline_days_before,
            time.fromisoformat(self.deadline_time),
            self.day_kind,
            dict(PERCENT) | self.percent,
        )
