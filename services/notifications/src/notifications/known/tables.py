"""What others said; every row belongs to an area."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from chassis.schema import MOMENT, NAMING, chassis_tables

METADATA = sa.MetaData(naming_convention=NAMING)
chassis_tables(METADATA)

AREA = sa.Table(
    "area",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("time_zone", sa.Text, nullable=False),
    sa.Column("languages", ARRAY(sa.Text), nullable=False),
    sa.Column("names", JSONB, nullable=False),
    comment="Areas as registry said them: local time, languages, the name under a letter.",
)

UNIT = sa.Table(
    "unit",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("unit_id", UUID, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("coordinator_id", UUID, nullable=False),
    comment="Units as registry said them.",
)

CONTACT = sa.Table(
    "contact",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("person_id", UUID, primary_key=True),
    sa.Column("email", sa.Text),
    sa.Column("language", sa.Text),
    sa.Column("erased", sa.Boolean, nullable=False),
    sa.CheckConstraint("erased = (email IS NULL) AND erased = (language IS NULL)", name="erased_is_empty"),
    comment="Where messages to a person go; an erased one keeps the id only, so that nothing waits for it.",
)

KNOWN_ORDER = sa.Table(
    "known_order",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("order_id", UUID, primary_key=True),
    sa.Column("orderer_id", UUID, nullable=False),
    sa.Column("unit_id", UUID, nullable=False),
    comment="Who ordered and for which unit, as dispatch said it.",
)

KNOWN_SESSION = sa.Table(
    "known_session",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("session_id", UUID, primary_key=True),
    sa.Column("order_id", UUID, nullable=False),
    sa.Column("starts_at", MOMENT, nullable=False),
    sa.Column("ends_at", MOMENT, nullable=False),
    comment="When sessions are, as dispatch said it.",
)
