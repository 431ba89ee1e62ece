"""The tables of billing; every row belongs to an area.

What was heard (area, unit, agreement, assignment, session) is a projection without foreign keys: events of
different topics arrive in any order. What billing decided (lines, notices, statements, versions) is
append-only for the app role, and what must never happen has a named constraint.

Keys begin with the area. Other indexes end with it: every row that a transaction sees is of its few areas
(row-level security says so in each query), and a planner without statistics takes any index that begins with
the area for as good as the key, and reads the area whole.
"""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from billing.domain.corrections import LineKind
from billing.domain.policies import DayKind, PaidBy
from billing.domain.rules import Rule
from billing.domain.statements import MonthState
from chassis.schema import MOMENT, NAMING, chassis_tables

METADATA = sa.MetaData(naming_convention=NAMING)
chassis_tables(METADATA)


def _area_id() -> sa.Column[str]:
    return sa.Column("area_id", sa.Text, primary_key=True)


def _one_of(column: str, values: type[LineKind | DayKind | PaidBy | Rule | MonthState]) -> str:
    return f"{column} IN ({', '.join(repr(str(value)) for value in values)})"


def _month(name: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{name} ~ '^[0-9]{{4}}-(0[1-9]|1[0-2])$'", name=f"{name}_is_a_month")


AREA = sa.Table(
    "area",
    METADATA,
    _area_id(),
    sa.Column("model", sa.Text, nullable=False),
    sa.Column("time_zone", sa.Text, nullable=False),
    sa.Column("opened_at", MOMENT, nullable=False),
    sa.Column(
        "closed_through",
        sa.Text,
        nullable=False,
        comment="Last closed month, YYYY-MM; every later one is open",
    ),
    sa.Column(
        "policy_sequence", sa.BigInteger, nullable=False, comment="Version of the area's policies as said"
    ),
    _month("closed_through"),
    comment="Areas as registry said them, and how far each is with its months.",
)

UNIT = sa.Table(
    "unit",
    METADATA,
    _area_id(),
    sa.Column("unit_id", UUID, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("cost_centre", sa.Text, nullable=False),
    sa.Column("coordinator_id", UUID, nullable=False),
    comment="Units as registry said them.",
)

AGREEMENT = sa.Table(
    "agreement",
    METADATA,
    _area_id(),
    sa.Column("expert_id", UUID, primary_key=True),
    sa.Column("agreement_id", UUID, primary_key=True),
    sa.Column("work_forms", ARRAY(sa.Text), nullable=False),
    sa.Column("valid_from", sa.Date, nullable=False),
    sa.Column("valid_until", sa.Date, comment="Last day, included; null: no end"),
    comment="Commission agreements as registry said them (toimeksiantosopimus).",
)

FEE_SCHEDULE = sa.Table(
    "fee_schedule",
    METADATA,
    _area_id(),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("valid_from", sa.Date, nullable=False),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("paid_by", sa.Text, nullable=False),
    sa.Column("prices", JSONB, nullable=False),
    sa.Column("set_at", MOMENT, nullable=False),
    sa.Column("set_by", sa.Text, nullable=False, comment="Subject of who set it, or `preset`"),
    sa.CheckConstraint(_one_of("paid_by", PaidBy), name="paid_by"),
    sa.CheckConstraint("version > 0", name="versions_begin_at_1"),
    comment="Versions of what each work form earns; append-only.",
)

CANCELLATION_POLICY = sa.Table(
    "cancellation_policy",
    METADATA,
    _area_id(),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("valid_from", sa.Date, nullable=False),
    sa.Column("deadline_days_before", sa.Integer, nullable=False),
    sa.Column("deadline_time", sa.Time, nullable=False),
    sa.Column("day_kind", sa.Text, nullable=False),
    sa.Column("percent", JSONB, nullable=False),
    sa.Column("set_at", MOMENT, nullable=False),
    sa.Column("set_by", sa.Text, nullable=False, comment="Subject of who set it, or `preset`"),
    sa.CheckConstraint(_one_of("day_kind", DayKind), name="day_kind"),
    sa.CheckConstraint("deadline_days_before >= 0", name="deadline_is_not_after_the_day"),
    sa.CheckConstraint("version > 0", name="versions_begin_at_1"),
    comment="Versions of the cancellation rules; append-only.",
)

ASSIGNMENT = sa.Table(
    "assignment",
    METADATA,
    _area_id(),
    sa.Column("assignment_id", UUID, primary_key=True),
    sa.Column("agreed_minor", sa.BigInteger),
    sa.Column("agreed_currency", sa.Text),
    sa.CheckConstraint("(agreed_minor IS NULL) = (agreed_currency IS NULL)", name="agreed_fee_is_whole"),
    comment="Accepted offers with the fee of each session, where one was agreed.",
)

SESSION = sa.Table(
    "session",
    METADATA,
    _area_id(),
    sa.Column("session_id", UUID, primary_key=True),
    sa.Column("order_id", UUID, nullable=False),
    sa.Column("assignment_id", UUID, nullable=False),
    sa.Column("expert_id", UUID, nullable=False),
    sa.Column("unit_id", UUID, nullable=False),
    sa.Column("work_form", sa.Text, nullable=False),
    sa.Column("starts_at", MOMENT, nullable=False),
    sa.Column("ends_at", MOMENT, nullable=False),
    sa.Column("agreed_minor", sa.BigInteger, comment="As agreed when its fee was decided"),
    sa.Column("agreed_currency", sa.Text),
    sa.Column("outcome", JSONB, comment="Last known outcome; null: none yet"),
    sa.Column("outcome_revision", sa.Integer, nullable=False),
    sa.Column("revision", sa.Integer, nullable=False, comment="Of the last decision that gave lines"),
    sa.Column("line_id", UUID, comment="The fee line that counts"),
    sa.Column("missing", ARRAY(sa.Text), comment="What the fee waits for; null: nothing"),
    sa.Column("sequence", sa.BigInteger, nullable=False, comment="How many events were said of it"),
    sa.CheckConstraint("ends_at > starts_at", name="ends_after_it_starts"),
    sa.CheckConstraint("(outcome IS NULL) = (outcome_revision = 0)", name="outcome_has_a_revision"),
    sa.CheckConstraint("(line_id IS NULL) = (revision = 0)", name="line_has_a_revision"),
    sa.CheckConstraint(
        "outcome IS NOT NULL OR (line_id IS NULL AND missing IS NULL)", name="outcome_comes_first"
    ),
    sa.CheckConstraint("(agreed_minor IS NULL) = (agreed_currency IS NULL)", name="agreed_fee_is_whole"),
    sa.Index("ix_session_waiting", "expert_id", "area_id", postgresql_where=sa.text("missing IS NOT NULL")),
    sa.Index("ix_session_assignment", "assignment_id", "area_id"),
    sa.Index("ix_session_starts_at", "starts_at", "area_id"),
    comment="Agreed sessions: their outcome, the line that counts, what they wait for.",
)

FEE_LINE = sa.Table(
    "fee_line",
    METADATA,
    _area_id(),
    sa.Column("line_id", UUID, primary_key=True),
    sa.Column("session_id", UUID, nullable=False),
    sa.Column("expert_id", UUID, nullable=False),
    sa.Column("unit_id", UUID, nullable=False),
    sa.Column("revision", sa.Integer, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("amount_minor", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("rule", sa.Text, nullable=False),
    sa.Column("policy_version", sa.Integer, nullable=False),
    sa.Column("schedule_version", sa.Integer, nullable=False),
    sa.Column("work_month", sa.Text, nullable=False),
    sa.Column("statement_month", sa.Text, nullable=False),
    sa.Column("corrects", UUID, comment="The line it replaces (a fee) or takes back (a reversal)"),
    sa.Column(
        "facts", JSONB, nullable=False, comment="What the decision rested on; codes, cents and instants only"
    ),
    sa.Column("decided_at", MOMENT, nullable=False),
    sa.Column("caused_by", UUID, comment="The event that led to it; null: a person did"),
    sa.UniqueConstraint("area_id", "session_id", "revision", "kind", name="uq_fee_line_one_per_decision"),
    sa.Index(
        "uq_fee_line_corrected_once",
        "corrects",
        "area_id",
        unique=True,
        postgresql_where=sa.text("corrects IS NOT NULL"),
    ),
    sa.CheckConstraint(_one_of("kind", LineKind), name="kind"),
    sa.CheckConstraint(_one_of("rule", Rule), name="rule"),
    sa.CheckConstraint("kind <> 'fee' OR amount_minor >= 0", name="a_fee_is_not_negative"),
    sa.CheckConstraint(
        "kind <> 'reversal' OR (amount_minor <= 0 AND corrects IS NOT NULL)", name="a_reversal_takes_back"
    ),
    sa.CheckConstraint("statement_month >= work_month", name="stated_after_it_was_worked"),
    _month("work_month"),
    _month("statement_month"),
    sa.Index("ix_fee_line_month", "statement_month", "area_id"),
    sa.Index("ix_fee_line_expert", "expert_id", "area_id"),
    comment="The ledger of fees; append-only. A fee line whose place a later one took does not count.",
)

MONTH = sa.Table(
    "month",
    METADATA,
    _area_id(),
    sa.Column("month", sa.Text, primary_key=True),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("noticed_at", MOMENT),
    sa.Column("closed_at", MOMENT),
    sa.Column("pay_date", sa.Date),
    sa.Column("sequence", sa.BigInteger, nullable=False, comment="How many events were said of it"),
    sa.CheckConstraint(_one_of("state", MonthState), name="state"),
    sa.CheckConstraint("(state = 'open') = (noticed_at IS NULL)", name="noticed_says_when"),
    sa.CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed_says_when"),
    sa.CheckConstraint("(state = 'closed') = (pay_date IS NOT NULL)", name="closed_says_when_paid"),
    _month("month"),
    comment="How far each month of an area is.",
)

PAYMENT_NOTICE = sa.Table(
    "payment_notice",
    METADATA,
    _area_id(),
    sa.Column("notice_id", UUID, primary_key=True),
    sa.Column("revision", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("month", sa.Text, nullable=False),
    sa.Column("unit_id", UUID, nullable=False),
    sa.Column("coordinator_id", UUID, nullable=False),
    sa.Column("total_minor", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("line_ids", ARRAY(UUID), nullable=False),
    sa.Column("issued_at", MOMENT, nullable=False),
    sa.UniqueConstraint("area_id", "month", "unit_id", "revision", name="uq_payment_notice_one_per_revision"),
    sa.CheckConstraint("revision > 0", name="revisions_begin_at_1"),
    comment="What units were told they pay (palkkionmaksuilmoitus); append-only.",
)

STATEMENT = sa.Table(
    "statement",
    METADATA,
    _area_id(),
    sa.Column("statement_id", UUID, primary_key=True),
    sa.Column("month", sa.Text, nullable=False),
    sa.Column("expert_id", UUID, nullable=False),
    sa.Column("pay_date", sa.Date, nullable=False),
    sa.Column("total_minor", sa.BigInteger, nullable=False),
    sa.Column("currency", sa.Text, nullable=False),
    sa.Column("issued_at", MOMENT, nullable=False),
    sa.UniqueConstraint("area_id", "month", "expert_id", name="uq_statement_one_per_month_and_expert"),
    sa.Index("ix_statement_expert", "expert_id", "area_id", "month"),
    comment="What experts are paid for a month's run (palkkiolaskelma); append-only.",
)

STATEMENT_LINE = sa.Table(
    "statement_line",
    METADATA,
    _area_id(),
    sa.Column("statement_id", UUID, primary_key=True),
    sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("line_id", UUID, nullable=False),
    sa.UniqueConstraint("area_id", "line_id", name="uq_statement_line_stated_once"),
    sa.ForeignKeyConstraint(
        ["area_id", "statement_id"],
        ["statement.area_id", "statement.statement_id"],
        name="fk_statement_line_statement",
    ),
    sa.ForeignKeyConstraint(
        ["area_id", "line_id"], ["fee_line.area_id", "fee_line.line_id"], name="fk_statement_line_fee_line"
    ),
    comment="Which lines a statement is made of; append-only, each line at most once.",
)

APPEND_ONLY = (
    "fee_schedule",
    "cancellation_policy",
    "fee_line",
    "payment_notice",
    "statement",
    "statement_line",
)
KEPT = ("area", "unit", "agreement", "assignment", "session", "month")
