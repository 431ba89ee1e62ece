"""A cancelled session may be moved, and keeps the revision of its outcome. History: never edited."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Let what was moved have had an outcome before."""
    op.execute("ALTER TABLE session DROP CONSTRAINT ck_session_outcomes_are_revised")
    op.execute(
        "ALTER TABLE session ADD CONSTRAINT ck_session_outcomes_are_revised"
        " CHECK (state = 'moved' OR (state = 'scheduled') = (revision = 0))"
    )
