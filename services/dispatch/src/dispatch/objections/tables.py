"""Objections and their answers."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Moment, MomentOrNone, Words, WordsOrNone, one_of, said
from dispatch.objections.domain.objections import About, ObjectionState
from dispatch.table import Table
from dispatch.words.reports import ReportedAs


class Objection(Table, table=True):
    """What an expert or a unit says was reported wrongly of a session, and what was answered."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "session_id"], ["session.area_id", "session.session_id"], name="fk_objection_session"
        ),
        one_of("about", About),
        one_of("state", ObjectionState),
        one_of("raised_as", ReportedAs),
        sa.CheckConstraint(
            "(state = 'open') = (answered_at IS NULL) AND (state = 'open') = (answered_by IS NULL)",
            name="answered_when_not_open",
        ),
        sa.Index(
            "uq_objection_one_open_per_person",
            "area_id",
            "session_id",
            "raised_by",
            unique=True,
            postgresql_where=sa.text("state = 'open'"),
        ),
        sa.Index("ix_objection_session", "area_id", "session_id"),
        sa.Index("ix_objection_state", "area_id", "state", "objection_id"),
        sa.Index("ix_objection_unit", "area_id", "unit_id", "objection_id"),
        sa.Index("ix_objection_expert", "area_id", "expert_id", "objection_id"),
        {
            "comment": "What an expert or a unit says was reported wrongly of a session, and what was answered."
        },
    )

    objection_id: UUID = Field(primary_key=True)
    session_id: UUID
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    about: Words
    session_revision: int
    raised_at: Moment
    raised_by: UUID = Field(sa_column_kwargs=said("Person id"))
    raised_as: Words
    words: str = Field(sa_type=sa.Text, sa_column_kwargs=said("Free text; said to nobody"))
    state: Words
    answered_at: MomentOrNone = None
    answered_by: UUID | None = Field(default=None, sa_column_kwargs=said("Person id"))
    answered_as: WordsOrNone = None
    answer: str | None = Field(
        default=None, sa_type=sa.Text, sa_column_kwargs=said("Free text; said to nobody")
    )


TABLES = (Objection,)
