"""What is kept of people between their requests: sealed with what only their browser has."""

from __future__ import annotations

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Bytes, Moment, Words
from kokemus_console.table import Table


class Kept(Table, table=True):
    """A session, or the errand of somebody who is away at the identity provider."""

    __table_args__ = (
        sa.CheckConstraint("purpose IN ('session', 'errand')", name="purpose"),
        sa.Index("ix_kept_ends_at", "ends_at"),
        sa.Index("ix_kept_whose", "whose", postgresql_where=sa.text("whose IS NOT NULL")),
    )

    digest: bytes = Field(sa_type=sa.LargeBinary, primary_key=True)
    purpose: Words
    sealed: Bytes
    kept_at: Moment
    used_at: Moment
    ends_at: Moment
    whose: bytes | None = Field(default=None, sa_type=sa.LargeBinary)
    """A digest of the person: all sessions of one can be ended, and nobody is found by reading them."""
