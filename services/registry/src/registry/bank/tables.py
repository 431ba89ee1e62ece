"""What the experience bank keeps besides what experts show: who changed, and what is asked for."""

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Count, said
from registry.table import Table


class BankChange(Table, table=True):
    """An expert of whom something changed, written by a trigger on `expert`, whoever changes what."""

    __table_args__ = (
        sa.Index("ix_bank_change_changed_in", "area_id", "changed_in", "expert_id"),
        {"comment": "Which experts changed in which transaction, so that a search looks them up again."},
    )

    expert_id: UUID = Field(primary_key=True)
    changed_in: int = Field(
        sa_type=sa.BigInteger, sa_column_kwargs=said("The number of the newest transaction that changed them")
    )


class BankAsked(Table, table=True):
    """How often a concept was asked for in a month, and nobody was found; of nobody in particular."""

    __table_args__ = (
        {"comment": "What the experience bank is asked for: concepts by month, no words and no searcher."},
    )

    month: date = Field(primary_key=True, sa_column_kwargs=said("Its first day"))
    concept: str = Field(
        primary_key=True, sa_type=sa.Text, sa_column_kwargs=said("Empty: in words that no concept has")
    )
    asked: Count
    not_found: Count
