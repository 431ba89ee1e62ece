"""Noes that name moments: where one is made, nobody knows the clock on the wall of whoever reads it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from chassis.failures import Refusal

Show = Callable[[datetime], str]
"""How a moment is written."""


class MomentRefusal(Refusal):
    """A no whose sentence is a function of how its moments are written; the mouth catches it and retells it."""

    def __init__(
        self, code: str, sentence: Callable[[Show], str], /, *, status: int = 409, **facts: object
    ) -> None:
        super().__init__(code, sentence(datetime.isoformat), status=status, **facts)
        self._sentence = sentence

    def retell(self, shown: Show) -> None:
        """Say the sentence again with its moments written like this; the facts stay as they are."""
        self.args = (self._sentence(shown),)
