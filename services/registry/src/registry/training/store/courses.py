"""Courses and who takes them; whoever changes a place holds the course's row."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlmodel import col, select

from chassis.database import Tx
from registry.table import adding
from registry.training.domain.courses import (
    HELD_BY,
    IN_LINE,
    Course,
    CourseKind,
    Enrolment,
    EnrolmentState,
    Module,
)
from registry.training.tables import Course as Row
from registry.training.tables import CourseModule, ModuleDone
from registry.training.tables import Enrolment as EnrolmentRow
from registry.words.ids import PersonId

ENROLMENTS_MAX = 1000
"""Places read of one course, those given up among them."""
DONE_MAX = 20_000
"""Modules done in one course: every place with every module stays far below."""

_ADD_DONE = adding(ModuleDone)


async def add_course(tx: Tx, area_id: str, course: Course, *, at: datetime) -> None:
    """Keep a course with its modules."""
    session = await tx.session()
    session.add(
        Row(
            area_id=area_id,
            course_id=course.course_id,
            names=dict(course.names),
            kind=course.kind,
            places=course.places,
            starts_on=course.starts_on,
            ends_on=course.ends_on,
            opened_at=at,
        )
    )
    await session.flush()
    for one in course.modules:
        session.add(
            CourseModule(
                area_id=area_id,
                course_id=course.course_id,
                module_id=one.module_id,
                number=one.number,
                name=one.name,
                hours=one.hours,
            )
        )
    await session.flush()


async def course_of(tx: Tx, area_id: str, course_id: UUID, *, hold: bool = False) -> Course | None:
    """Return a course; `hold`: whose places nobody else gives away until the transaction ends."""
    session = await tx.session()
    row = await session.get(Row, (area_id, course_id), with_for_update=hold or None, populate_existing=hold)
    if row is None:
        return None
    modules = await modules_of(tx, area_id, [course_id])
    return _course(row, modules[course_id])


async def courses_before(tx: Tx, area_id: str, before: UUID | None, *, limit: int) -> list[Course]:
    """Return courses, the last opened first, those before one of them."""
    session = await tx.session()
    query = select(Row).where(col(Row.area_id) == area_id)
    if before is not None:
        query = query.where(col(Row.course_id) < before)
    found = (await session.exec(query.order_by(col(Row.course_id).desc()).limit(limit))).all()
    modules = await modules_of(tx, area_id, [row.course_id for row in found])
    return [_course(row, modules[row.course_id]) for row in found]


async def courses_named(tx: Tx, area_id: str, courses: Collection[UUID]) -> list[Course]:
    """Return these courses, the first opened first."""
    session = await tx.session()
    query = select(Row).where(col(Row.area_id) == area_id, col(Row.course_id).in_(courses))
    found = (await session.exec(query.order_by(col(Row.course_id)))).all() if courses else []
    modules = await modules_of(tx, area_id, [row.course_id for row in found])
    return [_course(row, modules[row.course_id]) for row in found]


async def modules_of(tx: Tx, area_id: str, courses: Collection[UUID]) -> dict[UUID, list[Module]]:
    """Return the modules of each of these courses, in their order."""
    found: dict[UUID, list[Module]] = {one: [] for one in courses}
    session, table = await tx.session(), CourseModule
    query = select(table).where(col(table.area_id) == area_id, col(table.course_id).in_(courses))
    for row in await session.exec(query.order_by(col(table.number))) if courses else ():
        module = Module(module_id=row.module_id, number=row.number, name=row.name, hours=row.hours)
        found[row.course_id].append(module)
    return found


async def enrolments_of(tx: Tx, area_id: str, course_id: UUID) -> list[Enrolment]:
    """Return who has or had a place in a course, in the order in which they came."""
    session, table = await tx.session(), EnrolmentRow
    query = select(table).where(col(table.area_id) == area_id, col(table.course_id) == course_id)
    found = await session.exec(query.order_by(col(table.number)).limit(ENROLMENTS_MAX))
    return [_enrolment(row) for row in found]


async def taken_in(tx: Tx, area_id: str, courses: Collection[UUID]) -> dict[UUID, tuple[int, int]]:
    """Return how many have a place in each of these courses, and how many wait for one."""
    found = dict.fromkeys(courses, (0, 0))
    session, table = await tx.session(), EnrolmentRow
    query = select(table.course_id, table.state).where(
        col(table.area_id) == area_id, col(table.course_id).in_(courses)
    )
    for course_id, code in await session.exec(query) if found else ():
        taken, waiting = found[course_id]
        state = EnrolmentState(code)
        found[course_id] = (taken + (state in HELD_BY), waiting + (state is EnrolmentState.WAITING))
    return found


async def enrolments_by(tx: Tx, area_id: str, person_id: PersonId) -> dict[UUID, EnrolmentState]:
    """Return where somebody stands in each course that they were put on."""
    session, table = await tx.session(), EnrolmentRow
    query = select(table).where(col(table.area_id) == area_id, col(table.person_id) == person_id)
    found = await session.exec(query.order_by(col(table.course_id)).limit(ENROLMENTS_MAX))
    return {row.course_id: EnrolmentState(row.state) for row in found}


async def courses_in_line(tx: Tx, area_id: str, person_id: PersonId) -> list[UUID]:
    """Return the courses in which somebody has a place still to be used, or waits for one."""
    stands = await enrolments_by(tx, area_id, person_id)
    return [course_id for course_id, state in stands.items() if state in IN_LINE]


async def save_enrolment(
    tx: Tx, area_id: str, course_id: UUID, enrolment: Enrolment, *, at: datetime
) -> None:
    """Keep somebody's place as it is now; whoever comes again after leaving is last in line."""
    session = await tx.session()
    row = await session.get(EnrolmentRow, (area_id, course_id, enrolment.person_id))
    if row is None:
        row = EnrolmentRow(
            area_id=area_id,
            course_id=course_id,
            person_id=enrolment.person_id,
            number=enrolment.number,
            state=enrolment.state,
            enrolled_at=at,
        )
        session.add(row)
    row.number, row.state = enrolment.number, enrolment.state
    await session.flush()


