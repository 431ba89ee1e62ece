"""Away: somebody is sent to the identity provider, and what they were about to do is kept until they are back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from secrets import token_urlsafe
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from chassis.clock import SystemClock
from chassis.database import EVERY_AREA
from kokemus_console.signin import keeping
from kokemus_console.signin.provider import Errand
from kokemus_console.web.cookies import ERRAND, SESSION

LASTS = timedelta(hours=1)
"""How long somebody may take to sign in; what they had typed is kept so long."""
SEE_OTHER = 303


class Begun(msgspec.Struct, frozen=True):
    """What somebody was about to do."""

    state: str
    nonce: str
    verifier: str
    back: str
    typed: dict[str, str]

    @property
    def errand(self) -> Errand:
        """Return what the provider's answer is compared with."""
        return Errand(self.state, self.nonce, self.verifier)


async def to_the_provider(request: Request, typed: Mapping[str, str]) -> Response:
    """Send somebody to sign in, and remember where they were and what they had typed; raise Away."""
    state = request.app.state
    back = typed.get("page", "") if request.method == "POST" else _path(request)
    kept = {name: text for name, text in typed.items() if name not in {"form_key", "once", "page"}}
    begun = Begun(token_urlsafe(24), token_urlsafe(24), token_urlsafe(48), local(back), kept)
    url = await state.provider.address(begun.errand, language=request.state.language)
    name = keeping.new_name()
    async with state.context.database.transaction({EVERY_AREA}) as tx:
        await keeping.keep(tx, "errand", name, begun, now=SystemClock().now(), lasts=LASTS)
    answer = RedirectResponse(url, SEE_OTHER)
    ERRAND.set(request, answer, name)
    SESSION.clear(request, answer)
    return answer


async def begun(request: Request) -> tuple[str, Begun] | None:
    """Return the errand of a browser with its name; None when it has none."""
    name = ERRAND.of(request)
    if not name:
        return None
    database: Any = request.app.state.context.database
    async with database.transaction({EVERY_AREA}) as tx:
        row = await keeping.found(tx, "errand", name, now=SystemClock().now())
        found = None if row is None else keeping.opened(name, row, Begun)
    return None if found is None else (name, found)


def local(path: str) -> str:
    """Return a path of our own to go back to; the first page for whatever is none."""
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if is_ours and "\\" not in path else "/"


def _path(request: Request) -> str:
    return f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path
