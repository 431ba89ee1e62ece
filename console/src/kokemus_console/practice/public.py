"""An area's page for everybody, without sign-in: how to become an expert there, and how to order."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kokemus_client import Client, Ok
from kokemus_console.signin.provider import Away
from kokemus_console.visits import NotThere
from kokemus_console.web.rendering import Pages

NOT_THERE = 404


async def about(request: Request) -> Response:
    """Show what an area has published, in the language of who reads, or else in the first that it wrote."""
    client: Client = request.app.state.client
    told = await client.registry.get_public_area(request.path_params["area"])
    if not isinstance(told, Ok):
        raise NotThere if told.status == NOT_THERE else Away
    area, language = told.value, request.state.language
    pages: Pages = request.app.state.pages
    return pages.page(
        "practice/about.html",
        t=pages.words(language),
        path=request.url.path,
        visit=None,
        done="",
        area=area,
        called=_said(area.names, language)[1],
        noun=area.expert_noun.get(language, ""),
        become=_said(area.become_expert, language),
        place=_said(area.place_order, language),
    )


def _said(texts: dict[str, str], language: str) -> tuple[str, str]:
    """Return a text with the language that it is in; nothing where nothing is written."""
    if language in texts:
        return language, texts[language]
    return next(iter(texts.items()), ("", ""))


ROUTES = (Route("/about/{area}", about, methods=["GET"]),)
