"""Every list has an index in its own order, and the planner takes no area for empty. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted

revision = "0011"
down_revision = "0010"

STATEMENTS = """
CREATE INDEX ix_fee_line_decided ON fee_line (area_id, decided_at, line_id);
CREATE INDEX ix_fee_line_unit ON fee_line (unit_id, area_id, decided_at, line_id);
DROP INDEX ix_fee_line_expert;
CREATE INDEX ix_fee_line_expert ON fee_line (expert_id, area_id, decided_at, line_id);
DROP INDEX ix_fee_line_month;
CREATE INDEX ix_fee_line_month ON fee_line (statement_month, area_id, decided_at, line_id);
CREATE INDEX ix_session_order ON session (order_id, area_id);
DROP INDEX ix_session_starts_at;
CREATE INDEX ix_session_starts_at ON session (area_id, starts_at);
DROP INDEX ix_session_open;
CREATE INDEX ix_session_open ON session (area_id, ends_at, session_id) WHERE outcome IS NULL;
CREATE INDEX ix_session_waiting_since ON session (area_id, starts_at, session_id) WHERE missing IS NOT NULL;
CREATE INDEX ix_statement_month ON statement (area_id, month, statement_id);
DROP INDEX ix_notice_objection_raised_at;
CREATE INDEX ix_notice_objection_raised_at ON notice_objection (area_id, raised_at, objection_id);
CREATE INDEX ix_notice_objection_state ON notice_objection (area_id, state, raised_at, objection_id);
CREATE INDEX ix_notice_objection_unit ON notice_objection (unit_id, area_id, raised_at, objection_id)
"""
TABLES = (
    *("area", "unit", "fee_schedule", "cancellation_policy"),
    *("agreement", "assignment", "session", "session_objection", "fee_line"),
    *("month", "payment_notice", "notice_approval", "notice_objection", "statement", "statement_line"),
)


def upgrade() -> None:
    """Add the orders that lists are read in; what code of before read by, it finds again, wider."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)
    leave_areas_uncounted(op, *TABLES)
