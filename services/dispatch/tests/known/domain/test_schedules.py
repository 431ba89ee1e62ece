"""Fee bounds: a fee that no session could earn is refused where it is said."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from dispatch_builders import refuses

from dispatch.known.domain import schedules
from dispatch.known.domain.schedules import Bounds, FeeSchedule
from dispatch.words.terms import Fee, WorkForm

DAY, LATER = date(2026, 3, 9), date(2026, 5, 4)
LECTURE = WorkForm.LECTURE


def a_schedule(version: int = 1, **deviation: Any) -> FeeSchedule:
    valid: dict[str, Any] = {
        "valid_from": date(2026, 1, 1),
        "currency": "EUR",
        "paid_by": "area",
        "agreed_within": {"lecture": Bounds(10_000, 60_000)},
    }
    return FeeSchedule(version=version, **{**valid, **deviation})


def check(minor: int, *known: FeeSchedule, days: tuple[date, ...] = (DAY,), **fee: Any) -> None:
    given = Fee(minor, fee.get("currency", "EUR"))
    schedules.check_fee(given, fee.get("work_form", LECTURE), days, known)


@pytest.mark.parametrize("minor", [9_999, 60_001, 1])
def test_a_fee_out_of_bounds_is_refused_with_the_bounds(minor: int) -> None:
    with refuses("fee-out-of-bounds") as refused:
        check(minor, a_schedule())
    assert (refused.value.facts["min_minor"], refused.value.facts["max_minor"]) == (10_000, 60_000)
    assert "100.00 to 600.00" in str(refused.value)


@pytest.mark.parametrize("minor", [10_000, 60_000])
def test_the_bounds_are_included(minor: int) -> None:
    check(minor, a_schedule())


def test_a_fee_in_another_currency_is_refused() -> None:
    with refuses("fee-in-another-currency"):
        check(20_000, a_schedule(), currency="SEK")


def test_work_that_is_priced_otherwise_has_no_bounds() -> None:
    check(1, a_schedule(), work_form=WorkForm.INDIVIDUAL)


def test_what_the_orderer_pays_is_only_recorded() -> None:
    check(1, a_schedule(paid_by="orderer"), currency="SEK")


def test_what_is_not_known_yet_is_not_refused() -> None:
    check(1)
    check(1, a_schedule(valid_from=LATER))


def test_the_version_of_the_day_holds() -> None:
    wider = a_schedule(2, valid_from=LATER, agreed_within={"lecture": Bounds(1, 100_000)})

    with refuses("fee-out-of-bounds"):
        check(5_000, a_schedule(), wider)
    check(5_000, a_schedule(), wider, days=(LATER,))
    check(5_000, a_schedule(), wider, days=(DAY, LATER))
    assert schedules.in_force([a_schedule(1), a_schedule(3), a_schedule(2)], DAY) == a_schedule(3)
