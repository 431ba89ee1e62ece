"""Staff and units."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, UUID

from chassis.schema import MOMENT
from registry.areas.tables import METADATA

STAFF = sa.Table(
    "staff",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("person_id", UUID, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("roles", ARRAY(sa.Text), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("registered_at", MOMENT, nullable=False),
    sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_staff_area"),
    comment="Personal data: the staff of an area who order, coordinate and pay.",
)


UNIT = sa.Table(
    "unit",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("unit_id", UUID, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("cost_centre", sa.Text, nullable=False),
    sa.Column("coordinator_id", UUID, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("registered_at", MOMENT, nullable=False),
    sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_unit_area"),
    sa.ForeignKeyConstraint(
        ["area_id", "coordinator_id"], ["staff.area_id", "staff.person_id"], name="fk_unit_coordinator"
    ),
    sa.Index("ix_unit_coordinator", "area_id", "coordinator_id"),
    comment="Units that order work and pay for it.",
)
