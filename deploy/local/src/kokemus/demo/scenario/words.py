"""Single words of a scenario file and what they mean: names, amounts, counts, topics, agreements."""

import re
from collections.abc import Callable, Iterable
from typing import TypeVar, get_args

from kokemus.demo import wall_times
from kokemus.demo.marked import Word
from kokemus_client import dispatch, registry
from kokemus_client.dispatch import WorkForm
from kokemus_client.registry import AgreementBody

WORK_FORMS: tuple[WorkForm, ...] = get_args(WorkForm)
TERMS = ("responsibility", "target_group", "place")

Meaning = TypeVar("Meaning")
Topic = TypeVar("Topic", registry.TopicBody, dispatch.TopicBody)

_KEY = re.compile(r"[a-z][a-z0-9-]{1,39}")
_EURO = re.compile(r"(\d+)(?:[.,](\d\d))? ?€")
_TOPIC = re.compile(r"([a-z_]+)( \(close person\))?")
_AGREEMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?: to (\d{4}-\d\d-\d\d))?")


def key(word: Word, what: str) -> str:
    """Return a name that the file gives; `what` is what it names."""
    if not _KEY.fullmatch(word):
        raise word.wrong(f"{word!r} is no name of a {what} here: 2 to 40 of a-z, 0-9, '-', a letter first")
    return str(word)


def cents(word: Word) -> int:
    """Return an amount such as `37.50 €` in cents."""
    found = _EURO.fullmatch(word)
    if not found:
        raise word.wrong(f"{word!r} is no amount, expected one such as 300 € or 37.50 €")
    return int(found[1]) * 100 + int(found[2] or 0)


def count(word: Word) -> int:
    """Return a whole number."""
    if not word.isdecimal():
        raise word.wrong(f"{word!r} is no whole number")
    return int(word)


def topic(word: Word, kind: type[Topic]) -> Topic:
    """Return a topic, of one's own or as a close person."""
    found = _TOPIC.fullmatch(word)
    if not found:
        raise word.wrong(f"{word!r} is no topic, expected one such as 'carer' or 'carer (close person)'")
    return kind(code=found[1], perspective="close_person" if found[2] else "own")


def agreement(word: Word, forms: Iterable[str]) -> AgreementBody | None:
    """Return an agreement on these work forms, or None for `none yet`."""
    if word == "none yet":
        return None
    found = _AGREEMENT.fullmatch(word)
    if not found:
        expected = "'none yet', '2026-10-01' or '2026-10-01 to 2027-09-30'"
        raise word.wrong(f"{word!r} is no validity, expected {expected}")
    begins, ends = (wall_times.day(Word.of(day, word.line)) if day else None for day in found.groups())
    assert begins is not None, f"{word!r} was found to begin with a day"
    if ends and ends < begins:
        raise word.wrong(f"the agreement ends {ends}, before it begins {begins}")
    return AgreementBody(work_forms=list(forms), valid_from=begins, valid_until=ends)


def if_said(word: Word | None, meaning: Callable[[Word], Meaning]) -> Meaning | None:
    """Return what a word means that may be left out."""
    return None if word is None else meaning(word)
