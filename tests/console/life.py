"""The people of the console's tests: an area with a unit, its orderer, experts; and a neighbour area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.life import Area, Expert, Stage, Unit

HERE, THERE = "talo", "naapuri"


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
            _expert("Naapurin ensi", self.neighbour_expert, THERE),
            _orderer("Naapurin tilaaja", self.neighbour_unit, THERE),
            _expert("Kaksi aluetta", self.expert, HERE, THERE)
            | {"subject": "kaksi", "roles": ["expert", "orderer"], "units": [str(self.unit.unit_id)]},
            {"subject": "nobody", "name": "Ei mitään", "areas": [], "roles": []},
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
