"""What travels around every event: type name, message, headers (CloudEvents 1.0, Kafka binary mode)."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

import msgspec
from msgspec import Meta


class Event(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A fact in the past tense; unknown fields are ignored when read, so a message may grow."""

    VERSION: ClassVar[int] = 1


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """One event ready for its topic: final bytes, key and place in the aggregate's order."""

    topic: str
    key: str
    type: str
    schema: str
    area: str
    subject: str
    sequence: int
    data: bytes


class Headers(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The Kafka headers of every message (CloudEvents 1.0 Kafka binding 3.2; W3C Trace Context)."""

    ce_specversion: Annotated[str, Meta(description="Always 1.0.", pattern=r"^1\.0$")]
    ce_id: Annotated[UUID, Meta(description="UUIDv7 of the event; a repeat has the same.")]
    ce_type: Annotated[str, Meta(description="Speaker, event and version: dispatch.SessionHeld.v1.")]
    ce_source: Annotated[str, Meta(description="The service that said it: /kokemus/dispatch.")]
    ce_time: Annotated[datetime, Meta(description="When it became a fact, RFC 3339, UTC.")]
    ce_subject: Annotated[str, Meta(description="The aggregate's id.")]
    ce_dataschema: Annotated[str, Meta(description="URN of the JSON Schema of the data.")]
    ce_area: Annotated[str, Meta(description="The area (tenant) that the event belongs to.")]
    ce_sequence: Annotated[str, Meta(description="Version of the aggregate after the event, decimal.")]
    correlation_id: Annotated[
        str, Meta(description="Names the whole story; an order's id for all of its life.")
    ]
    ce_causationid: Annotated[str, Meta(description="ce_id of the event that caused this one.")] = ""
    traceparent: Annotated[str, Meta(description="W3C trace context of the cause, carried unmodified.")] = ""
    tracestate: Annotated[str, Meta(description="W3C trace state, carried unmodified.")] = ""


def type_name(event: type[Event]) -> str:
    """Return the `ce_type` of an event class: speaker, name, version."""
    return f"{event.__module__.rpartition('.')[2]}.{event.__name__}.v{event.VERSION}"


def schema_name(event: type[Event]) -> str:
    """Return the `ce_dataschema` of an event class, a URN (RFC 8141)."""
    return f"urn:kokemus:schema:{type_name(event)}"
