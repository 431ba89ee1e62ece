"""Fees over HTTP: what each session earns and why, what waits, what a cancellation would cost."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from billing.areas.store import area_of
from billing.fees import acts
from billing.fees.api import views
from billing.fees.api.asking import Language, MonthQuery
from billing.fees.domain.fees import Pending
from billing.fees.handlers.preview_cancellation import preview_cancellation
from billing.fees.store import lines, sessions
from billing.fees.store.lines import LineFilter
from billing.fees.store.objections import is_objected_to
from billing.words import times
from billing.words.sessions import SessionId
from chassis.cursors import LIMIT_DEFAULT, After, Cursor, Limit
from chassis.failures import Invalid
from chassis.http import Answer, Call, may
from chassis.queries import TAKES_PURPOSE
from chassis.shapes import Instant

ByReader = Annotated[Call, Depends(may(acts.READ_FEES))]
ByCanceller = Annotated[Call, Depends(may(acts.PREVIEW_CANCELLATION))]

router = APIRouter(prefix="/v1/areas/{area}", tags=["fees"])

MOMENTS_MAX = 20
"""Moments of one preview."""
FIRST_YEAR, LAST_YEAR = 2000, 2999
_LINES: Cursor[tuple[datetime, UUID]] = Cursor("fee-lines", datetime, UUID)
_PENDING: Cursor[tuple[datetime, UUID]] = Cursor("pending", datetime, UUID)


@router.get("/fee-lines", response_model=views.LinePage, dependencies=[TAKES_PURPOSE])
async def list_fee_lines(  # noqa: PLR0913, PLR0917 - one argument per filter
    call: ByReader,
    expert: UUID | None = None,
    unit: UUID | None = None,
    month: MonthQuery = None,
    session: UUID | None = None,
    language: Language = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> Response:
    """List fee lines as they were decided, each with its reason; `month` is the month it is stated in."""
    named = None if month is None else times.month_named(month)
    async with call.transaction() as tx:
        wanted = LineFilter(call.asked.expert_asked(expert), unit, session, named, call.asked.own)
        tells = views.teller(await area_of(tx, call.area), language)
        found = await lines.lines(tx, call.area, wanted, after=_LINES.place(after), limit=limit + 1)
        page = _LINES.page(found, limit, lambda one: (one.decided_at, one.line.line_id))
        await call.log_reads(tx, "fee lines", about=[one.line.session.expert_id for one in page.items])
    return Answer({"items": [views.line(one, tells) for one in page.items], "next": page.next}).response()


@router.get("/sessions/{session_id}/fee", response_model=views.FeeView, dependencies=[TAKES_PURPOSE])
async def get_fee(call: ByReader, session_id: UUID, language: Language = None) -> Response:
    """Show what a session earns: the line that counts, how it came about, what it waits for if it does."""
    what = f"session {session_id}"
    async with call.transaction() as tx:
        tells = views.teller(await area_of(tx, call.area), language)
        state = await sessions.session_state(tx, call.area, session_id)
        if state is None:
            raise call.asked.unknown(what)
        call.asked.check(what, expert_id=state.agreed.expert_id, unit_id=state.agreed.unit_id)
        history = await lines.history(tx, call.area, session_id)
        objection_open = await is_objected_to(tx, call.area, session_id)
        await call.log_reads(tx, "fee of a session", about=[state.agreed.expert_id])
    return Answer(views.fee(state, history, tells, objection_open=objection_open)).response()


@router.get(
    "/sessions/{session_id}/cancellation-preview",
    response_model=views.PreviewView,
    responses={409: {}},
)
async def preview(
    call: ByCanceller,
    session_id: UUID,
    at: Annotated[list[Instant] | None, Query(max_length=MOMENTS_MAX)] = None,
    language: Language = None,
) -> Response:
    """Tell until when cancelling is free of charge, and what it costs now, later, and at asked moments."""
    moments = [call.now, *(_utc(moment) for moment in at or ())]
    async with call.transaction() as tx:
        tells = views.teller(await area_of(tx, call.area), language)
        found = await preview_cancellation(tx, call.asked, SessionId(session_id), moments)
    now, *asked, late = [
        views.judged(moment, one.missing if isinstance(one, Pending) else one, tells)
        for moment, one in found.judged
    ]
    shown: views.PreviewView = {
        **views.session(found.session, tells.zone),
        "deadline": None if found.deadline is None else found.deadline.astimezone(tells.zone),
        "now": now,
        "after_deadline": late,
        "at": asked,
    }
    return Answer(shown).response()


@router.get("/pending", response_model=views.WaitingPage, dependencies=[TAKES_PURPOSE])
async def list_pending(
    call: ByReader,
    expert: UUID | None = None,
    language: Language = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> Response:
    """List the sessions whose fee cannot be decided yet, with what each waits for."""
    async with call.transaction() as tx:
        expert_id = call.asked.expert_asked(expert)
        tells = views.teller(await area_of(tx, call.area), language)
        place = _PENDING.place(after)
        found = await sessions.waiting(
            tx, call.area, expert_id=expert_id, own=call.asked.own, after=place, limit=limit + 1
        )
        page = _PENDING.page(found, limit, lambda one: (one.agreed.starts_at, one.agreed.session_id))
        await call.log_reads(tx, "pending fees", about=[one.agreed.expert_id for one in page.items])
    return Answer({"items": [views.waiting(one, tells) for one in page.items], "next": page.next}).response()


def _utc(moment: datetime) -> datetime:
    """Return a moment that was asked about in UTC; raise Invalid for one that no session could have."""
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise Invalid(f"the year is {moment.year}, expected {FIRST_YEAR} to {LAST_YEAR}")
    return moment.astimezone(UTC)
