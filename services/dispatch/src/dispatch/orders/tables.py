"""Orders: the row that is locked before anything of their life changes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from chassis.tables import Moment, Words, WordsOrNone, one_of, said
from dispatch.orders.domain.orders import OrderState
from dispatch.table import Table

# SQLModel's annotations ask for a type's class and take one of its values too.
_CODES: Any = ARRAY(sa.Text)
_MOMENT: Any = sa.DateTime(timezone=True)
_MOMENTS: Any = ARRAY(sa.DateTime(timezone=True))


class Order(Table, table=True):
    """A request for experience."""

    __table_args__ = (
        one_of("state", OrderState),
        sa.CheckConstraint("seats_taken BETWEEN 0 AND seats", name="no_more_seats_than_asked"),
        sa.CheckConstraint(
            "(state = 'filled') = (seats_taken = seats)", name="filled_when_all_seats_are_taken"
        ),
        sa.CheckConstraint(
            "cardinality(starts_at) = cardinality(ends_at) AND cardinality(starts_at) > 0",
            name="times_have_two_ends",
        ),
        sa.CheckConstraint("(fee_minor IS NULL) = (fee_currency IS NULL)", name="fee_has_currency"),
        sa.CheckConstraint("fee_minor > 0", name="fee_is_positive"),
        sa.Index("ix_order_unit", "area_id", "unit_id", "order_id"),
        sa.Index("ix_order_unit_state", "area_id", "unit_id", "state", "order_id"),
        sa.Index("ix_order_state", "area_id", "state", "order_id"),
        sa.Index("ix_order_work_form", "area_id", "work_form", "order_id"),
        {"comment": "A request for experience; the row that is locked before anything of its life changes."},
    )

    order_id: UUID = Field(primary_key=True)
    unit_id: UUID
    orderer_id: UUID
    work_form: Words
    topics: list[str] = Field(sa_type=_CODES, sa_column_kwargs=said("code:perspective"))
    language: Words
    seats: int
    seats_taken: int
    contact_method: Words
    starts_at: list[datetime] = Field(sa_type=_MOMENTS, sa_column_kwargs=said("The wished times, in order"))
    ends_at: list[datetime] = Field(sa_type=_MOMENTS)
    fee_minor: int | None = Field(
        default=None,
        sa_type=sa.BigInteger,
        sa_column_kwargs=said("Agreed fee per session in cents; passed along, not examined"),
    )
    fee_currency: WordsOrNone = None
    answer_within: timedelta | None = Field(
        default=None,
        sa_type=sa.Interval,
        sa_column_kwargs=said("The order's own answer time; empty: the model's"),
    )
    responsibility: str = Field(sa_type=sa.Text, sa_column_kwargs=said("Free text; said to nobody"))
    target_group: str = Field(sa_type=sa.Text, sa_column_kwargs=said("Free text; said to nobody"))
    place: str = Field(sa_type=sa.Text, sa_column_kwargs=said("Free text; said to nobody"))
    client_reference: str = Field(sa_type=sa.Text, sa_column_kwargs=said("Opaque; never who the client is"))
    state: Words
    version: int = Field(sa_type=sa.BigInteger, sa_column_kwargs=said("Sequence of the order's last event"))
    terms_revision: int
    created_at: Moment


class OrderTime(Table, table=True):
    """A wished time of an order, by which the order is found; written by a trigger with it and never changed."""

    __table_args__ = ({"comment": "When wished times start, so that orders are found by the day."},)

    starts_at: datetime = Field(sa_type=_MOMENT, primary_key=True)
    order_id: UUID = Field(primary_key=True)


TABLES = (Order, OrderTime)
