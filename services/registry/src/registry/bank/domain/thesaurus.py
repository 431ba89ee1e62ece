"""What words are about: concepts, each with the words that tell of it, and how they are found in a text.

How an entry is written, because a coordinator writes them too: `masentu*` a word that begins so, `*masennu*` a word that
has it anywhere, `masis` that word in any form, `menet* lapse*` these words in this order with at most three others between
them, `~juo*` a word that tells of it only weakly.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from registry.bank.domain.folding import fold, pieces, slips, stem
from registry.words.languages import Words

SPOKEN = ("fi", "sv", "en")
"""The languages that entries are of; a story in another is read with all of them."""
GAP = 3
"""Words that may stand between two of a phrase: "lapseni, kahdeksanvuotias poika, kuoli" has two."""
WEAK = 0.4
"""What a weak word counts, where a plain one counts 1."""
SCENE = 0.6
"""What a scene counts: "the curtains were drawn" may tell of something else."""
INFLECTED_MIN = 6
"""Letters of a stem from which a word without a star is known by it as well: shorter ones meet too many others."""


@dataclass(frozen=True, slots=True)
class Written:
    """An entry as it is written, the language it is of, and how surely it tells of its concept."""

    text: str
    language: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that people tell of, and the words they tell it in."""

    code: str
    name: Words
    entries: tuple[Written, ...]
    topics: tuple[str, ...] = ()
    within: str | None = None
    modifies: bool = False
    close: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a text that tell of a concept: from which to which, and how surely."""

    concept: str
    first: int
    last: int
    weight: float


@dataclass(frozen=True, slots=True)
class _Entry:
    concept: str
    atoms: tuple[int, ...]
    weight: float
    language: str


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """Concepts, made ready to be found in texts; what a word matches is looked up in a few steps, however many there are."""

    concepts: Mapping[str, Concept]
    narrower: Mapping[str, tuple[str, ...]]
    whole: Mapping[str, int]
    stems: Mapping[str, int]
    begins: Mapping[str, int]
    holds: tuple[tuple[str, int], ...]
    by_first: Mapping[int, tuple[_Entry, ...]]
    by_start: Mapping[str, tuple[str, ...]]
    known: dict[str, frozenset[int]] = field(default_factory=dict, compare=False)

    def atoms(self, word: str) -> frozenset[int]:
        """Return which single patterns a word matches."""
        kept = self.known.get(word)
        if kept is None:
            kept = frozenset(self._matched(word))
            if len(self.known) < KNOWN_MAX:
                self.known[word] = kept
        return kept

    def _matched(self, word: str) -> set[int]:
        """Return what a word matches whole; only where that is nothing, what stands between its hyphens."""
        whole = set(self._of_form(word))
        return whole or {atom for piece in pieces(word) for atom in self._of_form(piece)}

    def _of_form(self, form: str) -> Iterator[int]:
        if form in self.whole:
            yield self.whole[form]
        if len(stemmed := stem(form)) >= INFLECTED_MIN and stemmed in self.stems:
            yield self.stems[stemmed]
        yield from (self.begins[form[:end]] for end in range(2, len(form) + 1) if form[:end] in self.begins)
        yield from (atom for middle, atom in self.holds if middle in form)

    def meant(self, word: str) -> str | None:
        """Return the pattern that a word is a slip away from, when it matches none: alkholism for alkoholism."""
        best = min(
            (
                (slips(pattern, word), -len(pattern), pattern)
                for pattern in self.by_start.get(word[0], ())
                if len(word) - TAIL <= len(pattern) <= len(word) + 1
            ),
            default=None,
        )
        if best is None or best[0] > (1 if len(best[2]) < LONG else 2):
            return None
        return best[2]


SLIP_MIN = 6
"""Letters of a word in which a slip is looked for: a shorter one is soon another word."""
LONG = 11
"""Letters from which a word may have two slips."""
TAIL = 5
"""Letters that an ending may have after the pattern's last."""
KNOWN_MAX = 200_000
"""Words whose patterns are remembered: more than a bank of 10,000 has, and it cannot grow without end."""


def concept(  # noqa: PLR0913 - one parameter for each thing that is told of it
    code: str,
    said: Mapping[str, str],
    *,
    scenes: Mapping[str, str],
    topics: Iterable[str] = (),
    within: str | None = None,
    modifies: bool = False,
    close: bool = False,
) -> Concept:
    """Return a concept of entries by language, separated by commas; the first of each is its name there."""
    entries = [*_written(said, 1.0), *_written(scenes, SCENE)]
    first = {one.language: one.text for one in reversed(entries)}
    return Concept(
        code=code,
        name=Words(fi=first["fi"], sv=first["sv"], en=first["en"]),
        entries=tuple({(one.text, one.language): one for one in reversed(entries)}.values()),
        topics=tuple(topics),
        within=within,
        modifies=modifies,
        close=close,
    )


