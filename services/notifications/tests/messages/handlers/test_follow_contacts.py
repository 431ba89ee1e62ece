"""Messages follow what becomes of a contact point."""

from __future__ import annotations

from typing import Any

import pytest
from notifications_builders import (
    AREA,
    CONTACTS,
    EXPERT,
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
