"""Payment notices: a month's, one with every line and why, its approval, an objection to it."""

from __future__ import annotations

import asyncio
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.billing import LineView, NoticeInFull, NoticeView, ObjectionBody
from kokemus_console.fees.lines import corrected
from kokemus_console.month.naming import Portion, expert_names, month_asked, month_of, months_from, this_month
from kokemus_console.month.unsettled import SHOWN, last_of_each
from kokemus_console.visits import NotThere, Visit, is_away, value

LINES_SHOWN = 100
"""Lines of one notice on a page: as many as there are, as a rule."""
WORDS_MAX = 2_000
OUTDATED = 412
OBJECTIONS_SHOWN = 50


async def all_notices(visit: Visit) -> Response:
    """List the last notice of each unit for a month: the last one that is over, unless another is asked for."""
    month = month_asked(visit) or months_from(this_month(visit), -1)
    told = await visit.client.billing.list_notices(visit.area.area_id, month)
    if not isinstance(told, Ok):
        return visit.no(told)
    notices = [one for one in last_of_each(told.value) if is_mine(visit, one.unit_id)]
    return visit.page(
        "month/notices.html",
        notices=Portion(visit, notices, SHOWN),
        month=month,
        before=months_from(month, -1),
        after=months_from(month, 1) if month < this_month(visit) else None,
    )


def is_mine(visit: Visit, unit_id: UUID) -> bool:
    """Tell whether a unit is of those that somebody visits for in this role."""
    return visit.role != "unit_coordinator" or unit_id in visit.person.principal.units


async def read(visit: Visit) -> Ok[NoticeInFull] | Problem:
    """Return the notice that the path names; raise NotThere for one of another unit."""
    month, unit_id = month_of(visit), visit.id("unit")
    if not is_mine(visit, unit_id):
        raise NotThere
    return await visit.client.billing.get_notice(
        visit.area.area_id,
        month,
        unit_id,
        language=visit.language,
        purpose=visit.words.plain("month.purpose"),
    )


async def notice(visit: Visit) -> Response:
    """Show a notice with every line, its rule and why, and what the unit has said of it."""
    told = await read(visit)
    if not isinstance(told, Ok):
        return visit.no(told)
    found = told.value
    lines: Portion[LineView] = Portion(visit, found.lines, LINES_SHOWN)
    experts, earlier, objections = await asyncio.gather(
        expert_names(visit, (one.expert_id for one in lines.items)),
        corrected(visit, lines.items),
        visit.client.billing.list_objections(
            visit.area.area_id, notice=found.notice_id, limit=OBJECTIONS_SHOWN
        ).page(),
    )
    return visit.page(
        "month/notice.html",
        notice=found,
        lines=lines,
        experts=experts,
        corrected=earlier,
        objections=value(objections),
        is_partial=is_away(objections) or (bool(lines.items) and not experts),
        me=visit.person.principal.person_id,
    )


async def ask_approve(visit: Visit) -> Response:
    """Show what is approved and what that means."""
    told = await read(visit)
    if not isinstance(told, Ok):
        return visit.no(told)
    return _to_approve(visit, told)


async def approve(visit: Visit) -> Response:
    """Approve a notice as it was read; show it beside what was read when it is another by now."""
    told = await read(visit)
    if not isinstance(told, Ok):
        return visit.no(told)
    done = await visit.client.billing.approve_notice(
        visit.area.area_id,
        told.value.notice_id,
        if_match=visit.typed.get("version", ""),
        key=visit.key(f"approve {told.value.notice_id}"),
    )
    if isinstance(done, Ok):
        return visit.go(_path(done.value), done="approved")
    if done.status == OUTDATED:
        return _to_approve(visit, told, OUTDATED)
    return visit.no(done, back=_path(told.value))


def _to_approve(visit: Visit, told: Ok[NoticeInFull], status: int = 200) -> Response:
    """Return the page that asks; `read` is what the reader saw before, where that is another by now."""
    before = visit.typed.get("read", "") if status == OUTDATED else ""
    return visit.page(
        "month/approve.html",
        status,
        notice=told.value,
        version=told.etag or "",
        read=int(before) if before.removeprefix("-").isdecimal() else None,
        is_outdated=status == OUTDATED,
    )


async def ask_object(visit: Visit) -> Response:
    """Ask what is wrong in a notice; in a line of it, if one was chosen."""
    return await _to_object(visit)


async def object_to(visit: Visit) -> Response:
    """Object to a notice of the own unit."""
    words = visit.typed.get("words", "").strip()
    if not 0 < len(words) <= WORDS_MAX:
        return await _to_object(visit, 422, errors={"words": "month.object.words"})
    told = await read(visit)
    if not isinstance(told, Ok):
        return visit.no(told)
    done = await visit.client.billing.object_to_notice(
        visit.area.area_id,
        told.value.notice_id,
        ObjectionBody(words=words),
        key=visit.key(f"object {told.value.notice_id}"),
    )
    if not isinstance(done, Ok):
        return await _to_object(visit, done.status or 503, problem=done)
    return visit.go(_path(told.value), done="objected")


async def _to_object(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    told = await read(visit)
    if not isinstance(told, Ok):
        return visit.no(told)
    asked = visit.request.query_params.get("line", "")
    line = next((one for one in told.value.lines if str(one.line_id) == asked), None)
    words = visit.typed.get("words") or (_about(visit, line) if line and not visit.typed else "")
    return visit.page(
        "month/object.html",
        status,
        notice=told.value,
        line=line,
        experts=await expert_names(visit, [line.expert_id]) if line else {},
        values={"words": words},
        errors=errors or {},
        problem=problem,
    )


def _about(visit: Visit, line: LineView) -> str:
    """Return how an objection to one line begins, so that who answers sees which it is."""
    amount = visit.write.money(line.amount.amount_minor, line.amount.currency)
    span = visit.write.span(line.starts_at, line.ends_at, lasting=True)
    return visit.words.plain("month.object.about", span=span, amount=amount) + " "


def _path(found: NoticeInFull | NoticeView) -> str:
    return f"/notices/{found.month}/{found.unit_id}"
