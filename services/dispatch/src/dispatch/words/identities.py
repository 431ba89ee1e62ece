"""The identities that dispatch speaks of; two of them side by side cannot be mixed up."""

from __future__ import annotations

from typing import NewType
from uuid import UUID

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
