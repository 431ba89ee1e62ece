"""One more kind of outcome needs no migration: a state and a kind are codes. History: never edited."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    "ALTER TABLE session DROP CONSTRAINT ck_session_state",
    "ALTER TABLE session ADD CONSTRAINT ck_session_state CHECK (state ~ '^[a-z]+(_[a-z]+)*$')",
    "ALTER TABLE outcome DROP CONSTRAINT ck_outcome_kind",
    """
    ALTER TABLE outcome ADD CONSTRAINT ck_outcome_kind
        CHECK (kind ~ '^[a-z]+(_[a-z]+)*$' AND kind NOT IN ('scheduled', 'moved'))
    """,
)


def upgrade() -> None:
    """Widen both checks; what the other checks ask of a state and of a kind's facts stays."""
    for statement in STATEMENTS:
        op.execute(statement)
