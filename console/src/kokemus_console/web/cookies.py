"""Cookies: what a browser keeps for us; with https under names that no other host can set (RFC 6265bis §4.1.3.2)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie by its plain name."""

    name: str
    seconds: int | None = None
    """How long the browser keeps it; None: until it is closed."""

    def of(self, request: Request) -> str | None:
        """Return what the browser sent."""
        return request.cookies.get(self._full(request))

    def set(self, request: Request, response: Response, value: str) -> None:
        """Let the browser keep a value."""
        response.set_cookie(
            self._full(request),
            value,
            max_age=self.seconds,
            path="/",
            secure=_is_secure(request),
            httponly=True,
            samesite="lax",
        )

    def clear(self, request: Request, response: Response) -> None:
        """Let the browser forget it."""
        response.delete_cookie(
            self._full(request), path="/", secure=_is_secure(request), httponly=True, samesite="lax"
        )

    def _full(self, request: Request) -> str:
        return f"__Host-{self.name}" if _is_secure(request) else self.name


def errand(state: str) -> Cookie:
    """Return the cookie of one sign-in: two tabs may have one each."""
    return Cookie(ERRAND_NAME + sha256(state.encode()).hexdigest()[:12], seconds=3600)


def errands(request: Request) -> list[Cookie]:
    """Return the cookies of the sign-ins that a browser has under way, oldest first as browsers send them."""
    prefix = ("__Host-" if _is_secure(request) else "") + ERRAND_NAME
    names = [name for name in request.cookies if name.startswith(prefix)]
    return [Cookie(name.removeprefix("__Host-"), seconds=3600) for name in names]


def _is_secure(request: Request) -> bool:
    """Tell whether people reach us over https, whatever a proxy speaks with us."""
    return bool(request.app.state.base_url.startswith("https://"))


SESSION = Cookie("kokemus-session")
ERRAND_NAME = "kokemus-errand-"
ERRANDS_MAX = 4
"""Sign-ins that one browser has under way at once, in as many tabs; of more the first are let go."""
PROVIDER = Cookie("kokemus-provider", seconds=365 * 24 * 3600)
"""With whose accounts somebody signed in last; it opens nothing."""
LANGUAGE = Cookie("kokemus-language", seconds=365 * 24 * 3600)
