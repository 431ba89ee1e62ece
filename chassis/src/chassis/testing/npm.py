"""Tools of npm that tests need: installed once for each state of a package.json, and kept in a cache."""

from __future__ import annotations

import fcntl
import shutil
import subprocess
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

ATTEMPTS = 2
"""A registry may falter once."""
SECONDS = 85
INSTALLED = "installed-to-the-end"


class NotHere(Exception):
    """The tool cannot be had on this machine."""


def installed(package: Path, cache: Path, *, besides: Sequence[str] = ()) -> Path:
    """Return a folder with what a folder's package.json asks for, and these files of it; raise NotHere."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        raise NotHere("node and npm are not on this machine")
    state = sha256((package / "package.json").read_bytes()).hexdigest()[:12]
    folder = cache / f"{package.name}-{state}"
    folder.mkdir(parents=True, exist_ok=True)
    # Test processes side by side want the same: one installs, the others wait for it.
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / INSTALLED).exists():
            _make(npm, package, folder)
        for name in besides:  # what was installed lasts, and these change
            shutil.copy(package / name, folder / name)
    return folder


def _make(npm: str, package: Path, folder: Path) -> None:
    for name in ("package.json", ".npmrc"):
        shutil.copy(package / name, folder / name)
    told = ""
    for _ in range(ATTEMPTS):
        # An install that failed leaves half of it behind, which the next one takes for the whole.
        shutil.rmtree(folder / "node_modules", ignore_errors=True)
        told = _install(npm, folder)
        if not told:
            (folder / INSTALLED).touch()
            return
    raise NotHere(f"npm install {told}")


def _install(npm: str, folder: Path) -> str:
    """Return what went wrong: nothing, when it is empty."""
    asked = [npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"]
    try:
        done = subprocess.run(  # noqa: S603 - our own words
            asked, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return f"took more than {SECONDS} seconds"
    return f"failed: {done.stderr[-400:]}" if done.returncode != 0 else ""
