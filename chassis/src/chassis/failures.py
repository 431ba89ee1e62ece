"""Failures and their fates. Pure: what decides may say no in these words too.

Refusal         what the business says no to: a code, a sentence, the facts it goes by
Refused         what the mouth says no to, whatever the business is
  NotFound      404: nothing of that id here (another area's row looks the same)
  Invalid       422: the request cannot mean anything
  Forbidden     403: understood, and not yours to ask
  RightsEnded   403: it was yours to ask, and is no longer
  Unauthenticated  401: nobody known asks
  Unavailable   503: not now; nothing was changed
Unprocessable   a message that can never work: its key is parked for an operator
Anything else is retried, or, when it fails the same way for good, parked too.
"""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches
from typing import ClassVar


class Refusal(Exception):
    """The business says no: what was found, what was expected, what to do.

    A class of its own only for what somebody catches; else the code tells one no from another.
    """

    def __init__(self, code: str, sentence: str, /, *, status: int = 409, **facts: object) -> None:
        """Take a code in kebab case, one sentence, the HTTP status it is answered with, and the facts."""
        super().__init__(sentence)
        self.code = code
        self.status = status
        self.facts = facts


class Refused(Exception):
    """The request was understood and is refused."""

    status: ClassVar[int] = 409
    title: ClassVar[str] = "Refused"

    def __init__(self, detail: str, **facts: object) -> None:
        super().__init__(detail)
        self.facts = facts


class NotFound(Refused):
    """Nothing of that id is known in this area."""

    status = 404
    title = "Not found"


class Invalid(Refused):
    """The request cannot mean anything."""

    status = 422
    title = "Invalid request"


class Forbidden(Refused):
    """The request is not this person's to make."""

    status = 403
    title = "Forbidden"


class RightsEnded(Refused):
    """The right to ask this in the area has ended, whatever the token still says."""

    status = 403
    title = "Your rights have ended"


class Unauthenticated(Refused):
    """Nobody known asks."""

    status = 401
    title = "Not signed in"


class Unavailable(Refused):
    """It cannot be answered right now; nothing was changed."""

    status = 503
    title = "Try again"


class Unprocessable(Exception):
    """A message that can never work, whatever is retried."""


def nearest(word: str, known: Collection[str]) -> str:
    """Return the known word that is spelled most alike, to be told with a no; empty when none is near."""
    return next(iter(get_close_matches(word, sorted(known), n=1)), "")
