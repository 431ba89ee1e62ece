"""What an experience can be of, and whose it is.

The codes stand in the contracts: other services keep them, and refuse what is none of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from chassis.failures import nearest
from contracts.codes import TOPICS
from registry.words.checks import some_once
from registry.words.refusals import bad_value, expected, meant


class Perspective(StrEnum):
    """Whose experience it is: the second axis of every register."""

    OWN = "own"
    CLOSE_PERSON = "close_person"


@dataclass(frozen=True, slots=True)
class Experience:
    """What one expert's experience is of, and whose it is."""

    code: str
    perspective: Perspective = Perspective.OWN


def experience(code: str, *, perspective: str) -> Experience:
    """Return the experience; refuse an unknown topic or perspective."""
    if code not in TOPICS:
        text = expected(
            code,
            what="experience topic",
            known="a code of the taxonomy",
            do=meant(code, known=TOPICS, else_="see GET /v1/topics for the codes"),
        )
        raise bad_value("unknown-topic", text=text, found=code, nearest=nearest(code, TOPICS))
    if perspective not in set(Perspective):
        known = ", ".join(Perspective)
        text = expected(
            perspective, what="perspective", known=f"one of {known}", do="say whose experience it is"
        )
        raise bad_value("unknown-perspective", text=text, found=perspective, known=list(Perspective))
    return Experience(code=code, perspective=Perspective(perspective))


def experiences(topics: Iterable[tuple[str, str]]) -> tuple[Experience, ...]:
    """Return the experiences of (code, perspective) pairs; refuse unknown ones, repeats and none at all."""
    known: Sequence[Experience] = [experience(code, perspective=whose) for code, whose in topics]
    return some_once(known, what="topics")
