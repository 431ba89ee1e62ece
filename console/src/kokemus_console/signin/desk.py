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

    async def person(self, request: Request, *, is_used: bool = True) -> Person | None:
        """Return who is signed in; None for nobody. Raise Away when that cannot be known.

        What a page asks by itself (`is_used` false, or a browser's word for it) keeps no session from ending.
        """
        name = SESSION.of(request)
        by_itself = request.headers.get("Sec-Fetch-Dest") == "empty"
        return None if not name else await self.sessions.person(name, is_used=is_used and not by_itself)

    async def typed_before(self, request: Request, person: Person) -> dict[str, str]:
        """Return what this person had typed in this page's form before a sign-in, once."""
        for name, begun in await away.under_way(request) if request.method == "GET" else ():
            is_here = begun.back.partition("?")[0] == request.url.path
            if begun.typed and is_here and begun.whose == person.whose:
                await keeping.forget(request.app.state.context.database, name)
                return begun.typed
        return {}
