"""Orders come back as they were kept, to their own area only."""

from __future__ import annotations

from dataclasses import replace

import asyncpg
import pytest
from dispatch_builders import AREA, DAY, HOUR, NOON, ORDER, a_span, an_order, number

from chassis.database import Database
from dispatch.orders.domain.orders import OrderState, Terms
from dispatch.orders.store import add_order, locked_order, order_of, save_order
from dispatch.words.identities import AreaId, OrderId
from dispatch.words.terms import Fee, Topic


async def test_an_order_comes_back_as_it_was_kept(database: Database) -> None:
    order = an_order(
        topics=frozenset({Topic("depression"), Topic("carer", "close_person")}),
        times=(a_span(), a_span(NOON + 9 * DAY)),
        agreed_fee=Fee(5000, "EUR"),
        answer_within=3 * HOUR,
        terms=Terms(responsibility="r", target_group="t", place="p", client_reference="c"),
        version=3,
    )
    changed = replace(order, state=OrderState.CANCELLED, version=5, terms_revision=2)
    async with database.transaction({AREA}) as tx:
        await add_order(tx, order)
        assert await order_of(tx, AREA, ORDER) == order
        await save_order(tx, changed)
        assert await locked_order(tx, AREA, ORDER) == changed
        assert await order_of(tx, AREA, OrderId(number(3, 9))) is None


async def test_an_order_is_of_its_area_only(database: Database) -> None:
    async with database.transaction({AREA}) as tx:
        await add_order(tx, an_order())
    async with database.transaction({"lappi"}) as tx:
        assert await order_of(tx, AREA, ORDER) is None
        assert await order_of(tx, AreaId("lappi"), ORDER) is None
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with database.transaction({"lappi"}) as tx:
            await add_order(tx, replace(an_order(), order_id=OrderId(number(3, 9))))
