"""Who read the area in an emergency: the list, and the two buttons of whoever it concerns."""

from __future__ import annotations

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_console.visits import Visit

SHOWN = 25


async def history(visit: Visit) -> Response:
    """List emergency access to the area, the newest first."""
    told = await visit.client.registry.list_emergency_access(
        visit.area.area_id, limit=SHOWN, after=visit.request.query_params.get("after")
    ).page()
    return visit.page("emergency/all.html", found=told.value) if isinstance(told, Ok) else visit.no(told)


async def end(visit: Visit) -> Response:
    """End it at once."""
    told = await visit.client.registry.end_emergency_access(visit.area.area_id, visit.id("access"))
    return visit.go("/emergency", done="ended") if isinstance(told, Ok) else visit.no(told, back="/emergency")


async def seen(visit: Visit) -> Response:
    """Say that the area has seen it."""
    told = await visit.client.registry.see_emergency_access(visit.area.area_id, visit.id("access"))
    return visit.go("/emergency", done="seen") if isinstance(told, Ok) else visit.no(told, back="/emergency")
