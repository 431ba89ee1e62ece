"""What of a story stands on a card: the sentence that was found, and some around it."""

from collections.abc import Iterable
from re import compile as pattern

from registry.bank.domain.folding import words

LONG = 280
"""Characters of a story on a card: three or four lines on a phone."""
_SENTENCE = pattern(r"[^.!?…\n]*[.!?…\n]*\s*")


def excerpt(text: str, found: Iterable[str]) -> str:
    """Return the part of a story that begins with a sentence which has a word that was found, or its beginning."""
    wanted, plain = set(found), " ".join(text.split())
    start = 0
    for sentence in _SENTENCE.finditer(plain):
        if wanted & set(words(sentence.group())):
            start = sentence.start()
            break
    start = min(start, max(0, len(plain) - LONG)) if start else 0
    if start:
        start = plain.find(" ", start - 1) + 1
    cut = plain[start : start + LONG]
    if start + LONG < len(plain):
        cut = cut[: cut.rfind(" ")] if " " in cut else cut
    return ("… " if start else "") + cut.strip() + (" …" if start + LONG < len(plain) else "")
