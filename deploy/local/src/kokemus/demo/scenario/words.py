"""Single words of a scenario file and what they mean: names, amounts, counts, topics, agreements."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from kokemus.demo import wall_times
from kokemus.demo.marked import Mistake, Word
from kokemus.demo.story import Agreement, Topic

WORK_FORMS = ("individual", "pair", "group", "lecture", "development")
TERMS = ("responsibility", "target_group", "place")

Meaning = TypeVar("Meaning")

_KEY = re.compile(r"[a-z][a-z0-9-]{1,39}")
_EURO = re.compile(r"(\d+)(?:[.,](\d\d))? ?€")
_TOPIC = re.compile(r"([a-z_]+)( \(close person\))?")
_AGREEMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?")


def key(word: Word, what: str) -> str:
    """Return a name that the file gives; `what` is what it names."""
    if not _KEY.fullmatch(word):
        raise Mistake(
            word.line, f"{word!r} is no name of a {what} here: 2 to 40 of a-z, 0-9 and '-', a letter first"
        )
    return str(word)


def cents(word: Word) -> int:
    """Return an amount such as `37.50 €` in cents."""
    found = _EURO.fullmatch(word)
    if not found:
        raise Mistake(word.line, f"{word!r} is no amount, expected one such as 300 € or 37.50 €")
    return int(found[1]) * 100 + int(found[2] or 0)


def count(word: Word) -> int:
    """Return a whole number."""
    if not word.isdecimal():
        raise Mistake(word.line, f"{word!r} is no whole number")
    return int(word)


def topic(word: Word) -> Topic:
    """Return a topic, of one's own or as a close person."""
    found = _TOPIC.fullmatch(word)
    if not found:
        raise Mistake(
            word.line, f"{word!r} is no topic, expected one such as 'carer' or 'carer (close person)'"
        )
    return Topic(found[1], "close_person" if found[2] else "own")


def agreement(word: Word, forms: tuple[str, ...]) -> Agreement | None:
    """Return an agreement on these work forms, or None for `none yet`."""
    if word == "none yet":
        return None
    found = _AGREEMENT.fullmatch(word)
    if not found:
        raise Mistake(
            word.line,
            f"{word!r} is no validity, expected 'none yet', '2026-10-01' or '2026-10-01 to 2027-09-30'",
        )
    begins = wall_times.day(Word.of(found[1], word.line))
    ends = wall_times.day(Word.of(found[2], word.line)) if found[2] else None
    if ends is not None and ends < begins:
        raise Mistake(word.line, f"the agreement ends {ends}, before it begins {begins}")
    return Agreement(work_forms=forms, valid_from=begins, valid_until=ends)


def if_said(word: Word | None, meaning: Callable[[Word], Meaning]) -> Meaning | None:
    """Return what a word means that may be left out."""
    return None if word is None else meaning(word)
