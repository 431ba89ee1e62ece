"""Experts."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from chassis.schema import MOMENT
from registry.areas.tables import METADATA

EXPERT = sa.Table(
    "expert",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("expert_id", UUID, primary_key=True),
    sa.Column("display_name", sa.Text, nullable=False),
    sa.Column("topics", JSONB, nullable=False),
    sa.Column("work_forms", ARRAY(sa.Text), nullable=False),
    sa.Column("languages", ARRAY(sa.Text), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("registered_at", MOMENT, nullable=False),
    sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_expert_area"),
    comment="Personal data on health (GDPR art. 9): experts and what their experience is of.",
)
