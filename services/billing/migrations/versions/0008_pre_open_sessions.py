"""A notice keeps how many sessions of its unit had no outcome. History: never edited."""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = """
ALTER TABLE payment_notice ADD COLUMN open_sessions INTEGER DEFAULT 0 NOT NULL;
COMMENT ON COLUMN payment_notice.open_sessions IS 'Of the unit, without an outcome when it was issued';
ALTER TABLE payment_notice ADD CONSTRAINT ck_payment_notice_open_sessions_are_counted CHECK (open_sessions >= 0);
"""


def upgrade() -> None:
    """Add the number; notices of before told none."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            op.execute(statement)
