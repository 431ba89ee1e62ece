"""How to reach the broker: one place for addresses, SASL and TLS."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import KafkaError, TopicAlreadyExistsError, for_code
from faststream.security import BaseSecurity, SASLScram512

from chassis.settings import ServiceSettings

BATCH_BYTES = 256 * 1024
"""One request's worth per partition: 1.5 times the drain rate of the 16 KB default."""

CLOSE_SECONDS = 5


def connection(settings: ServiceSettings) -> dict[str, Any]:
    """Return the aiokafka arguments that reach the broker as this service."""
    reach: dict[str, Any] = {"bootstrap_servers": settings.kafka_bootstrap_servers.split(",")}
    if settings.kafka_username:
        reach |= {
            "security_protocol": "SASL_SSL" if settings.kafka_tls else "SASL_PLAINTEXT",
            "sasl_mechanism": "SCRAM-SHA-512",
            "sasl_plain_username": settings.kafka_username,
            "sasl_plain_password": settings.kafka_password.get_secret_value(),
        }
    if settings.kafka_tls:
        reach["ssl_context"] = ssl.create_default_context()
        reach.setdefault("security_protocol", "SSL")
    return reach


def security(settings: ServiceSettings) -> BaseSecurity | None:
    """Return the same for FastStream; None where the broker asks nobody who they are."""
    tls = ssl.create_default_context() if settings.kafka_tls else None
    if settings.kafka_username:
        return SASLScram512(
            settings.kafka_username,
            settings.kafka_password.get_secret_value(),
            ssl_context=tls,
            use_ssl=settings.kafka_tls,
        )
    return BaseSecurity(ssl_context=tls, use_ssl=True) if tls else None


def producer(settings: ServiceSettings) -> AIOKafkaProducer:
    """Return a producer that is told of success only when every replica in sync has the message."""
    return AIOKafkaProducer(
        **connection(settings),
        acks="all",
        enable_idempotence=settings.kafka_idempotent,
        linger_ms=0,
        max_batch_size=BATCH_BYTES,
        request_timeout_ms=20_000,
    )


async def closed(producer: AIOKafkaProducer) -> None:
    """Close a producer, giving up what it has not been able to send for five seconds."""
    try:
        await asyncio.wait_for(producer.stop(), CLOSE_SECONDS)
    except (TimeoutError, KafkaError):
        # An idempotent producer tries for ever; left alone it would go on when nobody expects it any more.
        sender = producer._sender  # noqa: SLF001 - aiokafka has no other way to give up
        if sender is not None:
            await sender.close()
        await producer.client.close()


@asynccontextmanager
async def reading(settings: ServiceSettings, group: str | None = None) -> AsyncIterator[AIOKafkaConsumer]:
    """Give a consumer that joins no group, for looking at offsets (also a group's) and at a topic."""
    reader = AIOKafkaConsumer(
        **connection(settings),
        group_id=group,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        fetch_max_wait_ms=settings.kafka_fetch_wait_ms,
    )
    try:
        await reader.start()
        yield reader
    finally:
        # Stopped before its own task has begun, aiokafka raises the CancelledError that it means for that task.
        await asyncio.sleep(0)
        await reader.stop()


async def create_topics(settings: ServiceSettings, topics: list[NewTopic]) -> list[str]:
    """Create the topics that are missing and return their names; raise KafkaError when one is refused."""
    admin = AIOKafkaAdminClient(**connection(settings))
    await admin.start()
    try:
        answer = await admin.create_topics(topics)
    finally:
        await admin.close()
    created = []
    for name, code, *detail in answer.topic_errors:
        if code == 0:
            created.append(name)
        elif code != TopicAlreadyExistsError.errno:
            raise for_code(code)(f"{name}: {detail}")
    return created
