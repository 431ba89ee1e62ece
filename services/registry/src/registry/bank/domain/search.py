"""Who is found by a query, in which order and why; and when nothing fits.

A query's words are looked up among the words that the area's stories have: whole, in another form, as part of a compound,
or misspelled; and among the concepts of the thesaurus, which lead to stories that tell the same in other words. What each
word leads to is a signal between 0 and 1; signals are weighted, and summed over the words by how rare each is.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from heapq import nsmallest
from math import log
from uuid import UUID

from registry.bank.domain.entries import LEVELS, WORD_MIN, Entries, Facets
from registry.bank.domain.folding import WORD_MAX, pieces, slips, stem, words
from registry.bank.domain.thesaurus import LONG, SLIP_MIN, Hit, hits

QUERY_MAX = 300
"""Characters of a query: a long sentence; nobody types more, and what a search costs grows with it."""
WORDS_MAX = 12
"""Words of a query that are looked up, the first: each costs a look through the vocabulary."""


class Why(StrEnum):
    """How a word of the query led to somebody."""

    WORD = "word"
    FORM = "form"
    PART = "part"
    ALIKE = "alike"
    CONCEPT = "concept"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody was found: the word that was asked, and the word, concept or topic that it led to."""

    why: Why
    asked: str
    found: str


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who fits, how well, and why."""

    expert_id: UUID
    score: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """Who fits, the best first; near topics when nobody does; and what was asked in words that concepts have or have not."""

    found: tuple[Found, ...] = ()
    count: int = 0
    near: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weights:
    """What each signal is worth; a signal of weight 0 is taken away."""

    word: float = 1.0
    form: float = 0.95
    part: float = 0.75
    slip: float = 0.85
    alike: float = 0.7
    concept: float = 0.95
    topic: float = 0.35
    exact_topic: float = 0.8
    wider: float = 0.3
    narrower: float = 0.75
    others: float = 0.6
    both: float = 0.25
    fits: float = 0.5
    shown: float = 0.15


WEIGHTS = Weights()
ALIKE_MIN = 0.45
"""How alike words have to be by their letters, so that a relative is found and another word is not."""
ALIKE_MAX = 12
PART_MIN = 4
"""Letters of a word that is looked for within others: shorter ones are in too many."""
COVERED = 0.4
"""What a word or a concept counts within a longer phrase that tells of something else: "lost" in "lost my son"."""
MODIFIES = 0.4
"""What a word counts that only tells whose experience it is: "relative" in "relative was murdered"."""


@dataclass
class _Unit:
    """One word of the query, and what it leads to: places by how surely."""

    asked: str
    share: float = 1.0
    by_word: dict[int, float] = field(default_factory=dict)
    through: dict[int, tuple[Why, str]] = field(default_factory=dict)
    by_concept: dict[int, float] = field(default_factory=dict)
    concept_of: dict[int, str] = field(default_factory=dict)
    by_topic: dict[int, float] = field(default_factory=dict)
    topic_of: dict[int, str] = field(default_factory=dict)
    concepts: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Language:
    """What a query is read with: words that it is not about, and which concepts are just what a topic is."""

    small: frozenset[str] = frozenset()
    topics: Mapping[str, str] = field(default_factory=dict)


def search(
    entries: Entries,
    query: str,
    facets: Facets = Facets(),  # noqa: B008 - frozen
    *,
    language: Language = Language(),
    weights: Weights = WEIGHTS,
    limit: int = 10,
) -> Answer:
    """Return who fits a query among those who have what the facets ask for."""
    units = _units(entries, query, language, weights)
    admitted = entries.admitted(facets)
    scores: dict[int, float] = {}
    for unit in units:
        for place, score in _scores(unit, weights).items():
            if place in admitted:
                scores[place] = scores.get(place, 0.0) + score
    whole = sum(unit.share for unit in units) or 1.0
    # Of equals, the one registered later: the same in every process, whatever it has read first.
    ranked = nsmallest(
        limit, ((-score / whole, entries.since(place), place) for place, score in scores.items())
    )
    fits = bool(ranked) and -ranked[0][0] >= weights.fits
    shown = [(-score, place) for score, _, place in ranked if fits and -score >= weights.shown]
    concepts = _concepts_asked(units)
    return Answer(
        found=tuple(
            Found(entries.expert_at(place), round(score, 4), _reasons(units, place)) for score, place in shown
        ),
        count=sum(score / whole >= weights.shown for score in scores.values()) if fits else 0,
        near=() if fits else _near(entries, concepts),
        concepts=concepts,
        unknown=tuple(unit.asked for unit in units if not unit.concepts),
    )


def browse(entries: Entries, facets: Facets, *, limit: int) -> Answer:
    """Return who has what the facets ask for, without words: whoever was registered last first."""
    places = sorted(entries.admitted(facets), key=entries.since)
    found = tuple(Found(entries.expert_at(place), 1.0, ()) for place in places[:limit])
    return Answer(found=found, count=len(places))


def _units(entries: Entries, query: str, language: Language, weights: Weights) -> list[_Unit]:
    asked = _joined(entries, words(query)[: 3 * WORDS_MAX])
    meant = _meant(entries, asked) if weights.slip else asked
    found = hits(entries.thesaurus, meant)
    in_phrase = {place for hit in found for place in range(hit.first, hit.last + 1) if hit.last > hit.first}
    units = []
    for place, word in enumerate(asked):
        if len(word) < WORD_MIN or (word in language.small and place not in in_phrase):
            continue
        unit = _Unit(word)
        mine = [hit for hit in found if hit.first <= place <= hit.last]
        known = any(hit.first == hit.last for hit in mine)
        _look_up_word(entries, unit, weights, known=known and word == meant[place])
        _look_up_concepts(entries, unit, mine, found, weights)
        _look_up_topics(entries, unit, language.topics, weights)
        unit.share = _rarity(entries, unit)
        if place in in_phrase:
            unit.by_word = {at: weight * COVERED for at, weight in unit.by_word.items()}
        if word in language.small:
            unit.by_word, unit.share = {}, unit.share * COVERED
        if unit.concepts and all(entries.thesaurus.concepts[code].modifies for code in unit.concepts):
            unit.share *= MODIFIES
        units.append(unit)
    return units[:WORDS_MAX]


def _joined(entries: Entries, asked: Sequence[str]) -> list[str]:
    """Return the words, two of them as one where only that is known: "hjärn skada"."""
    result: list[str] = []
    for word in asked:
        if result and _known_joined(entries, result[-1], word):
            result[-1] += word
        else:
            result.append(word)
    return result


def _known_joined(entries: Entries, first: str, second: str) -> bool:
    both = first + second
    if not len(first) >= 3 or len(second) < 3 or len(both) > WORD_MAX:
        return False
    told = {hit.concept for hit in hits(entries.thesaurus, [both])}
    apart = {hit.concept for hit in hits(entries.thesaurus, [first, second])}
    return both in entries.vocabulary.places or bool(told - apart and not told & apart)


def _meant(entries: Entries, asked: Sequence[str]) -> list[str]:
    """Return the words as they were meant: one that neither stories nor concepts have may be a slip away from one."""
    told = {
        place
        for hit in hits(entries.thesaurus, asked)
        for place in range(hit.first, hit.last + 1)
        if hit.last > hit.first
    }
    return [word if place in told else _one_meant(entries, word) for place, word in enumerate(asked)]


def _one_meant(entries: Entries, word: str) -> str:
    known = entries.thesaurus
    if len(word) < SLIP_MIN or word in entries.vocabulary.places or known.knows(word):
        return word
    return known.meant(word) or word


def _look_up_word(entries: Entries, unit: _Unit, weights: Weights, *, known: bool) -> None:
    """Find a word among those of the stories: whole, in another form, as a part, or with a slip.

    A word that the concepts know is spelled as it was meant, so that no slip is looked for.
    """
    word, vocabulary = unit.asked, entries.vocabulary
    _lead(entries, unit, Why.WORD, [(word, weights.word)])
    for piece in pieces(word):
        _lead(entries, unit, Why.PART, [(piece, weights.part)])
    forms = [vocabulary.words[place] for place in vocabulary.by_stem.of(stem(word))]
    _lead(entries, unit, Why.FORM, ((form, weights.form) for form in forms))
    bare = stem(word)
    if len(bare) > PART_MIN or (len(bare) >= PART_MIN and len(word) - len(bare) < 2):
        _lead(entries, unit, Why.PART, ((part, weights.part) for part in vocabulary.beginning(bare)))
    if len(word) >= PART_MIN:
        _lead(entries, unit, Why.PART, ((part, weights.part) for part in vocabulary.ending(word)))
    if len(word) >= SLIP_MIN and not known:
        _look_up_alike(entries, unit, weights)


def _look_up_alike(entries: Entries, unit: _Unit, weights: Weights) -> None:
    word, known = unit.asked, entries.vocabulary
    most = 1 if len(word) < LONG else 2
    near = known.alike(word, least=0.25, at_most=40)
    if weights.slip and word not in known.places:
        slipped = (other for other, _ in near if slips(word, other) <= most)
        _lead(entries, unit, Why.ALIKE, ((other, weights.slip) for other in slipped))
    alike = [(other, share) for other, share in near if share >= ALIKE_MIN][:ALIKE_MAX]
    _lead(entries, unit, Why.ALIKE, ((other, weights.alike * share) for other, share in alike))


def _lead(entries: Entries, unit: _Unit, why: Why, to: Iterable[tuple[str, float]]) -> None:
    for word, weight in to:
        for place in entries.by_word.of(word) if weight else ():
            if unit.by_word.get(place, 0.0) < weight:
                unit.by_word[place] = weight
                unit.through[place] = (why, word)


def _look_up_concepts(
    entries: Entries, unit: _Unit, mine: Sequence[Hit], every: Sequence[Hit], weights: Weights
) -> None:
    """Find the concepts that a word tells of; what is told by part of a longer phrase counts less."""
    for hit in mine:
        covered = any(
            other.first <= hit.first
            and hit.last <= other.last
            and other.last - other.first > hit.last - hit.first
            for other in every
        )
        weight = hit.weight * (COVERED if covered else 1.0)
        unit.concepts[hit.concept] = max(weight, unit.concepts.get(hit.concept, 0.0))
    for code, full in unit.concepts.items():
        weight = full * (MODIFIES if entries.thesaurus.concepts[code].modifies else 1.0)
        _tell(entries, unit, code, weight * weights.concept)
        for inner in entries.thesaurus.narrower.get(code, ()):
            _tell(entries, unit, inner, weight * weights.concept * weights.narrower)
        outer = entries.thesaurus.concepts[code].within
        if outer is not None:
            _tell(entries, unit, outer, weight * weights.concept * weights.wider)


def _tell(entries: Entries, unit: _Unit, code: str, weight: float) -> None:
    for level, (_, sure) in enumerate(LEVELS):
        for place in entries.by_concept[level].of(code) if weight else ():
            if unit.by_concept.get(place, 0.0) < weight * sure:
                unit.by_concept[place] = weight * sure
                unit.concept_of[place] = code


def _look_up_topics(entries: Entries, unit: _Unit, exact: Mapping[str, str], weights: Weights) -> None:
    """Find who has a topic of the word's concepts: surely when the concept is the topic, else perhaps."""
    for code, weight in unit.concepts.items():
        concept = entries.thesaurus.concepts[code]
        for topic in concept.topics:
            worth = weight * (weights.exact_topic if exact.get(topic) == code else weights.topic)
            for close, having in enumerate(entries.by_topic):
                value = worth if close == concept.close else worth * weights.others
                for place in having.of(topic) if value else ():
                    if unit.by_topic.get(place, 0.0) < value:
                        unit.by_topic[place], unit.topic_of[place] = value, topic


