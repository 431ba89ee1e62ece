"""What ends without being told to is started again, after pauses that grow; and only what is ours is ended."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import psutil
import pytest

from kokemus.machine.processes import ChildServer
from kokemus.platform import background
from kokemus.platform.background import STATE, NotRunning
from kokemus.platform.keeping import PAUSE_SECONDS_MAX, WELL_SECONDS, Keeper, Kept

SLEEPS = [sys.executable, "-c", "import time; time.sleep(600)"]
DEAF = [
    sys.executable,
    "-c",
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); time.sleep(600)",
]


@contextmanager
def a_process(data: Path, command: list[str], *, answers: bool = True) -> Iterator[ChildServer]:
    server = ChildServer("sleeper worker", command, data, data / "log", lambda: answers)
    try:
        yield server
    finally:
        server.kill()


def killed(server: ChildServer) -> None:
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    assert server._process is not None
    server._process.wait()


def test_a_killed_process_is_back_after_a_pause_and_counted(data: Path) -> None:
    told: list[str] = []
    with a_process(data, SLEEPS) as server:
        server.start()
        keeper, first = Keeper([Kept(server)], told.append), server.pid
        assert not keeper.look_round(0)
        killed(server)

        assert [keeper.look_round(now) for now in (10.0, 10.9, 11.0, 11.5)] == [False, False, True, False]

        assert server.pid not in {None, first}
        assert keeper.restarts() == {"sleeper worker": 1}
        assert told == ["sleeper worker ended with -9; again in 1 s"]


def test_pauses_grow_up_to_a_bound_and_begin_anew_once_it_has_run_well(data: Path) -> None:
    with a_process(data, [sys.executable, "-c", "raise SystemExit(3)"], answers=False) as server:
        one = Kept(server)
        keeper, now = Keeper([one]), 0.0
        starts: list[float] = []
        while len(starts) < 9:
            if keeper.look_round(now):
                starts.append(now)
            now += 0.5
    pauses = [later - earlier for earlier, later in pairwise(starts)]
    assert pauses == sorted(pauses)
    assert pauses[0] < 3
    assert PAUSE_SECONDS_MAX <= pauses[-1] <= PAUSE_SECONDS_MAX + 1
    assert keeper.restarts() == {"sleeper worker": 9}

    with a_process(data, SLEEPS) as server:
        server.start()
        one.process, one.due_at, one.began_at = server, None, now
        keeper.look_round(now + WELL_SECONDS)
        killed(server)
        keeper.look_round(now + WELL_SECONDS)
        assert one.due_at == now + WELL_SECONDS + 1


# --- ending ---------------------------------------------------------------------------------------------


@pytest.fixture
def process() -> Iterator[Callable[[list[str]], "subprocess.Popen[bytes]"]]:
    """Give a function that starts a process, which is ended afterwards."""
    started: list[subprocess.Popen[bytes]] = []

    def start(command: list[str]) -> "subprocess.Popen[bytes]":
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE))
        return started[-1]

    yield start
    for one in started:
        one.kill()
        one.communicate()


def described(data: Path, pid: int, **more: Any) -> None:
    (data / STATE).write_text(json.dumps({"pid": pid, **more}))


def test_a_process_that_has_the_id_now_is_left_alone(
    data: Path, process: Callable[[list[str]], "subprocess.Popen[bytes]"]
) -> None:
    somebody = process(SLEEPS)
    described(data, somebody.pid, command=["python", "-m", "kokemus.platform.supervisor", str(data)])

    assert not background.runs(data)
    with pytest.raises(NotRunning, match="is not it, and was left alone"):
        background.stop(data)

    with pytest.raises(subprocess.TimeoutExpired):
        somebody.wait(0.2)
    assert not (data / STATE).exists()


def test_a_platform_that_does_not_end_is_said_to_run_still(
    data: Path,
    process: Callable[[list[str]], "subprocess.Popen[bytes]"],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    deaf = process(DEAF)
    assert deaf.stdout is not None
    deaf.stdout.readline()
    described(data, deaf.pid, command=psutil.Process(deaf.pid).cmdline())
    monkeypatch.setattr(background, "DOWN_SECONDS_MAX", 0.3)

    with pytest.raises(NotRunning, match=f"did not end within .* end process {deaf.pid}"):
        background.stop(data)

    assert background.runs(data)


def test_a_platform_that_ends_is_forgotten(
    data: Path, process: Callable[[list[str]], "subprocess.Popen[bytes]"]
) -> None:
    sleeper = process(SLEEPS)
    described(data, sleeper.pid, command=psutil.Process(sleeper.pid).cmdline())

    background.stop(data)

    assert not background.runs(data)
    assert not (data / STATE).exists()


@pytest.mark.parametrize("text", ['{"pid": 12, "sa', "[]", "{}", ""])
def test_a_description_that_was_cut_is_told_with_its_file(tmp_path: Path, text: str) -> None:
    (tmp_path / STATE).write_text(text)

    for ask in (background.described, background.runs, background.stop):
        with pytest.raises(NotRunning, match=f"{STATE} does not say what runs") as told:
            ask(tmp_path)
        assert str(tmp_path / STATE) in str(told.value)
