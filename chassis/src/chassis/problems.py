"""Errors as problem+json (RFC 9457): what was found, what was expected, what to do; never a stack trace."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import asyncpg
import msgspec
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from opentelemetry import trace
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import ASGIApp, Receive, Scope, Send

from chassis.database import TRANSIENT
from chassis.failures import Refusal, Refused
from chassis.http import lacks_key, wrong_key
from chassis.noting import note

MEDIA_TYPE = "application/problem+json"
_TITLES = {
    404: "Not found",
    405: "Method not allowed",
    413: "Body too large",
    415: "Unsupported media type",
}

_HEADERS = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "5"}}
"""RFC 6750 §3; RFC 9110 §10.2.3."""

_TOLD = "_kokemus_told"
"""Marks an exception that was answered and stands in the log."""

_encode = msgspec.json.Encoder(enc_hook=str).encode


def problem(
    status: int,
    title: str,
    detail: str,
    *,
    kind: str = "",
    facts: Mapping[str, object] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Return a problem+json answer; `facts` become its extension members."""
    body: dict[str, object] = {
        "type": f"urn:kokemus:problem:{kind}" if kind else "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
    }
    span = trace.get_current_span().get_span_context()
    if span.is_valid:
        body["trace_id"] = format(span.trace_id, "032x")
    body |= {name: value for name, value in (facts or {}).items() if name not in body}
    return Response(_bytes(body), status, headers=dict(headers or {}), media_type=MEDIA_TYPE)


def _bytes(body: Mapping[str, object]) -> bytes:
    """Return the body as JSON; what a stranger sent may hold half a character, which only escapes can repeat."""
    try:
        return _encode(body)
    except UnicodeEncodeError:
        return json.dumps(body, default=str).encode()


class ToldOnce:
    """An app whose bugs, answered and in the log, end here: the server would write each a second time."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        try:
            await self._app(scope, receive, send)
        except Exception as bug:
            if not hasattr(bug, _TOLD):
                raise


def install(app: FastAPI) -> None:
    """Make every error a problem+json."""
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    for transient in TRANSIENT:
        app.add_exception_handler(transient, _busy)
    app.add_exception_handler(asyncpg.DataError, _unstorable)
    app.add_exception_handler(Exception, _bug)


async def _refused(request: Request, refusal: Exception) -> Response:
    kind = getattr(refusal, "code", "") or _kebab(type(refusal).__name__)
    title = getattr(refusal, "title", None) or kind.replace("-", " ").capitalize()
    status = int(getattr(refusal, "status", 409))
    headers = getattr(refusal, "headers", None) or _HEADERS.get(status, {})
    note(request, status, kind)
    return problem(
        status, title, str(refusal), kind=kind, facts=getattr(refusal, "facts", None), headers=headers
    )


async def _invalid(request: Request, invalid: Exception) -> Response:
    """Tell every mistake at once: what is wrong with the key too, or it would be found by the next attempt."""
    assert isinstance(invalid, RequestValidationError)
    errors = [_error(error) for error in invalid.errors()]
    if lacks_key(request):
        errors.append({**wrong_key(request)})
    first = errors[0] if errors else {"where": "body", "message": "unreadable"}
    detail = f"{first['where']}: {first['message']}"
    if len(errors) > 1:
        detail += f" (and {len(errors) - 1} more, see errors)"
    note(request, 422, "invalid")
    return problem(422, "Invalid request", detail, kind="invalid", facts={"errors": errors})


def _error(error: Mapping[str, Any]) -> dict[str, object]:
    """Return where and what; the value found is repeated only when it is short and plain."""
    if error["type"] == "json_invalid":
        reason = error.get("ctx", {}).get("error", "unreadable")
        return {"where": "body", "message": f"is not JSON: {reason}, at character {error['loc'][-1]}"}
    told: dict[str, object] = {
        "where": ".".join(str(part) for part in error["loc"]),
        "message": str(error["msg"]).removeprefix("Value error, "),
    }
    found = error.get("input")
    if isinstance(found, str | int | float) and len(str(found)) <= 80:  # noqa: PLR2004
        told["found"] = found
    return told


async def _http(request: Request, answer: Exception) -> Response:
    assert isinstance(answer, HTTPException)
    if answer.status_code == 400:  # noqa: PLR2004 - the framework's word for a body that is no text at all
        mistake = {"where": "body", "message": "cannot be read; send JSON in UTF-8 (RFC 8259)"}
        detail = "{where}: {message}".format(**mistake)
        return problem(422, "Invalid request", detail, kind="invalid", facts={"errors": [mistake]})
    title = _TITLES.get(answer.status_code, "Error")
    headers = dict(answer.headers or {})
    if answer.status_code == 405:  # noqa: PLR2004 - method not allowed
        headers["Allow"] = ", ".join(allowed(request))
    note(request, answer.status_code, "")
    return problem(answer.status_code, title, str(answer.detail), headers=headers)


def allowed(request: Request) -> list[str]:
    """Return the methods of every route at the request's path: the first that is found knows its own alone."""
    return [
        method
        for method in ("DELETE", "GET", "PATCH", "POST", "PUT")
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL
            for route in request.app.routes
        )
    ]


async def _unstorable(request: Request, value: Exception) -> Response:
    note(request, 422, "unstorable", reason=type(value).__name__)
    detail = "a value holds characters or numbers that cannot be kept, such as U+0000; leave them out"
    return problem(422, "Invalid request", detail, kind="unstorable")


async def _busy(request: Request, passing: Exception) -> Response:
    note(request, 503, "busy", reason=type(passing).__name__, detail=str(passing)[:300])
    detail = "not able to answer right now; nothing was changed; try again with the same Idempotency-Key"
    return problem(503, "Try again", detail, kind="busy", headers=_HEADERS[503])


async def _bug(request: Request, bug: Exception) -> Response:
    note(request, 500, "bug", exc_info=bug)
    setattr(bug, _TOLD, True)
    detail = "something went wrong on our side; nothing was changed; tell the operator the trace_id"
    return problem(500, "Internal error", detail, kind="bug")


def _words(name: str) -> str:
    return _kebab(name).replace("-", " ").capitalize()


def _kebab(name: str) -> str:
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")
