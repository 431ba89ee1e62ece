"""Tries on the running broker what no service may do; prints as JSON what was allowed and what refused."""

# ruff: noqa: INP001, T201 - a script, run by hand and by make

import json
import os
import sys
from collections.abc import Callable

from confluent_kafka import Consumer, KafkaError, KafkaException, Producer, TopicPartition

SERVERS = "kafka:9092"
SECONDS_MAX = 20
CONTACTS = "registry.private.contact.v1"
ORDERS = "dispatch.internal.order.v1"
NO = {
    KafkaError.TOPIC_AUTHORIZATION_FAILED,
    KafkaError.GROUP_AUTHORIZATION_FAILED,
    KafkaError.CLUSTER_AUTHORIZATION_FAILED,
    KafkaError.SASL_AUTHENTICATION_FAILED,
    KafkaError._AUTHENTICATION,  # noqa: SLF001 - librdkafka's own code, public in its documentation
}


class Refused(Exception):
    """The broker said no."""


def reach(service: str) -> dict[str, object]:
    """Return how a service comes to the broker; raise Refused from the client when it is not let in."""
    return {
        "bootstrap.servers": SERVERS,
        "security.protocol": "SASL_PLAINTEXT",
        "sasl.mechanism": "SCRAM-SHA-512",
        "sasl.username": service,
        "sasl.password": f"{service}-kafka-{os.environ['KOKEMUS_SECRET']}",
        "error_cb": _heard,
        "log_level": 0,
    }


def _heard(error: KafkaError) -> None:
    if error.code() in NO:
        raise Refused(error.str())


def read(service: str, topic: str, *, group: str) -> None:
    """Read a topic in a group; raise Refused when the broker says no."""
    consumer = Consumer(reach(service) | {"group.id": group, "auto.offset.reset": "earliest"})
    try:
        consumer.subscribe([topic])
        message = consumer.poll(SECONDS_MAX)
        if message is None:
            consumer.committed([TopicPartition(topic, 0)], timeout=SECONDS_MAX)
        elif (error := message.error()) is not None:
            _heard(error)
            raise KafkaException(error)
    finally:
        consumer.close()


def say(service: str, topic: str) -> None:
    """Say something on a topic; raise Refused when the broker says no."""
    producer = Producer(reach(service) | {"message.timeout.ms": SECONDS_MAX * 1000})
    told: list[KafkaError | None] = []
    producer.produce(
        topic, key="nobody:nothing", value=b"{}", on_delivery=lambda error, _: told.append(error)
    )
    producer.flush(SECONDS_MAX)
    for error in told:
        if error is not None:
            _heard(error)
            raise KafkaException(error)


def outcome(attempt: Callable[[], None]) -> str:
    """Return whether an attempt was allowed or refused; raise whatever else went wrong."""
    try:
        attempt()
    except Refused:
        return "refused"
    except KafkaException as problem:
        if problem.args[0].code() in NO:
            return "refused"
        raise
    return "allowed"


def main() -> int:
    """Try everything."""
    tried = {
        "dispatch reads addresses": lambda: read("dispatch", CONTACTS, group="dispatch.trial"),
        "billing says orders": lambda: say("billing", ORDERS),
        "billing joins a group of dispatch": lambda: read("billing", ORDERS, group="dispatch.trial"),
        "a stranger comes in": lambda: read("stranger", ORDERS, group="stranger.trial"),
        "the console joins a group": lambda: read("console", ORDERS, group="console.trial"),
        "the console reads addresses": lambda: read("console", CONTACTS, group="console.trial"),
        "notifications reads addresses": lambda: read("notifications", CONTACTS, group="notifications.trial"),
    }
    print(json.dumps({name: outcome(attempt) for name, attempt in tried.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
