"""What one outcome earns: every row of the outcome table, judged by the versions in force.

assess   one session, one outcome, one policy, one schedule -> Assessment | Pending
judge    finds the versions and the agreement first; what is missing makes the session pending
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from billing.policies.domain import policies
from billing.policies.domain.outcomes import (
    GROUP,
    Cancelled,
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    Moved,
    NoShow,
    Outcome,
    Rule,
)
from billing.policies.domain.policies import Basis, CancellationPolicy, FeeSchedule, PaidBy, Price
from billing.words.money import half_up
from billing.words.sessions import AgreedSession
from billing.words.times import IsDay, Month
from chassis.values import Value

Facts = Mapping[str, int | str]
"""What a decision rested on, ready for JSON: whole numbers, codes, and instants as RFC 3339 in UTC."""

_HOUR_SECONDS = 3600
_FULL = 100


class Missing(StrEnum):
    """What a fee waits for."""

    AREA = "area"
    AGREEMENT = "agreement"
    POLICY = "policy"
    SCHEDULE = "schedule"
    AGREED_FEE = "agreed_fee"


class Assessment(Value, frozen=True):
    """What a session earns, by which rule and versions, and the facts it rests on."""

    rule: Rule
    amount_minor: int
    currency: str
    policy_version: int
    schedule_version: int
    facts: Facts


@dataclass(frozen=True, slots=True)
class Pending:
    """The fee cannot be decided until what is missing is known."""

    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """A commission agreement (toimeksiantosopimus, §6.1): both dates included, no work forms means all."""

    agreement_id: object
    valid_from: date
    valid_until: date | None = None
    work_forms: frozenset[str] = frozenset()

    def covers(self, day: date, work_form: str) -> bool:
        """Tell whether work of that form on that local day is under the agreement."""
        return (
            self.valid_from <= day
            and (self.valid_until is None or day <= self.valid_until)
            and (not self.work_forms or work_form in self.work_forms)
        )


@dataclass(frozen=True, slots=True)
class Terms:
    """What an area judges its sessions by; versions are sorted newest first."""

    area: str
    zone: ZoneInfo | None = None
    closed_through: Month | None = None
    policies: tuple[CancellationPolicy, ...] = ()
    schedules: tuple[FeeSchedule, ...] = ()


def judge(
    session: AgreedSession,
    outcome: Outcome,
    *,
    terms: Terms,
    agreements: Iterable[Agreement] | None,
    is_business_day: IsDay,
) -> Assessment | Pending:
    """Return what a session earns by the versions in force on its agreed start, or all that is missing.

    What earns nothing needs no agreement; with None for them, one is known to have covered the session.
    """
    zone = terms.zone
    if zone is None:
        return Pending((Missing.AREA,))
    day = session.starts_at.astimezone(zone).date()
    policy = policies.in_force(terms.policies, day)
    schedule = policies.in_force(terms.schedules, day)
    covered = agreements is None or _is_covered(agreements, day, session.work_form)
    missing: tuple[Missing, ...] = () if covered else (Missing.AGREEMENT,)
    if policy is not None and schedule is not None:
        found = assess(session, outcome, policy, schedule, zone, is_business_day=is_business_day)
        if isinstance(found, Pending):
            return Pending(missing + found.missing)
        return found if covered or not found.amount_minor else Pending(missing)
    if policy is None:
        missing += (Missing.POLICY,)
    if schedule is None:
        missing += (Missing.SCHEDULE,)
    return Pending(missing)


def _is_covered(agreements: Iterable[Agreement], day: date, work_form: str) -> bool:
    for agreement in agreements:  # noqa: SIM110 - a generator costs more than the rest of the judgement
        if agreement.covers(day, work_form):
            return True
    return False


def assess(
    session: AgreedSession,
    outcome: Outcome,
    policy: CancellationPolicy,
    schedule: FeeSchedule,
    zone: ZoneInfo,
    *,
    is_business_day: IsDay,
) -> Assessment | Pending:
    """Return what a session earns, zero with its reason included.

    A row that earns nothing needs no price; one that earns waits for a price of its work form, or for the fee
    that had to be agreed.
    """
    rule, facts = _row(session, outcome, policy, zone, is_business_day)
    percent = policy.percent_of(rule)
    amount = 0
    if percent:
        price = schedule.prices.get(session.work_form)
        if price is None:
            return Pending((Missing.SCHEDULE,))
        if schedule.paid_by is PaidBy.ORDERER:
            facts["row"] = rule.value
            rule = _recorded(session, price, schedule, facts)
        elif price.basis is Basis.NONE:
            facts["row"] = rule.value
            rule = Rule.VOLUNTARY
        elif _is_unpriced(session, price, schedule):
            return Pending((Missing.AGREED_FEE,))
        else:
            amount = _amount(session, price, percent, facts)
    return Assessment(rule, amount, schedule.currency, policy.version, schedule.version, facts)


def _row(  # noqa: PLR0911 - one for each outcome
    session: AgreedSession,
    outcome: Outcome,
    policy: CancellationPolicy,
    zone: ZoneInfo,
    is_business_day: IsDay,
) -> tuple[Rule, dict[str, int | str]]:
    match outcome:
        case Held(participants=participants):
            empty = participants == 0 and session.work_form == GROUP
            rule = Rule.EMPTY_GROUP if empty else Rule.HELD
            return rule, ({} if participants is None else {"participants": participants})
        case Cancelled(by=by, known_at=known_at):
            deadline = policies.deadline(
                policy, session.starts_at, zone=zone, is_business_day=is_business_day
            )
            facts: dict[str, int | str] = {
                "by": by.value,
                "known_at": stamp(known_at),
                "deadline": stamp(deadline),
            }
            return Rule.CANCELLED_IN_TIME if known_at <= deadline else Rule.CANCELLED_LATE, facts
        case NoShow(other_work_minutes=minutes):
            return Rule.NO_SHOW, ({} if minutes is None else {"other_work_minutes": minutes})
        case ExpertIll():
            return Rule.EXPERT_ILL, {}
        case ExpertWithdrew():
            return Rule.EXPERT_WITHDREW, {}
        case GroupEnded(reason=reason):
            rule = Rule.GROUP_ENDED_OTHERWISE if reason is EndReason.OTHER else Rule.GROUP_ENDED_FOR_REASON
            return rule, {"reason": reason.value}
        case Moved(moved_to=moved_to):
            return Rule.MOVED, {"moved_to": str(moved_to)}
        case _:
            assert_never(outcome)


def _is_unpriced(session: AgreedSession, price: Price, schedule: FeeSchedule) -> bool:
    agreed = session.agreed_fee
    if agreed is None:
        return price.basis is Basis.AGREED
    within = price.basis is not Basis.AGREED or price.min_minor <= agreed.minor <= price.max_minor
    return not within or agreed.currency != schedule.currency


def _amount(session: AgreedSession, price: Price, percent: int, facts: dict[str, int | str]) -> int:
    """Return the amount and leave in the facts how it came about; rounds once, at the end."""
    if percent != _FULL:
        facts["percent"] = percent
    agreed = session.agreed_fee
    if agreed is not None:
        facts["agreed_minor"] = agreed.minor
        return half_up(agreed.minor * percent, denominator=_FULL)
    facts["basis"] = price.basis.value
    facts["rate_minor"] = price.amount_minor
    if price.basis is Basis.PER_HOUR:
        seconds = session.seconds()
        facts["minutes"], left = divmod(seconds, 60)
        if left:
            facts["seconds"] = left
        return half_up(price.amount_minor * seconds * percent, denominator=_HOUR_SECONDS * _FULL)
    return half_up(price.amount_minor * percent, denominator=_FULL)


def _recorded(
    session: AgreedSession, price: Price, schedule: FeeSchedule, facts: dict[str, int | str]
) -> Rule:
    """Return the rule for money that the orderer pays, and leave in the facts what was agreed."""
    agreed = session.agreed_fee
    if agreed is not None:
        facts["agreed_minor"] = agreed.minor
        if agreed.currency != schedule.currency:
            facts["agreed_currency"] = agreed.currency
        return Rule.RECORDED_ONLY
    if price.basis is Basis.NONE:
        return Rule.VOLUNTARY
    return Rule.RECORDED_ONLY


def stamp(instant: datetime) -> str:
    """Return an instant as it stands in facts: RFC 3339, UTC."""
    return instant.astimezone(UTC).isoformat()
