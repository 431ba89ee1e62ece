"""Words, their tallies, and the journal of what was taken in."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import UUID

from chassis.schema import create_chassis_tables, protect

revision = "0001"
down_revision = None


def upgrade() -> None:
    create_chassis_tables(op)
    for table in ("word", "tally"):
        op.create_table(
            table,
            sa.Column("area_id", sa.Text, primary_key=True),
            sa.Column("word", sa.Text, primary_key=True),
            sa.Column("number", sa.Integer, nullable=False),
        )
    op.create_table(
        "entry",
        sa.Column("area_id", sa.Text, primary_key=True),
        sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True),
        sa.Column("consumer", sa.Text, nullable=False),
        sa.Column("word", sa.Text, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("event_id", UUID, nullable=False),
    )
    protect(op, "word", "tally", "entry")
