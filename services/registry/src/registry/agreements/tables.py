"""Commission agreements; what must never happen has a named constraint."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, UUID, ExcludeConstraint

from chassis.schema import MOMENT
from registry.areas.tables import METADATA

AGREEMENT = sa.Table(
    "agreement",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("agreement_id", UUID, primary_key=True),
    sa.Column("expert_id", UUID, nullable=False),
    sa.Column("work_forms", ARRAY(sa.Text), nullable=False),
    sa.Column("valid_from", sa.Date, nullable=False),
    sa.Column("valid_until", sa.Date),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("training", sa.Text, nullable=False),
    sa.Column("earlier_experience", sa.Text, nullable=False),
    sa.Column("wishes", sa.Text, nullable=False),
    sa.Column("signed_at", MOMENT, nullable=False),
    sa.Column("ended_at", MOMENT),
    sa.ForeignKeyConstraint(
        ["area_id", "expert_id"], ["expert.area_id", "expert.expert_id"], name="fk_agreement_expert"
    ),
    sa.CheckConstraint("valid_from <= valid_until", name="dates_in_order"),
    sa.CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ended_has_a_time"),
    ExcludeConstraint(
        ("area_id", "="),
        ("expert_id", "="),
        (
            sa.func.daterange(sa.column("valid_from"), sa.column("valid_until"), sa.literal_column("'[]'")),
            "&&",
        ),
        using="gist",
        name="ex_agreement_one_at_a_time",
    ),
    sa.Index("ix_agreement_expert", "area_id", "expert_id", "valid_from"),
    comment="Commission agreements; the background is personal data in the expert's own words.",
)
