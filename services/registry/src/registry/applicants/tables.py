"""Applications with their steps, and interviews with who has a place."""

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Codes, Count, Json, Moment, MomentOrNone, Words, WordsOrNone, one_of, said
from registry.applicants.domain.interviews import SeatState
from registry.applicants.domain.stages import ENDED, OPEN, Stage
from registry.table import Table


def _stands_in(stages: Sequence[Stage]) -> sa.TextClause:
    return sa.text(f"stage IN ({', '.join(repr(str(one)) for one in stages)})")


IS_OPEN, HAS_ENDED = _stands_in(OPEN), _stands_in(ENDED)
"""As the indexes have them, so that these serve whatever the planner knows of a query's values."""


class Application(Table, table=True):
    """An application to become an expert, as it stands."""

    __table_args__ = (
        one_of("stage", Stage),
        sa.CheckConstraint("(emptied_at IS NULL) = (name IS NOT NULL)", name="told_until_emptied"),
        sa.CheckConstraint(
            "emptied_at IS NULL OR stage IN ('declined', 'withdrawn')", name="emptied_if_ended"
        ),
        sa.Index("ix_application_stage", "area_id", "stage", "applicant_id"),
        sa.Index("ix_application_open", "area_id", "applicant_id", postgresql_where=IS_OPEN),
        sa.Index("ix_application_ended", "area_id", "applicant_id", postgresql_where=HAS_ENDED),
        sa.Index("ix_application_email_key", "area_id", "email_key"),
        {
            "comment": "Personal data on health (GDPR art. 9): what somebody told who wants to become an expert."
        },
    )

    applicant_id: UUID = Field(primary_key=True)
    name: WordsOrNone
    email: WordsOrNone
    email_key: str | None = Field(
        sa_type=sa.Text, sa_column_kwargs=said("The address in lower case: who has applied before")
    )
    phone: WordsOrNone
    postal_address: WordsOrNone
    tell_by: Words
    language: Words
    topics: Json
    languages: Codes
    motivation: Words
    came_by: Words
    stage: Words
    is_interviewed: bool
    received_at: Moment
    since: Moment
    version: Count
    emptied_at: MomentOrNone = None


class ApplicationStep(Table, table=True):
    """Something that happened to an application: added, and never changed but emptied of words."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "applicant_id"],
            ["application.area_id", "application.applicant_id"],
            name="fk_application_step_application",
        ),
        {"comment": "Personal data: what happened to an application, when, by whom and why."},
    )

    applicant_id: UUID = Field(primary_key=True)
    version: int = Field(
        primary_key=True, sa_type=sa.BigInteger, sa_column_kwargs=said("Of the application, with it")
    )
    happening: WordsOrNone
    before: WordsOrNone
    after: Words
    at: Moment
    by: UUID
    words: Words


class Interview(Table, table=True):
    """An interview of applicants."""

    __table_args__ = (
        sa.CheckConstraint("places BETWEEN 1 AND 50", name="places"),
        sa.CheckConstraint("kind <> 'individual' OR places = 1", name="one_at_a_time"),
        sa.Index("ix_interview_starts_at", "area_id", "starts_at", "interview_id"),
        {"comment": "Personal data: who interviewed applicants, when and where."},
    )

    interview_id: UUID = Field(primary_key=True)
    kind: Words
    starts_at: Moment
    place: Words
    is_remote: bool
    professional: Words
    places: int
    coordinator_id: UUID
    arranged_at: Moment


class InterviewSeat(Table, table=True):
    """An applicant's place in an interview, or in its waiting list."""

    __table_args__ = (
        sa.ForeignKeyConstraint(
            ["area_id", "interview_id"],
            ["interview.area_id", "interview.interview_id"],
            name="fk_interview_seat_interview",
        ),
        sa.ForeignKeyConstraint(
            ["area_id", "applicant_id"],
            ["application.area_id", "application.applicant_id"],
            name="fk_interview_seat_application",
        ),
        one_of("state", SeatState),
        sa.Index("ix_interview_seat_applicant", "area_id", "applicant_id"),
        {"comment": "Personal data: who had a place in an interview, waited for one, and came."},
    )

    interview_id: UUID = Field(primary_key=True)
    applicant_id: UUID = Field(primary_key=True)
    number: int
    state: Words
    placed_at: Moment
