"""Real processes of a service: started, told to stop, or killed by their own id, and always waited for."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.error import URLError
from urllib.request import urlopen

from chassis.testing.waiting import until

START_SECONDS = 30
STOP_SECONDS = 20


class ServiceProcess:
    """`python -m <module> <command>` with the settings given, its output kept in a file."""

    def __init__(self, module: str, command: str, *, environ: Mapping[str, str], log: Path) -> None:
        self._arguments = (sys.executable, "-m", module, command)
        self._environ = dict(environ)
        self.log = log
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Self:
        """Start it."""
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it if it still runs."""
        if self.runs:
            await self.stop()

    async def start(self, **more: str) -> None:
        """Start it, with more in its environment."""
        with self.log.open("ab") as output:
            self._process = await asyncio.create_subprocess_exec(
                *self._arguments, env={**os.environ, **self._environ, **more}, stdout=output, stderr=output
            )

    def setting(self, name: str) -> str:
        """Return what it was told in its environment."""
        return self._environ[name]

    @property
    def runs(self) -> bool:
        """Whether it has been started and has not ended."""
        return self._process is not None and self._process.returncode is None

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process is not None, "it has not been started"
        return self._process.pid

    async def ended(self, *, seconds: float = START_SECONDS) -> int:
        """Wait for it to end and return its exit code, negative for a signal."""
        assert self._process is not None, "it has not been started"
        try:
            return await asyncio.wait_for(self._process.wait(), seconds)
        except TimeoutError:
            self.kill()
            await self._process.wait()
            raise AssertionError(f"{self._arguments} did not end in {seconds} s:\n{self.tail()}") from None

    async def stop(self) -> int:
        """Tell it to stop, as an orchestrator does, and return its exit code."""
        os.kill(self.pid, signal.SIGTERM)
        return await self.ended(seconds=STOP_SECONDS)

    def kill(self) -> None:
        """End it as a power cut does."""
        if self.runs:
            os.kill(self.pid, signal.SIGKILL)

    def tail(self, lines: int = 30) -> str:
        """Return the last lines it wrote."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    async def ready(self, port: int) -> None:
        """Wait until it says on that port that it is ready; raise AssertionError when it ends instead."""

        async def is_ready() -> bool:
            assert self.runs, f"{self._arguments} has ended:\n{self.tail()}"
            return await asyncio.to_thread(_answers, f"http://127.0.0.1:{port}/health/ready")

        await until(is_ready, seconds=START_SECONDS, expected=f"ready on port {port}")


def free_port() -> int:
    """Return a port on this machine that nobody listens on now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    return port


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2) as answer:  # noqa: S310 - an address of this machine
            return bool(answer.status == 200)  # noqa: PLR2004
    except (URLError, OSError):
        return False
