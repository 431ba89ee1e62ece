"""Versions of the reporting policy."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Moment, said
from dispatch.table import Table


class ReportingPolicy(Table, table=True):
    """A version of what an area has decided about reporting; the highest holds, none is changed."""

    __table_args__ = (
        sa.CheckConstraint("version > 0", name="versions_count_from_one"),
        sa.CheckConstraint(
            "remind_again_after_hours > remind_after_hours", name="second_reminder_comes_later"
        ),
        {
            "comment": "A version of what an area has decided about reporting; the highest holds, none is changed."
        },
    )

    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    report_within_hours: int = Field(sa_column_kwargs=said("How late an earlier moment may be said by all"))
    remind_after_hours: int = Field(sa_column_kwargs=said("After a session's end"))
    remind_again_after_hours: int = Field(sa_column_kwargs=said("After a session's end"))
    set_by: UUID = Field(sa_column_kwargs=said("Person id"))
    set_at: Moment


TABLES = (ReportingPolicy,)
