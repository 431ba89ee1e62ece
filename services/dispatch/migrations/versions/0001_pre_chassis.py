"""The chassis' own tables."""

from alembic import op

from chassis.migrations import v0001

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Adopt the chassis' first."""
    v0001.upgrade(op)
