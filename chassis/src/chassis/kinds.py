"""Values of several kinds as they are written down: frozen dataclasses of one union, each of which names its `kind`.

    @dataclass(frozen=True, slots=True)
    class Held:
        kind: ClassVar[str] = "held"
        participants: int | None = None

    KINDS = {one.kind: one for one in get_args(Held | NoShow)}
    written(Held(3))               {"kind": "held", "participants": 3}
    read(KINDS, "held", row)       Held(3), from a mapping or from attributes of these names

So a kind is written once, and rows, events and answers follow from its fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypeVar

import msgspec

Of = TypeVar("Of")


class Kind(Protocol):
    """A frozen dataclass that is one of several kinds."""

    @property
    def kind(self) -> str:
        """Return which of them it is."""
        ...

    @property
    def __match_args__(self) -> tuple[str, ...]:
        """Return the names of its facts, as `dataclass` makes them."""
        ...


def written(value: Kind) -> dict[str, Any]:
    """Return a value's kind and its facts by name."""
    return {"kind": value.kind} | facts(value)


def facts(value: Kind) -> dict[str, Any]:
    """Return what a value has beside its kind, by name."""
    return {name: getattr(value, name) for name in value.__match_args__}


def read(kinds: Mapping[str, type[Of]], kind: str, facts: object) -> Of:
    """Return the value that was written down; facts that its kind does not have are passed over.

    Raise KeyError for a kind that is none of these, ValueError for facts that do not make one.
    """
    return msgspec.convert(facts, kinds[kind], from_attributes=True)
