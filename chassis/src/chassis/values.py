"""Values that are made by the thousand a second: frozen like any other, and made in a fifth of the time.

A frozen dataclass writes each field through `object.__setattr__`; for the dozen values that a message becomes on its
way to a fee that was a tenth of all work. Use it where that is measured, and a frozen dataclass everywhere else.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from msgspec import structs


class Value(msgspec.Struct, frozen=True):
    """A value: equal to its like, hashable when its fields are, and never changed."""


Of = TypeVar("Of", bound=Value)


def changed(value: Of, /, **fields: Any) -> Of:  # noqa: ANN401 - each of its field's type
    """Return the value with other fields, as `dataclasses.replace` does; raise TypeError for one it has not."""
    return structs.replace(value, **fields)
