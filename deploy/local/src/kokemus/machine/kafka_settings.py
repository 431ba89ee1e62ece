"""How a local Apache Kafka is set up, whether it runs as a process of ours or in a container."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

CLUSTER_ID = "a29rZW11cy1sb2NhbC0xMA"  # any 16 bytes in base64; one node needs no other
NODE_ID = 1


@dataclass(frozen=True)
class Listeners:
    """Where the broker listens for clients and for itself, and the address it tells its clients."""

    client: str
    advertised: str
    controller: str


def broker_properties(listeners: Listeners, *, log_dir: str) -> dict[str, str]:
    """Return the settings of a single durable node that starts and moves groups quickly."""
    return {
        "process.roles": "broker,controller",
        "node.id": str(NODE_ID),
        "listeners": f"CLIENT://{listeners.client},CONTROLLER://{listeners.controller}",
        "advertised.listeners": f"CLIENT://{listeners.advertised}",
        "listener.security.protocol.map": "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name": "CLIENT",
        "controller.listener.names": "CONTROLLER",
        "controller.quorum.voters": f"{NODE_ID}@{listeners.controller}",
        "log.dirs": log_dir,
        **ONE_NODE,
        **QUICK,
        **SMALL,
    }


# A topic is made on purpose, from contracts/flow.py, or not at all.
ONE_NODE: Mapping[str, str] = {
    "auto.create.topics.enable": "false",
    "offsets.topic.replication.factor": "1",
    "transaction.state.log.replication.factor": "1",
    "transaction.state.log.min.isr": "1",
    "share.coordinator.state.topic.replication.factor": "1",
    "share.coordinator.state.topic.min.isr": "1",
}

# After a kill -9 the node waits for its own old session to run out before it may register again: 11 s by
# default, under 3 s with these two. Tests may shorten a member's session down to a second.
QUICK: Mapping[str, str] = {
    "broker.session.timeout.ms": "2000",
    "broker.heartbeat.interval.ms": "500",
    "group.initial.rebalance.delay.ms": "0",
    "group.min.session.timeout.ms": "1000",
}

# A node for one machine's work: few threads, and 8 MB instead of 128 MB for compaction.
SMALL: Mapping[str, str] = {
    "num.network.threads": "2",
    "num.io.threads": "4",
    "background.threads": "2",
    "log.cleaner.dedupe.buffer.size": "8388608",
    "offsets.topic.num.partitions": "4",
    "transaction.state.log.num.partitions": "4",
    "share.coordinator.state.topic.num.partitions": "1",
}


def write_properties(file: Path, properties: Mapping[str, str]) -> None:
    """Write the settings in the form Kafka reads."""
    file.write_text("".join(f"{key}={value}\n" for key, value in properties.items()))


def as_environment(properties: Mapping[str, str]) -> dict[str, str]:
    """Return the settings in the form the apache/kafka image reads: a.b=c as KAFKA_A_B=c."""
    return {f"KAFKA_{key.upper().replace('.', '_')}": value for key, value in properties.items()}
