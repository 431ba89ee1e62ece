"""Words, their tallies, and the journal of what was taken in."""

from alembic import op

from chassis.migrations import v0001
from chassis.schema import protect

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE word (
    area_id TEXT NOT NULL, word TEXT NOT NULL, number INTEGER NOT NULL,
    CONSTRAINT pk_word PRIMARY KEY (area_id, word)
);
CREATE TABLE tally (
    area_id TEXT NOT NULL, word TEXT NOT NULL, number INTEGER NOT NULL,
    CONSTRAINT pk_tally PRIMARY KEY (area_id, word)
);
CREATE TABLE entry (
    area_id TEXT NOT NULL, id BIGINT GENERATED ALWAYS AS IDENTITY, consumer TEXT NOT NULL,
    word TEXT NOT NULL, number INTEGER NOT NULL, event_id UUID NOT NULL,
    CONSTRAINT pk_entry PRIMARY KEY (area_id, id)
)
"""


def upgrade() -> None:
    """Create the chassis' tables and the sample's."""
    v0001.upgrade(op)
    for table in TABLES.split(";"):
        op.execute(table)
    protect(op, "word", "tally", "entry")
