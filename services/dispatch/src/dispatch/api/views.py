"""How dispatch's things are shown: ids, codes, UTC times; free text only to those who work with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from dispatch.domain.assignments import Assignment
from dispatch.domain.candidates import Candidate
from dispatch.domain.identities import ExpertId
from dispatch.domain.offers import Offer
from dispatch.domain.orders import Order
from dispatch.domain.outcomes import Outcome, stated
from dispatch.domain.sessions import Session
from dispatch.domain.terms import Fee, Span, Topic

View = dict[str, Any]


def order(shown: Order) -> View:
    """Show an order to those who ordered and those who coordinate."""
    need, terms = shown.need, shown.need.terms
    within = need.answer_within
    return {
        "order_id": shown.order_id,
        "state": shown.state,
        "version": shown.version,
        "unit_id": need.unit_id,
        "orderer_id": shown.orderer_id,
        "work_form": need.work_form,
        "topics": [topic(one) for one in sorted(need.topics)],
        "language": need.language,
        "seats": need.seats,
        "seats_taken": shown.seats_taken,
        "contact_method": need.contact_method,
        "times": [span(one) for one in need.times],
        "agreed_fee": fee(need.agreed_fee),
        "answer_within_minutes": None if within is None else int(within.total_seconds() // 60),
        "responsibility": terms.responsibility,
        "target_group": terms.target_group,
        "place": terms.place,
        "client_reference": terms.client_reference,
        "created_at": shown.created_at,
    }


def order_in_full(
    shown: Order, offers: Iterable[Offer], assignments: Iterable[Assignment], sessions: Iterable[Session]
) -> View:
    """Show an order with all that follows from it."""
    return {
        **order(shown),
        "offers": [offer(one) for one in offers],
        "assignments": [assignment(one) for one in assignments],
        "sessions": [session(one) for one in sessions],
    }


def offer(shown: Offer) -> View:
    """Show an offer."""
    return {
        "offer_id": shown.offer_id,
        "order_id": shown.order_id,
        "expert_id": shown.expert_id,
        "state": shown.state,
        "made_at": shown.made_at,
        "expires_at": shown.expires_at,
        "closed_at": shown.closed_at,
        "withdrawn_because": shown.withdrawn_because,
    }


def offer_to_expert(shown: Offer, of: Order) -> View:
    """Show an offer to its expert with what is needed to choose, but not the reference to the client."""
    need = of.need
    return {
        **offer(shown),
        "unit_id": need.unit_id,
        "work_form": need.work_form,
        "topics": [topic(one) for one in sorted(need.topics)],
        "language": need.language,
        "contact_method": need.contact_method,
        "times": [span(one) for one in need.times],
        "agreed_fee": fee(need.agreed_fee),
        "responsibility": need.terms.responsibility,
        "target_group": need.terms.target_group,
        "place": need.terms.place,
    }


def offers_made(offers: Iterable[Offer], agreement_missing_on: Mapping[ExpertId, Iterable[date]]) -> View:
    """Show offers that were made, each with the days on which its expert has no agreement in force."""
    return {
        "items": [
            {**offer(one), "agreement_missing_on": list(agreement_missing_on.get(one.expert_id, ()))}
            for one in offers
        ]
    }


def assignment(shown: Assignment) -> View:
    """Show an assignment."""
    return {
        "assignment_id": shown.assignment_id,
        "order_id": shown.order_id,
        "offer_id": shown.offer_id,
        "expert_id": shown.expert_id,
        "unit_id": shown.unit_id,
        "work_form": shown.work_form,
        "seat": shown.seat,
        "accepted_at": shown.accepted_at,
        "agreed_fee": fee(shown.agreed_fee),
    }


def session(shown: Session) -> View:
    """Show a session and what became of it."""
    return {
        "session_id": shown.session_id,
        "order_id": shown.order_id,
        "assignment_id": shown.assignment_id,
        "expert_id": shown.expert_id,
        "unit_id": shown.unit_id,
        "work_form": shown.work_form,
        **span(shown.time),
        "state": shown.state,
        "revision": shown.revision,
        "outcome": shown.outcome and outcome(shown.outcome),
        "replaces": shown.replaces,
        "moved_to": shown.moved_to,
        "scheduled_at": shown.scheduled_at,
    }


def outcome(shown: Outcome) -> View:
    """Show an outcome: its kind, and what its kind has."""
    said = stated(shown)
    facts = {
        "cancelled_by": said.cancelled_by,
        "known_at": said.known_at,
        "participants": said.participants,
        "other_work_minutes": said.other_work_minutes,
        "end_reason": said.end_reason,
    }
    return {"kind": said.kind, **{name: fact for name, fact in facts.items() if fact is not None}}


def candidate(shown: Candidate) -> View:
    """Show a candidate and why."""
    return {
        "expert_id": shown.expert_id,
        "reasons": [{"what": reason.what, "value": reason.value} for reason in shown.reasons],
        "topics_missing": [topic(one) for one in shown.topics_missing],
        "agreement_missing_on": list(shown.agreement_missing_on),
        "assignments_lately": shown.assignments_lately,
        "last_assigned_at": shown.last_assigned_at,
        "declined_before": shown.declined_before,
    }


def topic(shown: Topic) -> View:
    """Show a topic."""
    return {"code": shown.code, "perspective": shown.perspective}


def span(shown: Span) -> View:
    """Show a time of work."""
    return {"starts_at": shown.starts_at, "ends_at": shown.ends_at}


def fee(shown: Fee | None) -> View | None:
    """Show an agreed fee, or that there is none."""
    return None if shown is None else {"amount_minor": shown.amount_minor, "currency": shown.currency}