async def add_done(  # noqa: PLR0913 - one for each column
    tx: Tx, area_id: str, *, course_id: UUID, module_id: UUID, person_id: PersonId, by: UUID, at: datetime
) -> bool:
    """Keep that somebody did a module; return whether it was not known yet."""
    return await _ADD_DONE(
        tx,
        area_id=area_id,
        course_id=course_id,
        module_id=module_id,
        person_id=person_id,
        said_at=at,
        said_by=by,
    )


async def done_in(tx: Tx, area_id: str, course_id: UUID) -> dict[PersonId, list[UUID]]:
    """Return which modules each person did in a course."""
    session, table = await tx.session(), ModuleDone
    query = select(table.person_id, table.module_id).where(
        col(table.area_id) == area_id, col(table.course_id) == course_id
    )
    found: dict[PersonId, list[UUID]] = {}
    for person_id, module_id in await session.exec(query.limit(DONE_MAX)):
        found.setdefault(PersonId(person_id), []).append(module_id)
    return found


async def done_by(tx: Tx, area_id: str, person_id: PersonId) -> dict[UUID, list[UUID]]:
    """Return which modules somebody did, by course."""
    session, table = await tx.session(), ModuleDone
    query = select(table.course_id, table.module_id).where(
        col(table.area_id) == area_id, col(table.person_id) == person_id
    )
    found: dict[UUID, list[UUID]] = {}
    for course_id, module_id in await session.exec(query.limit(DONE_MAX)):
        found.setdefault(course_id, []).append(module_id)
    return found


def _course(row: Row, modules: list[Module]) -> Course:
    return Course(
        course_id=row.course_id,
        names=row.names,
        kind=CourseKind(row.kind),
        places=row.places,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        modules=tuple(modules),
    )


def _enrolment(row: EnrolmentRow) -> Enrolment:
    return Enrolment(person_id=PersonId(row.person_id), number=row.number, state=EnrolmentState(row.state))
