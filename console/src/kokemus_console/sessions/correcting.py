"""Correcting: what became of a session after all; what was said before is kept, and the fee is reckoned anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import get_args

from msgspec import UNSET
from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.dispatch import (
    AbsenceSaid,
    CancelledSaid,
    Canceller,
    CorrectionBody,
    EndReason,
    GroupEndedSaid,
    HeldSaid,
    NoShowSaid,
    OutcomeKind,
    SessionView,
)
from kokemus_console.sessions.cancelling import known
from kokemus_console.sessions.forms import WORDS_MAX, count
from kokemus_console.sessions.pages import COUNTED, fee_of
from kokemus_console.visits import Visit, is_away, value

OUTDATED = 412
KINDS: tuple[OutcomeKind, ...] = get_args(OutcomeKind)
REASONS: tuple[EndReason, ...] = get_args(EndReason)
Errors = dict[str, str]
Said = HeldSaid | CancelledSaid | NoShowSaid | AbsenceSaid | GroupEndedSaid


async def ask_correct(visit: Visit) -> Response:
    """Show what was reported, and ask what became of the session after all."""
    return await _page(visit)


async def correct(visit: Visit) -> Response:
    """Say what became of a session after all."""
    session_id = visit.id("session")
    told = await visit.client.dispatch.get_session(visit.area.area_id, session_id)
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    said = _said(visit, told.value)
    words = visit.typed.get("reason", "").strip()
    errors = said if isinstance(said, dict) else {}
    if len(words) > WORDS_MAX:
        errors["reason"] = "sessions.correct.too_long"
    if errors or isinstance(said, dict):
        return await _page(visit, 422, errors=errors)
    corrected = await visit.client.dispatch.correct_outcome(
        visit.area.area_id,
        session_id,
        CorrectionBody(outcome=said, reason=words or UNSET),
        if_match=visit.typed.get("version", ""),
        key=visit.key(f"correct {session_id}"),
    )
    if not isinstance(corrected, Ok):
        return await _page(visit, corrected.status or 503, problem=corrected)
    return visit.go(f"/sessions/{session_id}", done="corrected")


def kinds_of(session: SessionView) -> list[OutcomeKind]:
    """Return what can have become of a session of that work form; whether it can be true, dispatch says."""
    not_here = "no_show" if session.work_form == "group" else "group_ended"
    return [kind for kind in KINDS if kind != not_here]


def _said(visit: Visit, session: SessionView) -> Said | Errors:
    """Return what was typed, or what is wrong with it by its field."""
    kind = next((one for one in kinds_of(session) if one == visit.typed.get("kind")), None)
    if kind is None:
        return {"kind": "sessions.correct.choose"}
    return _SAID[kind](visit, session)


def _held(visit: Visit, session: SessionView) -> Said | Errors:
    if session.work_form not in COUNTED:
        return HeldSaid(kind="held")
    participants = count(visit.typed.get("participants", ""))
    if participants is None:
        return {"participants": "sessions.count"}
    return HeldSaid(kind="held", participants=participants)


def _cancelled(visit: Visit, _: SessionView) -> Said | Errors:
    known_at, error = known(visit)
    if known_at is None:
        return {"known_day": error or "sessions.cancel.known_error"}
    by: Canceller = "client" if visit.typed.get("cancelled_by") == "client" else "orderer"
    return CancelledSaid(kind="cancelled", cancelled_by=by, known_at=known_at)


def _group_ended(visit: Visit, _: SessionView) -> Said | Errors:
    reason = next((one for one in REASONS if one == visit.typed.get("end_reason")), None)
    if reason is None:
        return {"end_reason": "sessions.correct.choose_reason"}
    return GroupEndedSaid(kind="group_ended", end_reason=reason)


_SAID: Mapping[OutcomeKind, Callable[[Visit, SessionView], Said | Errors]] = {
    "held": _held,
    "cancelled": _cancelled,
    "no_show": lambda _, __: NoShowSaid(kind="no_show"),
    "expert_ill": lambda _, __: AbsenceSaid(kind="expert_ill"),
    "expert_withdrew": lambda _, __: AbsenceSaid(kind="expert_withdrew"),
    "group_ended": _group_ended,
}


async def _page(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    told = await visit.client.dispatch.get_session(visit.area.area_id, visit.id("session"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/sessions")
    found = told.value
    fee = await fee_of(visit, found)
    is_outdated = problem is not None and problem.status == OUTDATED
    return visit.page(
        "sessions/correct.html",
        status,
        session=found,
        fee=value(fee) if fee else None,
        is_partial=is_away(fee),
        kinds=[(kind, visit.words(f"sessions.kind.{kind}")) for kind in kinds_of(found)],
        reasons=[(one, visit.words(f"sessions.end_reason.{one}")) for one in REASONS],
        counted=found.work_form in COUNTED,
        version=told.etag or "" if is_outdated else visit.typed.get("version", told.etag or ""),
        errors=errors or {},
        problem=problem,
        is_outdated=is_outdated,
    )
