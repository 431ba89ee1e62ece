"""Offers: orders put to experts."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Moment, MomentOrNone, Words, WordsOrNone, one_of, said
from dispatch.offers.domain.offers import OfferState, WithdrawalReason
from dispatch.table import Table
from dispatch.words.reports import How, ReportedAs


class Offer(Table, table=True):
    """An order put to one expert."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "order_id"], ["order.area_id", "order.order_id"], name="fk_offer_order"
        ),
        one_of("state", OfferState),
        sa.CheckConstraint("(state = 'open') = (closed_at IS NULL)", name="closed_when_not_open"),
        sa.CheckConstraint(
            "(state = 'withdrawn') = (withdrawn_because IS NOT NULL)", name="withdrawn_says_why"
        ),
        one_of("withdrawn_because", WithdrawalReason),
        one_of("recorded_how", How),
        one_of("reversed_as", ReportedAs),
        sa.CheckConstraint(
            "(recorded_how IS NULL) = (recorded_by IS NULL) AND (recorded_how IS NULL) = (recorded_at IS NULL)",
            name="recorded_says_how_and_by_whom",
        ),
        sa.CheckConstraint(
            "(reversed_at IS NULL) = (reversed_by IS NULL) AND (reversed_at IS NULL) = (reversed_as IS NULL)",
            name="reversed_says_by_whom",
        ),
        sa.CheckConstraint("state <> 'reversed' OR reversed_at IS NOT NULL", name="reversed_says_when"),
        sa.CheckConstraint("expires_at > made_at", name="can_be_answered"),
        sa.Index(
            "uq_offer_one_open_per_expert",
            "area_id",
            "order_id",
            "expert_id",
            unique=True,
            postgresql_where=sa.text("state = 'open'"),
        ),
        sa.Index("ix_offer_order", "area_id", "order_id"),
        sa.Index("ix_offer_expert", "area_id", "expert_id", "offer_id"),
        sa.Index(
            "ix_offer_open",
            "area_id",
            "expires_at",
            "offer_id",
            postgresql_where=sa.text("state = 'open'"),
        ),
        {"comment": "An order put to one expert."},
    )

    offer_id: UUID = Field(primary_key=True)
    order_id: UUID
    expert_id: UUID
    made_at: Moment
    expires_at: Moment
    state: Words
    closed_at: MomentOrNone = None
    withdrawn_because: WordsOrNone = None
    recorded_how: str | None = Field(
        default=None, sa_type=sa.Text, sa_column_kwargs=said("Empty: the answer is the expert's own, or none")
    )
    recorded_by: UUID | None = Field(default=None, sa_column_kwargs=said("Person id"))
    recorded_at: MomentOrNone = None
    reversed_at: MomentOrNone = None
    reversed_by: UUID | None = Field(default=None, sa_column_kwargs=said("Person id"))
    reversed_as: WordsOrNone = None


TABLES = (Offer,)
