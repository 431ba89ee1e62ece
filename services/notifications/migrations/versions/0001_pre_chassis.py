"""The tables that every service has."""

from alembic import op

from chassis.migrations import v0001

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create what is heard, asked and read."""
    v0001.upgrade(op)
