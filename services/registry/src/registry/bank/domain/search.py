"""Who is found by a query, in which order and why; and when nothing fits.

A query's words are looked up among the words that the area's stories have: whole, in another form, as part of a
compound, or misspelled; and among the concepts of the thesaurus, which lead to stories that tell the same in other
words. What each word leads to is a signal between 0 and 1; signals are weighted, and summed by how rare a word is.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from uuid import UUID

from registry.bank.domain.entries import Entries, Facets
from registry.bank.domain.leading import WEIGHTS, Language, Unit, Weights, Why, units_of

QUERY_MAX = 300
"""Characters of a query: a long sentence; nobody types more, and what a search costs grows with it."""


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
    """Who fits, the best first; near topics when nobody does; and which concepts were asked for."""

    found: tuple[Found, ...] = ()
    count: int = 0
    near: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def search(
    entries: Entries,
    query: str,
    facets: Facets = Facets(),  # noqa: B008 - frozen
    *,
    language: Language = Language(),  # noqa: B008 - frozen
    weights: Weights = WEIGHTS,
    limit: int = 10,
) -> Answer:
    """Return who fits a query among those who have what the facets ask for."""
    units = units_of(entries, query, language, weights)
    admitted = entries.admitted(facets)
    scores: dict[int, float] = {}
    for unit in sorted(units, key=lambda one: one.modifies):
        _add_scores(unit, weights, scores)
    whole = sum(unit.share for unit in units) or 1.0
    kept = {place: score / whole for place, score in scores.items() if place in admitted}
    ranked = _ranked(entries, kept, limit)
    fits = any(
        _evidence(units, place, weights) >= weights.fits * whole or _is_sure(units, place, whole)
        for place in ranked
    )
    shown = [(kept[place], place) for place in ranked if fits and kept[place] >= weights.shown]
    concepts = _concepts_asked(units)
    return Answer(
        found=tuple(
            Found(entries.expert_at(place), round(score, 4), _reasons(units, place)) for score, place in shown
        ),
        count=sum(score >= weights.shown for score in kept.values()) if fits else 0,
        near=() if fits else _near(entries, concepts),
        concepts=concepts,
        unknown=tuple(unit.asked for unit in units if not unit.concepts),
    )


def _evidence(units: Iterable[Unit], place: int, weights: Weights) -> float:
    """Return what speaks for somebody but a topic that only may be meant: with it alone, nothing fits yet."""
    total = 0.0
    for unit in units:
        topic = unit.by_topic.get(place, 0.0)
        signals = (
            unit.by_word.get(place, 0.0),
            unit.by_concept.get(place, 0.0),
            topic if topic >= SURE_TOPIC else 0.0,
        )
        total += unit.share * (max(signals) + weights.both * (sum(signals) - max(signals)))
    return total


SURE_TOPIC = 0.4
"""What a topic is worth that a concept of the query just is: more than of one that it only may be."""


def _is_sure(units: Iterable[Unit], place: int, whole: float) -> bool:
    """Tell whether a word that is a good part of the query leads somewhere by name, whatever the others do."""
    return any(
        max(unit.by_word.get(place, 0.0), unit.by_concept.get(place, 0.0)) >= SURELY
        and unit.share >= A_PART * whole
        for unit in units
        if unit.concepts and not unit.modifies
    )


SURELY, A_PART = 0.65, 0.35


def _ranked(entries: Entries, scores: Mapping[int, float], limit: int) -> list[int]:
    """Return the places with the best scores; of equals the one registered later, the same in every process."""
    least = nlargest(limit, scores.values())[-1:]
    best = [place for place, score in scores.items() if least and score >= least[0]]
    return sorted(best, key=lambda place: (-scores[place], entries.since(place)))[:limit]


def browse(entries: Entries, facets: Facets, *, limit: int) -> Answer:
    """Return who has what the facets ask for, without words: whoever was registered last first."""
    places = sorted(entries.admitted(facets), key=entries.since)
    found = tuple(Found(entries.expert_at(place), 1.0, ()) for place in places[:limit])
    return Answer(found=found, count=len(places))


def _add_scores(unit: Unit, weights: Weights, scores: dict[int, float]) -> None:
    """Add what one word is worth: its strongest signal, and a part of the others; all of a bank goes through here."""
    share, both = unit.share, weights.both
    word, about, topic = unit.by_word.get, unit.by_concept.get, unit.by_topic.get
    reached = unit.by_word.keys() | unit.by_concept.keys() | unit.by_topic.keys()
    # "My mother's" alone leads to half a bank: it only tells apart those whom something else leads to.
    for place in reached & scores.keys() if unit.modifies and scores else reached:
        one, two, three = word(place, 0.0), about(place, 0.0), topic(place, 0.0)
        most = max(one, two, three)
        scores[place] = scores.get(place, 0.0) + share * (most + both * (one + two + three - most))


def _reasons(units: Iterable[Unit], place: int) -> tuple[Reason, ...]:
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


def _concepts_asked(units: Iterable[Unit]) -> tuple[str, ...]:
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
