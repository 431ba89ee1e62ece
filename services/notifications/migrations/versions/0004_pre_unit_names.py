"""A unit has a name in each language it has one in. History: never edited."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Units of before have the one name, until they are said again."""
    op.execute("ALTER TABLE unit ADD COLUMN names JSONB DEFAULT '{}' NOT NULL")
