"""Where messages to people go."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Count, Words
from registry.table import Table


class ContactPoint(Table, table=True):
    """Where messages to a person go."""

    __table_args__ = (
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_contact_point_area"),
        {"comment": "Personal data: where messages to a person go, staff and experts alike."},
    )

    person_id: UUID = Field(primary_key=True)
    email: Words
    language: Words
    version: Count
