"""First pages: what waits for whom, in each role, and the choice of area and role before."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kokemus_client import Result
from kokemus_client.dispatch import MovePage, MoveView, SessionPage, SessionView
from kokemus_console.signin import away
from kokemus_console.signin.sessions import Person
from kokemus_console.visits import ROLES, SEE_OTHER, Visit, get, value
from kokemus_console.web.rendering import Pages

AHEAD = timedelta(days=60)
BEHIND = timedelta(days=90)
DAY = timedelta(days=1)
"""Longer than any session: one that has begun is still to come."""
SHOWN = 25


async def choose(request: Request) -> Response:
    """Show the areas and roles of somebody who has several; go on to the only one of somebody who has one."""
    person: Person | None = await request.app.state.signin.person(request)
    if person is None:
        return await away.to_the_provider(request, {})
    areas, roles = person.principal.areas, [role for role in ROLES if role in person.principal.roles]
    ways = [(area, role) for area in sorted(areas) for role in roles]
    if len(ways) == 1:
        area, role = ways[0]
        return RedirectResponse(f"/{area}/{role}", SEE_OTHER)
    state = request.app.state
    pages: Pages = state.pages
    words = pages.words(request.state.language)
    client = state.client.by(person.token)
    named = await asyncio.gather(*(state.areas.area(client, area) for area in sorted(areas)))
    return pages.page(
        "home/choose.html",
        t=words,
        path="/",
        visit=None,
        person=person,
        done="",
        areas=[(area, area.name(words.language)) for area in named],
        roles=roles,
    )


async def expert(visit: Visit) -> Response:
    """Show an expert what waits: offers, moves, what is to come, what has been."""
    ask = visit.client.dispatch
    area = visit.area.area_id
    offers, moves, coming, forgotten = await asyncio.gather(
        ask.list_offers(area, state="open", limit=SHOWN).page(),
        ask.list_open_moves(area, limit=SHOWN).page(),
        ask.list_sessions(
            area,
            state="scheduled",
            expert=_expert(visit),
            since=visit.now - DAY,
            until=visit.now + AHEAD,
            limit=SHOWN,
        ).page(),
        _ended(visit),
    )
    return visit.page(
        "home/expert.html",
        offers=value(offers),
        moves=_open(visit, value(moves)),
        coming=_to_come(visit, value(coming)),
        forgotten=_without_outcome(visit, value(forgotten)),
    )


async def orderer(visit: Visit) -> Response:
    """Show somebody in a unit what waits: moves, outcomes that are missing, orders that nobody has taken."""
    ask = visit.client.dispatch
    area = visit.area.area_id
    moves, forgotten, looking, coming = await asyncio.gather(
        ask.list_open_moves(area, limit=SHOWN).page(),
        _ended(visit),
        ask.list_orders(area, state="looking", limit=SHOWN).page(),
        ask.list_sessions(
            area,
            state="scheduled",
            expert=_expert(visit),
            since=visit.now - DAY,
            until=visit.now + AHEAD,
            limit=SHOWN,
        ).page(),
    )
    return visit.page(
        "home/orderer.html",
        moves=_open(visit, value(moves)),
        forgotten=_without_outcome(visit, value(forgotten)),
        looking=value(looking),
        coming=_to_come(visit, value(coming)),
    )


async def _ended(visit: Visit) -> Result[SessionPage]:
    """Ask for sessions that nobody has said anything of, those that began first before others."""
    return await visit.client.dispatch.list_sessions(
        visit.area.area_id,
        expert=_expert(visit),
        state="scheduled",
        since=visit.now - BEHIND,
        until=visit.now,
        limit=SHOWN,
    ).page()


def _without_outcome(visit: Visit, page: SessionPage | None) -> list[SessionView] | None:
    """Return the sessions of a page that have ended."""
    return None if page is None else [one for one in _mine(visit, page) if one.ends_at <= visit.now]


def _to_come(visit: Visit, page: SessionPage | None) -> list[SessionView] | None:
    """Return the sessions of a page that have not ended."""
    return None if page is None else [one for one in _mine(visit, page) if one.ends_at > visit.now]


def _mine(visit: Visit, page: SessionPage) -> list[SessionView]:
    return [one for one in page.items if visit.is_mine(one)]


def _open(visit: Visit, page: MovePage | None) -> list[MoveView] | None:
    """Return the moves of a page that can be answered."""
    return None if page is None else [one for one in page.items if one.state == "open" and visit.is_mine(one)]


def _expert(visit: Visit) -> UUID | None:
    """Return whose sessions are asked for: the own, in the expert's role."""
    return visit.person.principal.expert_id if visit.role == "expert" else None


_ROLES: Any = {"expert": expert, "orderer": orderer}

ROUTES = (
    Route("/", choose, methods=["GET"]),
    *(get("", page, role=role) for role, page in _ROLES.items()),
)
