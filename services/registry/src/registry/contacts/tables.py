"""Where messages to people go."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import UUID

from registry.areas.tables import METADATA

CONTACT_POINT = sa.Table(
    "contact_point",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("person_id", UUID, primary_key=True),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_contact_point_area"),
    comment="Personal data: where messages to a person go, staff and experts alike.",
)
