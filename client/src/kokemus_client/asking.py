"""Asking: a request is sent, and sent again under the same key while it may help, until it is answered."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any, TypeVar
from urllib.parse import quote
from uuid import uuid4  # noqa: TID251 - the client knows no chassis

import httpx
import msgspec

from kokemus_client.results import Ok, Problem, Result

Answer = TypeVar("Answer")
_DOUBLINGS_MAX = 30
"""From a pause of a second to one of years; two to the power of a thousand attempts is no float any more."""
_CODE = "urn:kokemus:problem:"
_STANDARD = frozenset({"type", "title", "status", "detail", "trace_id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request; a POST has a key, made here once and kept however often it is sent."""

    method: str
    path: str
    query: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How often a request that was not answered is sent again, and how long is waited in between."""

    attempts: int = 4
    pause_seconds: float = 0.2
    """Before the first repeat at most; twice as long before each further one."""
    pause_seconds_max: float = 5.0
    statuses: frozenset[int] = frozenset({502, 503, 504})
    """Answers that mean: not now, nothing was changed."""

    def pause(self, attempt: int) -> float:
        """Return how long to wait after that attempt: anything up to a growing bound, so that callers scatter."""
        doublings = min(attempt - 1, _DOUBLINGS_MAX)
        bound = min(self.pause_seconds_max, self.pause_seconds * 2**doublings)
        return random.uniform(0, bound)  # noqa: S311 - no secret


@dataclass(frozen=True, slots=True)
class Asking:
    """Asks one service, as somebody."""

    http: httpx.AsyncClient
    base_url: str
    headers: Mapping[str, str]
    patience: Patience = field(default_factory=Patience)
    service: str = "the service"

    async def ask(self, asked: Asked, answer: type[Answer]) -> Result[Answer]:
        """Send a request and return what is answered, checked against the type; no HTTP status is an exception."""
        request = f"{asked.method} {self.base_url}{asked.path}"
        try:
            told = await self.send(asked)
        except httpx.TransportError as failure:
            reason = str(failure) or type(failure).__name__
            return Problem("unreachable", 0, "Unreachable", reason, request=request)
        if not told.is_success:
            return problem(told, request)
        try:
            value = msgspec.json.decode(told.content or b"null", type=answer)
        except msgspec.DecodeError as failure:
            return Problem("unreadable", told.status_code, "Unreadable", str(failure), request=request)
        return Ok(value, told.status_code, told.headers.get("ETag"), "Idempotency-Replayed" in told.headers)

    async def send(self, asked: Asked) -> httpx.Response:
        """Send a request, patiently, and return whatever is answered; raise httpx.TransportError when nobody does.

        Raise ValueError when it was never said where the service answers: no patience would help.
        """
        if not self.base_url:
            raise ValueError(f"no address of {self.service} was given; add it to the client's `base_urls`")
        headers = {**self.headers, **_told(asked.headers)}
        if asked.method == "POST":
            headers["Idempotency-Key"] = asked.key or str(uuid4())
        content = None if asked.body is None else msgspec.json.encode(asked.body)
        if content is not None:
            headers["Content-Type"] = "application/json"
        request = self.http.build_request(
            asked.method,
            f"{self.base_url}{asked.path}",
            params=_told(asked.query) or None,  # none, or httpx drops a query that the path has
            headers=headers,
            content=content,
        )
        attempt = 1
        while True:
            try:
                told = await self.http.send(request)
            except httpx.TransportError:
                if attempt >= self.patience.attempts:
                    raise
            else:
                if told.status_code not in self.patience.statuses or attempt >= self.patience.attempts:
                    return told
            await asyncio.sleep(self.patience.pause(attempt))
            attempt += 1


def problem(told: httpx.Response, request: str) -> Problem:
    """Return an answer that is a no as a problem, also when it came from something between us and the service."""
    try:
        found = msgspec.json.decode(told.content, type=dict[str, Any])
    except msgspec.DecodeError:
        found = {}
    return Problem(
        code=str(found.get("type", "about:blank")).removeprefix(_CODE),
        status=told.status_code,
        title=str(found.get("title", told.reason_phrase)),
        detail=str(found.get("detail", told.text[:500])),
        trace_id=found.get("trace_id"),
        facts={name: fact for name, fact in found.items() if name not in _STANDARD},
        request=request,
    )


def quoted(value: object) -> str:
    """Return a value as one step of a path."""
    return quote(_text(value), safe="")


def _told(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters as they are sent; those that are None are left out."""
    return {
        name: [_text(one) for one in value] if isinstance(value, list | tuple) else _text(value)
        for name, value in values.items()
        if value is not None
    }


def _text(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case date():
            return value.isoformat()
        case Enum():
            return str(value.value)
        case _:
            return str(value)
