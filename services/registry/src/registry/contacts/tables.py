"""Where messages to people go."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Count, Words, WordsOrNone, one_of
from registry.contacts.domain import Way
from registry.table import Table


class ContactPoint(Table, table=True):
    """Where messages to a person go."""

    __table_args__ = (
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_contact_point_area"),
        one_of("tell_by", Way),
        sa.CheckConstraint(
            "CASE tell_by WHEN 'email' THEN email WHEN 'phone' THEN phone ELSE postal_address END IS NOT NULL",
            name="told_by_what_is_there",
        ),
        {"comment": "Personal data: where messages to a person go, staff and experts alike."},
    )

    person_id: UUID = Field(primary_key=True)
    email: WordsOrNone = None
    language: Words
    version: Count
    phone: WordsOrNone = None
    postal_address: WordsOrNone = None
    tell_by: str = Field(
        default=Way.EMAIL, sa_type=sa.Text, sa_column_kwargs={"server_default": str(Way.EMAIL)}
    )
