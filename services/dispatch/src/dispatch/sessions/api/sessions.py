"""Sessions over HTTP: listed and shown; what becomes of them is said in `outcomes`."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from chassis.acts import Whose
from chassis.asked import Asked
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.http import Answer, Call, may
from dispatch.known.api import PURPOSE
from dispatch.orders.api.bodies import Moment
from dispatch.sessions.acts import SEE_SESSIONS
from dispatch.sessions.api.views import SessionPage, SessionView, session_answer, session_view
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.sessions.handlers.reaching import shown_session
from dispatch.sessions.store.listing import SessionsWanted, listed_sessions
from dispatch.words.identities import SessionId

router = APIRouter(prefix="/v1/areas/{area}/sessions", tags=["sessions"])


class SessionsBy(StrEnum):
    """Which sessions of a list come first, by when they start."""

    EARLIEST = "earliest"
    LATEST = "latest"


CURSOR = Cursor[tuple[datetime, UUID]]("sessions", datetime, UUID)


@router.get("", response_model=SessionPage, dependencies=PURPOSE)
async def list_sessions(  # noqa: PLR0913, PLR0917 - one parameter for each filter
    call: Annotated[Call, Depends(may(SEE_SESSIONS))],
    expert: Annotated[
        UUID | None, Query(description="One expert; an expert sees the own sessions only")
    ] = None,
    unit: Annotated[UUID | None, Query(description="One unit; left out: all that you may see")] = None,
    state: SessionState | None = None,
    since: Annotated[Moment | None, Query(description="Starts at this moment or later")] = None,
    until: Annotated[Moment | None, Query(description="Starts before this moment")] = None,
    sort: Annotated[SessionsBy, Query(description="Which come first")] = SessionsBy.EARLIEST,
    limit: Limit = LIMIT_DEFAULT,
    after: After = None,
) -> Response:
    """List sessions by when they start: the area's, to an orderer the own units', to an expert the own."""
    async with call.transaction() as tx:
        _check_reached(call.asked, expert, unit)
        wanted = SessionsWanted(
            own=call.asked.own,
            expert_id=expert,
            unit_id=unit,
            state=state,
            since=since,
            until=until,
            after=CURSOR.place(after),
            latest_first=sort is SessionsBy.LATEST,
        )
        found = await listed_sessions(tx, call.area, wanted, limit=limit + 1)
        page = CURSOR.page(found, limit, lambda session: (session.time.starts_at, session.session_id))
        await call.log_reads(tx, "work", about=[session.expert_id for session in page.items])
    return Answer({"items": [session_view(one) for one in page.items], "next": page.next}).response()


def _check_reached(asked: Asked, expert: UUID | None, unit: UUID | None) -> None:
    """Refuse to list an expert's, or a unit's, of whom nothing can be within the caller's reach."""
    if Whose.OWN_UNIT not in asked.reach:
        asked.expert_asked(expert)
    elif unit is not None and Whose.OWN not in asked.reach:
        asked.check(f"unit {unit}", unit_id=unit)


@router.get("/{session_id}", response_model=SessionView, dependencies=PURPOSE)
async def get_session(call: Annotated[Call, Depends(may(SEE_SESSIONS))], session_id: UUID) -> Response:
    """Show a session and what became of it."""
    async with call.transaction() as tx:
        session = await shown_session(tx, SessionId(session_id), call.asked)
        await call.log_reads(tx, "work", about=[session.expert_id])
    return session_answer(session).response()