def _written(said: Mapping[str, str], weight: float) -> Iterator[Written]:
    for language, text in said.items():
        for one in filter(None, map(str.strip, text.split(","))):
            yield Written(one.removeprefix("~"), language, WEAK if one.startswith("~") else weight)


def thesaurus(concepts: Iterable[Concept], *, dotted: bool) -> Thesaurus:
    """Return a thesaurus of concepts, its patterns with their dots (for stories) or without (for queries)."""
    made = _Making(dotted=dotted)
    known = {one.code: one for one in concepts}
    for one in known.values():
        for entry in one.entries:
            made.add(one.code, entry)
    narrower: dict[str, list[str]] = {}
    for one in known.values():
        if one.within is not None:
            narrower.setdefault(one.within, []).append(one.code)
    return Thesaurus(
        concepts=known,
        narrower={code: tuple(codes) for code, codes in narrower.items()},
        whole=made.whole,
        stems=made.stems,
        begins=made.begins,
        holds=tuple(made.holds.items()),
        by_first={atom: tuple(entries) for atom, entries in made.by_first.items()},
        by_start=_by_start((*made.whole, *made.begins)),
    )


def _by_start(patterns: Iterable[str]) -> dict[str, tuple[str, ...]]:
    by_start: dict[str, list[str]] = {}
    for pattern in sorted(set(patterns)):
        if len(pattern) >= SLIP_MIN:
            by_start.setdefault(pattern[0], []).append(pattern)
    return {letter: tuple(found) for letter, found in by_start.items()}


class _Making:
    """A thesaurus in the making: each pattern has one number, however many entries use it."""

    def __init__(self, *, dotted: bool) -> None:
        self._dotted = dotted
        self.whole: dict[str, int] = {}
        self.stems: dict[str, int] = {}
        self.begins: dict[str, int] = {}
        self.holds: dict[str, int] = {}
        self.by_first: dict[int, list[_Entry]] = {}
        self._count = 0

    def add(self, code: str, written: Written) -> None:
        parts = [part for part in written.text.split() if part.strip("*")]
        sequences: list[tuple[int, ...]] = [()]
        for part in parts:
            sequences = [(*before, atom) for before in sequences for atom in self._atoms(part)]
        if len(parts) == 2 and "*" not in parts[0]:  # noqa: PLR2004 - "brain injur*" written as one word
            sequences.append((self._numbered(self.begins, fold("".join(parts), dotted=self._dotted)),))
        for atoms in sequences:
            if atoms:
                self.by_first.setdefault(atoms[0], []).append(
                    _Entry(code, atoms, written.weight, written.language)
                )

    def _atoms(self, part: str) -> Sequence[int]:
        bare = fold(part, dotted=self._dotted)
        if part.startswith("*"):
            return [self._numbered(self.holds, bare)]
        if part.endswith("*"):
            return [self._numbered(self.begins, bare)]
        found = [self._numbered(self.whole, bare)]
        if len(stem(bare)) >= INFLECTED_MIN:
            found.append(self._numbered(self.stems, stem(bare)))
        return found

    def _numbered(self, kept: dict[str, int], text: str) -> int:
        if text not in kept:
            kept[text] = self._count
            self._count += 1
        return kept[text]


def hits(known: Thesaurus, text: Sequence[str], language: str | None = None) -> list[Hit]:
    """Return where words of a text in a language, or in any, tell of concepts, in the order of the text."""
    language = language if language in SPOKEN else None
    matched = [known.atoms(word) for word in text]
    found: dict[tuple[str, int, int], float] = {}
    for first, atoms in enumerate(matched):
        for atom in atoms:
            for entry in known.by_first.get(atom, ()):
                if language is not None and entry.language != language:
                    continue
                last = _last(entry.atoms, matched, first)
                if last is not None:
                    key = (entry.concept, first, last)
                    found[key] = max(entry.weight, found.get(key, 0.0))
    return [
        Hit(code, first, last, weight) for (code, first, last), weight in sorted(found.items(), key=_place)
    ]


def _place(item: tuple[tuple[str, int, int], float]) -> tuple[int, int, str]:
    (code, first, last), _ = item
    return first, last, code


def _last(atoms: Sequence[int], matched: Sequence[frozenset[int]], first: int) -> int | None:
    """Return where a phrase ends that begins here, each of its words as near as it comes."""
    place = first
    for atom in atoms[1:]:
        near = range(place + 1, min(place + 2 + GAP, len(matched)))
        later = next((at for at in near if atom in matched[at]), None)
        if later is None:
            return None
        place = later
    return place
