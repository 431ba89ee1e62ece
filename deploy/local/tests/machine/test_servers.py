"""A command beside a broker and a database: it finds them, its end is their end, and nothing of them stays."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from kokemus.machine.brokers import Broker
from kokemus.machine.resolution import NothingFound
from kokemus.machine.scratch import temporary_data
from kokemus.machine.servers import servers

pytestmark = pytest.mark.timeout(420)

TELL = "from os import environ; print(environ['KAFKA_IDEMPOTENT'], environ['KOKEMUS_BROKER_KIND'])"
SLEEP = "import signal, sys, time; print('up', flush=True); time.sleep(60)"
TIDY = "import signal, sys, time; signal.signal(15, lambda *_: sys.exit(5)); print('up', flush=True); time.sleep(60)"
GONE_SECONDS_MAX = 15


@pytest.fixture
def quick(broker_of_kind: Callable[[str], Broker], unsteered: dict[str, str]) -> dict[str, str]:
    """Return an environment that leads to the broker that starts the quickest, if this machine has it."""
    broker_of_kind("tansu").close()
    return {**unsteered, "KOKEMUS_BROKER": "tansu"}


def exec_command(
    environ: dict[str, str], *command: str, options: tuple[str, ...] = ()
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "kokemus.machine.servers", "exec", *options, "--", *command],
        env=environ,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def family(process: subprocess.Popen[str]) -> list[psutil.Process]:
    return psutil.Process(process.pid).children(recursive=True)


def serving_in(directory: Path) -> list[psutil.Process]:
    def told(process: psutil.Process) -> str:
        with suppress(psutil.Error):
            return " ".join([process.cwd(), *process.cmdline()])
        return ""

    return [process for process in psutil.process_iter() if str(directory / "kokemus-") in told(process)]


def are_gone(processes: list[psutil.Process]) -> bool:
    deadline = time.monotonic() + GONE_SECONDS_MAX
    while time.monotonic() < deadline:
        if not any(
            process.is_running() and process.status() != psutil.STATUS_ZOMBIE for process in processes
        ):
            return True
        time.sleep(0.1)
    return False


def test_the_command_finds_both_and_its_exit_code_comes_through(quick: dict[str, str]) -> None:
    process = exec_command(quick, sys.executable, "-c", f"{TELL}; raise SystemExit(7)")
    out, said = process.communicate()

    assert process.returncode == 7
    assert out.split() == ["false", "tansu"]
    assert [line.partition(":")[0] for line in said.splitlines()] == ["Kafka", "PostgreSQL"]


def test_a_command_told_to_end_ends_in_its_own_way_and_nothing_stays(quick: dict[str, str]) -> None:
    process = exec_command(quick, sys.executable, "-c", TIDY)
    assert process.stdout is not None
    assert process.stdout.readline() == "up\n"
    started = family(process)

    process.send_signal(signal.SIGTERM)
    process.communicate()

    assert process.returncode == 5
    assert are_gone(started)


def test_a_command_that_dies_of_a_signal_ends_as_a_shell_says_it(quick: dict[str, str]) -> None:
    process = exec_command(quick, sys.executable, "-c", SLEEP)
    assert process.stdout is not None
    assert process.stdout.readline() == "up\n"

    process.send_signal(signal.SIGTERM)
    process.communicate()

    assert process.returncode == 128 + signal.SIGTERM


@pytest.mark.parametrize("milliseconds", [0, 1, 2, 4, 8, 16, 64, 256])
def test_a_signal_while_the_servers_start_leaves_nothing_behind(
    quick: dict[str, str], data: Path, milliseconds: int
) -> None:
    process = exec_command({**quick, "TMPDIR": str(data)}, sys.executable, "-c", SLEEP)
    while not list(data.glob("kokemus-*/tansu")):
        time.sleep(0.0005)
    time.sleep(milliseconds / 1000)

    process.send_signal(signal.SIGTERM)
    process.communicate()

    assert process.returncode == 128 + signal.SIGTERM
    assert not serving_in(data)
    assert not list(data.glob("kokemus-*"))


def test_servers_end_when_whoever_started_them_is_killed(quick: dict[str, str], data: Path) -> None:
    process = exec_command({**quick, "TMPDIR": str(data)}, sys.executable, "-c", SLEEP)
    assert process.stdout is not None
    assert process.stdout.readline() == "up\n"
    command: list[psutil.Process] = []
    servers_started: list[psutil.Process] = []
    for child in family(process):
        (command if SLEEP in child.cmdline() else servers_started).append(child)

    process.kill()
    for child in command:
        child.kill()
    process.communicate()

    assert servers_started
    assert are_gone(servers_started)


def test_a_command_that_is_not_there_is_told_so(quick: dict[str, str]) -> None:
    process = exec_command(quick, "no-such-command")
    _, said = process.communicate()

    assert process.returncode == 127
    assert "no-such-command cannot be run" in said


def test_a_choice_that_cannot_be_had_is_told_and_starts_nothing(unsteered: dict[str, str]) -> None:
    process = exec_command({**unsteered, "KOKEMUS_BROKER": "pigeon"}, "true")
    _, said = process.communicate()

    assert process.returncode == 69
    assert "KOKEMUS_BROKER is 'pigeon', expected one of external, docker, apache, tansu" in said


def test_data_thrown_away_are_gone_and_data_kept_are_not(quick: dict[str, str]) -> None:
    with temporary_data() as place:
        scratch, kept = place / "scratch", place / "kept"
        scratch.mkdir()
        scratch.chmod(0o711)
        environ = {**quick, "TMPDIR": str(scratch)}
        exec_command(environ, "true").communicate()
        assert not list(scratch.iterdir())

        exec_command(environ, "true", options=("--data", str(kept))).communicate()
        assert (kept / "postgres" / "data" / "PG_VERSION").exists()


def test_a_failing_broker_takes_the_database_with_it(data: Path, unsteered: dict[str, str]) -> None:
    before = {child.pid for child in psutil.Process(os.getpid()).children(recursive=True)}

    with (
        pytest.raises(NothingFound),
        servers(data, {**unsteered, "KOKEMUS_BROKER": "pigeon"}),
    ):
        pytest.fail("there is no such broker")

    after = [
        child for child in psutil.Process(os.getpid()).children(recursive=True) if child.pid not in before
    ]
    assert are_gone(after)
