"""Who may come and who comes to which unit, as dispatch said it."""

from collections.abc import Collection
from uuid import UUID

from sqlmodel import col, delete, select

from chassis.database import Tx
from registry.assignments.tables import KnownOrder, Offer
from registry.words.ids import ExpertId, UnitId


async def keep(tx: Tx, *said: KnownOrder | Offer) -> None:
    """Know what was said, as it was last said."""
    session = await tx.session()
    for row in said:
        await session.merge(row)
    await session.flush()


async def unit_of_order(tx: Tx, area_id: str, order_id: UUID) -> UnitId | None:
    """Return for which unit an order is, or None when its beginning was never heard."""
    session = await tx.session()
    order = await session.get(KnownOrder, (area_id, order_id))
    return None if order is None else UnitId(order.unit_id)


async def forget_open_offer(tx: Tx, area_id: str, offer_id: UUID) -> None:
    """Forget an offer that nobody has accepted."""
    session = await tx.session()
    await session.exec(
        delete(Offer).where(
            col(Offer.area_id) == area_id, col(Offer.offer_id) == offer_id, col(Offer.assignment_id).is_(None)
        )
    )


async def forget_offer(tx: Tx, area_id: str, offer_id: UUID) -> None:
    """Forget an offer, whether somebody was said to have accepted it or not."""
    session = await tx.session()
    await session.exec(delete(Offer).where(col(Offer.area_id) == area_id, col(Offer.offer_id) == offer_id))


async def unit_come_to(
    tx: Tx, area_id: str, expert_id: ExpertId, *, among: Collection[UUID]
) -> UnitId | None:
    """Return one of these units to which an expert comes: the offer was accepted."""
    session = await tx.session()
    query = select(Offer.unit_id).where(
        col(Offer.area_id) == area_id,
        col(Offer.expert_id) == expert_id,
        col(Offer.unit_id).in_(among),
        col(Offer.assignment_id).is_not(None),
    )
    unit_id = (await session.exec(query.limit(1))).first()
    return None if unit_id is None else UnitId(unit_id)


async def who_come_to(
    tx: Tx, area_id: str, units: Collection[UUID], *, among: Collection[ExpertId]
) -> set[ExpertId]:
    """Return those of these experts who come to one of these units: the offer was accepted."""
    session = await tx.session()
    query = select(Offer.expert_id).where(
        col(Offer.area_id) == area_id,
        col(Offer.expert_id).in_(among),
        col(Offer.unit_id).in_(units),
        col(Offer.assignment_id).is_not(None),
    )
    return {ExpertId(one) for one in await session.exec(query.distinct())}


async def goes_to(tx: Tx, area_id: str, unit_id: UnitId, *, expert_id: UUID) -> bool:
    """Return whether an expert goes to a unit, or is asked whether they would."""
    session = await tx.session()
    query = select(Offer.offer_id).where(
        col(Offer.area_id) == area_id, col(Offer.expert_id) == expert_id, col(Offer.unit_id) == unit_id
    )
    return (await session.exec(query.limit(1))).first() is not None
