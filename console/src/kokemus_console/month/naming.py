"""What months, units and experts are called: billing knows them by codes and ids alone."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Generic, TypeVar
from uuid import UUID

from kokemus_client import Refused
from kokemus_console.visits import NotThere, Visit, value

EXPERTS_MAX = 100
"""Names that the registry tells at once."""
UNITS_MAX = 200
_MONTH = re.compile(r"2\d{3}-(?:0[1-9]|1[0-2])")
_MONTHS = 12
_PLACE_DIGITS = 6

Item = TypeVar("Item")


async def unit_names(visit: Visit) -> Mapping[UUID, str]:
    """Return what the area's units are called; nothing while the registry does not answer."""
    try:
        units = await visit.client.registry.list_units(visit.area.area_id, limit=UNITS_MAX).all()
    except Refused:
        return {}
    return {unit.unit_id: unit.names.get(visit.language, unit.name) for unit in units}


async def expert_names(visit: Visit, experts: Iterable[UUID]) -> Mapping[UUID, str]:
    """Return what these experts are called, as far as the registry tells."""
    ids = sorted(set(experts))
    purpose = visit.words.plain("month.purpose")
    told = await asyncio.gather(
        *(
            visit.client.registry.list_expert_names(
                visit.area.area_id, expert=ids[start : start + EXPERTS_MAX], purpose=purpose
            )
            for start in range(0, len(ids), EXPERTS_MAX)
        )
    )
    pages = [page for page in map(value, told) if page is not None]
    return {one.expert_id: one.display_name for page in pages for one in page.items}


def month_of(visit: Visit) -> str:
    """Return the month that the path names; raise NotThere for what is none."""
    return _month(visit.request.path_params["month"])


def month_asked(visit: Visit) -> str | None:
    """Return the month that is asked for; raise NotThere for what is none."""
    text = visit.request.query_params.get("month")
    return _month(text) if text else None


def _month(text: str) -> str:
    if not _MONTH.fullmatch(text):
        raise NotThere
    return text


def this_month(visit: Visit) -> str:
    """Return the month that it is in the area."""
    return month_at(visit, visit.now)


def month_at(visit: Visit, at: datetime) -> str:
    """Return the month of a moment, in the area's local time."""
    return f"{at.astimezone(visit.zone):%Y-%m}"


def months_from(month: str, by: int) -> str:
    """Return the month so many months later, or earlier."""
    year, number = map(int, month.split("-"))
    year, number = divmod(year * _MONTHS + number - 1 + by, _MONTHS)
    return f"{year:04d}-{number + 1:02d}"


class Portion(Generic[Item]):
    """Some of a list that billing tells at once, with where the next begin; made like the services' own pages."""

    def __init__(self, visit: Visit, whole: Sequence[Item], size: int) -> None:
        asked = visit.request.query_params.get("after", "0")
        start = int(asked) if asked.isdecimal() and len(asked) < _PLACE_DIGITS else 0
        self.items = whole[start : start + size]
        self.next = str(start + size) if len(whole) > start + size else None
        self.is_whole = len(self.items) == len(whole)
