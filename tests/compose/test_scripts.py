"""The scripts around docker-compose.yml: what they do where no engine runs, and the images' health check."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMPOSE = ROOT / "deploy" / "compose"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Give the script behind `make compose-test` as a module."""
    monkeypatch.syspath_prepend(str(COMPOSE))
    spec = importlib.util.spec_from_file_location("compose_test", COMPOSE / "test.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("user", "programs", "words"),
    [
        (1000, {"docker"}, "only root can start one"),
        (0, set(), "without apt-get none can be installed"),
    ],
)
def test_without_an_engine_one_line_says_why_and_nothing_counts_as_passed(
    script: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    user: int,
    programs: set[str],
    words: str,
) -> None:
    engine = sys.modules["engine"]
    monkeypatch.setattr(engine, "_answers", lambda _: False)
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(engine.shutil, "which", lambda name: name if name in programs else None)
    assert script.main() == 77
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("compose-test: NOT RUN: ")
    assert words in line


def test_a_base_image_that_cannot_be_had_is_not_run_either(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    engine, standins = sys.modules["engine"], sys.modules["standins"]

    def broken(*_: Any) -> None:
        raise RuntimeError("debootstrap failed")

    monkeypatch.setattr(engine, "_answers", lambda _: True)
    monkeypatch.setattr(standins, "provide", broken)
    monkeypatch.setattr(
        script.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 0, "27.0", "")
    )
    assert script.main() == 77
    assert "NOT RUN: a base image cannot be had: debootstrap failed" in capsys.readouterr().out


class Answering(ThreadingHTTPServer):
    """Answers the readiness question with a status that a test chooses."""

    status = 200


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, Answering)
        self.send_response(self.server.status if self.path == "/health/ready" else 404)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture
def answering() -> Iterator[Answering]:
    """Give a server that answers the readiness question."""
    server = Answering(("127.0.0.1", 0), _Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def healthy(http: int, health: int) -> int:
    """Return the exit code of the images' health check."""
    environment = {"KOKEMUS_HTTP_PORT": str(http), "KOKEMUS_HEALTH_PORT": str(health)}
    command = [sys.executable, "-I", "-S", str(ROOT / "deploy" / "healthy.py")]
    return subprocess.run(command, env=environment, check=False, timeout=30).returncode


@pytest.mark.parametrize(("status", "code"), [(200, 0), (503, 1), (404, 1)])
def test_the_health_check_asks_whichever_port_answers(answering: Answering, status: int, code: int) -> None:
    answering.status = status
    port = answering.server_port
    assert healthy(port, 1) == code
    assert healthy(1, port) == code


def test_nothing_that_answers_is_not_healthy() -> None:
    assert healthy(1, 1) == 1


@pytest.mark.parametrize(
    "file", sorted(COMPOSE.rglob("*.sh")), ids=lambda file: str(file.relative_to(COMPOSE))
)
def test_shell_scripts_parse(file: Path) -> None:
    subprocess.run(["bash", "-n", str(file)], check=True, timeout=30)
    assert file.stat().st_mode & 0o111, "not executable"
