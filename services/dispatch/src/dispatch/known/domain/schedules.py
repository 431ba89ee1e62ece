"""Fee schedules: what of billing's versions dispatch needs, to refuse a fee that could never be decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from chassis.failures import Refusal
from dispatch.words.terms import Fee, WorkForm


@dataclass(frozen=True, slots=True)
class Bounds:
    """Within what a fee may be agreed, in cents, both included."""

    min_minor: int
    max_minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeSchedule:
    """A version that holds from a local day on; an orderer who pays agrees on any fee, which is only recorded."""

    version: int
    valid_from: date
    currency: str
    paid_by: str
    agreed_within: Mapping[str, Bounds]
    """The work forms whose fee is agreed case by case, within bounds."""

    def takes(self, fee: Fee, work_form: WorkForm) -> bool:
        """Tell whether a session of this work form can earn this fee."""
        if self.paid_by == "orderer":
            return True
        bounds = self.agreed_within.get(work_form)
        within = bounds is None or bounds.min_minor <= fee.amount_minor <= bounds.max_minor
        return within and fee.currency == self.currency


def in_force(schedules: Iterable[FeeSchedule], day: date) -> FeeSchedule | None:
    """Return the version that holds on a day: of those in force the one that began last, of these the newest."""
    begun = [one for one in schedules if one.valid_from <= day]
    return max(begun, key=lambda one: (one.valid_from, one.version), default=None)


def check_fee(fee: Fee, work_form: WorkForm, days: Iterable[date], schedules: Sequence[FeeSchedule]) -> None:
    """Refuse a fee that no session on these local days could earn; a day without a schedule may yet get one.

    Where the schedule changes between the days, one that takes the fee is enough: the parties agree on one fee.
    """
    found = [in_force(schedules, day) for day in days]
    if not found or any(one is None or one.takes(fee, work_form) for one in found):
        return
    schedule = next(one for one in found if one is not None)
    if fee.currency != schedule.currency:
        raise Refusal(
            "fee-in-another-currency",
            f"the agreed fee is in {fee.currency}; expected {schedule.currency}, in which the area pays; "
            "agree on a fee in that currency",
            status=422,
            currency=fee.currency,
            expected=schedule.currency,
        )
    bounds = schedule.agreed_within[work_form]
    raise Refusal(
        "fee-out-of-bounds",
        f"the agreed fee is {_money(fee.amount_minor)} {fee.currency}; expected {_money(bounds.min_minor)} to "
        f"{_money(bounds.max_minor)}, as the area's fee schedule (version {schedule.version}) says of this work; "
        "agree on another fee",
        status=422,
        amount_minor=fee.amount_minor,
        min_minor=bounds.min_minor,
        max_minor=bounds.max_minor,
        schedule_version=schedule.version,
    )


def _money(minor: int) -> str:
    return f"{minor // 100}.{minor % 100:02}"
