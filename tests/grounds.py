"""The ground that tests of the whole platform stand on: a platform of their own, thrown away afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime

from kokemus.machine.scratch import temporary_data
from kokemus.platform.running import Platform, running_platform

NOON = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
"""Wednesday 14 October 2026, 12:00 in Helsinki."""
SHARED_SERVERS = {"DATABASE_URL", "KAFKA_BOOTSTRAP_SERVERS", "KAFKA_IDEMPOTENT", "KOKEMUS_BROKER_KIND"}
"""Names of servers that belong to the whole run: a platform of these tests has its own."""


@contextmanager
def a_platform(
    settings: Mapping[str, str] | None = None, *, fsync: bool = False, console: bool = False
) -> Iterator[Platform]:
    """Give a platform with a broker and a database of its own, on a test clock, its data thrown away."""
    environ: Mapping[str, str] = {
        name: value for name, value in os.environ.items() if name not in SHARED_SERVERS
    }
    with (
        temporary_data() as home,
        running_platform(
            home, clock_at=NOON, settings=settings, environ=environ, fsync=fsync, console=console
        ) as platform,
    ):
        yield platform
