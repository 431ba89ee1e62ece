"""Who reported an outcome, when and as what; and a way to the sessions that have none. History: never edited."""

from alembic import op

revision = "0007"
down_revision = "0006"

STATEMENTS = """
ALTER TABLE session ADD COLUMN reported_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE session ADD COLUMN reported_by UUID;
ALTER TABLE session ADD COLUMN reported_as TEXT;
COMMENT ON COLUMN session.reported_at IS 'When the last known outcome was reported, null: not told';
COMMENT ON COLUMN session.reported_by IS 'Person id';
COMMENT ON COLUMN session.reported_as IS 'Role in which it was reported';
ALTER TABLE session ADD CONSTRAINT ck_session_report_has_a_moment
    CHECK (reported_at IS NOT NULL OR (reported_by IS NULL AND reported_as IS NULL));
ALTER TABLE session ADD CONSTRAINT ck_session_report_is_of_an_outcome
    CHECK (reported_at IS NULL OR outcome IS NOT NULL);
CREATE INDEX ix_session_open ON session (ends_at, area_id) WHERE outcome IS NULL;
"""


def upgrade() -> None:
    """Add what is known of reports; outcomes of before tell nothing of theirs."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            op.execute(statement)
