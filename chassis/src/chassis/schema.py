"""The chassis' own tables, and row-level security for every table of a service."""

from __future__ import annotations

from typing import Protocol

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, UUID

NAMING = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
}
CHASSIS_TABLES = (
    "outbox",
    "outbox_archive",
    "relay_position",
    "republish_request",
    "inbox",
    "parked_event",
    "timer",
    "idempotency",
    "read_log",
)

MOMENT = sa.DateTime(timezone=True)
_ALL_VERBS = "SELECT, INSERT, UPDATE, DELETE"


class Operations(Protocol):
    """What is used of Alembic's `op`."""

    def execute(self, sqltext: str, /) -> object:
        """Run one statement."""
        ...


def _said(*, identity: bool) -> list[sa.Column[object]]:
    number: sa.Column[object] = (
        sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True)
        if identity
        else sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False)
    )
    return [
        number,
        sa.Column("area_id", sa.Text, nullable=False),
        sa.Column("event_id", UUID, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("schema", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.Column("correlation_id", sa.Text, nullable=False),
        sa.Column("causation_id", UUID),
        sa.Column("traceparent", sa.Text, nullable=False),
        sa.Column("tracestate", sa.Text, nullable=False),
        sa.Column("payload", sa.LargeBinary, nullable=False),
        sa.Column(
            "created_at",
            MOMENT,
            nullable=False,
            server_default=sa.func.clock_timestamp() if identity else None,
        ),
    ]


def chassis_tables(metadata: sa.MetaData) -> None:
    """Add the chassis' tables to a service's metadata, so that its migrations and checks know them."""
    _saying_tables(metadata)
    _hearing_tables(metadata)
    _asking_tables(metadata)


def _saying_tables(metadata: sa.MetaData) -> None:
    sa.Table("outbox", metadata, *_said(identity=True))
    sa.Table(
        "outbox_archive",
        metadata,
        *_said(identity=False),
        sa.Column("published_at", MOMENT, nullable=False, server_default=sa.func.clock_timestamp()),
        sa.Index("ix_outbox_archive_story", "area_id", "correlation_id"),
        sa.Index("ix_outbox_archive_published_at", "published_at"),
    )
    sa.Table(
        "relay_position",
        metadata,
        sa.Column("area_id", sa.Text, primary_key=True),
        sa.Column("topic", sa.Text, primary_key=True),
        sa.Column("partition", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("end_offset", sa.BigInteger, nullable=False),
    )
    sa.Table(
        "republish_request",
        metadata,
        sa.Column("area_id", sa.Text, primary_key=True),
        sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False, server_default=sa.func.clock_timestamp()),
        sa.Column("done_at", MOMENT),
        sa.Column("published", sa.BigInteger, nullable=False, server_default="0"),
    )


def _hearing_tables(metadata: sa.MetaData) -> None:
    sa.Table(
        "inbox",
        metadata,
        sa.Column("area_id", sa.Text, primary_key=True),
        sa.Column("consumer", sa.Text, primary_key=True),
        sa.Column("event_id", UUID, primary_key=True),
        sa.Column("heard_at", MOMENT, nullable=False, server_default=sa.func.clock_timestamp()),
    )
    sa.Table(
        "parked_event",
        metadata,
        sa.Column("area_id", sa.Text, primary_key=True),
        sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True),
        sa.Column("consumer", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("event_id", UUID, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("topic", sa.Text, nullable=False),
        sa.Column("partition", sa.Integer, nullable=False),
        sa.Column("offset", sa.BigInteger, nullable=False),
        sa.Column("headers", JSONB, nullable=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("cause", sa.Text, nullable=False),
        sa.Column("cause_group", sa.Text, nullable=False),
        sa.Column("blocked", sa.Boolean, nullable=False),
        sa.Column("parked_at", MOMENT, nullable=False, server_default=sa.func.clock_timestamp()),
        sa.Column("retry_asked_at", MOMENT),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("skipped_because", sa.Text),
        sa.Column("settled_at", MOMENT),
        sa.UniqueConstraint("area_id", "consumer", "event_id", name="uq_parked_event_once"),
        sa.Index(
            "ix_parked_event_waiting", "consumer", "key", "id", postgresql_where=sa.text("settled_at IS NULL")
        ),
    )
    sa.Table(
        "timer",
        metadata,
        sa.Column("area_id", sa.Text, primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("facts", JSONB, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("retry_at", MOMENT),
        sa.Column("last_error", sa.Text),
        sa.Index("ix_timer_due_at", "due_at"),
    )


def _asking_tables(metadata: sa.MetaData) -> None:
    sa.Table(
        "idempotency",
        metadata,
        sa.Column("area_id", sa.Text, primary_key=True),
        sa.Column("subject", sa.Text, primary_key=True),
        sa.Column("key", sa.Text, primary_key=True),
        sa.Column("fingerprint", sa.LargeBinary, nullable=False),
        sa.Column("status", sa.Integer, nullable=False),
        sa.Column("headers", JSONB, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False, server_default=sa.func.clock_timestamp()),
        sa.Index("ix_idempotency_created_at", "created_at"),
    )
    sa.Table(
        "read_log",
        metadata,
        sa.Column("area_id", sa.Text, primary_key=True),
        sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True),
        sa.Column("reader", sa.Text, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("read_at", MOMENT, nullable=False),
        sa.Index("ix_read_log_about", "area_id", "about", "id"),
    )


def create_chassis_tables(op: Operations) -> None:
    """Create the chassis' tables, protected, in a service's first migration."""
    metadata = sa.MetaData(naming_convention=NAMING)
    chassis_tables(metadata)
    metadata.create_all(op.get_bind())  # type: ignore[attr-defined]
    op.execute(
        "ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000,"
        " autovacuum_vacuum_cost_delay=0)",
    )
    for table in CHASSIS_TABLES:
        verbs = "SELECT, INSERT" if table == "read_log" else _ALL_VERBS
        protect(op, table, verbs=verbs, platform=True)


def protect(op: Operations, *tables: str, verbs: str = _ALL_VERBS, platform: bool = False) -> None:
    """Let the app role see a table's rows of the transaction's areas only, and use these verbs only.

    `platform` opens the table to the relay, timers and hearing of every area as well; that is for the
    chassis' own tables.
    """
    every_area = " OR (SELECT current_setting('kokemus.areas', true)) = '*'" if platform else ""
    mine = (
        "area_id = ANY ((SELECT string_to_array(current_setting('kokemus.areas', true), ','))::text[])"
        + every_area
    )
    role = app_role(op)
    for table in tables:
        op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
        op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
        op.execute(f'CREATE POLICY area ON "{table}" USING ({mine}) WITH CHECK ({mine})')
        op.execute(f'GRANT {verbs} ON "{table}" TO "{role}"')


def app_role(op: Operations) -> str:
    """Return the name of the app role that the running migration grants to."""
    role = op.get_context().opts.get("app_role")  # type: ignore[attr-defined]
    assert isinstance(role, str), "migrations are run by chassis.migrating, which names the app role"
    return role
