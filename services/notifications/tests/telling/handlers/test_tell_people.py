"""What is heard becomes messages: once per person and event, in any order of topics, for one area only."""

from __future__ import annotations

from typing import Any

from notifications_builders import (
    AREA,
    COORDINATOR,
    EXPERT,
    MONTHS,
    NOON,
    ORDER,
    ORDERER,
    ORDERS,
    SESSION,
    UNIT,
    a_cancellation,
    a_contact,
    a_notice,
    a_session,
    a_statement,
    a_unit,
    an_acceptance,
    an_illness,
    an_offer,
    an_order,
    everything_told,
    number,
    rows,
    states,
)

from chassis.database import Database
from chassis.hearing import Ear, Hearing
from chassis.testing import events
from contracts import billing, dispatch, flow


async def test_an_offer_becomes_one_message_to_the_expert(database: Database, tell: Any) -> None:
    await tell(a_contact())
    await tell(an_order(), an_offer())
    (row,) = await rows(database)
    assert (row["person_id"], row["template"], row["state"]) == (EXPERT, "offer_made", "queued")
    assert (row["event_type"], row["correlation_id"]) == ("dispatch.OfferMade.v1", str(ORDER))
    assert row["traceparent"] == events.TRACE
    assert row["happened_at"] == NOON


async def test_everything_that_is_told_is_told(database: Database, tell: Any) -> None:
    await tell(*(a_contact(person) for person in (EXPERT, ORDERER, COORDINATOR)))
    await tell(a_unit())
    await tell(an_order(), a_session())
    for event in everything_told():
        (taken,) = await tell(event)
        assert (taken.handled, taken.parked) == (1, 0), event
    found = await rows(database)
    assert len(found) == len(everything_told())
    told = {(row["event_type"].split(".")[1], row["person_id"]) for row in found}
    assert told == {
        ("OfferMade", EXPERT),
        ("OfferWithdrawn", EXPERT),
        ("AssignmentAccepted", ORDERER),
        ("OfferDeclined", EXPERT),
        ("AnswerReversed", EXPERT),
        ("SessionHeld", EXPERT),
        ("MoveProposed", EXPERT),
        ("MoveClosed", ORDERER),
        ("SessionMoved", EXPERT),
        ("OutcomeMissing", COORDINATOR),
        ("OutcomeCorrected", EXPERT),
        ("ObjectionRaised", ORDERER),
        ("ObjectionAnswered", EXPERT),
        ("SessionCancelled", EXPERT),
        ("GroupEnded", EXPERT),
        ("ExpertFellIll", ORDERER),
        ("ExpertWithdrew", ORDERER),
        ("PaymentNoticeIssued", COORDINATOR),
        ("NoticeObjectionAnswered", COORDINATOR),
        ("StatementIssued", EXPERT),
        ("EmergencyAccessTaken", COORDINATOR),
    }
    assert {row["state"] for row in found} == {"queued"}


async def test_a_repeat_of_the_same_event_is_no_second_message(database: Database) -> None:
    message = flow.say(an_offer(), area=AREA, sequence=2)
    raw = events.raw(message, at=NOON, event_id=number(8, 7))
    first = await Hearing(ORDERS, database).take([raw, raw])
    again = await Hearing(ORDERS, database).take([raw])
    assert (first.handled, first.repeated, again.repeated) == (1, 1, 1)
    assert len(await rows(database)) == 1


async def test_a_repeat_that_the_inbox_forgot_is_no_second_message_either(database: Database) -> None:
    raw = events.raw(flow.say(an_offer(), area=AREA, sequence=2), at=NOON, event_id=number(8, 7))
    await Hearing(ORDERS, database).take([raw])
    (before,) = await rows(database)
    forgetful = Ear(
        topic=ORDERS.topic, consumer="notifications.again", reads=ORDERS.reads, handle=ORDERS.handle
    )
    taken = await Hearing(forgetful, database).take([raw])
    assert taken.handled == 1
    assert await rows(database) == [before]


async def test_two_events_that_say_the_same_are_two_messages(database: Database, tell: Any) -> None:
    await tell(a_cancellation(), a_cancellation())
    assert await states(database) == [("session_cancelled", "awaiting_contact")] * 2


async def test_who_ordered_is_remembered_for_later(database: Database, tell: Any) -> None:
    await tell(an_order(), a_session(), an_illness())
    (row,) = await rows(database)
    assert (row["person_id"], row["template"]) == (ORDERER, "expert_unavailable")
    (session,) = await rows(database, "SELECT * FROM known_session")
    assert session["session_id"] == SESSION


async def test_without_the_orderer_the_unit_is_told(database: Database, tell: Any) -> None:
    await tell(a_unit())
    await tell(an_illness())
    assert [row["person_id"] for row in await rows(database)] == [COORDINATOR]


async def test_with_nobody_to_tell_the_order_is_parked_and_the_retry_tells(
    database: Database, tell: Any
) -> None:
    taken = await tell(an_illness(), an_acceptance())
    assert [one.parked for one in taken] == [1, 1]
    assert await rows(database) == []
    await tell(a_unit())
    assert await Hearing(ORDERS, database).retry(f"{AREA}:{ORDER}") == 2
    assert [row["template"] for row in await rows(database, "SELECT * FROM message ORDER BY template")] == [
        "expert_unavailable",
        "offer_accepted",
    ]


async def test_events_that_nobody_is_told_of_are_passed_over(tell: Any) -> None:
    cancelled = dispatch.OrderCancelled(order_id=ORDER, unit_id=UNIT)
    closed = billing.MonthClosed(month="2026-10", closed_at=NOON, pay_date=a_statement().pay_date)
    assert [one.unknown for one in await tell(cancelled, closed)] == [1, 1]


async def test_areas_do_not_meet(database: Database, tell: Any) -> None:
    await tell(a_contact(), area="ita-uusimaa")
    await tell(an_order(), an_offer(), area="lappi")
    assert await states(database, "lappi") == [("offer_made", "awaiting_contact")]
    assert await states(database, "ita-uusimaa") == []
    assert await rows(database, "SELECT * FROM contact", "lappi") == []


async def test_the_same_event_told_in_two_areas_is_two_messages(database: Database, tell: Any) -> None:
    raws = [
        events.raw(flow.say(a_notice(), area=area, sequence=1), at=NOON, event_id=number(8, n))
        for n, area in enumerate(("ita-uusimaa", "lappi"))
    ]
    await Hearing(MONTHS, database).take(raws)
    assert len(await states(database, "lappi")) == len(await states(database)) == 1
