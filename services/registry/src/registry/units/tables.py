"""Staff and units."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from chassis.tables import Codes, Count, Moment, Words, said
from registry.table import Table


class Staff(Table, table=True):
    """A member of an area's staff."""

    __table_args__ = (
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_staff_area"),
        {"comment": "Personal data: the staff of an area who order, coordinate and pay."},
    )

    person_id: UUID = Field(primary_key=True)
    name: Words
    roles: Codes
    version: Count
    registered_at: Moment


class Unit(Table, table=True):
    """A unit that orders work and pays for it."""

    __table_args__ = (
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_unit_area"),
        sa.ForeignKeyConstraint(
            ["area_id", "coordinator_id"], ["staff.area_id", "staff.person_id"], name="fk_unit_coordinator"
        ),
        sa.Index("ix_unit_coordinator", "area_id", "coordinator_id"),
        {"comment": "Units that order work and pay for it."},
    )

    unit_id: UUID = Field(primary_key=True)
    name: Words
    names: dict[str, str] = Field(
        sa_type=JSONB,
        sa_column_kwargs={"server_default": "{}", **said("By language; in every other the name holds")},
    )
    cost_centre: Words
    coordinator_id: UUID
    version: Count
    registered_at: Moment
