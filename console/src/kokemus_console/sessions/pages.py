"""The pages that are read: a list of sessions, and a session with what can be done now."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Literal

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.dispatch import MoveView, SessionView
from kokemus_console.visits import Visit, is_away, value

SHOWN = 25
AHEAD = timedelta(days=400)
PAST = timedelta(days=400)
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
        if not before and role == "orderer":
            acts.append("no_show")
        if before and not has_open_move:
            acts.append("move")
        if before and role == "orderer":
            acts.append("cancel")
        acts.append("absent")
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
        visit.area.area_id, since=since, until=until, limit=SHOWN, after=query.get("after")
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    return visit.page("sessions/all.html", sessions=told.value, past=past)


async def session(visit: Visit) -> Response:
    """Show a session: its time, its place, what it earns and why, and what can be done now."""
    area, session_id = visit.area.area_id, visit.id("session")
    told = await visit.client.dispatch.get_session(area, session_id)
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    found = told.value
    moves, objections, unit, fee = await asyncio.gather(
        visit.client.dispatch.list_moves_of_session(area, session_id),
        visit.client.dispatch.list_objections(area, session=session_id).page(),
        visit.client.registry.get_unit_card(area, found.unit_id) if visit.role == "expert" else _nothing(),
        visit.client.billing.get_fee(area, session_id, language=_language(visit))
        if visit.role == "expert"
        else _nothing(),
    )
    of_moves = value(moves)
    open_moves = [move for move in of_moves.items if move.state == "open"] if of_moves else []
    return visit.page(
        "sessions/session.html",
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


async def _nothing() -> None:
    return None


def _language(visit: Visit) -> Literal["fi", "sv", "en"]:
    languages: dict[str, Literal["fi", "sv", "en"]] = {"fi": "fi", "sv": "sv", "en": "en"}
    return languages[visit.language]
