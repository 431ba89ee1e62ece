"""How assignments and sessions are shown."""

from __future__ import annotations

from dispatch.orders.api.views import View, fee_view, span_view
from dispatch.sessions.domain.assignments import Assignment
from dispatch.sessions.domain.outcomes import Outcome, stated
from dispatch.sessions.domain.sessions import Session


def assignment_view(shown: Assignment) -> View:
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
    }


def session_view(shown: Session) -> View:
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
        "outcome": shown.outcome and outcome_view(shown.outcome),
        "replaces": shown.replaces,
        "moved_to": shown.moved_to,
        "scheduled_at": shown.scheduled_at,
    }


def outcome_view(shown: Outcome) -> View:
    """Show an outcome: its kind, and what its kind has."""
    said = stated(shown)
    facts = {
        "cancelled_by": said.cancelled_by,
        "known_at": said.known_at,
        "participants": said.participants,
        "other_work_minutes": said.other_work_minutes,
        "end_reason": said.end_reason,
    }
    return {"kind": said.kind, **{name: fact for name, fact in facts.items() if fact is not None}}
