"""On POST .../agreements/{agreement}/end: an agreement ends before its last day."""

from datetime import date

from chassis import outbox
from chassis.database import Tx
from registry.agreements import domain as agreements
from registry.agreements import store, wire
from registry.agreements.domain import Agreement
from registry.areas.domain.areas import local_day
from registry.areas.handlers import loading
from registry.areas.handlers.asking import Asked
from registry.experts.domain import experts
from registry.experts.handlers.loading import expert_for_update
from registry.experts.store import save_expert
from registry.words.ids import AgreementId, ExpertId


async def end_agreement(
    tx: Tx, asked: Asked, agreement_id: AgreementId, *, expert_id: ExpertId, last_day: date
) -> Agreement:
    """End an agreement early, and say so in the order of the expert's life."""
    area = await loading.area(tx, asked.area)
    expert = experts.one_on(await expert_for_update(tx, asked.area, expert_id))
    known = await store.agreement_of(tx, asked.area, expert_id=expert_id, agreement_id=agreement_id)
    agreement = loading.found(known, loading.unknown("agreement", agreement_id, asked.area))
    ended = agreements.end_early(agreement, last_day=last_day, today=local_day(asked.at, area.time_zone))
    await save_expert(tx, asked.area, expert)
    await store.save_ended(tx, asked.area, ended, at=asked.at)
    said = wire.agreement_ended(ended, area=asked.area, expert_version=expert.version)
    await outbox.append(tx, said, at=asked.at, because=asked.because)
    return ended
