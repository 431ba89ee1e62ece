"""Running servers for the tests: what the environment leads to, and others of a chosen kind."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kokemus.machine.brokers import Broker, start_broker
from kokemus.machine.databases import Postgres, start_postgres
from kokemus.machine.resolution import NothingFound
from kokemus.machine.scratch import temporary_data

STEERING = {
    "DATABASE_URL",
    "KAFKA_BOOTSTRAP_SERVERS",
    "KAFKA_IDEMPOTENT",
    "KOKEMUS_BROKER",
    "KOKEMUS_BROKER_KIND",
    "KOKEMUS_DATABASE",
}


@pytest.fixture
def unsteered() -> dict[str, str]:
    """This process's environment without what steers the choice of servers."""
    return {name: value for name, value in os.environ.items() if name not in STEERING}


@pytest.fixture
def data() -> Iterator[Path]:
    with temporary_data() as place:
        yield place


@pytest.fixture
def broker_of_kind(data: Path, unsteered: dict[str, str]) -> Iterator[Callable[[str], Broker]]:
    """Start a broker of the test's own, or skip the test with the reason why this machine has none of that kind."""
    with ExitStack() as ends:

        def start(kind: str) -> Broker:
            try:
                broker = start_broker(data, {**unsteered, "KOKEMUS_BROKER": kind})
            except NothingFound as reason:
                pytest.skip(str(reason))
            ends.callback(broker.close)
            return broker

        yield start


@pytest.fixture
def postgres_of_kind(data: Path, unsteered: dict[str, str]) -> Iterator[Callable[[str], Postgres]]:
    """Start a cluster of the test's own, or skip the test with the reason why this machine has none of that kind."""
    with ExitStack() as ends:

        def start(kind: str) -> Postgres:
            try:
                cluster = start_postgres(data, {**unsteered, "KOKEMUS_DATABASE": kind})
            except NothingFound as reason:
                pytest.skip(str(reason))
            ends.callback(cluster.close)
            return cluster

        yield start


@pytest.fixture(scope="session")
def found_broker() -> Iterator[Broker]:
    """Whatever broker this machine and its environment lead to."""
    with temporary_data() as place, ExitStack() as ends:
        broker = start_broker(place)
        ends.callback(broker.close)
        yield broker


@pytest.fixture(scope="session")
def found_postgres() -> Iterator[Postgres]:
    """Whatever PostgreSQL this machine and its environment lead to."""
    with temporary_data() as place, ExitStack() as ends:
        cluster = start_postgres(place)
        ends.callback(cluster.close)
        yield cluster
