"""On POST .../experts/{expert}/agreements: a commission agreement is signed (§6.1)."""

from chassis import outbox
from chassis.database import Tx
from registry import store, wire
from registry.domain import agreements, experts
from registry.domain.agreements import Agreement, AgreementId, Terms
from registry.domain.experts import ExpertId
from registry.handlers import loading
from registry.handlers.asking import Asked


async def sign_agreement(
    tx: Tx, asked: Asked, agreement_id: AgreementId, terms: Terms, *, expert_id: ExpertId
) -> Agreement:
    """Sign an agreement with an expert, and say so in the order of the expert's life."""
    expert = experts.one_on(await loading.expert_for_update(tx, asked.area, expert_id))
    others = await store.agreements_of(tx, asked.area, expert_id)
    agreement = agreements.sign(agreement_id, terms, expert_id=expert_id, others=others)
    await store.save_expert(tx, asked.area, expert)
    await store.add_agreement(tx, asked.area, agreement, at=asked.at)
    said = wire.agreement_signed(agreement, area=asked.area, expert_version=expert.version)
    await outbox.append(tx, said, at=asked.at, because=asked.because)
    return agreement
