"""From what is said to what is decided: an event becomes a Notice (who is named, what can be told)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from chassis.hearing import Heard
from contracts.billing import NoticeObjectionAnswered, PaymentNoticeIssued, StatementIssued
from contracts.dispatch import (
    AssignmentAccepted,
    ExpertFellIll,
    ExpertWithdrew,
    GroupEnded,
    MoveClosed,
    MoveProposed,
    ObjectionAnswered,
    ObjectionRaised,
    OfferMade,
    OfferWithdrawn,
    OutcomeCorrected,
    OutcomeMissing,
    SessionCancelled,
    SessionMoved,
    SessionTime,
)
from notifications.messages.domain import Facts, Share
from notifications.telling.domain import Notice, Role
from notifications.words.identities import EventId, OrderId, PersonId, SessionId, UnitId
from notifications.words.times import Span

OfOrders = (
    OfferMade
    | OfferWithdrawn
    | AssignmentAccepted
    | MoveProposed
    | MoveClosed
    | SessionMoved
    | OutcomeMissing
    | SessionCancelled
    | GroupEnded
    | ExpertFellIll
    | ExpertWithdrew
    | OutcomeCorrected
    | ObjectionRaised
    | ObjectionAnswered
)
OfMonths = PaymentNoticeIssued | NoticeObjectionAnswered | StatementIssued
_OfSessions = (
    MoveProposed
    | MoveClosed
    | SessionMoved
    | OutcomeMissing
    | SessionCancelled
    | ExpertFellIll
    | ExpertWithdrew
    | OutcomeCorrected
    | ObjectionRaised
    | ObjectionAnswered
)
Told = OfOrders | OfMonths
"""The events that somebody is told of."""


def span(said: SessionTime | SessionMoved | MoveProposed | OutcomeMissing) -> Span:
    """Return a time of work."""
    return Span(said.starts_at, said.ends_at)


def notice(heard: Heard[Told]) -> Notice:
    """Return the event as notifications sees it."""
    named, facts = _told(heard.body)
    return Notice(
        area=heard.area,
        event=EventId(heard.event_id),
        name=_name(heard.body),
        event_type=heard.type,
        correlation=heard.cause.correlation_id,
        happened_at=heard.at,
        named=named,
        facts=facts,
        traceparent=heard.cause.traceparent,
    )


def _name(body: Told) -> str:
    """Return under what name the table of who is told has an event."""
    name = type(body).__name__
    match body:
        case SessionMoved(consent="taken_back"):
            return f"{name}, taken back"
        case SessionMoved(reported_as="expert"):
            return f"{name}, the expert accepted"
        case OutcomeMissing(reminder=reminder) if reminder > 1:
            return f"{name}, still"
        case _:
            return name


def _told(body: Told) -> tuple[Mapping[Role, PersonId], Facts]:  # noqa: C901, PLR0911 - one for each kind
    match body:
        case OfferMade():
            facts = Facts(
                order=OrderId(body.order_id),
                times=tuple(map(span, body.times)),
                answer_by=body.expires_at,
                work_form=body.work_form,
            )
            return _expert(body), facts
        case OfferWithdrawn():
            return _expert(body), Facts(order=OrderId(body.order_id), reason=body.reason)
        case AssignmentAccepted():
            return {Role.ORDERER: PersonId(body.orderer_id)}, Facts(
                order=OrderId(body.order_id), unit=UnitId(body.unit_id), work_form=body.work_form
            )
        case MoveProposed() | MoveClosed() | ObjectionRaised() | ObjectionAnswered():
            return _two_sided(body)
        case SessionMoved():
            return _expert(body), _session(body, times=(span(body),), reason=body.consent or "")
        case OutcomeMissing():
            return _expert(body), replace(_session(body), sessions=(), times=(span(body),))
        case OutcomeCorrected():
            return _expert(body), _session(body)
        case SessionCancelled():
            return _expert(body), _session(body)
        case GroupEnded():
            return _expert(body), Facts(
                order=OrderId(body.order_id),
                unit=UnitId(body.unit_id),
                sessions=tuple(map(SessionId, body.session_ids)),
            )
        case ExpertFellIll() | ExpertWithdrew():
            return {}, _session(body)
        case PaymentNoticeIssued() | NoticeObjectionAnswered() | StatementIssued():
            return _month(body)
        case _:
            assert_never(body)


def _two_sided(
    body: MoveProposed | MoveClosed | ObjectionRaised | ObjectionAnswered,
) -> tuple[Mapping[Role, PersonId], Facts]:
    """Return what one side asks of the other; whoever ordered is found by the order, the expert is named here."""
    match body:
        case MoveProposed():
            asked_as, role, facts = body.proposed_as, Role.ANSWERER, _session(body, times=(span(body),))
        case MoveClosed():
            asked_as, role, facts = body.proposed_as, Role.ASKER, _session(body, reason=body.state)
        case ObjectionRaised():
            asked_as, role, facts = body.raised_as, Role.ANSWERER, _session(body, reason=body.about)
        case ObjectionAnswered():
            asked_as, role, facts = body.raised_as, Role.ASKER, _session(body, reason=body.state)
        case _:
            assert_never(body)
    the_expert_asked = asked_as == "expert"
    if the_expert_asked == (role is Role.ASKER):
        return {role: PersonId(body.expert_id)}, facts
    if isinstance(body, ObjectionAnswered):
        return {role: PersonId(body.raised_by)}, facts
    return {}, facts


def _month(body: OfMonths) -> tuple[Mapping[Role, PersonId], Facts]:
    match body:
        case PaymentNoticeIssued():
            return {Role.UNIT_COORDINATOR: PersonId(body.coordinator_id)}, Facts(
                unit=UnitId(body.unit_id),
                month=body.month,
                total_minor=body.total.amount_minor,
                currency=body.total.currency,
                line_count=body.line_count,
                open_sessions=body.open_sessions,
                revision=body.revision,
            )
        case NoticeObjectionAnswered():
            return {Role.ASKER: PersonId(body.raised_by)}, Facts(
                unit=UnitId(body.unit_id), month=body.month, reason=body.state
            )
        case StatementIssued():
            return _expert(body), Facts(
                month=body.month,
                pay_date=body.pay_date,
                total_minor=body.total.amount_minor,
                brought_minor=body.brought_minor,
                settlement=body.settlement,
                currency=body.total.currency,
                shares=tuple(Share(UnitId(one.unit_id), one.amount_minor) for one in body.units),
            )
        case _:
            assert_never(body)


def _expert(
    body: OfferMade
    | OfferWithdrawn
    | SessionMoved
    | OutcomeMissing
    | SessionCancelled
    | GroupEnded
    | OutcomeCorrected
    | StatementIssued,
) -> Mapping[Role, PersonId]:
    return {Role.EXPERT: PersonId(body.expert_id)}


def _session(
    body: _OfSessions,
    *,
    times: Sequence[Span] = (),
    reason: str = "",
) -> Facts:
    return Facts(
        order=OrderId(body.order_id),
        unit=UnitId(body.unit_id),
        sessions=(SessionId(body.session_id),),
        times=tuple(times),
        reason=reason,
    )
