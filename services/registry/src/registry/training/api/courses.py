"""Courses over HTTP: opened with modules, taken by people, done module by module."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.cursors import LIMIT_DEFAULT, After, Limit
from chassis.database import Tx
from chassis.http import Answer, Call, may, repeatable
from chassis.ids import new_id
from chassis.queries import NEEDS_PURPOSE
from chassis.shapes import Body, Day
from registry.areas.api.bodies import Names
from registry.training import acts
from registry.training.domain.courses import (
    HOURS_MAX,
    MODULES_MAX,
    PLACES_MAX,
    Course,
    CourseKind,
    CourseWish,
    Enrolment,
    EnrolmentState,
)
from registry.training.handlers import give_places
from registry.training.handlers.look_up import look_up_course, look_up_courses
from registry.training.handlers.open_course import open_course
from registry.training.handlers.record_training import attend
from registry.words.checks import NAME_MAX
from registry.words.ids import PersonId

Keeper = Annotated[Call, Depends(may(acts.KEEP_TRAINING))]
Reader = Annotated[Call, Depends(may(acts.LIST_COURSES))]
EnrolmentCode = Literal["enrolled", "waiting", "left", "completed"]

router = APIRouter(prefix="/v1/areas/{area}/courses", tags=["courses"])


class ModuleBody(Body):
    """A part of a course."""

    name: str = Field(max_length=NAME_MAX, examples=["Oman tarinan kertominen"])
    hours: int = Field(ge=1, le=HOURS_MAX, examples=[20])


class CourseBody(Body):
    """A course as it is to be."""

    names: Names = Field(examples=[{"fi": "Peruskoulutus"}], description="By language")
    kind: CourseKind = Field(examples=["basic"])
    places: int = Field(ge=1, le=PLACES_MAX, examples=[12])
    starts_on: Day = Field(examples=["2027-01-11"])
    ends_on: Day = Field(examples=["2027-05-31"])
    modules: Annotated[list[ModuleBody], Field(max_length=MODULES_MAX)]

    def value(self) -> CourseWish:
        """Return what is wished."""
        return CourseWish(
            names=self.names,
            kind=self.kind,
            places=self.places,
            starts_on=self.starts_on,
            ends_on=self.ends_on,
            modules=[(one.name, one.hours) for one in self.modules],
        )


class EnrolmentBody(Body):
    """Who is put on a course: an expert, or an applicant who was accepted."""

    person_id: UUID


class AttendanceBody(Body):
    """Who did a module."""

    person_ids: Annotated[list[UUID], Field(max_length=PLACES_MAX)]


class ModuleView(TypedDict):
    """A part of a course."""

    module_id: UUID
    name: str
    hours: int


class CourseEntry(TypedDict):
    """A course in a list."""

    course_id: UUID
    names: dict[str, str]
    kind: Literal["basic", "further"]
    places: int
    starts_on: date
    ends_on: date
    hours: Annotated[int, Field(description="Of all modules together")]
    modules: list[ModuleView]
    taken: Annotated[int, Field(description="How many have a place, or completed it")]
    waiting: Annotated[int, Field(description="How many wait for one")]


class TakerView(TypedDict):
    """Somebody in a course."""

    person_id: UUID
    name: Annotated[str | None, Field(description="null: the application was emptied")]
    state: EnrolmentCode
    done: Annotated[list[UUID], Field(description="The modules that they did")]


class CourseView(CourseEntry):
    """A course with who takes it, in the order in which they came."""

    people: list[TakerView]


class CoursePage(TypedDict):
    """A page of courses, the last opened first."""

    items: list[CourseEntry]
    next: str | None


class EnrolmentView(TypedDict):
    """Where somebody stands in a course."""

    course_id: UUID
    person_id: UUID
    state: EnrolmentCode


class AttendanceView(TypedDict):
    """Who did a module, as far as it was said now."""

    course_id: UUID
    module_id: UUID
    person_ids: list[UUID]


@router.post("", status_code=201, response_model=CourseEntry)
async def post_course(call: Keeper, body: CourseBody) -> Response:
    """Open a course with its modules; needs an Idempotency-Key."""
    course_id = new_id(call.now)

    async def work(tx: Tx) -> Answer:
        course = await open_course(tx, call.asked, course_id, body.value())
        location = f"/v1/areas/{call.area}/courses/{course_id}"
        return Answer(_entry(course, (0, 0)), status=201, location=location)

    return await call.once(work)


@router.get("", response_model=CoursePage)
async def list_courses(call: Reader, limit: Limit = LIMIT_DEFAULT, after: After = None) -> Response:
    """Return courses, the last opened first, with how many have a place and how many wait."""
    async with call.transaction() as tx:
        page, taken = await look_up_courses(tx, call.asked, after=after, limit=limit)
    items = [_entry(one, taken[one.course_id]) for one in page.items]
    return Answer({"items": items, "next": page.next}).response()


@router.get("/{course_id}", response_model=CourseView, dependencies=[NEEDS_PURPOSE])
async def get_course(call: Reader, course_id: UUID) -> Response:
    """Return a course with who takes it and which modules each did; give a purpose."""
    async with call.transaction() as tx:
        course, enrolments, done, names = await look_up_course(tx, call.asked, course_id)
    return Answer(_view(course, enrolments, done, names)).response()


@router.post("/{course_id}/enrolments", response_model=EnrolmentView)
@repeatable
async def enrol_person(call: Keeper, course_id: UUID, body: EnrolmentBody) -> Response:
    """Put somebody on a course, or in its waiting list when all places are taken."""
    person_id = PersonId(body.person_id)

    async def work(tx: Tx) -> Answer:
        state = await give_places.enrol(tx, call.asked, course_id, person_id)
        return _stands(course_id, person_id, state)

    return await call.once(work)


@router.post("/{course_id}/enrolments/{person_id}/leave", response_model=EnrolmentView)
async def leave_course(call: Keeper, course_id: UUID, person_id: UUID) -> Response:
    """Take somebody off a course: the first who waits gets the place; needs an Idempotency-Key."""

    async def work(tx: Tx) -> Answer:
        await give_places.leave_course(tx, call.asked, course_id, PersonId(person_id))
        return _stands(course_id, person_id, EnrolmentState.LEFT)

    return await call.once(work)


@router.post("/{course_id}/modules/{module_id}/attendance", response_model=AttendanceView)
@repeatable
async def record_attendance(call: Keeper, course_id: UUID, module_id: UUID, body: AttendanceBody) -> Response:
    """Say who did a module: each counts once; with the last one the course is completed."""

    async def work(tx: Tx) -> Answer:
        await attend(tx, call.asked, course_id, module_id, [PersonId(one) for one in body.person_ids])
        view: AttendanceView = {
            "course_id": course_id,
            "module_id": module_id,
            "person_ids": sorted(set(body.person_ids)),
        }
        return Answer(view)

    return await call.once(work)


def _stands(course_id: UUID, person_id: UUID, state: EnrolmentState) -> Answer:
    view: EnrolmentView = {"course_id": course_id, "person_id": person_id, "state": state.value}
    return Answer(view)


def _entry(course: Course, taken: tuple[int, int]) -> CourseEntry:
    return {
        "course_id": course.course_id,
        "names": dict(course.names),
        "kind": course.kind.value,
        "places": course.places,
        "starts_on": course.starts_on,
        "ends_on": course.ends_on,
        "hours": course.hours,
        "modules": [
            {"module_id": one.module_id, "name": one.name, "hours": one.hours} for one in course.modules
        ],
        "taken": taken[0],
        "waiting": taken[1],
    }


def _view(
    course: Course,
    enrolments: Sequence[Enrolment],
    done: Mapping[PersonId, Sequence[UUID]],
    names: Mapping[PersonId, str],
) -> CourseView:
    taken = sum(one.state in {EnrolmentState.ENROLLED, EnrolmentState.COMPLETED} for one in enrolments)
    waiting = sum(one.state is EnrolmentState.WAITING for one in enrolments)
    people: list[TakerView] = [
        {
            "person_id": one.person_id,
            "name": names.get(one.person_id),
            "state": one.state.value,
            "done": sorted(done.get(one.person_id, ())),
        }
        for one in enrolments
    ]
    return {**_entry(course, (taken, waiting)), "people": people}
