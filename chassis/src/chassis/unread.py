"""Answers to requests whose bodies have not all come: each says that the connection ends, and then ends it gently."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from uvicorn.protocols.http.httptools_impl import RequestResponseCycle


class Transport(Protocol):
    """What an answer is written to."""

    def write(self, data: bytes) -> None:
        """Write it out, now or as soon as the other side reads."""
        ...

    def close(self) -> None:
        """Close once all is written."""
        ...

    def is_closing(self) -> bool:
        """Tell whether it is closed, or about to be."""
        ...


class _Gentle:
    """A transport that is not closed while a body still comes: that would take the answer back (RFC 9112 §9.6)."""

    def __init__(self, transport: Transport, close: Callable[[], None]) -> None:
        self.write, self.is_closing, self.close = transport.write, transport.is_closing, close


def answer_gently(cycle: RequestResponseCycle, close: Callable[[], None]) -> None:
    """Let an answer that begins before the body has ended be the last of its connection, ended by `close`."""
    send = cycle.send

    async def say_that_it_ends(message: object) -> None:
        if not cycle.response_started and cycle.more_body:
            cycle.keep_alive = False
        await send(message)  # type: ignore[arg-type]  # whatever the app says

    cycle.__dict__["send"] = say_that_it_ends
    cycle.__dict__["transport"] = _Gentle(cycle.transport, close)
