"""The trace store: asked by Jaeger's query API, `GET /api/traces/{id}`, which other stores answer as well.

Of a span what it was called, where, when and how it ended is kept; tags may tell of a person and are not shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import httpx
import msgspec
from msgspec import Struct

SPANS_MAX = 200
"""Spans that are shown, parents before children; one order's request has some dozens."""
SECONDS_MAX = 4
NOT_FOUND = 404


class _Tag(Struct):
    key: str
    value: object = None


class _Reference(Struct):
    spanID: str  # noqa: N815 - as Jaeger has it
    refType: str = "CHILD_OF"  # noqa: N815


class _Span(Struct):
    spanID: str  # noqa: N815
    operationName: str = ""  # noqa: N815
    references: list[_Reference] | None = None
    startTime: int = 0  # noqa: N815
    duration: int = 0
    tags: list[_Tag] | None = None
    processID: str = ""  # noqa: N815


class _Process(Struct):
    serviceName: str = ""  # noqa: N815


class _Trace(Struct):
    spans: list[_Span] | None = None
    processes: dict[str, _Process] | None = None


class _Answer(Struct):
    data: list[_Trace] | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """One span: microseconds from the beginning of its trace, and how deep it lies below the first."""

    service: str
    name: str
    begins: int
    lasts: int
    depth: int
    failed: bool
    status: str
    """The HTTP status that was answered, if one was"""


@dataclass(frozen=True, slots=True)
class Trace:
    """A trace: its spans, parents before children and children in order of time."""

    began_at: datetime
    lasts: int
    """Microseconds"""
    spans: Sequence[Span]
    more: int
    """Spans that are not told."""


class StoreAway(Exception):
    """The trace store does not answer, or not as Jaeger does."""


async def trace_of(http: httpx.AsyncClient, base_url: str, trace_id: str) -> Trace | None:
    """Return a trace; None when the store does not have it. Raise StoreAway when it cannot be known."""
    try:
        told = await http.get(f"{base_url}/api/traces/{trace_id}", timeout=SECONDS_MAX)
    except httpx.HTTPError as failure:
        raise StoreAway(str(failure) or type(failure).__name__) from failure
    if told.status_code == NOT_FOUND:
        return None
    if not told.is_success:
        raise StoreAway(f"answered {told.status_code}")
    try:
        answer = msgspec.json.decode(told.content, type=_Answer)
    except msgspec.DecodeError as failure:
        raise StoreAway(str(failure)) from failure
    spans = [span for one in answer.data or [] for span in one.spans or []]
    names = {key: one.serviceName for found in answer.data or [] for key, one in _processes(found).items()}
    return _trace(spans, names) if spans else None


def _processes(found: _Trace) -> Mapping[str, _Process]:
    return found.processes or {}


def _trace(spans: Sequence[_Span], names: Mapping[str, str]) -> Trace:
    first = min(one.startTime for one in spans)
    last = max(one.startTime + max(one.duration, 0) for one in spans)
    told = [_told(span, depth, first, names) for span, depth in _in_order(spans)[:SPANS_MAX]]
    began_at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=first)
    return Trace(began_at, max(last - first, 1), told, len(spans) - len(told))


def _in_order(spans: Sequence[_Span]) -> list[tuple[_Span, int]]:
    """Return spans with their depths, each below its parent; one whose parent is not there stands by itself."""
    known = {one.spanID for one in spans}
    below: dict[str, list[_Span]] = {}
    tops: list[_Span] = []
    for one in sorted(spans, key=lambda span: (span.startTime, span.spanID)):
        parent = next((ref.spanID for ref in one.references or [] if ref.spanID in known), None)
        if parent is None or parent == one.spanID:
            tops.append(one)
        else:
            below.setdefault(parent, []).append(one)
    found: list[tuple[_Span, int]] = []
    stack = [(one, 0) for one in reversed(tops)]
    while stack:
        one, depth = stack.pop()
        found.append((one, depth))
        stack += [(child, depth + 1) for child in reversed(below.pop(one.spanID, []))]
    return found


def _told(span: _Span, depth: int, first: int, names: Mapping[str, str]) -> Span:
    tags = {one.key: one.value for one in span.tags or []}
    failed = tags.get("error") in {True, "true"} or tags.get("otel.status_code") == "ERROR"
    status = tags.get("http.response.status_code", tags.get("http.status_code", ""))
    return Span(
        names.get(span.processID, ""),
        span.operationName,
        span.startTime - first,
        max(span.duration, 0),
        depth,
        failed,
        str(status) if isinstance(status, int | str) else "",
    )
