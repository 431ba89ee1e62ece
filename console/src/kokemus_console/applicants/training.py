"""One person's training: put on a course, or done elsewhere; an applicant's and an expert's alike."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import CourseEntry, ElsewhereBody, EnrolmentBody
from kokemus_console.applicants.pages import purpose, today
from kokemus_console.edits import is_line
from kokemus_console.visits import Visit, value
from kokemus_console.web import reading

SHOWN = 50
HOURS_MAX = 1000
FIELDS = {"not-yet": "ended_on"}
"""Where a no of the registry is said, by its code."""


async def ask(visit: Visit) -> Response:
    """Show what somebody has learned, and let more be recorded."""
    return await _page(visit, errors={})


async def enrol(visit: Visit) -> Response:
    """Put somebody on a course, or in its waiting list."""
    person_id, offered = visit.id("trainee"), await _offered(visit)
    chosen = next((one for one in offered or () if str(one.course_id) == visit.typed.get("course")), None)
    if chosen is None:
        return await _page(visit, 422, errors={"course": "applicants.error.course"})
    told = await visit.client.registry.enrol_person(
        visit.area.area_id,
        chosen.course_id,
        EnrolmentBody(person_id=person_id),
        key=visit.key(f"enrol {person_id}"),
    )
    if not isinstance(told, Ok):
        return await _page(visit, told.status or 503, errors={}, problem=told)
    done = "waits" if told.value.state == "waiting" else "enrolled"
    return visit.go(f"/training/{person_id}", done=done)


async def record_elsewhere(visit: Visit) -> Response:
    """Record training that was done elsewhere."""
    errors: dict[str, str] = {}
    body, person_id = read(visit, errors), visit.id("trainee")
    if body is None:
        return await _page(visit, 422, errors=errors)
    told = await visit.client.registry.post_training_elsewhere(
        visit.area.area_id, person_id, body, key=visit.key(f"elsewhere {person_id}")
    )
    if isinstance(told, Ok):
        return visit.go(f"/training/{person_id}", done="elsewhere")
    if told.code in FIELDS:
        errors = {FIELDS[told.code]: "applicants.error.ended"}
    return await _page(visit, told.status or 503, errors=errors, problem=None if errors else told)


def read(visit: Visit, errors: dict[str, str]) -> ElsewhereBody | None:
    """Return the training that was typed; None, and what is wrong with it, where it is none."""
    typed = visit.typed
    where, hours = typed.get("where", "").strip(), typed.get("hours", "").strip()
    ended = reading.day(typed.get("ended_on", ""), today=today(visit))
    if not is_line(where):
        errors["where"] = "applicants.error.where"
    if not hours.isdecimal() or not 0 < int(hours[:5]) <= HOURS_MAX:
        errors["hours"] = "applicants.error.hours"
    if ended is None:
        errors["ended_on"] = "applicants.error.day"
    if errors or ended is None:
        return None
    return ElsewhereBody(where=where, hours=int(hours), ended_on=ended)


async def _page(
    visit: Visit, status: int = 200, *, errors: Mapping[str, str], problem: Problem | None = None
) -> Response:
    area, person_id, registry = visit.area.area_id, visit.id("trainee"), visit.client.registry
    told, applied, expert, offered = await asyncio.gather(
        registry.get_training(area, person_id, purpose=purpose(visit)),
        registry.get_applicant(area, person_id, purpose=purpose(visit)),
        registry.get_expert(area, person_id, purpose=purpose(visit)),
        _offered(visit),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/applicants")
    as_expert, as_applicant = value(expert), value(applied)
    name = as_expert.display_name if as_expert else as_applicant.name if as_applicant else None
    back = f"/people/{person_id}" if as_expert else f"/applicants/{person_id}"
    taken = {one.course_id for one in told.value.courses if one.state != "left"}
    return visit.page(
        "applicants/training.html",
        status,
        training=told.value,
        who=name or visit.words.plain("web.nameless"),
        back=f"{visit.home}{back}",
        offered=[
            (str(one.course_id), _named(visit, one)) for one in offered or () if one.course_id not in taken
        ],
        values=visit.typed,
        errors=errors,
        problem=problem,
    )


async def _offered(visit: Visit) -> list[CourseEntry] | None:
    """Return courses that are not over; None while the registry does not answer."""
    told = value(await visit.client.registry.list_courses(visit.area.area_id, limit=SHOWN).page())
    return None if told is None else [one for one in told.items if one.ends_on >= today(visit)]


def _named(visit: Visit, one: CourseEntry) -> str:
    name = one.names.get(visit.language) or next(iter(one.names.values()))
    free = max(one.places - one.taken, 0)
    left = visit.words.plain("applicants.free", count=free) if free else visit.words.plain("applicants.full")
    return f"{name}, {visit.write.day(one.starts_on)} ({left})"
