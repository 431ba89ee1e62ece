"""Incoming: a message as it came, and what could be made of it."""

from __future__ import annotations

from uuid import UUID, uuid5

from chassis import headers, parking
from chassis.database import NO_AREA
from chassis.ears import Ear, Heard
from chassis.failures import Unprocessable
from chassis.headers import Envelope
from chassis.outbox import Cause
from chassis.parking import Parking, Raw
from chassis.values import Value

BEHIND = "waits behind an earlier event of its key"
UNREADABLE = "unreadable"
"""The type of what has no readable headers."""
Identity = tuple[str, UUID]
_PLACES = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")


class Incoming(Value, frozen=True):
    """One message: what a handler is given of it, or the cause why it can be given to none."""

    raw: Raw
    event_id: UUID
    type: str
    area: str
    heard: Heard[object] | None
    cause: str = ""

    @property
    def identity(self) -> Identity:
        """What tells it from every other event."""
        return self.area, self.event_id

    @property
    def key(self) -> str:
        """The key whose order it stands in."""
        return self.raw.key

    @property
    def traceparent(self) -> str:
        """The trace it belongs to, empty when it names none."""
        return self.heard.cause.traceparent if self.heard else ""

    @property
    def erases(self) -> bool:
        """Whether it takes back all that was said under its key: a tombstone on a compacted topic."""
        return self.heard is not None and self.heard.body is None

    def parked(self, cause: str, *, blocked: bool = False) -> Parking:
        """Return it as it will be kept for a person to look at."""
        return Parking(self.raw, self.event_id, self.type, self.area, cause, blocked)


def incoming(raw: Raw, ear: Ear) -> Incoming | None:
    """Return what an ear makes of a message; None when it does not know the type."""
    try:
        envelope = headers.read(raw.headers, raw.key.encode())
    except Unprocessable as problem:
        return _unreadable(raw, problem)
    if envelope.type not in ear.reads:
        return None
    try:
        heard, cause = _heard(raw, envelope, ear), ""
    except Unprocessable as problem:
        heard, cause = None, parking.cause_of(problem)
    return Incoming(raw, envelope.event_id, envelope.type, envelope.area, heard, cause)


def area_of(key: str) -> str:
    """Return the area that a key names, or NO_AREA."""
    area, _, _ = key.partition(":")
    return area if headers.AREA.fullmatch(area) else NO_AREA


def _heard(raw: Raw, envelope: Envelope, ear: Ear) -> Heard[object]:
    return Heard(
        event_id=envelope.event_id,
        type=envelope.type,
        area=envelope.area,
        subject=envelope.subject,
        key=raw.key,
        sequence=envelope.sequence,
        at=envelope.at,
        cause=Cause(envelope.correlation_id, envelope.event_id, envelope.traceparent, envelope.tracestate),
        body=_body(raw, envelope, ear),
    )


def _body(raw: Raw, envelope: Envelope, ear: Ear) -> object:
    if raw.value is None:
        if ear.tombstones:
            return None
        raise Unprocessable(f"{raw.topic} is not compacted, yet the value is null")
    try:
        return ear.reads[envelope.type](raw.value)
    except Exception as problem:
        raise Unprocessable(f"{envelope.type} cannot be read: {problem}") from problem


def _unreadable(raw: Raw, problem: Unprocessable) -> Incoming:
    """Give what has no readable headers an id made of its place on the topic."""
    event_id = uuid5(_PLACES, f"{raw.topic}/{raw.partition}/{raw.offset}")
    return Incoming(raw, event_id, UNREADABLE, area_of(raw.key), None, parking.cause_of(problem))
