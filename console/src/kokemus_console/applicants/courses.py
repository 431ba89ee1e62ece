"""Courses: opened with their modules, and who did which of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import AttendanceBody, CourseBody, ModuleBody
from kokemus_console.applicants.pages import purpose, today
from kokemus_console.edits import at_fields, is_line, ticked
from kokemus_console.visits import Visit
from kokemus_console.web import reading

SHOWN = 25
NAMED = ("fi", "sv", "en")
"""Languages in which a course may have a name."""
PLACES_MAX, HOURS_MAX, MODULES_MAX = 200, 1000, 60
FIELDS = {"dates-wrong-way-round": "ends_on"}
"""Where a no of the registry is said, by its code."""
MODULE = re.compile(r"(.*?)[\s,;:\u2013-]+(\d{1,4})\s*(?:h|t|tim|tuntia|timmar|hours)?\.?", re.IGNORECASE)
"""A line of the form: what it is called, then its hours."""


async def all_courses(visit: Visit) -> Response:
    """List courses, the last opened first."""
    told = await visit.client.registry.list_courses(
        visit.area.area_id, limit=SHOWN, after=visit.request.query_params.get("after")
    ).page()
    return visit.page("applicants/courses.html", page=told.value) if isinstance(told, Ok) else visit.no(told)


async def course(visit: Visit) -> Response:
    """Show a course with who takes it, and let it be said who did a module."""
    return await _course(visit, errors={})


async def _course(visit: Visit, status: int = 200, *, errors: Mapping[str, str]) -> Response:
    told = await visit.client.registry.get_course(
        visit.area.area_id, visit.id("course"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/courses")
    known = told.value
    hours = {one.module_id: one.hours for one in known.modules}
    return visit.page(
        "applicants/course.html",
        status,
        course=known,
        done_hours={one.person_id: sum(hours[done] for done in one.done) for one in known.people},
        takers=[
            (str(one.person_id), one.name or visit.words.plain("applicants.emptied"))
            for one in known.people
            if one.state in {"enrolled", "completed"}
        ],
        modules=[(str(one.module_id), one.name) for one in known.modules],
        values=visit.typed,
        errors=errors,
    )


async def attend(visit: Visit) -> Response:
    """Say who did a module."""
    errors: dict[str, str] = {}
    course_id = visit.id("course")
    module, people = _id(visit.typed.get("module", "")), [_id(one) for one in ticked(visit.typed, "people")]
    if module is None:
        errors["module"] = "applicants.error.module"
    found = [one for one in people if one is not None]
    if not found:
        errors["people"] = "applicants.error.people"
    if errors or module is None:
        return await _course(visit, 422, errors=errors)
    told = await visit.client.registry.record_attendance(
        visit.area.area_id,
        course_id,
        module,
        AttendanceBody(person_ids=found),
        key=visit.key(f"attend {course_id}"),
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/courses/{course_id}")
    return visit.go(f"/courses/{course_id}", done="attended")


async def leave(visit: Visit) -> Response:
    """Take somebody off a course."""
    course_id, person_id = visit.id("course"), visit.id("trainee")
    told = await visit.client.registry.leave_course(
        visit.area.area_id, course_id, person_id, key=visit.key(f"leave {person_id}")
    )
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/courses/{course_id}")
    return visit.go(f"/courses/{course_id}", done="left")


async def ask_new(visit: Visit) -> Response:
    """Show an empty form."""
    return _form(visit, errors={})


async def open_course(visit: Visit) -> Response:
    """Open a course."""
    errors: dict[str, str] = {}
    body = read(visit, errors)
    if body is None:
        return _form(visit, 422, errors=errors)
    told = await visit.client.registry.post_course(visit.area.area_id, body, key=visit.key("course"))
    if not isinstance(told, Ok):
        errors = at_fields(told, FIELDS)
        return _form(visit, told.status or 503, errors=errors, problem=None if errors else told)
    return visit.go(f"/courses/{told.value.course_id}", done="opened")


def read(visit: Visit, errors: dict[str, str]) -> CourseBody | None:
    """Return the course that was typed; None, and what is wrong with it, where it is none."""
    typed = visit.typed
    names = {code: text for code in NAMED if (text := typed.get(f"name_{code}", "").strip())}
    if not names or not all(is_line(one) for one in names.values()):
        errors["name_fi"] = "applicants.error.course_name"
    starts_on, ends_on = (_day(visit, name, errors) for name in ("starts_on", "ends_on"))
    places = typed.get("places", "").strip()
    if not places.isdecimal() or not 0 < int(places[:4]) <= PLACES_MAX:
        errors["places"] = "applicants.error.places"
    modules = modules_typed(typed.get("modules", ""))
    if not modules:
        errors["modules"] = "applicants.error.modules"
    if errors or starts_on is None or ends_on is None or modules is None:
        return None
    return CourseBody(
        names=names,
        kind="further" if typed.get("kind") == "further" else "basic",
        places=int(places),
        starts_on=starts_on,
        ends_on=ends_on,
        modules=modules,
    )


def modules_typed(text: str) -> list[ModuleBody] | None:
    """Return the modules, one a line with its hours at the end; None where a line is none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = [MODULE.fullmatch(line) for line in lines]
    modules = [ModuleBody(name=one[1].strip(), hours=int(one[2])) for one in found if one]
    are_all = len(modules) == len(lines) <= MODULES_MAX
    is_each = all(is_line(one.name) and 0 < one.hours <= HOURS_MAX for one in modules)
    return modules if are_all and is_each else None


def _day(visit: Visit, name: str, errors: dict[str, str]) -> date | None:
    found = reading.day(visit.typed.get(name, ""), today=today(visit))
    if found is None:
        errors[name] = "applicants.error.day"
    return found


def _id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _form(
    visit: Visit, status: int = 200, *, errors: Mapping[str, str], problem: Problem | None = None
) -> Response:
    return visit.page(
        "applicants/course_form.html",
        status,
        values=visit.typed or {"kind": "basic"},
        errors=errors,
        problem=problem,
        kinds=[(one, visit.words.plain(f"applicants.kind.{one}")) for one in ("basic", "further")],
        named=NAMED,
    )
