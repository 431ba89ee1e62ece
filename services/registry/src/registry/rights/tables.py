"""Rights of the staff, and the yearly reviews of them."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Moment, MomentOrNone, Words, WordsOrNone, said
from registry.table import Table

_IN_FORCE = sa.text("ended_at IS NULL")
_ENDED = sa.text("ended_at IS NOT NULL")
_OPEN = sa.text("done_at IS NULL")


class StaffRight(Table, table=True):
    """A role that somebody of the staff has, or had."""

    __table_args__ = (
        sa.CheckConstraint(
            "num_nulls(ended_at, ended_by, reason) IN (0, 3)", name="ended_by_somebody_for_a_reason"
        ),
        sa.CheckConstraint("num_nulls(confirmed_at, confirmed_by) IN (0, 2)", name="confirmed_by_somebody"),
        sa.Index(
            "uq_staff_right_in_force",
            "area_id",
            "person_id",
            "role",
            unique=True,
            postgresql_where=_IN_FORCE,
        ),
        sa.Index("ix_staff_right_ended", "area_id", "ended_at", "right_id", postgresql_where=_ENDED),
        {"comment": "Personal data: who had which right, since when, given by whom; never deleted."},
    )

    right_id: UUID = Field(primary_key=True)
    person_id: UUID
    role: Words
    given_at: Moment
    given_by: UUID | None = Field(default=None, sa_column_kwargs=said("Empty: before this was kept"))
    ended_at: MomentOrNone = None
    ended_by: UUID | None = None
    reason: WordsOrNone = None
    confirmed_at: MomentOrNone = None
    confirmed_by: UUID | None = None


class RightsReview(Table, table=True):
    """A yearly review of all rights, from its first confirmation to its last."""

    __table_args__ = (
        sa.Index("uq_rights_review_open", "area_id", unique=True, postgresql_where=_OPEN),
        sa.Index("ix_rights_review_began_at", "area_id", "began_at"),
        {"comment": "Yearly reviews of all rights in an area."},
    )

    review_id: UUID = Field(primary_key=True)
    began_at: Moment
    began_by: UUID
    done_at: MomentOrNone = None
