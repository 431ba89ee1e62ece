"""Stories of an area's sessions: steps that could follow each other, and the events that they make."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import msgspec
from billing_builders import (
    AREA,
    ASSIGNMENT,
    EXPERT,
    OPENED,
    ORDER,
    PRESET,
    SESSION,
    UNIT,
    a_policy,
    a_schedule,
    an_id,
    local,
)
from billing_office import agreement_signed, area_opened, assignment_accepted, moved, session_scheduled
from hypothesis import strategies as st

from billing.policies import wire as policy_wire
from billing.policies.domain.outcomes import PERCENT, Rule
from billing.policies.domain.policies import CancellationPolicy, FeeSchedule
from billing.words import times
from billing.words.times import Month
from contracts import billing, dispatch, registry, terms
from contracts.envelope import Event

NEW_TIME = an_id("new time")


def outcome(kind: str, revision: int, session_id: UUID = SESSION, **facts: Any) -> dispatch.OutcomeCorrected:
    return dispatch.OutcomeCorrected(
        order_id=ORDER,
        session_id=session_id,
        expert_id=EXPERT,
        unit_id=UNIT,
        revision=revision,
        outcome=dispatch.Outcome(kind=kind, **facts),
    )


def fee_agreed(minor: int) -> dispatch.FeeAgreed:
    agreed = terms.Money(amount_minor=minor)
    return dispatch.FeeAgreed(order_id=ORDER, assignment_id=ASSIGNMENT, agreed_fee=agreed)


def schedule_set(schedule: FeeSchedule) -> Event:
    message = policy_wire.schedule_set(AREA, schedule, sequence=1)
    return msgspec.json.decode(message.data, type=billing.FeeScheduleSet)


def policy_set(policy: CancellationPolicy) -> Event:
    message = policy_wire.policy_set(AREA, policy, sequence=1)
    return msgspec.json.decode(message.data, type=billing.CancellationPolicySet)


def closed(month: str) -> billing.MonthClosed:
    return billing.MonthClosed(month=month, closed_at=OPENED, pay_date=date(2026, 12, 31))


AREA_OPEN: list[Event] = [area_opened(), schedule_set(PRESET.schedule), policy_set(PRESET.policy)]

FORMS = ("individual", "group", "lecture", "pair")
SESSIONS = [
    session_scheduled(an_id(f"s{number}"), starts_at=local(f"2026-{month:02d}-15 10:00"), work_form=form)
    for number, (month, form) in enumerate(zip((9, 10, 10, 11), FORMS, strict=True))
]
moments = st.sampled_from(["2026-10-14 14:59", "2026-10-14 15:00", "2026-10-14 15:00:01", "2026-10-16 08:00"])
outcomes = st.one_of(
    st.builds(lambda came: {"kind": "held", "participants": came}, st.none() | st.integers(0, 2)),
    st.builds(lambda at: {"kind": "cancelled", "cancelled_by": "client", "known_at": local(at)}, moments),
    st.just({"kind": "no_show"}),
    st.just({"kind": "expert_ill"}),
    st.builds(
        lambda why: {"kind": "group_ended", "end_reason": why},
        st.sampled_from(["other", "compelling", "pre_agreed"]),
    ),
)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("outcome"), st.integers(0, 3), outcomes),
        st.tuples(st.just("late"), st.integers(0, 3), st.integers(0, 3), outcomes),
        st.tuples(st.just("move"), st.integers(0, 3)),
        st.tuples(st.just("close")),
        st.tuples(
            st.just("schedule"),
            st.integers(0, 20),
            st.integers(1, 300_00),
            st.sampled_from(["area", "orderer"]),
        ),
        st.tuples(st.just("policy"), st.integers(0, 20), st.integers(0, 100), st.booleans()),
        st.tuples(st.just("fee"), st.integers(100_00, 600_00)),
        st.tuples(st.just("sign")),
        st.tuples(st.just("end"), st.dates(date(2026, 9, 1), date(2026, 12, 1))),
    ),
    max_size=25,
)


class Story:
    """Makes events of steps, each one that could be said after the ones before."""

    def __init__(self) -> None:
        self.events: list[Event] = [*AREA_OPEN, agreement_signed(), assignment_accepted(), *SESSIONS]
        self.events.append(closed("2026-08"))
        self.closed = Month("2026-08")
        self.version = 1
        self.revisions = [0, 0, 0, 0]
        self.moved: set[int] = set()

    def tell(self, step: tuple[Any, ...]) -> None:
        self.version += 1
        first_open = times.first_day(times.next_month(self.closed))
        match step:
            case ("outcome", number, told_outcome):
                self.revisions[number] += 1
                self.moved.discard(number)
                self._conclude(number, self.revisions[number], told_outcome)
            case ("late", number, before, told_outcome) if before < self.revisions[number]:
                self._conclude(number, self.revisions[number] - before, told_outcome)
            case ("move", number):
                # A move takes a revision, so that the correction which takes it back has the next but one;
                # a move that is said again takes none.
                self.revisions[number] += number not in self.moved
                self.moved.add(number)
                self.events.append(moved(SESSIONS[number].session_id, to=NEW_TIME))
            case ("close",):
                self.closed = times.next_month(self.closed)
                self.events.append(closed(self.closed))
            case ("schedule", days, low, paid_by):
                self.events.append(self._schedule(first_open + timedelta(days), low, paid_by))
            case ("policy", days, percent, business):
                percents = dict(PERCENT) | {
                    Rule.HELD: percent,
                    Rule.NO_SHOW: percent,
                    Rule.EXPERT_ILL: percent,
                }
                self.events.append(
                    policy_set(
                        a_policy(
                            version=self.version,
                            valid_from=first_open + timedelta(days),
                            percent=percents,
                            business=business,
                        )
                    )
                )
            case ("fee", minor):
                self.events.append(fee_agreed(minor))
            case ("end", last):
                ended = {"expert_id": EXPERT, "agreement_id": an_id("agreement"), "valid_until": last}
                self.events.append(registry.AgreementEnded(**ended))
            case ("sign",):
                self.events.append(agreement_signed())
            case _:
                pass  # nothing was said yet that this could be a late repeat of

    def _conclude(self, number: int, revision: int, told_outcome: dict[str, Any]) -> None:
        facts = dict(told_outcome)
        kind = facts.pop("kind")
        self.events.append(outcome(kind, revision, SESSIONS[number].session_id, **facts))

    def _schedule(self, valid_from: date, low: int, paid_by: str) -> billing.FeeScheduleSet:
        preset = schedule_set(a_schedule(version=self.version, valid_from=valid_from))
        assert isinstance(preset, billing.FeeScheduleSet)
        lecture = billing.Price(work_form="lecture", basis="agreed", min_minor=low, max_minor=600_00)
        prices = [one for one in preset.prices if one.work_form != "lecture"]
        return msgspec.structs.replace(preset, prices=[*prices, lecture], paid_by=paid_by)
