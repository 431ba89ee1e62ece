"""What an area tells to everybody, signed in or not: how to become an expert there, and how to order."""

import asyncio
from typing import Any

from fastapi import APIRouter, Request, Response
from typing_extensions import TypedDict

from chassis import noes
from chassis.failures import NotFound
from chassis.http import Answer
from chassis.queries import refuse_unknown
from registry.areas import store
from registry.areas.domain.areas import AREA_ID, Area
from registry.areas.domain.settings import Settings

WAIT_SECONDS = 2.0
_ASKING = asyncio.Semaphore(2)
"""Strangers ask in a row: they never take the connections of who is signed in."""

router = APIRouter(prefix="/v1/public/areas", tags=["areas"])
_NOES: dict[int | str, dict[str, Any]] = {
    status: noes.answers()[noes.NOES[status][0]] for status in (404, 422, 503)
}
"""Described here: nobody is asked who they are."""


class PublicView(TypedDict):
    """What everybody may read of an area that has published something."""

    area_id: str
    names: dict[str, str]
    languages: list[str]
    expert_noun: dict[str, str]
    become_expert: dict[str, str]
    place_order: dict[str, str]


@router.get("/{area}", response_model=PublicView, responses=_NOES)
async def get_public_area(request: Request, area: str) -> Response:
    """Return what an area has published, by language; an area that published nothing is not there."""
    refuse_unknown(request)
    found = None
    if AREA_ID.fullmatch(area):
        database = request.app.state.context.database
        async with _ASKING, database.transaction({area}, within=WAIT_SECONDS) as tx:
            found = await store.area_of(tx, area)
            settings = None if found is None else await store.settings_of(tx, found)
    if found is None or settings is None or not settings.public:
        raise NotFound(
            "there is no such page; an area is here once its coordinators have written to everybody"
        )
    return Answer(_view(found, settings)).response()


def _view(area: Area, settings: Settings) -> PublicView:
    return {
        "area_id": area.area_id,
        "names": dict(area.names),
        "languages": [*settings.languages],
        "expert_noun": dict(settings.expert_noun.by_language()),
        "become_expert": dict(settings.become_expert),
        "place_order": dict(settings.place_order),
    }
