"""Rights in force and ended, and the reviews; whoever changes a person's rights holds that person's staff row."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlmodel import col, select, tuple_, update

from chassis.database import Tx
from registry.rights.domain import Reason, Review, Right
from registry.rights.tables import RightsReview, StaffRight
from registry.words.ids import PersonId
from registry.words.roles import StaffRole


async def add_rights(tx: Tx, area_id: str, rights: Sequence[Right]) -> None:
    """Keep rights that were given."""
    session = await tx.session()
    session.add_all(
        StaffRight(
            area_id=area_id,
            right_id=one.right_id,
            person_id=one.person_id,
            role=one.role,
            given_at=one.given_at,
            given_by=one.given_by,
        )
        for one in rights
    )
    await session.flush()


async def end_rights(  # noqa: PLR0913 - whose, which, and why
    tx: Tx,
    area_id: str,
    person_id: PersonId,
    roles: Collection[StaffRole],
    *,
    at: datetime,
    by: UUID,
    reason: Reason,
) -> None:
    """End these rights of a person."""
    session = await tx.session()
    table = StaffRight
    await session.exec(
        update(table)
        .where(
            col(table.area_id) == area_id,
            col(table.person_id) == person_id,
            col(table.role).in_(roles),
            col(table.ended_at).is_(None),
        )
        .values(ended_at=at, ended_by=by, reason=reason.value)
    )


async def confirm_rights(tx: Tx, area_id: str, person_id: PersonId, *, at: datetime, by: UUID) -> None:
    """Confirm all rights of a person that are in force."""
    session = await tx.session()
    table = StaffRight
    await session.exec(
        update(table)
        .where(
            col(table.area_id) == area_id,
            col(table.person_id) == person_id,
            col(table.ended_at).is_(None),
        )
        .values(confirmed_at=at, confirmed_by=by)
    )


async def rights_in_force(tx: Tx, area_id: str, people: Collection[PersonId]) -> list[Right]:
    """Return the rights in force of these people, those that were given first before others."""
    session = await tx.session()
    table = StaffRight
    query = select(table).where(
        col(table.area_id) == area_id, col(table.person_id).in_(people), col(table.ended_at).is_(None)
    )
    found = await session.exec(query.order_by(col(table.given_at), col(table.right_id)))
    return [_right(row) for row in found]


async def ended_before(
    tx: Tx, area_id: str, before: tuple[datetime, UUID] | None, *, limit: int
) -> list[Right]:
    """Return rights that have ended, the newest end first, those that ended before one of them."""
    session = await tx.session()
    table = StaffRight
    query = select(table).where(col(table.area_id) == area_id, col(table.ended_at).is_not(None))
    if before is not None:
        query = query.where(tuple_(col(table.ended_at), col(table.right_id)) < before)
    order = (col(table.ended_at).desc(), col(table.right_id).desc())
    return [_right(row) for row in await session.exec(query.order_by(*order).limit(limit))]


async def open_review(tx: Tx, area_id: str, *, alone: bool = False) -> Review | None:
    """Return the review that has begun and is not done; held `alone`, nobody else goes on with it meanwhile."""
    session = await tx.session()
    query = select(RightsReview).where(
        col(RightsReview.area_id) == area_id, col(RightsReview.done_at).is_(None)
    )
    row = (await session.exec(query.with_for_update() if alone else query)).first()
    return None if row is None else _review(row)


async def last_review(tx: Tx, area_id: str) -> Review | None:
    """Return the last review that is done: it began before any that is not."""
    session = await tx.session()
    table = RightsReview
    query = select(table).where(col(table.area_id) == area_id).order_by(col(table.began_at).desc()).limit(2)
    return next((_review(row) for row in await session.exec(query) if row.done_at is not None), None)


async def add_review(tx: Tx, area_id: str, review: Review) -> None:
    """Keep a review that begins."""
    session = await tx.session()
    session.add(
        RightsReview(
            area_id=area_id,
            review_id=review.review_id,
            began_at=review.began_at,
            began_by=review.began_by,
        )
    )
    await session.flush()


async def finish_review(tx: Tx, area_id: str, review: Review, *, at: datetime) -> None:
    """Keep that a review is done."""
    session = await tx.session()
    row = await session.get_one(RightsReview, (area_id, review.review_id))
    row.done_at = at


def _right(row: StaffRight) -> Right:
    return Right(
        right_id=row.right_id,
        person_id=PersonId(row.person_id),
        role=StaffRole(row.role),
        given_at=row.given_at,
        given_by=None if row.given_by is None else PersonId(row.given_by),
        ended_at=row.ended_at,
        ended_by=None if row.ended_by is None else PersonId(row.ended_by),
        reason=None if row.reason is None else Reason(row.reason),
        confirmed_at=row.confirmed_at,
        confirmed_by=None if row.confirmed_by is None else PersonId(row.confirmed_by),
    )


def _review(row: RightsReview) -> Review:
    return Review(row.review_id, row.began_at, PersonId(row.began_by), row.done_at)
