"""Moves over HTTP: proposed, recorded, answered, listed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field

from chassis.asked import Asked
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from dispatch.known.api import PURPOSE, once
from dispatch.moves import store
from dispatch.moves.acts import ANSWER_MOVES, PROPOSE_MOVES, RECORD_MOVES, SEE_MOVES
from dispatch.moves.api.views import MoveList, MovePage, MoveView, move_view
from dispatch.moves.domain.moves import Consent, Move, as_of
from dispatch.moves.handlers.accept_move import accept_move
from dispatch.moves.handlers.close_move import decline_move, withdraw_move
from dispatch.moves.handlers.propose_move import propose_move
from dispatch.moves.handlers.reaching import shown_move
from dispatch.moves.handlers.record_move import record_move
from dispatch.moves.store import MovesWanted
from dispatch.orders.api.bodies import TimeBody, ToldBody, how_told
from dispatch.sessions.api.views import SessionView, session_answer
from dispatch.sessions.handlers.reaching import shown_session
from dispatch.sessions.store.sessions import revisions_of
from dispatch.words.identities import MoveId, SessionId

router = APIRouter(prefix="/v1/areas/{area}", tags=["moves"])
CURSOR = Cursor[tuple[UUID]]("moves", UUID)
ByAnswerer = Annotated[Call, Depends(may(ANSWER_MOVES))]


class ProposedMoveBody(TimeBody):
    """The time that is proposed."""


class MoveRecordBody(TimeBody):
    """The new time of a session, and how the expert agreed to it."""

    consent: Annotated[
        Literal["by_phone", "in_person", "in_writing"],
        Field(
            description="How the expert agreed, whom nobody has asked here; the expert is told and may object"
        ),
    ]


@router.post(
    "/sessions/{session_id}/moves", status_code=201, response_model=MoveView, operation_id="propose_move"
)
async def post_moves(
    call: Annotated[Call, Depends(may(PROPOSE_MOVES))], session_id: UUID, body: ProposedMoveBody
) -> Response:
    """Propose another time for a session; it moves when the other side accepts."""

    async def work(tx: Tx) -> Answer:
        move = await propose_move(tx, SessionId(session_id), body.pair, call.asked)
        return Answer(move_view(move), 201, f"/v1/areas/{call.area}/moves/{move.move_id}")

    return await once(call, work, within=lambda tx: shown_session(tx, SessionId(session_id), call.asked))


@router.get("/sessions/{session_id}/moves", response_model=MoveList, dependencies=PURPOSE)
async def list_moves_of_session(call: Annotated[Call, Depends(may(SEE_MOVES))], session_id: UUID) -> Response:
    """List the moves of a session, oldest first."""
    async with call.transaction() as tx:
        session = await shown_session(tx, SessionId(session_id), call.asked)
        found = await store.moves_of(tx, call.area, [session.session_id])
        await call.log_reads(tx, "work", about=[session.expert_id])
    shown = (as_of(one, revision=session.revision, now=call.now) for one in found)
    return Answer({"items": [move_view(one) for one in shown]}).response()


@router.post(
    "/sessions/{session_id}/move", status_code=201, response_model=SessionView, operation_id="record_move"
)
@repeatable
async def post_move(
    call: Annotated[Call, Depends(may(RECORD_MOVES))], session_id: UUID, body: MoveRecordBody
) -> Response:
    """Move a session at once, recording how the expert agreed; answers with the session that replaces it."""

    async def work(tx: Tx) -> Answer:
        consent = Consent(body.consent)
        moved = await record_move(tx, SessionId(session_id), body.pair, consent=consent, asked=call.asked)
        return session_answer(moved, 201, f"/v1/areas/{call.area}/sessions/{moved.session_id}")

    return await once(call, work, within=lambda tx: shown_session(tx, SessionId(session_id), call.asked))


@router.get("/moves", response_model=MovePage, dependencies=PURPOSE)
async def list_open_moves(
    call: Annotated[Call, Depends(may(SEE_MOVES))], limit: Limit = LIMIT_DEFAULT, after: After = None
) -> Response:
    """List the proposed moves that nobody has answered, oldest first: the area's, or the own units' and the own."""
    (place,) = CURSOR.place(after) or (None,)
    async with call.transaction() as tx:
        wanted = MovesWanted(own=call.asked.own, after=place)
        found = await store.open_moves(tx, call.area, wanted, limit=limit + 1)
        page = CURSOR.page(found, limit, lambda move: (move.move_id,))
        revisions = await revisions_of(tx, call.area, [move.session_id for move in page.items])
        await call.log_reads(tx, "work", about=[move.expert_id for move in page.items])
    shown = (as_of(one, revision=revisions[one.session_id], now=call.now) for one in page.items)
    return Answer({"items": [move_view(one) for one in shown], "next": page.next}).response()


@router.get("/moves/{move_id}", response_model=MoveView, dependencies=PURPOSE)
async def get_move(call: Annotated[Call, Depends(may(SEE_MOVES))], move_id: UUID) -> Response:
    """Show a move and what became of it."""
    async with call.transaction() as tx:
        move = await shown_move(tx, MoveId(move_id), call.asked)
        revisions = await revisions_of(tx, call.area, [move.session_id])
        await call.log_reads(tx, "work", about=[move.expert_id])
    return Answer(move_view(as_of(move, revision=revisions[move.session_id], now=call.now))).response()


@router.post(
    "/moves/{move_id}/acceptance", status_code=201, response_model=SessionView, operation_id="accept_move"
)
@repeatable
async def post_acceptance(call: ByAnswerer, move_id: UUID, body: ToldBody | None = None) -> Response:
    """Accept the proposed time; answers with the session that replaces the moved one.

    The coordinator records what the expert told, where it is the expert's to answer, and says how.
    """

    async def work(tx: Tx) -> Answer:
        moved = await accept_move(tx, MoveId(move_id), how_told(body), call.asked)
        return session_answer(moved, 201, f"/v1/areas/{call.area}/sessions/{moved.session_id}")

    return await once(call, work, within=lambda tx: shown_move(tx, MoveId(move_id), call.asked))


@router.post("/moves/{move_id}/decline", response_model=MoveView, operation_id="decline_move")
@repeatable
async def post_decline(call: ByAnswerer, move_id: UUID, body: ToldBody | None = None) -> Response:
    """Say no to the proposed time; no reason is asked, the session stays as it is.

    The coordinator records what the expert told, where it is the expert's to answer, and says how.
    """
    how = how_told(body)
    return await _close(call, move_id, lambda tx, of, asked: decline_move(tx, of, how, asked))


@router.post("/moves/{move_id}/withdrawal", response_model=MoveView, operation_id="withdraw_move")
@repeatable
async def post_withdrawal(call: ByAnswerer, move_id: UUID) -> Response:
    """Take a move back that the own side proposed."""
    return await _close(call, move_id, withdraw_move)


async def _close(
    call: Call, move_id: UUID, close: Callable[[Tx, MoveId, Asked], Awaitable[Move]]
) -> Response:
    async def work(tx: Tx) -> Answer:
        return Answer(move_view(await close(tx, MoveId(move_id), call.asked)))

    return await once(call, work, within=lambda tx: shown_move(tx, MoveId(move_id), call.asked))
