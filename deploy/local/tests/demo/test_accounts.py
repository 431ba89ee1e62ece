"""What is expected of a scenario's accounts: read, checked and compared line by line."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kokemus.demo import accounts, scenario
from kokemus.demo.accounts import Accounts, Line
from kokemus.demo.marked import FileIsWrong
from kokemus.demo.story import Scenario

EXPECTED = """\
areas:
  ita-uusimaa:
    2026-10:
      paid: 2026-11-30
      total: 45000
      units: {porvoo: 45000}
      statements:
        aino:
          total: 30000
          units: {porvoo: 30000}
          lines:
            - tuesdays/1: expert_ill 0
            - tuesdays/2: cancelled_late 5000
            - tuesdays/3: moved 0
            - tuesdays/3b: held 5000
            - tuesdays/4: held 5000
            - circle/1 (aino): held 5000
            - circle/2 (aino): held 5000
            - circle/3 (aino): held 5000
        eero:
          total: 15000
          units: {porvoo: 15000}
          lines:
            - circle/1 (eero): held 10000
            - circle/2 (eero): held 5000
    next_run:
      2026-11:
        - tuesdays/1: reversal of held -5000, worked in 2026-10
    waiting:
      - circle/3 (eero): agreement and schedule
"""
PLACE = ("ita-uusimaa", "2026-10", "aino")


@pytest.fixture
def expected(small: Scenario) -> Accounts:
    return accounts.read(EXPECTED, small, name="small.expected.yaml")


@pytest.fixture
def told(small: Scenario) -> Callable[[str, str], str]:
    def read(piece: str, instead: str) -> str:
        assert piece in EXPECTED
        with pytest.raises(FileIsWrong) as refused:
            accounts.read(EXPECTED.replace(piece, instead, 1), small, name="small.expected.yaml")
        return str(refused.value)

    return read


def test_lines_are_read_with_kind_rule_amount_and_month(expected: Accounts) -> None:
    (line,) = expected.next_run["ita-uusimaa", "2026-11"]

    assert line == Line("tuesdays/1", "reversal", "held", -5000, "2026-10")
    assert Line("tuesdays/2", "fee", "cancelled_late", 5000, "2026-10") in expected.statements[PLACE].lines


def test_what_waits_says_for_what(expected: Accounts) -> None:
    assert expected.waiting == {("ita-uusimaa", "circle/3 (eero)"): {"agreement", "schedule"}}


@pytest.mark.parametrize(
    ("piece", "instead", "sentence"),
    [
        (
            "total: 30000",
            "total: 30001",
            ":9: the total is 30001, but the lines of statement 'aino' add up to 30000",
        ),
        (
            "total: 45000",
            "total: 40000",
            ":5: the total is 40000, but the statements of 2026-10 add up to 45000",
        ),
        ("units: {porvoo: 15000}", "units: {porvoo: 1}", "add up to {'porvoo': 15000}"),
        ("tuesdays/4: held 5000", "tuesdays/5: held 5000", "unknown session: 'tuesdays/5'"),
        ("tuesdays/4: held 5000", "tuesdays/4: held 50.00", "'held 50.00' is no line"),
        ("tuesdays/4: held 5000", "tuesdays/3b: held 5000", "has the same line twice"),
        ("        eero:", "        erro:", "unknown expert of ita-uusimaa: 'erro'; did you mean 'eero'?"),
        ("  ita-uusimaa:", "  lappi:", "unknown area: 'lappi'"),
        ("    2026-10:", "    2026-13:", "'2026-13' is no month"),
        ("            - tuesdays/1: expert_ill 0\n", "", "session tuesdays/1 has no line and does not wait"),
    ],
)
def test_expected_accounts_that_are_not_right_in_themselves_are_refused(
    told: Callable[[str, str], str], piece: str, instead: str, sentence: str
) -> None:
    assert sentence in told(piece, instead)


def test_equal_accounts_have_no_differences(expected: Accounts) -> None:
    assert accounts.differences(expected, expected) == []


def test_one_altered_line_is_found_and_no_other(expected: Accounts) -> None:
    found = replace(expected, statements=dict(expected.statements))
    before = expected.statements[PLACE]
    others = [line for line in before.lines if line.session != "tuesdays/2"]
    altered = Line("tuesdays/2", "fee", "cancelled_in_time", 0, "2026-10")
    found.statements[PLACE] = replace(before, lines=(*others, altered))

    assert accounts.differences(expected, found) == [
        "ita-uusimaa 2026-10 aino: lacks the line tuesdays/2: cancelled_late 5000 of 2026-10",
        "ita-uusimaa 2026-10 aino: has the line tuesdays/2: cancelled_in_time 0 of 2026-10, which is not expected",
    ]


def test_a_line_that_is_there_twice_is_found(expected: Accounts) -> None:
    found = replace(expected, statements=dict(expected.statements))
    before = expected.statements[PLACE]
    found.statements[PLACE] = replace(before, lines=(*before.lines, before.lines[0]))

    (sentence,) = accounts.differences(expected, found)
    assert "which is not expected" in sentence


def test_missing_and_unexpected_statements_are_told(expected: Accounts) -> None:
    found = Accounts(
        statements={
            ("ita-uusimaa", "2026-10", "eero"): expected.statements["ita-uusimaa", "2026-10", "eero"]
        },
        waiting={("ita-uusimaa", "tuesdays/1"): frozenset({"policy"})},
    )

    sentences = accounts.differences(expected, found)

    assert "ita-uusimaa 2026-10 aino: expected, but not there" in sentences
    assert "ita-uusimaa 2026-11: expected, but not there" in sentences
    assert any(
        sentence.startswith("ita-uusimaa tuesdays/1: there, but not expected") for sentence in sentences
    )


def test_totals_units_and_pay_dates_are_compared(expected: Accounts) -> None:
    before = expected.statements[PLACE]
    strange = replace(before, total=1, units={"porvoo": 1}, paid=date(2026, 11, 29))
    found = replace(expected, statements=expected.statements | {PLACE: strange})

    assert len(accounts.differences(expected, found)) == 3


def test_the_totals_that_the_platform_says_of_a_month_are_compared(expected: Accounts) -> None:
    found = replace(expected, months={("ita-uusimaa", "2026-10"): (44999, {"porvoo": 44999})})

    total, units = accounts.differences(expected, found)
    assert total == "ita-uusimaa 2026-10: the month comes to 44999, expected 45000"
    assert units.startswith("ita-uusimaa 2026-10: the units pay {'porvoo': 44999}")


def test_in_which_order_units_are_told_makes_no_difference() -> None:
    one, other = (
        Accounts(months={("ita-uusimaa", "2026-10"): (3, units)})
        for units in ({"porvoo": 1, "sipoo": 2}, {"sipoo": 2, "porvoo": 1})
    )

    assert accounts.differences(one, other) == []


# --- the expectation of the demo ---


@pytest.fixture(scope="module")
def two_months() -> tuple[Scenario, Accounts]:
    place = Path(__file__).parents[2] / "scenarios"
    story = scenario.from_file(place / "two-months.yaml")
    return story, accounts.from_file(place / "two-months.expected.yaml", story)


def test_the_demo_expects_every_rule(two_months: tuple[Scenario, Accounts]) -> None:
    _, expected = two_months
    rules = {line.rule for statement in expected.statements.values() for line in statement.lines}

    assert rules == {
        "held",
        "cancelled_in_time",
        "cancelled_late",
        "moved",
        "no_show",
        "empty_group",
        "group_ended_for_reason",
        "group_ended_otherwise",
        "expert_ill",
        "expert_withdrew",
        "voluntary",
        "recorded_only",
    }


def test_the_demo_expects_lines_that_move_to_the_next_run(two_months: tuple[Scenario, Accounts]) -> None:
    _, expected = two_months
    late = [
        line
        for (_, month, _), statement in expected.statements.items()
        for line in statement.lines
        if line.worked_in < month
    ]

    assert {line.kind for line in late} == {"fee", "reversal"}
    assert expected.next_run
    assert expected.waiting


def test_the_demo_expects_each_unit_to_pay_what_was_worked_in_it(
    two_months: tuple[Scenario, Accounts],
) -> None:
    _, expected = two_months

    assert expected.units("ita-uusimaa", "2026-10") == {"porvoo": 120000, "loviisa": 127500, "sipoo": 47500}
    assert sum(expected.units("ita-uusimaa", "2026-11").values()) == 195000
