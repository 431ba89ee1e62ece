"""Away: somebody is sent to the identity provider, and what they were about to do is kept until they are back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from secrets import token_urlsafe
from typing import Any
from urllib.parse import urlencode

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from chassis.clock import SystemClock
from chassis.database import EVERY_AREA
from kokemus_console.settings import PLATFORM
from kokemus_console.signin import keeping
from kokemus_console.signin.provider import Errand, Provider
from kokemus_console.signin.providers import Providers
from kokemus_console.web import cookies

LASTS = timedelta(hours=1)
"""How long somebody may take to sign in; what they had typed is kept so long."""
SEE_OTHER = 303
CHOICE = "/sign-in/choose"
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
    anew: bool = False
    """Whether they were sent to show who they are once more."""
    provider: str | None = PLATFORM
    """To whom they were sent; None: they have yet to say with whose accounts they sign in."""
    area: str = ""
    """Of which area the page is."""
    acr: tuple[str, ...] = ()
    """How surely they were asked to show who they are."""

    @property
    def errand(self) -> Errand:
        """Return what the provider's answer is compared with."""
        return Errand(self.state, self.nonce, self.verifier)


async def to_the_provider(
    request: Request,
    typed: Mapping[str, str],
    *,
    area: str = "",
    by: str | None = None,
    anew: bool = False,
    acr: tuple[str, ...] = (),
) -> Response:
    """Send somebody to sign in, and remember where they were and what they had typed; raise Away.

    `by`: with whose accounts, where that is sure. Else it is asked when several can be meant for the page's area.
    """
    providers: Providers = request.app.state.providers
    back = typed.get("page", "") if request.method == "POST" else _path(request)
    begun = msgspec.structs.replace(_begun(back, typed), anew=anew, area=area, acr=acr)
    chosen = providers.of(by) if by else providers.meant(area, cookies.PROVIDER.of(request))
    if chosen is None:
        return await _to_the_choice(request, begun)
    url = await chosen.address(begun.errand, language=request.state.language, anew=anew, acr=acr)
    return await _sent(request, msgspec.structs.replace(begun, provider=chosen.it.name), url)


async def to_the_choice(request: Request) -> Response:
    """Ask somebody who comes from nowhere with whose accounts they sign in."""
    return await _to_the_choice(request, _begun("/", {}))


async def _to_the_choice(request: Request, begun: Begun) -> Response:
    unsent = msgspec.structs.replace(begun, provider=None)
    return await _sent(request, unsent, f"{CHOICE}?{urlencode({'state': begun.state})}")


async def chosen(request: Request, state: str, provider: Provider) -> Response | None:
    """Send somebody who has chosen to that provider, which this browser remembers; None without such an errand."""
    found = await begun(request, state)
    if found is None or provider not in request.app.state.providers.of_area(found[1].area):
        return None
    name, errand = found
    url = await provider.address(errand.errand, language=request.state.language, acr=errand.acr)
    async with request.app.state.context.database.transaction({EVERY_AREA}) as tx:
        row = await keeping.found(tx, "errand", name, now=SystemClock().now())
        if row is None:
            return None
        keeping.replace(name, row, msgspec.structs.replace(errand, provider=provider.it.name))
    answer = RedirectResponse(url, SEE_OTHER)
    cookies.PROVIDER.set(request, answer, provider.it.name)
    return answer


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
    cookie, before = cookies.errand(begun.state), cookies.errands(request)
    async with request.app.state.context.database.transaction({EVERY_AREA}) as tx:
        await keeping.keep(tx, "errand", name, begun, now=SystemClock().now(), lasts=LASTS)
    answer = RedirectResponse(url, SEE_OTHER)
    for old in before[: max(0, len(before) - cookies.ERRANDS_MAX + 1)]:
        old.clear(request, answer)
    cookie.set(request, answer, name)
    return answer


async def begun(request: Request, state: str) -> tuple[str, Begun] | None:
    """Return the errand that a browser comes back from, with its name; None when it has none of that state."""
    return await _found(request, cookies.errand(state))


async def under_way(request: Request) -> list[tuple[str, Begun]]:
    """Return every errand of a browser with its name."""
    found = [await _found(request, one) for one in cookies.errands(request)[: cookies.ERRANDS_MAX]]
    return [one for one in found if one is not None]


async def _found(request: Request, cookie: cookies.Cookie) -> tuple[str, Begun] | None:
    name = cookie.of(request)
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
