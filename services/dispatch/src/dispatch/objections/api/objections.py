"""Objections over HTTP: raised, answered, taken back, listed until somebody answers."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response
from pydantic import Field, StringConstraints

from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from chassis.shapes import Body
from dispatch.known.api import PURPOSE, once
from dispatch.objections import store
from dispatch.objections.acts import ANSWER_OBJECTIONS, OBJECT, SEE_OBJECTIONS
from dispatch.objections.api.views import ObjectionPage, ObjectionView, objection_view
from dispatch.objections.domain.objections import ObjectionState
from dispatch.objections.handlers.close_objection import answer_objection, withdraw_objection
from dispatch.objections.handlers.raise_objection import raise_objection
from dispatch.objections.handlers.reaching import shown_objection
from dispatch.objections.store import ObjectionsWanted
from dispatch.sessions.handlers.reaching import shown_session
from dispatch.words.identities import ObjectionId, SessionId

router = APIRouter(prefix="/v1/areas/{area}", tags=["objections"])
CURSOR = Cursor[tuple[UUID]]("objections", UUID)
SaidWords = Annotated[
    str,
    StringConstraints(min_length=1, max_length=2000, pattern=r"^[^\x00]*$", strip_whitespace=True),
]


class ObjectionBody(Body):
    """What is wrong, in the person's own words; they stay in dispatch."""

    words: SaidWords


class AnswerBody(Body):
    """What is answered: whether what was reported was wrong, and why."""

    upheld: Annotated[
        bool, Field(description="True: it was wrong, and is corrected by itself; false: it stays")
    ]
    words: SaidWords


@router.post(
    "/sessions/{session_id}/objections",
    status_code=201,
    response_model=ObjectionView,
    operation_id="raise_objection",
)
async def post_objection(
    call: Annotated[Call, Depends(may(OBJECT))], session_id: UUID, body: ObjectionBody
) -> Response:
    """Object to what was reported of a session: its outcome, or its move; it is open until somebody answers."""

    async def work(tx: Tx) -> Answer:
        raised = await raise_objection(tx, SessionId(session_id), body.words, call.asked)
        return Answer(objection_view(raised), 201, f"/v1/areas/{call.area}/objections/{raised.objection_id}")

    return await once(call, work, within=lambda tx: shown_session(tx, SessionId(session_id), call.asked))


@router.get("/objections", response_model=ObjectionPage, dependencies=PURPOSE)
async def list_objections(
    call: Annotated[Call, Depends(may(SEE_OBJECTIONS))],
    session: Annotated[UUID | None, Query(description="One session; left out: all that you may see")] = None,
    state: ObjectionState | None = None,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """List objections, oldest first: the area's, to an orderer the own units', to an expert the own."""
    (place,) = CURSOR.place(after) or (None,)
    async with call.transaction() as tx:
        sessions = None if session is None else [session]
        wanted = ObjectionsWanted(own=call.asked.own, sessions=sessions, state=state, after=place)
        found = await store.objections(tx, call.area, wanted, limit=limit + 1)
        page = CURSOR.page(found, limit, lambda one: (one.objection_id,))
        await call.log_reads(tx, "work", about=[one.expert_id for one in page.items])
    return Answer({"items": [objection_view(one) for one in page.items], "next": page.next}).response()


@router.get("/objections/{objection_id}", response_model=ObjectionView, dependencies=PURPOSE)
async def get_objection(call: Annotated[Call, Depends(may(SEE_OBJECTIONS))], objection_id: UUID) -> Response:
    """Show an objection and its answer."""
    async with call.transaction() as tx:
        found = await shown_objection(tx, ObjectionId(objection_id), call.asked)
        await call.log_reads(tx, "work", about=[found.expert_id])
    return Answer(objection_view(found)).response()


@router.post(
    "/objections/{objection_id}/answer", response_model=ObjectionView, operation_id="answer_objection"
)
@repeatable
async def post_answer(
    call: Annotated[Call, Depends(may(ANSWER_OBJECTIONS))], objection_id: UUID, body: AnswerBody
) -> Response:
    """Answer an objection; what was wrong is put right by a correction of the session."""

    async def work(tx: Tx) -> Answer:
        answered = await answer_objection(
            tx, ObjectionId(objection_id), body.words, upheld=body.upheld, asked=call.asked
        )
        return Answer(objection_view(answered))

    return await once(call, work)


@router.post(
    "/objections/{objection_id}/withdrawal",
    response_model=ObjectionView,
    operation_id="withdraw_objection",
)
@repeatable
async def post_withdrawal(call: Annotated[Call, Depends(may(OBJECT))], objection_id: UUID) -> Response:
    """Take an own objection back."""

    async def work(tx: Tx) -> Answer:
        return Answer(objection_view(await withdraw_objection(tx, ObjectionId(objection_id), call.asked)))

    return await once(
        call, work, within=lambda tx: shown_objection(tx, ObjectionId(objection_id), call.asked)
    )
