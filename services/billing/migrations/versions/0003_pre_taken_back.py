"""A session whose fee waits again has had decisions and no line that counts. History: never edited."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Let the line be empty after a decision."""
    op.execute("ALTER TABLE session DROP CONSTRAINT ck_session_line_has_a_revision")
    op.execute(
        "ALTER TABLE session ADD CONSTRAINT ck_session_line_has_a_revision"
        " CHECK (line_id IS NULL OR revision > 0)"
    )
    op.execute("COMMENT ON COLUMN session.line_id IS 'The fee line that counts; null: none, or taken back'")
