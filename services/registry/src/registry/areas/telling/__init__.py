"""What people read of areas: the official names of counties, and the words of operating models."""

from chassis.wording import texts
from registry.areas.domain.areas import AreaWords
from registry.words.languages import in_three

_TEXTS = texts(__file__)

COUNTIES, MODELS = in_three(_TEXTS, "county"), in_three(_TEXTS, "model")
ABOUT, EXPERT_NOUNS = in_three(_TEXTS, "model_about"), in_three(_TEXTS, "expert_noun")

FOR_OPENING = AreaWords(counties=COUNTIES, expert_nouns=EXPERT_NOUNS)
"""What an area that opens is called, and what it calls its experts."""
