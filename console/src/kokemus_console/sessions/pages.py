"""The pages that are read: a list of sessions, and a session with what can be done now."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Literal

from starlette.responses import Response

from kokemus_client import Ok, Result
from kokemus_client.billing import FeeView
from kokemus_client.dispatch import MoveView, SessionView
from kokemus_client.registry import UnitCardView
from kokemus_console.visits import NotThere, Visit, is_away, value

SHOWN = 25
AHEAD = timedelta(days=400)
PAST = timedelta(days=90)
COUNTED = frozenset({"group", "lecture"})
"""Work forms whose participants are counted."""
ENDS_FOR_GOOD = "moved"

Act = Literal["cancel", "absent", "held", "no_show", "move", "object"]


def possible(session: SessionView, *, role: str, visit: Visit, has_open_move: bool) -> list[Act]:
    """Return what the page offers for a session now; whether it may be done, dispatch says."""
    before = visit.now < session.starts_at
    over = visit.now >= session.ends_at
    acts: list[Act] = []
    if session.state == "scheduled":
        if over:
            acts.append("held")
        if not before and role == "orderer" and session.work_form != "group":
            acts.append("no_show")
        if before and not has_open_move:
            acts.append("move")
        if before and role == "orderer":
            acts.append("cancel")
        acts.append("absent")
        if session.replaces is not None and role == "expert":
            acts.append("object")
    elif session.outcome is not None or session.state == ENDS_FOR_GOOD:
        acts.append("object")
    return acts


async def all_sessions(visit: Visit) -> Response:
    """List sessions in order of time: those to come, or those that have been."""
    query = visit.request.query_params
    past = query.get("when") == "past"
    since, until = (
        (visit.now - PAST, visit.now) if past else (visit.now - timedelta(days=1), visit.now + AHEAD)
    )
    told = await visit.client.dispatch.list_sessions(
        visit.area.area_id,
        expert=visit.person.principal.expert_id if visit.role == "expert" else None,
        since=since,
        until=until,
        limit=SHOWN,
        after=query.get("after"),
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    items = [one for one in told.value.items if visit.is_mine(one)]
    return visit.page("sessions/all.html", items=items, sessions=told.value, past=past)


async def session(visit: Visit, *, errors: dict[str, str] | None = None) -> Response:
    """Show a session: its time, its place, what it earns and why, and what can be done now."""
    area, session_id = visit.area.area_id, visit.id("session")
    told = await visit.client.dispatch.get_session(area, session_id)
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    found = told.value
    if not visit.is_mine(found):
        raise NotThere
    moves, objections, unit, fee = await asyncio.gather(
        visit.client.dispatch.list_moves_of_session(area, session_id),
        visit.client.dispatch.list_objections(area, session=session_id).page(),
        _card(visit, found),
        _fee(visit, found),
    )
    of_moves = value(moves)
    open_moves = [move for move in of_moves.items if move.state == "open"] if of_moves else []
    return visit.page(
        "sessions/session.html",
        422 if errors else 200,
        errors=errors or {},
        session=found,
        moves=of_moves,
        open_moves=[(move, is_ours(move, visit.role)) for move in open_moves],
        objections=value(objections),
        unit=value(unit) if unit else None,
        fee=value(fee) if fee else None,
        is_partial=is_away(moves, objections, unit, fee),
        acts=possible(found, role=visit.role, visit=visit, has_open_move=bool(open_moves)),
        counted=found.work_form in COUNTED,
    )


def is_ours(move: MoveView, role: str) -> bool:
    """Tell whether a move was proposed from this side of the table."""
    return (move.proposed_as == "expert") == (role == "expert")


async def _card(visit: Visit, found: SessionView) -> Result[UnitCardView] | None:
    if visit.role != "expert":
        return None
    purpose = visit.words.plain("sessions.purpose")
    return await visit.client.registry.get_unit_card(visit.area.area_id, found.unit_id, purpose=purpose)


async def _fee(visit: Visit, found: SessionView) -> Result[FeeView] | None:
    if visit.role != "expert":
        return None
    area = visit.area.area_id
    return await visit.client.billing.get_fee(area, found.session_id, language=_language(visit))


def _language(visit: Visit) -> Literal["fi", "sv", "en"]:
    languages: dict[str, Literal["fi", "sv", "en"]] = {"fi": "fi", "sv": "sv", "en": "en"}
    return languages[visit.language]
