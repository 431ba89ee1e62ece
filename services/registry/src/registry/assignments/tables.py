"""Who may come and who comes to which unit. No foreign keys: events of different topics arrive in any order."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import said
from registry.table import Table


class KnownOrder(Table, table=True):
    """For which unit an order is."""

    __table_args__ = ({"comment": "For which unit an order is, as dispatch said it."},)

    order_id: UUID = Field(primary_key=True)
    unit_id: UUID


class Offer(Table, table=True):
    """An offer that is open, or that was accepted."""

    __table_args__ = (
        sa.Index("ix_offer_expert", "area_id", "expert_id", "unit_id"),
        {"comment": "Offers that are open or accepted, as dispatch said them, and no other."},
    )

    offer_id: UUID = Field(primary_key=True)
    order_id: UUID
    expert_id: UUID
    unit_id: UUID
    assignment_id: UUID | None = Field(default=None, sa_column_kwargs=said("Empty: nobody has accepted yet"))
