"""The chassis' sixth: whose rights have ended is known. History: never edited."""

from alembic import op

from chassis.migrations import v0006

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Adopt it."""
    v0006.upgrade(op)
