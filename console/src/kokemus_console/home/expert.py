"""The first page of an expert by experience."""

from __future__ import annotations

import asyncio

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.registry import StoryView
from kokemus_console.home.waiting import AHEAD, DAY, SHOWN, ended, open_moves, to_come, whose, without_outcome
from kokemus_console.visits import Visit, is_away, value

WAITING = frozenset({"draft", "redrafted"})
"""Where a text waits for who it is about."""


async def first(visit: Visit) -> Response:
    """Show an expert what waits: offers, moves, a story to approve, what is to come, what has been."""
    ask = visit.client.dispatch
    area = visit.area.area_id
    expert_id = whose(visit)
    offers, moves, coming, forgotten, stories = await asyncio.gather(
        ask.list_offers(area, state="open", limit=SHOWN).page(),
        ask.list_open_moves(area, limit=SHOWN).page(),
        ask.list_sessions(
            area,
            state="scheduled",
            expert=expert_id,
            since=visit.now - DAY,
            until=visit.now + AHEAD,
            limit=SHOWN,
        ).page(),
        ended(visit),
        _stories(visit),
    )
    return visit.page(
        "home/expert.html",
        offers=value(offers),
        moves=open_moves(visit, value(moves)),
        coming=to_come(visit, value(coming)),
        forgotten=without_outcome(visit, value(forgotten)),
        stories=stories,
    )


async def _stories(visit: Visit) -> list[StoryView] | None:
    """Return the stories that wait for the expert's approval; None while the registry does not answer."""
    expert_id = whose(visit)
    if expert_id is None:
        return []
    told = await visit.client.registry.list_stories(visit.area.area_id, expert_id)
    if isinstance(told, Ok):
        return [one for one in told.value.items if one.state in WAITING]
    return None if is_away(told) else []
