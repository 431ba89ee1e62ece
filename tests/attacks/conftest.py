"""One api process of the registry, on a database of its own, that these tests may attack."""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from chassis.testing.issuer import IssuerServer
from chassis.testing.processes import ServiceProcess, free_port
from tests.attacks.victim import AREA, NEIGHBOUR, Victim

if TYPE_CHECKING:  # by this name the service trees have a conftest each
    from conftest import MigratedDatabases


@pytest.fixture(scope="module")
def provider() -> Iterator[IssuerServer]:
    """Give the neighbour area's own identity provider, which nobody else has reason to believe."""
    server = IssuerServer().start()
    yield server
    server.stop()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def victim(
    migrated: MigratedDatabases, issuer: IssuerServer, provider: IssuerServer
) -> AsyncIterator[Victim]:
    """Give the api, and somebody who may use it."""
    port = free_port()
    neighbours = [{"issuer": provider.issuer.url, "areas": [NEIGHBOUR]}]
    environ = {
        "KOKEMUS_DATABASE_URL": (await migrated.of("registry")).app_url,
        "KOKEMUS_OIDC_ISSUER": issuer.issuer.url,
        "KOKEMUS_OIDC_ISSUERS": json.dumps(neighbours),
        "KOKEMUS_HTTP_PORT": str(port),
    }
    token = issuer.issuer.token("kaisa", areas=[AREA], roles=["coordinator", "operator"])
    with tempfile.TemporaryDirectory(prefix="kokemus-") as folder:
        process = ServiceProcess("registry", "api", environ=environ, log=Path(folder) / "api.log")
        async with process:
            await process.ready(port)
            yield Victim(process, port, token)
            assert await asyncio.wait_for(process.stop(), 20) == 0, process.tail()
