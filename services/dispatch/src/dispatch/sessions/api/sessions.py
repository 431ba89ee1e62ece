"""Sessions over HTTP: what becomes of each agreed time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from chassis.database import Tx
from chassis.failures import Invalid
from chassis.http import Answer, Call, PageLimit, page, place_of
from dispatch.known.api.calls import LIMIT_DEFAULT, After, ByAnyone, ByWorker, asked, once, speaker
from dispatch.known.api.reading import log_reads
from dispatch.orders.api.bodies import Moment
from dispatch.sessions import store
from dispatch.sessions.api.bodies import (
    AbsenceBody,
    CancellationBody,
    CorrectionBody,
    HeldBody,
    MoveBody,
    NoShowBody,
)
from dispatch.sessions.api.views import SessionPage, SessionView, session_view
from dispatch.sessions.domain.outcomes import Stated
from dispatch.sessions.domain.sessions import Session, SessionState
from dispatch.sessions.handlers.conclude_session import conclude_session
from dispatch.sessions.handlers.correct_outcome import correct_outcome
from dispatch.sessions.handlers.move_session import move_session
from dispatch.sessions.store import SessionsWanted, shown_session
from dispatch.words.identities import AreaId, ExpertId, SessionId, UnitId
from dispatch.words.speakers import Act, Role, check

router = APIRouter(prefix="/v1/areas/{area}/sessions", tags=["sessions"])


@router.get("", response_model=SessionPage)
async def list_sessions(  # noqa: PLR0913, PLR0917 - one parameter for each filter
    call: ByAnyone,
    expert: Annotated[
        UUID | None, Query(description="One expert; an expert sees the own sessions only")
    ] = None,
    unit: Annotated[UUID | None, Query(description="One unit; left out: all that you may see")] = None,
    state: SessionState | None = None,
    since: Annotated[Moment | None, Query(description="Starts at this moment or later")] = None,
    until: Annotated[Moment | None, Query(description="Starts before this moment")] = None,
    limit: PageLimit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """List sessions in order of time: the area's, to an orderer the own units', to an expert the own."""
    expert_id, units = _seen_by(call, expert, unit)
    wanted = SessionsWanted(
        expert_id=expert_id, units=units, state=state, since=since, until=until, after=_place(after)
    )
    async with call.transaction() as tx:
        found = await store.listed_sessions(tx, AreaId(call.area), wanted, limit=limit + 1)
        await log_reads(
            call, tx, "work", (session.expert_id for session in found[:limit]), "list of sessions"
        )
    listed = page(found, limit, lambda session: f"{session.time.starts_at.isoformat()} {session.session_id}")
    return Answer({"items": [session_view(one) for one in found[:limit]], "next": listed["next"]}).response()


def _seen_by(
    call: Call, expert: UUID | None, unit: UUID | None
) -> tuple[ExpertId | None, frozenset[UnitId] | None]:
    """Return whose sessions to list: what was asked for, within what the caller may see."""
    who = speaker(call)
    expert_id = None if expert is None else ExpertId(expert)
    units = None if unit is None else frozenset({UnitId(unit)})
    if Role.COORDINATOR in who.roles:
        return expert_id, units
    if Role.ORDERER in who.roles and (expert_id is None or expert_id != who.expert_id):
        if unit is not None:
            check(who, Act.SEE_SESSION, unit_id=UnitId(unit))
        return expert_id, units or who.units
    own = expert_id or who.expert_id
    check(who, Act.SEE_SESSION, expert_id=own)
    return own, units


@router.get("/{session_id}", response_model=SessionView)
async def get_session(call: ByAnyone, session_id: UUID) -> Response:
    """Show a session and what became of it."""
    async with call.transaction() as tx:
        session = await shown_session(tx, AreaId(call.area), SessionId(session_id))
        check(speaker(call), Act.SEE_SESSION, unit_id=session.unit_id, expert_id=session.expert_id)
        await log_reads(call, tx, "work", [session.expert_id], f"session {session_id}")
    return Answer(session_view(session)).response()


@router.post("/{session_id}/move", status_code=201, response_model=SessionView, operation_id="move_session")
async def post_move(call: ByWorker, session_id: UUID, body: MoveBody) -> Response:
    """Move a session to another time that the expert agrees to; answers with the session that replaces it."""

    async def work(tx: Tx) -> Answer:
        moved = await move_session(
            tx, SessionId(session_id), body.pair, expert_agrees=body.expert_agrees, asked=asked(call)
        )
        return Answer(session_view(moved), 201, f"/v1/areas/{call.area}/sessions/{moved.session_id}")

    return await once(call, work, key_required=False)


@router.post("/{session_id}/held", response_model=SessionView)
async def say_held(call: ByAnyone, session_id: UUID, body: HeldBody | None = None) -> Response:
    """Say that a session took place, once it has ended."""
    return await _conclude(call, session_id, (body or HeldBody()).stated(), Act.SAY_HELD)


@router.post("/{session_id}/cancellation", response_model=SessionView)
async def cancel_session(call: ByWorker, session_id: UUID, body: CancellationBody) -> Response:
    """Say that the orderer or the client cancelled a session before it started."""
    return await _conclude(call, session_id, body.stated(), Act.SAY_CANCELLED)


@router.post("/{session_id}/no-show", response_model=SessionView)
async def say_no_show(call: ByWorker, session_id: UUID, body: NoShowBody | None = None) -> Response:
    """Say that the client did not arrive, once the session has started."""
    return await _conclude(call, session_id, (body or NoShowBody()).stated(), Act.SAY_NO_SHOW)


@router.post("/{session_id}/expert-absence", response_model=SessionView)
async def say_expert_absent(call: ByAnyone, session_id: UUID, body: AbsenceBody) -> Response:
    """Say that the expert is ill or withdraws; the expert may say it of the own sessions."""
    return await _conclude(call, session_id, body.stated(), Act.SAY_ABSENT)


@router.post("/{session_id}/correction", response_model=SessionView, operation_id="correct_outcome")
async def post_correction(call: ByWorker, session_id: UUID, body: CorrectionBody) -> Response:
    """Say what became of a session after all; what was said before is kept."""

    async def work(tx: Tx) -> Answer:
        return Answer(
            session_view(await correct_outcome(tx, SessionId(session_id), body.outcome.stated(), asked(call)))
        )

    return await once(call, work, key_required=False)


async def _conclude(call: Call, session_id: UUID, said: Stated, act: Act) -> Response:
    async def work(tx: Tx) -> Answer:
        session: Session = await conclude_session(tx, SessionId(session_id), said, act=act, asked=asked(call))
        return Answer(session_view(session))

    return await once(call, work, key_required=False)


def _place(after: str | None) -> tuple[datetime, UUID] | None:
    place = place_of(after)
    if place is None:
        return None
    try:
        starts_at, _, session_id = place.partition(" ")
        return datetime.fromisoformat(starts_at).astimezone(UTC), UUID(session_id)
    except ValueError as problem:
        raise Invalid(f"cursor {place[:80]!r} is not one of this list; start without `after`") from problem
