"""New lines for old: replaced while the month is open, reversed when it is closed."""

from __future__ import annotations

from uuid import uuid5

import pytest
from billing_builders import a_line, a_session

from billing.fees.domain import corrections
from billing.fees.domain.corrections import FeeLine, LineKind
from billing.fees.domain.fees import Assessment
from billing.policies.domain.outcomes import Rule
from billing.words.times import Month
from chassis.values import changed

FIFTY = Assessment(Rule.HELD, 5000, "EUR", 1, 1, {"basis": "per_session", "rate_minor": 5000})
NOTHING = Assessment(Rule.EXPERT_ILL, 0, "EUR", 1, 1, {})


def corrected(
    present: FeeLine | None, assessment: Assessment, *, closed: str | None = None, revision: int = 2
) -> tuple[FeeLine, ...]:
    return corrections.correct(
        present,
        assessment,
        session=a_session(),
        revision=revision,
        work_month=Month("2026-10"),
        closed_through=None if closed is None else Month(closed),
        name_of=uuid5,
    )


@pytest.mark.parametrize(
    ("closed", "statement"),
    [
        (None, "2026-10"),
        ("2026-09", "2026-10"),
        ("2026-10", "2026-11"),
        ("2027-02", "2027-03"),
        ("2026-12", "2027-01"),
    ],
)
def test_a_line_goes_into_its_work_month_or_the_first_open_one_after(
    closed: str | None, statement: str
) -> None:
    (line,) = corrected(None, FIFTY, closed=closed)

    assert (line.work_month, line.statement_month) == ("2026-10", statement)
    assert (line.kind, line.corrects, line.amount_minor) == (LineKind.FEE, None, 5000)


def test_while_the_month_is_open_the_line_is_replaced() -> None:
    present = a_line()

    (line,) = corrected(present, NOTHING, closed="2026-09")

    assert (line.corrects, line.amount_minor, line.statement_month) == (present.line_id, 0, "2026-10")
    assert corrections.counting([present, line]) == (line,)


def test_after_the_close_the_line_is_reversed_and_a_new_one_follows_in_the_first_open_month() -> None:
    present = a_line()

    reversal, line = corrected(present, NOTHING, closed="2026-11")

    assert (reversal.kind, reversal.amount_minor, reversal.corrects) == (
        LineKind.REVERSAL,
        -5000,
        present.line_id,
    )
    assert (line.kind, line.amount_minor, line.corrects) == (LineKind.FEE, 0, None)
    assert {reversal.statement_month, line.statement_month} == {"2026-12"}
    assert reversal.facts == {"reversed_month": "2026-10"}
    assert corrections.counting([present, reversal, line]) == (present, reversal, line)


def test_a_late_line_is_replaced_while_its_own_statement_month_is_open() -> None:
    late = a_line(statement_month=Month("2026-11"))

    (line,) = corrected(late, NOTHING, closed="2026-10")

    assert (line.kind, line.corrects, line.statement_month) == (LineKind.FEE, late.line_id, "2026-11")


@pytest.mark.parametrize("closed", ["2026-09", "2026-10"])
def test_what_says_the_same_again_gives_no_line(closed: str) -> None:
    assert corrected(a_line(), FIFTY, closed=closed) == ()


def test_other_facts_alone_replace_a_line_but_do_not_reverse_one() -> None:
    longer = changed(FIFTY, facts={"other": 1})

    assert len(corrected(a_line(), longer, closed="2026-09")) == 1
    assert corrected(a_line(), longer, closed="2026-10") == ()


@pytest.mark.parametrize(
    "other",
    [
        changed(FIFTY, rule=Rule.NO_SHOW),
        changed(FIFTY, amount_minor=1),
        changed(FIFTY, policy_version=2),
        changed(FIFTY, schedule_version=2),
        changed(FIFTY, currency="SEK"),
    ],
)
def test_another_rule_amount_or_version_is_a_change(other: Assessment) -> None:
    assert len(corrected(a_line(), other, closed="2026-09")) == 1
    assert len(corrected(a_line(), other, closed="2026-10")) == 2


def test_lines_are_named_by_what_they_are_so_that_a_repeat_names_the_same() -> None:
    once = corrected(a_line(), NOTHING, closed="2026-10")
    again = corrected(a_line(), NOTHING, closed="2026-10")
    later = corrected(a_line(), NOTHING, closed="2026-10", revision=3)

    assert once == again
    assert len({line.line_id for line in (*once, *later)}) == 4
