"""The chassis' own tables, which each service's database has; and the registry of a service's own beside them.

Each service has a registry of its own, so that four services' `Area` live in one process:

    class Table(Row, registry=own_registry()): ...        the base, in the service's `table.py`
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import registry
from sqlmodel import Field

from chassis.tables import (
    NAMING,
    Bytes,
    BytesOrNone,
    Count,
    Counted,
    Json,
    Moment,
    MomentOrNone,
    Row,
    Stamped,
    Words,
    WordsOrNone,
)

_CODES: Any = ARRAY(sa.Text)
_DIGEST = sa.text("hashtextextended(key, 0)")
_BY_BYTES = {"traceparent": "text_pattern_ops"}
_WAITS, _SETTLED = sa.text("settled_at IS NULL"), sa.text("settled_at IS NOT NULL")
_ENDLESS = 2**63 - 1
_IS_OPEN = sa.text("done_at IS NULL")
_BY_OTHERS = sa.text("purpose <> 'own data'")


def own_registry() -> registry:
    """Return a registry for the tables of one service, which knows the chassis' tables as well."""
    metadata = sa.MetaData(naming_convention=NAMING)
    for table in OWN.metadata.sorted_tables:
        table.to_metadata(metadata)
    return registry(metadata=metadata)


OWN = registry(metadata=sa.MetaData(naming_convention=NAMING))
"""The chassis' own tables, of which each service's metadata has a copy."""


class _Own(Row, registry=OWN):
    """A row of one of the chassis' tables."""


class _Said(_Own):
    """What is kept of an event that is said."""

    area_id: Words
    event_id: UUID
    topic: Words
    key: Words
    type: Words
    schema_: str = Field(sa_type=sa.Text, sa_column_kwargs={"name": "schema"})
    subject: Words
    sequence: Count
    said_at: Moment
    correlation_id: Words
    causation_id: UUID | None = None
    traceparent: Words
    tracestate: Words
    payload: Bytes


class Outbox(_Said, table=True):
    """What is to be said, in the order of ids within a key."""

    id: Counted = None
    created_at: Stamped = None


class OutboxArchive(_Said, table=True):
    """What was said, for the story of an order and to say it again."""

    __table_args__ = (
        sa.Index("ix_outbox_archive_story", "area_id", "correlation_id"),
        sa.Index("ix_outbox_archive_published_at", "published_at"),
        sa.Index("ix_outbox_archive_event", "event_id"),
        sa.Index("ix_outbox_archive_trace", "traceparent", postgresql_ops=_BY_BYTES),
        sa.Index("ix_outbox_archive_said_at", "topic", "said_at"),
    )

    id: int = Field(sa_type=sa.BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False})
    created_at: Moment
    published_at: Stamped = None


class RelayPosition(_Own, table=True):
    """How far a partition was when the relay last looked: a broker that has less has forgotten."""

    topic: str = Field(sa_type=sa.Text, primary_key=True)
    partition: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    end_offset: Count


class RepublishRequest(_Own, table=True):
    """A person's wish that archived events be said again; or the relay's own, when the broker forgot them."""

    __table_args__ = (sa.Index("ix_republish_request_open", "id", postgresql_where=_IS_OPEN),)

    id: Counted = None
    topic: Words
    since: Moment
    until: Moment
    asked_at: Stamped = None
    done_at: MomentOrNone = None
    published: int = Field(default=0, sa_type=sa.BigInteger, sa_column_kwargs={"server_default": "0"})
    asked_by: str = Field(default="", sa_type=sa.Text, sa_column_kwargs={"server_default": ""})
    reached: int = Field(default=0, sa_type=sa.BigInteger, sa_column_kwargs={"server_default": "0"})
    last: int = Field(
        default=_ENDLESS, sa_type=sa.BigInteger, sa_column_kwargs={"server_default": str(_ENDLESS)}
    )
    failures: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    last_error: WordsOrNone = None
    retry_at: MomentOrNone = None
    ended_because: WordsOrNone = None


class Inbox(_Own, table=True):
    """Which events a consumer has taken in."""

    __table_args__ = (sa.Index("ix_inbox_heard_at", "heard_at"),)

    consumer: str = Field(sa_type=sa.Text, primary_key=True)
    event_id: UUID = Field(primary_key=True)
    heard_at: Stamped = None


class ParkedEvent(_Own, table=True):
    """What could not be taken in, with all that stands behind it, in order."""

    __table_args__ = (
        sa.UniqueConstraint("area_id", "consumer", "event_id", name="uq_parked_event_once"),
        sa.Index("ix_parked_event_waiting", "consumer", _DIGEST, "id", postgresql_where=_WAITS),
        sa.Index("ix_parked_event_settled_at", "settled_at", postgresql_where=_SETTLED),
    )

    id: Counted = None
    consumer: Words
    key: Words
    event_id: UUID
    type: Words
    topic: Words
    partition: int
    offset: Count
    headers: Json
    payload: BytesOrNone = None
    cause: Words
    cause_group: Words
    blocked: bool
    parked_at: Stamped = None
    retry_asked_at: MomentOrNone = None
    attempts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    skipped_because: WordsOrNone = None
    settled_at: MomentOrNone = None


class Timer(_Own, table=True):
    """What is due by itself."""

    __table_args__ = (sa.Index("ix_timer_due_at", "due_at"),)

    kind: str = Field(sa_type=sa.Text, primary_key=True)
    subject: str = Field(sa_type=sa.Text, primary_key=True)
    due_at: Moment
    facts: Json
    attempts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    retry_at: MomentOrNone = None
    last_error: WordsOrNone = None


class Idempotency(_Own, table=True):
    """What was answered under a person's Idempotency-Key."""

    __table_args__ = (sa.Index("ix_idempotency_created_at", "created_at"),)

    subject: str = Field(sa_type=sa.Text, primary_key=True)
    key: str = Field(sa_type=sa.Text, primary_key=True)
    fingerprint: Bytes
    status: int
    headers: Json
    body: Bytes
    created_at: Stamped = None


class ReadLog(_Own, table=True):
    """Who read what of whom, when and why."""

    __table_args__ = (sa.Index("ix_read_log_about", "area_id", "about", "id", postgresql_where=_BY_OTHERS),)

    id: Counted = None
    reader: Words
    what: Words
    about: Words
    purpose: Words
    read_at: Moment
    reader_roles: list[str] = Field(sa_type=_CODES, sa_column_kwargs={"server_default": "{}"})


class Assurance(_Own, table=True):
    """How surely somebody must have shown who they are, in an area."""

    demands: Json
    sequence: Count
    set_at: Moment
    set_by: Words


class EndedRight(_Own, table=True):
    """Which roles a person had in an area and has no longer, as registry said it last."""

    person_id: UUID = Field(primary_key=True)
    roles: list[str] = Field(sa_type=_CODES)
    version: Count


class EmergencyRight(_Own, table=True):
    """Until when an operator reads in an area what a coordinator reads, as registry said it last."""

    __table_args__ = (sa.Index("ix_emergency_right_person", "area_id", "person_id", "ends_at"),)

    access_id: UUID = Field(primary_key=True)
    person_id: UUID
    ends_at: Moment
    version: Count


OWN_TABLES = frozenset(OWN.metadata.tables)
"""Names of the chassis' tables."""
