"""What has not been delivered says whose it is, and since when. History: never edited."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = """
ALTER TABLE message ADD COLUMN role TEXT;
COMMENT ON COLUMN message.role IS 'Who the person is to the event';

ALTER TABLE message ADD COLUMN undelivered_since TIMESTAMP WITH TIME ZONE;
COMMENT ON COLUMN message.undelivered_since IS 'Since when it waits for a contact point, or has failed, by the platform''s clock';
UPDATE message SET undelivered_since = due_at WHERE state IN ('awaiting_contact', 'failed');
UPDATE message SET reason = 'no_contact_point' WHERE state = 'awaiting_contact';

CREATE INDEX ix_message_undelivered ON message (area_id, state, person_id)
    WHERE state IN ('awaiting_contact', 'failed');
"""


def upgrade() -> None:
    """Of messages of before the role is not known, and the moment is the one when the state was written."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            op.execute(statement)
