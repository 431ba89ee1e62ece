"""What somebody has learned, over HTTP: an expert's, or an applicant's under the same id."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from pydantic import Field
from typing_extensions import TypedDict

from chassis.database import Tx
from chassis.http import Answer, Call, may
from chassis.ids import new_id
from chassis.queries import NEEDS_PURPOSE_OF_OTHERS
from chassis.shapes import Body, Day
from registry.applicants.api.views import RequirementsView, requirements_view
from registry.training import acts
from registry.training.api.courses import EnrolmentCode
from registry.training.domain.courses import HOURS_MAX
from registry.training.domain.records import Other, is_enough
from registry.training.handlers.learned import Learned, Taken
from registry.training.handlers.look_up import look_up_training
from registry.training.handlers.record_training import record_elsewhere
from registry.words.ids import PersonId

Keeper = Annotated[Call, Depends(may(acts.KEEP_TRAINING))]
Reader = Annotated[Call, Depends(may(acts.READ_TRAINING))]

router = APIRouter(prefix="/v1/areas/{area}/training", tags=["training"])


class ElsewhereBody(Body):
    """Training that was done elsewhere; whoever records it has seen the proof."""

    where: str = Field(
        examples=["Kokemustoimijan koulutus, Esimerkkiyhdistys"], description="What and by whom"
    )
    hours: int = Field(ge=1, le=HOURS_MAX, examples=[50])
    ended_on: Day = Field(examples=["2026-05-31"])


class TakenView(TypedDict):
    """A course that somebody was put on."""

    course_id: UUID
    names: dict[str, str]
    kind: Literal["basic", "further"]
    state: EnrolmentCode
    hours_done: int
    hours: Annotated[int, Field(description="Of the whole course")]


class OtherView(TypedDict):
    """Training that was no course of the area's."""

    record_id: UUID
    kind: Literal["elsewhere", "before_records"]
    where: str
    hours: int
    ended_on: date | None
    seen_by: Annotated[UUID | None, Field(description="null: learned before records were kept")]
    seen_by_name: str | None
    seen_at: datetime


class TrainingView(TypedDict):
    """What somebody has learned, and whether it is what the area asks for."""

    person_id: UUID
    hours: Annotated[int, Field(description="Of modules done and of elsewhere, together")]
    is_enough: bool
    requirements: RequirementsView
    courses: list[TakenView]
    elsewhere: list[OtherView]


@router.get("/{person_id}", response_model=TrainingView, dependencies=[NEEDS_PURPOSE_OF_OTHERS])
async def get_training(call: Reader, person_id: UUID) -> Response:
    """Return what an expert or applicant has learned; give a purpose, unless it is yourself."""
    async with call.transaction() as tx:
        learned, names = await look_up_training(tx, call.asked, PersonId(person_id))
    return Answer(_view(person_id, learned, names)).response()


@router.post("/{person_id}/elsewhere", status_code=201, response_model=OtherView)
async def post_training_elsewhere(call: Keeper, person_id: UUID, body: ElsewhereBody) -> Response:
    """Record training that was done elsewhere; needs an Idempotency-Key."""
    record_id = new_id(call.now)

    async def work(tx: Tx) -> Answer:
        other = await record_elsewhere(
            tx,
            call.asked,
            record_id,
            PersonId(person_id),
            where=body.where,
            hours=body.hours,
            ended_on=body.ended_on,
        )
        return Answer(_other(other, {}), status=201)

    return await call.once(work)


def _view(person_id: UUID, learned: Learned, names: Mapping[UUID, str]) -> TrainingView:
    return {
        "person_id": person_id,
        "hours": learned.record.hours,
        "is_enough": is_enough(learned.asks, learned.record),
        "requirements": requirements_view(learned.asks),
        "courses": [_taken(one) for one in learned.taken],
        "elsewhere": [_other(one, names) for one in learned.others],
    }


def _taken(one: Taken) -> TakenView:
    return {
        "course_id": one.course.course_id,
        "names": dict(one.course.names),
        "kind": one.course.kind.value,
        "state": one.state.value,
        "hours_done": one.hours,
        "hours": one.course.hours,
    }


def _other(one: Other, names: Mapping[UUID, str]) -> OtherView:
    return {
        "record_id": one.record_id,
        "kind": one.kind.value,
        "where": one.where,
        "hours": one.hours,
        "ended_on": one.ended_on,
        "seen_by": one.seen_by,
        "seen_by_name": None if one.seen_by is None else names.get(one.seen_by),
        "seen_at": one.seen_at,
    }
