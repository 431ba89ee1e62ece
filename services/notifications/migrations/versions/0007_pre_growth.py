"""The log is found by person, kind of event and state, and no area is taken for empty. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted

revision = "0007"
down_revision = "0006"

STATEMENTS = """
CREATE INDEX ix_message_person_log ON message (area_id, person_id, happened_at, message_id);
DROP INDEX ix_message_person;
CREATE INDEX ix_message_type_log ON message (area_id, event_type, happened_at, message_id);
CREATE INDEX ix_message_undelivered_log ON message (area_id, state, happened_at, message_id)
    WHERE state IN ('awaiting_contact', 'failed')
"""


def upgrade() -> None:
    """Add them; what is sent is nearly all, and found by the log itself; what is to be sent is little."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)
    leave_areas_uncounted(op, "area", "unit", "contact", "known_order", "known_session", "message")
