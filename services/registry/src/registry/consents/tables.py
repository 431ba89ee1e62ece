"""What experts consent to, as it is now and as it came to be."""

from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Moment, Words, a_code, one_of, said
from registry.table import Table
from registry.words.told import How


class Consent(Table, table=True):
    """What an expert consents to for one purpose, or no longer does."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "expert_id"], ["expert.area_id", "expert.expert_id"], name="fk_consent_expert"
        ),
        a_code("purpose"),
        one_of("how", How),
        {"comment": "Personal data: what an expert consents to now."},
    )

    expert_id: UUID = Field(primary_key=True)
    purpose: str = Field(primary_key=True, sa_type=sa.Text)
    given: bool
    since: Moment
    recorded_by: UUID
    how: str | None = Field(
        sa_type=sa.Text,
        sa_column_kwargs=said(
            "How the expert told it to who records it on their behalf, empty where the expert said it here"
        ),
    )


class ConsentLine(Table, table=True):
    """A consent as it was given, or withdrawn: its key counts time, so that the newest is found by it."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "expert_id"], ["expert.area_id", "expert.expert_id"], name="fk_consent_line_expert"
        ),
        a_code("purpose"),
        one_of("how", How),
        sa.Index("ix_consent_line_expert", "area_id", "expert_id", "line_id"),
        {
            "comment": "Personal data: each consent as it was given and withdrawn, by whom and how; never changed."
        },
    )

    line_id: UUID = Field(primary_key=True)
    expert_id: UUID
    purpose: Words
    given: bool
    at: Moment
    recorded_by: UUID
    how: str | None = Field(sa_type=sa.Text)
