"""The chassis' fifth: what areas demand of who acts in a role. History: never edited."""

from alembic import op

from chassis.migrations import v0005

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Adopt it."""
    v0005.upgrade(op)
