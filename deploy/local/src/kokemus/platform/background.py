"""Starting the platform in the background, and ending it."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import psutil

STATE = "platform.json"
"""What runs, as the supervisor describes it."""
FAILED = "failed.txt"
"""Why it could not start."""
UP_SECONDS_MAX = 300
DOWN_SECONDS_MAX = 60
POLL_SECONDS = 0.1


class NotRunning(Exception):
    """No platform runs, or it could not be started; the text says why."""


def runs(home: Path) -> bool:
    """Return whether a platform runs with its data in `home`."""
    return (home / STATE).exists() and _is_it(described(home))


def described(home: Path) -> dict[str, Any]:
    """Return what the running platform says of itself; raise NotRunning when there is none."""
    try:
        told = json.loads((home / STATE).read_text())
    except FileNotFoundError:
        raise NotRunning("nothing runs here; start it with `kokemus up`") from None
    except ValueError:
        told = None
    if not isinstance(told, dict) or "pid" not in told:
        raise NotRunning(
            f"{home / STATE} does not say what runs: it was cut or changed. End what still runs"
            f" (`pgrep -af kokemus.platform.supervisor` lists it), delete the file and start again with `kokemus up`"
        )
    return told


def start(home: Path, clock_at: datetime | None) -> None:
    """Start the platform and return when it is ready; raise NotRunning with the reason when it cannot."""
    home.mkdir(parents=True, exist_ok=True)
    for stale in (STATE, FAILED):
        (home / stale).unlink(missing_ok=True)
    command = [sys.executable, "-m", "kokemus.platform.supervisor", str(home)]
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


def stop(home: Path) -> None:
    """End the platform with its data in `home` and return when it has ended; its data stay.

    Raise NotRunning when it had ended before, and when it does not end.
    """
    told = described(home)
    pid = told["pid"]
    if not _is_it(told):
        (home / STATE).unlink(missing_ok=True)
        raise NotRunning(
            f"The platform was not running any more: process {pid} is not it, and was left alone;"
            f" see {home / 'supervisor.log'}"
        )
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + DOWN_SECONDS_MAX
    while _is_it(told):
        if time.monotonic() > deadline:
            raise NotRunning(
                f"The platform did not end within {DOWN_SECONDS_MAX} s; see {home / 'supervisor.log'},"
                f" and end process {pid} yourself"
            )
        _collect(pid)
        time.sleep(POLL_SECONDS)
    (home / STATE).unlink(missing_ok=True)


def _collect(pid: int) -> None:
    """Take the ended process away when it was a child of ours; otherwise somebody else does."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)


def _is_it(told: Mapping[str, Any]) -> bool:
    """Tell whether the process is the one that described itself: ids of ended processes pass on to others."""
    try:
        return bool(psutil.Process(told["pid"]).cmdline() == told.get("command"))
    except psutil.Error:
        return False
