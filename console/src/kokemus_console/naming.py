"""Names: what units and experts are called, whom dispatch and billing know by id only."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from kokemus_client import Ok, Refused
from kokemus_client.registry import UnitView
from kokemus_console.visits import Visit

NAMED_AT_ONCE = 100
"""As many as the registry names in one answer."""
AREA_WIDE = frozenset({"coordinator"})
"""Roles that act for every unit of the area."""


async def units(visit: Visit) -> dict[UUID, UnitView]:
    """Return the units that somebody acts for, by id; none while the registry does not answer."""
    try:
        found = await visit.client.registry.list_units(visit.area.area_id, limit=100).all()
    except Refused:
        return {}
    own = visit.person.principal.units
    return {unit.unit_id: unit for unit in found if visit.role in AREA_WIDE or unit.unit_id in own}


async def experts(visit: Visit, ids: Iterable[UUID], *, purpose: str) -> dict[UUID, str]:
    """Return what experts are called, to a coordinator, by id; nobody's name while the registry does not answer.

    `purpose` is the key of why they are looked up, which the experts may read.
    """
    wanted = sorted(set(ids))
    if visit.role not in AREA_WIDE:
        return {}
    found: dict[UUID, str] = {}
    for start in range(0, len(wanted), NAMED_AT_ONCE):
        told = await visit.client.registry.list_expert_names(
            visit.area.area_id,
            expert=wanted[start : start + NAMED_AT_ONCE],
            purpose=visit.words.plain(purpose),
        )
        if isinstance(told, Ok):
            found |= {one.expert_id: one.display_name for one in told.value.items}
    return found


def options(found: dict[UUID, UnitView], language: str) -> list[tuple[str, str]]:
    """Return units as choices of a form, in the order of their names."""
    named = [(str(one.unit_id), one.names.get(language, one.name)) for one in found.values()]
    return sorted(named, key=lambda pair: pair[1].casefold())
