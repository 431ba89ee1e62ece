"""On POST .../stories/{language}/withdrawal: the expert takes a story away, at once."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.consents.handlers.recording import told_how
from registry.experts.domain import experts
from registry.experts.store import save_expert
from registry.stories import store
from registry.stories.domain import stories
from registry.stories.domain.stories import Story
from registry.stories.handlers.hold_story import hold_story
from registry.words.ids import ExpertId
from registry.words.told import How


async def withdraw_story(tx: Tx, asked: Asked, expert_id: ExpertId, language: str, how: How | None) -> Story:
    """Show the story nowhere from now on, whichever version was shown or waited."""
    expert, known = await hold_story(tx, asked, expert_id, language)
    told_how(asked, expert_id, how)
    withdrawn = stories.withdraw(known, now=asked.now)
    if withdrawn is None:
        return known
    await store.save_story(tx, asked.area, withdrawn)
    await save_expert(tx, asked.area, experts.one_on(expert))
    return withdrawn
