"""The chassis' fourth: whoever is read about can ask who it was. History: never edited."""

from alembic import op

from chassis.migrations import v0004

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Adopt it."""
    v0004.upgrade(op)
