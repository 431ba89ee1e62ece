"""Ways: `/{area}/to/sessions/{id}` leads whoever follows it, once signed in, to their own page of the session."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kokemus_client import Client, Ok
from kokemus_console.signin import away
from kokemus_console.signin.sessions import Person
from kokemus_console.visits import SEE_OTHER, NotThere

PAGES: Mapping[str, Mapping[str, str]] = {
    "offers": {"expert": "/offers/{}"},
    "orders": {"orderer": "/orders/{}", "coordinator": "/orders/{}", "unit_coordinator": ""},
    "sessions": {
        "expert": "/sessions/{}",
        "orderer": "/sessions/{}",
        "coordinator": "/sessions/{}",
        "unit_coordinator": "",
    },
    "statements": {
        "expert": "/fees/statements/{}",
        "billing_clerk": "/statements/{}",
        "coordinator": "/statements/{}",
    },
    "emergency": {"coordinator": "/emergency"},
    "notices": {
        "unit_coordinator": "/notices/{}",
        "billing_clerk": "/notices/{}",
        "coordinator": "/notices/{}",
    },
}
"""By kind of thing, the page of each role that has one, the narrowest role first; empty: the role's first page."""


async def go(request: Request) -> Response:
    """Send somebody on to their own page of a thing; raise NotThere where they can have none."""
    person: Person | None = await request.app.state.signin.person(request)
    if person is None:
        return await away.to_the_provider(request, {}, area=request.path_params["area"])
    area, kind, which = (request.path_params[name] for name in ("area", "kind", "which"))
    pages = {role: page for role, page in PAGES.get(kind, {}).items() if role in person.principal.roles}
    if area not in person.principal.areas or not pages:
        raise NotThere
    role = next(iter(pages))
    if kind == "sessions" and role == "expert" and len(pages) > 1:
        client = request.app.state.client.by(person.token)
        if not await _is_own(client, person, area, which):
            role = list(pages)[1]
    return RedirectResponse(f"/{area}/{role}{pages[role].format(which)}", SEE_OTHER)


async def _is_own(client: Client, person: Person, area: str, which: str) -> bool:
    """Tell whether a session is that of the expert who reads, and not one of a unit for which they order as well."""
    try:
        told = await client.dispatch.get_session(area, UUID(which))
    except ValueError:
        raise NotThere from None
    return isinstance(told, Ok) and told.value.expert_id == person.principal.expert_id


ROUTES = (Route("/{area}/to/{kind}/{which:path}", go, methods=["GET"]),)
