"""On POST .../courses: a course that people can be put on."""

from uuid import UUID

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from registry.areas.handlers.find_area import find_area
from registry.training.domain.courses import Course, CourseWish, course
from registry.training.store import courses


async def open_course(tx: Tx, asked: Asked, course_id: UUID, wish: CourseWish) -> Course:
    """Keep a course with its modules, in their order."""
    await find_area(tx, asked.area)
    opened = course(course_id, wish, module_ids=[new_id(asked.now) for _ in wish.modules])
    await courses.add_course(tx, asked.area, opened, at=asked.now)
    return opened
