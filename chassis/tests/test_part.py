"""A service has one ear for each topic; its parts take turns, each with the events of its rows, in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from chassis import part
from chassis.clock import SteppedClock
from chassis.ears import Decode, Heard
from chassis.outbox import Cause
from chassis.part import Hears, Part, one_by_one

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


class Opened:
    """An event of one topic."""


class Renamed:
    """Another of the same topic."""


class Signed:
    """One of another topic."""


class Flow:
    """A table of three events on two topics."""

    def said_by(self, service: str, /) -> Sequence[Any]:
        return ()

    def tells_of_a_person(self, topic: str, /) -> bool:
        return False

    def topic_of(self, event: type, /) -> str:
        return "registry.internal.agreement.v1" if event is Signed else "registry.internal.area.v1"

    def decoders(self, events: Iterable[Any], /) -> Mapping[str, Decode]:
        return {event.__name__: event for event in events}


def heard(body: object, number: int = 1) -> Heard[Any]:
    return Heard(UUID(int=number), type(body).__name__, "x", "y", "x:y", number, NOW, Cause("y"), body)


class Taker:
    """Keeps what it was given."""

    def __init__(self, told: list[tuple[str, list[str], datetime]], name: str) -> None:
        self._told, self._name = told, name

    async def __call__(self, tx: Any, batch: Sequence[Heard[Any]], /, *, now: datetime) -> None:
        self._told.append((self._name, [one.type for one in batch], now))


@pytest.fixture
def told() -> list[tuple[str, list[str], datetime]]:
    return []


def ears(*parts: Part) -> dict[str, Any]:
    return {ear.topic: ear for ear in part.ears("billing", parts, Flow(), SteppedClock(NOW))}


def test_there_is_one_ear_for_each_topic_whoever_hears_it(told: list[Any]) -> None:
    low = Part(hears=(Hears((Opened,), Taker(told, "low")), Hears((Signed,), Taker(told, "low"))))
    high = Part(hears=(Hears((Renamed, Opened), Taker(told, "high")),))

    found = ears(low, high)

    assert {topic: ear.consumer for topic, ear in found.items()} == {
        "registry.internal.area.v1": "billing.area",
        "registry.internal.agreement.v1": "billing.agreement",
    }
    assert set(found["registry.internal.area.v1"].reads) == {"Opened", "Renamed"}


async def test_each_part_is_given_its_events_in_order_the_lowest_part_first(told: list[Any]) -> None:
    low = Part(hears=(Hears((Opened,), Taker(told, "low")),))
    high = Part(hears=(Hears((Renamed, Opened), Taker(told, "high")),))
    tx: Any = None

    batch = [heard(Opened(), 1), heard(Renamed(), 2), heard(Opened(), 3)]
    await ears(low, high)["registry.internal.area.v1"].handle(tx, batch)

    assert told == [
        ("low", ["Opened", "Opened"], NOW),
        ("high", ["Opened", "Renamed", "Opened"], NOW),
    ]


async def test_a_part_without_an_event_of_its_own_is_left_alone(told: list[Any]) -> None:
    low = Part(hears=(Hears((Opened,), Taker(told, "low")),))
    high = Part(hears=(Hears((Renamed,), Taker(told, "high")),))
    tx: Any = None

    await ears(low, high)["registry.internal.area.v1"].handle(tx, [heard(Renamed())])

    assert [name for name, _, _ in told] == ["high"]


async def test_a_tombstone_goes_to_the_rows_that_ask_for_it(told: list[Any]) -> None:
    keeper = Part(hears=(Hears((Opened,), Taker(told, "keeper"), tombstones=True),))
    other = Part(hears=(Hears((Opened,), Taker(told, "other")),))
    ear = ears(keeper, other)["registry.internal.area.v1"]
    tx: Any = None

    await ear.handle(tx, [heard(None)])

    assert ear.tombstones
    assert told == [("keeper", ["NoneType"], NOW)]


async def test_one_by_one_gives_each_event_to_the_handler_of_its_class() -> None:
    seen: list[tuple[str, int]] = []

    async def opened(tx: Any, one: Heard[Any], *, now: datetime) -> None:
        seen.append(("opened", one.sequence))

    async def renamed(tx: Any, one: Heard[Any], *, now: datetime) -> None:
        seen.append(("renamed", one.sequence))

    tx: Any = None
    await one_by_one({Opened: opened, Renamed: renamed})(
        tx, [heard(Opened(), 1), heard(Renamed(), 2), heard(Opened(), 3)], now=NOW
    )

    assert seen == [("opened", 1), ("renamed", 2), ("opened", 3)]


def test_a_row_of_two_topics_is_refused(told: list[Any]) -> None:
    with pytest.raises(AssertionError, match="a row hears one topic"):
        ears(Part(hears=(Hears((Opened, Signed), Taker(told, "x")),)))
