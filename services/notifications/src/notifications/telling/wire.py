"""From what is said to what is decided: an event becomes a Notice (who is named, what can be told)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from chassis.hearing import Heard
from contracts.billing import NoticeObjectionAnswered, PaymentNoticeIssued, StatementIssued
from contracts.dispatch import (
    AnswerReversed,
    AssignmentAccepted,
    ExpertFellIll,
    ExpertWithdrew,
    GroupEnded,
    MoveClosed,
    MoveProposed,
    ObjectionAnswered,
    ObjectionRaised,
    OfferDeclined,
    OfferMade,
    OfferWithdrawn,
    OutcomeCorrected,
    OutcomeMissing,
    SessionCancelled,
    SessionHeld,
    SessionMoved,
    SessionTime,
)
from contracts.registry import EmergencyAccessTaken
from notifications.messages.domain import Facts, Share
from notifications.telling.domain import Notice, Role
from notifications.words.identities import EventId, OrderId, PersonId, SessionId, UnitId
from notifications.words.times import Span

OfOrders = (
    OfferMade
    | OfferDeclined
    | OfferWithdrawn
    | AssignmentAccepted
    | AnswerReversed
    | MoveProposed
    | MoveClosed
    | SessionMoved
    | OutcomeMissing
    | SessionHeld
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
    | SessionHeld
    | SessionCancelled
    | ExpertFellIll
    | ExpertWithdrew
    | OutcomeCorrected
    | ObjectionRaised
    | ObjectionAnswered
)
Told = OfOrders | OfMonths | EmergencyAccessTaken
"""The events that somebody is told of."""


def span(said: SessionTime | SessionMoved | MoveProposed | OutcomeMissing) -> Span:
    """Return a time of work."""
    return Span(said.starts_at, said.ends_at)


def notices(heard: Heard[Told]) -> tuple[Notice, ...]:
    """Return the event as notifications sees it, once for each person of a role that several have."""
    seen = notice(heard)
    if not isinstance(heard.body, EmergencyAccessTaken) or not seen.named:
        return (seen,)
    everybody = dict.fromkeys(heard.body.coordinators)
    return tuple(replace(seen, named={Role.COORDINATOR: PersonId(person)}) for person in everybody)


def notice(heard: Heard[Told]) -> Notice:
    """Return the event as notifications sees it; of several people who have a role it names the first."""
    named, facts = _told(heard.body)
    if isinstance(heard.body, EmergencyAccessTaken):
        facts = replace(facts, times=(Span(heard.at, heard.body.ends_at),))
    return Notice(
        area=heard.area,
        event=EventId(heard.event_id),
        name=_name(heard.body),
        event_type=heard.type,
        correlation=heard.cause.correlation_id,
        happened_at=heard.at,
        named=named,
        facts=replace(facts, page=page(heard.body)),
        experts_page=experts_page(heard.body),
        traceparent=heard.cause.traceparent,
    )


def _name(body: Told) -> str:  # noqa: PLR0911 - one for each that is told otherwise
    """Return under what name the table of who is told has an event."""
    name = type(body).__name__
    match body:
        case SessionMoved(consent="taken_back"):
            return f"{name}, taken back"
        case SessionMoved() if body.reported_as == "expert" or body.on_behalf:
            return f"{name}, the expert accepted"
        case AnswerReversed(answer="accepted"):
            return f"{name}, of a yes"
        case ExpertWithdrew(because="answer_reversed"):
            return f"{name}, answer reversed"
        case OutcomeMissing(reminder=reminder) if reminder > 1:
            return f"{name}, still"
        case EmergencyAccessTaken(coordinators=[]):
            return f"{name}, nobody coordinates"
        case (
            AssignmentAccepted()
            | OfferDeclined()
            | MoveClosed()
            | SessionHeld()
            | ExpertFellIll()
            | ExpertWithdrew()
        ) if body.on_behalf:
            return f"{name}, on behalf"
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
        case OfferWithdrawn() | OfferDeclined() | AssignmentAccepted() | AnswerReversed():
            return _answer(body)
        case MoveProposed() | MoveClosed() | ObjectionRaised() | ObjectionAnswered():
            return _two_sided(body)
        case SessionMoved():
            return _expert(body), _session(body, times=(span(body),), reason=body.consent or "")
        case OutcomeMissing():
            return _expert(body), replace(_session(body), sessions=(), times=(span(body),))
        case OutcomeCorrected() | SessionCancelled():
            return _expert(body), _session(body)
        case GroupEnded():
            return _expert(body), Facts(
                order=OrderId(body.order_id),
                unit=UnitId(body.unit_id),
                sessions=tuple(map(SessionId, body.session_ids)),
            )
        case SessionHeld():
            return _expert(body), _recorded(_session(body, reason="held"), body.on_behalf)
        case ExpertFellIll() | ExpertWithdrew():
            return _expert(body), _recorded(_session(body, reason="absent"), body.on_behalf)
        case EmergencyAccessTaken():
            told = body.coordinators
            return {Role.COORDINATOR: PersonId(told[0])} if told else {}, Facts()
        case PaymentNoticeIssued() | NoticeObjectionAnswered() | StatementIssued():
            return _month(body)
        case _:
            assert_never(body)


def _answer(
    body: OfferWithdrawn | OfferDeclined | AssignmentAccepted | AnswerReversed,
) -> tuple[Mapping[Role, PersonId], Facts]:
    order = OrderId(body.order_id)
    match body:
        case OfferWithdrawn():
            return _expert(body), Facts(order=order, reason=body.reason)
        case OfferDeclined():
            return _expert(body), _recorded(Facts(order=order, reason="declined"), body.on_behalf)
        case AnswerReversed():
            return _expert(body), Facts(order=order, unit=UnitId(body.unit_id), reason=body.answer)
        case AssignmentAccepted():
            unit, named = UnitId(body.unit_id), {Role.ORDERER: PersonId(body.orderer_id), **_expert(body)}
            facts = Facts(order=order, unit=unit, work_form=body.work_form, reason="accepted")
            return named, _recorded(facts, body.on_behalf)
        case _:
            assert_never(body)


def page(body: Told) -> str:  # noqa: PLR0911 - one for each kind of thing
    """Return the path, below the area, of the console's page of what an event tells of: ids and months only."""
    match body:
        case OfferMade() | OfferDeclined() | OfferWithdrawn():
            return f"offers/{body.offer_id}"
        case AssignmentAccepted() | AnswerReversed():
            return f"orders/{body.order_id}"
        case SessionMoved():
            return f"sessions/{body.moved_to}"
        case GroupEnded():
            return f"sessions/{body.session_ids[0]}" if body.session_ids else ""
        case PaymentNoticeIssued() | NoticeObjectionAnswered():
            return f"notices/{body.month}/{body.unit_id}"
        case StatementIssued():
            return f"statements/{body.statement_id}"
        case EmergencyAccessTaken():
            return f"emergency/{body.access_id}"
        case (
            MoveProposed()
            | MoveClosed()
            | OutcomeMissing()
            | SessionHeld()
            | SessionCancelled()
            | ExpertFellIll()
            | ExpertWithdrew()
            | OutcomeCorrected()
            | ObjectionRaised()
            | ObjectionAnswered()
        ):
            return f"sessions/{body.session_id}"
        case _:
            assert_never(body)


def experts_page(body: Told) -> str:
    """Return the path of the page on which the expert sees what others see elsewhere; empty: they see the same."""
    match body:
        case AssignmentAccepted() | AnswerReversed():
            return f"offers/{body.offer_id}"
        case _:
            return ""


def _recorded(facts: Facts, on_behalf: str | None) -> Facts:
    return replace(facts, how=on_behalf or "")


def _two_sided(
    body: MoveProposed | MoveClosed | ObjectionRaised | ObjectionAnswered,
) -> tuple[Mapping[Role, PersonId], Facts]:
    """Return what one side asks of the other; whoever ordered is found by the order, the expert is named here."""
    match body:
        case MoveProposed():
            asked_as, role, facts = body.proposed_as, Role.ANSWERER, _session(body, times=(span(body),))
        case MoveClosed():
            facts = _recorded(_session(body, reason=body.state), body.on_behalf)
            asked_as, role = body.proposed_as, Role.ASKER
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
    if isinstance(body, MoveClosed):
        return _expert(body), facts
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
    | OfferDeclined
    | OfferWithdrawn
    | AssignmentAccepted
    | AnswerReversed
    | MoveClosed
    | SessionHeld
    | ExpertFellIll
    | ExpertWithdrew
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
