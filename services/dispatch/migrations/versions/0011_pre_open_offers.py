"""Offers that wait for an answer are found by when they run out. History: never edited."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the index: of what is open alone, which is little beside what was."""
    op.execute("CREATE INDEX ix_offer_open ON offer (area_id, expires_at, offer_id) WHERE state = 'open'")
