"""The desk: who is at a browser, what they had typed before they had to sign in again."""

from __future__ import annotations

from starlette.requests import Request

from kokemus_console.signin import away, keeping
from kokemus_console.signin.sessions import Person, Sessions
from kokemus_console.web.cookies import SESSION


class Desk:
    """Knows browsers by their cookies."""

    def __init__(self, sessions: Sessions) -> None:
        self.sessions = sessions

    async def person(self, request: Request) -> Person | None:
        """Return who is signed in; None for nobody. Raise Away when that cannot be known."""
        name = SESSION.of(request)
        return None if not name else await self.sessions.person(name)

    async def typed_before(self, request: Request, person: Person) -> dict[str, str]:
        """Return what this person had typed in this page's form before a sign-in, once."""
        found = await away.begun(request) if request.method == "GET" else None
        if found is None or not found[1].typed or found[1].back.partition("?")[0] != request.url.path:
            return {}
        if found[1].whose != person.whose:
            return {}
        await keeping.forget(request.app.state.context.database, found[0])
        return found[1].typed
