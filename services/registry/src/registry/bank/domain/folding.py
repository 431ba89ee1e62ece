"""Words as people type them, made comparable: folded, without endings, and as letters in threes to fives.

One set of rules serves Finnish, Swedish and English at once, because a query does not say which it is in. It is no
grammar: two forms of a word need the same stem only nearly always, and what it misses the grams find.
"""

import re
import unicodedata
from collections.abc import Iterator

_WORD = re.compile(r"[^\W_]+(?:[-:][^\W_]+)*")
_SILENT = str.maketrans("", "", "'\u2019\u00b4`*\u00ad")
_PLAIN = str.maketrans({"ø": "o", "æ": "a", "đ": "d", "ł": "l", "ß": "ss"})

WORD_MAX = 40
"""Letters of a word that are looked at: the longest Finnish compound of the field has 36."""

_ENDINGS = """
    issansa istansa illansa
    ksessa ksesta kseen ksensa uudessa uudesta uuteen
    issaan istaan illaan iltaan illeen issani istani illani
    issa ista illa ilta ille iksi ina itta
    ssaan staan llaan ltaan lleen ssani stani llani lleni ssansa stansa
    ssa sta lla lta lle ksi tta nsa mme nne iden iten ien jen ita ihin
    kin kaan han hin hun hon
    ning ningen ande anden orna arna erna ornas arnas
    ings ing edly ed ies es ers
    ens ets ena ene ade ats
    na ni si ja en in an on un yn ta et er ar or de at
    n a t i s
"""
ENDINGS = tuple(sorted(_ENDINGS.split(), key=lambda ending: (-len(ending), ending)))
_BY_LENGTH = {
    size: frozenset(e for e in ENDINGS if len(e) == size)
    for size in sorted({len(ending) for ending in ENDINGS}, reverse=True)
}
_VOWELS = "aeiouyåäö"
STEM_MIN = 4
"""Letters that a stem keeps at least: what is shorter is its own stem."""

_GRADES = (
    *(("ks", "s"), ("kk", "k"), ("pp", "p"), ("tt", "t"), ("nk", "n"), ("ng", "n"), ("nt", "n"), ("nn", "n")),
    *(("mp", "m"), ("mm", "m"), ("lt", "l"), ("ll", "l"), ("rt", "r"), ("rr", "r"), ("ht", "h"), ("hd", "h")),
    *(("d", "t"), ("v", "p")),
)
"""Consonant gradation undone at the end of a stem: hoito and hoidon, velka and velan are not the whole of it."""


_KEPT = str.maketrans("åäö", "\ue000\ue001\ue002")
_BACK = str.maketrans("\ue000\ue001\ue002", "åäö")
_UNMARKED = str.maketrans("", "", "\ue000\ue001\ue002")
_UNDOTTED = str.maketrans("åäö", "aao")


def fold(text: str, *, dotted: bool = False) -> str:
    """Return the text without capitals, accents and apostrophes; and without the dots of å, ä, ö unless they are kept.

    A query is folded wholly, for people leave dots out; a story keeps them, for "gånger" is no "gäng".
    """
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_SILENT).translate(_PLAIN)
    marked = plain.translate(_KEPT if dotted else _UNDOTTED)
    if not marked.translate(_UNMARKED).isascii():
        decomposed = unicodedata.normalize("NFKD", marked)
        marked = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return marked.translate(_BACK) if dotted else marked


def undotted(word: str) -> str:
    """Return a folded word without the dots of å, ä, ö."""
    return word if word.isascii() else word.translate(_UNDOTTED)


def words(text: str, *, dotted: bool = False) -> list[str]:
    """Return the words of a text, folded, in order; a word with hyphens stays one."""
    return [found[:WORD_MAX] for found in _WORD.findall(fold(text, dotted=dotted))]


def pieces(word: str) -> tuple[str, ...]:
    """Return what stands between a word's hyphens and colons, when it has any."""
    if word.isalnum():
        return ()
    found = tuple(part for part in re.split(r"[-:]", word) if len(part) > 1)
    return found if found != (word,) else ()


def stem(word: str) -> str:
    """Return what two forms of one word mostly share."""
    kept = _without_ending(word)
    if len(kept) <= STEM_MIN:
        return kept
    bare = kept.rstrip(_VOWELS) if len(kept.rstrip(_VOWELS)) >= STEM_MIN - 1 else kept
    for strong, weak in _GRADES:
        if bare.endswith(strong):
            return bare[: len(bare) - len(strong)] + weak
    return bare


def _without_ending(word: str) -> str:
    bare = fold(word) if not word.isascii() else word
    for size, endings in _BY_LENGTH.items():
        if len(word) - size >= STEM_MIN and bare[-size:] in endings:
            return word[:-size]
    return word


def grams(word: str) -> Iterator[str]:
    """Yield a word's letters in threes, fours and fives, its beginning marked: slips leave most of them whole."""
    marked = f"^{word}"
    for size in (3, 4, 5):
        for start in range(len(marked) - size + 1):
            yield marked[start : start + size]


def slips(word: str, *, known: str) -> int:
    """Return how many slips make a word of another's beginning: a letter more, less, other, or two swapped."""
    before: list[int] = []
    last = list(range(len(known) + 1))
    for row, letter in enumerate(word, 1):
        now = [row]
        for at, other in enumerate(known, 1):
            best = min(last[at] + 1, now[-1] + 1, last[at - 1] + (letter != other))
            if row > 1 and at > 1 and letter == known[at - 2] and word[row - 2] == other:
                best = min(best, before[at - 2] + 1)
            now.append(best)
        before, last = last, now
    return min(last)


def shared(one: str, *, other: str) -> int:
    """Return how many letters two words share from their beginning."""
    return next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


LETTERS = "abcdefghijklmnopqrstuvwxyz"


def repaired(word: str) -> Iterator[str]:
    """Yield what a word may have been before one slip: a letter more, less, other, or two the other way round."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in LETTERS:
            yield head + letter + tail
            if tail and letter != tail[0]:
                yield head + letter + tail[1:]
