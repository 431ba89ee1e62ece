"""The first tables: what registry said, orders and what follows from them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, TSTZRANGE, UUID, ExcludeConstraint

from chassis.schema import MOMENT, create_chassis_tables, protect

revision = "0001"
down_revision = None

ONCE_WRITTEN = "SELECT, INSERT"
NEVER_DELETED = "SELECT, INSERT, UPDATE"


def upgrade() -> None:
    """Create everything; an area's rows are seen in transactions that name the area."""
    create_chassis_tables(op)
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    _create_what_was_heard()
    _create_orders()
    _create_offers()
    _create_assignments()
    _create_sessions()
    protect(
        op,
        "area",
        "unit",
        "expert",
        "agreement",
        "order",
        "offer",
        "assignment",
        "session",
        verbs=NEVER_DELETED,
    )
    protect(op, "outcome", verbs=ONCE_WRITTEN)


def _create_what_was_heard() -> None:
    op.create_table(
        "area",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", name=op.f("pk_area")),
        comment="Areas as registry said them: operating model, local time.",
    )
    op.create_table(
        "unit",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("coordinator_id", UUID(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", "unit_id", name=op.f("pk_unit")),
        comment="Units as registry said them.",
    )
    op.create_table(
        "expert",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("topics", ARRAY(sa.Text()), nullable=False, comment="code:perspective"),
        sa.Column("work_forms", ARRAY(sa.Text()), nullable=False),
        sa.Column("languages", ARRAY(sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("area_id", "expert_id", name=op.f("pk_expert")),
        comment="What experts can do, as registry said it; no names.",
    )
    op.create_table(
        "agreement",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("agreement_id", UUID(), nullable=False),
        sa.Column("work_forms", ARRAY(sa.Text()), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False, comment="Local, included"),
        sa.Column("valid_until", sa.Date(), comment="Local, included; empty: until further notice"),
        sa.PrimaryKeyConstraint("area_id", "expert_id", "agreement_id", name=op.f("pk_agreement")),
        comment="Commission agreements as registry said them.",
    )


def _create_orders() -> None:
    op.create_table(
        "order",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("order_id", UUID(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("orderer_id", UUID(), nullable=False),
        sa.Column("work_form", sa.Text(), nullable=False),
        sa.Column("topics", ARRAY(sa.Text()), nullable=False, comment="code:perspective"),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("seats_taken", sa.Integer(), nullable=False),
        sa.Column("contact_method", sa.Text(), nullable=False),
        sa.Column("starts_at", ARRAY(MOMENT), nullable=False, comment="The wished times, in order"),
        sa.Column("ends_at", ARRAY(MOMENT), nullable=False),
        sa.Column(
            "fee_minor",
            sa.BigInteger(),
            comment="Agreed fee per session in cents; passed along, not examined",
        ),
        sa.Column("fee_currency", sa.Text()),
        sa.Column("answer_within", sa.Interval(), comment="The order's own answer time; empty: the model's"),
        sa.Column("responsibility", sa.Text(), nullable=False, comment="Free text; said to nobody"),
        sa.Column("target_group", sa.Text(), nullable=False, comment="Free text; said to nobody"),
        sa.Column("place", sa.Text(), nullable=False, comment="Free text; said to nobody"),
        sa.Column("client_reference", sa.Text(), nullable=False, comment="Opaque; never who the client is"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False, comment="Sequence of the order's last event"),
        sa.Column("terms_revision", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "order_id", name=op.f("pk_order")),
        sa.CheckConstraint(
            "state IN ('open', 'partly_filled', 'filled', 'cancelled')", name=op.f("ck_order_state")
        ),
        sa.CheckConstraint("seats_taken BETWEEN 0 AND seats", name=op.f("ck_order_no_more_seats_than_asked")),
        sa.CheckConstraint(
            "(state = 'filled') = (seats_taken = seats)",
            name=op.f("ck_order_filled_when_all_seats_are_taken"),
        ),
        sa.CheckConstraint(
            "cardinality(starts_at) = cardinality(ends_at) AND cardinality(starts_at) > 0",
            name=op.f("ck_order_times_have_two_ends"),
        ),
        sa.CheckConstraint(
            "(fee_minor IS NULL) = (fee_currency IS NULL)", name=op.f("ck_order_fee_has_currency")
        ),
        sa.CheckConstraint("fee_minor > 0", name=op.f("ck_order_fee_is_positive")),
        comment="A request for experience; the row that is locked before anything of its life changes.",
    )
    op.create_index("ix_order_unit", "order", ["area_id", "unit_id", "order_id"])


def _create_offers() -> None:
    op.create_table(
        "offer",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("offer_id", UUID(), nullable=False),
        sa.Column("order_id", UUID(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("closed_at", MOMENT),
        sa.Column("withdrawn_because", sa.Text()),
        sa.PrimaryKeyConstraint("area_id", "offer_id", name=op.f("pk_offer")),
        sa.ForeignKeyConstraint(
            ["area_id", "order_id"], ["order.area_id", "order.order_id"], name="fk_offer_order"
        ),
        sa.CheckConstraint(
            "state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')", name=op.f("ck_offer_state")
        ),
        sa.CheckConstraint(
            "(state = 'open') = (closed_at IS NULL)", name=op.f("ck_offer_closed_when_not_open")
        ),
        sa.CheckConstraint(
            "(state = 'withdrawn') = (withdrawn_because IS NOT NULL)",
            name=op.f("ck_offer_withdrawn_says_why"),
        ),
        sa.CheckConstraint(
            "withdrawn_because IN ('filled', 'order_cancelled')", name=op.f("ck_offer_withdrawn_because")
        ),
        sa.CheckConstraint("expires_at > made_at", name=op.f("ck_offer_can_be_answered")),
        comment="An order put to one expert.",
    )
    op.create_index(
        "uq_offer_one_open_per_expert",
        "offer",
        ["area_id", "order_id", "expert_id"],
        unique=True,
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_index("ix_offer_order", "offer", ["area_id", "order_id"])
    op.create_index("ix_offer_expert", "offer", ["area_id", "expert_id", "offer_id"])


def _create_assignments() -> None:
    op.create_table(
        "assignment",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("assignment_id", UUID(), nullable=False),
        sa.Column("order_id", UUID(), nullable=False),
        sa.Column("offer_id", UUID(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("work_form", sa.Text(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("accepted_at", MOMENT, nullable=False),
        sa.Column("fee_minor", sa.BigInteger(), comment="Agreed fee per session in cents"),
        sa.Column("fee_currency", sa.Text()),
        sa.PrimaryKeyConstraint("area_id", "assignment_id", name=op.f("pk_assignment")),
        sa.ForeignKeyConstraint(
            ["area_id", "order_id"], ["order.area_id", "order.order_id"], name="fk_assignment_order"
        ),
        sa.ForeignKeyConstraint(
            ["area_id", "offer_id"], ["offer.area_id", "offer.offer_id"], name="fk_assignment_offer"
        ),
        sa.UniqueConstraint("area_id", "order_id", "seat", name="uq_assignment_one_per_seat"),
        sa.UniqueConstraint("area_id", "order_id", "expert_id", name="uq_assignment_one_per_expert"),
        sa.UniqueConstraint("area_id", "offer_id", name="uq_assignment_one_per_offer"),
        sa.CheckConstraint("seat > 0", name=op.f("ck_assignment_seats_count_from_one")),
        sa.CheckConstraint(
            "(fee_minor IS NULL) = (fee_currency IS NULL)", name=op.f("ck_assignment_fee_has_currency")
        ),
        sa.CheckConstraint("fee_minor > 0", name=op.f("ck_assignment_fee_is_positive")),
        comment="One seat of an order, held by one expert.",
    )
    op.create_index("ix_assignment_expert", "assignment", ["area_id", "expert_id", "accepted_at"])


def _create_sessions() -> None:
    op.create_table(
        "session",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("session_id", UUID(), nullable=False),
        sa.Column("order_id", UUID(), nullable=False),
        sa.Column("assignment_id", UUID(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("work_form", sa.Text(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("during", TSTZRANGE(), sa.Computed("tstzrange(starts_at, ends_at, '[)')", persisted=True)),
        sa.Column("scheduled_at", MOMENT, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column(
            "stands",
            sa.Boolean(),
            sa.Computed(
                "state = ANY (ARRAY['held'::text, 'no_show'::text, 'scheduled'::text])", persisted=True
            ),
        ),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("replaces", UUID()),
        sa.Column("moved_to", UUID()),
        sa.PrimaryKeyConstraint("area_id", "session_id", name=op.f("pk_session")),
        sa.ForeignKeyConstraint(
            ["area_id", "assignment_id"],
            ["assignment.area_id", "assignment.assignment_id"],
            name="fk_session_assignment",
        ),
        ExcludeConstraint(
            ("area_id", "="),
            ("expert_id", "="),
            ("during", "&&"),
            where=sa.text("stands"),
            using="gist",
            name="ex_session_expert_is_in_one_place",
        ),
        sa.UniqueConstraint("area_id", "replaces", name="uq_session_moved_once"),
        sa.CheckConstraint(
            "state IN ('scheduled', 'moved', 'held', 'cancelled', 'no_show', 'expert_ill', 'expert_withdrew',"
            " 'group_ended')",
            name=op.f("ck_session_state"),
        ),
        sa.CheckConstraint(
            "ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'",
            name=op.f("ck_session_at_most_a_day"),
        ),
        sa.CheckConstraint(
            "(state = 'moved') = (moved_to IS NOT NULL)", name=op.f("ck_session_moved_somewhere")
        ),
        sa.CheckConstraint(
            "(state IN ('scheduled', 'moved')) = (revision = 0)", name=op.f("ck_session_outcomes_are_revised")
        ),
        comment="One agreed time of work of one expert, who is never in two places at once.",
    )
    op.create_index("ix_session_order", "session", ["area_id", "order_id"])
    op.create_index("ix_session_assignment", "session", ["area_id", "assignment_id"])
    op.create_index("ix_session_expert", "session", ["area_id", "expert_id", "starts_at"])
    op.create_index("ix_session_unit", "session", ["area_id", "unit_id", "starts_at"])
    op.create_index("ix_session_starts_at", "session", ["area_id", "starts_at", "session_id"])
    op.create_table(
        "outcome",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("session_id", UUID(), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cancelled_by", sa.Text()),
        sa.Column("known_at", MOMENT),
        sa.Column("participants", sa.Integer()),
        sa.Column("other_work_minutes", sa.Integer()),
        sa.Column("end_reason", sa.Text()),
        sa.Column("said_by", UUID(), nullable=False, comment="Person id"),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "session_id", "revision", name=op.f("pk_outcome")),
        sa.ForeignKeyConstraint(
            ["area_id", "session_id"], ["session.area_id", "session.session_id"], name="fk_outcome_session"
        ),
        sa.CheckConstraint(
            "kind IN ('held', 'cancelled', 'no_show', 'expert_ill', 'expert_withdrew', 'group_ended')",
            name=op.f("ck_outcome_kind"),
        ),
        sa.CheckConstraint("revision > 0", name=op.f("ck_outcome_revisions_count_from_one")),
        sa.CheckConstraint(
            "(kind = 'cancelled') = (known_at IS NOT NULL) AND (kind = 'cancelled') = (cancelled_by IS NOT NULL)",
            name=op.f("ck_outcome_cancelled_says_by_whom_and_when"),
        ),
        sa.CheckConstraint(
            "(kind = 'group_ended') = (end_reason IS NOT NULL)", name=op.f("ck_outcome_group_ended_says_why")
        ),
        comment="All that was said of what became of sessions; the highest revision holds, none is changed.",
    )
