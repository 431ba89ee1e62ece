"""Who has which right, since when and given by whom; and which have ended."""

from __future__ import annotations

import asyncio
from typing import get_args

from starlette.responses import Response

from kokemus_client import Ok
from kokemus_client.registry import StaffRole
from kokemus_console.visits import Visit, value

SHOWN = 25
ROLES: tuple[StaffRole, ...] = get_args(StaffRole)


def purpose(visit: Visit) -> str:
    """Return why rights are looked at here, which those may read whom it is about."""
    return visit.words.plain("rights.purpose")


async def all_rights(visit: Visit) -> Response:
    """List people with their rights, by name, in one role if one is chosen; and when the review is due."""
    asked, registry, area = visit.request.query_params, visit.client.registry, visit.area.area_id
    role = next((one for one in ROLES if one == asked.get("role")), None)
    told, waiting = await asyncio.gather(
        registry.list_rights(
            area, role=role, limit=SHOWN, after=asked.get("after"), purpose=purpose(visit)
        ).page(),
        registry.get_rights_waiting(area),
    )
    if not isinstance(told, Ok):
        return visit.no(told)
    return visit.page("rights/all.html", people=told.value, role=role, roles=ROLES, waiting=value(waiting))


async def ended(visit: Visit) -> Response:
    """List the rights that have ended, the newest end first."""
    told = await visit.client.registry.list_ended_rights(
        visit.area.area_id,
        limit=SHOWN,
        after=visit.request.query_params.get("after"),
        purpose=purpose(visit),
    ).page()
    return visit.page("rights/ended.html", ended=told.value) if isinstance(told, Ok) else visit.no(told)