def _rarity(entries: Entries, unit: _Unit) -> float:
    """Return how much a word tells apart: as many as it leads to surely, set against all; half where it leads nowhere."""
    sure = sum(weight >= SURE for weight in unit.by_word.values())
    reached = max(sure, sum(weight >= SURE for weight in unit.by_concept.values()))
    nowhere = not reached and not unit.concepts
    return log(1 + (len(entries) + 1) / (1 + reached)) * (NOWHERE if nowhere else 1.0)


SURE = 0.6
NOWHERE = 0.5
"""What a word counts that nobody's story has and no concept: it may be the one that matters, or one in passing."""


def _scores(unit: _Unit, weights: Weights) -> dict[int, float]:
    scores: dict[int, float] = {}
    for place in unit.by_word.keys() | unit.by_concept.keys() | unit.by_topic.keys():
        signals = sorted(
            (unit.by_word.get(place, 0.0), unit.by_concept.get(place, 0.0), unit.by_topic.get(place, 0.0)),
            reverse=True,
        )
        scores[place] = unit.share * (signals[0] + weights.both * (signals[1] + signals[2]))
    return scores


def _reasons(units: Iterable[_Unit], place: int) -> tuple[Reason, ...]:
    reasons = []
    for unit in units:
        if place in unit.by_word:
            why, word = unit.through[place]
            reasons.append(Reason(why, unit.asked, word))
        if place in unit.by_concept:
            reasons.append(Reason(Why.CONCEPT, unit.asked, unit.concept_of[place]))
        if place in unit.by_topic:
            reasons.append(Reason(Why.TOPIC, unit.asked, unit.topic_of[place]))
    return tuple(dict.fromkeys(reasons))


def _concepts_asked(units: Iterable[_Unit]) -> tuple[str, ...]:
    best: dict[str, float] = {}
    for unit in units:
        for code, weight in unit.concepts.items():
            best[code] = max(best.get(code, 0.0), weight)
    return tuple(sorted(best, key=lambda code: (-best[code], code)))


def _near(entries: Entries, concepts: Sequence[str]) -> tuple[str, ...]:
    """Return topics near what was asked that somebody has: those of its concepts, and of what these lie within."""
    known = entries.thesaurus.concepts
    codes = [*concepts, *(outer for code in concepts if (outer := known[code].within))]
    near = (topic for code in codes for topic in known[code].topics)
    return tuple(
        topic for topic in dict.fromkeys(near) if any(having.of(topic) for having in entries.by_topic)
    )
