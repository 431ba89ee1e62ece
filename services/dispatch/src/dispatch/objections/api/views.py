"""How objections are shown."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from typing_extensions import TypedDict

from dispatch.objections.domain.objections import About, Objection, ObjectionState
from dispatch.words.reports import ReportedAs


class ObjectionView(TypedDict):
    """What somebody says was reported wrongly, in their words, and what was answered."""

    objection_id: UUID
    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    about: About
    session_revision: int
    state: ObjectionState
    words: str
    raised_at: datetime
    raised_by: UUID
    raised_as: ReportedAs
    answer: str | None
    answered_at: datetime | None
    answered_by: UUID | None


class ObjectionPage(TypedDict):
    """Objections, oldest first."""

    items: list[ObjectionView]
    next: str | None


def objection_view(shown: Objection) -> ObjectionView:
    """Show an objection."""
    answered = shown.answered
    return {
        "objection_id": shown.objection_id,
        "session_id": shown.session_id,
        "order_id": shown.order_id,
        "expert_id": shown.expert_id,
        "unit_id": shown.unit_id,
        "about": shown.about,
        "session_revision": shown.session_revision,
        "state": shown.state,
        "words": shown.raised.reason,
        "raised_at": shown.raised.reported_at,
        "raised_by": shown.raised.reported_by,
        "raised_as": shown.raised.reported_as,
        "answer": answered.reason if answered else None,
        "answered_at": answered.reported_at if answered else None,
        "answered_by": answered.reported_by if answered else None,
    }
