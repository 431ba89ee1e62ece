"""The pages that are read: a list of sessions, and a session with what can be done now."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any, Literal

from starlette.responses import Response

from kokemus_client import Ok, Problem, Result
from kokemus_client.billing import FeeView
from kokemus_client.dispatch import How, MoveView, ObjectionView, OfferToExpert, SessionView
from kokemus_client.registry import UnitCardView
from kokemus_console import naming
from kokemus_console.visits import NotThere, Visit, is_away, value

SHOWN = 25
AHEAD = timedelta(days=400)
PAST = timedelta(days=90)
ACCEPTED_MAX = 100
"""Requests that an expert said yes to, newest first, among which that of a session is looked for."""
COUNTED = frozenset({"group", "lecture"})
"""Work forms whose participants are counted."""
ENDS_FOR_GOOD = "moved"
HOW: tuple[How, ...] = ("phone", "paper", "in_person")
"""How an expert tells a coordinator what is recorded on their behalf."""

Act = Literal["cancel", "absent", "held", "no_show", "move", "record", "object", "correct"]


def possible(session: SessionView, *, role: str, visit: Visit, has_open_move: bool) -> list[Act]:
    """Return what the page offers for a session now; whether it may be done, dispatch says."""
    if session.state == "scheduled":
        return _while_agreed(session, role=role, now=visit.now, has_open_move=has_open_move)
    was_moved = session.state == ENDS_FOR_GOOD
    acts: list[Act] = []
    if role == "coordinator" or (role == "orderer" and not was_moved):
        acts.append("correct")
    if role != "coordinator":
        acts.append("object")
    return acts if was_moved or session.outcome is not None else []


def _while_agreed(session: SessionView, *, role: str, now: datetime, has_open_move: bool) -> list[Act]:
    before, over, is_worker = now < session.starts_at, now >= session.ends_at, role != "expert"
    # One that was known in time can be noted later on: by the coordinator, who says why.
    may_cancel = (before and is_worker) or role == "coordinator"
    offered: list[tuple[Act, bool]] = [
        ("held", over),
        ("no_show", not before and is_worker and session.work_form != "group"),
        ("move", before and not has_open_move),
        ("record", before and not has_open_move and is_worker),
        ("cancel", may_cancel),
        ("absent", True),
        ("object", session.replaces is not None and not is_worker),
    ]
    return [act for act, is_offered in offered if is_offered]


async def all_sessions(visit: Visit) -> Response:
    """List sessions: those to come, the next one first, or those that have been, the last one first."""
    query = visit.request.query_params
    past = query.get("when") == "past"
    since, until = (
        (visit.now - PAST, visit.now) if past else (visit.now - timedelta(days=1), visit.now + AHEAD)
    )
    units = {} if visit.role == "expert" else await naming.units(visit)
    unit = next((one for one in units if str(one) == query.get("unit")), None)
    told = await visit.client.dispatch.list_sessions(
        visit.area.area_id,
        expert=visit.person.principal.expert_id if visit.role == "expert" else None,
        unit=unit,
        since=since,
        until=until,
        sort="latest" if past else "earliest",
        limit=SHOWN,
        after=query.get("after"),
    ).page()
    if not isinstance(told, Ok):
        return visit.no(told)
    items = [one for one in told.value.items if visit.is_mine(one)]
    return visit.page(
        "sessions/all.html",
        items=items,
        sessions=told.value,
        past=past,
        names=await naming.experts(visit, [one.expert_id for one in items], purpose="sessions.purpose_work"),
        units=naming.options(units, visit.language),
        unit=str(unit or ""),
    )


async def session(visit: Visit, *, errors: dict[str, str] | None = None) -> Response:
    """Show a session: its time, its place, what it earns and why, and what can be done now."""
    area, session_id = visit.area.area_id, visit.id("session")
    told = await visit.client.dispatch.get_session(area, session_id)
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    found = told.value
    if not visit.is_mine(found):
        raise NotThere
    moves, objections, unit, fee, names, asked = await asyncio.gather(
        visit.client.dispatch.list_moves_of_session(area, session_id),
        visit.client.dispatch.list_objections(area, session=session_id).page(),
        _unit(visit, found),
        fee_of(visit, found),
        naming.experts(visit, [found.expert_id], purpose="sessions.purpose_work"),
        _asked_for(visit, found),
    )
    of_moves = value(moves)
    open_moves = [move for move in of_moves.items if move.state == "open"] if of_moves else []
    acts = possible(found, role=visit.role, visit=visit, has_open_move=bool(open_moves))
    waiting = [one.objection_id for one in _items(objections) if is_own_and_open(one, visit)]
    return visit.page(
        "sessions/session.html",
        422 if errors else 200,
        about=(session_id, found.order_id),
        errors=errors or {},
        session=found,
        moves=of_moves,
        open_moves=[(move, is_ours(move, visit.role)) for move in open_moves],
        objections=value(objections),
        unit=value(unit) if unit else None,
        fee=value(fee) if fee else None,
        names=names,
        how=[(one, visit.words(f"sessions.told.{one}")) for one in HOW],
        is_partial=is_away(moves, objections, unit, fee),
        asked=asked,
        waiting=waiting,
        acts=[act for act in acts if not (waiting and act == "object")],
        counted=found.work_form in COUNTED,
    )


def _items(told: Ok[Any] | Problem) -> list[Any]:
    return list(told.value.items) if isinstance(told, Ok) else []


def is_ours(move: MoveView, role: str) -> bool:
    """Tell whether a move was proposed from this side of the table."""
    return (move.proposed_as == "expert") == (role == "expert")


def is_own_and_open(objection: ObjectionView, visit: Visit) -> bool:
    """Tell whether somebody's own objection waits for its answer: until then there is no other."""
    me = visit.person.principal
    return objection.state == "open" and objection.raised_by in {me.person_id, me.expert_id}


async def _asked_for(visit: Visit, found: SessionView) -> OfferToExpert | None:
    """Return the request that an expert said yes to: where they go, and how they meet, stands in it."""
    if visit.role != "expert":
        return None
    told = await visit.client.dispatch.list_offers(
        visit.area.area_id, state="accepted", limit=ACCEPTED_MAX
    ).page()
    return next((one for one in _items(told) if one.order_id == found.order_id), None)


async def fee_of(visit: Visit, found: SessionView) -> Result[FeeView] | None:
    """Ask what a session earns; None for who may not read it."""
    if visit.role == "orderer":
        return None
    area = visit.area.area_id
    purpose = None if visit.role == "expert" else visit.words.plain("sessions.purpose_work")
    return await visit.client.billing.get_fee(
        area, found.session_id, language=visit.language, purpose=purpose
    )


async def _unit(visit: Visit, found: SessionView) -> Result[UnitCardView] | None:
    if visit.role == "orderer":
        return None
    purpose = visit.words.plain("sessions.purpose" if visit.role == "expert" else "sessions.purpose_work")
    return await visit.client.registry.get_unit_card(visit.area.area_id, found.unit_id, purpose=purpose)
