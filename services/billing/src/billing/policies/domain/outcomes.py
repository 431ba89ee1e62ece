"""The outcome table (service description §6.2), in billing's words: what becomes of an agreed session, and its rows.

Outcome  Held  Cancelled  NoShow  ExpertIll  ExpertWithdrew  GroupEnded  Moved
Rule     which row an outcome falls on; `fees.domain.fees` decides it, a policy gives each its percentage
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar, get_args

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

    kind: ClassVar = "held"
    participants: int | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The orderer or the client cancelled; `known_at` is when that was made known (UTC)."""

    kind: ClassVar = "cancelled"
    by: CancelledBy
    known_at: datetime


@dataclass(frozen=True, slots=True)
class NoShow:
    """The client did not arrive; the time may have been used for other joint work."""

    kind: ClassVar = "no_show"
    other_work_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ExpertIll:
    """The expert was ill."""

    kind: ClassVar = "expert_ill"


@dataclass(frozen=True, slots=True)
class ExpertWithdrew:
    """The expert withdrew for a reason other than illness."""

    kind: ClassVar = "expert_withdrew"


@dataclass(frozen=True, slots=True)
class GroupEnded:
    """The group was ended early, and this session with it."""

    kind: ClassVar = "group_ended"
    reason: EndReason


@dataclass(frozen=True, slots=True)
class Moved:
    """The session got a new time, which the expert agreed to: the session `moved_to`."""

    kind: ClassVar = "moved"
    moved_to: SessionId


Outcome = Held | Cancelled | NoShow | ExpertIll | ExpertWithdrew | GroupEnded | Moved
KINDS: Mapping[str, type[Outcome]] = MappingProxyType({one.kind: one for one in get_args(Outcome)})


class Rule(StrEnum):
    """The row that gave a fee line; the number is the row of the table."""

    HELD = "held"  # 1
    CANCELLED_IN_TIME = "cancelled_in_time"  # 2
    CANCELLED_LATE = "cancelled_late"  # 3
    MOVED = "moved"  # 4
    NO_SHOW = "no_show"  # 5
    EMPTY_GROUP = "empty_group"  # 6
    GROUP_ENDED_FOR_REASON = "group_ended_for_reason"  # 7
    GROUP_ENDED_OTHERWISE = "group_ended_otherwise"  # 8
    EXPERT_ILL = "expert_ill"  # 9
    EXPERT_WITHDREW = "expert_withdrew"  # 10
    RECORDED_ONLY = "recorded_only"  # the orderer pays the expert; the area keeps the fact
    VOLUNTARY = "voluntary"  # the schedule gives this work form no fee


PERCENT: Mapping[Rule, int] = MappingProxyType(
    {
        Rule.HELD: 100,
        Rule.CANCELLED_IN_TIME: 0,
        Rule.CANCELLED_LATE: 100,
        Rule.MOVED: 0,
        Rule.NO_SHOW: 100,
        Rule.EMPTY_GROUP: 100,
        Rule.GROUP_ENDED_FOR_REASON: 0,
        Rule.GROUP_ENDED_OTHERWISE: 100,
        Rule.EXPERT_ILL: 0,
        Rule.EXPERT_WITHDREW: 0,
    }
)
"""Percent of the agreed fee by row as the service description of Itä-Uusimaa has it."""

ROWS = tuple(PERCENT)
"""The rows a policy gives a percentage to, in the table's order."""
