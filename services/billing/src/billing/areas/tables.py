"""Areas as registry said them, and how far each is with its months."""

from __future__ import annotations

import sqlalchemy as sa
from sqlmodel import Field

from billing.table import Table, is_month
from chassis.tables import Moment, Words, said


class Area(Table, table=True):
    """An area, and how far it is with its months and policies."""

    __table_args__ = (
        is_month("closed_through"),
        {"comment": "Areas as registry said them, and how far each is with its months."},
    )

    model: Words
    time_zone: Words
    opened_at: Moment
    closed_through: str = Field(
        sa_type=sa.Text, sa_column_kwargs=said("Last closed month, YYYY-MM; every later one is open")
    )
    policy_sequence: int = Field(
        sa_type=sa.BigInteger, sa_column_kwargs=said("Version of the area's policies as said")
    )
