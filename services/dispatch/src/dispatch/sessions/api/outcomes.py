"""What became of a session over HTTP: what can be said, its shapes and bounds, and the paths to say it on."""

from __future__ import annotations

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field

from chassis.database import Tx
from chassis.http import Answer, Call, edits, may, repeatable
from chassis.kinds import read
from chassis.shapes import Body
from dispatch.known.api import once
from dispatch.orders.api.bodies import FreeText, Moment, ToldBody, how_told
from dispatch.sessions.acts import CORRECT, SAY_ABSENT, SAY_CANCELLED, SAY_HELD, SAY_NO_SHOW
from dispatch.sessions.api.views import SessionView, session_answer
from dispatch.sessions.domain.outcomes import (
    KINDS,
    Cancelled,
    Canceller,
    EndReason,
    ExpertIll,
    ExpertWithdrew,
    Held,
    NoShow,
)
from dispatch.sessions.handlers.conclude_session import Said, conclude_session
from dispatch.sessions.handlers.correct_outcome import correct_outcome
from dispatch.sessions.handlers.reaching import shown_session
from dispatch.words.identities import SessionId

router = APIRouter(prefix="/v1/areas/{area}/sessions", tags=["sessions"])

Minutes = Annotated[int, Field(ge=0, le=24 * 60)]
Reason = Annotated[
    FreeText,
    Field(
        description="Why only now. The coordinator gives one for a moment longer ago than the area's reporting "
        "policy lets everybody say"
    ),
]
People = Annotated[int, Field(ge=0, le=100_000)]
Participants = Annotated[
    People | None, Field(description="Groups and lectures only: how many came; 0 = nobody")
]


class CancellationBody(Body):
    """The orderer or the client cancelled."""

    cancelled_by: Canceller
    known_at: Annotated[
        Moment | None, Field(description="When the cancellation was made known; left out: now")
    ] = None
    reason: Reason = ""


class HeldBody(ToldBody):
    """The session took place; the coordinator may record that the expert told so."""

    participants: Participants = None


class NoShowBody(Body):
    """The client did not arrive."""

    other_work_minutes: Annotated[
        Minutes | None, Field(description="Minutes of the hour used for other joint work")
    ] = None


class AbsenceBody(ToldBody):
    """The expert was not there; the coordinator may record that the expert told so."""

    cause: Literal["ill", "withdrew"]


class HeldSaid(Body):
    """It was held after all."""

    kind: Literal["held"]
    participants: Participants = None


class CancelledSaid(Body):
    """It was cancelled after all, known at the time that is named."""

    kind: Literal["cancelled"]
    cancelled_by: Canceller
    known_at: Moment


class NoShowSaid(NoShowBody):
    """The client did not arrive after all."""

    kind: Literal["no_show"]


class AbsenceSaid(Body):
    """The expert was not there after all."""

    kind: Literal["expert_ill", "expert_withdrew"]


class GroupEndedSaid(Body):
    """It ended with its group after all."""

    kind: Literal["group_ended"]
    end_reason: EndReason


class CorrectionBody(Body):
    """What became of a session after all."""

    outcome: Annotated[
        HeldSaid | CancelledSaid | NoShowSaid | AbsenceSaid | GroupEndedSaid, Field(discriminator="kind")
    ]
    reason: Reason = ""


@router.post("/{session_id}/held", response_model=SessionView)
@repeatable
async def say_held(
    call: Annotated[Call, Depends(may(SAY_HELD))], session_id: UUID, body: HeldBody | None = None
) -> Response:
    """Say that a session took place, once it has ended."""
    said = Said(outcome=Held(body.participants if body else None), on_behalf=how_told(body))
    return await _conclude(call, session_id, said)


@router.post("/{session_id}/cancellation", response_model=SessionView)
@repeatable
async def cancel_session(
    call: Annotated[Call, Depends(may(SAY_CANCELLED))], session_id: UUID, body: CancellationBody
) -> Response:
    """Say that the orderer or the client cancelled a session before it started."""
    outcome = Cancelled(body.cancelled_by, body.known_at or call.now)
    return await _conclude(call, session_id, Said(outcome=outcome, reason=body.reason.strip()))


@router.post("/{session_id}/no-show", response_model=SessionView)
@repeatable
async def say_no_show(
    call: Annotated[Call, Depends(may(SAY_NO_SHOW))], session_id: UUID, body: NoShowBody | None = None
) -> Response:
    """Say that the client did not arrive, once the session has started."""
    return await _conclude(call, session_id, Said(outcome=NoShow(body.other_work_minutes if body else None)))


@router.post("/{session_id}/expert-absence", response_model=SessionView)
@repeatable
async def say_expert_absent(
    call: Annotated[Call, Depends(may(SAY_ABSENT))], session_id: UUID, body: AbsenceBody
) -> Response:
    """Say that the expert is ill or withdraws; the expert may say it of the own sessions."""
    outcome = ExpertIll() if body.cause == "ill" else ExpertWithdrew()
    return await _conclude(call, session_id, Said(outcome=outcome, on_behalf=how_told(body)))


@router.post("/{session_id}/correction", response_model=SessionView, operation_id="correct_outcome")
@repeatable
async def post_correction(
    call: Annotated[Call, Depends(edits(CORRECT))], session_id: UUID, body: CorrectionBody
) -> Response:
    """Say what became of a session after all; what was said before is kept."""

    async def work(tx: Tx) -> Answer:
        said = Said(outcome=read(KINDS, body.outcome.kind, body.outcome), reason=body.reason.strip())
        return session_answer(await correct_outcome(tx, SessionId(session_id), said, call.asked))

    return await once(call, work, within=lambda tx: shown_session(tx, SessionId(session_id), call.asked))


async def _conclude(call: Call, session_id: UUID, said: Said) -> Response:
    async def work(tx: Tx) -> Answer:
        return session_answer(await conclude_session(tx, SessionId(session_id), said, call.asked))

    return await once(call, work, within=lambda tx: shown_session(tx, SessionId(session_id), call.asked))
