"""How offers are shown: to those who ask, and to the expert who is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from uuid import UUID

from typing_extensions import TypedDict

from dispatch.offers.domain.offers import Acceptance, Offer, OfferState, WithdrawalReason
from dispatch.orders.api.views import FeeView, SpanView, TopicView, fee_view, span_view, topic_view
from dispatch.orders.domain.orders import Order
from dispatch.sessions.api.views import AssignmentView, SessionView, assignment_view, session_view
from dispatch.words.identities import ExpertId
from dispatch.words.reports import How, OnBehalf, ReportedAs
from dispatch.words.terms import ContactMethod, WorkForm


class OnBehalfView(TypedDict):
    """How an expert told the answer that was recorded on their behalf, and when; who recorded it, to coordinators."""

    how: How
    recorded_at: datetime
    recorded_by: UUID | None


class OfferView(TypedDict):
    """An order put to one expert."""

    offer_id: UUID
    order_id: UUID
    expert_id: UUID
    state: OfferState
    made_at: datetime
    expires_at: datetime
    closed_at: datetime | None
    withdrawn_because: WithdrawalReason | None
    on_behalf: OnBehalfView | None
    reversed_at: datetime | None
    reversed_as: ReportedAs | None


class OpenOfferPage(TypedDict):
    """Offers that nobody has answered, those that run out first before others."""

    items: list[OfferView]
    next: str | None


class OfferMadeView(OfferView):
    """An offer that was made, and on which of the order's days its expert has no agreement in force."""

    agreement_missing_on: list[date]


class OffersMade(TypedDict):
    """The offers that one request made."""

    items: list[OfferMadeView]


class OfferToExpert(OfferView):
    """An offer to its expert with what is needed to choose, but not the reference to the client."""

    unit_id: UUID
    work_form: WorkForm
    topics: list[TopicView]
    language: str
    contact_method: ContactMethod
    times: list[SpanView]
    agreed_fee: FeeView | None
    responsibility: str
    target_group: str
    place: str


class OfferPage(TypedDict):
    """An expert's offers, newest first."""

    items: list[OfferToExpert]
    next: str | None


class AcceptedView(TypedDict):
    """What an expert's yes brought about."""

    offer: OfferToExpert
    assignment: AssignmentView
    sessions: list[SessionView]


def offer_view(shown: Offer, *, to_coordinator: bool = False) -> OfferView:
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
        "on_behalf": _on_behalf_view(shown.on_behalf, to_coordinator=to_coordinator),
        "reversed_at": shown.reversal.reported_at if shown.reversal else None,
        "reversed_as": shown.reversal.reported_as if shown.reversal else None,
    }


def _on_behalf_view(shown: OnBehalf | None, *, to_coordinator: bool) -> OnBehalfView | None:
    if shown is None:
        return None
    return {
        "how": shown.how,
        "recorded_at": shown.recorded_at,
        "recorded_by": shown.recorded_by if to_coordinator else None,
    }


def offer_to_expert_view(shown: Offer, of: Order) -> OfferToExpert:
    """Show an offer to its expert."""
    need = of.need
    return {
        **offer_view(shown),
        "unit_id": need.unit_id,
        "work_form": need.work_form,
        "topics": [topic_view(one) for one in sorted(need.topics)],
        "language": need.language,
        "contact_method": need.contact_method,
        "times": [span_view(one) for one in need.times],
        "agreed_fee": fee_view(need.agreed_fee),
        "responsibility": need.terms.responsibility,
        "target_group": need.terms.target_group,
        "place": need.terms.place,
    }


def offers_made_view(
    offers: Iterable[Offer], agreement_missing_on: Mapping[ExpertId, Iterable[date]]
) -> OffersMade:
    """Show offers that were made."""
    return {
        "items": [
            {**offer_view(one), "agreement_missing_on": list(agreement_missing_on.get(one.expert_id, ()))}
            for one in offers
        ]
    }


def accepted_view(accepted: Acceptance) -> AcceptedView:
    """Show what follows from a yes."""
    return {
        "offer": offer_to_expert_view(accepted.offer, accepted.order),
        "assignment": assignment_view(accepted.assignment),
        "sessions": [session_view(session) for session in accepted.sessions],
    }
