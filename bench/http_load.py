"""A server process, and a load on it: a closed loop over kept connections."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import perf_counter
from uuid import uuid4

import psutil

from http_serving import HOST


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked again and again, each time with another Idempotency-Key."""

    path: str
    token: str
    body: bytes

    def written(self) -> bytes:
        """Return it as it goes over the wire."""
        head = (
            f"POST {self.path} HTTP/1.1\r\nHost: bench\r\nIdempotency-Key: {uuid4()}\r\n"
            f"Authorization: Bearer {self.token}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(self.body)}\r\n\r\n"
        )
        return head.encode() + self.body


@dataclass(frozen=True, slots=True)
class Took:
    """What a load took."""

    rate: float
    """Requests a second."""
    cpu_us: float
    """Of the server's process, user and system, a request."""
    waits_ms: list[float]
    """Of each request, its answer read."""


@dataclass(frozen=True, slots=True)
class Server:
    """A process that answers on a port."""

    port: int
    pid: int

    async def load(self, request: Request, *, at_once: int, requests: int) -> Took:
        """Ask so many times and return what it took."""
        numbers, waits = iter(range(requests)), list[float]()
        spent, begun = self._cpu(), perf_counter()
        await asyncio.gather(*(self._one_connection(request, numbers, waits) for _ in range(at_once)))
        took = perf_counter() - begun
        return Took(requests / took, (self._cpu() - spent) * 1_000_000 / requests, waits)

    async def _one_connection(self, request: Request, numbers: Iterator[int], waits: list[float]) -> None:
        reader, writer = await asyncio.open_connection(HOST, self.port)
        for _ in numbers:
            asked = request.written()
            begun = perf_counter()
            writer.write(asked)
            head = await reader.readuntil(b"\r\n\r\n")
            if not head.startswith(b"HTTP/1.1 201"):
                raise RuntimeError(f"expected 201, found {head!r} {await reader.read(2000)!r}")
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            await reader.readexactly(length)
            waits.append((perf_counter() - begun) * 1000)
        writer.close()

    def _cpu(self) -> float:
        times = psutil.Process(self.pid).cpu_times()
        return float(times.user + times.system)


@asynccontextmanager
async def server(port: int, *arguments: str, **environment: str) -> AsyncIterator[Server]:
    """Run a Python process that answers on a port for as long as it is needed, and wait for its end."""
    running = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, env={**os.environ, **environment}
    )
    try:
        for _ in range(600):
            try:
                _, writer = await asyncio.open_connection(HOST, port)
                writer.close()
                break
            except OSError:
                await asyncio.sleep(0.05)
        yield Server(port, running.pid)
    finally:
        running.terminate()
        await running.wait()
