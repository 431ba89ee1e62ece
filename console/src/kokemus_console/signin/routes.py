"""The ways in and out: the way to the provider, the way back, the goodbye."""

from __future__ import annotations

from secrets import compare_digest
from urllib.parse import urlencode

import msgspec
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from chassis.clock import SystemClock
from chassis.logging import Log
from kokemus_console.settings import PLATFORM
from kokemus_console.signin import away, keeping
from kokemus_console.signin.provider import NotSignedIn
from kokemus_console.signin.providers import Providers
from kokemus_console.signin.sessions import is_fresh
from kokemus_console.web import cookies
from kokemus_console.web.cookies import SESSION
from kokemus_console.web.protection import is_from_here
from kokemus_console.web.rendering import Pages

SEE_OTHER = 303
log = Log("console.signin")


async def sign_in(request: Request) -> Response:
    """Send somebody to the provider, and afterwards to where `back` says."""
    return await away.to_the_provider(request, {})


async def choose(request: Request) -> Response:
    """Ask somebody with whose accounts they sign in."""
    state = request.query_params.get("state", "")
    found = await away.begun(request, state)
    if found is None:
        return await away.to_the_choice(request)
    providers: Providers = request.app.state.providers
    language = request.state.language
    offered = [(one.it.name, one.it.called(language)) for one in providers.of_area(found[1].area)]
    kept = urlencode({"state": state})
    return _told(request, "signin/choose.html", 200, state=state, offered=offered, kept=kept)


async def chosen(request: Request) -> Response:
    """Send somebody to the provider that they chose."""
    async with request.form(max_files=0, max_fields=5) as form:
        state, name = str(form.get("state", "")), str(form.get("provider", ""))
    try:
        answer = is_from_here(request) and await away.chosen(
            request, state, request.app.state.providers.of(name)
        )
    except NotSignedIn:
        answer = None
    return answer or RedirectResponse(away.CHOICE, SEE_OTHER)


async def signed_in(request: Request) -> Response:
    """Take somebody in who comes back from a provider."""
    state = request.query_params.get("state", "")
    found = await away.begun(request, state)
    if found is None:
        return _not_signed_in(request, "there is no sign-in under way in this browser")
    name, begun = found
    try:
        if begun.provider is None or begun.provider != request.path_params.get("provider", PLATFORM):
            return _not_signed_in(request, "the answer came from another provider than was asked")
        provider = request.app.state.providers.of(begun.provider)
        told = await provider.tokens(begun.errand, dict(request.query_params))
        tokens = msgspec.structs.replace(told, asked=begun.acr)
        if begun.anew and not is_fresh(tokens, SystemClock().now()):
            return _not_signed_in(request, "the provider did not ask who it is once more")
        session = await request.app.state.signin.sessions.begin(tokens)
    except NotSignedIn as no:
        return _not_signed_in(request, str(no))
    is_ours = begun.back.partition("?")[0].startswith(("/sign-in", "/signed-in", "/goodbye"))
    back = "/" if is_ours else begun.back
    answer = RedirectResponse(back, SEE_OTHER)
    if not begun.typed:
        await keeping.forget(request.app.state.context.database, name)
        cookies.errand(state).clear(request, answer)
    SESSION.set(request, answer, session)
    return answer


async def sign_out(request: Request) -> Response:
    """End the session here and at the provider."""
    name = SESSION.of(request)
    async with request.form(max_files=0, max_fields=5) as form:
        key = str(form.get("form_key", ""))
    if not is_from_here(request):
        return RedirectResponse("/", SEE_OTHER)
    if name is None:
        return RedirectResponse("/goodbye", SEE_OTHER)
    # It goes by the cookie alone: who signs out while the provider is away has signed out all the same.
    if not compare_digest(key.encode(), keeping.derived(name, "form").encode()):
        return RedirectResponse("/", SEE_OTHER)
    answer = RedirectResponse(await request.app.state.signin.sessions.end(name), SEE_OTHER)
    SESSION.clear(request, answer)
    return answer


async def goodbye(request: Request) -> Response:
    """Say goodbye."""
    return _told(request, "signin/goodbye.html", 200)


def _not_signed_in(request: Request, reason: str) -> Response:
    log.info("signin.refused", reason=reason[:200])
    return _told(request, "signin/refused.html", 400, has_cookies=bool(request.cookies))


def _told(request: Request, page: str, status: int, **values: object) -> Response:
    pages: Pages = request.app.state.pages
    providers: Providers = request.app.state.providers
    return pages.page(
        page,
        status,
        t=pages.words(request.state.language),
        path=request.url.path,
        visit=None,
        done="",
        several=len(providers.all) > 1,
        **values,
    )


ROUTES = (
    Route("/sign-in", sign_in, methods=["GET"]),
    Route("/sign-in/choose", choose, methods=["GET"]),
    Route("/sign-in/choose", chosen, methods=["POST"]),
    Route("/signed-in", signed_in, methods=["GET"]),
    Route("/signed-in/{provider}", signed_in, methods=["GET"]),
    Route("/sign-out", sign_out, methods=["POST"]),
    Route("/goodbye", goodbye, methods=["GET"]),
)
