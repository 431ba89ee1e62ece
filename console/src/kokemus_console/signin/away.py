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
from kokemus_console.web.cookies import ERRAND

LASTS = timedelta(hours=1)
"""How long somebody may take to sign in; what they had typed is kept so long."""
SEE_OTHER = 303
OURS = frozenset({"form_key", "once", "page", "whose", "step"})
"""What a form holds that nobody typed."""
TYPED_MAX = 16_000
"""Characters that are kept of what was typed."""


class Begun(msgspec.Struct, frozen=True):
    """What somebody was about to do."""

    state: str
    nonce: str
    verifier: str
    back: str
    typed: dict[str, str]
    whose: str
    """By whose form it was typed: nobody else is shown it."""

    @property
    def errand(self) -> Errand:
        """Return what the provider's answer is compared with."""
        return Errand(self.state, self.nonce, self.verifier)


async def to_the_provider(request: Request, typed: Mapping[str, str]) -> Response:
    """Send somebody to sign in, and remember where they were and what they had typed; raise Away."""
    state = request.app.state
    back = typed.get("page", "") if request.method == "POST" else _path(request)
    begun = _begun(back, typed)
    url = await state.provider.address(begun.errand, language=request.state.language)
    return await _sent(request, begun, url)


async def shown_again(request: Request, typed: Mapping[str, str]) -> Response:
    """Send somebody who is signed in to the form that they filled in, to look at it and send it anew."""
    begun = _begun(typed["page"], typed)
    return await _sent(request, begun, begun.back)


def _begun(back: str, typed: Mapping[str, str]) -> Begun:
    kept = {name: text for name, text in typed.items() if name not in OURS}
    if sum(map(len, kept.values())) > TYPED_MAX:
        kept = {}
    whose = typed.get("whose", "")
    return Begun(token_urlsafe(24), token_urlsafe(24), token_urlsafe(48), local(back), kept, whose)


async def _sent(request: Request, begun: Begun, url: str) -> Response:
    name = keeping.new_name()
    async with request.app.state.context.database.transaction({EVERY_AREA}) as tx:
        await keeping.keep(tx, "errand", name, begun, now=SystemClock().now(), lasts=LASTS)
    answer = RedirectResponse(url, SEE_OTHER)
    ERRAND.set(request, answer, name)
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
