"""Courses, who takes them, and what was learned."""

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Json, Moment, Words, one_of, said
from registry.table import Table
from registry.training.domain.courses import CourseKind, EnrolmentState
from registry.training.domain.records import OtherKind


class Course(Table, table=True):
    """A course of the area's."""

    __table_args__ = (
        sa.ForeignKeyConstraint(["area_id"], ["area.area_id"], name="fk_course_area"),
        one_of("kind", CourseKind),
        sa.CheckConstraint("starts_on <= ends_on", name="days_in_order"),
        {"comment": "Courses for applicants and experts, which tell of nobody."},
    )

    course_id: UUID = Field(primary_key=True)
    names: Json
    kind: Words
    places: int
    starts_on: date
    ends_on: date
    opened_at: Moment


class CourseModule(Table, table=True):
    """A module of a course."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "course_id"], ["course.area_id", "course.course_id"], name="fk_course_module_course"
        ),
        sa.CheckConstraint("hours > 0", name="hours"),
        {"comment": "Modules of courses, each with its hours, which tell of nobody."},
    )

    course_id: UUID = Field(primary_key=True)
    module_id: UUID = Field(primary_key=True)
    number: int
    name: Words
    hours: int


class Enrolment(Table, table=True):
    """Somebody's place in a course, or in its waiting list."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "course_id"], ["course.area_id", "course.course_id"], name="fk_enrolment_course"
        ),
        one_of("state", EnrolmentState),
        sa.Index("ix_enrolment_person", "area_id", "person_id"),
        {"comment": "Personal data: who takes a course, waits for a place, has left or completed it."},
    )

    course_id: UUID = Field(primary_key=True)
    person_id: UUID = Field(primary_key=True)
    number: int
    state: Words
    enrolled_at: Moment


class ModuleDone(Table, table=True):
    """That somebody did a module: once, whoever says it again."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "course_id", "module_id"],
            ["course_module.area_id", "course_module.course_id", "course_module.module_id"],
            name="fk_module_done_module",
        ),
        sa.Index("ix_module_done_person", "area_id", "person_id"),
        {"comment": "Personal data: who did which module, and who said so."},
    )

    course_id: UUID = Field(primary_key=True)
    module_id: UUID = Field(primary_key=True)
    person_id: UUID = Field(primary_key=True)
    said_at: Moment
    said_by: UUID


class OtherTraining(Table, table=True):
    """What somebody learned elsewhere, or before records were kept."""

    __table_args__ = (
        one_of("kind", OtherKind),
        sa.CheckConstraint(
            "(kind = 'before_records') = (seen_by IS NULL AND ended_on IS NULL AND hours = 0)",
            name="seen_by_somebody",
        ),
        sa.Index("ix_other_training_person", "area_id", "person_id"),
        {"comment": "Personal data: what was learned elsewhere, when, and who saw the proof of it."},
    )

    record_id: UUID = Field(primary_key=True)
    person_id: UUID
    kind: Words
    where: Words
    hours: int
    ended_on: date | None
    seen_by: UUID | None = Field(sa_column_kwargs=said("Empty: learned before records were kept"))
    seen_at: Moment
