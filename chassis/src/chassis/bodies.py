"""Bodies of requests have a bound, also when they come in pieces and do not say how long they will be."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from chassis import problems
from chassis.noting import note

BODY_MAX = 256 * 1024
"""Bytes of a request body; the largest order with a year of sessions is a tenth of it."""
TOO_LARGE = f"the body has more than {BODY_MAX} bytes, which is all that is read; send less at once"


class Bounded:
    """Answers 413 to a body that is too large, and gives the app no more of it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counting what comes."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif _announced(scope) > BODY_MAX:
            note(Request(scope), 413, "")
            await problems.problem(413, "Body too large", TOO_LARGE)(scope, receive, send)
        else:
            await self._app(scope, _counted(receive), send)


def _counted(receive: Receive) -> Receive:
    came = 0

    async def count() -> Message:
        nonlocal came
        message = await receive()
        came += len(message.get("body", b""))
        if came > BODY_MAX:
            raise HTTPException(413, TOO_LARGE)
        return message

    return count


def _announced(scope: Scope) -> int:
    """Return the length that the request announces, 0 when it announces none."""
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else 0
    return 0
