"""Messages follow what becomes of a contact point."""

from __future__ import annotations

from typing import Any

import pytest
from notifications_builders import (
    AREA,
    CONTACTS,
    EXPERT,
    NOON,
    a_contact,
    a_statement,
    an_offer,
    an_order,
    rows,
    states,
    tombstone,
)

from chassis.database import Database
from chassis.hearing import Hearing


@pytest.mark.parametrize("topics_first", ["orders", "contacts"])
async def test_the_contact_may_come_before_or_after(database: Database, tell: Any, topics_first: str) -> None:
    if topics_first == "contacts":
        await tell(a_contact())
    await tell(an_order(), an_offer())
    expected = "queued" if topics_first == "contacts" else "awaiting_contact"
    assert await states(database) == [("offer_made", expected)]
    await tell(a_contact())
    assert await states(database) == [("offer_made", "queued")]


@pytest.mark.parametrize("way", ["phone", "letter"])
async def test_what_waited_stands_on_the_call_list_of_who_is_told_by_a_person(
    database: Database, tell: Any, way: str
) -> None:
    await tell(an_order(), an_offer())
    await tell(a_contact(email="", tell_by=way))
    assert await states(database) == [("offer_made", "to_be_told")]
    await tell(a_statement())
    (first, second) = await rows(database, "SELECT * FROM message ORDER BY template")
    assert (first["undelivered_since"], second["undelivered_since"]) == (NOON, NOON)
    assert (first["reason"], second["state"]) == ("", "to_be_told")


async def test_who_changes_the_way_is_told_what_waits_in_the_new_way(database: Database, tell: Any) -> None:
    await tell(a_contact(), an_order(), an_offer())
    await tell(a_contact(email="", tell_by="phone"))
    assert await states(database) == [("offer_made", "to_be_told")]
    await tell(a_contact())
    assert await states(database) == [("offer_made", "queued")]
    (row,) = await rows(database)
    assert row["undelivered_since"] is None


async def test_what_is_to_be_told_to_somebody_erased_fails(database: Database, tell: Any) -> None:
    await tell(a_contact(email="", tell_by="phone"), an_order(), an_offer())
    await Hearing(CONTACTS, database).take([tombstone(EXPERT)])
    (row,) = await rows(database)
    assert (row["state"], row["reason"]) == ("failed", "erased")
    (contact,) = await rows(database, "SELECT * FROM contact")
    assert (contact["erased"], contact["email"]) == (True, None)


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
