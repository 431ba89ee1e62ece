"""Moves that were proposed or recorded, and what became of them."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Moment, MomentOrNone, Words, WordsOrNone, one_of, said
from dispatch.moves.domain.moves import Consent, MoveState
from dispatch.table import Table
from dispatch.words.reports import How, ReportedAs


class Move(Table, table=True):
    """Another time for a session: proposed by one side and answered by the other, or recorded."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "session_id"], ["session.area_id", "session.session_id"], name="fk_move_session"
        ),
        one_of("state", MoveState),
        one_of("consent", Consent),
        one_of("proposed_as", ReportedAs),
        one_of("closed_on_behalf", How),
        sa.CheckConstraint("(state = 'accepted') = (consent IS NOT NULL)", name="accepted_with_consent"),
        sa.CheckConstraint(
            "(state IN ('open', 'lapsed')) = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)"
            " AND (closed_at IS NULL) = (closed_as IS NULL)",
            name="closed_by_somebody",
        ),
        sa.CheckConstraint("ends_at > starts_at", name="lasts"),
        sa.Index(
            "uq_move_one_open_per_session",
            "area_id",
            "session_id",
            unique=True,
            postgresql_where=sa.text("state = 'open'"),
        ),
        sa.Index("ix_move_session", "area_id", "session_id"),
        sa.Index("ix_move_open", "area_id", "move_id", postgresql_where=sa.text("state = 'open'")),
        {
            "comment": "Another time for a session: proposed by one side and answered by the other, or recorded."
        },
    )

    move_id: UUID = Field(primary_key=True)
    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    starts_at: Moment
    ends_at: Moment
    session_revision: int
    proposed_at: Moment
    proposed_by: UUID = Field(sa_column_kwargs=said("Person id"))
    proposed_as: Words
    state: Words
    consent: WordsOrNone = None
    closed_at: MomentOrNone = None
    closed_by: UUID | None = Field(default=None, sa_column_kwargs=said("Person id"))
    closed_as: WordsOrNone = None
    closed_on_behalf: str | None = Field(
        default=None, sa_type=sa.Text, sa_column_kwargs=said("How the expert told who recorded the answer")
    )


TABLES = (Move,)
