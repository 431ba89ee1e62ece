"""Outcomes: what became of a session, in the words of the service description (§6.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never


class OutcomeKind(StrEnum):
    """The kinds of outcome."""

    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    EXPERT_ILL = "expert_ill"
    EXPERT_WITHDREW = "expert_withdrew"
    GROUP_ENDED = "group_ended"


class Canceller(StrEnum):
    """Who cancels: the expert does not cancel but withdraws or is ill."""

    ORDERER = "orderer"
    CLIENT = "client"


class EndReason(StrEnum):
    """Why a group was ended early."""

    COMPELLING = "compelling"
    PRE_AGREED = "pre_agreed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Held:
    """It took place; in groups and lectures perhaps with nobody there."""

    participants: int | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The orderer or the client cancelled, and the expert's side knew at `known_at` (UTC)."""

    by: Canceller
    known_at: datetime


@dataclass(frozen=True, slots=True)
class NoShow:
    """The client did not arrive; minutes of the hour may have gone to other joint work."""

    other_work_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ExpertIll:
    """The expert was ill."""


@dataclass(frozen=True, slots=True)
class ExpertWithdrew:
    """The expert withdrew for a reason other than illness."""


@dataclass(frozen=True, slots=True)
class GroupEnded:
    """The group was ended early, and this session was one of the remaining."""

    reason: EndReason


Outcome = Held | Cancelled | NoShow | ExpertIll | ExpertWithdrew | GroupEnded


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """An outcome as it is written down: its kind, and beside it what that kind needs."""

    kind: OutcomeKind
    cancelled_by: Canceller | None = None
    known_at: datetime | None = None
    participants: int | None = None
    other_work_minutes: int | None = None
    end_reason: EndReason | None = None


def stated(outcome: Outcome) -> Stated:
    """Return the outcome as it is written down."""
    match outcome:
        case Held(participants=participants):
            return Stated(kind=OutcomeKind.HELD, participants=participants)
        case Cancelled(by=by, known_at=known_at):
            return Stated(kind=OutcomeKind.CANCELLED, cancelled_by=by, known_at=known_at)
        case NoShow(other_work_minutes=minutes):
            return Stated(kind=OutcomeKind.NO_SHOW, other_work_minutes=minutes)
        case ExpertIll():
            return Stated(kind=OutcomeKind.EXPERT_ILL)
        case ExpertWithdrew():
            return Stated(kind=OutcomeKind.EXPERT_WITHDREW)
        case GroupEnded(reason=reason):
            return Stated(kind=OutcomeKind.GROUP_ENDED, end_reason=reason)
        case _:
            assert_never(outcome)


def meant(by: Stated) -> Outcome:
    """Return the outcome that was written down; what its kind needs stands beside it."""
    match by.kind:
        case OutcomeKind.HELD:
            return Held(by.participants)
        case OutcomeKind.CANCELLED:
            assert by.cancelled_by is not None, "a cancellation says by whom"
            assert by.known_at is not None, "a cancellation says when it was known"
            return Cancelled(by.cancelled_by, by.known_at)
        case OutcomeKind.NO_SHOW:
            return NoShow(by.other_work_minutes)
        case OutcomeKind.EXPERT_ILL:
            return ExpertIll()
        case OutcomeKind.EXPERT_WITHDREW:
            return ExpertWithdrew()
        case OutcomeKind.GROUP_ENDED:
            assert by.end_reason is not None, "the end of a group has a reason"
            return GroupEnded(by.end_reason)
        case _:
            assert_never(by.kind)
