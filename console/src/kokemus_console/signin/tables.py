"""What is kept of people between their requests: sealed with what only their browser has."""

from __future__ import annotations

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from chassis.own_tables import own_registry
from chassis.tables import Bytes, Moment, Words


class Table(SQLModel, registry=own_registry()):
    """The base of the console's tables; what is kept belongs to a browser, and to no area."""


METADATA = Table.metadata


class Kept(Table, table=True):
    """A session, or the errand of somebody who is away at the identity provider."""

    __table_args__ = (
        sa.CheckConstraint("purpose IN ('session', 'errand')", name="purpose"),
        sa.Index("ix_kept_ends_at", "ends_at"),
    )

    digest: bytes = Field(sa_type=sa.LargeBinary, primary_key=True)
    purpose: Words
    sealed: Bytes
    kept_at: Moment
    used_at: Moment
    ends_at: Moment
