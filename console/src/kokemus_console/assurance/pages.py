"""The pages of an area's demands: as they are, to be changed, and looked at before they are in force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.registry import AreaView, AssuranceBody, DemandBody
from kokemus_console.edits import OUTDATED
from kokemus_console.visits import Visit, get, post

ROLES = ("coordinator", "unit_coordinator", "orderer", "billing_clerk", "expert")
"""In the order in which they are shown."""
KINDS = ("sign_in", "step_up")
REFUSED = {"bad-acr": "assurance.error.acr", "locks-you-out": "assurance.error.locked_out"}


async def shown(visit: Visit) -> Response:
    """Show what the area demands, to be changed."""
    told = await visit.client.registry.get_area(visit.area.area_id)
    if not isinstance(told, Ok):
        return visit.no(told)
    values = visit.typed or values_of(told.value) | {"version": told.etag or ""}
    return _form(visit, values, since=told.value.assurance_set_at)


async def change(visit: Visit) -> Response:
    """Say who would be shut out; set the demands once that has been looked at, unless somebody else did meanwhile."""
    if visit.typed.get("step") == "change":
        return _form(visit, visit.typed)
    wished = read(visit.typed)
    if visit.typed.get("step") != "send":
        return visit.page(
            "assurance/check.html", values=visit.typed, demands=wished, mine=visit.person.principal.acr
        )
    told = await visit.client.registry.put_assurance(
        visit.area.area_id, AssuranceBody(demands=wished), if_match=visit.typed.get("version", "")
    )
    visit.request.app.state.areas.forget(visit.area.area_id)
    if isinstance(told, Ok):
        return visit.go("/assurance", done="set")
    if told.code == OUTDATED:
        return await _outdated(visit)
    if told.code in REFUSED:
        return _form(visit, visit.typed, 422, error=REFUSED[told.code])
    return visit.no(told, back="/assurance")


async def _outdated(visit: Visit) -> Response:
    """Show what was typed once more, beside what somebody else set meanwhile."""
    now = await visit.client.registry.get_area(visit.area.area_id)
    if not isinstance(now, Ok):
        return visit.no(now, back="/assurance")
    values = {**visit.typed, "version": now.etag or ""}
    return _form(visit, values, 412, theirs=read(values_of(now.value)), error="assurance.error.outdated")


def read(typed: Mapping[str, str]) -> list[DemandBody]:
    """Return the demands that were typed: values apart by spaces; a role of which nothing is demanded is left out."""
    found = [
        DemandBody(role=one, sign_in=_words(typed, one, 0), step_up=_words(typed, one, 1)) for one in ROLES
    ]
    return [one for one in found if one.sign_in or one.step_up]


def values_of(area: AreaView) -> dict[str, str]:
    """Return an area's demands as the form has them."""
    return {
        f"{kind}_{one.role}": " ".join(values)
        for one in area.assurance
        for kind, values in zip(KINDS, (one.sign_in, one.step_up), strict=True)
    }


def _words(typed: Mapping[str, str], role: str, kind: int) -> list[str]:
    return list(dict.fromkeys(typed.get(f"{KINDS[kind]}_{role}", "").split()))


def _form(
    visit: Visit,
    values: Mapping[str, str],
    status: int = 200,
    *,
    error: str = "",
    since: object = None,
    theirs: Sequence[DemandBody] = (),
) -> Response:
    return visit.page(
        "assurance/form.html",
        status,
        values=values,
        errors={"sign_in_coordinator": error} if error else {},
        roles=ROLES,
        kinds=KINDS,
        mine=visit.person.principal.acr,
        since=since,
        theirs=theirs,
    )


ROUTES = (
    get("/assurance", shown, role="coordinator"),
    post("/assurance", change, role="coordinator", fresh=True),
)
