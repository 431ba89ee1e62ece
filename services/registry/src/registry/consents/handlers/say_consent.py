"""On POST .../consents/{purpose}: an expert gives a consent, or withdraws it."""

from collections.abc import Mapping

from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from registry.consents import domain, store, wire
from registry.consents.domain import Consent
from registry.consents.handlers.recording import told_how
from registry.experts.domain import experts
from registry.experts.handlers.hold_expert import hold_expert
from registry.experts.store import save_expert
from registry.words.ids import ExpertId, PersonId
from registry.words.told import How


async def say_consent(
    tx: Tx, asked: Asked, expert_id: ExpertId, *, purpose: str, given: bool, how: How | None
) -> Mapping[str, Consent]:
    """Keep what an expert says of a purpose, and say it in the order of the expert's life."""
    asked.check(f"expert {expert_id}", expert_id=expert_id)
    code, told = domain.purpose(purpose), told_how(asked, expert_id, how)
    expert = await hold_expert(tx, asked, expert_id)
    known = await store.consents_of(tx, asked.area, expert_id)
    recorded_by = PersonId(asked.by.person_id)
    wished = Consent(
        expert_id=expert_id, purpose=code, given=given, since=asked.now, recorded_by=recorded_by, how=told
    )
    said = domain.said(known.get(code), wished=wished)
    if said is None:
        return known
    await store.save_consent(tx, asked.area, said, line_id=new_id(asked.now))
    moved_on = experts.one_on(expert)
    await save_expert(tx, asked.area, moved_on)
    message = wire.consent_said(said, area=asked.area, expert_version=moved_on.version)
    await outbox.append(tx, message, at=asked.now, because=asked.cause(expert_id))
    return {**known, code: said}
