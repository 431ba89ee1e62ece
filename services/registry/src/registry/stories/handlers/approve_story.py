"""On POST .../stories/{language}/approval: the expert says of one version that it may be shown."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.consents.handlers.recording import told_how
from registry.contacts.domain import Way
from registry.contacts.store import contact_of
from registry.experts.domain import experts
from registry.experts.store import save_expert
from registry.stories import store
from registry.stories.domain import stories
from registry.stories.domain.stories import Story
from registry.stories.handlers.hold_story import hold_story
from registry.words.ids import ExpertId, PersonId
from registry.words.told import How


async def approve_story(
    tx: Tx, asked: Asked, expert_id: ExpertId, language: str, *, confirmed: bool, how: How | None
) -> Story:
    """Approve the version that was read; of an expert who is told by mail, nobody else does."""
    expert, known = await hold_story(tx, asked, expert_id, language)
    told = told_how(asked, expert_id, how)
    if told is not None:
        contact = await contact_of(tx, asked.area, PersonId(expert_id))
        stories.check_signs_in_nowhere(by_mail=contact.tell_by is Way.EMAIL)
    asked.expect(str(known.version))
    by = PersonId(asked.by.person_id)
    approved = stories.approve(known, by=by, how=told, confirmed=confirmed, now=asked.now)
    if approved is None:
        return known
    await store.save_story(tx, asked.area, approved)
    await save_expert(tx, asked.area, experts.one_on(expert))
    return approved
