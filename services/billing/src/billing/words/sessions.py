"""Ids, and the agreed session: what a fee is the fee of."""

from __future__ import annotations

from datetime import datetime
from typing import NewType
from uuid import UUID

from billing.words.money import Money
from chassis.values import Value

SessionId = NewType("SessionId", UUID)
OrderId = NewType("OrderId", UUID)
AssignmentId = NewType("AssignmentId", UUID)
ExpertId = NewType("ExpertId", UUID)
UnitId = NewType("UnitId", UUID)


class AgreedSession(Value, frozen=True):
    """One agreed time of work: what a fee is the fee of. Times are UTC; `ends_at` is not part of it."""

    area: str
    order_id: OrderId
    assignment_id: AssignmentId
    session_id: SessionId
    expert_id: ExpertId
    unit_id: UnitId
    work_form: str
    starts_at: datetime
    ends_at: datetime
    agreed_fee: Money | None = None

    def seconds(self) -> int:
        """Return the agreed length in whole seconds, as time passes (a clock change does not alter it)."""
        return int((self.ends_at - self.starts_at).total_seconds())
