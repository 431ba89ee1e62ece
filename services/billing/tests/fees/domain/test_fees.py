"""Every row of the outcome table, at the boundary and over the clock changes; what is missing; who pays."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from types import MappingProxyType
from zoneinfo import ZoneInfo

import pytest
from billing_builders import (
    HELSINKI,
    PRESET,
    a_policy,
    a_schedule,
    a_session,
    an_agreement,
    an_id,
    cancelled,
    is_weekday,
    local,
    terms,
)
from billing_strategies import instants, outcomes
from hypothesis import given
from hypothesis import strategies as st

from billing.fees.domain import fees
from billing.fees.domain.fees import Assessment, Missing, Pending
from billing.policies.domain.outcomes import (
    PERCENT,
    ROWS,
    CancelledBy,
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
from billing.policies.domain.presets import PRESETS
from billing.words.money import Money
from billing.words.sessions import AgreedSession, SessionId
from chassis.values import changed

LATE = local("2026-10-14 15:00:00") + timedelta(microseconds=1)


def assessed(
    outcome: Outcome,
    session: AgreedSession | None = None,
    policy: CancellationPolicy = PRESET.policy,
    schedule: FeeSchedule = PRESET.schedule,
    zone: ZoneInfo = HELSINKI,
) -> Assessment:
    found = fees.assess(session or a_session(), outcome, policy, schedule, zone, is_business_day=is_weekday)
    assert isinstance(found, Assessment)
    return found


GROUP = a_session(work_form="group", minutes=90)
MOVED_TO = SessionId(an_id("new time"))

# One line per row of the table, with each shape an outcome can take: row, session, outcome, rule, cents.
TABLE: list[tuple[int, AgreedSession, Outcome, Rule, int]] = [
    (1, a_session(), Held(), Rule.HELD, 50_00),
    (1, a_session(), Held(participants=0), Rule.HELD, 50_00),
    (1, GROUP, Held(participants=7), Rule.HELD, 37_50),
    (1, GROUP, Held(), Rule.HELD, 37_50),
    (2, a_session(), cancelled("2026-10-14 15:00:00"), Rule.CANCELLED_IN_TIME, 0),
    (2, a_session(), cancelled("2026-10-14 15:00:00", CancelledBy.CLIENT), Rule.CANCELLED_IN_TIME, 0),
    (2, a_session(), cancelled("2026-09-01 08:00"), Rule.CANCELLED_IN_TIME, 0),
    (3, a_session(), cancelled(LATE), Rule.CANCELLED_LATE, 50_00),
    (3, a_session(), cancelled("2026-10-14 15:00:01"), Rule.CANCELLED_LATE, 50_00),
    (3, a_session(), cancelled("2026-10-14 15:00:01", CancelledBy.CLIENT), Rule.CANCELLED_LATE, 50_00),
    (3, a_session(), cancelled("2026-10-15 10:00"), Rule.CANCELLED_LATE, 50_00),
    (3, a_session(), cancelled("2026-10-16 10:00"), Rule.CANCELLED_LATE, 50_00),
    (3, GROUP, cancelled(LATE), Rule.CANCELLED_LATE, 37_50),
    (4, a_session(), Moved(MOVED_TO), Rule.MOVED, 0),
    (5, a_session(), NoShow(), Rule.NO_SHOW, 50_00),
    (5, a_session(), NoShow(other_work_minutes=60), Rule.NO_SHOW, 50_00),
    (6, GROUP, Held(participants=0), Rule.EMPTY_GROUP, 37_50),
    (7, GROUP, GroupEnded(EndReason.COMPELLING), Rule.GROUP_ENDED_FOR_REASON, 0),
    (7, GROUP, GroupEnded(EndReason.PRE_AGREED), Rule.GROUP_ENDED_FOR_REASON, 0),
    (8, GROUP, GroupEnded(EndReason.OTHER), Rule.GROUP_ENDED_OTHERWISE, 37_50),
    (9, a_session(), ExpertIll(), Rule.EXPERT_ILL, 0),
    (10, a_session(), ExpertWithdrew(), Rule.EXPERT_WITHDREW, 0),
]


@pytest.mark.parametrize(("row", "session", "outcome", "rule", "cents"), TABLE)
def test_every_row_of_the_outcome_table(
    row: int, session: AgreedSession, outcome: Outcome, rule: Rule, cents: int
) -> None:
    found = assessed(outcome, session)

    assert (found.rule, found.amount_minor) == (rule, cents)
    assert ROWS.index(rule) + 1 == row


def test_the_table_above_has_every_row() -> None:
    assert {row for row, *_ in TABLE} == set(range(1, 11))


# Sessions around both clock changes of two years and ordinary days: start, and the deadline as UTC.
NIGHTS = [
    ("2026-10-15 10:00", "2026-10-14T12:00:00+00:00"),
    ("2026-03-28 10:00", "2026-03-27T13:00:00+00:00"),
    ("2026-03-29 02:00", "2026-03-28T13:00:00+00:00"),
    ("2026-03-29 10:00", "2026-03-28T13:00:00+00:00"),
    ("2026-03-30 09:00", "2026-03-29T12:00:00+00:00"),
    ("2026-10-25 02:30", "2026-10-24T12:00:00+00:00"),
    ("2026-10-25 10:00", "2026-10-24T12:00:00+00:00"),
    ("2026-10-26 09:00", "2026-10-25T13:00:00+00:00"),
    ("2027-03-28 10:00", "2027-03-27T13:00:00+00:00"),
    ("2027-03-29 10:00", "2027-03-28T12:00:00+00:00"),
    ("2027-10-31 10:00", "2027-10-30T12:00:00+00:00"),
    ("2027-11-01 10:00", "2027-10-31T13:00:00+00:00"),
    ("2026-01-01 12:00", "2025-12-31T13:00:00+00:00"),
    ("2028-02-29 12:00", "2028-02-28T13:00:00+00:00"),
]


@pytest.mark.parametrize(("starts", "deadline"), NIGHTS)
@pytest.mark.parametrize(
    ("after", "rule"),
    [
        (timedelta(hours=-1), Rule.CANCELLED_IN_TIME),
        (timedelta(microseconds=-1), Rule.CANCELLED_IN_TIME),
        (timedelta(0), Rule.CANCELLED_IN_TIME),
        (timedelta(microseconds=1), Rule.CANCELLED_LATE),
        (timedelta(seconds=1), Rule.CANCELLED_LATE),
        (timedelta(hours=1), Rule.CANCELLED_LATE),
    ],
)
def test_15_sharp_is_in_time_and_a_microsecond_later_is_not(
    starts: str, deadline: str, after: timedelta, rule: Rule
) -> None:
    last = datetime.fromisoformat(deadline)

    found = assessed(cancelled(last + after), a_session(starts_at=local(starts)))

    assert found.rule is rule
    assert found.facts["deadline"] == deadline
    assert found.facts["known_at"] == (last + after).isoformat()


def test_a_session_in_the_doubled_hour_has_the_same_deadline_in_both_of_its_passes() -> None:
    first, second = (a_session(starts_at=local("2026-10-25 03:30", fold=fold)) for fold in (0, 1))

    outcome = cancelled(local("2026-10-24 15:00"))

    assert first.starts_at != second.starts_at
    assert assessed(outcome, first).facts["deadline"] == assessed(outcome, second).facts["deadline"]


@pytest.mark.parametrize(
    ("starts", "known", "rule"),
    [
        ("2026-03-30 10:00", "2026-03-29T01:30:00+00:00", Rule.CANCELLED_IN_TIME),  # 04:30 after the jump
        ("2026-03-30 10:00", "2026-03-29T01:30:00.000001+00:00", Rule.CANCELLED_LATE),
        ("2026-10-26 10:00", "2026-10-25T00:30:01+00:00", Rule.CANCELLED_IN_TIME),  # 03:30:01, first pass
        ("2026-10-26 10:00", "2026-10-25T01:30:00+00:00", Rule.CANCELLED_IN_TIME),  # 03:30, second pass
        ("2026-10-26 10:00", "2026-10-25T01:30:00.000001+00:00", Rule.CANCELLED_LATE),
    ],
)
def test_a_deadline_within_the_skipped_or_doubled_hour(starts: str, known: str, rule: Rule) -> None:
    policy = a_policy(at=time(3, 30))

    found = assessed(cancelled(datetime.fromisoformat(known)), a_session(starts_at=local(starts)), policy)

    assert found.rule is rule


@given(
    starts=instants(date(2026, 1, 1), date(2027, 12, 31)),
    before=st.timedeltas(timedelta(0), timedelta(days=4)),
)
def test_a_cancellation_is_late_exactly_when_the_local_clock_is_past_15_of_the_day_before(
    starts: datetime, before: timedelta
) -> None:
    known = starts - before

    rule = assessed(cancelled(known), a_session(starts_at=starts)).rule

    here = known.astimezone(HELSINKI)
    day_before = starts.astimezone(HELSINKI).date() - timedelta(days=1)
    late = (here.date(), here.time()) > (day_before, time(15))
    assert rule is (Rule.CANCELLED_LATE if late else Rule.CANCELLED_IN_TIME)


@given(minutes=st.integers(1, 24 * 60))
def test_an_hourly_fee_is_the_rate_times_the_agreed_length_rounded_once(minutes: int) -> None:
    found = assessed(Held(), a_session(work_form="group", minutes=minutes))

    assert abs(found.amount_minor - Fraction(25_00 * minutes, 60)) <= Fraction(1, 2)
    assert found.facts["minutes"] == minutes


@given(seconds=st.integers(1, 24 * 3600), percent=st.integers(1, 100))
def test_what_an_hourly_fee_shows_multiplies_out(seconds: int, percent: int) -> None:
    policy = a_policy(percent={Rule.HELD: percent})

    found = assessed(Held(), a_session(work_form="group", minutes=seconds / 60), policy)

    facts = {name: int(found.facts.get(name, 0)) for name in ("rate_minor", "minutes", "seconds")}
    hours = Fraction(facts["minutes"] * 60 + facts["seconds"], 3600)
    exact = facts["rate_minor"] * hours * Fraction(int(found.facts.get("percent", 100)), 100)
    assert found.amount_minor == math.floor(exact + Fraction(1, 2))


def test_the_length_of_a_session_over_a_clock_change_is_the_time_that_passes() -> None:
    session = a_session(work_form="group", starts_at=local("2026-10-25 02:00"))

    found = assessed(Held(), changed(session, ends_at=local("2026-10-25 05:00")))

    assert found.facts["minutes"] == 4 * 60
    assert found.amount_minor == 100_00


@pytest.mark.parametrize("outcome", [Held(), NoShow(), cancelled(LATE)])
@pytest.mark.parametrize("work_form", ["individual", "pair", "group"])
def test_an_agreed_fee_overrides_the_schedules_price(outcome: Outcome, work_form: str) -> None:
    found = assessed(outcome, a_session(work_form=work_form, agreed_fee=Money(80_00)))

    assert found.amount_minor == 80_00
    assert found.facts["agreed_minor"] == 80_00


@pytest.mark.parametrize("cents", [100_00, 350_00, 600_00])
def test_a_fee_agreed_within_the_range_is_paid(cents: int) -> None:
    assert assessed(Held(), a_session(work_form="lecture", agreed_fee=Money(cents))).amount_minor == cents


@pytest.mark.parametrize("agreed", [None, Money(99_99), Money(600_01), Money(350_00, "SEK")])
def test_a_fee_that_had_to_be_agreed_and_was_not_or_not_so_makes_the_session_wait(
    agreed: Money | None,
) -> None:
    found = fees.assess(
        a_session(work_form="lecture", agreed_fee=agreed),
        Held(),
        PRESET.policy,
        PRESET.schedule,
        HELSINKI,
        is_business_day=is_weekday,
    )

    assert found == Pending((Missing.AGREED_FEE,))


def test_an_agreed_fee_in_another_currency_is_no_agreed_fee() -> None:
    found = fees.assess(
        a_session(agreed_fee=Money(1, "SEK")),
        Held(),
        PRESET.policy,
        PRESET.schedule,
        HELSINKI,
        is_business_day=is_weekday,
    )

    assert found == Pending((Missing.AGREED_FEE,))


@pytest.mark.parametrize(
    "outcome", [ExpertIll(), ExpertWithdrew(), Moved(MOVED_TO), cancelled("2026-10-01 12:00")]
)
def test_what_earns_nothing_needs_no_agreed_fee(outcome: Outcome) -> None:
    assert assessed(outcome, a_session(work_form="lecture")).amount_minor == 0


@pytest.mark.parametrize(
    ("percent", "cents"), [(0, 0), (1, 38), (33, 12_38), (50, 18_75), (99, 37_13), (100, 37_50)]
)
def test_a_policy_may_pay_a_part(percent: int, cents: int) -> None:
    policy = a_policy(percent=dict(PERCENT) | {Rule.CANCELLED_LATE: percent})

    found = assessed(cancelled(LATE), GROUP, policy)

    assert (found.rule, found.amount_minor) == (Rule.CANCELLED_LATE, cents)


def test_another_deadline_is_the_policys() -> None:
    policy = a_policy(days_before=2, at=time(12))

    assert assessed(cancelled("2026-10-13 12:00"), policy=policy).rule is Rule.CANCELLED_IN_TIME
    assert assessed(cancelled("2026-10-13 12:00:01"), policy=policy).rule is Rule.CANCELLED_LATE


def test_the_assessment_names_its_versions() -> None:
    found = assessed(Held(), policy=a_policy(version=7), schedule=a_schedule(version=9))

    assert (found.policy_version, found.schedule_version) == (7, 9)


def _paid_by_orderer(price: Price) -> FeeSchedule:
    return FeeSchedule(1, date(2000, 1, 1), "EUR", MappingProxyType({price.work_form: price}), PaidBy.ORDERER)


@pytest.mark.parametrize("outcome", [Held(), NoShow(), cancelled(LATE)])
def test_what_the_orderer_pays_is_only_recorded(outcome: Outcome) -> None:
    schedule = _paid_by_orderer(Price("individual", Basis.PER_SESSION, 50_00))

    found = assessed(outcome, a_session(agreed_fee=Money(80_00)), schedule=schedule)

    assert (found.rule, found.amount_minor) == (Rule.RECORDED_ONLY, 0)
    assert found.facts["agreed_minor"] == 80_00
    assert found.facts["row"] == assessed(outcome).rule


def test_what_the_orderer_pays_in_another_currency_is_recorded_as_it_was_agreed() -> None:
    schedule = _paid_by_orderer(Price("individual", Basis.PER_SESSION, 50_00))

    found = assessed(Held(), a_session(agreed_fee=Money(800_00, "SEK")), schedule=schedule)

    assert (found.facts["agreed_minor"], found.facts["agreed_currency"]) == (800_00, "SEK")


def test_a_fee_range_of_the_orderer_needs_no_agreed_fee_here() -> None:
    schedule = _paid_by_orderer(Price("lecture", Basis.AGREED, min_minor=1, max_minor=2))

    assert assessed(Held(), a_session(work_form="lecture"), schedule=schedule).rule is Rule.RECORDED_ONLY


@pytest.mark.parametrize("work_form", ["individual", "pair", "group", "lecture", "development"])
def test_the_experience_bank_is_voluntary_or_recorded(work_form: str) -> None:
    bank = PRESETS["experience_bank"]

    voluntary = assessed(Held(), a_session(work_form=work_form), bank.policy, bank.schedule)
    paid = assessed(Held(), a_session(work_form=work_form, agreed_fee=Money(1)), bank.policy, bank.schedule)
    ill = assessed(ExpertIll(), a_session(work_form=work_form), bank.policy, bank.schedule)

    assert (voluntary.rule, voluntary.amount_minor) == (Rule.VOLUNTARY, 0)
    assert (paid.rule, paid.amount_minor) == (Rule.RECORDED_ONLY, 0)
    assert (ill.rule, ill.amount_minor) == (Rule.EXPERT_ILL, 0)


def test_a_work_form_without_a_fee_is_voluntary_whoever_pays() -> None:
    schedule = FeeSchedule(1, date(2000, 1, 1), "EUR", {"individual": Price("individual", Basis.NONE)})

    assert assessed(Held(), schedule=schedule).rule is Rule.VOLUNTARY


def test_a_work_form_without_a_price_makes_the_session_wait() -> None:
    found = fees.assess(
        a_session(work_form="theatre"),
        Held(),
        PRESET.policy,
        PRESET.schedule,
        HELSINKI,
        is_business_day=is_weekday,
    )

    assert found == Pending((Missing.SCHEDULE,))


COVERED = (an_agreement(),)


@pytest.mark.parametrize(
    ("judged_by", "missing"),
    [
        (terms(zone=None), (Missing.AREA,)),
        (terms(policies=()), (Missing.POLICY,)),
        (terms(schedules=()), (Missing.SCHEDULE,)),
        (terms(policies=(), schedules=()), (Missing.POLICY, Missing.SCHEDULE)),
        (terms(policies=(a_policy(valid_from=date(2026, 10, 16)),)), (Missing.POLICY,)),
        (terms(schedules=(a_schedule(valid_from=date(2026, 10, 16)),)), (Missing.SCHEDULE,)),
    ],
)
def test_without_an_area_a_policy_or_a_schedule_the_fee_waits(
    judged_by: fees.Terms, missing: tuple[Missing, ...]
) -> None:
    assert fees.judge(
        a_session(), Held(), terms=judged_by, agreements=COVERED, is_business_day=is_weekday
    ) == Pending(missing)


@pytest.mark.parametrize(
    ("agreements", "covered"),
    [
        ((), False),
        ((an_agreement(valid_from=date(2026, 10, 15)),), True),
        ((an_agreement(valid_from=date(2026, 10, 16)),), False),
        ((an_agreement(valid_until=date(2026, 10, 15)),), True),
        ((an_agreement(valid_until=date(2026, 10, 14)),), False),
        ((an_agreement(work_forms=["group"]),), False),
        ((an_agreement(work_forms=["group", "individual"]),), True),
        (
            (
                an_agreement(valid_until=date(2026, 1, 1)),
                an_agreement(name="next", valid_from=date(2026, 10, 1)),
            ),
            True,
        ),
    ],
)
def test_an_agreement_covers_its_days_and_work_forms(
    agreements: tuple[fees.Agreement, ...], *, covered: bool
) -> None:
    found = fees.judge(a_session(), Held(), terms=terms(), agreements=agreements, is_business_day=is_weekday)

    assert isinstance(found, Assessment) is covered
    assert covered or found == Pending((Missing.AGREEMENT,))


def test_the_agreement_is_asked_of_the_local_day_of_the_agreed_start() -> None:
    just_after_midnight = a_session(starts_at=local("2026-10-16 00:30"))

    agreements = (an_agreement(valid_from=date(2026, 10, 16)),)

    assert just_after_midnight.starts_at.date() == date(2026, 10, 15)
    assert isinstance(
        fees.judge(
            just_after_midnight, Held(), terms=terms(), agreements=agreements, is_business_day=is_weekday
        ),
        Assessment,
    )


def test_all_that_is_missing_is_told_at_once() -> None:
    found = fees.judge(
        a_session(work_form="lecture"), Held(), terms=terms(), agreements=(), is_business_day=is_weekday
    )

    assert found == Pending((Missing.AGREEMENT, Missing.AGREED_FEE))


def test_the_versions_of_the_local_day_of_the_agreed_start_judge() -> None:
    newer = terms(
        policies=(a_policy(version=2, valid_from=date(2026, 10, 16)), a_policy()),
        schedules=(a_schedule(version=2, valid_from=date(2026, 10, 16)), a_schedule()),
    )

    versions = []
    for starts in ("2026-10-15 23:59", "2026-10-16 00:00"):
        found = fees.judge(
            a_session(starts_at=local(starts)),
            Held(),
            terms=newer,
            agreements=COVERED,
            is_business_day=is_weekday,
        )
        assert isinstance(found, Assessment)
        versions.append((found.policy_version, found.schedule_version))

    assert versions == [(1, 1), (2, 2)]


@given(
    outcome=outcomes,
    work_form=st.sampled_from(["individual", "pair", "group", "lecture", "development"]),
    agreed=st.none() | st.integers(0, 700_00).map(Money),
    model=st.sampled_from(sorted(PRESETS)),
    percent=st.fixed_dictionaries({rule: st.integers(0, 100) for rule in ROWS}),
)
def test_a_fee_is_never_negative_never_more_than_agreed_and_says_where_it_comes_from(
    outcome: Outcome, work_form: str, agreed: Money | None, model: str, percent: dict[Rule, int]
) -> None:
    session = a_session(work_form=work_form, agreed_fee=agreed)
    found = fees.assess(
        session,
        outcome,
        a_policy(percent=percent),
        PRESETS[model].schedule,
        HELSINKI,
        is_business_day=is_weekday,
    )

    if isinstance(found, Pending):
        assert found.missing == (Missing.AGREED_FEE,)
        assert work_form in {"lecture", "development"}
        return
    assert found.amount_minor >= 0
    if found.amount_minor:
        assert agreed is None or found.amount_minor <= agreed.minor
        assert {"agreed_minor", "rate_minor"} & set(found.facts)
    assert all(isinstance(value, int | str) for value in found.facts.values())
