"""The first page of an expert by experience."""

from __future__ import annotations

import asyncio

from starlette.responses import Response

from kokemus_console.home.waiting import AHEAD, DAY, SHOWN, ended, open_moves, to_come, whose, without_outcome
from kokemus_console.visits import Visit, value


async def first(visit: Visit) -> Response:
    """Show an expert what waits: offers, moves, what is to come, what has been."""
    ask = visit.client.dispatch
    area = visit.area.area_id
    offers, moves, coming, forgotten = await asyncio.gather(
        ask.list_offers(area, state="open", limit=SHOWN).page(),
        ask.list_open_moves(area, limit=SHOWN).page(),
        ask.list_sessions(
            area,
            state="scheduled",
            expert=whose(visit),
            since=visit.now - DAY,
            until=visit.now + AHEAD,
            limit=SHOWN,
        ).page(),
        ended(visit),
    )
    return visit.page(
        "home/expert.html",
        offers=value(offers),
        moves=open_moves(visit, value(moves)),
        coming=to_come(visit, value(coming)),
        forgotten=without_outcome(visit, value(forgotten)),
    )
