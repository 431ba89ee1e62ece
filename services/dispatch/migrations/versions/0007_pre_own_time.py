"""An expert who accepts sees the own time in every area, and nobody else does. History: never edited."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Let a transaction in which an expert acts read that expert's sessions of all areas."""
    op.execute(
        "CREATE POLICY own_time ON session FOR SELECT"
        " USING (expert_id = (SELECT nullif(current_setting('kokemus.expert', true), ''))::uuid)"
    )
    op.execute("CREATE INDEX ix_session_own_time ON session (expert_id, starts_at) WHERE stands")
