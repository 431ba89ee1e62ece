"""On PUT .../pseudonym: an expert chooses by what name they are shown."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.experts.domain import experts
from registry.experts.handlers.hold_expert import hold_expert
from registry.experts.store import save_expert
from registry.stories import store
from registry.stories.domain import pseudonyms
from registry.stories.domain.pseudonyms import Pseudonym
from registry.words.ids import ExpertId


async def choose_pseudonym(
    tx: Tx, asked: Asked, expert_id: ExpertId, *, name: str | None, own_name: bool
) -> Pseudonym:
    """Show the expert by another name, or by none."""
    asked.check(f"expert {expert_id}", expert_id=expert_id)
    wished = pseudonyms.pseudonym(name)
    expert = await hold_expert(tx, asked, expert_id)
    known = await store.pseudonym_of(tx, asked.area, expert_id)
    asked.expect(str(known.version))
    chosen = pseudonyms.choose(known, name=wished, own_name=own_name, display_name=expert.display_name)
    if chosen is None:
        return known
    await store.save_pseudonym(tx, asked.area, chosen)
    await save_expert(tx, asked.area, experts.one_on(expert))
    return chosen
