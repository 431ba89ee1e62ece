"""The tables of registry; every row belongs to an area, and what must never happen has a named constraint."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID, ExcludeConstraint

from chassis.schema import MOMENT, NAMING, chassis_tables

METADATA = sa.MetaData(naming_convention=NAMING)
chassis_tables(METADATA)

AREA = sa.Table(
    "area",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("names", JSONB, nullable=False),
    sa.Column("languages", ARRAY(sa.Text), nullable=False),
    sa.Column("time_zone", sa.Text, nullable=False),
    sa.Column("official_code", sa.Text),
    sa.Column("expert_noun", JSONB, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("opened_at", MOMENT, nullable=False),
    comment="Areas that are open, with the operating model each chose.",
)

STAFF = sa.Table(
    "staff",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("person_id", UUID, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("roles", ARRAY(sa.Text), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("registered_at", MOMENT, nullable=False),
    sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_staff_area"),
    comment="Personal data: the staff of an area who order, coordinate and pay.",
)

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

UNIT = sa.Table(
    "unit",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("unit_id", UUID, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("cost_centre", sa.Text, nullable=False),
    sa.Column("coordinator_id", UUID, nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("registered_at", MOMENT, nullable=False),
    sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_unit_area"),
    sa.ForeignKeyConstraint(
        ["area_id", "coordinator_id"], ["staff.area_id", "staff.person_id"], name="fk_unit_coordinator"
    ),
    sa.Index("ix_unit_coordinator", "area_id", "coordinator_id"),
    comment="Units that order work and pay for it.",
)

EXPERT = sa.Table(
    "expert",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("expert_id", UUID, primary_key=True),
    sa.Column("display_name", sa.Text, nullable=False),
    sa.Column("topics", JSONB, nullable=False),
    sa.Column("work_forms", ARRAY(sa.Text), nullable=False),
    sa.Column("languages", ARRAY(sa.Text), nullable=False),
    sa.Column("version", sa.BigInteger, nullable=False),
    sa.Column("registered_at", MOMENT, nullable=False),
    sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_expert_area"),
    comment="Personal data on health (GDPR art. 9): experts and what their experience is of.",
)

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
