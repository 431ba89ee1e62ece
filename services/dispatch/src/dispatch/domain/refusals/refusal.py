"""The base of every no."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class Refusal(Exception):
    """A no with its reason; `facts` are what a program needs to act on it."""

    status: ClassVar[int] = 409
    """The HTTP status that fits the reason."""

    def __init__(self, sentence: str, **facts: object) -> None:
        super().__init__(sentence)
        self.facts: Mapping[str, object] = facts
