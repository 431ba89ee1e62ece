"""A Docker engine: the one that answers, else a private one of our own for as long as it is needed.

The private one is Debian's package on its own socket and directory, so nothing else on the machine meets it.
Its images are kept in the cache, beside the broker's jars, for the next time.
"""

# ruff: noqa: INP001, S603, S607 - a script, run by hand and by make

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kokemus.machine.kafka_jars import cache_directory

START_SECONDS_MAX = 60
PACKAGES = ("^docker[.]io$", "docker-compose", "debootstrap")
"""Patterns of apt: the first is Debian's engine, not the registry that its name spells."""


class NoEngine(Exception):
    """No engine can run here; the text says why, in one line."""


@contextmanager
def engine() -> Iterator[dict[str, str]]:
    """Give the environment in which `docker` talks to an engine; raise NoEngine when there can be none."""
    if _answers(dict(os.environ)):
        yield dict(os.environ)
        return
    daemon = _daemon()
    with (
        tempfile.TemporaryDirectory(prefix="kokemus-engine-", ignore_cleanup_errors=True) as home,
        _running(daemon, Path(home)) as environment,
    ):
        yield environment


def compose_command() -> list[str]:
    """Return how Compose is called here: the plugin, else the program of its own."""
    if shutil.which("docker") and _succeeds(["docker", "compose", "version"]):
        return ["docker", "compose"]
    if program := shutil.which("docker-compose"):
        return [program]
    raise NoEngine("there is no docker compose")


@contextmanager
def _running(daemon: str, home: Path) -> Iterator[dict[str, str]]:
    socket = f"unix://{home}/docker.sock"
    environment = dict(os.environ) | {"DOCKER_HOST": socket, "DOCKER_BUILDKIT": "0"}
    places = [
        f"--data-root={cache_directory(os.environ) / 'docker'}",
        f"--exec-root={home}/exec",
        f"--pidfile={home}/pid",
    ]
    with (home / "log").open("wb") as log:
        started = subprocess.Popen(
            [daemon, "-H", socket, *places], stdout=log, stderr=log, start_new_session=True
        )
    try:
        deadline = time.monotonic() + START_SECONDS_MAX
        while not _answers(environment):
            if started.poll() is not None or time.monotonic() > deadline:
                last = (home / "log").read_text(errors="replace").splitlines()[-1:]
                raise NoEngine(f"dockerd did not come up: {' '.join(last)[:300]}")
            time.sleep(0.2)
        yield environment
    finally:
        started.terminate()
        started.wait(60)
        _unmount_below(home)


def _unmount_below(home: Path) -> None:
    """Take away what the daemon leaves mounted, such as the namespace of its network."""
    mounted = [line.split()[1] for line in Path("/proc/mounts").read_text().splitlines()]
    for place in sorted((one for one in mounted if one.startswith(f"{home}/")), reverse=True):
        subprocess.run(["umount", "--lazy", place], capture_output=True, check=False)


def _daemon() -> str:
    """Return the daemon's program, from Debian's package where that can be installed."""
    if os.geteuid() != 0:
        raise NoEngine("no Docker engine answers, and only root can start one")
    if not (found := shutil.which("dockerd")):
        if not shutil.which("apt-get"):
            raise NoEngine("no Docker engine answers, and without apt-get none can be installed")
        for command in (["update", "-q"], ["install", "-y", "-q", *PACKAGES]):
            subprocess.run(["apt-get", *command], capture_output=True, check=False)
        found = shutil.which("dockerd")
    if not found:
        raise NoEngine("no Docker engine answers, and Debian's cannot be installed")
    return found


def _answers(environment: dict[str, str]) -> bool:
    return shutil.which("docker") is not None and _succeeds(["docker", "info"], environment)


def _succeeds(command: list[str], environment: dict[str, str] | None = None) -> bool:
    try:
        done = subprocess.run(command, env=environment, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
