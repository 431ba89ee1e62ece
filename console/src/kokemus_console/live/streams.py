"""Streams: server-sent events (WHATWG HTML §9.2) that say no more than that a page may look different now."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from kokemus_console.live.watching import Watcher, Watching
from kokemus_console.signin.provider import Away
from kokemus_console.visits import ROLES

BEAT_SECONDS = 25
"""Shorter than proxies let a silent connection live; as often it is looked whether somebody is still signed in."""
THINGS_MAX = 10
NOBODY, FULL = 401, 503
"""Any answer but 200 ends a browser's attempts for good: the page is then as lively as one without a script."""


async def changes(request: Request) -> Response:
    """Tell a page when something that concerns its reader has changed (`of`: only these things)."""
    watching: Watching = request.app.state.watching
    area, role = request.path_params["area"], request.path_params["role"]
    person = await request.app.state.signin.person(request, is_used=False)
    if person is None:
        return Response(status_code=NOBODY)
    principal = person.principal
    if role not in ROLES or area not in principal.areas or role not in principal.roles:
        return Response(status_code=404)
    if watching.is_full or watching.is_over:
        return Response(status_code=FULL)
    mark = request.headers.get("Last-Event-ID") or request.query_params.get("seen", "")
    things = frozenset(request.query_params.getlist("of")[:THINGS_MAX])
    watcher = Watcher(principal, area, role, things)
    if watching.has_missed(watcher, mark):
        watcher.woken.set()
    return StreamingResponse(_told(request, watching, watcher), media_type="text/event-stream")


async def _told(request: Request, watching: Watching, watcher: Watcher) -> AsyncIterator[str]:
    with watching.waiting(watcher):
        yield f"retry: 5000\nid: {watching.mark}\n\n"
        while not watching.is_over:
            with suppress(TimeoutError):
                await asyncio.wait_for(watcher.woken.wait(), BEAT_SECONDS)
            if watcher.woken.is_set():
                watcher.woken.clear()
                yield f"id: {watching.mark}\nevent: changed\ndata:\n\n"
            elif await _has_gone(request):
                return
            else:
                yield ": still here\n\n"


async def _has_gone(request: Request) -> bool:
    """Tell whether nobody is signed in with this browser any more."""
    try:
        return await request.app.state.signin.person(request, is_used=False) is None
    except Away:
        return False


ROUTES = (Route("/{area}/{role}/changes", changes, methods=["GET"]),)
