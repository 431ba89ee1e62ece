"""What is heard becomes messages: once per person and event, in any order of topics, for one area only."""

from __future__ import annotations

from typing import Any

import pytest
from notifications_builders import (
    AREA,
    CONTACTS,
    COORDINATOR,
    EARS,
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
    an_area,
    an_illness,
    an_offer,
    an_order,
    everything_told,
    number,
    tombstone,
)

from chassis.database import Database
from chassis.hearing import Ear, Hearing
from chassis.testing import events
from contracts import billing, dispatch, envelope, flow


async def rows(
    database: Database, sql: str = "SELECT * FROM message ORDER BY happened_at", area: str = AREA
) -> list[Any]:
    async with database.transaction({area}) as tx:
        return await tx.fetch(sql)


async def states(database: Database, area: str = AREA) -> list[tuple[str, str]]:
    found = await rows(database, "SELECT template, state FROM message ORDER BY template", area)
    return [(row["template"], row["state"]) for row in found]


async def test_an_offer_becomes_one_message_to_the_expert(database: Database, tell: Any) -> None:
    await tell(a_contact())
    await tell(an_order(), an_offer())
    (row,) = await rows(database)
    assert (row["person_id"], row["template"], row["state"]) == (EXPERT, "offer_made", "queued")
    assert (row["event_type"], row["correlation_id"]) == ("dispatch.OfferMade.v1", str(ORDER))
    assert row["traceparent"] == events.TRACE
    assert row["happened_at"] == NOON


@pytest.mark.parametrize("topics_first", ["orders", "contacts"])
async def test_the_contact_may_come_before_or_after(database: Database, tell: Any, topics_first: str) -> None:
    if topics_first == "contacts":
        await tell(a_contact())
    await tell(an_order(), an_offer())
    expected = "queued" if topics_first == "contacts" else "awaiting_contact"
    assert await states(database) == [("offer_made", expected)]
    await tell(a_contact())
    assert await states(database) == [("offer_made", "queued")]


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
        ("SessionMoved", EXPERT),
        ("SessionCancelled", EXPERT),
        ("GroupEnded", EXPERT),
        ("ExpertFellIll", ORDERER),
        ("ExpertWithdrew", ORDERER),
        ("PaymentNoticeIssued", COORDINATOR),
        ("StatementIssued", EXPERT),
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
    declined = dispatch.OfferDeclined(order_id=ORDER, offer_id=number(4, 1), expert_id=EXPERT)
    closed = billing.MonthClosed(month="2026-10", closed_at=NOON, pay_date=a_statement().pay_date)
    assert [one.unknown for one in await tell(declined, closed)] == [1, 1]


async def test_what_is_known_follows_the_last_that_was_said(database: Database, tell: Any) -> None:
    await tell(an_area(), an_area(languages=["sv"]))
    await tell(a_unit(), a_unit(name="Perhekeskus", coordinator_id=ORDERER))
    await tell(a_contact(), a_contact(email="new@example.org", language="sv"))
    (area,) = await rows(database, "SELECT * FROM area")
    (unit,) = await rows(database, "SELECT * FROM unit")
    (contact,) = await rows(database, "SELECT * FROM contact")
    assert (area["languages"], area["time_zone"]) == (["sv"], "Europe/Helsinki")
    assert (unit["unit_id"], unit["name"], unit["coordinator_id"]) == (UNIT, "Perhekeskus", ORDERER)
    assert (contact["email"], contact["language"]) == ("new@example.org", "sv")


async def test_an_area_with_a_time_zone_that_nobody_knows_is_parked(database: Database, tell: Any) -> None:
    (taken,) = await tell(an_area(time_zone="Europe/Porvoo"))
    assert taken.parked == 1
    assert await rows(database, "SELECT * FROM area") == []


async def test_erasure_forgets_the_address_and_fails_what_had_not_left(database: Database, tell: Any) -> None:
    await tell(a_contact())
    await tell(an_order(), an_offer())
    async with database.transaction({AREA}) as tx:
        await tx.execute(
            "UPDATE message SET state = 'sent', sent_at = clock_timestamp(), sent_to = 'p…@example.org', language = 'fi'"
        )
    await tell(a_statement())
    taken = await Hearing(CONTACTS, database).take([tombstone(EXPERT)])
    assert (taken.handled, taken.parked) == (1, 0)
    (contact,) = await rows(database, "SELECT * FROM contact")
    assert (contact["erased"], contact["email"], contact["language"]) == (True, None, None)
    found = {row["template"]: row for row in await rows(database)}
    assert (found["statement"]["state"], found["statement"]["reason"]) == ("failed", "erased")
    assert (found["offer_made"]["state"], found["offer_made"]["sent_to"]) == ("sent", None)


async def test_after_erasure_new_messages_fail_at_once_until_there_is_a_new_contact(
    database: Database, tell: Any
) -> None:
    await Hearing(CONTACTS, database).take([tombstone(EXPERT)])
    await tell(a_statement())
    assert await states(database) == [("statement", "failed")]
    await tell(a_contact())
    await tell(an_offer())
    assert await states(database) == [("offer_made", "queued"), ("statement", "failed")]


async def test_nothing_that_identifies_a_person_is_left_after_erasure(database: Database, tell: Any) -> None:
    await tell(a_contact(email="unusual.name@example.org"))
    await tell(an_order(), an_offer())
    await Hearing(CONTACTS, database).take([tombstone(EXPERT)])
    async with database.transaction({AREA}) as tx:
        tables = await tx.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        for (table,) in tables:
            found = await tx.fetchval(
                f"SELECT count(*) FROM {table} AS one WHERE one::text ILIKE '%unusual%'"
            )
            assert found == 0, table


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


def test_the_ears_are_those_of_the_flow_table() -> None:
    assert set(EARS) == {topic.name for topic in flow.heard_by("notifications")}
    assert flow.said_by("notifications") == ()
    for topic, ear in EARS.items():
        events_of_topic = {envelope.type_name(event) for event in flow.topic_named(topic).events}
        assert set(ear.reads) <= events_of_topic
        assert ear.consumer.startswith("notifications.")
    assert len({ear.consumer for ear in EARS.values()}) == len(EARS)
