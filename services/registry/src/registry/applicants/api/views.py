"""How applications are shown."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field
from typing_extensions import TypedDict

from chassis.database import Tx
from chassis.http import Answer, Call, etag
from registry.applicants.domain.applications import Application, Step, possible
from registry.applicants.domain.requirements import Requirements
from registry.applicants.handlers.look_up import File, Waiting, file_of
from registry.contacts.api import ContactView, contact_view
from registry.experts.api.experts import TopicView

StageCode = Literal[
    "received",
    "queued",
    "invited",
    "interviewed",
    "accepted",
    "in_training",
    "trained",
    "admitted",
    "declined",
    "withdrawn",
]


class RequirementsView(TypedDict):
    """What the area asks for before somebody is given tasks."""

    interview: Annotated[Literal["individual", "group"] | None, Field(description="null: none")]
    training_hours: Annotated[int | None, Field(description="Hours of training; null: no number of hours")]
    trained_only: Annotated[bool, Field(description="A basic course, or training elsewhere, is needed")]


class ApplicantEntry(TypedDict):
    """An application in a list."""

    applicant_id: UUID
    name: Annotated[str | None, Field(description="null: emptied, its time was over")]
    stage: StageCode
    received_at: datetime
    since: Annotated[datetime, Field(description="When it reached its stage")]


class StepView(TypedDict):
    """Something that happened to an application."""

    happening: Annotated[str | None, Field(description="null: the application came")]
    before: StageCode | None
    after: StageCode
    at: datetime
    by: UUID
    by_name: Annotated[str | None, Field(description="null where who did it is not on the staff")]
    words: Annotated[str, Field(description="The reason of a decision, and of taking it up again")]


class ToldView(TypedDict):
    """What an applicant told."""

    name: str
    contact: ContactView
    topics: list[TopicView]
    languages: list[str]
    motivation: str
    came_by: Literal["form", "phone", "letter", "in_person"]


class ApplicantView(ApplicantEntry):
    """An application with what was told, and its history."""

    told: Annotated[ToldView | None, Field(description="null: emptied, its time was over")]
    version: int
    interview_id: Annotated[
        UUID | None, Field(description="The interview in which they have a place, or wait")
    ]
    possible: Annotated[list[str], Field(description="What can be let happen to it now")]
    requirements: RequirementsView
    same_email: Annotated[list[UUID], Field(description="Others who applied with the same address")]
    steps: list[StepView]


class ApplicantPage(TypedDict):
    """A page of applications, those that came first first."""

    items: list[ApplicantEntry]
    next: str | None


class LateView(TypedDict):
    """An application that waits too long; whose it is, is not told here."""

    applicant_id: UUID
    since: datetime


class WaitingApplicantsView(TypedDict):
    """What waits of applications."""

    counts: Annotated[dict[str, int], Field(description="How many stand in each open stage")]
    unanswered: Annotated[list[LateView], Field(description="Came a week ago and were not answered")]
    undecided: Annotated[list[LateView], Field(description="Interviewed a week ago and not decided")]


async def answer_with(tx: Tx, call: Call, application: Application, *, status: int = 200) -> Answer:
    """Return the answer that shows an application as it is now."""
    known = await file_of(tx, call.asked, application)
    return Answer(
        applicant_view(known),
        status=status,
        location=f"/v1/areas/{call.area}/applicants/{application.applicant_id}" if status == 201 else None,  # noqa: PLR2004 - created
        etag=etag(application.version),
    )


def applicant_view(known: File) -> ApplicantView:
    """Show an application with all that belongs to it."""
    application = known.application
    return {
        **applicant_entry(application),
        "told": _told(application),
        "version": application.version,
        "interview_id": known.interview_id,
        "possible": [str(one) for one in possible(application, known.asks)],
        "requirements": requirements_view(known.asks),
        "same_email": [*known.same_email],
        "steps": [_step(one, known.names) for one in known.steps],
    }


def applicant_entry(application: Application) -> ApplicantEntry:
    """Show an application in a list."""
    return {
        "applicant_id": application.applicant_id,
        "name": None if application.told is None else application.told.name,
        "stage": application.stage.value,
        "received_at": application.received_at,
        "since": application.since,
    }


def waiting_view(waiting: Waiting) -> WaitingApplicantsView:
    """Show what waits."""
    return {
        "counts": {str(stage): count for stage, count in waiting.counts.items()},
        "unanswered": [_late(one) for one in waiting.unanswered],
        "undecided": [_late(one) for one in waiting.undecided],
    }


def requirements_view(asks: Requirements) -> RequirementsView:
    """Show what an area asks for."""
    return {
        "interview": None if asks.interview is None else asks.interview.value,
        "training_hours": asks.training_hours,
        "trained_only": asks.trained_only,
    }


def _late(one: Application) -> LateView:
    return {"applicant_id": one.applicant_id, "since": one.since}


def _told(application: Application) -> ToldView | None:
    told = application.told
    if told is None:
        return None
    return {
        "name": told.name,
        "contact": contact_view(told.contact),
        "topics": [{"code": one.code, "perspective": one.perspective} for one in told.topics],
        "languages": [*told.languages],
        "motivation": told.motivation,
        "came_by": told.came_by.value,
    }


def _step(step: Step, names: Mapping[UUID, str]) -> StepView:
    return {
        "happening": None if step.happening is None else str(step.happening),
        "before": None if step.before is None else step.before.value,
        "after": step.after.value,
        "at": step.at,
        "by": step.by,
        "by_name": names.get(step.by),
        "words": step.words,
    }
