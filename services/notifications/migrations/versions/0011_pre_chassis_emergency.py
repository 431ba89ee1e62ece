"""The chassis' seventh: who has emergency access is known. History: never edited."""

from alembic import op

from chassis.migrations import v0007

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Adopt it."""
    v0007.upgrade(op)
