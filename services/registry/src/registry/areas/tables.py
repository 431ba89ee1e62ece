"""The area table; every row of registry belongs to an area."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from chassis.schema import MOMENT, NAMING, chassis_tables

METADATA = sa.MetaData(naming_convention=NAMING)
chassis_tables(METADATA)


AREA = sa.Table(
    "area",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("names", JSONB, nullable=False),
    sa.Column("languages", ARRAY(sa.Text), nullable=False),
    sa.Column("time_zone", sa.Text, nullable=False),
    sa.Column("official_code", sa.Text),
    sa.Column("expert_noun", JSONB, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("opened_at", MOMENT, nullable=False),
    comment="Areas that are open, with the operating model each chose.",
)
