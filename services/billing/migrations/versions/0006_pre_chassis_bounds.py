"""The chassis' second: keys of any length can wait, saying again ends. History: never edited."""

from alembic import op

from chassis.migrations import v0002

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Adopt it."""
    v0002.upgrade(op)
