"""The identities that dispatch speaks of; two of them side by side cannot be mixed up."""

from __future__ import annotations

from typing import NewType
from uuid import NAMESPACE_URL, UUID, uuid5

AreaId = NewType("AreaId", str)
OrderId = NewType("OrderId", UUID)
OfferId = NewType("OfferId", UUID)
AssignmentId = NewType("AssignmentId", UUID)
SessionId = NewType("SessionId", UUID)
ExpertId = NewType("ExpertId", UUID)
MoveId = NewType("MoveId", UUID)
ObjectionId = NewType("ObjectionId", UUID)
UnitId = NewType("UnitId", UUID)
PersonId = NewType("PersonId", UUID)


def person_of(subject: str) -> PersonId:
    """Return the id of a token's subject: the subject itself when it is a UUID, else one that follows from it."""
    try:
        return PersonId(UUID(subject))
    except ValueError:
        return PersonId(uuid5(NAMESPACE_URL, f"kokemus:person:{subject}"))
