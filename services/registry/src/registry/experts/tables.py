"""Experts as they are kept."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Codes, Count, Json, Moment, Words
from registry.table import Table, by_name


class Expert(Table, table=True):
    """An expert, and what their experience is of."""

    __table_args__ = (
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_expert_area"),
        sa.Index("ix_expert_name", "area_id", sa.text(by_name("display_name")), "expert_id"),
        {"comment": "Personal data on health (GDPR art. 9): experts and what their experience is of."},
    )

    expert_id: UUID = Field(primary_key=True)
    display_name: Words
    topics: Json
    work_forms: Codes
    languages: Codes
    version: Count
    registered_at: Moment
