"""Numbers that people hold: a whole id, the last digits of one as mails carry them, the trace of an answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

ENDING_DIGITS = 8
"""Of an id, its last ones: they are chance in a UUIDv7 and a UUIDv5, so two of one area are rarely the same."""
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}")
_STORY = re.compile(r"[a-z0-9-]+(:[a-z0-9-]+)?")
_ENDING = re.compile(rf"[0-9a-f]{{{ENDING_DIGITS}}}")


@dataclass(frozen=True, slots=True)
class Number:
    """What somebody was told or reads off a mail, and what it may be; 32 digits are an id or a trace."""

    text: str
    whole: UUID | None = None
    ending: str | None = None
    trace: str | None = None

    @property
    def can_be_asked(self) -> bool:
        """Whether anything can have it: an id, the end of one, a trace, or the name of a story."""
        return self.whole is not None or self.ending is not None or _STORY.fullmatch(self.text) is not None


def number_of(text: str) -> Number:
    """Return what a number may be, however it is written; what is no number is the name of a story at most."""
    written = text.strip()
    digits = written.lower()
    if _ID.fullmatch(digits):
        whole = UUID(digits)
        return Number(digits, whole, trace=None if "-" in digits else digits)
    if _ENDING.fullmatch(digits):
        return Number(digits.upper(), ending=digits)
    return Number(written)
