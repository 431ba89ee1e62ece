"""What people said about the accessibility of pages."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Moment, Words
from kokemus_console.table import Table


class Feedback(Table, table=True):
    """One person's words, and when they are answered at the latest."""

    __table_args__ = (
        sa.CheckConstraint("(answered_at IS NULL) = (answer IS NULL)", name="answer"),
        sa.Index("ix_feedback_came_at", "came_at"),
        sa.Index("ix_feedback_due_at", "due_at", postgresql_where=sa.text("answered_at IS NULL")),
    )

    feedback_id: UUID = Field(primary_key=True)
    words: Words
    reply_to: Words
    language: Words
    came_at: Moment
    due_at: Moment
    answered_at: datetime | None = None
    answer: str | None = Field(default=None, sa_type=sa.Text)
