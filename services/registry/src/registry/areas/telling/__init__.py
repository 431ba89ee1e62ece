"""What people read of areas: the official names of counties, and the words of operating models."""

from registry.areas.domain.areas import AreaWords
from registry.areas.telling.reading import words_beside

_WORDS = words_beside(__file__)

COUNTIES, MODELS, ABOUT = _WORDS["county"], _WORDS["model"], _WORDS["model_about"]
EXPERT_NOUNS = _WORDS["expert_noun"]

FOR_OPENING = AreaWords(counties=COUNTIES, expert_nouns=EXPERT_NOUNS)
"""What an area that opens is called, and what it calls its experts."""
