"""A server as a child process: started, watched until it answers, stopped or killed, started again.

Server              what brokers and databases have in common, in whatever way they run
  ChildServer       a program of this machine
"""

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import psutil

from kokemus.machine.probes import remembered_port
from kokemus.machine.resolution import Unavailable

POLL_SECONDS = 0.02
LOG_LINES_TOLD = 5
STARTS_MAX = 3  # a port found free can be taken by somebody else before the server has it
PORT_TAKEN = "Address already in use"
ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
# Ends the server when we are gone without having ended it, even by a kill -9: the pipe it reads then closes.
GUARD = 'read -r _; kill -TERM "$1" && sleep 5 && kill -KILL "$1"'


class ServerFailed(Unavailable):
    """The server did not come up; the text holds the end of its log."""

    def __init__(self, name: str, what: str, log: Path) -> None:
        lines = log.read_text(errors="replace").splitlines()[-LOG_LINES_TOLD:] if log.exists() else []
        super().__init__(
            f"{name} {what}: {' | '.join(line.strip() for line in lines) or 'it logged nothing'}"
        )


class Server(Protocol):
    """Something that serves on a port and comes back on the same port with the same data."""

    @property
    def pid(self) -> int | None:
        """Process id on this machine while it runs there, else None."""

    def start(self) -> None:
        """Return when the server answers, or raise Unavailable; a running one is left as it is."""

    def stop(self) -> None:
        """End the server in the orderly way and return when it has ended; its data stay."""

    def kill(self) -> None:
        """End the server as kill -9 or a power cut would, with every process of it."""

    def close(self, *, keep_data: bool) -> None:
        """Stop for good and remove what it held outside its data directory, the data only if not kept."""


@dataclass(frozen=True)
class Account:
    """A system account that a server runs under instead of ours."""

    uid: int
    gid: int


@dataclass
class ChildServer:
    """A server that is a child process of ours, in a session of its own so that Ctrl-C reaches only us."""

    name: str
    command: Sequence[str]
    directory: Path
    log: Path
    answers: Callable[[], bool]
    account: Account | None = None
    environment: dict[str, str] = field(default_factory=dict)
    stop_signal: signal.Signals = signal.SIGTERM
    start_seconds_max: float = (
        180.0  # on a machine with much else to do; one that has ended is noticed at once
    )
    stop_seconds_max: float = 20.0
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False)
    _guard: subprocess.Popen[bytes] | None = field(default=None, init=False)

    @property
    def pid(self) -> int | None:
        """Process id while it runs, else None."""
        return self._process.pid if self._process and self._process.poll() is None else None

    @property
    def exit_code(self) -> int | None:
        """How its last run ended, negative for a signal; None while it runs or before it has."""
        return self._process.poll() if self._process else None

    def start(self) -> None:
        """Return when the server answers, or raise ServerFailed; a running one is left as it is."""
        if self.pid is not None:
            return
        self._end_guard()
        try:
            with undisturbed():
                self._process = self._spawn()
                self._guard = _guard(self._process.pid)
            self._wait_for_answer(self._process)
        except BaseException:
            self.kill()
            raise

    def stop(self) -> None:
        """End the server in the orderly way, by force after a bounded wait."""
        if self._process is not None and self.pid is not None:
            self._process.send_signal(self.stop_signal)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(self.stop_seconds_max)
        self.kill()

    def kill(self) -> None:
        """End the server and every child of it at once, without a chance to tidy up."""
        if self._process is not None:
            _kill_tree(self._process)
        self._end_guard()

    def close(self, *, keep_data: bool) -> None:  # noqa: ARG002 - all it holds is in the directory, its owner's matter
        """Stop for good."""
        self.stop()

    def _spawn(self) -> subprocess.Popen[bytes]:
        """Start the program with its output in the log."""
        account = self.account
        with self.log.open("ab") as log:
            try:
                return subprocess.Popen(
                    list(self.command),
                    cwd=self.directory,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    env={**os.environ, **self.environment},
                    start_new_session=True,
                    user=account.uid if account else None,
                    group=account.gid if account else None,
                    extra_groups=[] if account else None,
                )
            except OSError as failure:
                raise Unavailable(f"{self.name} cannot be run: {failure}") from failure

    def _wait_for_answer(self, process: subprocess.Popen[bytes]) -> None:
        """Return when the server answers; raise ServerFailed when it has ended or takes too long."""
        deadline = time.monotonic() + self.start_seconds_max
        while not self.answers():
            if process.poll() is not None:
                raise ServerFailed(self.name, f"ended with exit code {process.returncode}", self.log)
            if time.monotonic() > deadline:
                raise ServerFailed(self.name, f"did not answer within {self.start_seconds_max:g} s", self.log)
            time.sleep(POLL_SECONDS)

    def _end_guard(self) -> None:
        """Take the guard away, so that it never signals a process id that has passed on to somebody else."""
        if self._guard is not None:
            self._guard.kill()
            self._guard.communicate()
            self._guard = None


def start_on_its_port(noted: Path, server_at: Callable[[int], ChildServer]) -> tuple[ChildServer, int]:
    """Start a server on the port noted in the file, or on another one if somebody has taken it; return both."""
    for attempt in range(1, STARTS_MAX + 1):
        port = remembered_port(noted)
        server = server_at(port)
        try:
            server.start()
        except ServerFailed as failure:
            if attempt == STARTS_MAX or PORT_TAKEN not in str(failure):
                raise
            noted.unlink(missing_ok=True)
        else:
            return server, port
    raise AssertionError


@contextmanager
def undisturbed() -> Iterator[None]:
    """Put off what signals do until the end, so that no process is started and then forgotten.

    Only what Python does is put off: a child starts with the signals as they would be without this.
    """
    came: list[int] = []
    handlers = {number: signal.getsignal(number) for number in ENDING}
    if threading.current_thread() is not threading.main_thread():
        handlers = {}  # Python handles signals in the main thread only
    put_off = {number: handler for number, handler in handlers.items() if callable(handler)}
    for number in put_off:
        signal.signal(number, lambda number, _: came.append(number))
    try:
        yield
    finally:
        for number, handler in put_off.items():
            signal.signal(number, handler)
    for late in came:
        signal.raise_signal(late)


def _guard(pid: int) -> subprocess.Popen[bytes]:
    """Start a shell that ends that process once our end of the pipe is gone."""
    return subprocess.Popen(
        ["/bin/sh", "-c", GUARD, "guard", str(pid)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _kill_tree(process: subprocess.Popen[bytes]) -> None:
    """Kill the process with all its children and collect it; children may have sessions of their own."""
    if process.poll() is None:
        with contextlib.suppress(psutil.NoSuchProcess):
            root = psutil.Process(process.pid)
            family = [root, *root.children(recursive=True)]
            for member in family:
                with contextlib.suppress(psutil.NoSuchProcess):
                    member.kill()
            psutil.wait_procs(family[1:], timeout=5)
    process.wait()
