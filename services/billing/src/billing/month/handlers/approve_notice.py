"""On a unit's coordinator who finds a payment notice right."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from billing.month import wire
from billing.month.domain import objections
from billing.month.handlers.announce import say_of_month
from billing.month.handlers.reaching import held_notice, shown_notice
from billing.month.store.notices import KeptNotice, add_approval
from billing.month.store.objections import open_objection
from chassis.asked import Asked
from chassis.database import Tx


async def approve_notice(tx: Tx, asked: Asked, notice_id: UUID) -> KeptNotice:
    """Approve a notice as it is at the revision that was read; once approved it stays so, whoever asks again.

    Refuse another revision than the one read, and while an objection of the unit is open.
    """
    run, found = await held_notice(tx, asked, notice_id)
    asked.expect(str(found.notice.revision))
    if found.approval is not None:
        return found
    still_open = await open_objection(tx, asked.area, notice_id)
    approval = objections.approved(found.notice, by=asked.by.person_id, at=asked.now, still_open=still_open)
    await add_approval(tx, asked.area, approval)
    await say_of_month(tx, asked, run, partial(wire.notice_approved, asked.area, approval))
    return await shown_notice(tx, asked, notice_id)
