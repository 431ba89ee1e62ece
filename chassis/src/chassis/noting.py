"""Noes in the log: one line for each that was answered, found by its trace; of a flood of the same a bounded number.

A line has the route's template and neither path, query nor body, which may hold what is personal; nor who asked:
the trace says that to whoever may see traces.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum, auto
from time import monotonic

from starlette.requests import Request

from chassis.logging import Log

LINES_MAX = 20
"""Lines of one kind of no to one caller in a span; a person who tries again and again makes fewer."""
SPAN_SECONDS = 60.0
KINDS_MAX = 1000
"""Kinds and callers told apart, about 0.5 MB; all others share one count, so that no crowd fills the log either.

Errors share another: no crowd hides them.
"""
CALLER = "kokemus.caller"
"""Where a request's scope has who asks, once that is known; counted by, never written."""

log = Log("chassis.noting")


@dataclass(slots=True)
class _Span:
    until: float
    lines: int = 0
    left_out: int = 0


class _Shared(Enum):
    """What is counted together when there is no room for one more kind."""

    NOES = auto()
    ERRORS = auto()


class Flood:
    """How many lines of each kind stand in the log; lets so many through in a span, and counts the rest."""

    def __init__(self) -> None:
        self._spans: dict[Hashable, _Span] = {}

    def passes(self, kind: Hashable, *, now: float, error: bool = False) -> dict[str, object] | None:
        """Return what a line is to say of others that are left out; None: it is left out itself."""
        span, before = self._span_of(kind, now, error=error)
        if span.lines >= LINES_MAX:
            span.left_out += 1
            return None
        span.lines += 1
        told: dict[str, object] = {"left_out_before": before} if before else {}
        if span.lines == LINES_MAX:
            told["more_left_out_for_s"] = round(span.until - now)
        return told

    def _span_of(self, kind: Hashable, now: float, *, error: bool) -> tuple[_Span, int]:
        """Return the span that counts now, and how many lines were left out of the one before, if it begins."""
        if kind not in self._spans and len(self._spans) >= KINDS_MAX:
            self._spans = {one: span for one, span in self._spans.items() if span.until > now}
            if len(self._spans) >= KINDS_MAX:
                kind = _Shared.ERRORS if error else _Shared.NOES
        last = self._spans.get(kind)
        if last is not None and now < last.until:
            return last, 0
        span = self._spans[kind] = _Span(now + SPAN_SECONDS)
        return span, last.left_out if last else 0


def note(
    request: Request, status: int, code: str, *, exc_info: BaseException | None = None, **facts: object
) -> None:
    """Write that a request was answered with a no: what the caller can mend as a fact, what we can as an error."""
    route = getattr(request.scope.get("route"), "path", None)
    error = status >= 500  # noqa: PLR2004 - ours to mend
    told = _flood(request).passes(
        _kind(request, status, code, route, error=error), now=monotonic(), error=error
    )
    if told is None:
        return
    fields = {
        "code": code or None,
        "method": request.method,
        "route": route,
        "status": status,
        **facts,
        **told,
    }
    if error:
        log.error("http.failed", exc_info=exc_info, **fields)
    else:
        log.info("http.refused", **fields)


def _flood(request: Request) -> Flood:
    state = request.app.state
    if not hasattr(state, "noes"):
        state.noes = Flood()
    flood: Flood = state.noes
    return flood


def _kind(request: Request, status: int, code: str, route: str | None, *, error: bool) -> Hashable:
    """Return what is counted together: by the subject of a good token, or else by the address.

    A stranger's noes are told apart by their code alone: each method of each route would fill the room for kinds.
    """
    known = request.scope.get(CALLER)
    address = request.client.host if request.client else ""
    if known or error:
        return known or address, status, code, request.method, route
    return address, status, code
