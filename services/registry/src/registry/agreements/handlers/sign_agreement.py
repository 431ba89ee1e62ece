"""On POST .../experts/{expert}/agreements: a commission agreement is signed (§6.1)."""

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from registry.agreements import domain as agreements
from registry.agreements import store, wire
from registry.agreements.domain import Agreement, Terms
from registry.experts.domain import experts
from registry.experts.handlers.hold_expert import hold_expert
from registry.experts.store import save_expert
from registry.training.handlers.check_trained import check_trained
from registry.words.ids import AgreementId, ExpertId, PersonId


async def sign_agreement(
    tx: Tx, asked: Asked, agreement_id: AgreementId, terms: Terms, *, expert_id: ExpertId
) -> Agreement:
    """Sign an agreement with an expert who has learned what the area asks for; say so in the order of their life."""
    expert = experts.one_on(await hold_expert(tx, asked, expert_id))
    await check_trained(tx, asked, PersonId(expert_id))
    others = await store.agreements_of(tx, asked.area, expert_id)
    agreement = agreements.sign(agreement_id, terms, expert_id=expert_id, others=others)
    await save_expert(tx, asked.area, expert)
    await store.add_agreement(tx, asked.area, agreement, at=asked.now)
    said = wire.agreement_signed(agreement, area=asked.area, expert_version=expert.version)
    await outbox.append(tx, said, at=asked.now, because=asked.cause(expert_id))
    return agreement
