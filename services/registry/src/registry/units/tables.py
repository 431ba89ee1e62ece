"""Staff and units."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from chassis.tables import Codes, Count, Moment, Words, said
from registry.table import Table, by_name

HAS_A_ROLE = "cardinality(roles) > 0"


class Staff(Table, table=True):
    """A member of an area's staff."""

    __table_args__ = (
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_staff_area"),
        # Who has left is not among those who are listed, however many have.
        sa.Index(
            "ix_staff_name",
            "area_id",
            sa.text(by_name("name")),
            "person_id",
            postgresql_where=sa.text(HAS_A_ROLE),
        ),
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
        sa.Index("ix_unit_name", "area_id", sa.text(by_name("name")), "unit_id"),
        sa.ForeignKeyConstraint(
            ["area_id", "coordinator_id"], ["staff.area_id", "staff.person_id"], name="fk_unit_coordinator"
        ),
        sa.Index("ix_unit_coordinator", "area_id", "coordinator_id"),
        sa.Index(
            "ix_unit_needs_coordinator",
            "area_id",
            "unit_id",
            postgresql_where=sa.text("needs_coordinator"),
        ),
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
    needs_coordinator: bool = Field(
        sa_column_kwargs={
            "server_default": "false",
            **said("Whether who coordinates it has no right to any more, and another is to be named"),
        }
    )
