"""Two areas with the same kind of life in both, so that every table has rows of either."""

from __future__ import annotations

from functools import partial

import pytest_asyncio

from chassis.testing.waiting import until
from contracts.dispatch import OrderCreated
from contracts.registry import UnitRegistered
from kokemus.platform.running import SERVICES
from tests.life import Stage
from tests.strangers import Stranger, put
from tests.ten_weeks import Life, platform_lives

Lives = tuple[Life, Life]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def lives(stage: Stage) -> Lives:
    """Give two areas that have lived the same life, with the same person as their first expert."""
    ours, theirs = await platform_lives(stage, "alue-a", "alue-b")
    await _poisoned(stage, ours, theirs)
    return ours, theirs


async def _poisoned(stage: Stage, *lives: Life) -> None:
    """Let an event of each area be parked wherever something is heard."""
    for life in lives:
        area = life.area.area_id
        order = OrderCreated(
            order_id=life.order.order_id,
            unit_id=life.unit.unit_id,
            orderer_id=life.unit.orderer.id,
            work_form="individual",
            topics=[],
            language="fi",
            seats=1,
            contact_method="on_site",
            times=[],
        )
        unit = UnitRegistered(
            unit_id=life.unit.unit_id, name="Yksikkö", cost_centre="0", coordinator_id=life.unit.named.id
        )
        at = stage.clock.now()
        for event in (order, unit):
            await put(stage.platform, Stranger.saying(event, area=area, at=at).with_value(b'{"torn'))
    areas = [life.area.area_id for life in lives]
    sql = "SELECT count(DISTINCT area_id) = $2 FROM parked_event WHERE area_id = ANY ($1)"
    for service in SERVICES:
        all_are_parked = partial(stage.value, service, sql, areas, len(areas))
        await until(all_are_parked, expected=f"parked in {service}")
    await stage.settle()
