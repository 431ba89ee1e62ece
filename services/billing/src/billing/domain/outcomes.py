"""The agreed session and what became of it, in billing's words.

Outcome = Held | Cancelled | NoShow | ExpertIll | ExpertWithdrew | GroupEnded | Moved
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType
from uuid import UUID

from billing.domain.money import Money

SessionId = NewType("SessionId", UUID)
OrderId = NewType("OrderId", UUID)
AssignmentId = NewType("AssignmentId", UUID)
ExpertId = NewType("ExpertId", UUID)
UnitId = NewType("UnitId", UUID)

GROUP = "group"
"""Code of the work form whose sessions are held even when nobody comes (ryhmänohjaus)."""


class CancelledBy(StrEnum):
    """Who cancelled; the expert's own cancelling is ExpertIll or ExpertWithdrew."""

    ORDERER = "orderer"
    CLIENT = "client"


class EndReason(StrEnum):
    """Why a group was ended early."""

    COMPELLING = "compelling"
    PRE_AGREED = "pre_agreed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Held:
    """The session took place; `participants` is known in group work only."""

    participants: int | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The orderer or the client cancelled; `known_at` is when that was made known (UTC)."""

    by: CancelledBy
    known_at: datetime


@dataclass(frozen=True, slots=True)
class NoShow:
    """The client did not arrive; the time may have been used for other joint work."""

    other_work_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ExpertIll:
    """The expert was ill."""


@dataclass(frozen=True, slots=True)
class ExpertWithdrew:
    """The expert withdrew for a reason other than illness."""


@dataclass(frozen=True, slots=True)
class GroupEnded:
    """The group was ended early, and this session with it."""

    reason: EndReason


@dataclass(frozen=True, slots=True)
class Moved:
    """The session got a new time, which the expert agreed to: the session `moved_to`."""

    moved_to: SessionId


Outcome = Held | Cancelled | NoShow | ExpertIll | ExpertWithdrew | GroupEnded | Moved


@dataclass(frozen=True, slots=True)
class AgreedSession:
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
