"""Contracts to domain and back, pure: the only module that knows both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from billing.fees.domain.book import Assessed, Saying
from billing.fees.domain.corrections import FeeLine
from billing.fees.domain.fees import Agreement
from billing.fees.domain.happenings import (
    AgreementEnded,
    AgreementSigned,
    AreaOpened,
    AssignmentMade,
    FeeAgreed,
    Happening,
    MonthClosed,
    OutcomeKnown,
    PolicySet,
    ScheduleSet,
    SessionAgreed,
)
from billing.fees.domain.refusals import facts_not_understood, not_understood
from billing.fees.domain.reports import Report
from billing.policies import wire as policy_wire
from billing.policies.domain.outcomes import KINDS, Moved, Outcome
from billing.words.money import Money
from billing.words.sessions import AgreedSession, AssignmentId, ExpertId, OrderId, SessionId, UnitId
from billing.words.times import Month
from chassis import zones
from chassis.kinds import read
from contracts import billing as said
from contracts import dispatch, flow, registry
from contracts.envelope import Event, Message

OUTCOMES: tuple[type[Event], ...] = (
    dispatch.SessionMoved,
    *dispatch.OUTCOMES.values(),
    dispatch.GroupEnded,
    dispatch.OutcomeCorrected,
)
"""What says what became of a session."""

OF_ORDERS: tuple[type[Event], ...] = (
    dispatch.AssignmentAccepted,
    dispatch.FeeAgreed,
    dispatch.SessionScheduled,
    *OUTCOMES,
)
"""What of an order's life concerns billing."""

OF_OBJECTIONS: tuple[type[Event], ...] = (dispatch.ObjectionRaised, dispatch.ObjectionAnswered)
"""What is said against what was reported of a session."""

OF_AGREEMENTS: tuple[type[Event], ...] = (registry.AgreementSigned, registry.AgreementEnded)
"""What of an expert's life concerns billing."""

_LONGER = {"by": "cancelled_by", "reason": "end_reason"}
_FACTS: Mapping[str, Mapping[str, str]] = {
    kind: {name: _LONGER.get(name, name) for name in one.__match_args__} for kind, one in KINDS.items()
}
"""The facts of each kind of outcome, with what they are called in events."""


def happenings(area: str, event: Event, *, at: datetime) -> tuple[Happening, ...]:
    """Return an event in billing's words, nothing for one it passes over; refuse codes it does not know."""
    reader = _READ.get(type(event))
    return () if reader is None else reader(area, event, at)


def _assignment_accepted(area: str, event: dispatch.AssignmentAccepted, _: datetime) -> tuple[Happening, ...]:
    agreed = event.agreed_fee
    fee = None if agreed is None else Money(agreed.amount_minor, agreed.currency)
    return (AssignmentMade(area, AssignmentId(event.assignment_id), fee),)


def _fee_agreed(area: str, event: dispatch.FeeAgreed, _: datetime) -> tuple[Happening, ...]:
    fee = Money(event.agreed_fee.amount_minor, event.agreed_fee.currency)
    return (FeeAgreed(area, AssignmentId(event.assignment_id), fee),)


def _session_scheduled(area: str, event: dispatch.SessionScheduled, _: datetime) -> tuple[Happening, ...]:
    starts_at, ends_at = _utc(event.starts_at, "starts_at"), _utc(event.ends_at, "ends_at")
    if ends_at <= starts_at:
        raise not_understood("ends_at", ends_at.isoformat(), (f"later than {starts_at.isoformat()}",))
    return (
        SessionAgreed(
            AgreedSession(
                area,
                OrderId(event.order_id),
                AssignmentId(event.assignment_id),
                SessionId(event.session_id),
                ExpertId(event.expert_id),
                UnitId(event.unit_id),
                event.work_form,
                starts_at,
                ends_at,
            )
        ),
    )


def _session_moved(area: str, event: dispatch.SessionMoved, _: datetime) -> tuple[Happening, ...]:
    moved = Moved(SessionId(event.moved_to))
    return (OutcomeKnown(area, SessionId(event.session_id), moved, None, _report(event)),)


def _concluded(kind: str, area: str, event: dispatch.SessionOutcome, _: datetime) -> tuple[Happening, ...]:
    outcome = outcome_of(kind, event)
    return (OutcomeKnown(area, SessionId(event.session_id), outcome, event.revision, _report(event)),)


def _group_ended(area: str, event: dispatch.GroupEnded, _: datetime) -> tuple[Happening, ...]:
    outcome, report = outcome_of("group_ended", event), _report(event)
    return tuple(
        OutcomeKnown(area, SessionId(session_id), outcome, event.revision, report)
        for session_id in event.session_ids
    )


def _outcome_corrected(area: str, event: dispatch.OutcomeCorrected, _: datetime) -> tuple[Happening, ...]:
    outcome = outcome_of(event.outcome.kind, event.outcome)
    return (OutcomeKnown(area, SessionId(event.session_id), outcome, event.revision, _report(event)),)


