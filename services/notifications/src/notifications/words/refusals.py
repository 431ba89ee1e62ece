"""What every no of notifications is."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class Refusal(Exception):
    """Notifications understood and says no."""

    def __init__(self, words: str, **facts: object) -> None:
        super().__init__(words)
        self.facts: Mapping[str, object] = MappingProxyType(facts)
