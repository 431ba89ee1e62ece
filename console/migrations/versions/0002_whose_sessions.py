"""A session says whose it is, by a digest, so that all of a person's can be ended at once. History: never edited."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the digest; a session from before has none and lasts until it ends by itself."""
    op.execute("ALTER TABLE kept ADD COLUMN whose BYTEA")
    op.execute("CREATE INDEX ix_kept_whose ON kept (whose) WHERE whose IS NOT NULL")
