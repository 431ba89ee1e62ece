"""The chassis' third: what is looked for in a long history has an index. History: never edited."""

from alembic import op

from chassis.migrations import v0003

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adopt it."""
    v0003.upgrade(op)
