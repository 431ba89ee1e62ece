"""The database is the last reviewer: what must never happen is refused by name even without a decision before it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import asyncpg
import pytest
from dispatch_builders import (
    AREA,
    HOUR,
    NOON,
    ORDER,
    ORDERER,
    a_report,
    a_session,
    a_span,
    an_assignment,
    an_offer,
    an_order,
    expert_id,
    number,
    offer_id,
    refuses,
    session_id,
)
from dispatch_desk import kept

from chassis.database import Database
from chassis.testing.waiting import until
from dispatch.offers.domain.offers import OfferState, WithdrawalReason
from dispatch.offers.store import add_offers, live_offers_of_order, offer_of, offers_of_order, save_offers
from dispatch.orders.store import add_order
from dispatch.sessions.domain.outcomes import (
    STANDS,
    Cancelled,
    Canceller,
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    GroupEnded,
    Held,
    NoShow,
    Outcome,
    SessionState,
)
from dispatch.sessions.store.sessions import (
    add_assignment,
    add_sessions,
    assignments_of_order,
    hold_expert,
    save_fee,
    save_sessions,
    session_of,
    sessions_of_assignment,
)
from dispatch.words.identities import AreaId, AssignmentId
from dispatch.words.terms import Fee, WorkForm


async def test_offers_and_assignments_come_back_as_they_were_kept(database: Database) -> None:
    async with kept(database) as tx:
        assert await offer_of(tx, AREA, offer_id()) == an_offer()
        withdrawn = an_offer(
            state=OfferState.WITHDRAWN, closed_at=NOON, withdrawn_because=WithdrawalReason.FILLED
        )
        await save_offers(tx, AREA, [withdrawn])
        assert await offers_of_order(tx, AREA, ORDER) == [withdrawn]
        assert await live_offers_of_order(tx, AREA, ORDER) == []
        with_fee = an_assignment(agreed_fee=Fee(100, "EUR"))
        await save_fee(tx, AREA, with_fee)
        assert await assignments_of_order(tx, AREA, ORDER) == [with_fee]


OUTCOMES: dict[SessionState, Outcome] = {
    SessionState.HELD: Held(participants=0),
    SessionState.CANCELLED: Cancelled(Canceller.CLIENT, known_at=NOON),
    SessionState.NO_SHOW: NoShow(15),
    SessionState.EXPERT_ILL: ExpertIll(),
    SessionState.EXPERT_WITHDREW: ExpertWithdrew(),
    SessionState.GROUP_ENDED: GroupEnded(EndReason.PRE_AGREED),
}


@pytest.mark.parametrize("state", list(OUTCOMES))
async def test_a_session_comes_back_with_the_outcome_that_holds(
    database: Database, state: SessionState
) -> None:
    session = a_session(work_form=WorkForm.GROUP)
    first = replace(
        session, state=SessionState.EXPERT_ILL, outcome=ExpertIll(), report=a_report(), revision=1
    )
    second = replace(session, state=state, outcome=OUTCOMES[state], report=a_report(), revision=2)
    async with kept(database) as tx:
        await add_sessions(tx, AREA, [session])
        assert await session_of(tx, AREA, session.session_id) == session
        for told in (first, second):
            await save_sessions(tx, AREA, [told])
        assert await session_of(tx, AREA, session.session_id) == second
        assert await sessions_of_assignment(tx, AREA, session.assignment_id) == [second]
        assert await tx.fetchval("SELECT count(*) FROM outcome") == 2


async def keep_second(database: Database, deviation: dict[str, Any]) -> None:
    async with kept(database) as tx:
        await add_offers(tx, AREA, [an_offer(2)])
        await add_assignment(tx, AREA, an_assignment(**deviation))


async def test_a_seat_is_taken_once(database: Database) -> None:
    second = {"assignment_id": AssignmentId(number(6, 2)), "expert_id": expert_id(2), "offer_id": offer_id(2)}
    with refuses("seat-is-taken"):
        await keep_second(database, second)


async def test_an_expert_takes_one_seat_of_an_order(database: Database) -> None:
    second = {"assignment_id": AssignmentId(number(6, 2)), "seat": 2, "offer_id": offer_id(2)}
    with refuses("expert-has-seat"):
        await keep_second(database, second)


@pytest.mark.parametrize("state", list(SessionState))
async def test_no_two_sessions_of_an_expert_that_stand_overlap(
    database: Database, state: SessionState
) -> None:
    """Every state: those that stand take the expert's time, the others leave it free."""
    first = a_session(work_form=WorkForm.GROUP)
    told = replace(
        first,
        state=state,
        revision=1 if state in OUTCOMES else 0,
        outcome=OUTCOMES.get(state),
        report=a_report() if state in OUTCOMES else None,
        moved_to=session_id(9) if state is SessionState.MOVED else None,
    )
    overlapping = a_session(2, time=a_span(first.time.starts_at + HOUR / 2))

    async def both() -> None:
        async with kept(database) as tx:
            await add_sessions(tx, AREA, [first])
            await save_sessions(tx, AREA, [told])
            await add_sessions(tx, AREA, [overlapping])

    if state in STANDS:
        with refuses("expert-is-busy"):
            await both()
    else:
        await both()


