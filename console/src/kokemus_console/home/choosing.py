"""The choice of area and role, of somebody who has several."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from chassis.database import EVERY_AREA
from kokemus_console.signin import away
from kokemus_console.signin.sessions import Person
from kokemus_console.visits import ROLES, SEE_OTHER, covers, everywhere
from kokemus_console.web.rendering import Pages


async def choose(request: Request) -> Response:
    """Show the areas and roles of somebody who has several; go on to the only one of somebody who has one."""
    person: Person | None = await request.app.state.signin.person(request)
    if person is None:
        return await away.to_the_provider(request, {})
    areas, roles = person.principal.areas, [role for role in ROLES if role in person.principal.roles]
    ways = [(area, role) for area in sorted(areas) for role in roles if covers(person.principal, area, role)]
    if len(ways) == 1:
        area, role = ways[0]
        return RedirectResponse(f"/{area}/{role}", SEE_OTHER)
    state = request.app.state
    pages: Pages = state.pages
    words = pages.words(request.state.language)
    client = state.client.by(person.token)
    named = await asyncio.gather(
        *(state.areas.area(client, area) for area in sorted(areas) if area != EVERY_AREA)
    )
    names = {one.area_id: one.name(words.language) for one in [*named, everywhere(words)]}
    return pages.page(
        "home/choose.html",
        t=words,
        path="/",
        visit=None,
        person=person,
        done="",
        ways=[(area, names[area], role) for area, role in ways],
    )
