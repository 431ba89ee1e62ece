"""Interviews and who has a place in them; whoever changes a place holds the interview's row."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import literal, tuple_
from sqlmodel import col, select

from chassis.database import Tx
from registry.applicants.domain.interviews import HELD_BY, Interview, Seat, SeatState
from registry.applicants.tables import Interview as Row
from registry.applicants.tables import InterviewSeat
from registry.areas.domain.models import Interview as Kind
from registry.words.ids import PersonId

SEATS_MAX = 500
"""Places read of one interview, those given up among them."""
IN_LINE = (SeatState.PLACED, SeatState.WAITING)


async def add_interview(tx: Tx, area_id: str, interview: Interview, *, at: datetime) -> None:
    """Keep an interview."""
    session = await tx.session()
    session.add(
        Row(
            area_id=area_id,
            interview_id=interview.interview_id,
            kind=interview.kind,
            starts_at=interview.starts_at,
            place=interview.place,
            is_remote=interview.is_remote,
            professional=interview.professional,
            places=interview.places,
            coordinator_id=interview.coordinator_id,
            arranged_at=at,
        )
    )
    await session.flush()


async def interview_of(tx: Tx, area_id: str, interview_id: UUID) -> Interview | None:
    """Return an interview."""
    session = await tx.session()
    row = await session.get(Row, (area_id, interview_id))
    return None if row is None else _interview(row)


async def interview_for_update(tx: Tx, area_id: str, interview_id: UUID) -> Interview | None:
    """Return an interview whose places nobody else gives away until the transaction ends."""
    session = await tx.session()
    row = await session.get(Row, (area_id, interview_id), with_for_update=True, populate_existing=True)
    return None if row is None else _interview(row)


async def interviews_before(
    tx: Tx, area_id: str, before: tuple[datetime, UUID] | None, *, limit: int
) -> list[Interview]:
    """Return interviews, the latest first, those before one of them."""
    session = await tx.session()
    query = select(Row).where(col(Row.area_id) == area_id)
    if before is not None:
        at, interview_id = before
        place = tuple_(literal(at), literal(interview_id))
        query = query.where(tuple_(col(Row.starts_at), col(Row.interview_id)) < place)
    latest_first = query.order_by(col(Row.starts_at).desc(), col(Row.interview_id).desc())
    return [_interview(row) for row in await session.exec(latest_first.limit(limit))]


async def seats_of(tx: Tx, area_id: str, interview_id: UUID) -> list[Seat]:
    """Return who has or had a place in an interview, in the order in which they came."""
    session, table = await tx.session(), InterviewSeat
    query = select(table).where(col(table.area_id) == area_id, col(table.interview_id) == interview_id)
    return [_seat(row) for row in await session.exec(query.order_by(col(table.number)).limit(SEATS_MAX))]


async def taken_in(tx: Tx, area_id: str, interviews: Collection[UUID]) -> dict[UUID, tuple[int, int]]:
    """Return how many have a place in each of these interviews, and how many wait for one."""
    found = dict.fromkeys(interviews, (0, 0))
    session, table = await tx.session(), InterviewSeat
    query = select(table.interview_id, table.state).where(
        col(table.area_id) == area_id, col(table.interview_id).in_(interviews)
    )
    for interview_id, state in await session.exec(query) if found else ():
        taken, waiting = found[interview_id]
        stands = SeatState(state)
        found[interview_id] = (taken + (stands in HELD_BY), waiting + (stands is SeatState.WAITING))
    return found


async def in_line(tx: Tx, area_id: str, applicant_id: PersonId) -> UUID | None:
    """Return the interview in which somebody has a place that is still to come, or waits for one."""
    session, table = await tx.session(), InterviewSeat
    query = select(table.interview_id).where(
        col(table.area_id) == area_id,
        col(table.applicant_id) == applicant_id,
        col(table.state).in_([str(one) for one in IN_LINE]),
    )
    return (await session.exec(query)).first()


async def save_seat(tx: Tx, area_id: str, interview_id: UUID, seat: Seat, *, at: datetime) -> None:
    """Keep somebody's place as it is now; whoever comes again after giving one up is last in line."""
    session = await tx.session()
    row = await session.get(InterviewSeat, (area_id, interview_id, seat.applicant_id))
    if row is None:
        row = InterviewSeat(
            area_id=area_id,
            interview_id=interview_id,
            applicant_id=seat.applicant_id,
            number=seat.number,
            state=seat.state,
            placed_at=at,
        )
        session.add(row)
    row.number, row.state = seat.number, seat.state
    await session.flush()


def _interview(row: Row) -> Interview:
    return Interview(
        interview_id=row.interview_id,
        kind=Kind(row.kind),
        starts_at=row.starts_at,
        place=row.place,
        is_remote=row.is_remote,
        professional=row.professional,
        places=row.places,
        coordinator_id=PersonId(row.coordinator_id),
    )


def _seat(row: InterviewSeat) -> Seat:
    return Seat(applicant_id=PersonId(row.applicant_id), number=row.number, state=SeatState(row.state))
