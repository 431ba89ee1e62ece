"""The clock: the one place where the platform asks what time it is."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Tells the time, always aware and in UTC."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the machine's time in UTC."""
        return datetime.now(UTC)


class SteppedClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment it was last moved to."""
        return self._now

    def set(self, now: datetime) -> None:
        """Move to a moment, forward or back."""
        self._now = now.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Move forward by a span of time."""
        self._now += by


class SharedClock:
    """A standing clock that many processes read from one file; for tests and demonstrations only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = (0, 0)
        self._now = datetime.min.replace(tzinfo=UTC)

    def now(self) -> datetime:
        """Return the moment in the file, reading it again only when the file was replaced."""
        stat = self._path.stat()
        seen = (stat.st_mtime_ns, stat.st_ino)
        if seen != self._seen:
            self._now = datetime.fromisoformat(self._path.read_text().strip()).astimezone(UTC)
            self._seen = seen
        return self._now

    def set(self, now: datetime) -> None:
        """Move every process that reads the file to a moment, at once."""
        fresh = self._path.with_suffix(f".{os.getpid()}")
        fresh.write_text(now.astimezone(UTC).isoformat())
        fresh.replace(self._path)
