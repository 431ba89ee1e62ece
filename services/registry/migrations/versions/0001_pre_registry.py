"""The first tables: areas, staff, contact points, units, experts, agreements."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID, ExcludeConstraint

from chassis.schema import MOMENT, create_chassis_tables, protect

revision = "0001"
down_revision = None

NEVER_DELETED = "SELECT, INSERT, UPDATE"


def upgrade() -> None:
    """Create everything; an area's rows are seen in transactions that name the area."""
    create_chassis_tables(op)
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    _create_area()
    _create_people()
    _create_unit()
    _create_expert()
    _create_agreement()
    protect(op, "area", "staff", "contact_point", "unit", "expert", "agreement", verbs=NEVER_DELETED)


def _create_area() -> None:
    op.create_table(
        "area",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("names", JSONB(), nullable=False),
        sa.Column("languages", ARRAY(sa.Text()), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("official_code", sa.Text()),
        sa.Column("expert_noun", JSONB(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", name=op.f("pk_area")),
        comment="Areas that are open, with the operating model each chose.",
    )


def _create_people() -> None:
    op.create_table(
        "staff",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("person_id", UUID(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("roles", ARRAY(sa.Text()), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("registered_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "person_id", name=op.f("pk_staff")),
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name=op.f("fk_staff_area")),
        comment="Personal data: the staff of an area who order, coordinate and pay.",
    )
    op.create_table(
        "contact_point",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("person_id", UUID(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", "person_id", name=op.f("pk_contact_point")),
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name=op.f("fk_contact_point_area")),
        comment="Personal data: where messages to a person go, staff and experts alike.",
    )


def _create_unit() -> None:
    op.create_table(
        "unit",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("cost_centre", sa.Text(), nullable=False),
        sa.Column("coordinator_id", UUID(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("registered_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "unit_id", name=op.f("pk_unit")),
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name=op.f("fk_unit_area")),
        sa.ForeignKeyConstraint(
            ["area_id", "coordinator_id"],
            ["staff.area_id", "staff.person_id"],
            name=op.f("fk_unit_coordinator"),
        ),
        comment="Units that order work and pay for it.",
    )
    op.create_index(op.f("ix_unit_coordinator"), "unit", ["area_id", "coordinator_id"])


def _create_expert() -> None:
    op.create_table(
        "expert",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("display_name", sa.Text(), nullable=False),
        sa.Column("topics", JSONB(), nullable=False),
        sa.Column("work_forms", ARRAY(sa.Text()), nullable=False),
        sa.Column("languages", ARRAY(sa.Text()), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("registered_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "expert_id", name=op.f("pk_expert")),
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name=op.f("fk_expert_area")),
        comment="Personal data on health (GDPR art. 9): experts and what their experience is of.",
    )


def _create_agreement() -> None:
    op.create_table(
        "agreement",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("agreement_id", UUID(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("work_forms", ARRAY(sa.Text()), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("training", sa.Text(), nullable=False),
        sa.Column("earlier_experience", sa.Text(), nullable=False),
        sa.Column("wishes", sa.Text(), nullable=False),
        sa.Column("signed_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.PrimaryKeyConstraint("area_id", "agreement_id", name=op.f("pk_agreement")),
        sa.ForeignKeyConstraint(
            ["area_id", "expert_id"], ["expert.area_id", "expert.expert_id"], name=op.f("fk_agreement_expert")
        ),
        sa.CheckConstraint("valid_from <= valid_until", name=op.f("ck_agreement_dates_in_order")),
        sa.CheckConstraint(
            "(state = 'ended') = (ended_at IS NOT NULL)", name=op.f("ck_agreement_ended_has_a_time")
        ),
        ExcludeConstraint(
            ("area_id", "="),
            ("expert_id", "="),
            (sa.text("daterange(valid_from, valid_until, '[]')"), "&&"),
            using="gist",
            name=op.f("ex_agreement_one_at_a_time"),
        ),
        comment="Commission agreements; the background is personal data in the expert's own words.",
    )
    op.create_index(op.f("ix_agreement_expert"), "agreement", ["area_id", "expert_id", "valid_from"])
