"""Becoming an expert, for tests: an area's applicants, an interview and a course, through its public HTTP API."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from kokemus_client.registry import (
    ApplicantDecisionBody,
    ApplicationBody,
    AttendanceBody,
    CameBody,
    ContactBody,
    CourseBody,
    EnrolmentBody,
    InterviewBody,
    ModuleBody,
    PlaceBody,
    TopicBody,
)
from tests.life import HOUR, Area, Expert


@dataclass(frozen=True)
class Becoming:
    """What there is of applicants in an area."""

    applicant_id: UUID
    """Was interviewed and accepted, and has completed the course."""
    received_id: UUID
    """Nobody has answered."""
    interview_id: UUID
    course_id: UUID
    """An expert waits for a place in it."""
    module_id: UUID


async def becoming(area: Area, expert: Expert) -> Becoming:
    """Let three apply: one is accepted and trained, one waits for an answer, one withdraws."""
    registry, here = area.client.registry, area.area_id
    first, second, third = [await _applied(area, name) for name in ("Hilla", "Hannes", "Helmi")]
    interview = await _interviewed(area, first)
    decided = ApplicantDecisionBody(accepted=True, reason=f"Sopii tehtävään {here}")
    (await registry.decide_application(here, first, decided)).expect()
    (await registry.withdraw_application(here, third)).expect()
    today = area.stage.clock.now().date()
    body = CourseBody(
        names={"fi": f"Peruskoulutus {here}"},
        kind="basic",
        places=1,
        starts_on=today,
        ends_on=today + timedelta(days=60),
        modules=[ModuleBody(name=f"Oma tarina {here}", hours=30)],
    )
    course = (await registry.post_course(here, body)).expect()
    module = course.modules[0].module_id
    for person in (first, expert.expert_id):
        (await registry.enrol_person(here, course.course_id, EnrolmentBody(person_id=person))).expect()
    done = AttendanceBody(person_ids=[first])
    (await registry.record_attendance(here, course.course_id, module, done)).expect()
    area.names.add(decided.reason)
    return Becoming(first, second, interview, course.course_id, module)


async def _interviewed(area: Area, applicant: UUID) -> UUID:
    registry, here = area.client.registry, area.area_id
    body = InterviewBody(
        starts_at=area.stage.clock.now() - HOUR,
        place=f"Huone kaksi {here}",
        professional=f"Sairaanhoitaja Salla {here}",
    )
    area.names |= {body.place, f"Sairaanhoitaja Salla {here}"}
    interview = (await registry.post_interview(here, body)).expect().interview_id
    (await registry.give_interview_place(here, interview, PlaceBody(applicant_id=applicant))).expect()
    came = CameBody(came=True)
    (await registry.say_who_came_to_interview(here, interview, applicant, came)).expect()
    return interview


async def _applied(area: Area, name: str) -> UUID:
    """Record an application with words that nobody else has."""
    called, words = f"{name} {area.area_id.title()}", f"Haluan auttaa muita {name} {area.area_id}"
    email = f"{name.lower()}.{area.area_id}@example.invalid"
    area.names |= {called, words, email}
    body = ApplicationBody(
        name=called,
        contact=ContactBody(email=email, language="fi"),
        topics=[TopicBody(code="depression")],
        languages=["fi"],
        motivation=words,
        came_by="phone",
    )
    return (await area.client.registry.post_applicant(area.area_id, body)).expect().applicant_id
