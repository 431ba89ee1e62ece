"""On POST .../agreements/{agreement}/end: an agreement ends before its last day."""

from datetime import date

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.agreements import domain as agreements
from registry.agreements import store, wire
from registry.agreements.domain import Agreement
from registry.areas.domain.areas import local_day
from registry.areas.handlers.find_area import find_area
from registry.experts.domain import experts
from registry.experts.handlers.hold_expert import hold_expert
from registry.experts.store import save_expert
from registry.words.ids import AgreementId, ExpertId


async def end_agreement(
    tx: Tx, asked: Asked, agreement_id: AgreementId, *, expert_id: ExpertId, last_day: date
) -> Agreement:
    """End an agreement early, and say so in the order of the expert's life."""
    area = await find_area(tx, asked.area)
    expert = experts.one_on(await hold_expert(tx, asked, expert_id))
    known = await store.agreement_of(tx, asked.area, expert_id=expert_id, agreement_id=agreement_id)
    if known is None:
        raise asked.unknown(f"agreement {agreement_id}")
    ended = agreements.end_early(known, last_day=last_day, today=local_day(asked.now, area.time_zone))
    await save_expert(tx, asked.area, expert)
    await store.save_ended(tx, asked.area, ended, at=asked.now)
    said = wire.agreement_ended(ended, area=asked.area, expert_version=expert.version)
    await outbox.append(tx, said, at=asked.now, because=asked.cause(expert_id))
    return ended
