"""What operators and the hourly tidying look for is found by an index, however long the history. History: never edited."""

from __future__ import annotations

from chassis.schema import Operations, leave_areas_uncounted

# Of a request to say again, the ids are bounded: of one made before, by nothing.
# What is said and heard is added in the order of these moments and ids, at the end of each index; but for the trace.
_STATEMENTS = """
ALTER TABLE republish_request ADD COLUMN last BIGINT DEFAULT '9223372036854775807' NOT NULL;
CREATE INDEX ix_outbox_archive_event ON outbox_archive (event_id);
CREATE INDEX ix_outbox_archive_trace ON outbox_archive (traceparent text_pattern_ops);
CREATE INDEX ix_outbox_archive_said_at ON outbox_archive (topic, said_at);
CREATE INDEX ix_inbox_heard_at ON inbox (heard_at);
CREATE INDEX ix_parked_event_settled_at ON parked_event (settled_at) WHERE settled_at IS NOT NULL;
CREATE INDEX ix_republish_request_open ON republish_request (id) WHERE done_at IS NULL
"""

_TABLES = (
    *("outbox", "outbox_archive", "relay_position", "republish_request"),
    *("inbox", "parked_event", "timer", "idempotency", "read_log"),
)


def upgrade(op: Operations) -> None:
    """Add them; a request says by which id it ends, and the planner takes no area for empty."""
    for statement in _STATEMENTS.split(";"):
        op.execute(statement)
    leave_areas_uncounted(op, *_TABLES)
