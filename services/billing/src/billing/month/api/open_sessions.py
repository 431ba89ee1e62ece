"""Open sessions over HTTP: what has ended and has no outcome, so that nobody is owed for it yet."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from billing.areas.store import area_of
from billing.fees.api.asking import MonthPath
from billing.fees.store.open_sessions import open_sessions
from billing.month import acts
from billing.month.api import views
from billing.month.domain.calendar import CALENDAR
from billing.words import times
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.http import Answer, Call, may
from chassis.queries import TAKES_PURPOSE

ByReader = Annotated[Call, Depends(may(acts.READ_OPEN_SESSIONS))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["months"])

_OPEN: Cursor[tuple[datetime, UUID]] = Cursor("open-sessions", datetime, UUID)


@router.get(
    "/months/{month}/open-sessions", response_model=views.OpenSessionPage, dependencies=[TAKES_PURPOSE]
)
async def list_open_sessions(
    call: ByReader,
    month: MonthPath,
    unit: UUID | None = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> Response:
    """List the sessions that ended by a month's end and have no outcome, of earlier months too, oldest first."""
    place = _OPEN.place(after)
    async with call.transaction() as tx:
        zone = (await area_of(tx, call.area)).zone
        found = await open_sessions(
            tx,
            call.area,
            ended_by=CALENDAR.ended_by(times.month_named(month), zone, now=call.now),
            own=call.asked.own,
            unit_id=unit,
            after=place,
            limit=limit + 1,
        )
        page = _OPEN.page(found, limit, lambda one: (one.ends_at, one.session_id))
        await call.log_reads(tx, "open sessions", about=[one.expert_id for one in page.items])
    items = [views.open_session(one, zone) for one in page.items]
    return Answer({"items": items, "next": page.next}).response()
