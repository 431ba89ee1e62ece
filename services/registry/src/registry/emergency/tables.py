"""Emergency access, as it was taken, ended and seen."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Moment, MomentOrNone, Words, WordsOrNone, said
from registry.table import Table

_UNSEEN = sa.text("seen_at IS NULL")


class EmergencyAccess(Table, table=True):
    """Emergency access to an area: its key counts time, so that the newest is found by it."""

    __table_args__ = (
        sa.CheckConstraint("num_nulls(ended_at, ended_by, ended_as) IN (0, 3)", name="ended_by_somebody"),
        sa.CheckConstraint("num_nulls(seen_at, seen_by) IN (0, 2)", name="seen_by_somebody"),
        sa.Index("ix_emergency_access_ends_at", "area_id", "ends_at"),
        sa.Index("ix_emergency_access_unseen", "area_id", "access_id", postgresql_where=_UNSEEN),
        {"comment": "Personal data: which operator read the area in an emergency, and why; never deleted."},
    )

    access_id: UUID = Field(primary_key=True)
    operator_id: UUID
    operator: str = Field(sa_type=sa.Text, sa_column_kwargs=said("What their sign-in calls who took it"))
    why: Words
    minutes: int
    taken_at: Moment
    ends_at: Moment
    ended_at: MomentOrNone = None
    ended_by: UUID | None = None
    ended_as: WordsOrNone = None
    seen_at: MomentOrNone = None
    seen_by: UUID | None = None
