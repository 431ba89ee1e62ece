"""What words are about: concepts, each with the words that tell of it, and how they are found in a text.

How an entry is written, because a coordinator is to write them too: `masentu*` a word that begins so, `*masennu*` a
word that has it anywhere, `masis` that word, a longer one in any form, `menet* lapse*` these words in this order with
at most three others between them, `~juoda` a word that tells of it only weakly.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from registry.bank.domain.folding import fold, pieces, repaired, shared, slips, stem
from registry.bank.domain.vocabulary import Vocabulary
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
    """Concepts, made ready to be found in texts: what a word matches is looked up in a few steps."""

    concepts: Mapping[str, Concept]
    narrower: Mapping[str, tuple[str, ...]]
    whole: Mapping[str, int]
    stems: Mapping[str, int]
    begins: Mapping[str, int]
    holds: tuple[tuple[str, int], ...]
    by_first: Mapping[int, tuple[_Entry, ...]]
    by_start: Mapping[str, tuple[str, ...]]
    patterns: Vocabulary
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
        """Return what a word matches whole; where that is nothing, what is between its hyphens, or ends it."""
        whole = set(self._of_form(word))
        return (
            whole or {atom for piece in pieces(word) for atom in self._of_form(piece)} or self._of_end(word)
        )

    def _of_end(self, word: str) -> set[int]:
        """Return what the longest end of a compound matches: Finnish and Swedish words end in what they are."""
        for start in range(HEAD_MIN, len(word) - END_MIN + 1):
            end = word[start:]
            long = (end[:size] for size in range(END_MIN, len(end) + 1))
            found = {self.begins[part] for part in long if part in self.begins}
            if end in self.whole:
                found.add(self.whole[end])
            if found:
                return found
        return set()

    def _of_form(self, form: str) -> Iterator[int]:
        if form in self.whole:
            yield self.whole[form]
        if len(stemmed := stem(form)) >= INFLECTED_MIN and stemmed in self.stems:
            yield self.stems[stemmed]
        yield from (self.begins[form[:end]] for end in range(2, len(form) + 1) if form[:end] in self.begins)
        yield from (atom for middle, atom in self.holds if middle in form)

    def knows(self, word: str) -> bool:
        """Return whether a word tells of a concept by itself and whole, not by how it ends."""
        forms = (word, *pieces(word))
        atoms = (atom for form in forms for atom in self._of_form(form))
        return any(len(entry.atoms) == 1 for atom in atoms for entry in self.by_first.get(atom, ()))

    def meant(self, word: str) -> str | None:
        """Return what a word was meant to be that matches nothing, if one slip led there: alkholism for alkoholism."""
        wanted = max(SLIP_MIN, round(0.55 * len(word)))
        found = ((self._reach(one), one) for one in repaired(word))
        # Of equals, the one that the alphabet has first.
        best = min(((-size, one) for size, one in found if size >= wanted), default=None)
        if best is not None:
            return best[1]
        near = [pattern for pattern, _ in self.patterns.alike(word[:PREFIX], least=0.3, at_most=20)]
        twice = min(
            ((slips(one, known=word), -len(one), one) for one in near if len(one) >= LONG), default=None
        )
        return twice[2] if twice is not None and twice[0] <= SLIPS_MAX else self._begun(word)

    def _reach(self, word: str) -> int:
        """Return how many letters of a word its longest pattern tells of."""
        if word in self.whole:
            return len(word) + 1
        begun = next((end for end in range(len(word), 1, -1) if word[:end] in self.begins), 0)
        held = max((len(middle) for middle, _ in self.holds if middle in word), default=0)
        return max(begun, held)

    def _begun(self, word: str) -> str | None:
        """Return the pattern that a word begins like, in most of its letters: another derivative of one stem."""
        alike = [(shared(pattern, other=word), pattern) for pattern in self.by_start.get(word[0], ())]
        close = [(size, pattern) for size, pattern in alike if size >= max(BEGUN_MIN, 0.7 * len(pattern))]
        return max(close, key=lambda one: (one[0], -len(one[1]), one[1]))[1] if close else None


HEAD_MIN, END_MIN = 3, 5
"""Letters of the first part of a compound, and of its last, by which it is known."""
BEGUN_MIN = 5
"""Letters that two words share from their beginning, to be taken for relatives."""
SLIPS_MAX = 2
PREFIX = 12
"""Letters of a word that are compared with patterns, which are mostly shorter than the words they begin."""
SLIP_MIN = 5
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
        for entry in _kept(one, known):
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
        patterns=_vocabulary(() if dotted else sorted({*made.whole, *made.begins})),
    )


def _kept(wide: Concept, known: Mapping[str, Concept]) -> Iterator[Written]:
    """Yield the entries of a concept, without those of what lies within it: these tell of that alone."""
    inner = {
        (entry.text, entry.language)
        for one in known.values()
        if one.within == wide.code
        for entry in one.entries
    }
    yield from (entry for entry in wide.entries if (entry.text, entry.language) not in inner)


def _by_start(patterns: Iterable[str]) -> dict[str, tuple[str, ...]]:
    by_start: dict[str, list[str]] = {}
    for pattern in sorted(set(patterns)):
        if len(pattern) >= SLIP_MIN:
            by_start.setdefault(pattern[0], []).append(pattern)
    return {letter: tuple(found) for letter, found in by_start.items()}


def _vocabulary(patterns: Iterable[str]) -> Vocabulary:
    known = Vocabulary()
    for pattern in patterns:
        if len(pattern) >= SLIP_MIN:
            known.place(pattern)
    return known


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
        if len(parts) == 2 and not self._dotted:  # noqa: PLR2004 - who asks puts either word first
            sequences += [(second, first) for first, second in (one for one in sequences if len(one) == 2)]  # noqa: PLR2004
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
    there = frozenset[int]().union(*matched)
    found: dict[tuple[str, int, int], float] = {}
    for first, atoms in enumerate(matched):
        for atom in atoms:
            for entry in known.by_first.get(atom, ()):
                if language is not None and entry.language != language:
                    continue
                if len(entry.atoms) > 1 and not there.issuperset(entry.atoms):
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
