"""Interviews over HTTP: arranged, with places that are given and given up, and who came."""

from collections.abc import Mapping, Sequence
from datetime import datetime
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
from chassis.shapes import Body, Instant
from registry.applicants import acts
from registry.applicants.domain.interviews import PLACES_MAX, Arranged, Interview, Seat, SeatState
from registry.applicants.handlers import give_places
from registry.applicants.handlers.look_up import look_up_interview, look_up_interviews
from registry.areas.api.bodies import Text
from registry.words.ids import PersonId

Keeper = Annotated[Call, Depends(may(acts.KEEP_APPLICANTS))]
Reader = Annotated[Call, Depends(may(acts.READ_APPLICANTS))]

router = APIRouter(prefix="/v1/areas/{area}/interviews", tags=["interviews"])


class InterviewBody(Body):
    """When and where applicants are interviewed, and by whom."""

    starts_at: Instant
    place: str = Field(description="An address, or how one takes part", examples=["Porvoon keskus, huone 2"])
    remote: bool = False
    professional: Text = Field(
        "",
        description="Name and title of the professional who is there; needed for one applicant at a time",
        examples=["Sairaanhoitaja Salla Sote"],
    )
    places: int = Field(1, ge=1, le=PLACES_MAX)

    def value(self) -> Arranged:
        """Return what is wished."""
        return Arranged(
            starts_at=self.starts_at,
            place=self.place,
            is_remote=self.remote,
            professional=self.professional,
            places=self.places,
        )


class PlaceBody(Body):
    """Who gets a place."""

    applicant_id: UUID


class CameBody(Body):
    """Whether somebody came."""

    came: bool


class InterviewEntry(TypedDict):
    """An interview in a list."""

    interview_id: UUID
    kind: Literal["individual", "group"]
    starts_at: datetime
    place: str
    remote: bool
    professional: str
    places: int
    coordinator_id: UUID
    taken: Annotated[int, Field(description="How many have a place")]
    waiting: Annotated[int, Field(description="How many wait for one")]


class SeatView(TypedDict):
    """Somebody's place in an interview."""

    applicant_id: UUID
    name: Annotated[str | None, Field(description="null: the application was emptied")]
    state: Literal["placed", "waiting", "left", "came", "absent"]


class InterviewView(InterviewEntry):
    """An interview with who has a place, in the order in which they came."""

    coordinator_name: Annotated[str | None, Field(description="null where they are not on the staff")]
    seats: list[SeatView]


class InterviewPage(TypedDict):
    """A page of interviews, the latest first."""

    items: list[InterviewEntry]
    next: str | None


class PlaceView(TypedDict):
    """What became of a wish for a place."""

    interview_id: UUID
    applicant_id: UUID
    state: Literal["placed", "waiting", "left", "came", "absent"]


@router.post("", status_code=201, response_model=InterviewEntry)
async def post_interview(call: Keeper, body: InterviewBody) -> Response:
    """Arrange an interview of the kind that the area holds; needs an Idempotency-Key."""
    interview_id = new_id(call.now)

    async def work(tx: Tx) -> Answer:
        interview = await give_places.arrange_interview(tx, call.asked, interview_id, body.value())
        location = f"/v1/areas/{call.area}/interviews/{interview_id}"
        return Answer(_entry(interview, (0, 0)), status=201, location=location)

    return await call.once(work)


@router.get("", response_model=InterviewPage)
async def list_interviews(call: Reader, limit: Limit = LIMIT_DEFAULT, after: After = None) -> Response:
    """Return interviews, the latest first, with how many have a place and how many wait."""
    async with call.transaction() as tx:
        page, taken = await look_up_interviews(tx, call.asked, after=after, limit=limit)
    items = [_entry(one, taken[one.interview_id]) for one in page.items]
    return Answer({"items": items, "next": page.next}).response()


@router.get("/{interview_id}", response_model=InterviewView, dependencies=[NEEDS_PURPOSE])
async def get_interview(call: Reader, interview_id: UUID) -> Response:
    """Return an interview with who has a place in it; give a purpose."""
    async with call.transaction() as tx:
        interview, seats, names = await look_up_interview(tx, call.asked, interview_id)
    return Answer(_view(interview, seats, names)).response()


@router.post("/{interview_id}/places", response_model=PlaceView)
@repeatable
async def give_interview_place(call: Keeper, interview_id: UUID, body: PlaceBody) -> Response:
    """Give an applicant a place, or one in the waiting list when all are taken."""
    applicant_id = PersonId(body.applicant_id)

    async def work(tx: Tx) -> Answer:
        seat = await give_places.give_place(tx, call.asked, interview_id, applicant_id)
        return _place(interview_id, applicant_id, seat.state)

    return await call.once(work)


@router.post("/{interview_id}/places/{applicant_id}/leave", response_model=PlaceView)
async def give_up_interview_place(call: Keeper, interview_id: UUID, applicant_id: UUID) -> Response:
    """Take an applicant off it: the first who waits gets the place; needs an Idempotency-Key."""

    async def work(tx: Tx) -> Answer:
        await give_places.give_up_place(tx, call.asked, interview_id, PersonId(applicant_id))
        return _place(interview_id, applicant_id, SeatState.LEFT)

    return await call.once(work)


@router.post("/{interview_id}/places/{applicant_id}/came", response_model=PlaceView)
@repeatable
async def say_who_came_to_interview(
    call: Keeper, interview_id: UUID, applicant_id: UUID, body: CameBody
) -> Response:
    """Say that an applicant was interviewed, or did not come."""

    async def work(tx: Tx) -> Answer:
        await give_places.say_who_came(tx, call.asked, interview_id, PersonId(applicant_id), came=body.came)
        return _place(interview_id, applicant_id, SeatState.CAME if body.came else SeatState.ABSENT)

    return await call.once(work)


def _place(interview_id: UUID, applicant_id: UUID, state: SeatState) -> Answer:
    view: PlaceView = {
        "interview_id": interview_id,
        "applicant_id": applicant_id,
        "state": state.value,
    }
    return Answer(view)


def _entry(interview: Interview, taken: tuple[int, int]) -> InterviewEntry:
    return {
        "interview_id": interview.interview_id,
        "kind": interview.kind.value,
        "starts_at": interview.starts_at,
        "place": interview.place,
        "remote": interview.is_remote,
        "professional": interview.professional,
        "places": interview.places,
        "coordinator_id": interview.coordinator_id,
        "taken": taken[0],
        "waiting": taken[1],
    }


def _view(interview: Interview, seats: Sequence[Seat], names: Mapping[UUID, str]) -> InterviewView:
    taken = sum(one.state in {SeatState.PLACED, SeatState.CAME} for one in seats)
    waiting = sum(one.state is SeatState.WAITING for one in seats)
    return {
        **_entry(interview, (taken, waiting)),
        "coordinator_name": names.get(interview.coordinator_id),
        "seats": [
            {"applicant_id": one.applicant_id, "name": names.get(one.applicant_id), "state": one.state.value}
            for one in seats
        ],
    }
