"""On POST .../interviews, .../seats, .../leave, .../came: who has a place in an interview, gives it up, and came."""

from dataclasses import replace
from uuid import UUID

from chassis.asked import Asked
from chassis.database import Tx
from registry.applicants.domain import interviews as domain
from registry.applicants.domain.interviews import Arranged, Interview, Seat, SeatState
from registry.applicants.domain.stages import Happening
from registry.applicants.handlers.requirements_of import requirements_of
from registry.applicants.handlers.step_on import hold_application, step_on
from registry.applicants.store import interviews
from registry.words.ids import PersonId


async def arrange_interview(tx: Tx, asked: Asked, interview_id: UUID, wish: Arranged) -> Interview:
    """Keep an interview of the kind that the area holds; whoever arranges it is there."""
    asks = await requirements_of(tx, asked.area)
    interview = domain.interview(interview_id, wish, asks=asks, coordinator_id=PersonId(asked.by.person_id))
    await interviews.add_interview(tx, asked.area, interview, at=asked.now)
    return interview


async def hold_interview(tx: Tx, asked: Asked, interview_id: UUID) -> tuple[Interview, list[Seat]]:
    """Return an interview whose places nobody else gives away, and who has them."""
    known = await interviews.interview_for_update(tx, asked.area, interview_id)
    if known is None:
        raise asked.unknown(f"interview {interview_id}")
    return known, await interviews.seats_of(tx, asked.area, interview_id)


async def give_place(tx: Tx, asked: Asked, interview_id: UUID, applicant_id: PersonId) -> Seat:
    """Give an applicant a place, or one in the waiting list where all are taken; who has one keeps it."""
    known, seats = await hold_interview(tx, asked, interview_id)
    application = await hold_application(tx, asked, applicant_id)
    has = domain.seat_of(seats, applicant_id)
    if has is not None and has.state in interviews.IN_LINE:
        return has
    domain.check_in_one_line(await interviews.in_line(tx, asked.area, applicant_id))
    seat = domain.seat_for(known, seats, applicant_id)
    is_placed = seat.state is SeatState.PLACED
    await step_on(tx, asked, application, Happening.PLACED if is_placed else Happening.NO_PLACE)
    await interviews.save_seat(tx, asked.area, interview_id, seat, at=asked.now)
    return seat


async def give_up_place(tx: Tx, asked: Asked, interview_id: UUID, applicant_id: PersonId) -> None:
    """Take an applicant off an interview, for another; the first who waits gets the place."""
    _, seats = await hold_interview(tx, asked, interview_id)
    has = domain.seat_of(seats, applicant_id)
    if has is None or has.state not in interviews.IN_LINE:
        raise asked.unknown(f"a place of applicant {applicant_id} in interview {interview_id}")
    application = await hold_application(tx, asked, applicant_id)
    await step_on(tx, asked, application, Happening.PLACE_GIVEN_UP)
    await free_place(tx, asked, interview_id, applicant_id)


async def say_who_came(
    tx: Tx, asked: Asked, interview_id: UUID, applicant_id: PersonId, *, came: bool
) -> None:
    """Say that an applicant was interviewed, or did not come and is to be invited anew; said again, it stands."""
    known, seats = await hold_interview(tx, asked, interview_id)
    domain.check_begun(known, now=asked.now)
    has, wanted = domain.seat_of(seats, applicant_id), SeatState.CAME if came else SeatState.ABSENT
    if has is None or has.state is SeatState.WAITING:
        raise asked.unknown(f"a place of applicant {applicant_id} in interview {interview_id}")
    if has.state is wanted:
        return
    application = await hold_application(tx, asked, applicant_id)
    happening = Happening.INTERVIEW_HELD if came else Happening.PLACE_GIVEN_UP
    await step_on(tx, asked, application, happening)
    await interviews.save_seat(tx, asked.area, interview_id, replace(has, state=wanted), at=asked.now)


async def free_place(tx: Tx, asked: Asked, interview_id: UUID, applicant_id: PersonId) -> None:
    """Free somebody's place in an interview that is held, and give it to the first who waits."""
    known, seats = await hold_interview(tx, asked, interview_id)
    has = domain.seat_of(seats, applicant_id)
    if has is None or has.state not in interviews.IN_LINE:
        return
    left = replace(has, state=SeatState.LEFT)
    await interviews.save_seat(tx, asked.area, interview_id, left, at=asked.now)
    now = [left if one.applicant_id == applicant_id else one for one in seats]
    following = domain.next_in(known, now)
    if following is None or known.starts_at <= asked.now:
        return
    application = await hold_application(tx, asked, following.applicant_id)
    await step_on(tx, asked, application, Happening.PLACED)
    await interviews.save_seat(tx, asked.area, interview_id, following, at=asked.now)
