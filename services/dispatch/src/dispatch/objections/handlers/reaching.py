"""Finding an objection that somebody asks about; what is out of reach looks the same as what is not there."""

from __future__ import annotations

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.objections import store
from dispatch.objections.domain.objections import Objection
from dispatch.orders.domain.orders import Order
from dispatch.orders.store import locked_order_of
from dispatch.words.identities import ObjectionId


async def locked_objection(tx: Tx, objection_id: ObjectionId, asked: Asked) -> tuple[Order, Objection]:
    """Return the objection and its order, which is locked."""
    order = await locked_order_of(tx, asked.area, objection_id, of="objection")
    if order is None:
        raise asked.unknown(f"objection {objection_id}")
    return order, await shown_objection(tx, objection_id, asked)


async def shown_objection(tx: Tx, objection_id: ObjectionId, asked: Asked) -> Objection:
    """Return the objection to be shown; locked by its order's row where that is."""
    found = await store.objection_of(tx, asked.area, objection_id)
    if found is None or not asked.reaches(unit_id=found.unit_id, expert_id=found.expert_id):
        raise asked.unknown(f"objection {objection_id}")
    return found
