"""Words looked up whole, by stem, by beginning, by end, and by their letters in threes to fives."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from registry.bank.domain.folding import grams, stem


class Numbers:
    """Which places are kept under a key: postings, the smallest that Python has."""

    def __init__(self) -> None:
        self._kept: dict[str, array[int]] = {}

    def add(self, key: str, place: int) -> None:
        """Keep a place under a key."""
        kept = self._kept.get(key)
        if kept is None:
            self._kept[key] = array("I", (place,))
        else:
            kept.append(place)

    def of(self, key: str) -> Sequence[int]:
        """Return the places under a key, in the order in which they came."""
        return self._kept.get(key, ())


class Vocabulary:
    """The words of all entries: looked up whole, by stem, by beginning, by end and by letters."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.places: dict[str, int] = {}
        self.sizes: array[int] = array("H")
        self.by_gram, self.by_stem = Numbers(), Numbers()
        self._ordered: tuple[list[str], list[str]] | None = None

    def place(self, word: str) -> int:
        """Return where a word stands, added when it is new."""
        place = self.places.get(word)
        if place is None:
            place = self.places[word] = len(self.words)
            self.words.append(word)
            letters = set(grams(word))
            self.sizes.append(len(letters))
            for gram in letters:
                self.by_gram.add(gram, place)
            self.by_stem.add(stem(word), place)
            self._ordered = None
        return place

    def beginning(self, start: str) -> Iterator[str]:
        """Yield the words that begin so, and are longer."""
        forwards, _ = self._sorted()
        yield from _beginning(forwards, start)

    def ending(self, end: str) -> Iterator[str]:
        """Yield the words that end so, and are longer."""
        _, backwards = self._sorted()
        yield from (word[::-1] for word in _beginning(backwards, end[::-1]))

    def _sorted(self) -> tuple[list[str], list[str]]:
        if self._ordered is None:
            self._ordered = sorted(self.words), sorted(word[::-1] for word in self.words)
        return self._ordered

    def alike(self, word: str, *, least: float, at_most: int) -> list[tuple[str, float]]:
        """Return the words most alike by their letters in threes to fives, the likest first (Dice)."""
        letters = set(grams(word))
        shared: Counter[int] = Counter()
        for gram in letters:
            shared.update(self.by_gram.of(gram))
        floor = least * len(letters) / 2
        close = (
            (2 * count / (len(letters) + self.sizes[place]), self.words[place])
            for place, count in shared.items()
            if count >= floor
        )
        found = sorted(((-share, known) for share, known in close if share >= least))
        return [(known, -share) for share, known in found[:at_most]]


def _beginning(ordered: Sequence[str], start: str) -> Iterator[str]:
    at = bisect_left(ordered, start)
    while at < len(ordered) and ordered[at].startswith(start):
        if len(ordered[at]) > len(start):
            yield ordered[at]
        at += 1
