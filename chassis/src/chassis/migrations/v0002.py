"""Keys of any length can wait; saying again goes on where it stopped, and ends. History: never edited."""

from __future__ import annotations

from chassis.schema import Operations, app_role

# A key is as long as a broker lets it be, and a row of an index has 2,704 bytes at most: a digest finds it.
_WAITING = """
CREATE INDEX ix_parked_event_waiting ON parked_event (consumer, hashtextextended(key, 0), id)
WHERE settled_at IS NULL
"""
_REQUEST = """
ALTER TABLE republish_request
    ADD COLUMN asked_by TEXT DEFAULT '' NOT NULL,
    ADD COLUMN reached BIGINT DEFAULT '0' NOT NULL,
    ADD COLUMN failures INTEGER DEFAULT '0' NOT NULL,
    ADD COLUMN last_error TEXT,
    ADD COLUMN retry_at TIMESTAMP WITH TIME ZONE,
    ADD COLUMN ended_because TEXT
"""


def upgrade(op: Operations) -> None:
    """Let the app role change nothing that was said or heard, either: it adds and drops."""
    op.execute("DROP INDEX ix_parked_event_waiting")
    op.execute(_WAITING)
    op.execute(_REQUEST)
    op.execute(f'REVOKE UPDATE ON outbox, outbox_archive, inbox FROM "{app_role(op)}"')
