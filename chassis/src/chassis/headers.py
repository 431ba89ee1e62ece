"""CloudEvents 1.0 headers on Kafka messages (binary mode): written from the outbox, read from strangers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Protocol, TypeAlias, TypeVar
from uuid import UUID

from chassis.failures import Unprocessable
from chassis.ids import id_named
from chassis.values import Value

T = TypeVar("T")
AREA = re.compile(r"[a-z][a-z0-9-]{1,39}")
_TRACE = re.compile(r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")

SUBJECT_MAX = 200
"""Characters of an aggregate's id, and of a story's: what is said of them stands in indexes."""
TRACESTATE_MAX = 512
"""Characters of a trace's state (W3C Trace Context §3.3.1.3); a longer one is not carried on."""

RawHeaders = Iterable[tuple[str, bytes | None]]


class Envelope(Value, frozen=True):
    """What the headers of one message say."""

    event_id: UUID
    type: str
    area: str
    subject: str
    sequence: int
    at: datetime
    correlation_id: str
    traceparent: str
    tracestate: str


class Row(Protocol):
    """A row of the outbox, as a mapping or as the database gives it."""

    def __getitem__(self, name: str, /) -> Any:  # noqa: ANN401 - a column of any type
        """Return a column."""
        ...


Header: TypeAlias = "tuple[str, bytes]"
_SPECVERSION: Header = ("ce_specversion", b"1.0")
_CONTENT_TYPE: Header = ("content-type", b"application/json")


def source(service: str) -> Header:
    """Return the header that names who says it."""
    return "ce_source", f"/kokemus/{service}".encode()


@lru_cache(maxsize=1024)
def _time(said_at: datetime) -> Header:
    """Return the header of when it became a fact: rows of one transaction share it."""
    return "ce_time", said_at.astimezone(UTC).isoformat().encode()


def write(row: Row, source: Header) -> list[Header]:
    """Return the headers of an outbox row."""
    headers = [
        _SPECVERSION,
        ("ce_id", str(row["event_id"]).encode()),
        ("ce_type", row["type"].encode()),
        source,
        _time(row["said_at"]),
        ("ce_subject", row["subject"].encode()),
        ("ce_dataschema", row["schema"].encode()),
        ("ce_area", row["area_id"].encode()),
        ("ce_sequence", b"%d" % row["sequence"]),
        _CONTENT_TYPE,
        ("correlation_id", row["correlation_id"].encode()),
    ]
    if row["causation_id"] is not None:
        headers.append(("ce_causationid", str(row["causation_id"]).encode()))
    if row["traceparent"]:
        headers.append(("traceparent", row["traceparent"].encode()))
    if row["tracestate"]:
        headers.append(("tracestate", row["tracestate"].encode()))
    return headers


def read(headers: RawHeaders, key: bytes | None) -> Envelope:
    """Return what the headers say; raise Unprocessable naming the first header that says nothing usable."""
    found = dict(headers)
    area = _area(_text(found, "ce_area"))
    subject = _bounded(found, "ce_subject")
    if key is None or key != f"{area}:{subject}".encode():
        raise Unprocessable(f"key is {(key or b'')[:80]!r}, expected {area}:{subject} as the headers say")
    return Envelope(
        event_id=_parsed(found, "ce_id", id_named),
        type=_text(found, "ce_type"),
        area=area,
        subject=subject,
        sequence=_parsed(found, "ce_sequence", int),
        at=_parsed(found, "ce_time", _moment),
        correlation_id=_bounded(found, "correlation_id"),
        traceparent=_trace(found.get("traceparent") or b""),
        tracestate=_state(found.get("tracestate") or b""),
    )


@lru_cache(maxsize=1024)
def _area(text: str) -> str:
    if not AREA.fullmatch(text):
        raise Unprocessable(f"header ce_area is {text[:60]!r}, expected an area's id such as 'ita-uusimaa'")
    return text


def _parsed(found: Mapping[str, bytes | None], name: str, parse: Callable[[str], T]) -> T:
    text = _text(found, name)
    try:
        return parse(text)
    except (ValueError, OverflowError) as problem:
        raise Unprocessable(f"header {name} is {text[:60]!r}, which cannot be read: {problem}") from problem


def _text(found: Mapping[str, bytes | None], name: str) -> str:
    value = found.get(name)
    if not value:
        raise Unprocessable(
            f"header {name} is missing or null, expected a value (CloudEvents 1.0, Kafka binding)"
        )
    try:
        return value.decode()
    except UnicodeDecodeError as problem:
        raise Unprocessable(f"header {name} is {value[:40]!r}, expected UTF-8") from problem


def _bounded(found: Mapping[str, bytes | None], name: str) -> str:
    text = _text(found, name)
    if len(text) > SUBJECT_MAX or "\x00" in text:
        raise Unprocessable(
            f"header {name} has {len(text)} characters ({text[:60]!r}), expected at most {SUBJECT_MAX} and no NUL"
        )
    return text


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        message = "expected a time with its offset"
        raise ValueError(message)
    return at.astimezone(UTC)


def _state(value: bytes) -> str:
    if not value:
        return ""
    text = value.decode("ascii", "replace")
    return text if len(text) <= TRACESTATE_MAX and text.isprintable() else ""


def _trace(value: bytes) -> str:
    if not value:
        return ""
    text = value.decode("ascii", "replace")
    return text if _TRACE.fullmatch(text) else ""
