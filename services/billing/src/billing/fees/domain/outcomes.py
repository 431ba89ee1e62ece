"""What became of an agreed session, in billing's words.

Outcome = Held | Cancelled | NoShow | ExpertIll | ExpertWithdrew | GroupEnded | Moved
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from billing.words.sessions import SessionId

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
