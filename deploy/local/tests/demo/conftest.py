"""A small scenario that is right, and a way to make exactly one thing of it wrong."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kokemus.demo.marked import FileIsWrong
from kokemus.demo.scenario import read
from kokemus.demo.story import Scenario

sys.path.insert(0, str(Path(__file__).parents[1]))

SCENARIOS = Path(__file__).parents[2] / "scenarios"

SMALL = """\
scenario: small
title: A small story
time_zone: Europe/Helsinki
starts: 2026-10-01 08:00
ends: 2026-11-10 12:00
usual: {asked: 1 h, accepted: 3 h, held: 15 min}
areas:
  ita-uusimaa:
    model: wellbeing_area
    opens: 2026-10-01 08:00
    staff:
      outi: {name: Outi Malli, roles: [coordinator, billing_clerk]}
      riitta: {name: Riitta Malli, roles: [unit_coordinator]}
      pekka: {name: Pekka Malli, roles: [orderer]}
    units:
      porvoo: {name: Porvoo, cost_centre: "1", coordinator: riitta}
    experts:
      aino: {name: Aino Malli, topics: [depression], forms: [individual, group], speaks: [fi], agreement: 2026-10-01}
      eero: {name: Eero Malli, topics: [carer (close person)], forms: [group], speaks: [sv], agreement: none yet}
orders:
  tuesdays:
    {unit: porvoo, by: pekka, on: 2026-10-01 10:00, form: individual, topics: [depression], expert: aino,
     times: ["2026-10-06 13:00 for 1 h, weekly x4"]}
  circle:
    {unit: porvoo, by: pekka, on: 2026-10-01 10:00, form: group, topics: [depression], experts: [aino, eero],
     participants: 6, times: ["2026-10-09 13:00 to 15:00, weekly x3"]}
events:
  - at: 2026-10-12 15:00:01
    cancel: {session: tuesdays/2, by: client}
    note: a second too late
  - at: 2026-10-15 10:00
    move: {session: tuesdays/3, to: "2026-10-21 09:00 for 1 h"}
  - at: 2026-10-20 12:00
    end_group: {order: circle, expert: eero, reason: compelling}
  - at: 2026-10-28 09:00
    correct: {session: tuesdays/1, to: ill}
"""


@pytest.fixture
def small() -> Scenario:
    return read(SMALL, name="small.yaml")


@pytest.fixture
def small_text() -> str:
    return SMALL


@pytest.fixture
def wrong() -> Callable[[str, str], list[str]]:
    """Return what is told of the small scenario when one piece of it is replaced by another."""

    def told(piece: str, instead: str) -> list[str]:
        assert SMALL.count(piece) >= 1, f"{piece!r} is not in the small scenario"
        with pytest.raises(FileIsWrong) as refused:
            read(SMALL.replace(piece, instead, 1), name="small.yaml")
        return str(refused.value).splitlines()

    return told


@pytest.fixture
def scenarios() -> Path:
    return SCENARIOS
