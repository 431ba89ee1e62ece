"""On an objection to a notice that is answered, or taken back by who raised it."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from billing.month import wire
from billing.month.domain.objections import Objection
from billing.month.domain.statements import Run
from billing.month.handlers.announce import say_of_month
from billing.month.handlers.reaching import held_objection
from billing.month.store.objections import keep_objection
from chassis.asked import Asked
from chassis.database import Tx


async def answer_objection(
    tx: Tx, asked: Asked, objection_id: UUID, *, upheld: bool, words: str
) -> Objection:
    """Uphold or reject an open objection, in words; what is upheld is put right by whoever corrects the outcome."""
    run, objection = await held_objection(tx, asked, objection_id)
    settled = objection.answered(upheld=upheld, words=words, by=asked.by.person_id, at=asked.now)
    return await _keep(tx, asked, run, settled)


async def withdraw_objection(tx: Tx, asked: Asked, objection_id: UUID) -> Objection:
    """Take the own open objection back."""
    run, objection = await held_objection(tx, asked, objection_id)
    return await _keep(tx, asked, run, objection.withdrawn(by=asked.by.person_id, at=asked.now))


async def _keep(tx: Tx, asked: Asked, run: Run, settled: Objection) -> Objection:
    await keep_objection(tx, asked.area, settled)
    await say_of_month(tx, asked, run, partial(wire.objection_settled, asked.area, settled))
    return settled
