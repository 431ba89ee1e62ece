"""What billing heard, in its own words; the ledger takes these in order.

Happening
  Order's life     AssignmentMade  FeeAgreed  SessionAgreed  OutcomeKnown
  Area's facts     AreaOpened  PolicySet  ScheduleSet  AgreementSigned  AgreementEnded  MonthClosed
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never
from uuid import UUID
from zoneinfo import ZoneInfo

from billing.fees.domain.fees import Agreement
from billing.fees.domain.reports import Report
from billing.policies.domain.outcomes import Outcome
from billing.policies.domain.policies import CancellationPolicy, FeeSchedule
from billing.words.money import Money
from billing.words.sessions import AgreedSession, AssignmentId, ExpertId, SessionId
from billing.words.times import Month
from chassis.values import Value

Key = tuple[str, UUID]
"""An area and an id within it."""


@dataclass(frozen=True, slots=True)
class AssignmentMade:
    """An expert accepted an offer; the fee of each session may have been agreed at once."""

    area: str
    assignment_id: AssignmentId
    agreed_fee: Money | None


@dataclass(frozen=True, slots=True)
class FeeAgreed:
    """The parties agreed on the fee of each session of an assignment."""

    area: str
    assignment_id: AssignmentId
    agreed_fee: Money


@dataclass(frozen=True, slots=True)
class SessionAgreed:
    """A session was agreed on; its agreed fee is that of its assignment."""

    session: AgreedSession


class OutcomeKnown(Value, frozen=True):
    """What became of a session is known; a correction has a higher revision. A move takes the next one."""

    area: str
    session_id: SessionId
    outcome: Outcome
    revision: int | None
    report: Report | None = None


@dataclass(frozen=True, slots=True)
class AreaOpened:
    """An area joined; what was worked before the month it opened in goes into that month's statement."""

    area: str
    zone: ZoneInfo
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class PolicySet:
    """A version of an area's cancellation policy was set."""

    area: str
    policy: CancellationPolicy


@dataclass(frozen=True, slots=True)
class ScheduleSet:
    """A version of an area's fee schedule was set."""

    area: str
    schedule: FeeSchedule


@dataclass(frozen=True, slots=True)
class AgreementSigned:
    """A commission agreement was signed."""

    area: str
    expert_id: ExpertId
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class AgreementEnded:
    """A commission agreement ended early; what was decided under it before stays."""

    area: str
    expert_id: ExpertId
    agreement_id: object
    valid_until: date


@dataclass(frozen=True, slots=True)
class MonthClosed:
    """A month was closed: later lines go into the next one."""

    area: str
    month: Month


Happening = (
    OutcomeKnown
    | SessionAgreed
    | AssignmentMade
    | FeeAgreed
    | AreaOpened
    | PolicySet
    | ScheduleSet
    | AgreementSigned
    | AgreementEnded
    | MonthClosed
)


@dataclass(frozen=True, slots=True)
class Needs:
    """What has to be known before some happenings can be taken."""

    areas: frozenset[str]
    sessions: frozenset[Key]
    assignments: frozenset[Key]
    """Whose agreed fee a new session takes over."""
    assignments_agreed: frozenset[Key]
    """Whose sessions a fee agreed later holds for."""
    experts: frozenset[Key]
    experts_agreed: frozenset[Key]
    """Whose waiting sessions an agreement may decide."""


def needs_of(happenings: Iterable[Happening]) -> Needs:
    """Return what a run of happenings needs to be known."""
    areas: set[str] = set()
    sessions: set[Key] = set()
    assignments: set[Key] = set()
    made: set[Key] = set()
    assignments_agreed: set[Key] = set()
    experts: set[Key] = set()
    experts_agreed: set[Key] = set()
    for happening in happenings:
        match happening:
            case OutcomeKnown(area=area, session_id=session_id):
                areas.add(area)
                sessions.add((area, session_id))
            case SessionAgreed(session=session):
                areas.add(session.area)
                sessions.add((session.area, session.session_id))
                assignments.add((session.area, session.assignment_id))
                experts.add((session.area, session.expert_id))
            case AssignmentMade(area=area, assignment_id=assignment_id):
                areas.add(area)
                made.add((area, assignment_id))
            case FeeAgreed(area=area, assignment_id=assignment_id):
                areas.add(area)
                assignments.add((area, assignment_id))
                assignments_agreed.add((area, assignment_id))
            case (
                AgreementSigned(area=area, expert_id=expert_id)
                | AgreementEnded(area=area, expert_id=expert_id)
            ):
                areas.add(area)
                experts_agreed.add((area, expert_id))
            case (
                AreaOpened(area=area) | PolicySet(area=area) | ScheduleSet(area=area) | MonthClosed(area=area)
            ):
                areas.add(area)
            case _:
                assert_never(happening)
    return Needs(
        areas=frozenset(areas),
        sessions=frozenset(sessions),
        assignments=frozenset(assignments - made),
        assignments_agreed=frozenset(assignments_agreed - made),
        experts=frozenset(experts | experts_agreed),
        experts_agreed=frozenset(experts_agreed),
    )
