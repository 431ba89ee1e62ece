"""Assignments, sessions, and all that was said of what became of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSTZRANGE, ExcludeConstraint
from sqlmodel import Field

from chassis.tables import Moment, MomentOrNone, Words, WordsOrNone, a_code, said
from dispatch.sessions.domain.outcomes import STANDS
from dispatch.table import Table

_MOMENT: Any = sa.DateTime(timezone=True)
# As PostgreSQL words it, so that the declared and the migrated can be compared.
_STANDS = f"state = ANY (ARRAY[{', '.join(f'{str(state)!r}::text' for state in sorted(STANDS))}])"


class Assignment(Table, table=True):
    """One seat of an order, held by one expert."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "order_id"], ["order.area_id", "order.order_id"], name="fk_assignment_order"
        ),
        sa.ForeignKeyConstraint(
            ["area_id", "offer_id"], ["offer.area_id", "offer.offer_id"], name="fk_assignment_offer"
        ),
        sa.Index(
            "uq_assignment_one_per_seat",
            "area_id",
            "order_id",
            "seat",
            unique=True,
            postgresql_where=sa.text("reversed_at IS NULL"),
        ),
        sa.Index(
            "uq_assignment_one_per_expert",
            "area_id",
            "order_id",
            "expert_id",
            unique=True,
            postgresql_where=sa.text("reversed_at IS NULL"),
        ),
        sa.UniqueConstraint("area_id", "offer_id", name="uq_assignment_one_per_offer"),
        sa.CheckConstraint("seat > 0", name="seats_count_from_one"),
        sa.CheckConstraint("(fee_minor IS NULL) = (fee_currency IS NULL)", name="fee_has_currency"),
        sa.CheckConstraint("fee_minor > 0", name="fee_is_positive"),
        sa.Index("ix_assignment_expert", "area_id", "expert_id", "accepted_at"),
        sa.Index("ix_assignment_order", "area_id", "order_id"),
        {"comment": "One seat of an order, held by one expert."},
    )

    assignment_id: UUID = Field(primary_key=True)
    order_id: UUID
    offer_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: Words
    seat: int
    accepted_at: Moment
    fee_minor: int | None = Field(
        default=None, sa_type=sa.BigInteger, sa_column_kwargs=said("Agreed fee per session in cents")
    )
    fee_currency: WordsOrNone = None
    reversed_at: datetime | None = Field(
        default=None, sa_type=_MOMENT, sa_column_kwargs=said("The expert had not said yes")
    )


class Session(Table, table=True):
    """One agreed time of work of one expert, who is never in two places at once."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "assignment_id"],
            ["assignment.area_id", "assignment.assignment_id"],
            name="fk_session_assignment",
        ),
        ExcludeConstraint(
            ("area_id", "="),
            ("expert_id", "="),
            ("during", "&&"),
            where=sa.text("stands"),
            using="gist",
            name="ex_session_expert_is_in_one_place",
        ),
        sa.UniqueConstraint("area_id", "replaces", name="uq_session_moved_once"),
        a_code("state"),
        sa.CheckConstraint(
            "ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'", name="at_most_a_day"
        ),
        sa.CheckConstraint("state <> 'moved' OR moved_to IS NOT NULL", name="moved_somewhere"),
        sa.CheckConstraint(
            "state = 'moved' OR (state = 'scheduled') = (revision = 0)", name="outcomes_are_revised"
        ),
        sa.Index("ix_session_order", "area_id", "order_id"),
        sa.Index("ix_session_assignment", "area_id", "assignment_id"),
        sa.Index("ix_session_expert", "area_id", "expert_id", "starts_at"),
        sa.Index("ix_session_own_time", "expert_id", "starts_at", postgresql_where=sa.text("stands")),
        sa.Index("ix_session_unit", "area_id", "unit_id", "starts_at"),
        sa.Index("ix_session_unit_state", "area_id", "unit_id", "state", "starts_at", "session_id"),
        sa.Index("ix_session_starts_at", "area_id", "starts_at", "session_id"),
        sa.Index("ix_session_state", "area_id", "state", "starts_at", "session_id"),
        {"comment": "One agreed time of work of one expert, who is never in two places at once."},
    )

    session_id: UUID = Field(primary_key=True)
    order_id: UUID
    assignment_id: UUID
    expert_id: UUID
    unit_id: UUID
    work_form: Words
    starts_at: Moment
    ends_at: Moment
    during: Any = Field(
        default=None,
        nullable=True,
        sa_type=TSTZRANGE,
        sa_column_args=[sa.Computed("tstzrange(starts_at, ends_at, '[)')", persisted=True)],
    )
    scheduled_at: Moment
    state: Words
    stands: bool | None = Field(default=None, sa_column_args=[sa.Computed(_STANDS, persisted=True)])
    revision: int
    replaces: UUID | None = None
    moved_to: UUID | None = None


COMPUTED = ("during", "stands")
"""What the database works out of a session by itself."""


class Outcome(Table, table=True):
    """What was said of what became of a session; the highest revision holds, none is changed."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "session_id"], ["session.area_id", "session.session_id"], name="fk_outcome_session"
        ),
        a_code("kind", never=("scheduled", "moved")),
        a_code("reported_as"),
        a_code("on_behalf"),
        a_code("because"),
        sa.CheckConstraint("revision > 0", name="revisions_count_from_one"),
        sa.CheckConstraint(
            "(kind = 'cancelled') = (known_at IS NOT NULL) AND (kind = 'cancelled') = (cancelled_by IS NOT NULL)",
            name="cancelled_says_by_whom_and_when",
        ),
        sa.CheckConstraint("(kind = 'group_ended') = (end_reason IS NOT NULL)", name="group_ended_says_why"),
        {
            "comment": "All that was said of what became of sessions; "
            "the highest revision holds, none is changed."
        },
    )

    session_id: UUID = Field(primary_key=True)
    revision: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: Words
    cancelled_by: WordsOrNone = None
    known_at: MomentOrNone = None
    participants: int | None = None
    other_work_minutes: int | None = None
    end_reason: WordsOrNone = None
    reported_by: UUID = Field(sa_column_kwargs=said("Person id"))
    reported_as: Words
    reported_at: Moment
    reason: str = Field(sa_type=sa.Text, sa_column_kwargs=said("Free text: why only now; said to nobody"))
    on_behalf: str | None = Field(
        default=None, sa_type=sa.Text, sa_column_kwargs=said("How the expert told who recorded it")
    )
    because: WordsOrNone = None


TABLES = (Assignment, Session, Outcome)
