"""Three hundred poisoned messages: each waits with its cause or is taken in, none stops an ear, and the next is heard."""

from __future__ import annotations

import copy
import importlib
import json
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import replace

from chassis import part
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.ears import Ear
from chassis.testing import events
from contracts import flow
from contracts.envelope import Message, type_name
from kokemus.platform.running import SERVICES

EXAMPLES = Path(__file__).parents[2] / "contracts" / "examples"
AREA = "ita-uusimaa"
OF_EACH_SERVICE = 75
POISONS: tuple[Any, ...] = (
    *(None, True, 7, -1, 10**400, 1e300, "", " ", "x" * 8000, "\ud800", "a\x00b", [], {}, [[[[]]]]),
    *("Europe", "../../etc/passwd", "2026-02-30", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"),
    *("00000000-0000-0000-0000-000000000000", "NaN", "1e400", {"amount_minor": 2**63}, 2**63, -(2**63) - 1),
)
"""What stands where something else belongs: some of it is taken for a file, some for a number that no column holds."""


def leaves(body: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the way to every value of a body."""
    inside = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    if path:
        yield path
    for name, value in inside:
        yield from leaves(value, (*path, name))


def poisoned(body: Any, path: tuple[Any, ...], poison: Any) -> bytes:
    """Return a body with one value replaced."""
    spoiled = copy.deepcopy(body)
    place = spoiled
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = poison
    return json.dumps(spoiled).encode()


def corpus(topic: str, seed: str) -> Iterator[Message]:
    """Give good messages of a topic, each spoiled in one place; the same for the same seed."""
    bodies = [
        (event, json.loads(file.read_text("utf-8")))
        for event in flow.topic_named(topic).events
        for file in sorted((EXAMPLES / type_name(event)).glob("*.json"))
    ]
    every = [
        (event, body, path, poison) for event, body in bodies for path in leaves(body) for poison in POISONS
    ]
    chosen = Random(seed).sample(every, min(len(every), OF_EACH_SERVICE * 4))
    for event, body, path, poison in chosen:
        good = flow.decoders([event])[type_name(event)](json.dumps(body).encode())
        yield replace(flow.say(good, area=AREA, sequence=1), data=poisoned(body, path, poison))


def ears_of(service: str, clock: SteppedClock) -> list[Ear]:
    """Return the ears of a service."""
    found = importlib.import_module(f"{service}.app").SERVICE
    return part.ears(service, found.parts, flow, clock)


@pytest.mark.parametrize("service", SERVICES)
async def test_whatever_a_message_holds_no_ear_stops_and_the_next_is_heard(
    service: str, database_of: Callable[[str], Awaitable[Database]], clock: SteppedClock
) -> None:
    database, ears = await database_of(service), ears_of(service, clock)
    fates = {"taken in": 0, "waits": 0}
    for ear in ears:
        for number, message in enumerate(corpus(ear.topic, service)):
            if number * len(ears) >= OF_EACH_SERVICE:
                break
            # A key of its own, so that none waits behind another.
            alone = replace(message, key=f"{AREA}:{number}", subject=str(number))
            raw = events.raw(alone, at=clock.now(), event_id=UUID(int=(ears.index(ear) << 32) + number + 1))
            taken = await events.hear(database, ear, [raw])
            assert taken.handled + taken.parked + taken.unknown == 1, (
                f"{message.type}: {message.data[:300]!r}"
            )
            fates["waits" if taken.parked else "taken in"] += 1

    assert all(fates.values()), f"a corpus that is all taken in, or all refused, tries nothing: {fates}"
