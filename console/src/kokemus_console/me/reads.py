"""Who has read what is about me: the logs of all services as one list, newest first, page by page."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlencode

from kokemus_client import Ok
from kokemus_client.operations import ReadEntry, ReadPage
from kokemus_console.visits import Visit

SERVICES = ("registry", "dispatch", "billing", "notifications")
THE_END = "-"
"""The cursor of a service that has told all."""


class Reads(NamedTuple):
    """A page of the one list."""

    items: list[ReadEntry]
    next: str
    """The query that leads on; empty when these were the last."""
    is_partial: bool
    """Whether a service did not answer, which keeps its place."""


async def newest(visit: Visit, places: Mapping[str, str], *, shown: int) -> Reads:
    """Return the newest reads from these places on: a cursor for each service; none: from its beginning."""
    asked = [name for name in SERVICES if places.get(name) != THE_END]
    told = await asyncio.gather(*(_page(visit, name, places.get(name) or None, shown) for name in asked))
    pages = {name: page for name, page in zip(asked, told, strict=True) if page is not None}
    found = [(one.read_at, name, one) for name, page in pages.items() for one in page.items]
    # Of one service in its own order, which is that of time, whatever its clock said.
    found.sort(key=lambda one: one[0], reverse=True)
    kept = found[:shown]
    following = {name: _place(name, page, kept, places.get(name, "")) for name, page in pages.items()}
    leads_on = {name: places.get(name, "") for name in asked} | following
    more = any(place != THE_END for name, place in leads_on.items() if name in pages)
    query = urlencode({name: leads_on.get(name, THE_END) for name in SERVICES}) if more else ""
    return Reads([one for _, _, one in kept], query, len(pages) < len(asked))


def _place(name: str, page: ReadPage, kept: list[tuple[datetime, str, ReadEntry]], before: str) -> str:
    """Return where a service's log goes on after what is shown of it."""
    mine = [one for _, of, one in kept if of == name]
    if len(mine) == len(page.items) and page.next is None:
        return THE_END
    return mine[-1].cursor if mine else before


async def _page(visit: Visit, service: str, after: str | None, limit: int) -> ReadPage | None:
    """Return a page of a service's log; None while it does not answer."""
    told = (
        await getattr(visit.client, service)
        .list_reads_of_me(visit.area.area_id, limit=limit, after=after)
        .page()
    )
    return told.value if isinstance(told, Ok) else None
