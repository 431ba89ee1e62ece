"""The people of a scenario as the development identity provider lists them, to be signed in as."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from chassis.database import EVERY_AREA
from kokemus.demo.story import Area, Scenario


def write(scenario: Scenario, file: Path) -> None:
    """Write down who may sign in."""
    file.write_text(
        json.dumps([*_staff(scenario), *_experts(scenario), _operator(scenario)], indent=2), encoding="utf-8"
    )


def one_of_each(scenario: Scenario) -> list[tuple[str, str]]:
    """Return somebody of each role in the first area, and the operator: their names, and what each is."""
    first = next(iter(scenario.areas))
    found: dict[str, tuple[str, str]] = {}
    for one in (*_staff(scenario), *_experts(scenario), _operator(scenario)):
        if first in one["areas"]:
            found.setdefault(one["roles"][0], (one["name"], one["about"]))
    return list(found.values())


def _experts(scenario: Scenario) -> Iterator[dict[str, Any]]:
    known: dict[str, list[Area]] = {}
    for area in scenario.areas.values():
        for name in area.experts:
            known.setdefault(name, []).append(area)
    for name, areas in known.items():
        expert_id = str(scenario.ids.expert(name))
        keys = [area.key for area in areas]
        yield {
            "subject": expert_id,
            "name": areas[0].experts[name].display_name,
            "about": f"expert by experience in {', '.join(keys)}",
            "areas": keys,
            "roles": ["expert"],
            "expert_id": expert_id,
        }


def _staff(scenario: Scenario) -> Iterator[dict[str, Any]]:
    for area in scenario.areas.values():
        for name, one in area.staff.items():
            units = {
                order.unit for order in scenario.orders.values() if (order.area, order.by) == (area.key, name)
            }
            units |= {unit for unit, known in area.units.items() if known.coordinator_id == one.person_id}
            yield {
                "subject": str(scenario.ids.staff(area.key, name)),
                "name": one.name,
                "about": f"{', '.join(role.replace('_', ' ') for role in one.roles)} in {area.key}",
                "areas": [area.key],
                "roles": list(one.roles),
                "units": sorted(str(scenario.ids.unit(area.key, unit)) for unit in units),
            }


def _operator(scenario: Scenario) -> dict[str, Any]:
    return {
        "subject": "operator",
        "name": "Onni Ohjaamo",
        "about": "operator of the platform",
        "areas": [EVERY_AREA, *sorted(scenario.areas)],
        "roles": ["operator"],
    }
