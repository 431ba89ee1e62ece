"""Orders heard on a real database: what is kept, what is said, what can never happen twice."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import asyncpg
import msgspec
import pytest
from billing_builders import AREA, ASSIGNMENT, EXPERT, ORDER, SESSION, STARTS, UNIT, an_id, local
from billing_office import (
    ASSESSED,
    PENDING,
    Office,
    agreed_order,
    agreement_signed,
    area_opened,
    assignment_accepted,
    cancelled,
    corrected,
    held,
    moved,
    session_scheduled,
)

from contracts import dispatch, registry, terms

OTHER = an_id("other session")


async def test_a_held_session_is_assessed_and_said(office: Office) -> None:
    await office.furnish()

    await office.orders(*agreed_order(), held())

    (said,) = await office.said(ASSESSED)
    (line,) = said["body"]["lines"]
    assert said["body"]["revision"] == 1
    assert (line["amount_minor"], line["rule"], line["work_month"]) == (5000, "held", "2026-10")
    assert (said["key"], said["sequence"], said["correlation_id"]) == (f"{AREA}:{SESSION}", 1, str(ORDER))
    assert said["causation_id"] is not None


async def test_the_events_of_an_order_may_come_in_one_batch_or_one_by_one(office: Office) -> None:
    await office.furnish()

    for event in (*agreed_order(), held(), corrected("expert_ill")):
        await office.orders(event)

    first, second = await office.bodies(ASSESSED)
    assert [line["amount_minor"] for line in (*first["lines"], *second["lines"])] == [5000, 0]
    assert second["lines"][0]["corrects"] == first["lines"][0]["line_id"]
    assert [row["sequence"] for row in await office.said(ASSESSED)] == [1, 2]


async def test_an_event_heard_twice_gives_one_line(office: Office, hear: object) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())

    await office.orders(held(revision=1))  # another event that says the same revision

    assert len(await office.rows("SELECT 1 FROM fee_line")) == 1
    assert len(await office.said(ASSESSED)) == 1


async def test_an_outcome_waits_for_what_is_missing_and_is_decided_when_it_comes(office: Office) -> None:
    await office.orders(*agreed_order(), held())
    await office.areas(area_opened())
    await office.agreements(agreement_signed())

    said = await office.said(PENDING, ASSESSED)

    assert [row["body"].get("missing") for row in said] == [["area"], ["agreement"], None]
    assert [row["sequence"] for row in said] == [1, 2, 3]
    assert {row["correlation_id"] for row in said} == {str(ORDER)}
    assert [row["missing"] for row in await office.rows("SELECT missing FROM session")] == [None]


async def test_only_the_signing_experts_sessions_are_decided(office: Office) -> None:
    await office.areas(area_opened())
    theirs = session_scheduled(OTHER, expert_id=an_id("someone"))
    await office.orders(*agreed_order(), theirs, held(), held(OTHER))

    await office.agreements(agreement_signed(expert_id=an_id("someone"), name="theirs"))

    assert [body["session_id"] for body in await office.bodies(ASSESSED)] == [str(OTHER)]


async def test_an_ended_agreement_ends_on_its_last_day(office: Office) -> None:
    await office.furnish()
    ended = registry.AgreementEnded(
        expert_id=EXPERT, agreement_id=an_id("agreement"), valid_until=date(2026, 10, 15)
    )
    await office.agreements(ended)

    await office.orders(*agreed_order(), session_scheduled(OTHER, starts_at=STARTS + timedelta(days=1)))
    await office.orders(held(), held(OTHER))

    assert [body["session_id"] for body in await office.bodies(ASSESSED)] == [str(SESSION)]
    assert [body["missing"] for body in await office.bodies(PENDING)] == [["agreement"]]


async def test_an_agreement_signed_and_ended_in_one_batch_covers_until_its_end(office: Office) -> None:
    await office.areas(area_opened())
    await office.orders(*agreed_order(), held())

    await office.agreements(
        agreement_signed(work_forms=("individual", "group")),
        registry.AgreementEnded(
            expert_id=EXPERT, agreement_id=an_id("agreement"), valid_until=date(2026, 10, 20)
        ),
    )

    (row,) = await office.rows("SELECT work_forms, valid_until FROM agreement")
    assert (row["work_forms"], row["valid_until"]) == (["group", "individual"], date(2026, 10, 20))
    assert len(await office.said(ASSESSED)) == 1


def fee_agreed(minor: int) -> dispatch.FeeAgreed:
    agreed = terms.Money(amount_minor=minor)
    return dispatch.FeeAgreed(order_id=ORDER, assignment_id=ASSIGNMENT, agreed_fee=agreed)


async def test_a_fee_agreed_later_decides_a_correction_that_waits_for_it(office: Office) -> None:
    await office.furnish()
    lecture = session_scheduled(work_form="lecture")
    await office.orders(assignment_accepted(), lecture, corrected("expert_ill", revision=1))
    await office.orders(cancelled(STARTS, revision=2))

    await office.orders(fee_agreed(200_00))

    amounts = [body["lines"][0]["amount_minor"] for body in await office.bodies(ASSESSED)]
    assert amounts == [0, 200_00]


async def test_what_waits_again_is_taken_back_and_said_before_the_waiting(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())
    ended = date(2026, 9, 30)
    await office.agreements(
        registry.AgreementEnded(expert_id=EXPERT, agreement_id=an_id("agreement"), valid_until=ended)
    )

    await office.orders(corrected("no_show"))

    first, back, waits = await office.said(ASSESSED, PENDING)
    (line,) = back["body"]["lines"]
    assert (line["kind"], line["amount_minor"]) == ("reversal", -50_00)
    assert line["corrects"] == first["body"]["lines"][0]["line_id"]
    assert (waits["type"], waits["body"]["missing"], waits["sequence"]) == (PENDING, ["agreement"], 3)
    (row,) = await office.rows("SELECT line_id, revision, missing FROM session")
    assert tuple(row) == (None, 2, ["agreement"])


async def test_a_fee_agreed_later_decides_what_waits_for_it(office: Office) -> None:
    await office.furnish()
    lecture = session_scheduled(work_form="lecture")
    await office.orders(assignment_accepted(), lecture, held())

    await office.orders(fee_agreed(300_00))

    (body,) = await office.bodies(ASSESSED)
    assert body["lines"][0]["amount_minor"] == 300_00
    assert [one["missing"] for one in await office.bodies(PENDING)] == [["agreed_fee"]]


async def test_a_fee_agreed_at_acceptance_holds_for_sessions_scheduled_later(office: Office) -> None:
    await office.furnish()
    await office.orders(assignment_accepted(agreed_minor=80_00))

    await office.orders(session_scheduled())
    await office.orders(held())

    (body,) = await office.bodies(ASSESSED)
    assert body["lines"][0]["amount_minor"] == 80_00


async def test_15_sharp_is_in_time_and_a_second_later_is_not(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), session_scheduled(OTHER))

    await office.orders(
        cancelled(local("2026-10-14 15:00:00")), cancelled(local("2026-10-14 15:00:01"), OTHER)
    )

    in_time, late = await office.bodies(ASSESSED)
    assert [(one["lines"][0]["rule"], one["lines"][0]["amount_minor"]) for one in (in_time, late)] == [
        ("cancelled_in_time", 0),
        ("cancelled_late", 5000),
    ]


async def test_a_moved_session_earns_nothing_and_the_new_one_by_its_own_outcome(office: Office) -> None:
    await office.furnish()
    later = STARTS + timedelta(days=30)

    await office.orders(
        *agreed_order(),
        moved(to=OTHER, starts_at=later),
        session_scheduled(OTHER, starts_at=later),
        held(OTHER),
    )

    lines = [body["lines"][0] for body in await office.bodies(ASSESSED)]
    assert [(line["rule"], line["amount_minor"], line["work_month"]) for line in lines] == [
        ("moved", 0, "2026-10"),
        ("held", 5000, "2026-11"),
    ]


async def test_an_ended_group_decides_each_of_its_sessions(office: Office) -> None:
    await office.furnish()
    ids = [an_id(f"group {number}") for number in range(3)]
    scheduled = [
        session_scheduled(one, starts_at=STARTS + timedelta(weeks=at), work_form="group", minutes=90)
        for at, one in enumerate(ids)
    ]
    ended = dispatch.GroupEnded(
        order_id=ORDER,
        assignment_id=ASSIGNMENT,
        expert_id=EXPERT,
        unit_id=UNIT,
        revision=1,
        session_ids=ids,
        end_reason="other",
    )

    await office.orders(assignment_accepted(), *scheduled, ended)

    lines = [body["lines"][0] for body in await office.bodies(ASSESSED)]
    assert [(line["rule"], line["amount_minor"]) for line in lines] == [("group_ended_otherwise", 37_50)] * 3


async def test_an_outcome_of_a_session_never_heard_of_parks_its_order_and_no_other(office: Office) -> None:
    await office.furnish()
    elsewhere = an_id("elsewhere")
    good = [
        assignment_accepted(assignment_id=elsewhere, order_id=elsewhere),
        session_scheduled(OTHER, assignment_id=elsewhere, order_id=elsewhere),
        dispatch.SessionHeld(
            order_id=elsewhere, session_id=OTHER, expert_id=EXPERT, unit_id=UNIT, revision=1
        ),
    ]

    taken = await office.orders(held(), *good, corrected("expert_ill"))

    assert (taken.handled, taken.parked) == (3, 2)
    assert [body["session_id"] for body in await office.bodies(ASSESSED)] == [str(OTHER)]
    parked = await office.rows("SELECT cause, blocked FROM parked_event ORDER BY id")
    assert "is not known" in parked[0]["cause"]
    assert [row["blocked"] for row in parked] == [False, True]


@pytest.mark.parametrize(
    "event",
    [
        moved(to=an_id("a third time")),
        session_scheduled(),
        session_scheduled(OTHER, assignment_id=an_id("nobody's")),
        corrected("evaporated"),
        dispatch.SessionCancelled(
            order_id=ORDER,
            session_id=SESSION,
            expert_id=EXPERT,
            unit_id=UNIT,
            revision=5,
            cancelled_by="the weather",
            known_at=STARTS,
        ),
    ],
)
async def test_what_can_never_work_is_parked_with_its_reason(
    office: Office, event: dispatch.SessionHeld
) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), moved(to=OTHER))

    taken = await office.orders(event)

    assert taken.parked == 1
    (parked,) = await office.rows("SELECT cause FROM parked_event")
    assert "expected" in parked["cause"]


async def test_a_move_that_is_taken_back_is_judged_and_what_comes_late_is_not(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), moved(to=OTHER))
    await office.orders(held())

    await office.orders(corrected("held"))

    lines = await office.rows("SELECT rule, amount_minor, revision FROM fee_line ORDER BY revision")
    assert [tuple(line.values()) for line in lines] == [("moved", 0, 1), ("held", 50_00, 2)]


async def test_the_line_and_the_session_tell_who_reported_and_no_event_does(office: Office) -> None:
    await office.furnish()
    worker, at = an_id("worker"), local("2026-10-15 09:12:34")
    told = cancelled(local("2026-10-14 10:00"))
    told = msgspec.structs.replace(told, reported_at=at, reported_by=worker, reported_as="orderer")

    await office.orders(*agreed_order(), told)

    shown = (await office.get(f"sessions/{SESSION}/fee?language=en")).json()
    assert (shown["reported_at"], shown["reported_as"]) == ("2026-10-15T09:12:34+03:00", "orderer")
    assert shown["fee"]["facts"]["reported_at"] == "2026-10-15T06:12:34+00:00"
    assert "reported on Thursday 15 October 2026 at 09:12 by the unit's worker" in shown["fee"]["explanation"]
    assert str(worker) not in str(shown)
    assert [row["reported_by"] for row in await office.rows("SELECT reported_by FROM session")] == [worker]
    assert "reported" not in str(await office.bodies(ASSESSED))


async def test_events_that_do_not_concern_billing_are_passed_over(office: Office) -> None:
    taken = await office.orders(dispatch.OrderCancelled(order_id=ORDER, unit_id=UNIT))

    assert (taken.unknown, taken.handled) == (1, 0)


async def test_two_areas_in_one_batch_do_not_see_each_other(office: Office, hear: object) -> None:
    await office.furnish()
    await office.furnish(model="experience_bank", area="virike")
    await office.orders(*agreed_order(), held())

    await office.orders(*agreed_order(), held(), area="virike")

    assert [row["rule"] for row in await office.rows("SELECT rule FROM fee_line")] == ["held"]
    rows = await office.rows("SELECT rule, amount_minor FROM fee_line", area="virike")
    assert [(row["rule"], row["amount_minor"]) for row in rows] == [("voluntary", 0)]


async def test_a_large_batch_is_decided_in_order(office: Office) -> None:
    await office.furnish()
    ids: list[UUID] = [an_id(f"session {number}") for number in range(150)]
    await office.orders(assignment_accepted(), *(session_scheduled(one) for one in ids))

    taken = await office.orders(
        *(held(one) for one in ids), *(corrected("expert_ill", one) for one in ids[:50])
    )

    assert taken.handled == 200
    rows = await office.rows(
        "SELECT count(*) AS lines, count(corrects) AS corrections, sum(amount_minor) AS paid FROM fee_line"
    )
    assert tuple(rows[0]) == (200, 50, 150 * 5000)
    (waiting,) = await office.rows("SELECT count(*) FROM session WHERE line_id IS NULL")
    assert waiting[0] == 0


async def test_a_line_decided_twice_breaks_a_named_constraint(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())

    with pytest.raises(asyncpg.UniqueViolationError) as broken:
        await office.rows(
            """
            INSERT INTO fee_line SELECT area_id, gen_random_uuid(), session_id, expert_id, unit_id, revision, kind,
                   amount_minor, currency, rule, policy_version, schedule_version, work_month, statement_month,
                   corrects, facts, decided_at, caused_by FROM fee_line
            """
        )

    assert broken.value.constraint_name == "uq_fee_line_one_per_decision"


@pytest.mark.parametrize("sql", ["UPDATE fee_line SET amount_minor = 1", "DELETE FROM fee_line"])
async def test_the_app_can_neither_change_nor_delete_a_line(office: Office, sql: str) -> None:
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await office.rows(sql)
