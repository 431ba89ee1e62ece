"""Fees over HTTP: what each session earns and why, what waits, what a cancellation would cost."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query

from billing.api import views
from billing.api.calls import (
    LIMIT_DEFAULT,
    After,
    ByAnyone,
    ByOfficeOrExpert,
    Language,
    Limit,
    MonthQuery,
    check_own,
    is_office,
    log_reads,
    moment_after,
    month_or_none,
    own_or_asked,
    utc,
)
from billing.domain.fees import Pending
from billing.domain.outcomes import AgreedSession, SessionId
from billing.handlers.preview_cancellation import preview_cancellation
from billing.store import areas, reading
from billing.store.reading import LineFilter
from chassis.failures import Forbidden, NotFound
from chassis.http import Call, Instant, page

router = APIRouter(prefix="/v1/areas/{area}", tags=["fees"])

MOMENTS_MAX = 20
"""Moments of one preview."""
JUST_AFTER = timedelta(seconds=1)
"""The nearest moment after a deadline that a person would name."""


@router.get("/fee-lines")
async def get_lines(  # noqa: PLR0913, PLR0917 - one argument per filter
    call: ByOfficeOrExpert,
    expert: UUID | None = None,
    unit: UUID | None = None,
    month: MonthQuery = None,
    session: UUID | None = None,
    language: Language = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> dict[str, Any]:
    """List fee lines as they were decided, each with its reason; `month` is the month it is stated in."""
    wanted = LineFilter(own_or_asked(call, expert), unit, session, month_or_none(month))
    async with call.transaction() as tx:
        tells = views.teller(await areas.area_of(tx, call.area), language)
        found = await reading.lines(tx, call.area, wanted, after=moment_after(after), limit=limit + 1)
        await log_reads(
            call, tx, "fee lines", (one.line.session.expert_id for one in found[:limit]), "fee-lines"
        )
    shown = page(found, limit, lambda one: f"{one.decided_at.isoformat()}|{one.line.line_id}")
    return shown | {"items": [views.line(one, tells) for one in found[:limit]]}


@router.get("/sessions/{session_id}/fee")
async def get_fee(call: ByOfficeOrExpert, session_id: UUID, language: Language = None) -> dict[str, Any]:
    """Show what a session earns: the line that counts, how it came about, what it waits for if it does."""
    async with call.transaction() as tx:
        tells = views.teller(await areas.area_of(tx, call.area), language)
        found = await reading.session_state(tx, call.area, session_id)
        if found is None:
            raise NotFound(f"session {session_id} is not known in {call.area}")
        state, _ = found
        check_own(call, state.agreed.expert_id, f"session {session_id}")
        history = await reading.history(tx, call.area, session_id)
        await log_reads(call, tx, "fee of a session", [state.agreed.expert_id], f"session {session_id}")
    lines = [views.line(one, tells) for one in history]
    current = None if state.line is None else state.line.line_id
    return views.session(state.agreed, tells.zone) | {
        "state": "waits" if state.missing else "assessed" if current else "no_outcome",
        "fee": next((line for line in lines if line["line_id"] == current), None),
        "pending": views.waiting(state, tells) if state.missing else None,
        "history": lines,
    }


@router.get("/sessions/{session_id}/cancellation-preview")
async def get_preview(
    call: ByAnyone,
    session_id: UUID,
    at: Annotated[list[Instant] | None, Query(max_length=MOMENTS_MAX)] = None,
    language: Language = None,
) -> dict[str, Any]:
    """Tell until when cancelling is free of charge, and what it costs now, later, and at asked moments."""
    async with call.transaction() as tx:
        tells = views.teller(await areas.area_of(tx, call.area), language)
        asked = [utc(moment) for moment in at or ()]
        preview = await preview_cancellation(tx, call.area, SessionId(session_id), [call.now, *asked])
        _check_may_cancel(call, preview.session)
        late = call.now if preview.deadline is None else max(call.now, preview.deadline + JUST_AFTER)
        after = await preview_cancellation(tx, call.area, SessionId(session_id), [late])
    judged = [
        views.judged(moment, found.missing if isinstance(found, Pending) else found, tells)
        for moment, found in (*preview.judged, *after.judged)
    ]
    deadline = preview.deadline
    return views.session(preview.session, tells.zone) | {
        "deadline": None if deadline is None else deadline.astimezone(tells.zone),
        "now": judged[0],
        "after_deadline": judged[-1],
        "at": judged[1:-1],
    }


def _check_may_cancel(call: Call, session: AgreedSession) -> None:
    """Raise NotFound or Forbidden when the session is neither the caller's own nor of the caller's units."""
    principal = call.principal
    if is_office(call) or session.expert_id == principal.expert_id:
        return
    if "orderer" not in principal.roles:
        raise NotFound(f"session {session.session_id} is not known in {call.area}")
    if session.unit_id not in principal.units:
        raise Forbidden("the session is of a unit that you do not order for", unit_id=session.unit_id)


@router.get("/pending")
async def get_pending(
    call: ByOfficeOrExpert,
    expert: UUID | None = None,
    language: Language = None,
    after: After = None,
    limit: Limit = LIMIT_DEFAULT,
) -> dict[str, Any]:
    """List the sessions whose fee cannot be decided yet, with what each waits for."""
    expert_id = own_or_asked(call, expert)
    async with call.transaction() as tx:
        tells = views.teller(await areas.area_of(tx, call.area), language)
        found = await reading.waiting(
            tx, call.area, expert_id=expert_id, after=moment_after(after), limit=limit + 1
        )
        await log_reads(call, tx, "pending fees", (one.agreed.expert_id for one in found[:limit]), "pending")
    shown = page(found, limit, lambda one: f"{one.agreed.starts_at.isoformat()}|{one.agreed.session_id}")
    return shown | {"items": [views.waiting(one, tells) for one in found[:limit]]}
