"""What notifications says no to.

Refusal
  WrongState      what is asked for does not follow from the message's state
  NobodyToTell    an event names nobody who can be told of it
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class Refusal(Exception):
    """Notifications understood and says no."""

    def __init__(self, words: str, **facts: object) -> None:
        super().__init__(words)
        self.facts: Mapping[str, object] = MappingProxyType(facts)


class WrongState(Refusal):
    """What is asked for does not follow from the state that the message is in."""

    def __init__(self, *, state: str, happening: str, expected: tuple[str, ...]) -> None:
        super().__init__(
            f"the message is {state}, expected {' or '.join(expected)} for {happening}; read it again",
            state=state,
            happening=happening,
            expected=expected,
        )


class NobodyToTell(Refusal):
    """The event names nobody who can be told of it, and what was heard before does not either."""

    def __init__(self, *, event: str, role: str) -> None:
        super().__init__(
            f"{event} is to be told to the {role}, but nobody is known to be that;"
            " republish the order's and the unit's first events, then retry",
            event=event,
            role=role,
        )
