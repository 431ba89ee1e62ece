"""The sample's tables; `entry` has no unique constraint, so that a test sees what is done twice."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from chassis.schema import NAMING, chassis_tables

metadata = sa.MetaData(naming_convention=NAMING)
chassis_tables(metadata)

word = sa.Table(
    "word",
    metadata,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("word", sa.Text, primary_key=True),
    sa.Column("number", sa.Integer, nullable=False),
)
tally = sa.Table(
    "tally",
    metadata,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("word", sa.Text, primary_key=True),
    sa.Column("number", sa.Integer, nullable=False),
)
entry = sa.Table(
    "entry",
    metadata,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True),
    sa.Column("consumer", sa.Text, nullable=False),
    sa.Column("word", sa.Text, nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("event_id", UUID, nullable=False),
)
