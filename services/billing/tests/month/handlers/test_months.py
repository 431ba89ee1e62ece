"""The month on a real database: noticed, closed, stated; what comes late; what a jump of the clock does."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import asyncpg
import pytest
from billing_builders import AREA, EXPERT, UNIT, an_id, local
from billing_office import (
    ASSESSED,
    CLOSED,
    COORDINATOR,
    NOTICED,
    STATED,
    Office,
    agreed_order,
    agreement_signed,
    area_opened,
    assignment_accepted,
    corrected,
    held,
    session_scheduled,
    unit_registered,
)

from billing.month.timers import RINGS
from chassis.database import Database
from chassis.timers import Timers
from contracts import registry

OTHER = an_id("other session")
NOTICE_AT = local("2026-11-09 12:00")
CLOSE_AT = local("2026-11-10 00:00")


async def with_a_held_session(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())


async def timers(office: Office) -> dict[tuple[str, str], Any]:
    found = await office.rows("SELECT kind, subject, due_at FROM timer")
    return {(row["kind"], row["subject"]): row["due_at"] for row in found}


async def test_an_area_that_opens_sets_its_first_month_going(office: Office) -> None:
    await office.furnish()

    assert await timers(office) == {
        ("notice-month", "2026-10"): NOTICE_AT,
        ("close-month", "2026-10"): CLOSE_AT,
    }


async def test_nothing_happens_before_the_9th_at_noon(office: Office) -> None:
    await with_a_held_session(office)

    await office.ring(NOTICE_AT - timedelta(seconds=1))

    assert await office.said(NOTICED, CLOSED) == []


async def test_the_unit_is_told_on_the_9th_what_it_pays(office: Office) -> None:
    await with_a_held_session(office)

    await office.ring(NOTICE_AT)

    (said,) = await office.said(NOTICED)
    assert said["body"] | {"notice_id": None} == {
        "notice_id": None,
        "month": "2026-10",
        "unit_id": str(UNIT),
        "coordinator_id": str(COORDINATOR),
        "revision": 1,
        "total": {"amount_minor": 5000, "currency": "EUR"},
        "line_count": 1,
    }
    assert (said["key"], said["sequence"], said["said_at"]) == (f"{AREA}:2026-10", 1, NOTICE_AT)
    assert [row["state"] for row in await office.rows("SELECT state FROM month")] == ["noticed"]
    assert ("notice-month", "2026-11") in await timers(office)


async def test_the_month_is_closed_and_stated_as_the_10th_begins(office: Office) -> None:
    await with_a_held_session(office)

    await office.ring(CLOSE_AT)

    (stated,) = await office.bodies(STATED)
    assert stated["total"] == {"amount_minor": 5000, "currency": "EUR"}
    assert stated["units"] == [{"unit_id": str(UNIT), "amount_minor": 5000}]
    assert (stated["expert_id"], stated["month"], stated["pay_date"]) == (
        str(EXPERT),
        "2026-10",
        "2026-11-30",
    )
    (closed,) = await office.said(CLOSED)
    assert closed["body"] == {
        "month": "2026-10",
        "closed_at": "2026-11-09T22:00:00Z",
        "pay_date": "2026-11-30",
    }
    assert [row["sequence"] for row in await office.said(NOTICED, STATED, CLOSED)] == [1, 2, 3]
    assert ("close-month", "2026-11") in await timers(office)


async def test_what_changed_after_the_notice_is_told_again_before_the_close(office: Office) -> None:
    await with_a_held_session(office)
    await office.ring(NOTICE_AT)
    await office.orders(corrected("expert_ill"))

    await office.ring(CLOSE_AT)

    first, second = await office.bodies(NOTICED)
    assert [(one["revision"], one["total"]["amount_minor"]) for one in (first, second)] == [(1, 5000), (2, 0)]
    assert first["notice_id"] == second["notice_id"]
    assert [one["total"]["amount_minor"] for one in await office.bodies(STATED)] == [0]


async def test_a_correction_after_the_close_is_in_the_next_statement_and_leaves_the_first(
    office: Office,
) -> None:
    await with_a_held_session(office)
    await office.ring(CLOSE_AT)
    before = await office.rows("SELECT * FROM statement_line ORDER BY 1, 2, 3")
    await office.orders(
        corrected("expert_ill"), session_scheduled(OTHER, starts_at=local("2026-11-05 10:00"))
    )
    await office.orders(held(OTHER))

    await office.ring(local("2026-12-10 00:00"))

    october, november = await office.bodies(STATED)
    assert (october["total"]["amount_minor"], october["month"]) == (5000, "2026-10")
    assert (november["total"]["amount_minor"], november["month"]) == (-5000 + 0 + 5000, "2026-11")
    after = await office.rows("SELECT * FROM statement_line ORDER BY 1, 2, 3")
    assert [row for row in after if row in before] == before
    (kinds,) = await office.rows(
        "SELECT array_agg(kind ORDER BY kind) FROM fee_line WHERE statement_month = '2026-11'"
    )
    assert kinds[0] == ["fee", "fee", "reversal"]


async def with_a_debt(office: Office) -> None:
    """Pay a session in October, take it back in November: 50.00 below zero, carried or invoiced."""
    await with_a_held_session(office)
    await office.ring(CLOSE_AT)
    await office.orders(corrected("expert_ill"))
    await office.ring(local("2026-12-10 00:00"))


SETTLED = ("month", "pay_date", "settlement", "brought_minor")
"""What an event says of it; `paid` and zero are left out."""


async def test_a_debt_is_carried_against_the_next_statement(office: Office) -> None:
    await with_a_debt(office)
    for number, day in enumerate(("2026-12-01 10:00", "2026-12-02 10:00")):
        session_id = an_id(f"of december {number}")
        await office.orders(session_scheduled(session_id, starts_at=local(day)), held(session_id))
    await office.ring(local("2027-01-10 00:00"))

    october, november, december = await office.bodies(STATED)
    assert [october.get(name) for name in SETTLED] == ["2026-10", "2026-11-30", None, None]
    assert [november.get(name) for name in SETTLED] == ["2026-11", "2026-12-31", "carried", None]
    assert november["total"]["amount_minor"] == -50_00
    assert [december.get(name) for name in SETTLED] == ["2026-12", "2027-01-29", None, -50_00]
    shown = (await office.get("statements?month=2026-12", "billing_clerk")).json()["items"][0]
    assert (shown["due"]["amount_minor"], shown["brought"]["amount_minor"]) == (50_00, -50_00)
    assert (shown["settlement"], shown["pay_date"]) == ("paid", "2027-01-29")
    before = (await office.get("statements?month=2026-11", "billing_clerk")).json()["items"][0]
    assert (before["settlement"], before["pay_date"]) == ("carried", None)


async def test_a_debt_is_carried_on_until_work_covers_it(office: Office) -> None:
    await with_a_debt(office)
    ill = an_id("of december")
    await office.orders(
        session_scheduled(ill, starts_at=local("2026-12-01 10:00")), corrected("expert_ill", ill, revision=1)
    )
    await office.ring(local("2027-01-10 00:00"))

    december = (await office.bodies(STATED))[-1]
    assert [december.get(name) for name in SETTLED] == ["2026-12", "2027-01-29", "carried", -50_00]


async def test_a_debt_is_invoiced_where_the_area_does_so_and_is_not_carried_then(office: Office) -> None:
    await office.furnish()
    schedule = (await office.get("fee-schedules", "billing_clerk")).json()["items"][0]
    kept = {name: schedule[name] for name in ("currency", "paid_by", "prices")}
    answer = await office.post(
        "fee-schedules", kept | {"valid_from": "2026-11-01", "when_negative": "invoiced"}
    )
    assert answer.status_code == 201, answer.text
    await with_a_debt(office)
    later = an_id("of december")
    await office.orders(session_scheduled(later, starts_at=local("2026-12-01 10:00")), held(later))
    await office.ring(local("2027-01-10 00:00"))

    _, november, december = await office.bodies(STATED)
    assert [november.get(name) for name in SETTLED] == ["2026-11", "2026-12-31", "invoiced", None]
    assert [december.get(name) for name in SETTLED] == ["2026-12", "2027-01-29", None, None]


async def test_a_work_form_with_two_prices_is_refused(office: Office) -> None:
    await office.furnish()
    price = {"work_form": "group", "basis": "per_hour"}
    prices = [price | {"amount_minor": 25_00}, price | {"amount_minor": 30_00}]

    answer = await office.post("fee-schedules", {"valid_from": "2026-11-01", "prices": prices})

    assert answer.status_code == 422
    assert answer.json()["detail"] == "group has two prices, expected one; leave out the other"


async def test_an_outcome_that_comes_after_the_close_goes_into_the_next_run(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order())
    await office.ring(CLOSE_AT)

    await office.orders(held())

    (body,) = await office.bodies(ASSESSED)
    assert (body["lines"][0]["work_month"], body["lines"][0]["statement_month"]) == ("2026-10", "2026-11")


async def test_a_clock_that_jumps_closes_the_months_one_after_the_other(office: Office) -> None:
    await with_a_held_session(office)

    await office.ring(local("2027-03-15 09:00"))

    assert [(one["month"], one["closed_at"]) for one in await office.bodies(CLOSED)] == [
        ("2026-10", "2026-11-09T22:00:00Z"),
        ("2026-11", "2026-12-09T22:00:00Z"),
        ("2026-12", "2027-01-09T22:00:00Z"),
        ("2027-01", "2027-02-09T22:00:00Z"),
        ("2027-02", "2027-03-09T22:00:00Z"),
    ]
    assert set(await timers(office)) == {("notice-month", "2027-03"), ("close-month", "2027-03")}


async def test_a_close_that_rings_before_its_notice_sends_the_notice_first(office: Office) -> None:
    await with_a_held_session(office)
    async with office.database.transaction({AREA}) as tx:
        await tx.execute("DELETE FROM timer WHERE kind = 'notice-month'")

    await office.ring(CLOSE_AT)

    assert [row["type"] for row in await office.said(NOTICED, STATED, CLOSED)] == [NOTICED, STATED, CLOSED]


async def test_several_units_and_experts_add_up(office: Office) -> None:
    await office.furnish()
    second_unit, second_expert = an_id("second unit"), an_id("second expert")
    await office.units(unit_registered(second_unit, coordinator_id=an_id("second coordinator")))
    await office.agreements(agreement_signed(expert_id=second_expert, name="second"))
    sessions = [
        session_scheduled(an_id(f"{unit} {expert} {number}"), unit_id=unit, expert_id=expert)
        for unit in (UNIT, second_unit)
        for expert in (EXPERT, second_expert)
        for number in range(3)
    ]
    await office.orders(assignment_accepted(), *sessions, *(held(one.session_id) for one in sessions))

    await office.ring(CLOSE_AT)

    stated, noticed = await office.bodies(STATED), await office.bodies(NOTICED)
    assert [one["total"]["amount_minor"] for one in stated] == [30000, 30000]
    assert [one["total"]["amount_minor"] for one in noticed] == [30000, 30000]
    assert [share["amount_minor"] for one in stated for share in one["units"]] == [15000] * 4


async def test_a_unit_that_billing_hears_of_late_gets_its_notice_then(office: Office) -> None:
    await office.areas(area_opened())
    await office.agreements(agreement_signed())
    await office.orders(*agreed_order(), held())
    await office.ring(CLOSE_AT)
    assert await office.said(NOTICED) == []

    await office.units(unit_registered())
    await office.units(
        registry.UnitChanged(unit_id=UNIT, name="Toinen", cost_centre="1", coordinator_id=an_id("new"))
    )

    (notice,) = await office.bodies(NOTICED)
    assert (notice["total"]["amount_minor"], notice["coordinator_id"]) == (5000, str(COORDINATOR))
    assert [row["sequence"] for row in await office.said(STATED, CLOSED, NOTICED)] == [1, 2, 3]


@pytest.mark.parametrize(
    ("ends", "noticed"),
    [
        ("2026-10-31 23:59", ["2026-10", "2026-11"]),
        ("2026-11-01 00:00", ["2026-10", "2026-11"]),
        ("2026-11-01 00:01", ["2026-11"]),
    ],
)
async def test_a_unit_heard_of_late_is_told_of_every_noticed_month_that_its_open_sessions_ended_by(
    office: Office, ends: str, noticed: list[str]
) -> None:
    await office.areas(area_opened())
    await office.orders(
        assignment_accepted(), session_scheduled(starts_at=local(ends) - timedelta(minutes=60))
    )
    await office.ring(local("2026-12-10 00:00"))

    await office.units(unit_registered())

    told = await office.bodies(NOTICED)
    assert [one["month"] for one in told] == noticed
    assert {one["open_sessions"] for one in told} == {1}


async def test_a_month_without_work_is_closed_without_statements(office: Office) -> None:
    await office.furnish()

    await office.ring(CLOSE_AT)

    assert [row["type"] for row in await office.said(NOTICED, STATED, CLOSED)] == [CLOSED]


async def test_an_area_whose_model_is_not_known_has_months_and_waits_for_policies(office: Office) -> None:
    await office.furnish(model="something_new")
    await office.orders(*agreed_order(), held())
    await office.ring(CLOSE_AT)

    assert await office.said(ASSESSED) == []
    assert len(await office.said(CLOSED)) == 1


async def test_an_area_heard_again_is_not_seeded_again(office: Office) -> None:
    await office.furnish()
    await office.ring(CLOSE_AT)

    await office.areas(area_opened())

    assert len(await office.rows("SELECT 1 FROM fee_schedule")) == 1
    assert [row["closed_through"] for row in await office.rows("SELECT closed_through FROM area")] == [
        "2026-10"
    ]
    assert ("close-month", "2026-11") in await timers(office)


async def test_the_preset_is_said_with_the_areas_own_sequence(office: Office) -> None:
    await office.areas(area_opened())

    said = await office.said()

    assert [(row["type"], row["key"], row["sequence"]) for row in said] == [
        ("billing.FeeScheduleSet.v1", f"{AREA}:{AREA}", 1),
        ("billing.CancellationPolicySet.v1", f"{AREA}:{AREA}", 2),
    ]


async def test_a_month_rung_by_two_workers_is_closed_once(office: Office, database: Database) -> None:
    await with_a_held_session(office)
    office.clock.set(CLOSE_AT)
    workers = [Timers(RINGS, database, office.clock) for _ in range(3)]

    while sum(await asyncio.gather(*(worker.ring_due() for worker in workers))):
        pass

    assert len(await office.said(CLOSED)) == 1
    assert len(await office.said(STATED)) == 1


@pytest.mark.parametrize("table", ["statement", "statement_line", "payment_notice", "fee_schedule"])
async def test_what_was_stated_can_not_be_deleted(office: Office, table: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await office.rows(f"DELETE FROM {table}")


async def test_a_line_is_stated_at_most_once(office: Office) -> None:
    await with_a_held_session(office)
    await office.ring(CLOSE_AT)

    with pytest.raises(asyncpg.UniqueViolationError) as broken:
        await office.rows(
            "INSERT INTO statement_line SELECT area_id, statement_id, 99, line_id FROM statement_line"
        )

    assert broken.value.constraint_name == "uq_statement_line_stated_once"
