"""Whoever is read about can ask who it was: in which role, and found by an index. History: never edited."""

from __future__ import annotations

from chassis.schema import Operations

# What people read of themselves is by far the most, and nothing to tell them.
_STATEMENTS = """
ALTER TABLE read_log ADD COLUMN reader_roles TEXT[] DEFAULT '{}' NOT NULL;
DROP INDEX ix_read_log_about;
CREATE INDEX ix_read_log_about ON read_log (area_id, about, id) WHERE purpose <> 'own data'
"""


def upgrade(op: Operations) -> None:
    """Add the roles, of reads of before none; leave what is one's own out of the index."""
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
