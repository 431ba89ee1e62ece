"""The chassis' first tables: what is said, what is heard, what is asked. History: never edited."""

from __future__ import annotations

from chassis.schema import Operations, protect

_TABLES = """
CREATE TABLE outbox (
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    area_id TEXT NOT NULL,
    event_id UUID NOT NULL,
    topic TEXT NOT NULL,
    key TEXT NOT NULL,
    type TEXT NOT NULL,
    schema TEXT NOT NULL,
    subject TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    said_at TIMESTAMP WITH TIME ZONE NOT NULL,
    correlation_id TEXT NOT NULL,
    causation_id UUID,
    traceparent TEXT NOT NULL,
    tracestate TEXT NOT NULL,
    payload BYTEA NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT pk_outbox PRIMARY KEY (id)
);

CREATE TABLE outbox_archive (
    id BIGINT NOT NULL,
    area_id TEXT NOT NULL,
    event_id UUID NOT NULL,
    topic TEXT NOT NULL,
    key TEXT NOT NULL,
    type TEXT NOT NULL,
    schema TEXT NOT NULL,
    subject TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    said_at TIMESTAMP WITH TIME ZONE NOT NULL,
    correlation_id TEXT NOT NULL,
    causation_id UUID,
    traceparent TEXT NOT NULL,
    tracestate TEXT NOT NULL,
    payload BYTEA NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT pk_outbox_archive PRIMARY KEY (id)
);

CREATE INDEX ix_outbox_archive_published_at ON outbox_archive (published_at);

CREATE INDEX ix_outbox_archive_story ON outbox_archive (area_id, correlation_id);

CREATE TABLE relay_position (
    area_id TEXT NOT NULL,
    topic TEXT NOT NULL,
    partition INTEGER NOT NULL,
    end_offset BIGINT NOT NULL,
    CONSTRAINT pk_relay_position PRIMARY KEY (area_id, topic, partition)
);

CREATE TABLE republish_request (
    area_id TEXT NOT NULL,
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    topic TEXT NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    until TIMESTAMP WITH TIME ZONE NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE,
    published BIGINT DEFAULT '0' NOT NULL,
    CONSTRAINT pk_republish_request PRIMARY KEY (area_id, id)
);

CREATE TABLE inbox (
    area_id TEXT NOT NULL,
    consumer TEXT NOT NULL,
    event_id UUID NOT NULL,
    heard_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT pk_inbox PRIMARY KEY (area_id, consumer, event_id)
);

CREATE TABLE parked_event (
    area_id TEXT NOT NULL,
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    consumer TEXT NOT NULL,
    key TEXT NOT NULL,
    event_id UUID NOT NULL,
    type TEXT NOT NULL,
    topic TEXT NOT NULL,
    partition INTEGER NOT NULL,
    "offset" BIGINT NOT NULL,
    headers JSONB NOT NULL,
    payload BYTEA,
    cause TEXT NOT NULL,
    cause_group TEXT NOT NULL,
    blocked BOOLEAN NOT NULL,
    parked_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    retry_asked_at TIMESTAMP WITH TIME ZONE,
    attempts INTEGER DEFAULT '0' NOT NULL,
    skipped_because TEXT,
    settled_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_parked_event PRIMARY KEY (area_id, id),
    CONSTRAINT uq_parked_event_once UNIQUE (area_id, consumer, event_id)
);

CREATE INDEX ix_parked_event_waiting ON parked_event (consumer, key, id) WHERE settled_at IS NULL;

CREATE TABLE timer (
    area_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    facts JSONB NOT NULL,
    attempts INTEGER DEFAULT '0' NOT NULL,
    retry_at TIMESTAMP WITH TIME ZONE,
    last_error TEXT,
    CONSTRAINT pk_timer PRIMARY KEY (area_id, kind, subject)
);

CREATE INDEX ix_timer_due_at ON timer (due_at);

CREATE TABLE idempotency (
    area_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint BYTEA NOT NULL,
    status INTEGER NOT NULL,
    headers JSONB NOT NULL,
    body BYTEA NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT pk_idempotency PRIMARY KEY (area_id, subject, key)
);

CREATE INDEX ix_idempotency_created_at ON idempotency (created_at);

CREATE TABLE read_log (
    area_id TEXT NOT NULL,
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    reader TEXT NOT NULL,
    what TEXT NOT NULL,
    about TEXT NOT NULL,
    purpose TEXT NOT NULL,
    read_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_read_log PRIMARY KEY (area_id, id)
);

CREATE INDEX ix_read_log_about ON read_log (area_id, about, id);
"""
_EVERY_VERB = (
    "outbox",
    "outbox_archive",
    "relay_position",
    "republish_request",
    "inbox",
    "parked_event",
    "timer",
    "idempotency",
)


def upgrade(op: Operations) -> None:
    """Create them, open to the relay and its kin; what was read is only ever added to the log."""
    for statement in _TABLES.split(";"):
        if statement.strip():
            op.execute(statement)
    # Its rows come and go by the thousand: vacuum must not wait for a share of a table that is always small.
    op.execute(
        "ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000,"
        " autovacuum_vacuum_cost_delay=0)"
    )
    protect(op, *_EVERY_VERB, platform=True)
    protect(op, "read_log", verbs="SELECT, INSERT", platform=True)
