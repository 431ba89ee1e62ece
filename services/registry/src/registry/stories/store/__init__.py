"""Stories and pseudonyms as they are kept, and what of them may be shown now."""

from registry.stories.store.stories import (
    pseudonym_of,
    save_pseudonym,
    save_story,
    stories_of,
    story_of,
)

__all__ = ["pseudonym_of", "save_pseudonym", "save_story", "stories_of", "story_of"]
