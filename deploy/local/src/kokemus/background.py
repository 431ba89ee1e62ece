"""Starting the platform in the background, and ending it."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

from kokemus.remote import NotRunning, Remote, remote
from kokemus.supervisor import FAILED, STATE

UP_SECONDS_MAX = 300
DOWN_SECONDS_MAX = 60
POLL_SECONDS = 0.1


def runs(home: Path) -> bool:
    """Return whether a platform runs with its data in `home`."""
    state = home / STATE
    return state.exists() and _lives(json.loads(state.read_text())["pid"])


def start(home: Path, clock_at: datetime | None) -> Remote:
    """Start the platform and return when it is ready; raise NotRunning with the reason when it cannot."""
    home.mkdir(parents=True, exist_ok=True)
    for stale in (STATE, FAILED):
        (home / stale).unlink(missing_ok=True)
    command = [sys.executable, "-m", "kokemus.supervisor", str(home)]
    if clock_at is not None:
        command += ["--clock", clock_at.isoformat()]
    with (home / "supervisor.log").open("ab") as log:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )
    try:
        _wait_until_up(home, child)
    except BaseException:
        child.terminate()
        raise
    return remote(home)


def _wait_until_up(home: Path, child: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + UP_SECONDS_MAX
    while not (home / STATE).exists():
        if child.poll() is not None:
            failed = home / FAILED
            reason = failed.read_text() if failed.exists() else f"see {home / 'supervisor.log'}"
            raise NotRunning(f"The platform did not start: {reason}")
        if time.monotonic() > deadline:
            raise NotRunning(f"The platform was not ready after {UP_SECONDS_MAX} s; see {home / 'logs'}")
        time.sleep(POLL_SECONDS)


def stop(there: Remote) -> None:
    """End a running platform and return when it has ended; its data stay."""
    pid = there.described["pid"]
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + DOWN_SECONDS_MAX
    while _lives(pid) and time.monotonic() < deadline:
        _collect(pid)
        time.sleep(POLL_SECONDS)
    (there.home / STATE).unlink(missing_ok=True)


def _collect(pid: int) -> None:
    """Take the ended process away when it was a child of ours; otherwise somebody else does."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
