"""How offers are shown: to those who ask, and to the expert who is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from dispatch.offers.domain.offers import Offer
from dispatch.orders.api.views import View, fee_view, span_view, topic_view
from dispatch.orders.domain.orders import Order
from dispatch.words.identities import ExpertId


def offer_view(shown: Offer) -> View:
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


def offer_to_expert_view(shown: Offer, of: Order) -> View:
    """Show an offer to its expert with what is needed to choose, but not the reference to the client."""
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
) -> View:
    """Show offers that were made, each with the days on which its expert has no agreement in force."""
    return {
        "items": [
            {**offer_view(one), "agreement_missing_on": list(agreement_missing_on.get(one.expert_id, ()))}
            for one in offers
        ]
    }
