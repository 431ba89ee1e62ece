"""Part of whatever changes a story: the expert's row is held, and the story found."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.experts.domain.experts import Expert
from registry.experts.handlers.hold_expert import hold_expert
from registry.stories import store
from registry.stories.domain.stories import Story
from registry.words.ids import ExpertId


async def hold_story(tx: Tx, asked: Asked, expert_id: ExpertId, language: str) -> tuple[Expert, Story]:
    """Return an expert and their story in a language, which nobody else changes until the transaction ends."""
    asked.check(f"expert {expert_id}", expert_id=expert_id)
    expert = await hold_expert(tx, asked, expert_id)
    story = await store.story_of(tx, asked.area, expert_id, language=language)
    if story is None:
        raise asked.unknown(f"story of expert {expert_id} in {language}")
    return expert, story
