"""The chassis' first tables."""

from alembic import op

from chassis.migrations import v0001

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create them."""
    v0001.upgrade(op)
