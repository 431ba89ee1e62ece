"""The example of the README is what it says: it is checked as code of ours is, and does what it shows."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
(EXAMPLE,) = re.findall(
    r"^```python\n(.*?)^```", (ROOT / "client" / "README.md").read_text(), re.MULTILINE | re.DOTALL
)
PAGE: dict[str, Any] = {"items": [], "next": None}


@pytest.fixture
def example(tmp_path: Path) -> Path:
    path = tmp_path / "orders.py"
    path.write_text(EXAMPLE)
    return path


def test_its_types_are_right(example: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        str(ROOT / "pyproject.toml"),
        str(example),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 0, done.stdout


def test_a_misspelled_code_is_found(example: Path) -> None:
    example.write_text(EXAMPLE.replace("Code.NOT_FOUND", "Code.NOT_FUOND"))
    command = [sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), str(example)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=50, check=False)
    assert "NOT_FUOND" in done.stdout


class _Answering(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert self.headers["Authorization"] == "Bearer a-token"
        assert self.headers["X-Purpose"] == "to try the client"
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(PAGE).encode())

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Answering) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_it_runs(example: Path, tmp_path: Path, address: str) -> None:
    (tmp_path / "platform.json").write_text(json.dumps({"services": {"dispatch": {"api": address}}}))
    told = {"KOKEMUS_HOME": str(tmp_path), "TOKEN": "a-token"}
    done = subprocess.run(
        [sys.executable, str(example)],
        env=os.environ | told,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
