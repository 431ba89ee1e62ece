"""On a unit's coordinator who finds something in a payment notice wrong."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from billing.month import wire
from billing.month.domain import objections
from billing.month.domain.objections import Objection
from billing.month.handlers.announce import say_of_month
from billing.month.handlers.reaching import held_notice
from billing.month.store.objections import keep_objection, open_objection
from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id


async def object_to_notice(tx: Tx, asked: Asked, notice_id: UUID, *, words: str) -> Objection:
    """Raise an objection to a notice as it last was; refuse a person's second open one. No money moves by it."""
    run, found = await held_notice(tx, asked, notice_id)
    person = asked.by.person_id
    objection = objections.raised(
        found.notice,
        objection_id=new_id(asked.now),
        words=words,
        by=person,
        at=asked.now,
        still_open=await open_objection(tx, asked.area, notice_id, raised_by=person),
    )
    await keep_objection(tx, asked.area, objection)
    await say_of_month(tx, asked, run, partial(wire.objection_raised, asked.area, objection))
    return objection
