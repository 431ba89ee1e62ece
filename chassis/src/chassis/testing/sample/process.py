"""The sample as a real process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from chassis.testing.processes import ServiceProcess, free_port
from chassis.testing.sample.app import SampleSettings

TOLD = (
    "kafka_bootstrap_servers",
    "kafka_idempotent",
    "oidc_issuer",
    "counted_topic",
    "tallied_topic",
    "consumer",
)


def environment(settings: SampleSettings, **more: str) -> dict[str, str]:
    """Return the environment of a process that works with these settings, on ports of its own."""
    told = {f"KOKEMUS_{name.upper()}": str(getattr(settings, name)) for name in TOLD}
    return {
        **told,
        "KOKEMUS_DATABASE_URL": settings.database_url.get_secret_value(),
        "KOKEMUS_KAFKA_SESSION_TIMEOUT_MS": "1000",
        "KOKEMUS_KAFKA_FETCH_WAIT_MS": "20",
        "KOKEMUS_HEALTH_PORT": str(free_port()),
        "KOKEMUS_HTTP_PORT": str(free_port()),
        **more,
    }


class Run:
    """Makes processes of the sample."""

    def __init__(self, settings: SampleSettings, folder: Path) -> None:
        self._settings = settings
        self._folder = folder

    @asynccontextmanager
    async def __call__(self, command: str, **more: str) -> AsyncIterator[ServiceProcess]:
        """Give a process that is still to be started, and stop it at the end, with no complaint of its own."""
        environ = environment(self._settings, **more)
        made = ServiceProcess("chassis.testing.sample", command, environ=environ, log=self._folder / command)
        try:
            yield made
        finally:
            if made.runs:
                code = await made.stop()
                assert code == 0, f"{command} ended with {code}:\n{made.tail()}"
