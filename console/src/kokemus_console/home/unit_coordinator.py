"""The first page of a unit coordinator: notices to check, objections and their answers, sessions without an outcome."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Result
from kokemus_client.billing import NoticeList, NoticeView, ObjectionPage, ObjectionView
from kokemus_console.home.waiting import SHOWN
from kokemus_console.month.naming import expert_names, months_from, this_month, unit_names
from kokemus_console.month.notices import is_mine
from kokemus_console.month.unsettled import last_of_each
from kokemus_console.visits import Visit, value

MONTHS_BACK = 3
"""How far back a notice that nobody approved is still asked about."""
ASKED_MAX = 10
"""Notices of which what was answered is shown."""


async def first(visit: Visit) -> Response:
    """Show what waits for a unit's approval, what was answered, which sessions nobody has said anything of."""
    ask, area, now = visit.client.billing, visit.area.area_id, this_month(visit)
    purpose = visit.words.plain("home.unit_purpose")
    months = [months_from(now, -back) for back in range(1, MONTHS_BACK + 1)]
    of_months, open_ones, sessions, units = await asyncio.gather(
        asyncio.gather(*(ask.list_notices(area, month) for month in months)),
        ask.list_objections(area, state="open", limit=SHOWN).page(),
        ask.list_open_sessions(area, now, limit=SHOWN, purpose=purpose).page(),
        unit_names(visit),
    )
    if no := visit.ended(open_ones, sessions):
        return visit.no(no)
    notices = _to_approve(visit, of_months)
    answered = await _answered(visit, notices or [])
    page = value(sessions)
    mine = None if page is None else [one for one in page.items if is_mine(visit, one.unit_id)]
    return visit.page(
        "home/unit_coordinator.html",
        notices=notices,
        objections=_objections(visit, value(open_ones), answered),
        sessions=mine,
        units=units,
        experts=await expert_names(visit, (one.expert_id for one in mine or ())),
    )


def _to_approve(visit: Visit, of_months: Sequence[Result[NoticeList]]) -> list[NoticeView] | None:
    """Return the own units' last notices that wait, the oldest first; None where billing did not tell of a month."""
    if not all(isinstance(one, Ok) for one in of_months):
        return None
    told = [notice for page in map(value, of_months) if page for notice in last_of_each(page)]
    waiting = [one for one in told if one.approved_at is None and is_mine(visit, one.unit_id)]
    return sorted(waiting, key=lambda one: (one.month, one.unit_name or ""))


async def _answered(visit: Visit, notices: Sequence[NoticeView]) -> list[ObjectionView]:
    """Return what was said of notices that wait for approval: an answer is what one waited for."""
    told = await asyncio.gather(
        *(
            visit.client.billing.list_objections(visit.area.area_id, notice=one.notice_id, limit=SHOWN).page()
            for one in notices[:ASKED_MAX]
        )
    )
    return [one for page in map(value, told) if page for one in page.items if one.answer is not None]


def _objections(
    visit: Visit, page: ObjectionPage | None, answered: Sequence[ObjectionView]
) -> list[ObjectionView] | None:
    if page is None:
        return None
    found: dict[UUID, ObjectionView] = {one.objection_id: one for one in (*answered, *page.items)}
    return [one for one in found.values() if is_mine(visit, one.unit_id)]
