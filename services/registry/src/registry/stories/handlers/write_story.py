"""On PUT .../stories/{language}: a new draft, of a worker's or of the expert's own hand."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.experts.handlers.hold_expert import hold_expert
from registry.stories import store
from registry.stories.domain import stories
from registry.stories.domain.stories import Story
from registry.words.ids import ExpertId, PersonId
from registry.words.languages import language as known_language


async def write_story(tx: Tx, asked: Asked, expert_id: ExpertId, language: str, *, text: str) -> Story:
    """Keep a new draft; what is shown stays as it is until the expert approves another."""
    asked.check(f"expert {expert_id}", expert_id=expert_id)
    code, words = known_language(language), stories.words(text)
    await hold_expert(tx, asked, expert_id)
    known = await store.story_of(tx, asked.area, expert_id, language=code)
    asked.expect(str(known.version if known else 0))
    by = PersonId(asked.by.person_id)
    written = stories.write(known, expert_id=expert_id, language=code, text=words, by=by, now=asked.now)
    if written is None:
        assert known is not None, "what is new is written"
        return known
    await store.save_story(tx, asked.area, written)
    return written
