"""Interviews: arranged, filled with applicants, and who came."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.registry import CameBody, InterviewBody, InterviewEntry, PlaceBody
from kokemus_console.applicants.pages import purpose, today
from kokemus_console.edits import NAME_MAX, at_fields, is_line
from kokemus_console.visits import Visit, value
from kokemus_console.web import reading

SHOWN = 25
PLACES_MAX = 50
FIELDS = {"one-at-a-time": "places"}
"""Where a no of the registry is said, by its code."""


async def all_interviews(visit: Visit) -> Response:
    """List interviews, the latest first."""
    told = await visit.client.registry.list_interviews(
        visit.area.area_id, limit=SHOWN, after=visit.request.query_params.get("after")
    ).page()
    return (
        visit.page("applicants/interviews.html", page=told.value) if isinstance(told, Ok) else visit.no(told)
    )


async def interview(visit: Visit) -> Response:
    """Show an interview with who has a place in it, and let it be said who came."""
    told = await visit.client.registry.get_interview(
        visit.area.area_id, visit.id("interview"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/interviews")
    begun = told.value.starts_at <= visit.now
    return visit.page("applicants/interview.html", interview=told.value, begun=begun)


async def say(visit: Visit) -> Response:
    """Say that an applicant came, did not come, or gives up the place."""
    area, interview_id, applicant_id = visit.area.area_id, visit.id("interview"), visit.id("applicant")
    registry, key, what = visit.client.registry, visit.key(f"place {applicant_id}"), visit.typed.get("what")
    if what == "leave":
        told = await registry.give_up_interview_place(area, interview_id, applicant_id, key=key)
    else:
        came = CameBody(came=what == "came")
        told = await registry.say_who_came_to_interview(area, interview_id, applicant_id, came, key=key)
    if not isinstance(told, Ok):
        return visit.no(told, back=f"/interviews/{interview_id}")
    return visit.go(f"/interviews/{interview_id}", done="said")


async def ask_new(visit: Visit) -> Response:
    """Show an empty form."""
    return _form(visit, errors={})


async def arrange(visit: Visit) -> Response:
    """Arrange an interview."""
    errors: dict[str, str] = {}
    body = read(visit, errors)
    if body is None:
        return _form(visit, 422, errors=errors)
    told = await visit.client.registry.post_interview(visit.area.area_id, body, key=visit.key("interview"))
    if not isinstance(told, Ok):
        errors = at_fields(told, FIELDS)
        return _form(visit, told.status or 503, errors=errors, problem=None if errors else told)
    return visit.go(f"/interviews/{told.value.interview_id}", done="arranged")


def read(visit: Visit, errors: dict[str, str]) -> InterviewBody | None:
    """Return the interview that was typed; None, and what is wrong with it, where it is none."""
    typed = visit.typed
    starts_at = _moment(visit, errors)
    place, professional = typed.get("place", "").strip(), typed.get("professional", "").strip()
    places = typed.get("places", "").strip() or "1"
    if not is_line(place):
        errors["place"] = "applicants.error.place"
    if len(professional) > NAME_MAX or not professional.isprintable():
        errors["professional"] = "applicants.error.professional"
    if not places.isdecimal() or not 0 < int(places[:4]) <= PLACES_MAX:
        errors["places"] = "applicants.error.places"
    if errors or starts_at is None:
        return None
    return InterviewBody(
        starts_at=starts_at,
        place=place,
        remote="remote" in typed,
        professional=professional,
        places=int(places),
    )


def _moment(visit: Visit, errors: dict[str, str]) -> datetime | None:
    on = reading.day(visit.typed.get("day", ""), today=today(visit))
    at = reading.clock(visit.typed.get("begin", ""))
    if on is None:
        errors["day"] = "applicants.error.day"
    if at is None:
        errors["begin"] = "applicants.error.clock"
    if on is None or at is None:
        return None
    found = reading.moment(on, at, visit.zone)
    if found is None:
        errors["begin"] = "applicants.error.clock"
    return found


def _form(
    visit: Visit, status: int = 200, *, errors: Mapping[str, str], problem: Problem | None = None
) -> Response:
    return visit.page(
        "applicants/interview_form.html", status, values=visit.typed, errors=errors, problem=problem
    )


async def ask_invite(visit: Visit) -> Response:
    """Ask to which interview an applicant is invited."""
    return await _invite_form(visit, errors={})


async def invite(visit: Visit) -> Response:
    """Give an applicant a place in an interview, or one in its waiting list."""
    applicant_id = visit.id("applicant")
    offered = await _to_come(visit)
    chosen = next(
        (one for one in offered or () if str(one.interview_id) == visit.typed.get("interview")), None
    )
    if chosen is None:
        return await _invite_form(visit, 422, errors={"interview": "applicants.error.interview"})
    told = await visit.client.registry.give_interview_place(
        visit.area.area_id,
        chosen.interview_id,
        PlaceBody(applicant_id=applicant_id),
        key=visit.key(f"invite {applicant_id}"),
    )
    if not isinstance(told, Ok):
        return await _invite_form(visit, told.status or 503, errors={}, problem=told)
    done = "queued" if told.value.state == "waiting" else "invited"
    return visit.go(f"/applicants/{applicant_id}", done=done)


async def _invite_form(
    visit: Visit, status: int = 200, *, errors: Mapping[str, str], problem: Problem | None = None
) -> Response:
    told = await visit.client.registry.get_applicant(
        visit.area.area_id, visit.id("applicant"), purpose=purpose(visit)
    )
    if not isinstance(told, Ok):
        return visit.no(told, back="/applicants")
    offered = await _to_come(visit)
    return visit.page(
        "applicants/invite.html",
        status,
        one=told.value,
        interviews=None
        if offered is None
        else [(str(one.interview_id), _named(visit, one)) for one in offered],
        values=visit.typed,
        errors=errors,
        problem=problem,
    )


async def _to_come(visit: Visit) -> list[InterviewEntry] | None:
    """Return interviews that are still to come, and those of today; None while the registry does not answer."""
    told = value(await visit.client.registry.list_interviews(visit.area.area_id, limit=SHOWN).page())
    if told is None:
        return None
    found = [one for one in told.items if one.starts_at.astimezone(visit.zone).date() >= today(visit)]
    return sorted(found, key=lambda one: one.starts_at)


def _named(visit: Visit, one: InterviewEntry) -> str:
    free = max(one.places - one.taken, 0)
    left = visit.words.plain("applicants.free", count=free) if free else visit.words.plain("applicants.full")
    return f"{visit.write.moment(one.starts_at)}, {one.place} ({left})"
