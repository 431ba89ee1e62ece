"""The README says what billing hears, says and owns: all of it, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from billing.app import SERVICE
from billing.table import Table
from chassis import part
from chassis.clock import SteppedClock
from chassis.tables import OWN_TABLES
from contracts import dispatch, flow
from contracts.envelope import type_name

README = (Path(__file__).parents[1] / "README.md").read_text()
SECTIONS = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", README, re.MULTILINE | re.DOTALL))
EVENTS = {event.__name__ for event in flow.TOPIC_OF}


def named(section: str) -> set[str]:
    """Return what a section names; `OUTCOMES` stands for every event that says an outcome."""
    found = set(re.findall(r"`([^`]+)`", SECTIONS[section]))
    return found | {event.__name__ for event in dispatch.OUTCOMES.values() if "OUTCOMES" in found}


def test_it_names_what_is_heard(clock: SteppedClock) -> None:
    ears = part.ears(SERVICE.name, SERVICE.parts, flow, clock)
    types = {type_name(event): event.__name__ for event in flow.TOPIC_OF}

    assert named("Hears") & EVENTS - {"FeePending"} == {types[read] for ear in ears for read in ear.reads}
    assert {ear.topic for ear in ears} <= named("Hears")
    assert {ear.consumer for ear in ears} <= named("Hears")


def test_it_names_what_is_said() -> None:
    topics = flow.said_by("billing")

    assert named("Says") & EVENTS == {event.__name__ for topic in topics for event in topic.events}
    assert {topic.name for topic in topics} <= named("Says")


def test_it_names_what_is_owned() -> None:
    assert named("Owns") == set(Table.metadata.tables) - OWN_TABLES
