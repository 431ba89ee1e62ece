"""Broker and database are killed and come back while people work; a broker forgets: nothing is lost."""

from __future__ import annotations

import asyncio

import pytest
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError
from pydantic import SecretStr

from chassis import kafka
from chassis.settings import ServiceSettings
from chassis.testing.waiting import until
from kokemus.machine.running import Running
from kokemus.platform.running import Platform
from kokemus.platform.topics import new_topics
from tests.faults.reckoning import reckon
from tests.faults.traffic import Traffic
from tests.life import Stage, Tell

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(600), pytest.mark.slow]

ORDERS = "dispatch.internal.order.v1"


def reach(platform: Platform) -> ServiceSettings:
    """Return settings that reach the platform's broker."""
    broker = platform.servers.broker
    return ServiceSettings(database_url=SecretStr(""), kafka_bootstrap_servers=broker.bootstrap_servers)


async def killed_in_mid_flow(server: Running, traffic: Traffic) -> None:
    """Kill a server while people work, let them go on for a while without it, and start it again."""
    async with traffic.going_on():
        before = traffic.done.commands
        await at_least(traffic, before + 20)
        await asyncio.to_thread(server.kill)
        attempts = traffic.stage.repeats + traffic.done.commands
        await until(lambda: tried(traffic, attempts + 20), seconds=60, expected="people who go on trying")
        await started_again(server, traffic)
        await at_least(traffic, traffic.done.commands + 20)


async def started_again(server: Running, traffic: Traffic) -> None:
    """Start a server again; a broker that remembers nothing gets its topics while no worker runs (docs/runbook.md).

    Tansu would make each topic for whoever asks first, with as many partitions as it likes.
    """
    platform = traffic.stage.platform
    broker, workers = platform.servers.broker, [one.worker for one in platform.services.values()]
    if server is not broker or broker.durable:
        await asyncio.to_thread(server.start)
        return
    await asyncio.gather(*(asyncio.to_thread(worker.stop) for worker in workers))
    await asyncio.to_thread(server.start)
    traffic.remade.update(await kafka.create_topics(reach(platform), new_topics(replication=1)))
    await asyncio.gather(*(asyncio.to_thread(worker.start) for worker in workers))


async def at_least(traffic: Traffic, commands: int) -> None:
    """Wait until so many commands have been done."""

    async def done() -> bool:
        return traffic.done.commands >= commands

    await until(done, seconds=90, expected=f"{commands} commands")


async def tried(traffic: Traffic, attempts: int) -> bool:
    """Tell whether so much has been tried or done."""
    return traffic.stage.repeats + traffic.done.commands >= attempts


async def test_the_database_is_killed_in_mid_flow(breakable: Platform, traffic: Traffic, tell: Tell) -> None:
    await killed_in_mid_flow(breakable.servers.postgres, traffic)

    found = await reckon(traffic)
    tell(f"faults: PostgreSQL killed and back: {found}")
    found.must_be_right()


async def test_the_broker_is_killed_in_mid_flow(breakable: Platform, traffic: Traffic, tell: Tell) -> None:
    await killed_in_mid_flow(breakable.servers.broker, traffic)

    found = await reckon(traffic)
    tell(f"faults: Kafka killed and back: {found}")
    found.must_be_right()


async def forgotten(platform: Platform, traffic: Traffic) -> None:
    """Let the broker lose the topic of orders: it is deleted and made anew, empty."""
    traffic.remade.add(ORDERS)
    topics = [topic for topic in new_topics(replication=1) if topic.name == ORDERS]
    admin = AIOKafkaAdminClient(bootstrap_servers=platform.servers.broker.bootstrap_servers)
    await admin.start()
    try:
        await admin.delete_topics([ORDERS])
    finally:
        await admin.close()

    async def is_made_anew() -> bool:
        try:
            return await kafka.create_topics(reach(platform), topics) == [ORDERS]
        except KafkaError:  # it is still about the deletion
            return False

    await until(is_made_anew, expected=f"{ORDERS} is there again, and empty")


def needs_to_be_told_of_a_lost_place(platform: Platform) -> None:
    """Skip on Tansu, which lets a hearer wait at its old place for ever when a topic is made anew under it.

    Apache Kafka tells the hearer that there is no such place. How Tansu forgets in life, by dying, is tried above.
    """
    if platform.servers.broker.kind == "tansu":
        pytest.skip(
            "Tansu does not tell a hearer that its place is gone; that it dies and forgets is tried above"
        )


async def told_again(stage: Stage) -> int:
    """Return how many events dispatch has said again."""
    again: int = await stage.value("dispatch", "SELECT coalesce(sum(published), 0) FROM republish_request")
    return again


async def test_a_broker_that_forgot_is_told_again_while_all_goes_on(
    breakable: Platform, broken_stage: Stage, traffic: Traffic, tell: Tell
) -> None:
    needs_to_be_told_of_a_lost_place(breakable)
    await traffic.turns(5)
    await broken_stage.settle()
    before = await told_again(broken_stage)
    await forgotten(breakable, traffic)
    await traffic.turns(5)

    found = await reckon(traffic)
    again = await told_again(broken_stage) - before
    tell(f"faults: a topic was lost while all went on: {again} events told again: {found}")
    assert again > 0
    found.must_be_right()


async def test_a_broker_that_forgot_what_was_not_heard_is_told_again_when_a_worker_starts(
    breakable: Platform, broken_stage: Stage, traffic: Traffic, tell: Tell
) -> None:
    """Events are lost with their topic that a stopped hearer has not heard yet."""
    needs_to_be_told_of_a_lost_place(breakable)
    await broken_stage.settle()
    before = await told_again(broken_stage)
    billing, dispatch = breakable.services["billing"], breakable.services["dispatch"]
    await asyncio.to_thread(billing.worker.stop)
    await traffic.turns(5)
    sql = "SELECT count(*) = 0 FROM outbox"
    await until(lambda: broken_stage.value("dispatch", sql), expected="all has been said")
    await asyncio.to_thread(dispatch.worker.stop)
    await forgotten(breakable, traffic)
    await asyncio.gather(*(asyncio.to_thread(one.worker.start) for one in (billing, dispatch)))
    await traffic.turns(5)

    found = await reckon(traffic)
    again = await told_again(broken_stage) - before
    tell(f"faults: a topic was lost before all was heard: {again} events told again: {found}")
    assert again > 0
    found.must_be_right()
