"""`/docs`: the API's description to read and to try, with nothing from outside: Swagger UI as a library brings it.

Only the files of `fastapi-offline` are taken, not its code: that writes a script into the page,
and the policy that goes with ours lets none in.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from importlib.resources import files

from fastapi import APIRouter, Response

_FILES = {
    "swagger-ui-bundle.js": "text/javascript",
    "swagger-ui.css": "text/css",
    "favicon.png": "image/png",
}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "max-age=3600",
}
_START = """SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  persistAuthorization: false,
  validatorUrl: null,
});
"""
_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<link rel="icon" href="docs/favicon.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
<div id="swagger-ui"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</html>
"""


def router(title: str) -> APIRouter:
    """Return `/docs` and the files it is made of."""
    routes = APIRouter(include_in_schema=False)
    page = _PAGE.format(title=escape(title))
    routes.add_api_route("/docs", _sent(page, "text/html"))
    routes.add_api_route("/docs/start.js", _sent(_START, "text/javascript"))
    for name, media_type in _FILES.items():
        routes.add_api_route(f"/docs/{name}", _file(name, media_type))
    return routes


def _sent(text: str, media_type: str) -> Callable[[], Response]:
    return lambda: Response(text, media_type=media_type, headers=_HEADERS)


def _file(name: str, media_type: str) -> Callable[[], Response]:
    path = files("fastapi_offline") / "static" / name
    return lambda: Response(path.read_bytes(), media_type=media_type, headers=_HEADERS)
