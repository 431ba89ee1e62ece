"""Commission agreements; what must never happen has a named constraint."""

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlmodel import Field

from chassis.tables import Codes, Moment, MomentOrNone, Words
from registry.table import Table

_VALIDITY = sa.func.daterange(sa.column("valid_from"), sa.column("valid_until"), sa.literal_column("'[]'"))


class Agreement(Table, table=True):
    """An agreement of an expert with the area."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "expert_id"], ["expert.area_id", "expert.expert_id"], name="fk_agreement_expert"
        ),
        sa.CheckConstraint("valid_from <= valid_until", name="dates_in_order"),
        sa.CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ended_has_a_time"),
        ExcludeConstraint(
            ("area_id", "="),
            ("expert_id", "="),
            (_VALIDITY, "&&"),
            using="gist",
            name="ex_agreement_one_at_a_time",
        ),
        sa.Index("ix_agreement_expert", "area_id", "expert_id", "valid_from"),
        {"comment": "Commission agreements; the background is personal data in the expert's own words."},
    )

    agreement_id: UUID = Field(primary_key=True)
    expert_id: UUID
    work_forms: Codes
    valid_from: date
    valid_until: date | None
    state: Words
    training: Words
    earlier_experience: Words
    wishes: Words
    signed_at: Moment
    ended_at: MomentOrNone = None
