"""Who can be found, and the words, concepts and topics that they can be found by, ready to be looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from registry.bank.domain.folding import pieces, undotted, words
from registry.bank.domain.thesaurus import Hit, Thesaurus, hits
from registry.bank.domain.vocabulary import Numbers, Vocabulary

WORD_MIN = 2
"""Letters of a word that is kept: single letters tell nothing."""
LEVELS = ((0.5, 0.3), (1.0, 0.5), (1.6, 0.72), (2.2, 0.85), (3.0, 0.93), (99.0, 1.0))
"""How surely a story is about a concept: less said of it than the first is told as the second."""


@dataclass(frozen=True, slots=True)
class Story:
    """A story as its expert approved it, in one language."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What somebody's experience is of, and whether it is their own or of somebody close."""

    code: str
    close: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody who may be shown in the bank, and what they can be found by."""

    expert_id: UUID
    stories: tuple[Story, ...]
    topics: tuple[Topic, ...] = ()
    work_forms: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facets:
    """What somebody has to have all of; None: anything."""

    topic: str | None = None
    work_form: str | None = None
    speaks: str | None = None
    story_language: str | None = None


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is kept of an entry besides what its words lead to: no text."""

    expert_id: UUID
    topics: tuple[str, ...]
    work_forms: tuple[str, ...]
    languages: tuple[str, ...]
    story_languages: tuple[str, ...]


class Entries:
    """All who can be found in one area. One changed is put in again under a new place, the old one left out."""

    def __init__(self, asked: Thesaurus, told: Thesaurus) -> None:
        self.thesaurus = asked
        self._told = told
        self.vocabulary = Vocabulary()
        self.by_word = Numbers()
        self.by_concept = tuple(Numbers() for _ in LEVELS)
        self.by_topic = Numbers(), Numbers()
        self._facts: list[_Facts | None] = []
        self._places: dict[UUID, int] = {}
        self._found: set[int] = set()
        self._left_out = 0

    def __len__(self) -> int:
        """Return how many can be found."""
        return len(self._places)

    @property
    def worn(self) -> bool:
        """Return whether so many places are left out that it is time to make it anew."""
        return self._left_out > 100 + len(self._places) // 2

    def put(self, entry: Entry) -> None:
        """Keep somebody, in place of what was kept of them."""
        self.leave_out(entry.expert_id)
        place = len(self._facts)
        self._places[entry.expert_id] = place
        self._found.add(place)
        languages = tuple(dict.fromkeys(story.language for story in entry.stories))
        topics = tuple(dict.fromkeys(topic.code for topic in entry.topics))
        facts = _Facts(entry.expert_id, topics, entry.work_forms, entry.languages, languages)
        self._facts.append(facts)
        texts = [(story.language, words(story.text, dotted=True)) for story in entry.stories]
        for word in dict.fromkeys(_told(texts)):
            self.by_word.add(word, place)
            self.vocabulary.place(word)
        for code, level in _levels(self._told, texts).items():
            self.by_concept[level].add(code, place)
        for topic in entry.topics:
            self.by_topic[topic.close].add(topic.code, place)

    def leave_out(self, expert_id: UUID) -> None:
        """Let somebody be found no longer, from now on."""
        place = self._places.pop(expert_id, None)
        if place is not None:
            self._facts[place] = None
            self._found.discard(place)
            self._left_out += 1

    def expert_at(self, place: int) -> UUID:
        """Return who stands at a place."""
        facts = self._facts[place]
        assert facts is not None, "only places that can be found are asked for"
        return facts.expert_id

    def since(self, place: int) -> int:
        """Return a number that is smaller the later somebody was registered: ids count time."""
        return -self.expert_at(place).int

    def admitted(self, facets: Facets) -> set[int]:
        """Return the places of those who have all that is asked for."""
        if facets == Facets():
            return self._found
        return {place for place in self._found if self._has(place, facets)}

    def _has(self, place: int, facets: Facets) -> bool:
        facts = self._facts[place]
        return (
            facts is not None
            and (facets.topic is None or facets.topic in facts.topics)
            and (facets.work_form is None or facets.work_form in facts.work_forms)
            and (facets.speaks is None or facets.speaks in facts.languages)
            and (facets.story_language is None or facets.story_language in facts.story_languages)
        )


Text = tuple[str, list[str]]
"""A story's language and words."""


def _told(texts: Iterable[Text]) -> Iterator[str]:
    for _, text in texts:
        for dotted in text:
            word = undotted(dotted)
            if len(word) >= WORD_MIN:
                yield word
                yield from pieces(word)


def _levels(thesaurus: Thesaurus, texts: Iterable[Text]) -> dict[str, int]:
    """Return how surely somebody's stories are about each concept: by how many different words say so."""
    levels: dict[str, int] = {}
    for language, text in texts:
        for code, weight in said(hits(thesaurus, text, language)).items():
            level = next(level for level, (less, _) in enumerate(LEVELS) if weight < less)
            levels[code] = max(level, levels.get(code, 0))
    return levels


def said(found: Iterable[Hit]) -> dict[str, float]:
    """Return how much words say of each concept, each place in the text counted once."""
    best: dict[tuple[str, int], float] = {}
    for hit in found:
        key = (hit.concept, hit.first)
        best[key] = max(best.get(key, 0.0), hit.weight)
    total: dict[str, float] = {}
    for (code, _), weight in best.items():
        total[code] = total.get(code, 0.0) + weight
    return total
