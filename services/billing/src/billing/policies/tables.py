"""Versions of what fees are judged by; only ever added to."""

from __future__ import annotations

from datetime import date, time

import sqlalchemy as sa
from sqlmodel import Field

from billing.policies.domain.policies import DayKind, PaidBy, WhenNegative
from billing.table import UNCOUNTED, Table
from chassis.tables import Json, Moment, Words, one_of, said

_SET_BY = said("Subject of who set it, or `preset`")


class FeeSchedule(Table, table=True):
    """A version of what each work form earns."""

    __table_args__ = (
        one_of("paid_by", PaidBy),
        one_of("when_negative", WhenNegative),
        sa.CheckConstraint("version > 0", name="versions_begin_at_1"),
        {"comment": "Versions of what each work form earns; append-only."},
    )

    version: int = Field(primary_key=True, sa_column_kwargs=UNCOUNTED)
    valid_from: date
    currency: Words
    paid_by: Words
    when_negative: str = Field(
        sa_type=sa.Text,
        sa_column_kwargs={"server_default": WhenNegative.CARRIED.value, **said("Of a statement below zero")},
    )
    prices: Json
    set_at: Moment
    set_by: str = Field(sa_type=sa.Text, sa_column_kwargs=_SET_BY)


class CancellationPolicy(Table, table=True):
    """A version of the cancellation rules."""

    __table_args__ = (
        one_of("day_kind", DayKind),
        sa.CheckConstraint("deadline_days_before >= 0", name="deadline_is_not_after_the_day"),
        sa.CheckConstraint("version > 0", name="versions_begin_at_1"),
        {"comment": "Versions of the cancellation rules; append-only."},
    )

    version: int = Field(primary_key=True, sa_column_kwargs=UNCOUNTED)
    valid_from: date
    deadline_days_before: int
    deadline_time: time
    day_kind: Words
    percent: Json
    set_at: Moment
    set_by: str = Field(sa_type=sa.Text, sa_column_kwargs=_SET_BY)
