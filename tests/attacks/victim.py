"""A service under attack: what is sent to it and what it says, in raw bytes; and an ordinary person beside it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from time import perf_counter
from typing import Any

import psutil

from chassis.testing.processes import ServiceProcess

AREA = "hyokkays"
NEIGHBOUR = "naapuri"
"""An area with an identity provider of its own."""
HOST = "127.0.0.1"
GROWTH_MAX = 64 * 1024 * 1024
"""Bytes that an attack may make the process grow: far below what one without bounds takes."""
ANSWER_SECONDS_MAX = 5
"""For an ordinary person, on a machine that other tests share."""


@dataclass(frozen=True)
class Said:
    """How a connection ended: the answer, if there was one, and whether it was closed."""

    status: int | None
    headers: dict[str, str]
    body: bytes
    closed: bool
    seconds: float

    def problem(self, status: int) -> dict[str, Any]:
        """Return the problem after checking that it is one."""
        assert self.status == status, self
        assert self.headers["content-type"] == "application/problem+json"
        told: dict[str, Any] = json.loads(self.body)
        assert (told["status"], bool(told["title"]), bool(told["detail"])) == (status, True, True), told
        return told


@dataclass
class Meanwhile:
    """What an ordinary person was answered, and how long each answer took."""

    took: list[float] = field(default_factory=list)
    statuses: set[int | None] = field(default_factory=set)


@dataclass(frozen=True)
class Victim:
    """An api process."""

    process: ServiceProcess
    port: int
    token: str

    def head(self, method: str = "GET", path: str = "/health/live", *more: str) -> bytes:
        """Return a head without the line that ends it."""
        return "\r\n".join([f"{method} {path} HTTP/1.1", "Host: x", *more, ""]).encode()

    def posts(self, *more: str) -> bytes:
        """Return the whole head of a request to open the area."""
        known = (
            f"Authorization: Bearer {self.token}",
            "Content-Type: application/json",
            "Idempotency-Key: 1",
        )
        return self.head("POST", f"/v1/areas/{AREA}", *known, *more) + b"\r\n"

    async def sent(self, *pieces: bytes, pause: float = 0.0, seconds: float = 60) -> Said:
        """Send these on a connection of their own, and return what is said to it by the time that it is closed."""
        return await self.sent_all(pieces, pause=pause, seconds=seconds)

    async def sent_all(self, pieces: Iterable[bytes], *, pause: float = 0.0, seconds: float = 60) -> Said:
        """As `sent`, for pieces that are made as they go."""
        begun = perf_counter()
        reader, writer = await asyncio.open_connection(HOST, self.port)

        async def send() -> None:
            with contextlib.suppress(ConnectionError):
                for piece in pieces:
                    writer.write(piece)
                    await writer.drain()
                    if pause:
                        await asyncio.sleep(pause)

        sending = asyncio.create_task(send())
        try:
            return await asyncio.wait_for(_answer(reader, begun), seconds)
        finally:
            sending.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await sending
            writer.transport.abort()

    async def sent_by_many(self, piece: bytes, *, times: int, per_second: int) -> list[Said]:
        """As `sent`, on so many connections, one begun after another."""
        sending = []
        for _ in range(times):
            sending.append(asyncio.create_task(self.sent(piece)))
            await asyncio.sleep(1 / per_second)
        return await asyncio.gather(*sending)

    async def filled(self, somebody: socket.socket, request: bytes, *, times: int) -> None:
        """Send the request again and again, until it has been sent so often or the other end is gone."""
        with contextlib.suppress(ConnectionError):
            for _ in range(times):
                somebody.sendall(request)
                await asyncio.sleep(0.05)

    async def asked(self, path: str) -> Said:
        """Ask as an ordinary person does, and close."""
        return await self.sent(
            self.head("GET", path, f"Authorization: Bearer {self.token}", "Connection: close") + b"\r\n"
        )

    def is_connected_to(self, somebody: socket.socket) -> bool:
        """Tell whether the process still holds its end of a connection."""
        held = psutil.Process(self.process.pid).net_connections("tcp")
        return somebody.getsockname() in [one.raddr for one in held]

    @asynccontextmanager
    async def attacked(self) -> AsyncIterator[Meanwhile]:
        """See to it that meanwhile the process stays small, and answers an ordinary person."""
        meanwhile, over = Meanwhile(), asyncio.Event()

        async def live() -> None:
            while not over.is_set():
                said = await self.asked("/v1/counties")
                meanwhile.statuses.add(said.status)
                meanwhile.took.append(said.seconds)
                await asyncio.sleep(0.05)

        await self.asked("/v1/counties")
        process = psutil.Process(self.process.pid)
        before = process.memory_info().rss
        living = asyncio.create_task(live())
        try:
            yield meanwhile
        finally:
            over.set()
            await living
        assert meanwhile.statuses == {200}, meanwhile.statuses
        assert max(meanwhile.took) < ANSWER_SECONDS_MAX, max(meanwhile.took)
        assert process.memory_info().rss - before < GROWTH_MAX


async def _answer(reader: asyncio.StreamReader, begun: float) -> Said:
    came = bytearray()
    closed = False
    with contextlib.suppress(ConnectionError):
        while piece := await reader.read(65536):
            came += piece
        closed = True
    closed = closed or reader.at_eof() or reader.exception() is not None
    seconds = perf_counter() - begun
    head, _, body = bytes(came).partition(b"\r\n\r\n")
    if not head:
        return Said(None, {}, b"", closed, seconds)
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    return Said(int(first.split()[1]), headers, body, closed, seconds)
