"""A broker found or started here carries messages, and a durable one still has them after it died."""

import secrets
from collections.abc import Callable
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from kokemus.machine.brokers import IMAGE, Broker, start_broker
from kokemus.machine.kafka_jars import find_java, settings_directory
from kokemus.machine.resolution import NothingFound, Unavailable
from kokemus.machine.running import NotOurs

# The first start on a machine fetches the jars and makes the class archive.
pytestmark = [pytest.mark.timeout(420), pytest.mark.asyncio]


async def new_topic(broker: Broker) -> str:
    topic = f"local-{secrets.token_hex(6)}"
    admin = AIOKafkaAdminClient(bootstrap_servers=broker.bootstrap_servers)
    await admin.start()
    try:
        await admin.create_topics([NewTopic(topic, num_partitions=2, replication_factor=1)])
    finally:
        await admin.close()
    return topic


async def produce(broker: Broker, topic: str, *values: bytes) -> None:
    producer = AIOKafkaProducer(
        bootstrap_servers=broker.bootstrap_servers, acks="all", enable_idempotence=broker.idempotent
    )
    await producer.start()
    try:
        for value in values:
            await producer.send_and_wait(topic, value, key=b"one key")
    finally:
        await producer.stop()


async def consume(broker: Broker, topic: str, *, group: str, count: int) -> list[bytes]:
    consumer = AIOKafkaConsumer(
        topic,
        bootstrap_servers=broker.bootstrap_servers,
        group_id=group,
        auto_offset_reset="earliest",
        enable_auto_commit=False,
    )
    await consumer.start()
    try:
        values = [(await consumer.getone()).value for _ in range(count)]
        await consumer.commit()
    finally:
        await consumer.stop()
    return [value for value in values if value is not None]


async def test_the_broker_found_carries_a_message_to_a_group(found_broker: Broker) -> None:
    topic = await new_topic(found_broker)

    await produce(found_broker, topic, b"first", b"second")

    assert await consume(found_broker, topic, group=topic, count=2) == [b"first", b"second"]


async def test_the_broker_found_says_what_it_is_and_where(found_broker: Broker) -> None:
    assert found_broker.said.startswith("Kafka: ")
    assert found_broker.said.endswith(".")
    assert found_broker.bootstrap_servers in found_broker.said


@pytest.mark.parametrize("kind", ["docker", "apache"])
async def test_messages_and_commits_survive_a_kill(
    broker_of_kind: Callable[[str], Broker], kind: str
) -> None:
    broker = broker_of_kind(kind)
    topic, pid, address = await new_topic(broker), broker.pid, broker.bootstrap_servers
    await produce(broker, topic, b"before")
    assert await consume(broker, topic, group="g", count=1) == [b"before"]
    await produce(broker, topic, b"unheard")

    broker.kill()
    assert broker.pid is None
    broker.start()

    assert broker.bootstrap_servers == address
    assert kind == "docker" or broker.pid not in {None, pid}
    await produce(broker, topic, b"after")
    assert await consume(broker, topic, group="g", count=2) == [b"unheard", b"after"]


async def test_a_client_rides_over_a_restart_of_apache_kafka(broker_of_kind: Callable[[str], Broker]) -> None:
    broker = broker_of_kind("apache")
    topic = await new_topic(broker)
    producer = AIOKafkaProducer(
        bootstrap_servers=broker.bootstrap_servers, acks="all", enable_idempotence=True
    )
    await producer.start()
    try:
        await producer.send_and_wait(topic, b"before", key=b"one key")
        broker.stop()
        broker.start()
        await producer.send_and_wait(topic, b"after", key=b"one key")
    finally:
        await producer.stop()

    assert await consume(broker, topic, group="g", count=2) == [b"before", b"after"]


async def test_another_start_on_the_same_directory_finds_the_messages_at_the_same_port(
    broker_of_kind: Callable[[str], Broker],
) -> None:
    broker = broker_of_kind("apache")
    topic = await new_topic(broker)
    await produce(broker, topic, b"kept")
    broker.close(keep_data=True)

    again = broker_of_kind("apache")

    assert again.bootstrap_servers == broker.bootstrap_servers
    assert await consume(again, topic, group="g", count=1) == [b"kept"]


async def test_tansu_carries_a_message_and_owns_up_to_what_it_cannot(
    broker_of_kind: Callable[[str], Broker],
) -> None:
    broker = broker_of_kind("tansu")
    topic = await new_topic(broker)

    await produce(broker, topic, b"first", b"second")

    assert await consume(broker, topic, group="g", count=2) == [b"first", b"second"]
    assert not broker.idempotent
    assert not broker.durable
    assert "in memory" in broker.said


async def test_tansu_comes_back_empty_at_the_same_port(broker_of_kind: Callable[[str], Broker]) -> None:
    broker = broker_of_kind("tansu")
    topic, address = await new_topic(broker), broker.bootstrap_servers

    broker.kill()
    broker.start()

    admin = AIOKafkaAdminClient(bootstrap_servers=address)
    await admin.start()
    try:
        assert topic not in await admin.list_topics()
    finally:
        await admin.close()


async def test_a_broker_named_by_the_environment_is_taken_as_it_is_said_to_be(
    broker_of_kind: Callable[[str], Broker], data: Path
) -> None:
    ours = broker_of_kind("tansu")
    named = {
        "KAFKA_BOOTSTRAP_SERVERS": ours.bootstrap_servers,
        "KAFKA_IDEMPOTENT": "false",
        "KOKEMUS_BROKER_KIND": "tansu",
    }

    broker = start_broker(data, named)

    assert (broker.bootstrap_servers, broker.kind) == (ours.bootstrap_servers, "tansu")
    assert not broker.idempotent
    assert not broker.durable


async def test_a_broker_that_is_not_ours_is_not_ended(
    broker_of_kind: Callable[[str], Broker], data: Path
) -> None:
    ours = broker_of_kind("tansu")
    named = start_broker(data, {"KAFKA_BOOTSTRAP_SERVERS": ours.bootstrap_servers})

    named.stop()
    named.close()
    with pytest.raises(NotOurs, match=ours.bootstrap_servers):
        named.kill()

    assert ours.pid is not None


async def test_a_named_broker_that_does_not_answer_gives_way_to_no_other(data: Path) -> None:
    with pytest.raises(ConnectionRefusedError, match=r"KAFKA_BOOTSTRAP_SERVERS is 127\.0\.0\.1:1"):
        start_broker(data, {"KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:1"})


async def test_without_java_apache_kafka_says_so(data: Path) -> None:
    with pytest.raises(NothingFound, match=r"KOKEMUS_BROKER=apache .*: there is no Java"):
        start_broker(data, {"KOKEMUS_BROKER": "apache", "PATH": ""})


async def test_without_maven_and_cache_apache_kafka_says_so(data: Path, unsteered: dict[str, str]) -> None:
    try:
        java = find_java(unsteered)
    except Unavailable as reason:
        pytest.skip(f"Maven is not what is lacking: {reason}")
    (data / "only").mkdir()
    (data / "only" / "java").symlink_to(java.program)
    environ = {"KOKEMUS_BROKER": "apache", "PATH": str(data / "only"), "KOKEMUS_CACHE": str(data / "cache")}

    with pytest.raises(NothingFound, match="there is no Maven to fetch Apache Kafka with"):
        start_broker(data, environ)


async def test_the_container_is_of_the_release_that_the_jars_are_of() -> None:
    release = IMAGE.partition(":")[2]

    assert f"<kafka.version>{release}</kafka.version>" in (settings_directory() / "pom.xml").read_text()
