"""The first tables: what was heard, and the messages made of it. History: never edited."""

from alembic import op

from chassis.schema import protect

revision = "0002"
down_revision = "0001"

_WHAT_WAS_HEARD = """
CREATE TABLE area (
    area_id TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    languages TEXT[] NOT NULL,
    names JSONB NOT NULL,
    CONSTRAINT pk_area PRIMARY KEY (area_id)
);

COMMENT ON TABLE area IS 'An area as registry said it: local time, languages, the name under a letter.';

CREATE TABLE unit (
    area_id TEXT NOT NULL,
    unit_id UUID NOT NULL,
    name TEXT NOT NULL,
    coordinator_id UUID NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (area_id, unit_id)
);

COMMENT ON TABLE unit IS 'A unit as registry said it.';

CREATE TABLE contact (
    area_id TEXT NOT NULL,
    person_id UUID NOT NULL,
    email TEXT,
    language TEXT,
    erased BOOLEAN NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (area_id, person_id),
    CONSTRAINT ck_contact_erased_is_empty CHECK (erased = (email IS NULL) AND erased = (language IS NULL))
);

COMMENT ON TABLE contact IS 'Where messages to a person go; an erased one keeps the id only, so that nothing waits for it.';

CREATE TABLE known_order (
    area_id TEXT NOT NULL,
    order_id UUID NOT NULL,
    orderer_id UUID NOT NULL,
    unit_id UUID NOT NULL,
    CONSTRAINT pk_known_order PRIMARY KEY (area_id, order_id)
);

COMMENT ON TABLE known_order IS 'Who ordered and for which unit, as dispatch said it.';

CREATE TABLE known_session (
    area_id TEXT NOT NULL,
    session_id UUID NOT NULL,
    order_id UUID NOT NULL,
    starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_known_session PRIMARY KEY (area_id, session_id)
);

COMMENT ON TABLE known_session IS 'When a session is, as dispatch said it.';
"""

_MESSAGES = """
CREATE TABLE message (
    area_id TEXT NOT NULL,
    message_id UUID NOT NULL,
    event_id UUID NOT NULL,
    event_type TEXT NOT NULL,
    person_id UUID NOT NULL,
    template TEXT NOT NULL,
    correlation_id TEXT NOT NULL,
    traceparent TEXT NOT NULL,
    facts JSONB NOT NULL,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    attempts INTEGER DEFAULT '0' NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    claimed_at TIMESTAMP WITH TIME ZONE,
    sent_at TIMESTAMP WITH TIME ZONE,
    sent_to TEXT,
    language TEXT,
    CONSTRAINT pk_message PRIMARY KEY (area_id, message_id),
    CONSTRAINT uq_message_one_per_person_and_event UNIQUE (area_id, event_id, person_id, template),
    CONSTRAINT ck_message_state CHECK (state IN ('queued', 'awaiting_contact', 'sending', 'sent', 'failed')),
    CONSTRAINT ck_message_sent_at_when_sent CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
    CONSTRAINT ck_message_failed_says_why CHECK (state <> 'failed' OR reason <> ''),
    CONSTRAINT ck_message_attempts_count_up CHECK (attempts >= 0)
);

CREATE INDEX ix_message_correlation ON message (area_id, correlation_id);

CREATE INDEX ix_message_due ON message (due_at) WHERE state IN ('queued', 'sending');

CREATE INDEX ix_message_log ON message (area_id, happened_at, message_id);

CREATE INDEX ix_message_person ON message (area_id, person_id);

COMMENT ON TABLE message IS 'One message to one person of one event; what became of it is its delivery log.';

COMMENT ON COLUMN message.happened_at IS 'When the event became a fact';

COMMENT ON COLUMN message.reason IS 'Why it was put off or failed: codes, no address';

COMMENT ON COLUMN message.due_at IS 'When a worker looks at it next, by the database''s clock; ends a claim';

COMMENT ON COLUMN message.claimed_at IS 'Names the claim, so that a late worker settles no other''s';

COMMENT ON COLUMN message.sent_at IS 'When the mail server took it, by the platform''s clock';

COMMENT ON COLUMN message.sent_to IS 'Address, masked; erased with the person';

COMMENT ON COLUMN message.language IS 'Language it was sent in';
"""


def upgrade() -> None:
    """Create everything; an area's rows are seen in transactions that name the area."""
    for statement in (_WHAT_WAS_HEARD + _MESSAGES).split(";\n"):
        if statement.strip():
            op.execute(statement)
    # The worker looks up which areas there are before it can name them; nothing personal stands here.
    protect(op, "area", platform=True)
    protect(op, "unit", "contact", "known_order", "known_session", "message", verbs="SELECT, INSERT, UPDATE")
