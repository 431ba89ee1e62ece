"""How assignments and sessions are shown."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import NotRequired, cast
from uuid import UUID

from typing_extensions import TypedDict

from chassis.http import Answer, etag
from chassis.kinds import written
from dispatch.orders.api.views import FeeView, SpanView, fee_view, span_view
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.outcomes import Canceller, EndReason, Outcome, OutcomeKind, SessionState
from dispatch.sessions.domain.sessions import Session
from dispatch.words.reports import Because, How, Report, ReportedAs
from dispatch.words.terms import WorkForm


class AssignmentView(TypedDict):
    """One seat of an order, held by one expert."""

    assignment_id: UUID
    order_id: UUID
    offer_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: WorkForm
    seat: int
    accepted_at: datetime
    agreed_fee: FeeView | None
    reversed_at: datetime | None


class OutcomeView(TypedDict):
    """What became of a session: its kind, and what its kind has."""

    kind: OutcomeKind
    cancelled_by: NotRequired[Canceller]
    known_at: NotRequired[datetime]
    participants: NotRequired[int]
    other_work_minutes: NotRequired[int]
    end_reason: NotRequired[EndReason]


class ReportView(TypedDict):
    """Who reported what became of a session, in which role and when; why only then, where that was said.

    `on_behalf`: how the expert told it, when it was recorded for them; `because`: they had never said yes.
    """

    reported_at: datetime
    reported_by: UUID
    reported_as: ReportedAs
    reason: str
    on_behalf: How | None
    because: Because | None


class SessionView(SpanView):
    """One agreed time of work and what became of it."""

    session_id: UUID
    order_id: UUID
    assignment_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: WorkForm
    state: SessionState
    revision: int
    outcome: OutcomeView | None
    report: ReportView | None
    replaces: UUID | None
    moved_to: UUID | None
    scheduled_at: datetime


class SessionList(TypedDict):
    """The sessions that one request made, or ended."""

    items: list[SessionView]


class SessionPage(SessionList):
    """Sessions, in order of time."""

    next: str | None


def assignment_view(shown: Assignment) -> AssignmentView:
    """Show an assignment."""
    return {
        "assignment_id": shown.assignment_id,
        "order_id": shown.order_id,
        "offer_id": shown.offer_id,
        "expert_id": shown.expert_id,
        "unit_id": shown.unit_id,
        "work_form": shown.work_form,
        "seat": shown.seat,
        "accepted_at": shown.accepted_at,
        "agreed_fee": fee_view(shown.agreed_fee),
        "reversed_at": shown.reversed_at,
    }


def session_view(shown: Session) -> SessionView:
    """Show a session and what became of it."""
    return {
        "session_id": shown.session_id,
        "order_id": shown.order_id,
        "assignment_id": shown.assignment_id,
        "expert_id": shown.expert_id,
        "unit_id": shown.unit_id,
        "work_form": shown.work_form,
        **span_view(shown.time),
        "state": shown.state,
        "revision": shown.revision,
        "outcome": None if shown.outcome is None else outcome_view(shown.outcome),
        "report": None if shown.report is None else report_view(shown.report),
        "replaces": shown.replaces,
        "moved_to": shown.moved_to,
        "scheduled_at": shown.scheduled_at,
    }


def session_answer(session: Session, status: int = 200, location: str | None = None) -> Answer:
    """Return a session as an answer; its tag changes with what became of it."""
    return Answer(session_view(session), status, location, etag(session.revision))


def session_list(shown: Iterable[Session]) -> SessionList:
    """Show several sessions."""
    return {"items": [session_view(one) for one in shown]}


def report_view(shown: Report) -> ReportView:
    """Show who reported something, and when."""
    return {
        "reported_at": shown.reported_at,
        "reported_by": shown.reported_by,
        "reported_as": shown.reported_as,
        "reason": shown.reason,
        "on_behalf": shown.on_behalf,
        "because": shown.because,
    }


def outcome_view(shown: Outcome) -> OutcomeView:
    """Show an outcome."""
    said = {name: fact for name, fact in written(shown).items() if fact is not None}
    return cast("OutcomeView", said)
