"""What is said against what was reported of sessions. History: never edited."""

from alembic import op

from chassis.schema import protect

revision = "0009"
down_revision = "0008"

STATEMENTS = """
CREATE TABLE session_objection (
    area_id TEXT NOT NULL,
    objection_id UUID NOT NULL,
    session_id UUID NOT NULL,
    raised_as TEXT NOT NULL,
    state TEXT NOT NULL,
    CONSTRAINT pk_session_objection PRIMARY KEY (area_id, objection_id),
    CONSTRAINT ck_session_objection_state CHECK (state ~ '^[a-z]+(_[a-z]+)*$')
);
CREATE INDEX ix_session_objection_open ON session_objection (session_id, area_id) WHERE state = 'open';
COMMENT ON TABLE session_objection IS 'Objections to what was reported of sessions, as dispatch said them (huomautus).';
"""


def upgrade() -> None:
    """Add the table: it is heard, so it is never deleted from."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            op.execute(statement)
    protect(op, "session_objection", verbs="SELECT, INSERT, UPDATE")
