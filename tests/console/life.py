"""The people of the console's tests: an area with a unit, its orderer, experts; and a neighbour area."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.life import Area, Expert, Stage, Unit

HERE, THERE = "talo", "naapuri"
EVERYWHERE = "/*/operator"
"""Where an operator of all areas is at home."""
RUNNING = {"Koordinaattori": "coordinator", "Palkkiosihteeri": "billing_clerk", "Ylläpitäjä": "operator"}
"""Who reaches the whole of an area, by the name they sign in with."""


@dataclass
class House:
    """Two areas with people who can sign in."""

    stage: Stage
    area: Area
    unit: Unit
    other_unit: Unit
    expert: Expert
    second: Expert
    neighbour: Area
    neighbour_unit: Unit
    neighbour_expert: Expert

    @classmethod
    async def built(cls, stage: Stage) -> House:
        """Open both areas and register everybody."""
        area = await Area.opened(stage, HERE)
        neighbour = await Area.opened(stage, THERE)
        house = cls(
            stage,
            area,
            await area.unit(),
            await area.unit("4420"),
            await area.expert(),
            await area.expert(),
            neighbour,
            await neighbour.unit(),
            await neighbour.expert(),
        )
        await stage.settle()
        return house

    def people(self) -> list[dict[str, Any]]:
        """Return who can sign in, by the names that tests use."""
        return [
            _expert("Ensi", self.expert, HERE),
            _expert("Toinen", self.second, HERE),
            _orderer("Tilaaja", self.unit, HERE),
            _orderer("Muu tilaaja", self.other_unit, HERE),
            _unit_coordinator("Nimetty", self.unit, HERE),
            _unit_coordinator("Muu nimetty", self.other_unit, HERE),
            *(_runs(name, role, HERE) for name, role in RUNNING.items()),
            *(_runs(f"Naapurin {name.lower()}", role, THERE) for name, role in RUNNING.items()),
            _expert("Naapurin ensi", self.neighbour_expert, THERE),
            _orderer("Naapurin tilaaja", self.neighbour_unit, THERE),
            _expert("Kaksi aluetta", self.expert, HERE, THERE)
            | {"subject": "kaksi", "roles": ["expert", "orderer"], "units": [str(self.unit.unit_id)]},
            {"subject": "watcher", "name": "Koko alustan valvoja", "areas": ["*"], "roles": ["operator"]},
            {"subject": "nobody", "name": "Ei mitään", "areas": [], "roles": []},
        ]


def area_people(names: Mapping[str, str], unit: Unit, expert: Expert) -> list[dict[str, Any]]:
    """Return who can sign in to another area: somebody of every role of its daily work, by the names they are given."""
    area = expert.area.area_id
    return [
        _expert(names["expert"], expert, area),
        _orderer(names["orderer"], unit, area),
        _unit_coordinator(names["unit"], unit, area),
        _runs(names["coordinator"], "coordinator", area),
        _runs(names["clerk"], "billing_clerk", area),
    ]


def _expert(name: str, expert: Expert, *areas: str) -> dict[str, Any]:
    return {
        "subject": str(expert.expert_id),
        "name": name,
        "areas": list(areas),
        "roles": ["expert"],
        "expert_id": str(expert.expert_id),
    }


def _orderer(name: str, unit: Unit, *areas: str) -> dict[str, Any]:
    return {
        "subject": str(unit.orderer.id),
        "name": name,
        "areas": list(areas),
        "roles": ["orderer"],
        "units": [str(unit.unit_id)],
    }


def _unit_coordinator(name: str, unit: Unit, *areas: str) -> dict[str, Any]:
    return {
        "subject": str(unit.named.id),
        "name": name,
        "areas": list(areas),
        "roles": ["unit_coordinator"],
        "units": [str(unit.unit_id)],
    }


def _runs(name: str, role: str, area: str) -> dict[str, Any]:
    return {"subject": f"{role}-of-{area}", "name": name, "areas": [area], "roles": [role]}
