"""The month: its states, its sums, its notices and statements."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from uuid import UUID, uuid5

import pytest
from billing_builders import AREA, HELSINKI, an_id, local
from hypothesis import given
from hypothesis import strategies as st

from billing.fees.domain.corrections import MonthLine
from billing.month.domain import statements
from billing.month.domain.calendar import CALENDAR
from billing.month.domain.statements import MonthHappening, MonthState, Notice, Settlement
from billing.policies.domain.policies import WhenNegative
from billing.words.money import Money, total_of
from billing.words.sessions import ExpertId, UnitId
from billing.words.times import Month
from chassis.testing.refusals import refused

OCTOBER = Month("2026-10")
ALLOWED = {
    (MonthState.OPEN, MonthHappening.NOTICE): MonthState.NOTICED,
    (MonthState.NOTICED, MonthHappening.CLOSE): MonthState.CLOSED,
}


@pytest.mark.parametrize(("state", "happening"), list(product(MonthState, MonthHappening)))
def test_every_pair_moves_or_refuses(state: MonthState, happening: MonthHappening) -> None:
    if (state, happening) in ALLOWED:
        assert statements.next_state(OCTOBER, state, happening) is ALLOWED[state, happening]
        return
    with refused("month-refused") as refusal:
        statements.next_state(OCTOBER, state, happening)
    assert refusal.value.facts == {"month": "2026-10", "state": state, "happening": happening}


def test_a_month_is_over_at_local_midnight_and_not_a_microsecond_before() -> None:
    over = local("2026-11-01 00:00")

    statements.check_over(OCTOBER, now=over, calendar=CALENDAR, zone=HELSINKI)
    with refused("month-is-not-over") as refusal:
        statements.check_over(OCTOBER, now=over - timedelta(microseconds=1), calendar=CALENDAR, zone=HELSINKI)
    assert refusal.value.facts["over_at"] == "2026-11-01T00:00:00+02:00"


def test_months_are_closed_in_order() -> None:
    statements.check_in_order(OCTOBER, closed_through=Month("2026-09"))
    with refused("earlier-month-is-open") as refusal:
        statements.check_in_order(OCTOBER, closed_through=Month("2026-08"))
    assert refusal.value.facts["first_open"] == "2026-09"


EXPERTS = [ExpertId(an_id(f"expert {number}")) for number in range(3)]
UNITS = [UnitId(an_id(f"unit {number}")) for number in range(3)]

month_lines = st.lists(
    st.tuples(st.sampled_from(EXPERTS), st.sampled_from(UNITS), st.integers(-100_00, 600_00)), max_size=30
).map(lambda drawn: [MonthLine(an_id(f"line {at}"), *line) for at, line in enumerate(drawn)])


@given(lines=month_lines)
def test_the_experts_and_the_units_sums_both_add_up_to_the_whole(lines: list[MonthLine]) -> None:
    found = statements.totals(lines, currency="EUR")

    assert found.whole == Money(sum(line.amount_minor for line in lines))
    assert total_of(found.experts.values(), currency="EUR") == found.whole
    assert total_of(found.units.values(), currency="EUR") == found.whole
    assert found.line_count == len(lines)


PAY_DATE = date(2026, 11, 30)


def closed(
    lines: list[MonthLine],
    carried: dict[ExpertId, int] | None = None,
    when_negative: WhenNegative = WhenNegative.CARRIED,
) -> tuple[statements.Statement, ...]:
    return statements.close(
        lines,
        area=AREA,
        month=OCTOBER,
        currency="EUR",
        pay_date=PAY_DATE,
        carried=carried or {},
        when_negative=when_negative,
        name_of=uuid5,
    )


@given(lines=month_lines)
def test_every_line_is_in_exactly_one_statement_and_statements_and_notices_say_the_same(
    lines: list[MonthLine],
) -> None:
    stated = closed(lines)
    told = notices(lines)

    assert sorted(line for one in stated for line in one.line_ids) == sorted(line.line_id for line in lines)
    assert sorted(line for one in told for line in one.line_ids) == sorted(line.line_id for line in lines)
    whole = statements.totals(lines, currency="EUR").whole
    assert total_of((one.total for one in stated), currency="EUR") == whole
    assert total_of((one.total for one in told), currency="EUR") == whole
    for one in stated:
        assert total_of(one.units.values(), currency="EUR") == one.total


def test_an_expert_with_zero_lines_only_still_gets_a_statement() -> None:
    (one,) = closed([MonthLine(an_id("zero"), EXPERTS[0], UNITS[0], 0)])

    assert (one.total, one.settlement, one.line_ids) == (Money(0), Settlement.NOTHING, (an_id("zero"),))


@pytest.mark.parametrize(
    ("minor", "carried", "when_negative", "settlement"),
    [
        (50_00, 0, WhenNegative.CARRIED, Settlement.PAID),
        (50_00, -49_99, WhenNegative.CARRIED, Settlement.PAID),
        (50_00, -50_00, WhenNegative.CARRIED, Settlement.NOTHING),
        (0, 0, WhenNegative.INVOICED, Settlement.NOTHING),
        (50_00, -50_01, WhenNegative.CARRIED, Settlement.CARRIED),
        (-100_00, 0, WhenNegative.CARRIED, Settlement.CARRIED),
        (-100_00, 0, WhenNegative.INVOICED, Settlement.INVOICED),
        (-100_00, -1, WhenNegative.INVOICED, Settlement.INVOICED),
    ],
)
def test_only_what_is_above_zero_is_paid(
    minor: int, carried: int, when_negative: WhenNegative, settlement: Settlement
) -> None:
    line = MonthLine(an_id("line"), EXPERTS[0], UNITS[0], minor)

    (one,) = closed([line], {EXPERTS[0]: carried}, when_negative)

    assert (one.total, one.brought, one.settlement) == (Money(minor), Money(carried), settlement)


@given(months=st.lists(st.integers(-100_00, 100_00), min_size=1, max_size=12))
def test_what_is_paid_and_what_is_left_come_to_all_that_was_stated(months: list[int]) -> None:
    paid = left = 0
    for minor in months:
        (one,) = closed([MonthLine(an_id("line"), EXPERTS[0], UNITS[0], minor)], {EXPERTS[0]: left})
        due = one.total.minor + one.brought.minor
        paid += due if one.settlement is Settlement.PAID else 0
        left = due if one.settlement is Settlement.CARRIED else 0

    assert paid + left == sum(months)
    assert left <= 0


def test_a_month_without_lines_is_closed_without_statements() -> None:
    assert closed([]) == ()


def notices(
    lines: list[MonthLine],
    issued: dict[UnitId, Notice] | None = None,
    known: list[UnitId] | None = None,
    open_sessions: dict[UnitId, int] | None = None,
) -> tuple[Notice, ...]:
    coordinators: dict[UnitId, UUID] = {unit: an_id(f"coordinator of {unit}") for unit in (known or UNITS)}
    return statements.notices(
        lines,
        area=AREA,
        month=OCTOBER,
        currency="EUR",
        coordinators=coordinators,
        issued=issued or {},
        open_sessions=open_sessions or {},
        name_of=uuid5,
    )


ONE = MonthLine(an_id("one"), EXPERTS[0], UNITS[0], 5000)
TWO = MonthLine(an_id("two"), EXPERTS[1], UNITS[0], 2500)
THREE = MonthLine(an_id("three"), EXPERTS[1], UNITS[1], 100)


def test_each_unit_gets_its_own_lines() -> None:
    first, second = notices([ONE, TWO, THREE])

    assert (first.unit_id, first.total, first.revision, first.line_ids) == (
        UNITS[0],
        Money(7500),
        1,
        (ONE.line_id, TWO.line_id),
    )
    assert (second.unit_id, second.total) == (UNITS[1], Money(100))


def test_only_a_unit_whose_lines_changed_is_told_again_with_the_next_revision() -> None:
    issued = {one.unit_id: one for one in notices([ONE, THREE])}

    (again,) = notices([ONE, TWO, THREE], issued)

    assert (again.unit_id, again.revision, again.total) == (UNITS[0], 2, Money(7500))
    assert again.notice_id == issued[UNITS[0]].notice_id
    assert notices([THREE, ONE], issued) == ()


def test_a_unit_whose_coordinator_is_not_known_is_told_when_it_is() -> None:
    assert notices([ONE], known=[UNITS[1]]) == ()
    assert [one.revision for one in notices([ONE])] == [1]


def test_a_unit_with_open_sessions_and_no_line_has_a_notice_of_nothing() -> None:
    told = notices([ONE], open_sessions={UNITS[1]: 2, UNITS[0]: 1})

    assert [(one.unit_id, one.total, one.line_ids, one.open_sessions) for one in told] == [
        (UNITS[0], Money(5000), (ONE.line_id,), 1),
        (UNITS[1], Money(0), (), 2),
    ]


def test_that_there_are_other_open_sessions_makes_no_revision_and_a_line_does() -> None:
    (first,) = notices([], open_sessions={UNITS[0]: 2})

    assert notices([], {UNITS[0]: first}, open_sessions={UNITS[0]: 3}) == ()
    assert notices([], {UNITS[0]: first}) == ()
    (again,) = notices([ONE], {UNITS[0]: first}, open_sessions={UNITS[0]: 1})
    assert (again.revision, again.notice_id, again.open_sessions) == (2, first.notice_id, 1)