async def test_sessions_of_one_plan_may_not_overlap_either(database: Database) -> None:
    with refuses("expert-is-busy"):
        async with kept(database) as tx:
            await add_sessions(tx, AREA, [a_session(1), a_session(2)])


async def test_another_expert_and_another_area_are_free(database: Database) -> None:
    other = {"assignment_id": AssignmentId(number(6, 2)), "expert_id": expert_id(2)}
    async with kept(database) as tx:
        await add_offers(tx, AREA, [an_offer(2)])
        await add_assignment(tx, AREA, an_assignment(**other, seat=2, offer_id=offer_id(2)))
        await add_sessions(tx, AREA, [a_session(1), a_session(2, **other)])
    lappi = AreaId("lappi")
    async with database.transaction({lappi}) as tx:
        await add_order(tx, replace(an_order(), area=lappi))
        await add_offers(tx, lappi, [an_offer()])
        await add_assignment(tx, lappi, an_assignment())
        await add_sessions(tx, lappi, [a_session(1)])


async def do(database: Database, sql: str, *args: object) -> None:
    async with kept(database) as tx:
        await add_sessions(tx, AREA, [a_session()])
        await tx.execute(sql, *args)


@pytest.mark.parametrize(
    ("sql", "constraint"),
    [
        ('UPDATE "order" SET seats_taken = 4', "ck_order_no_more_seats_than_asked"),
        ("UPDATE \"order\" SET state = 'filled'", "ck_order_filled_when_all_seats_are_taken"),
        ("UPDATE \"order\" SET state = 'lost'", "ck_order_state"),
        ('UPDATE "order" SET fee_minor = 5', "ck_order_fee_has_currency"),
        ("UPDATE \"order\" SET fee_minor = 0, fee_currency = 'EUR'", "ck_order_fee_is_positive"),
        ("UPDATE \"order\" SET ends_at = '{}'", "ck_order_times_have_two_ends"),
        ("UPDATE offer SET state = 'declined'", "ck_offer_closed_when_not_open"),
        ("UPDATE offer SET state = 'withdrawn', closed_at = made_at", "ck_offer_withdrawn_says_why"),
        ("UPDATE offer SET expires_at = made_at", "ck_offer_can_be_answered"),
        ("UPDATE assignment SET seat = 0", "ck_assignment_seats_count_from_one"),
        ("UPDATE session SET ends_at = starts_at", "ck_session_at_most_a_day"),
        ("UPDATE session SET ends_at = starts_at + interval '25 hours'", "ck_session_at_most_a_day"),
        ("UPDATE session SET state = '', revision = 1", "ck_session_state"),
        ("UPDATE session SET state = 'moved'", "ck_session_moved_somewhere"),
        ("UPDATE session SET state = 'held'", "ck_session_outcomes_are_revised"),
    ],
)
async def test_what_cannot_be_is_not_kept(database: Database, sql: str, constraint: str) -> None:
    with pytest.raises(asyncpg.CheckViolationError) as found:
        await do(database, sql)
    assert found.value.constraint_name == constraint


@pytest.mark.parametrize(
    ("columns", "constraint"),
    [
        ({"kind": "cancelled"}, "ck_outcome_cancelled_says_by_whom_and_when"),
        ({"kind": "held", "known_at": NOON}, "ck_outcome_cancelled_says_by_whom_and_when"),
        ({"kind": "group_ended"}, "ck_outcome_group_ended_says_why"),
        ({"kind": "moved"}, "ck_outcome_kind"),
        ({"kind": "No show"}, "ck_outcome_kind"),
    ],
)
async def test_an_outcome_has_what_its_kind_needs(
    database: Database, columns: dict[str, Any], constraint: str
) -> None:
    sql = (
        "INSERT INTO outcome (area_id, session_id, revision, kind, known_at, reported_by, reported_at, reported_as,"
        " reason) VALUES ($1, $2, 1, $3, $4, $5, $6, 'expert', '')"
    )
    with pytest.raises(asyncpg.CheckViolationError) as found:
        await do(database, sql, AREA, session_id(), columns["kind"], columns.get("known_at"), ORDERER, NOON)
    assert found.value.constraint_name == constraint


async def test_whoever_holds_an_expert_keeps_others_waiting(database: Database) -> None:
    steps: list[str] = []
    held = asyncio.Event()
    waiting = (
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )

    async def first() -> None:
        async with database.transaction({AREA}) as tx:
            await hold_expert(tx, AREA, expert_id())
            held.set()
            await until(lambda: tx.fetchval(waiting))
            steps.append("first")

    async def second() -> None:
        await held.wait()
        async with database.transaction({AREA}) as tx:
            await hold_expert(tx, AREA, expert_id())
            steps.append("second")

    await asyncio.wait_for(asyncio.gather(first(), second()), 20)
    assert steps == ["first", "second"]
