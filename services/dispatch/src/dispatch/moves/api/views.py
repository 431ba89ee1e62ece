"""How moves are shown."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from typing_extensions import TypedDict

from dispatch.moves.domain.moves import Consent, Move, MoveState
from dispatch.orders.api.views import SpanView, span_view
from dispatch.words.reports import How, ReportedAs


class MoveView(SpanView):
    """Another time for a session: proposed or recorded by whom and when, and what became of it."""

    move_id: UUID
    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    state: MoveState
    consent: Consent | None
    proposed_at: datetime
    proposed_by: UUID
    proposed_as: ReportedAs
    closed_at: datetime | None
    closed_by: UUID | None
    closed_as: ReportedAs | None
    on_behalf: How | None


class MoveList(TypedDict):
    """The moves of one session, oldest first."""

    items: list[MoveView]


class MovePage(MoveList):
    """Open moves, oldest first."""

    next: str | None


def move_view(shown: Move) -> MoveView:
    """Show a move."""
    closed = shown.closed
    return {
        "move_id": shown.move_id,
        "session_id": shown.session_id,
        "order_id": shown.order_id,
        "expert_id": shown.expert_id,
        "unit_id": shown.unit_id,
        **span_view(shown.time),
        "state": shown.state,
        "consent": shown.consent,
        "proposed_at": shown.proposed.reported_at,
        "proposed_by": shown.proposed.reported_by,
        "proposed_as": shown.proposed.reported_as,
        "closed_at": closed.reported_at if closed else None,
        "closed_by": closed.reported_by if closed else None,
        "closed_as": closed.reported_as if closed else None,
        "on_behalf": closed.on_behalf if closed else None,
    }
