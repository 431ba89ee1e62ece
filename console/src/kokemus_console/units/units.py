"""Units: listed, shown, registered and changed."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import NewUnitBody, StaffEntry, UnitBody, UnitView
from kokemus_console.edits import OUTDATED, at_fields, differing, is_line
from kokemus_console.visits import Visit, is_away, value

SHOWN = 25
COORDINATORS_MAX = 200
"""As many as the registry gives on a page; a unit's own is offered besides."""
NAMED = ("fi", "sv", "en")
"""Languages in which a unit may have a name of its own."""
COST_CENTRE_MAX = 40
FIELDS = {"bad-name": "name", "unknown-coordinator": "coordinator"}
"""Where a no of the registry is said, by its code."""


def purpose(visit: Visit) -> str:
    """Return why staff are looked up here, which they may read."""
    return visit.words.plain("units.purpose")


async def all_units(visit: Visit) -> Response:
    """List units by name."""
    told = await visit.client.registry.list_units(
        visit.area.area_id, limit=SHOWN, after=visit.request.query_params.get("after")
    ).page()
    return visit.page("units/all.html", units=told.value) if isinstance(told, Ok) else visit.no(told)


async def unit(visit: Visit) -> Response:
    """Show a unit, and who coordinates it."""
    told = await visit.client.registry.get_unit(visit.area.area_id, visit.id("unit"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/units")
    named = await visit.client.registry.get_staff(
        visit.area.area_id, told.value.coordinator_id, purpose=purpose(visit)
    )
    return visit.page("units/unit.html", unit=told.value, named=value(named), is_partial=is_away(named))


async def ask_new(visit: Visit) -> Response:
    """Show an empty form."""
    return await _form(visit, visit.typed)


async def register(visit: Visit) -> Response:
    """Register a unit."""
    errors: dict[str, str] = {}
    body = read(visit.typed, errors)
    if body is None:
        return await _form(visit, visit.typed, errors=errors)
    new = NewUnitBody(
        name=body.name, names=body.names, cost_centre=body.cost_centre, coordinator_id=body.coordinator_id
    )
    told = await visit.client.registry.post_unit(visit.area.area_id, new, key=visit.key("unit"))
    if not isinstance(told, Ok):
        return await _refused(visit, told)
    return visit.go(f"/units/{told.value.unit_id}", done="unit_registered")


async def ask_edit(visit: Visit) -> Response:
    """Show a unit as it is, to be changed."""
    told = await visit.client.registry.get_unit(visit.area.area_id, visit.id("unit"))
    if not isinstance(told, Ok):
        return visit.no(told, back="/units")
    return await _form(visit, visit.typed or values_of(told.value) | {"version": told.etag or ""})


async def change(visit: Visit) -> Response:
    """Change a unit, unless somebody else did meanwhile: then both are shown."""
    errors: dict[str, str] = {}
    body, unit_id = read(visit.typed, errors), visit.id("unit")
    if body is None:
        return await _form(visit, visit.typed, errors=errors)
    told = await visit.client.registry.put_unit(
        visit.area.area_id, unit_id, body, if_match=visit.typed.get("version", "")
    )
    if isinstance(told, Ok):
        return visit.go(f"/units/{unit_id}", done="unit_changed")
    if told.code != OUTDATED:
        return await _refused(visit, told)
    return await _beside(visit, body, unit_id)


async def _beside(visit: Visit, mine: UnitBody, unit_id: UUID) -> Response:
    now = await visit.client.registry.get_unit(visit.area.area_id, unit_id)
    if not isinstance(now, Ok):
        return visit.no(now, back="/units")
    names = {one.person_id: one.name for one in await _coordinators(visit) or ()}
    rows = differing(told_of(mine, names), told_of(now.value, names))
    if not rows:  # the same form twice, or the same thought
        return visit.go(f"/units/{unit_id}", done="unit_changed")
    return await _form(visit, {**visit.typed, "version": now.etag or ""}, 412, beside=rows)


def read(typed: Mapping[str, str], errors: dict[str, str]) -> UnitBody | None:
    """Return the unit that was typed; None, and what is wrong with it, where it is none."""
    name, cost_centre = typed.get("name", "").strip(), typed.get("cost_centre", "").strip()
    names = {code: text for code in NAMED if (text := typed.get(f"name_{code}", "").strip())}
    if not is_line(name):
        errors["name"] = "units.error.name"
    errors |= {f"name_{code}": "units.error.name" for code, text in names.items() if not is_line(text)}
    if not is_line(cost_centre, COST_CENTRE_MAX):
        errors["cost_centre"] = "units.error.cost_centre"
    try:
        coordinator_id = UUID(typed.get("coordinator", ""))
    except ValueError:
        errors["coordinator"] = "units.error.coordinator"
        return None
    if errors:
        return None
    return UnitBody(name=name, names=names, cost_centre=cost_centre, coordinator_id=coordinator_id)


def values_of(unit: UnitView) -> dict[str, str]:
    """Return a unit as the form has it."""
    return {
        "name": unit.name,
        "cost_centre": unit.cost_centre,
        "coordinator": str(unit.coordinator_id),
        **{f"name_{code}": text for code, text in unit.names.items()},
    }


def told_of(unit: UnitBody | UnitView, names: Mapping[UUID, str]) -> dict[str, str]:
    """Return a unit in words, by the label of each field."""
    own = unit.names if isinstance(unit.names, dict) else {}
    return {
        "units.name": unit.name,
        **{f"units.own.{code}": own.get(code, "") for code in NAMED},
        "units.cost_centre": unit.cost_centre,
        "units.coordinator": names.get(unit.coordinator_id, str(unit.coordinator_id)),
    }


async def _coordinators(visit: Visit) -> list[StaffEntry] | None:
    """Return who can be a unit's coordinator; None while the registry does not answer."""
    told = await visit.client.registry.list_staff(
        visit.area.area_id, role="unit_coordinator", limit=COORDINATORS_MAX, purpose=purpose(visit)
    ).page()
    return told.value.items if isinstance(told, Ok) else None


async def _refused(visit: Visit, problem: Problem) -> Response:
    errors = at_fields(problem, FIELDS)
    more = {} if errors else {"problem": problem}
    return await _form(visit, visit.typed, problem.status or 503, errors=errors, **more)


async def _form(
    visit: Visit,
    values: Mapping[str, str],
    status: int = 0,
    *,
    errors: dict[str, str] | None = None,
    **more: object,
) -> Response:
    is_new = "unit" not in visit.request.path_params
    found = await _coordinators(visit)
    offered = [(str(one.person_id), one.name) for one in found or ()]
    now = values.get("coordinator", "")
    if now and now not in {code for code, _ in offered}:
        offered.append((now, visit.words.plain("units.as_before")))
    return visit.page(
        "units/form.html",
        status or (422 if errors else 200),
        values=values,
        errors=errors or {},
        is_new=is_new,
        back=f"{visit.home}/units" + ("" if is_new else f"/{visit.id('unit')}"),
        coordinators=offered,
        is_partial=found is None,
        named=NAMED,
        **more,
    )
