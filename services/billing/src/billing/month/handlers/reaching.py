"""Finding the notice or objection that somebody asks about; what is out of reach looks like what is not there."""

from __future__ import annotations

from uuid import UUID

from billing.month.domain.objections import Objection
from billing.month.domain.statements import Run
from billing.month.store.notices import KeptNotice, notice_named
from billing.month.store.objections import objection_named
from billing.month.store.runs import run_held
from chassis.asked import Asked
from chassis.database import Tx


async def shown_notice(tx: Tx, asked: Asked, notice_id: UUID) -> KeptNotice:
    """Return a notice as it last was, to be shown."""
    found = await notice_named(tx, asked.area, notice_id)
    if found is None or not asked.reaches(unit_id=found.notice.unit_id):
        raise asked.unknown(f"notice {notice_id}")
    return found


async def held_notice(tx: Tx, asked: Asked, notice_id: UUID) -> tuple[Run, KeptNotice]:
    """Return a notice and its month, which is held: nobody revises the notice meanwhile."""
    month = (await shown_notice(tx, asked, notice_id)).notice.month
    return await run_held(tx, asked.area, month), await shown_notice(tx, asked, notice_id)


async def shown_objection(tx: Tx, asked: Asked, objection_id: UUID) -> Objection:
    """Return an objection to be shown."""
    found = await objection_named(tx, asked.area, objection_id)
    if found is None or not asked.reaches(unit_id=found.unit_id):
        raise asked.unknown(f"objection {objection_id}")
    return found


async def held_objection(tx: Tx, asked: Asked, objection_id: UUID) -> tuple[Run, Objection]:
    """Return an objection and its month, which is held: nobody settles the objection meanwhile."""
    month = (await shown_objection(tx, asked, objection_id)).month
    return await run_held(tx, asked.area, month), await shown_objection(tx, asked, objection_id)
