"""Personal data in a text: what looks as if it said who is meant, and where in the text it stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from unicodedata import normalize


class Personal(StrEnum):
    """What was found."""

    IDENTITY_CODE = "identity_code"
    EMAIL = "email"
    NUMBER = "number"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Finding:
    """Where something personal stands: characters counted from 0, the end not included."""

    kind: Personal
    start: int
    end: int


_PATTERNS: Mapping[Personal, re.Pattern[str]] = MappingProxyType(
    {
        kind: re.compile(pattern, re.IGNORECASE)
        for kind, pattern in {
            Personal.IDENTITY_CODE: r"(?<!\d)\d{6} ?[-+A-FU-Y] ?\d{3} ?[0-9A-Y]\b",  # a Finnish one
            Personal.EMAIL: r"[^\s@]{1,64} ?(?:@|[(\[] ?(?:at|ät) ?[)\]]) ?[^\s@]{1,255}",
            Personal.NUMBER: r"(?<!\d)(?:\+|00)?\d(?:[ -]?\d){6,}(?!\d)"  # of a telephone
            r"|(?<!\d)(?:\+|00)\d(?:[ ()./-]{0,3}\d){6,}"  # one that begins as numbers abroad do
            r"|(?<!\d)0\d{2,3}(?:[ ()./-]{0,3}\d){4,}",  # one that begins as mobile numbers do: no day does
            Personal.ADDRESS: r"\w{1,40}(?:katu|tie|kuja|polku|gatan|vägen|gränd) \d+",  # where somebody lives
        }.items()
    }
)
"""In a text whose dashes and figures are plain ones, the surest first."""
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")


def findings(text: str) -> tuple[Finding, ...]:
    """Return what looks personal in a text, in the order of the text; of what overlaps, the surest alone."""
    plain, places = _plain(text)
    taken: list[Finding] = []
    for finding in _matches(plain, places):
        if all(finding.end <= one.start or one.end <= finding.start for one in taken):
            taken.append(finding)
    return tuple(sorted(taken, key=lambda one: one.start))


def _matches(plain: str, places: list[int]) -> Iterator[Finding]:
    for kind, pattern in _PATTERNS.items():
        for match in pattern.finditer(plain):
            yield Finding(kind, places[match.start()], places[match.end() - 1] + 1)


def _plain(text: str) -> tuple[str, list[int]]:
    """Return the text with plain dashes and figures, and where each of its characters stood before."""
    pieces = [_DASHES.sub("-", normalize("NFKC", one)) for one in text]
    return "".join(pieces), [place for place, piece in enumerate(pieces) for _ in piece]
