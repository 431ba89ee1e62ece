"""The first page of somebody who orders for a unit."""

from __future__ import annotations

import asyncio

from starlette.responses import Response

from kokemus_console.home.waiting import (
    AHEAD,
    DAY,
    SHOWN,
    ended,
    not_begun,
    open_moves,
    to_come,
    whose,
    without_outcome,
)
from kokemus_console.visits import Visit, value


async def first(visit: Visit) -> Response:
    """Show somebody in a unit what waits: moves, outcomes that are missing, orders that nobody has taken."""
    ask = visit.client.dispatch
    area = visit.area.area_id
    moves, forgotten, looking, coming = await asyncio.gather(
        ask.list_open_moves(area, limit=SHOWN).page(),
        ended(visit),
        ask.list_orders(area, state="looking", limit=SHOWN).page(),
        ask.list_sessions(
            area,
            state="scheduled",
            expert=whose(visit),
            since=visit.now - DAY,
            until=visit.now + AHEAD,
            limit=SHOWN,
        ).page(),
    )
    if no := visit.ended(moves, forgotten, looking, coming):
        return visit.no(no)
    return visit.page(
        "home/orderer.html",
        moves=open_moves(visit, value(moves)),
        forgotten=without_outcome(visit, value(forgotten)),
        looking=not_begun(visit, value(looking)),
        coming=to_come(visit, value(coming)),
    )
