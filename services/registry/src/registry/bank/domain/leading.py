"""What a query's words lead to: whole, in another form, in a compound, misspelled; by concepts and topics."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from math import log

from registry.bank.domain.entries import LEVELS, WORD_MIN, Entries
from registry.bank.domain.folding import WORD_MAX, pieces, slips, stem, words
from registry.bank.domain.thesaurus import HEAD_MIN, LONG, SLIP_MIN, Hit, hits
from registry.bank.domain.vocabulary import Numbers

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


@dataclass(frozen=True, slots=True)
class Unit:
    """One word of the query, and what it leads to: places by how surely, filled in while it is looked up."""

    asked: str
    share: float = 1.0
    modifies: bool = False
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


def units_of(entries: Entries, query: str, language: Language, weights: Weights) -> list[Unit]:
    """Return what each word of a query leads to, but those that it is not about."""
    asked = _joined(entries, words(query)[: 3 * WORDS_MAX])
    meant = _meant(entries, asked) if weights.slip else asked
    found = hits(entries.thesaurus, meant)
    in_phrase = {place for hit in found for place in range(hit.first, hit.last + 1) if hit.last > hit.first}
    units = []
    for place, word in enumerate(asked):
        if len(word) < WORD_MIN or (word in language.small and place not in in_phrase):
            continue
        unit = Unit(word)
        mine = [hit for hit in found if hit.first <= place <= hit.last]
        known = any(hit.first == hit.last for hit in mine)
        _look_up_word(entries, unit, weights, known=known and word == meant[place])
        _look_up_concepts(entries, unit, mine, found, weights)
        _look_up_topics(entries, unit, language.topics, weights)
        units.append(_weighed(entries, unit, covered=place in in_phrase, small=word in language.small))
    return units[:WORDS_MAX]


def _weighed(entries: Entries, unit: Unit, *, covered: bool, small: bool) -> Unit:
    """Return a word with what it counts: less within a phrase, and less where it only tells whose experience it is."""
    share, by_word = _rarity(entries, unit), unit.by_word
    if covered:
        by_word = {at: weight * COVERED for at, weight in by_word.items()}
    if small:
        by_word, share = {}, share * COVERED
    known = entries.thesaurus.concepts
    modifies = bool(unit.concepts) and all(known[code].modifies for code in unit.concepts)
    return replace(unit, by_word=by_word, modifies=modifies, share=share * MODIFIES if modifies else share)


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
    if min(len(first), len(second)) < HEAD_MIN or len(both) > WORD_MAX:
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


def _look_up_word(entries: Entries, unit: Unit, weights: Weights, *, known: bool) -> None:
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
    if len(bare) > PART_MIN or (len(bare) >= PART_MIN and len(word) <= len(bare) + 1):
        _lead(entries, unit, Why.PART, ((part, weights.part) for part in vocabulary.beginning(bare)))
    if len(word) >= PART_MIN:
        _lead(entries, unit, Why.PART, ((part, weights.part) for part in vocabulary.ending(word)))
    if len(word) >= SLIP_MIN and not known:
        _look_up_alike(entries, unit, weights)


def _look_up_alike(entries: Entries, unit: Unit, weights: Weights) -> None:
    word, known = unit.asked, entries.vocabulary
    most = 1 if len(word) < LONG else 2
    near = known.alike(word, least=0.25, at_most=40)
    if weights.slip and word not in known.places:
        slipped = (other for other, _ in near if slips(word, known=other) <= most)
        _lead(entries, unit, Why.ALIKE, ((other, weights.slip) for other in slipped))
    alike = [(other, share) for other, share in near if share >= ALIKE_MIN][:ALIKE_MAX]
    _lead(entries, unit, Why.ALIKE, ((other, weights.alike * share) for other, share in alike))


def _lead(entries: Entries, unit: Unit, why: Why, to: Iterable[tuple[str, float]]) -> None:
    for word, weight in to:
        for place in entries.by_word.of(word) if weight else ():
            if unit.by_word.get(place, 0.0) < weight:
                unit.by_word[place] = weight
                unit.through[place] = (why, word)


def _look_up_concepts(
    entries: Entries, unit: Unit, mine: Sequence[Hit], every: Sequence[Hit], weights: Weights
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
    told = list(_tells(entries, unit, weights)) if weights.concept else []
    levels = [
        (weight * sure, code, having)
        for weight, code in told
        for having, (_, sure) in zip(entries.by_concept, LEVELS, strict=True)
    ]
    _put(levels, unit.by_concept, unit.concept_of)


def _tells(entries: Entries, unit: Unit, weights: Weights) -> Iterator[tuple[float, str]]:
    """Yield the concepts that stories may tell of, what lies within them and what they lie within, by weight."""
    known = entries.thesaurus.concepts
    for code, full in unit.concepts.items():
        weight = full * weights.concept * (MODIFIES if known[code].modifies else 1.0)
        yield weight, code
        yield from ((weight * weights.narrower, inner) for inner in entries.thesaurus.narrower.get(code, ()))
        outer = known[code].within
        if outer is not None:
            yield weight * weights.wider, outer


def _put(signals: Iterable[tuple[float, str, Numbers]], by: dict[int, float], of: dict[int, str]) -> None:
    """Keep for each place the strongest signal that leads there: the strongest come first, and stay."""
    for weight, code, having in sorted(signals, key=lambda one: (-one[0], one[1])):
        fresh = set(having.of(code)).difference(by) if weight else ()
        by.update(dict.fromkeys(fresh, weight))
        of.update(dict.fromkeys(fresh, code))


def _look_up_topics(entries: Entries, unit: Unit, exact: Mapping[str, str], weights: Weights) -> None:
    """Find who has a topic of the word's concepts: surely when the concept is the topic, else perhaps."""
    signals = []
    for code, weight in unit.concepts.items():
        concept = entries.thesaurus.concepts[code]
        for topic in concept.topics:
            worth = weight * (weights.exact_topic if exact.get(topic) == code else weights.topic)
            for close, having in enumerate(entries.by_topic):
                signals.append((worth if close == concept.close else worth * weights.others, topic, having))
    _put(signals, unit.by_topic, unit.topic_of)


def _rarity(entries: Entries, unit: Unit) -> float:
    """Return how much a word tells apart: the fewer it leads to surely, the more; half where it leads nowhere."""
    reached = max(
        sum(1 for weight in by.values() if weight >= SURE) for by in (unit.by_word, unit.by_concept)
    )
    nowhere = not reached and not unit.concepts
    return log(1 + (len(entries) + 1) / (1 + reached)) * (NOWHERE if nowhere else 1.0)


SURE = 0.6
NOWHERE = 0.5
"""What a word counts that nobody's story has and no concept: it may be the one that matters, or one in passing."""
