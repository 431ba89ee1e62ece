"""What is kept of messages, when others change what it rests on at the same moment."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

from notifications_builders import AREA, EXPERT, NOON, a_contact, an_area, an_offer, an_order, rows

from chassis.database import Database
from notifications.known import store as known
from notifications.known.tables import Contact
from notifications.messages.domain import Happening, Verdict
from notifications.messages.store import sending, writing
from notifications.words.identities import PersonId


async def test_an_erasure_under_way_leaves_no_address_behind(database: Database, tell: Any) -> None:
    await tell(an_area(), a_contact(), an_order(), an_offer())
    async with database.transaction({AREA}) as tx:
        (claim,) = await sending.claim(tx, limit=1, claim_for=timedelta(minutes=5))

    async def settle() -> bool:
        verdict = Verdict(Happening.ACCEPTED, 1)
        email = a_contact().email
        went = sending.Delivery(at=NOON, email=email, shown="p…@example.org", language="fi")
        async with database.transaction({AREA}) as tx:
            return await sending.settle(tx, claim, verdict, went=went)

    async with database.transaction({AREA}) as erasing:
        await known.keep(erasing, [Contact(area_id=AREA, person_id=EXPERT, erased=True)])
        await writing.forget_addresses(erasing, {(AREA, PersonId(EXPERT))})
        settling = asyncio.create_task(settle())
        await asyncio.wait({settling}, timeout=0.3)  # it waits for the erasure, or is done before it
    assert await settling
    (row,) = await rows(database)
    assert (row["state"], row["sent_to"]) == ("sent", None)
