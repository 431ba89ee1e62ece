"""On GET of applicants and interviews: what is known, with a line in the read log for each person shown."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from chassis import readings
from chassis.asked import Asked
from chassis.cursors import Cursor, Page
from chassis.database import Tx
from registry.applicants.domain.applications import UNANSWERED_DAYS, UNDECIDED_DAYS, Application, Step
from registry.applicants.domain.interviews import Interview, Seat
from registry.applicants.domain.requirements import Requirements
from registry.applicants.domain.stages import Stage
from registry.applicants.handlers.requirements_of import requirements_of
from registry.applicants.store import applications, interviews
from registry.units.store import names_of
from registry.words.ids import PersonId

APPLICANTS: Cursor[tuple[UUID]] = Cursor("applicants", UUID)
INTERVIEWS: Cursor[tuple[datetime, UUID]] = Cursor("interviews", datetime, UUID)
WAITING_MAX = 10
"""Of each kind: the first page tells where to begin."""


@dataclass(frozen=True, slots=True)
class File:
    """An application with all that belongs to it."""

    application: Application
    steps: list[Step]
    asks: Requirements
    same_email: list[PersonId]
    interview_id: UUID | None
    names: dict[UUID, str]
    """What the staff are called who took the steps."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits of applications: how many in each stage, and those that wait too long."""

    counts: dict[Stage, int]
    unanswered: list[Application]
    undecided: list[Application]


async def look_up_applicant(tx: Tx, asked: Asked, applicant_id: PersonId) -> File:
    """Return an application with its history."""
    readings.needs_purpose(asked)
    known = await applications.application_of(tx, asked.area, applicant_id)
    if known is None:
        raise asked.unknown(f"applicant {applicant_id}")
    await readings.log_reads(tx, asked, "applicant", about=[applicant_id])
    return await file_of(tx, asked, known)


async def file_of(tx: Tx, asked: Asked, known: Application) -> File:
    """Return an application with all that belongs to it, for who has just changed or is shown it."""
    steps = await applications.steps_of(tx, asked.area, known.applicant_id)
    email = None if known.told is None else known.told.contact.email
    return File(
        application=known,
        steps=steps,
        asks=await requirements_of(tx, asked.area),
        same_email=await applications.with_email(tx, asked.area, email, but=known.applicant_id),
        interview_id=await interviews.in_line(tx, asked.area, known.applicant_id),
        names=await names_of(tx, asked.area, {step.by for step in steps}),
    )


async def look_up_applicants(
    tx: Tx, asked: Asked, stage: Stage | None, *, ended: bool, after: str | None, limit: int
) -> Page[Application]:
    """Return a page of applications in one stage or all open ones, the first first; those that ended last first."""
    readings.needs_purpose(asked)
    place = APPLICANTS.place(after)
    last = place[0] if place else None
    if ended:
        found = await applications.ended_applications(tx, asked.area, last, limit=limit + 1)
    else:
        found = await applications.open_applications(tx, asked.area, stage, last, limit=limit + 1)
    page = APPLICANTS.page(found, limit, lambda one: (one.applicant_id,))
    await readings.log_reads(tx, asked, "applicants", about=[one.applicant_id for one in page.items])
    return page


async def look_up_waiting(tx: Tx, asked: Asked) -> Waiting:
    """Return how many applications stand where, and which wait too long; nothing of what anybody told."""
    found = {}
    for stage, days in ((Stage.RECEIVED, UNANSWERED_DAYS), (Stage.INTERVIEWED, UNDECIDED_DAYS)):
        since = asked.now - timedelta(days=days)
        found[stage] = await applications.since_before(tx, asked.area, stage, since, limit=WAITING_MAX)
    counts = await applications.counted_open(tx, asked.area)
    return Waiting(counts, found[Stage.RECEIVED], found[Stage.INTERVIEWED])


async def look_up_interviews(
    tx: Tx, asked: Asked, *, after: str | None, limit: int
) -> tuple[Page[Interview], dict[UUID, tuple[int, int]]]:
    """Return a page of interviews, the latest first, with how many have a place and how many wait."""
    found = await interviews.interviews_before(tx, asked.area, INTERVIEWS.place(after), limit=limit + 1)
    page = INTERVIEWS.page(found, limit, lambda one: (one.starts_at, one.interview_id))
    return page, await interviews.taken_in(tx, asked.area, [one.interview_id for one in page.items])


async def look_up_interview(
    tx: Tx, asked: Asked, interview_id: UUID
) -> tuple[Interview, list[Seat], dict[UUID, str]]:
    """Return an interview with who has a place in it, and what they and its coordinator are called."""
    readings.needs_purpose(asked)
    known = await interviews.interview_of(tx, asked.area, interview_id)
    if known is None:
        raise asked.unknown(f"interview {interview_id}")
    seats = await interviews.seats_of(tx, asked.area, interview_id)
    people = [one.applicant_id for one in seats]
    await readings.log_reads(tx, asked, "interview", about=people)
    applied = await applications.applicants_named(tx, asked.area, people)
    staff = await names_of(tx, asked.area, [known.coordinator_id])
    named: dict[UUID, str] = dict([*applied.items(), *staff.items()])
    return known, seats, named
