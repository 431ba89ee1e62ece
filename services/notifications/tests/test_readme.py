"""The README says what notifications hears and owns: all of it, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

from notifications_builders import EARS

from chassis.tables import OWN_TABLES
from contracts import flow
from contracts.envelope import type_name
from notifications.table import Table

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", README, re.MULTILINE | re.DOTALL))
EVENTS = {event.__name__ for event in flow.TOPIC_OF}


def named(section: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", SECTIONS[section]))


def test_it_names_what_is_heard() -> None:
    types = {type_name(event): event.__name__ for event in flow.TOPIC_OF}
    assert named("Hears") & EVENTS == {types[read] for ear in EARS.values() for read in ear.reads}
    assert set(EARS) <= named("Hears")
    assert {ear.consumer for ear in EARS.values()} <= named("Hears")


def test_it_names_what_it_owns() -> None:
    assert set(Table.metadata.tables) - OWN_TABLES <= named("Owns")
