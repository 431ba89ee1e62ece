"""On objections to what was reported of a session: they are kept and shown, and change no money by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from billing.fees import wire
from billing.fees.store import objections
from chassis.database import Tx
from chassis.ears import Heard
from contracts.dispatch import ObjectionAnswered, ObjectionRaised


async def follow_objections(
    tx: Tx, batch: Sequence[Heard[ObjectionRaised | ObjectionAnswered]], /, *, now: datetime
) -> None:
    """Take objections in their order; one that is upheld is followed by the correction that dispatch says."""
    for heard in batch:
        objection = wire.objection(heard.area, heard.body)
        if isinstance(heard.body, ObjectionRaised):
            await objections.add_objection(tx, objection)
        else:
            await objections.settle_objection(tx, objection)
