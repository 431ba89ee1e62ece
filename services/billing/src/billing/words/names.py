"""Names of what billing makes: the same cause gives the same id, so that nothing is made twice."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from billing.words.times import Month

NameOf = Callable[[UUID, str], UUID]
"""Names what is made after its cause and its role."""


def statement_name(expert_id: UUID, *, area: str, month: Month, name_of: NameOf) -> UUID:
    """Return the id of the one statement that an expert gets for a month's run in an area."""
    return name_of(expert_id, f"{area}:{month}:statement")
