"""On GET of stories and the pseudonym: what is shown and what waits, with a line in the read log."""

from chassis import readings
from chassis.asked import Asked
from chassis.database import Tx
from registry.experts.handlers.look_up import find_expert
from registry.stories import store
from registry.stories.domain.pseudonyms import Pseudonym
from registry.stories.domain.stories import Story
from registry.stories.store.showing import shown_of
from registry.words.ids import ExpertId


async def look_up_stories(tx: Tx, asked: Asked, expert_id: ExpertId) -> tuple[list[Story], bool]:
    """Return an expert's stories, one of a language, and whether any may be shown now."""
    await find_expert(tx, asked, expert_id)
    await readings.log_reads(tx, asked, "stories", about=[expert_id])
    stories = await store.stories_of(tx, asked.area, expert_id)
    return stories, expert_id in await shown_of(tx, asked.area, [expert_id])


async def look_up_story(tx: Tx, asked: Asked, expert_id: ExpertId, language: str) -> Story:
    """Return an expert's story in a language."""
    await find_expert(tx, asked, expert_id)
    story = await store.story_of(tx, asked.area, expert_id, language=language)
    if story is None:
        raise asked.unknown(f"story of expert {expert_id} in {language}")
    await readings.log_reads(tx, asked, "stories", about=[expert_id])
    return story


async def look_up_pseudonym(tx: Tx, asked: Asked, expert_id: ExpertId) -> Pseudonym:
    """Return by what name an expert is shown."""
    await find_expert(tx, asked, expert_id)
    await readings.log_reads(tx, asked, "pseudonym", about=[expert_id])
    return await store.pseudonym_of(tx, asked.area, expert_id)
