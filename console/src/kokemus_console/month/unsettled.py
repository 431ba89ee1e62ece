"""What is unsettled in a month: one list, by billing's own answers, of what to see to before it is closed."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kokemus_client import Ok, Problem
from kokemus_client.billing import (
    MonthView,
    NoticeList,
    NoticeView,
    OpenSessionPage,
    WaitingPage,
    WaitingView,
)
from kokemus_console.month.naming import expert_names, month_at, unit_names
from kokemus_console.visits import Visit, is_away, value

SHOWN = 25


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A month, and what is unsettled in it; None for what billing did not tell."""

    month: MonthView
    sessions: OpenSessionPage | None
    pending: Sequence[WaitingView] | None
    more_pending: bool
    notices: Sequence[NoticeView] | None
    """The last notice of each unit."""
    units: Mapping[UUID, str]
    experts: Mapping[UUID, str]
    is_partial: bool

    @property
    def nothing(self) -> bool:
        """Tell whether all is settled, as far as one knows."""
        month = self.month
        counted = month.open_sessions or month.open_objections or self.pending
        return not (self.is_partial or counted or month.unapproved_notices or month.objected_notices)

    @property
    def objected(self) -> list[UUID]:
        """Return the units that object to their notices."""
        return [one.unit_id for one in self.month.objected_notices]

    @property
    def unapproved(self) -> list[UUID]:
        """Return the units that have neither approved their notices nor objected to them."""
        objected = set(self.objected)
        return [one.unit_id for one in self.month.unapproved_notices if one.unit_id not in objected]


async def unsettled(visit: Visit, month: str) -> Unsettled | Problem:
    """Return what is unsettled in a month; a problem where billing does not tell of the month at all."""
    ask, area, purpose = visit.client.billing, visit.area.area_id, visit.words.plain("month.purpose")
    told, sessions, pending, notices, units = await asyncio.gather(
        ask.get_month(area, month, purpose=purpose),
        ask.list_open_sessions(area, month, limit=SHOWN, purpose=purpose).page(),
        ask.list_pending(area, language=visit.language, limit=SHOWN, purpose=purpose).page(),
        ask.list_notices(area, month),
        unit_names(visit),
    )
    if not isinstance(told, Ok):
        return told
    waiting, of_units = value(pending), value(notices)
    by_then = until(visit, waiting, month)
    page = value(sessions)
    whose = {one.expert_id for one in (*(page.items if page else ()), *(by_then or ()))}
    return Unsettled(
        told.value,
        page,
        by_then,
        bool(waiting and waiting.next),
        None if of_units is None else last_of_each(of_units),
        units,
        await expert_names(visit, whose),
        is_away(sessions, pending, notices) or not units,
    )


def until(visit: Visit, page: WaitingPage | None, month: str) -> list[WaitingView] | None:
    """Return the sessions of a page whose fee waits, up to the end of a month."""
    return None if page is None else [one for one in page.items if month_at(visit, one.starts_at) <= month]


def last_of_each(notices: NoticeList) -> list[NoticeView]:
    """Return the last notice of each unit; billing lists that before earlier ones."""
    found: dict[UUID, NoticeView] = {}
    for one in notices.items:
        found.setdefault(one.unit_id, one)
    return list(found.values())
