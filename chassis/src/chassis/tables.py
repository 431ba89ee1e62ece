"""Tables as SQLModel classes: the vocabulary of columns, the base of a service's own, and the chassis' tables.

Each service has a registry of its own, so that four services' `Area` live in one process:

    class Table(Row, registry=own_registry()): ...        the base, in the service's `table.py`
    class Unit(Table, table=True): ...                    a table, in its capability's `tables.py`
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import declared_attr, registry
from sqlmodel import Field, SQLModel

NAMING = {
    "pk": "pk_%(table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
}

# SQLModel's annotations ask for a type's class; some of ours are instances, which it takes as well.
_MOMENT: Any = sa.DateTime(timezone=True)
_CODES: Any = ARRAY(sa.Text)
_IDS: Any = ARRAY(sa.Uuid)
_JSON_OR_NULL: Any = JSONB(none_as_null=True)

Words = Annotated[str, Field(sa_type=sa.Text)]
WordsOrNone = Annotated[str | None, Field(sa_type=sa.Text)]
Moment = Annotated[datetime, Field(sa_type=_MOMENT)]
MomentOrNone = Annotated[datetime | None, Field(sa_type=_MOMENT)]
Count = Annotated[int, Field(sa_type=sa.BigInteger)]
CountOrNone = Annotated[int | None, Field(sa_type=sa.BigInteger)]
Json = Annotated[Any, Field(sa_type=JSONB, nullable=False)]
JsonOrNone = Annotated[Any, Field(sa_type=_JSON_OR_NULL, nullable=True)]
Bytes = Annotated[bytes, Field(sa_type=sa.LargeBinary)]
BytesOrNone = Annotated[bytes | None, Field(sa_type=sa.LargeBinary)]
Codes = Annotated[list[str], Field(sa_type=_CODES)]
CodesOrNone = Annotated[list[str] | None, Field(sa_type=_CODES)]
Ids = Annotated[list[UUID], Field(sa_type=_IDS)]
Stamped = Annotated[
    datetime | None,
    Field(sa_type=_MOMENT, nullable=False, sa_column_kwargs={"server_default": sa.func.clock_timestamp()}),
]
"""A moment that the database writes down when it is not given."""
Counted = Annotated[
    int | None, Field(sa_type=sa.BigInteger, primary_key=True, sa_column_args=[sa.Identity(always=True)])
]
"""A key that the database counts."""

_DIGEST, _WAITS = sa.text("hashtextextended(key, 0)"), sa.text("settled_at IS NULL")


class Row(SQLModel):
    """A row of any table; every row belongs to an area, and every table is named after its class."""

    area_id: str = Field(primary_key=True, sa_type=sa.Text)

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805 - of the class
        """Return the class's name in snake case."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


def own_registry() -> registry:
    """Return a registry for the tables of one service, which knows the chassis' tables as well."""
    metadata = sa.MetaData(naming_convention=NAMING)
    for table in OWN.metadata.sorted_tables:
        table.to_metadata(metadata)
    return registry(metadata=metadata)


def said(about: str) -> dict[str, Any]:
    """Return the comment of a column, for `sa_column_kwargs`."""
    return {"comment": about}


def one_of(column: str, values: type[StrEnum], *, name: str | None = None) -> sa.CheckConstraint:
    """Return the constraint that a column holds one of these codes."""
    listed = ", ".join(repr(str(value)) for value in values)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=name or column)


def a_code(column: str, *, never: Collection[str] = ()) -> sa.CheckConstraint:
    """Return the constraint that a column holds a code: any but these, for lists that grow without a migration."""
    but = f" AND {column} NOT IN ({', '.join(map(repr, never))})" if never else ""
    return sa.CheckConstraint(f"{column} ~ '^[a-z]+(_[a-z]+)*$'{but}", name=column)


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

    id: Counted = None
    topic: Words
    since: Moment
    until: Moment
    asked_at: Stamped = None
    done_at: MomentOrNone = None
    published: int = Field(default=0, sa_type=sa.BigInteger, sa_column_kwargs={"server_default": "0"})
    asked_by: str = Field(default="", sa_type=sa.Text, sa_column_kwargs={"server_default": ""})
    reached: int = Field(default=0, sa_type=sa.BigInteger, sa_column_kwargs={"server_default": "0"})
    failures: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    last_error: WordsOrNone = None
    retry_at: MomentOrNone = None
    ended_because: WordsOrNone = None


class Inbox(_Own, table=True):
    """Which events a consumer has taken in."""

    consumer: str = Field(sa_type=sa.Text, primary_key=True)
    event_id: UUID = Field(primary_key=True)
    heard_at: Stamped = None


class ParkedEvent(_Own, table=True):
    """What could not be taken in, with all that stands behind it, in order."""

    __table_args__ = (
        sa.UniqueConstraint("area_id", "consumer", "event_id", name="uq_parked_event_once"),
        sa.Index("ix_parked_event_waiting", "consumer", _DIGEST, "id", postgresql_where=_WAITS),
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

    __table_args__ = (sa.Index("ix_read_log_about", "area_id", "about", "id"),)

    id: Counted = None
    reader: Words
    what: Words
    about: Words
    purpose: Words
    read_at: Moment


OWN_TABLES = frozenset(OWN.metadata.tables)
"""Names of the chassis' tables."""
