"""The chassis' second."""

from alembic import op

from chassis.migrations import v0002

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adopt it."""
    v0002.upgrade(op)
