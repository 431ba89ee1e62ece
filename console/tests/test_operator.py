"""What an operator is told is wrong, and how facts and steps are named; nothing of a service's is left without words."""

from __future__ import annotations

from typing import Any

import pytest

from contracts import flow
from contracts.envelope import type_name
from kokemus_client.operations import Status
from kokemus_console import app
from kokemus_console.home.operator import MANY, Process, of_process
from kokemus_console.web.rendering import Pages

PAGES = Pages(app.folders())
WELL = Status(alive=True, ready=True, version="0.2.0", outbox=0, lag={"a": 0}, timers_due=0, parked_keys=0)


def worker(**more: Any) -> Status:
    told = {name: getattr(WELL, name) for name in WELL.__struct_fields__} | more
    return Status(**told)


@pytest.mark.parametrize(
    ("api", "hand", "kinds"),
    [
        (WELL, WELL, []),
        (None, WELL, ["api_away"]),
        (Status(alive=True, ready=False), WELL, ["api_unready"]),
        (WELL, None, ["worker_away"]),
        (WELL, worker(ready=False), ["worker_unready"]),
        (WELL, worker(ready=False, stuck=["dispatch.x"]), ["stuck"]),
        (WELL, worker(outbox=MANY, lag={"a": MANY, "b": -1}), ["outbox", "lag"]),
        (WELL, worker(outbox=MANY - 1, lag={"a": 3}), []),
    ],
)
def test_green_is_quiet_and_every_harm_has_its_words(
    api: Status | None, hand: Status | None, kinds: list[str]
) -> None:
    found = list(of_process(Process("dispatch", api, hand, has_worker=True)))
    assert [one.kind for one in found] == kinds
    for language in ("fi", "sv", "en"):
        words = PAGES.words(language)
        for one in found:
            assert "dispatch" in words.plain(f"home.alarm.{one.kind}.says", **one.values)
            assert words.plain(f"home.alarm.{one.kind}.do", **one.values)


def test_of_a_worker_that_nobody_named_nothing_is_said_to_be_wrong() -> None:
    one = Process("dispatch", WELL, None, has_worker=False)
    assert list(of_process(one)) == []
    assert dict(one.figures) == {"outbox": 0, "waiting": None, "timers": None, "parked": None}


def test_while_a_new_version_takes_the_place_of_the_old_both_are_told() -> None:
    assert Process("x", WELL, worker(version="0.3.0"), has_worker=True).versions == "0.2.0 / 0.3.0"
    assert Process("x", WELL, WELL, has_worker=True).versions == "0.2.0"


def test_every_event_has_words_as_a_step_of_a_journey() -> None:
    said = {type_name(event).split(".")[1] for topic in flow.TOPICS for event in topic.events}
    told = {key.removeprefix("what.") for key in PAGES.files["journeys"]["fi"] if key.startswith("what.")}
    assert told == said
