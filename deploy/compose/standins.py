"""Base images: those that the engine has or can pull, else stand-ins built here (see standin/README.md)."""

# ruff: noqa: INP001, S603 - a script, run by hand and by make

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from kokemus.machine.kafka_jars import find_kafka

HERE = Path(__file__).parent
PULL_SECONDS_MAX = 300
BUILD_SECONDS_MAX = 900

DEBIAN = "debian:bookworm-slim"
PYTHON = "python:3.11-slim-bookworm"
POSTGRES = "postgres:18"
KAFKA = "apache/kafka:4.3.1"


def provide(images: list[str], environment: Mapping[str, str], tell: Callable[[str], None]) -> None:
    """Have every image ready, pulled where that works, else built; `tell` hears which."""
    for image in images:
        if _has(image, environment):
            tell(f"{image}: there")
        elif _pulled(image, environment):
            tell(f"{image}: pulled")
        else:
            _stand_in(image, environment, tell)


def _stand_in(image: str, environment: Mapping[str, str], tell: Callable[[str], None]) -> None:
    if _has(image, environment):
        return
    tell(f"{image}: cannot be pulled, building a stand-in")
    match image:
        case "debian:bookworm-slim":
            _debian(environment)
        case "python:3.11-slim-bookworm":
            _stand_in(DEBIAN, environment, tell)
            _build(image, HERE / "standin" / "python", environment)
        case "postgres:18":
            _stand_in(PYTHON, environment, tell)
            _build(image, HERE / "standin" / "postgres", environment)
        case "apache/kafka:4.3.1":
            _stand_in(DEBIAN, environment, tell)
            _kafka(environment)
        case _:
            message = f"{image} can neither be pulled nor stood in for"
            raise ValueError(message)


def _debian(environment: Mapping[str, str]) -> None:
    """Import a minimal Debian with this machine's certificates, so that builds reach what it reaches."""
    sources = Path("/etc/apt/sources.list.d/debian.sources").read_text()
    mirror = re.search(r"^URIs: (\S+)", sources, re.MULTILINE)
    if mirror is None:
        message = "no mirror of Debian is configured here"
        raise ValueError(message)
    with tempfile.TemporaryDirectory(prefix="kokemus-debian-") as scratch:
        root = Path(scratch) / "root"
        _run(
            [
                "debootstrap",
                "--variant=minbase",
                "--include=ca-certificates",
                "bookworm",
                str(root),
                mirror[1],
            ],
            environment,
        )
        for certificate in Path("/usr/local/share/ca-certificates").glob("*.crt"):
            shutil.copy(certificate, root / "usr/local/share/ca-certificates")
        _run(["chroot", str(root), "update-ca-certificates"], environment)
        shutil.rmtree(root / "var/cache/apt/archives", ignore_errors=True)
        archive = Path(scratch) / "root.tar"
        _run(["tar", "-C", str(root), "-cf", str(archive), "."], environment)
        _run(["docker", "import", str(archive), DEBIAN], environment)


def _kafka(environment: Mapping[str, str]) -> None:
    kafka = find_kafka(os.environ)
    with tempfile.TemporaryDirectory(prefix="kokemus-kafka-") as scratch:
        shutil.copytree(HERE / "standin" / "kafka", scratch, dirs_exist_ok=True)
        jars = Path(scratch) / "jars"
        jars.mkdir()
        for jar in kafka.jars:
            shutil.copy(jar, jars)
        _build(KAFKA, Path(scratch), environment)


def _build(image: str, context: Path, environment: Mapping[str, str]) -> None:
    _run(["docker", "build", "--quiet", "--network", "host", "--tag", image, str(context)], environment)


def _has(image: str, environment: Mapping[str, str]) -> bool:
    inspect = ["docker", "image", "inspect", image]
    return subprocess.run(inspect, env=environment, capture_output=True, check=False).returncode == 0


def _pulled(image: str, environment: Mapping[str, str]) -> bool:
    pull = ["docker", "pull", "--quiet", image]
    try:
        done = subprocess.run(
            pull, env=environment, capture_output=True, timeout=PULL_SECONDS_MAX, check=False
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def _run(command: list[str], environment: Mapping[str, str]) -> None:
    """Run a command; raise RuntimeError with the end of what it said when it fails."""
    done = subprocess.run(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=BUILD_SECONDS_MAX,
        check=False,
    )
    if done.returncode != 0:
        message = f"{' '.join(command[:3])} failed:\n" + "\n".join(done.stdout.splitlines()[-15:])
        raise RuntimeError(message)
