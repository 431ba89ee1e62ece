"""A statement below zero is carried or invoiced, and says what becomes of its sum. History: never edited."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = """
ALTER TABLE fee_schedule ADD COLUMN when_negative TEXT DEFAULT 'carried' NOT NULL;
ALTER TABLE fee_schedule ADD CONSTRAINT ck_fee_schedule_when_negative
    CHECK (when_negative IN ('carried', 'invoiced'));
COMMENT ON COLUMN fee_schedule.when_negative IS 'Of a statement below zero';

COMMENT ON COLUMN statement.pay_date IS 'Of the month''s run: what is `paid` is paid then';
ALTER TABLE statement ADD COLUMN brought_minor BIGINT DEFAULT 0 NOT NULL;
COMMENT ON COLUMN statement.brought_minor IS 'What earlier statements left to be settled';
ALTER TABLE statement ADD COLUMN settlement TEXT DEFAULT 'paid' NOT NULL;
COMMENT ON COLUMN statement.settlement IS 'What becomes of its sum';
ALTER TABLE statement ADD CONSTRAINT ck_statement_settlement
    CHECK (settlement IN ('paid', 'nothing', 'carried', 'invoiced'));
ALTER TABLE statement ADD CONSTRAINT ck_statement_what_is_brought_is_taken_off CHECK (brought_minor <= 0);
ALTER TABLE statement ADD CONSTRAINT ck_statement_only_a_debt_is_carried_or_invoiced
    CHECK (settlement NOT IN ('carried', 'invoiced') OR total_minor + brought_minor < 0);
ALTER TABLE statement ADD CONSTRAINT ck_statement_nothing_is_nothing
    CHECK (settlement <> 'nothing' OR total_minor + brought_minor = 0);
"""


def upgrade() -> None:
    """Add what is known of settling; statements of before were all said to be paid."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            op.execute(statement)
