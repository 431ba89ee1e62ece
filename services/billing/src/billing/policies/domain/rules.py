"""The rows of the outcome table (service description §6.2)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


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


ROWS: tuple[Rule, ...] = tuple(Rule)[:10]
"""The rows a policy gives a percentage to, in the table's order."""

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
