"""The containers of docker-compose.yml under a name of their own: built, up, killed, down."""

# ruff: noqa: INP001, S603, T201 - a script, run by hand and by make

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID

from order import Failed

SERVICES = ("registry", "dispatch", "billing", "notifications")
PROGRAMS = (*SERVICES, "console")
LASTING = (
    "postgres",
    "kafka",
    "issuer",
    "console-api",
    *(f"{name}-{role}" for name in SERVICES for role in ("api", "worker")),
)
TAG = "test"
BUILD_SECONDS_MAX = 900
UP_SECONDS_MAX = 420
HEALTHY_SECONDS_MAX = 180
INSPECTED = "{{.State.Status}} {{if .State.Health}}{{.State.Health.Status}}{{end}}"
LEFT_OVER = """
import importlib.util, os, shutil
packages = [name for name in ("pip", "setuptools") if importlib.util.find_spec(name)]
print(os.getuid(), *packages, *filter(None, map(shutil.which, ("gcc", "make", "pip"))))
"""


class Stack:
    """One run of the core, on ports of its own; down with its volumes at the end, whatever happened."""

    def __init__(
        self, root: Path, compose: Sequence[str], environment: Mapping[str, str], tell: Callable[[str], None]
    ) -> None:
        self._root = root
        self._tell = tell
        self._project = f"kokemus-test-{os.getpid()}"
        self._compose = [*compose, "-p", self._project, "-f", str(root / "docker-compose.yml")]
        self._ports = {name: _free_port() for name in (*PROGRAMS, "issuer")}
        self._environment = {
            **{name: value for name, value in environment.items() if not name.startswith("KOKEMUS_")},
            "KOKEMUS_TAG": TAG,
            "KOKEMUS_SECRET": f"test{os.getpid()}",
            **{f"KOKEMUS_{name.upper()}_PORT": str(port) for name, port in self._ports.items()},
            "KOKEMUS_OIDC_ISSUER": f"http://localhost:{self._ports['issuer']}",
            "KOKEMUS_PUBLIC_URL": self.console_url,
        }

    @property
    def urls(self) -> Mapping[str, str]:
        """Where each service's API is published."""
        return {name: f"http://127.0.0.1:{self._ports[name]}" for name in SERVICES}

    @property
    def console_url(self) -> str:
        """Where the pages are published."""
        return f"http://localhost:{self._ports['console']}"

    def __enter__(self) -> Self:
        """Build the images and start everything."""
        self._tell("building the images")
        self._build("tools", "deploy/compose/tools/Dockerfile")
        for name in SERVICES:
            self._build(name, "deploy/Dockerfile", f"SERVICE={name}")
        self._build("console", "deploy/Dockerfile", "SERVICE=kokemus_console", "FOLDER=console")
        self._tell("starting")
        try:
            self._run([*self._compose, "up", "-d", "--no-build"], seconds=UP_SECONDS_MAX)
        except BaseException:
            self.keep_logs()
            self._down()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take everything down."""
        self._down()

    def token(
        self,
        subject: str,
        *,
        areas: Iterable[str],
        roles: Iterable[str],
        units: Iterable[UUID] = (),
        expert_id: UUID | None = None,
    ) -> str:
        """Return a token of the stack's own issuer."""
        issuer = [*self._compose, "exec", "-T", "issuer", "python", "/app/issuer.py"]
        said = [f"--area={area}" for area in areas] + [f"--role={role}" for role in roles]
        said += [f"--unit={unit}" for unit in units] + ([f"--expert={expert_id}"] if expert_id else [])
        return self._run([*issuer, "token", subject, *said]).strip()

    def list_person(self, subject: str, name: str, *said: str) -> None:
        """Have somebody stand on the provider's list of whom one can sign in as."""
        issuer = [*self._compose, "exec", "-T", "issuer", "python", "/app/issuer.py"]
        self._run([*issuer, "person", subject, name, *said])

    def kill(self, name: str) -> None:
        """End a container as kill -9 would."""
        self._tell(f"killing {name}")
        self._run([*self._compose, "kill", "-s", "SIGKILL", name])

    def start(self, name: str) -> None:
        """Start a killed container again and wait until it is healthy."""
        self._run([*self._compose, "start", name])
        self._wait_healthy((name,))
        self._tell(f"{name} is back")

    def check_health(self) -> None:
        """Wait until everything that lasts is healthy."""
        self._wait_healthy(LASTING)

    def check_images(self) -> None:
        """Look into each program's image: who it runs as, and what is in it that could build or install."""
        for name in PROGRAMS:
            command = [
                "docker",
                "run",
                "--rm",
                "--entrypoint",
                "python",
                f"kokemus/{name}:{TAG}",
                "-c",
                LEFT_OVER,
            ]
            found = self._run(command).split()
            if found[0] == "0" or found[1:]:
                message = f"kokemus/{name} runs as uid {found[0]} and holds {found[1:]}"
                raise Failed(message)

    def try_access(self) -> dict[str, str]:
        """Try, as one service or another, what only some may do; return what the broker said."""
        command = [*self._compose, "run", "--rm", "--no-deps", "-T", "access", "/app/try_access.py"]
        told: dict[str, str] = json.loads(self._run(command).splitlines()[-1])
        return told

    def keep_logs(self) -> None:
        """Print the end of every container's log."""
        print(self._run([*self._compose, "ps"], check=False))
        print(self._run([*self._compose, "logs", "--no-color", "--tail=25"], check=False))

    def _build(self, name: str, dockerfile: str, *arguments: str) -> None:
        image = f"kokemus/{name}:{TAG}"
        command = ["docker", "build", "--quiet", "--network", "host", "-f", dockerfile, "-t", image]
        for argument in arguments:
            command += ["--build-arg", argument]
        self._run([*command, "."], seconds=BUILD_SECONDS_MAX)
        self._tell(f"{image} is built")

    def _wait_healthy(self, names: Sequence[str]) -> None:
        deadline = time.monotonic() + HEALTHY_SECONDS_MAX
        while waiting := {name: how for name in names if (how := self._health(name)) != "running healthy"}:
            if time.monotonic() > deadline:
                message = f"not healthy within {HEALTHY_SECONDS_MAX} s: {waiting}"
                raise Failed(message)
            time.sleep(0.5)

    def _health(self, name: str) -> str:
        container = self._run([*self._compose, "ps", "-q", name]).strip()
        return (
            self._run(["docker", "inspect", "--format", INSPECTED, container]).strip()
            if container
            else "absent"
        )

    def _down(self) -> None:
        self._run([*self._compose, "down", "-v", "--remove-orphans", "-t", "10"], check=False)
        self._tell("down")

    def _run(self, command: Sequence[str], *, seconds: float = 120, check: bool = True) -> str:
        done = subprocess.run(
            command,
            cwd=self._root,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        if check and done.returncode != 0:
            said = (done.stdout + done.stderr)[-3000:]
            raise Failed(f"{' '.join(command)[:200]} ended with {done.returncode}:\n{said}")
        return done.stdout


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
