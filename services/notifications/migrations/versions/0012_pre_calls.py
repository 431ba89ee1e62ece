"""People may be told by phone or by letter: messages stand on a call list. History: never edited."""

from alembic import op

revision = "0012"
down_revision = "0011"

STATEMENTS = """
ALTER TABLE contact ADD COLUMN tell_by TEXT DEFAULT 'email' NOT NULL;
ALTER TABLE contact ADD CONSTRAINT ck_contact_tell_by CHECK (tell_by IN ('email', 'phone', 'letter'));
ALTER TABLE contact DROP CONSTRAINT ck_contact_erased_is_empty;
ALTER TABLE contact ADD CONSTRAINT ck_contact_erased_is_empty CHECK (erased = (language IS NULL)
    AND (email IS NULL OR NOT erased) AND (email IS NOT NULL OR erased OR tell_by <> 'email'));

ALTER TABLE message ADD COLUMN told_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE message ADD COLUMN told_by UUID;
ALTER TABLE message ADD COLUMN told_how TEXT;
COMMENT ON COLUMN message.told_by IS 'Of the coordinators, who told it by phone, letter or face to face';
ALTER TABLE message DROP CONSTRAINT ck_message_state;
ALTER TABLE message ADD CONSTRAINT ck_message_state CHECK (state IN
    ('queued', 'awaiting_contact', 'sending', 'sent', 'failed', 'to_be_told', 'told', 'over'));
ALTER TABLE message ADD CONSTRAINT ck_message_told_says_when_by_whom_and_how
    CHECK (num_nulls(told_at, told_by, told_how) = CASE state WHEN 'told' THEN 0 ELSE 3 END);
CREATE INDEX ix_message_by_a_person ON message (area_id, state, happened_at, message_id)
    WHERE state IN ('to_be_told', 'told', 'over')
"""


def upgrade() -> None:
    """Add them; code of before mails everybody, and leaves what stands on the list."""
    for statement in STATEMENTS.split(";"):
        op.execute(statement)
