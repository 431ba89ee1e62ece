"""The ways in and out: the way to the provider, the way back, the goodbye."""

from __future__ import annotations

from secrets import compare_digest

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from chassis.logging import Log
from kokemus_console.signin import away, keeping
from kokemus_console.signin.provider import NotSignedIn
from kokemus_console.web.cookies import ERRAND, SESSION
from kokemus_console.web.protection import is_from_here
from kokemus_console.web.rendering import Pages

SEE_OTHER = 303
log = Log("console.signin")


async def sign_in(request: Request) -> Response:
    """Send somebody to the provider, and afterwards to where `back` says."""
    return await away.to_the_provider(request, {})


async def signed_in(request: Request) -> Response:
    """Take somebody in who comes back from the provider."""
    found = await away.begun(request)
    if found is None:
        return _not_signed_in(request, "there is no sign-in under way in this browser")
    name, begun = found
    try:
        tokens = await request.app.state.provider.tokens(begun.errand, dict(request.query_params))
        session = await request.app.state.signin.sessions.begin(tokens)
    except NotSignedIn as no:
        return _not_signed_in(request, str(no))
    back = "/" if begun.back.partition("?")[0] in {"/sign-in", "/signed-in", "/goodbye"} else begun.back
    answer = RedirectResponse(back, SEE_OTHER)
    if not begun.typed:
        await keeping.forget(request.app.state.context.database, name)
        ERRAND.clear(request, answer)
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
    return _told(request, "signin/refused.html", 400)


def _told(request: Request, page: str, status: int) -> Response:
    pages: Pages = request.app.state.pages
    return pages.page(
        page, status, t=pages.words(request.state.language), path=request.url.path, visit=None, done=""
    )


ROUTES = (
    Route("/sign-in", sign_in, methods=["GET"]),
    Route("/signed-in", signed_in, methods=["GET"]),
    Route("/sign-out", sign_out, methods=["POST"]),
    Route("/goodbye", goodbye, methods=["GET"]),
)
