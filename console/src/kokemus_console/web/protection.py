"""Protection: the headers of every answer, and where a form may come from.

Content Security Policy Level 3; Fetch Metadata; OWASP ASVS 4.0 §14.4.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
    " form-action {forms}; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
}


class Protected:
    """Gives every answer the headers; pages are kept by nobody."""

    def __init__(self, app: ASGIApp, base_url: str, providers: Iterable[str]) -> None:
        self._app = app
        self._headers = dict(HEADERS)
        # A form's answer may send the browser on to an identity provider, which form-action looks at too.
        forms = " ".join(["'self'", *sorted({_origin(one) for one in providers})])
        self._headers["Content-Security-Policy"] = POLICY.format(forms=forms)
        if base_url.startswith("https://"):
            self._headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the headers."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self._app(scope, receive, with_headers)


def is_from_here(request: Request) -> bool:
    """Tell whether a request that changes something was sent by one of our own pages.

    Browsers say where a POST comes from (Origin, Sec-Fetch-Site); what does not say so is not believed.
    """
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None and site != "same-origin":
        return False
    return origin == _origin(request.app.state.base_url) or (origin is None and site is not None)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