def _report(event: dispatch.Reported) -> Report | None:
    """Return who reported what an event says; None for one that was said before that was asked."""
    if event.reported_at is None:
        return None
    return Report(_utc(event.reported_at, "reported_at"), event.reported_by, event.reported_as)


def outcome_of(kind: str, said_of_it: Event | dispatch.Outcome) -> Outcome:
    """Return what became of a session; refuse a kind that billing does not know or that lacks its facts."""
    if kind not in _FACTS:
        raise not_understood("outcome", kind, tuple(_FACTS))
    facts = {name: getattr(said_of_it, called, None) for name, called in _FACTS[kind].items()}
    for name, fact in facts.items():
        if isinstance(fact, datetime):
            facts[name] = _utc(fact, name)
    try:
        return read(KINDS, kind, facts)
    except ValueError as mistake:
        raise facts_not_understood(kind, facts, mistake) from mistake


def _area_opened(area: str, event: registry.AreaOpened, at: datetime) -> tuple[Happening, ...]:
    return (AreaOpened(area, zone_named(event.time_zone), _utc(at, "time")),)


def zone_named(name: str) -> ZoneInfo:
    """Return a time zone by its IANA name; refuse one that does not exist."""
    try:
        return zones.zone_named(name)
    except zones.UnknownZone:
        raise not_understood("time_zone", name[:80], ("an IANA name such as Europe/Helsinki",)) from None


def _agreement_signed(area: str, event: registry.AgreementSigned, _: datetime) -> tuple[Happening, ...]:
    forms = frozenset(event.work_forms)
    agreement = Agreement(event.agreement_id, event.valid_from, event.valid_until, forms)
    return (AgreementSigned(area, ExpertId(event.expert_id), agreement),)


def _agreement_ended(area: str, event: registry.AgreementEnded, _: datetime) -> tuple[Happening, ...]:
    return (AgreementEnded(area, ExpertId(event.expert_id), event.agreement_id, event.valid_until),)


def _schedule_set(area: str, event: said.FeeScheduleSet, _: datetime) -> tuple[Happening, ...]:
    return (ScheduleSet(area, policy_wire.schedule_of(event)),)


def _policy_set(area: str, event: said.CancellationPolicySet, _: datetime) -> tuple[Happening, ...]:
    return (PolicySet(area, policy_wire.policy_of(event)),)


def _month_closed(area: str, event: said.MonthClosed, _: datetime) -> tuple[Happening, ...]:
    return (MonthClosed(area, Month(event.month)),)


_READ: Mapping[type[Event], Callable[[str, Any, datetime], tuple[Happening, ...]]] = MappingProxyType(
    {
        dispatch.AssignmentAccepted: _assignment_accepted,
        dispatch.FeeAgreed: _fee_agreed,
        dispatch.SessionScheduled: _session_scheduled,
        dispatch.SessionMoved: _session_moved,
        **{event: partial(_concluded, kind) for kind, event in dispatch.OUTCOMES.items()},
        dispatch.GroupEnded: _group_ended,
        dispatch.OutcomeCorrected: _outcome_corrected,
        registry.AreaOpened: _area_opened,
        registry.AgreementSigned: _agreement_signed,
        registry.AgreementEnded: _agreement_ended,
        said.FeeScheduleSet: _schedule_set,
        said.CancellationPolicySet: _policy_set,
        said.MonthClosed: _month_closed,
    }
)


def objection(
    area: str, event: dispatch.ObjectionRaised | dispatch.ObjectionAnswered
) -> Mapping[str, object]:
    """Return an objection as it is kept: open when it is raised."""
    return {
        "area_id": area,
        "objection_id": event.objection_id,
        "session_id": event.session_id,
        "raised_as": event.raised_as,
        "state": event.state if isinstance(event, dispatch.ObjectionAnswered) else "open",
    }


def _utc(instant: datetime, name: str) -> datetime:
    if instant.tzinfo is None:
        raise not_understood(name, instant.isoformat(), ("a time with an offset",))
    return instant.astimezone(UTC)


# --- what billing says --------------------------------------------------------------------------------------


def announced(saying: Saying) -> Message:
    """Return what was decided of a session as the event to say."""
    session = saying.session
    event: Event
    if isinstance(saying, Assessed):
        event = said.FeeAssessed(
            session_id=session.session_id,
            order_id=session.order_id,
            expert_id=session.expert_id,
            unit_id=session.unit_id,
            revision=saying.revision,
            currency=saying.currency,
            lines=[_line(line) for line in saying.lines],
        )
    else:
        event = said.FeePending(
            session_id=session.session_id,
            order_id=session.order_id,
            expert_id=session.expert_id,
            revision=saying.revision,
            missing=[one.value for one in saying.missing],
        )
    return flow.say(event, area=session.area, sequence=saying.sequence)


def _line(line: FeeLine) -> said.FeeLine:
    return said.FeeLine(
        line_id=line.line_id,
        kind=line.kind,
        amount_minor=line.amount_minor,
        rule=line.rule,
        policy_version=line.policy_version,
        schedule_version=line.schedule_version,
        work_month=line.work_month,
        statement_month=line.statement_month,
        corrects=line.corrects,
    )
