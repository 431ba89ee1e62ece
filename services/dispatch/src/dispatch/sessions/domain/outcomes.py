"""Outcomes: what became of a session, in the words of the service description (§6.2), and what can be true.

One more kind is a member of `OutcomeKind` and `SessionState`, a dataclass with its facts, a member of `Outcome`,
and a decision in `check_plausible`. The names of the facts are those of rows, bodies, answers and events.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar, assert_never, get_args

from chassis.failures import Refusal
from dispatch.words.moments import MomentRefusal
from dispatch.words.reports import Report, ReportedAs
from dispatch.words.terms import Span, WorkForm


class OutcomeKind(StrEnum):
    """The kinds of outcome."""

    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    EXPERT_ILL = "expert_ill"
    EXPERT_WITHDREW = "expert_withdrew"
    GROUP_ENDED = "group_ended"


class SessionState(StrEnum):
    """Where a session is: scheduled, moved, or what became of it."""

    SCHEDULED = "scheduled"
    MOVED = "moved"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"
    EXPERT_ILL = "expert_ill"
    EXPERT_WITHDREW = "expert_withdrew"
    GROUP_ENDED = "group_ended"


STANDS: frozenset[SessionState] = frozenset({SessionState.SCHEDULED, SessionState.HELD, SessionState.NO_SHOW})
"""The states in which the expert's time is taken; no two such sessions of one expert overlap."""

COUNTED: frozenset[WorkForm] = frozenset({WorkForm.GROUP, WorkForm.LECTURE})
"""The work forms in which participants are counted."""


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

    kind: ClassVar = OutcomeKind.HELD
    participants: int | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The orderer or the client cancelled, and the expert's side knew at `known_at` (UTC)."""

    kind: ClassVar = OutcomeKind.CANCELLED
    cancelled_by: Canceller
    known_at: datetime


@dataclass(frozen=True, slots=True)
class NoShow:
    """The client did not arrive; minutes of the hour may have gone to other joint work."""

    kind: ClassVar = OutcomeKind.NO_SHOW
    other_work_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ExpertIll:
    """The expert was ill."""

    kind: ClassVar = OutcomeKind.EXPERT_ILL


@dataclass(frozen=True, slots=True)
class ExpertWithdrew:
    """The expert withdrew for a reason other than illness."""

    kind: ClassVar = OutcomeKind.EXPERT_WITHDREW


@dataclass(frozen=True, slots=True)
class GroupEnded:
    """The group was ended early, and this session was one of the remaining."""

    kind: ClassVar = OutcomeKind.GROUP_ENDED
    end_reason: EndReason


Outcome = Held | Cancelled | NoShow | ExpertIll | ExpertWithdrew | GroupEnded
KINDS: Mapping[str, type[Outcome]] = MappingProxyType({one.kind: one for one in get_args(Outcome)})


def check_plausible(
    outcome: Outcome,
    report: Report,
    *,
    work_form: WorkForm,
    time: Span,
    agreed_at: datetime,
    report_within: timedelta,
) -> None:
    """Refuse an outcome that cannot be true, when it is reported, of a session of that work form and time.

    A moment longer ago than `report_within` is the coordinator's to say, with a reason.
    """
    now = report.reported_at
    match outcome:
        case Held(participants=participants):
            _check_not_early(outcome, not_before=time.ends_at, now=now)
            _check_participants(participants, work_form)
        case NoShow(other_work_minutes=minutes):
            _check_no_show(minutes, work_form, time)
            _check_not_early(outcome, not_before=time.starts_at, now=now)
        case Cancelled(known_at=known_at):
            _check_known(known_at, time, agreed_at=agreed_at, now=now)
            _check_reported_soon(known_at, report, within=report_within)
        case GroupEnded() if work_form is not WorkForm.GROUP:
            raise not_a_group(work_form)
        case GroupEnded() | ExpertIll() | ExpertWithdrew():
            pass
        case _:
            assert_never(outcome)


def _check_not_early(outcome: Outcome, *, not_before: datetime, now: datetime) -> None:
    if now < not_before:
        raise MomentRefusal(
            "outcome-is-too-early",
            lambda shown: (
                f"it is {shown(now)}, too early to say {outcome.kind.replace('_', ' ')}; expected not before "
                f"{shown(not_before)}; say it then"
            ),
            kind=outcome.kind,
            not_before=not_before.isoformat(),
        )


def _check_participants(participants: int | None, work_form: WorkForm) -> None:
    if participants is not None and (participants < 0 or work_form not in COUNTED):
        raise Refusal(
            "participants-are-not-counted",
            f"{participants} participants were named for work of form {work_form}; expected 0 or more, "
            "and only for a group or a lecture; leave the number out",
            status=422,
            participants=participants,
            work_form=work_form,
        )


def _check_no_show(minutes: int | None, work_form: WorkForm, time: Span) -> None:
    if work_form is WorkForm.GROUP:
        raise Refusal(
            "no-show-in-a-group",
            "no-show was said of a group session; expected held, with 0 participants if nobody came; say that",
        )
    most = int(time.length.total_seconds() // 60)
    if minutes is not None and not 0 <= minutes <= most:
        raise Refusal(
            "other-work-is-out-of-bounds",
            f"{minutes} minutes of other work were named; expected 0 to the session's {most}; correct the number",
            status=422,
            minutes=minutes,
            minutes_max=most,
        )


def _check_known(known_at: datetime, time: Span, *, agreed_at: datetime, now: datetime) -> None:
    if known_at > now:
        raise MomentRefusal(
            "known-in-the-future",
            lambda shown: (
                f"known_at, {shown(known_at)}, is in the future (it is {shown(now)}); expected a time that has "
                "come; leave it out for now"
            ),
            status=422,
            known_at=known_at.isoformat(),
        )
    if known_at < agreed_at:
        raise MomentRefusal(
            "known-before-agreed",
            lambda shown: (
                f"known_at, {shown(known_at)}, is before the session was agreed on, "
                f"{shown(agreed_at)}; expected a later time; correct it"
            ),
            status=422,
            known_at=known_at.isoformat(),
            scheduled_at=agreed_at.isoformat(),
        )
    if known_at >= time.starts_at:
        raise MomentRefusal(
            "known-too-late",
            lambda shown: (
                f"the cancellation was known at {shown(known_at)}, when the session had started "
                f"({shown(time.starts_at)}); expected an earlier time; "
                "say no-show if the client did not arrive"
            ),
            known_at=known_at.isoformat(),
            starts_at=time.starts_at.isoformat(),
        )


def _check_reported_soon(known_at: datetime, report: Report, *, within: timedelta) -> None:
    by_coordinator = report.reported_as is ReportedAs.COORDINATOR
    if report.reported_at - known_at <= within or (by_coordinator and report.reason):
        return
    hours = int(within.total_seconds() // 3600)
    next_step = "say why (reason)" if by_coordinator else "ask the coordinator to say it, with the reason"
    raise MomentRefusal(
        "known-long-ago",
        lambda shown: (
            f"known_at, {shown(known_at)}, is more than {hours} hours ago (it is {shown(report.reported_at)}); "
            f"expected a moment that was reported within {hours} hours, as the area has decided; {next_step}"
        ),
        status=422,
        known_at=known_at.isoformat(),
        report_within_hours=hours,
    )


def not_a_group(work_form: WorkForm) -> Refusal:
    """Say that only a group can be ended early."""
    return Refusal(
        "not-a-group",
        f"the work is {work_form}; expected a group; cancel the sessions one by one instead",
        work_form=work_form,
    )
