"""The base of every no."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import ClassVar

Show = Callable[[datetime], str]
"""How a moment is written."""


class Refusal(Exception):
    """A no with its reason; `facts` are what a program needs to act on it.

    A sentence that names moments is given as a function of how they are written: where the no is made,
    nobody knows the clock on the wall of whoever reads it.
    """

    status: ClassVar[int] = 409
    """The HTTP status that fits the reason."""

    def __init__(self, sentence: str | Callable[[Show], str], **facts: object) -> None:
        super().__init__(sentence if isinstance(sentence, str) else sentence(datetime.isoformat))
        self.facts: Mapping[str, object] = facts
        self._sentence = sentence

    @property
    def names_moments(self) -> bool:
        """Tell whether the sentence reads better on somebody's wall clock."""
        return callable(self._sentence)

    def retell(self, shown: Show) -> None:
        """Say the sentence again with its moments written like this; the facts stay as they are."""
        if callable(self._sentence):
            self.args = (self._sentence(shown),)
