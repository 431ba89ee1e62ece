"""An expert has one open offer of an order even when no decision stands before the database."""

from __future__ import annotations

from dataclasses import replace

from dispatch_builders import AREA, an_offer, expert_id, refuses
from dispatch_desk import kept

from chassis.database import Database
from dispatch.offers.store import add_offers


async def test_an_expert_has_one_open_offer_of_an_order(database: Database) -> None:
    with refuses("offer-is-open"):
        async with kept(database) as tx:
            await add_offers(tx, AREA, [replace(an_offer(2), expert_id=expert_id(1))])
