"""Units as registry said them: who pays, and who is told."""

from __future__ import annotations

from uuid import UUID

from sqlmodel import Field

from billing.table import Table
from chassis.tables import Words


class Unit(Table, table=True):
    """A unit that pays."""

    __table_args__ = ({"comment": "Units as registry said them."},)

    unit_id: UUID = Field(primary_key=True)
    name: Words
    cost_centre: Words
    coordinator_id: UUID
