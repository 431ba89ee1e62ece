"""The first tables: what was heard, policies, the ledger of fees, the month."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from chassis.schema import MOMENT, create_chassis_tables, protect

revision = "0001"
down_revision = None

NEVER_DELETED = "SELECT, INSERT, UPDATE"
ONCE_WRITTEN = "SELECT, INSERT"


def upgrade() -> None:
    """Create everything; what was decided can be added to and read, never changed or deleted."""
    create_chassis_tables(op)
    _create_what_was_heard()
    _create_policies()
    _create_ledger()
    _create_months()
    protect(op, "area", "unit", "agreement", "assignment", "session", "month", verbs=NEVER_DELETED)
    protect(op, "fee_schedule", "cancellation_policy", "fee_line", verbs=ONCE_WRITTEN)
    protect(op, "payment_notice", "statement", "statement_line", verbs=ONCE_WRITTEN)


def _create_what_was_heard() -> None:
    op.create_table(
        "area",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column(
            "closed_through",
            sa.Text(),
            nullable=False,
            comment="Last closed month, YYYY-MM; every later one is open",
        ),
        sa.Column(
            "policy_sequence",
            sa.BigInteger(),
            nullable=False,
            comment="Version of the area's policies as said",
        ),
        sa.CheckConstraint(
            "closed_through ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'", name=op.f("ck_area_closed_through_is_a_month")
        ),
        sa.PrimaryKeyConstraint("area_id", name=op.f("pk_area")),
        comment="Areas as registry said them, and how far each is with its months.",
    )
    op.create_table(
        "unit",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("cost_centre", sa.Text(), nullable=False),
        sa.Column("coordinator_id", UUID(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", "unit_id", name=op.f("pk_unit")),
        comment="Units as registry said them.",
    )
    op.create_table(
        "agreement",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("agreement_id", UUID(), nullable=False),
        sa.Column("work_forms", ARRAY(sa.Text()), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), comment="Last day, included; null: no end"),
        sa.PrimaryKeyConstraint("area_id", "expert_id", "agreement_id", name=op.f("pk_agreement")),
        comment="Commission agreements as registry said them (toimeksiantosopimus).",
    )
    op.create_table(
        "assignment",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("assignment_id", UUID(), nullable=False),
        sa.Column("agreed_minor", sa.BigInteger()),
        sa.Column("agreed_currency", sa.Text()),
        sa.CheckConstraint(
            "(agreed_minor IS NULL) = (agreed_currency IS NULL)",
            name=op.f("ck_assignment_agreed_fee_is_whole"),
        ),
        sa.PrimaryKeyConstraint("area_id", "assignment_id", name=op.f("pk_assignment")),
        comment="Accepted offers with the fee of each session, where one was agreed.",
    )
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
        sa.Column("agreed_minor", sa.BigInteger(), comment="As agreed when its fee was decided"),
        sa.Column("agreed_currency", sa.Text()),
        sa.Column("outcome", JSONB(), comment="Last known outcome; null: none yet"),
        sa.Column("outcome_revision", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False, comment="Of the last decision that gave lines"),
        sa.Column("line_id", UUID(), comment="The fee line that counts"),
        sa.Column("missing", ARRAY(sa.Text()), comment="What the fee waits for; null: nothing"),
        sa.Column("sequence", sa.BigInteger(), nullable=False, comment="How many events were said of it"),
        sa.CheckConstraint(
            "(agreed_minor IS NULL) = (agreed_currency IS NULL)", name=op.f("ck_session_agreed_fee_is_whole")
        ),
        sa.CheckConstraint("(line_id IS NULL) = (revision = 0)", name=op.f("ck_session_line_has_a_revision")),
        sa.CheckConstraint(
            "(outcome IS NULL) = (outcome_revision = 0)", name=op.f("ck_session_outcome_has_a_revision")
        ),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_session_ends_after_it_starts")),
        sa.CheckConstraint(
            "outcome IS NOT NULL OR (line_id IS NULL AND missing IS NULL)",
            name=op.f("ck_session_outcome_comes_first"),
        ),
        sa.PrimaryKeyConstraint("area_id", "session_id", name=op.f("pk_session")),
        comment="Agreed sessions: their outcome, the line that counts, what they wait for.",
    )
    op.create_index("ix_session_assignment", "session", ["assignment_id", "area_id"], unique=False)
    op.create_index("ix_session_starts_at", "session", ["starts_at", "area_id"], unique=False)
    op.create_index(
        "ix_session_waiting",
        "session",
        ["expert_id", "area_id"],
        unique=False,
        postgresql_where=sa.text("missing IS NOT NULL"),
    )


def _create_policies() -> None:
    op.create_table(
        "fee_schedule",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("paid_by", sa.Text(), nullable=False),
        sa.Column("prices", JSONB(), nullable=False),
        sa.Column("set_at", MOMENT, nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False, comment="Subject of who set it, or `preset`"),
        sa.CheckConstraint("paid_by IN ('area', 'orderer')", name=op.f("ck_fee_schedule_paid_by")),
        sa.CheckConstraint("version > 0", name=op.f("ck_fee_schedule_versions_begin_at_1")),
        sa.PrimaryKeyConstraint("area_id", "version", name=op.f("pk_fee_schedule")),
        comment="Versions of what each work form earns; append-only.",
    )
    op.create_table(
        "cancellation_policy",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("deadline_days_before", sa.Integer(), nullable=False),
        sa.Column("deadline_time", sa.Time(), nullable=False),
        sa.Column("day_kind", sa.Text(), nullable=False),
        sa.Column("percent", JSONB(), nullable=False),
        sa.Column("set_at", MOMENT, nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False, comment="Subject of who set it, or `preset`"),
        sa.CheckConstraint(
            "day_kind IN ('calendar', 'business')", name=op.f("ck_cancellation_policy_day_kind")
        ),
        sa.CheckConstraint(
            "deadline_days_before >= 0", name=op.f("ck_cancellation_policy_deadline_is_not_after_the_day")
        ),
        sa.CheckConstraint("version > 0", name=op.f("ck_cancellation_policy_versions_begin_at_1")),
        sa.PrimaryKeyConstraint("area_id", "version", name=op.f("pk_cancellation_policy")),
        comment="Versions of the cancellation rules; append-only.",
    )


def _create_ledger() -> None:
    op.create_table(
        "fee_line",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("line_id", UUID(), nullable=False),
        sa.Column("session_id", UUID(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("policy_version", sa.Integer(), nullable=False),
        sa.Column("schedule_version", sa.Integer(), nullable=False),
        sa.Column("work_month", sa.Text(), nullable=False),
        sa.Column("statement_month", sa.Text(), nullable=False),
        sa.Column("corrects", UUID(), comment="The line it replaces (a fee) or takes back (a reversal)"),
        sa.Column(
            "facts",
            JSONB(),
            nullable=False,
            comment="What the decision rested on; codes, cents and instants only",
        ),
        sa.Column("decided_at", MOMENT, nullable=False),
        sa.Column("caused_by", UUID(), comment="The event that led to it; null: a person did"),
        sa.CheckConstraint(
            "kind <> 'fee' OR amount_minor >= 0", name=op.f("ck_fee_line_a_fee_is_not_negative")
        ),
        sa.CheckConstraint(
            "kind <> 'reversal' OR (amount_minor <= 0 AND corrects IS NOT NULL)",
            name=op.f("ck_fee_line_a_reversal_takes_back"),
        ),
        sa.CheckConstraint("kind IN ('fee', 'reversal')", name=op.f("ck_fee_line_kind")),
        sa.CheckConstraint(
            "rule IN ('held', 'cancelled_in_time', 'cancelled_late', 'moved', 'no_show', 'empty_group', 'group_ended_for_reason', 'group_ended_otherwise', 'expert_ill', 'expert_withdrew', 'recorded_only', 'voluntary')",
            name=op.f("ck_fee_line_rule"),
        ),
        sa.CheckConstraint(
            "statement_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'",
            name=op.f("ck_fee_line_statement_month_is_a_month"),
        ),
        sa.CheckConstraint(
            "work_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'", name=op.f("ck_fee_line_work_month_is_a_month")
        ),
        sa.CheckConstraint(
            "statement_month >= work_month", name=op.f("ck_fee_line_stated_after_it_was_worked")
        ),
        sa.PrimaryKeyConstraint("area_id", "line_id", name=op.f("pk_fee_line")),
        sa.UniqueConstraint("area_id", "session_id", "revision", "kind", name="uq_fee_line_one_per_decision"),
        comment="The ledger of fees; append-only. A fee line whose place a later one took does not count.",
    )
    op.create_index("ix_fee_line_expert", "fee_line", ["expert_id", "area_id"], unique=False)
    op.create_index("ix_fee_line_month", "fee_line", ["statement_month", "area_id"], unique=False)
    op.create_index(
        "uq_fee_line_corrected_once",
        "fee_line",
        ["corrects", "area_id"],
        unique=True,
        postgresql_where=sa.text("corrects IS NOT NULL"),
    )


def _create_months() -> None:
    op.create_table(
        "month",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("noticed_at", MOMENT),
        sa.Column("closed_at", MOMENT),
        sa.Column("pay_date", sa.Date()),
        sa.Column("sequence", sa.BigInteger(), nullable=False, comment="How many events were said of it"),
        sa.CheckConstraint(
            "(state = 'closed') = (closed_at IS NOT NULL)", name=op.f("ck_month_closed_says_when")
        ),
        sa.CheckConstraint(
            "(state = 'closed') = (pay_date IS NOT NULL)", name=op.f("ck_month_closed_says_when_paid")
        ),
        sa.CheckConstraint(
            "(state = 'open') = (noticed_at IS NULL)", name=op.f("ck_month_noticed_says_when")
        ),
        sa.CheckConstraint("month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'", name=op.f("ck_month_month_is_a_month")),
        sa.CheckConstraint("state IN ('open', 'noticed', 'closed')", name=op.f("ck_month_state")),
        sa.PrimaryKeyConstraint("area_id", "month", name=op.f("pk_month")),
        comment="How far each month of an area is.",
    )
    op.create_table(
        "payment_notice",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("notice_id", UUID(), nullable=False),
        sa.Column("revision", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("coordinator_id", UUID(), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("line_ids", ARRAY(UUID()), nullable=False),
        sa.Column("issued_at", MOMENT, nullable=False),
        sa.CheckConstraint("revision > 0", name=op.f("ck_payment_notice_revisions_begin_at_1")),
        sa.PrimaryKeyConstraint("area_id", "notice_id", "revision", name=op.f("pk_payment_notice")),
        sa.UniqueConstraint(
            "area_id", "month", "unit_id", "revision", name="uq_payment_notice_one_per_revision"
        ),
        comment="What units were told they pay (palkkionmaksuilmoitus); append-only.",
    )
    op.create_table(
        "statement",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("statement_id", UUID(), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("expert_id", UUID(), nullable=False),
        sa.Column("pay_date", sa.Date(), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("issued_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "statement_id", name=op.f("pk_statement")),
        sa.UniqueConstraint("area_id", "month", "expert_id", name="uq_statement_one_per_month_and_expert"),
        comment="What experts are paid for a month's run (palkkiolaskelma); append-only.",
    )
    op.create_index("ix_statement_expert", "statement", ["expert_id", "area_id", "month"], unique=False)
    op.create_table(
        "statement_line",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("statement_id", UUID(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("line_id", UUID(), nullable=False),
        sa.ForeignKeyConstraint(
            ["area_id", "line_id"],
            ["fee_line.area_id", "fee_line.line_id"],
            name="fk_statement_line_fee_line",
        ),
        sa.ForeignKeyConstraint(
            ["area_id", "statement_id"],
            ["statement.area_id", "statement.statement_id"],
            name="fk_statement_line_statement",
        ),
        sa.PrimaryKeyConstraint("area_id", "statement_id", "position", name=op.f("pk_statement_line")),
        sa.UniqueConstraint("area_id", "line_id", name="uq_statement_line_stated_once"),
        comment="Which lines a statement is made of; append-only, each line at most once.",
    )
