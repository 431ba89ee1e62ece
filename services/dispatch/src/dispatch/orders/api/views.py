"""How orders are shown: ids, codes, UTC times; free text only to those who work with it."""

from __future__ import annotations

from typing import Any

from chassis.http import Answer
from dispatch.orders.domain.orders import Order
from dispatch.words.terms import Fee, Span, Topic

View = dict[str, Any]


def order_view(shown: Order) -> View:
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
        "topics": [topic_view(one) for one in sorted(need.topics)],
        "language": need.language,
        "seats": need.seats,
        "seats_taken": shown.seats_taken,
        "contact_method": need.contact_method,
        "times": [span_view(one) for one in need.times],
        "agreed_fee": fee_view(need.agreed_fee),
        "answer_within_minutes": None if within is None else int(within.total_seconds() // 60),
        "responsibility": terms.responsibility,
        "target_group": terms.target_group,
        "place": terms.place,
        "client_reference": terms.client_reference,
        "created_at": shown.created_at,
    }


def topic_view(shown: Topic) -> View:
    """Show a topic."""
    return {"code": shown.code, "perspective": shown.perspective}


def span_view(shown: Span) -> View:
    """Show a time of work."""
    return {"starts_at": shown.starts_at, "ends_at": shown.ends_at}


def fee_view(shown: Fee | None) -> View | None:
    """Show an agreed fee, or that there is none."""
    return None if shown is None else {"amount_minor": shown.amount_minor, "currency": shown.currency}


def order_answer(order: Order, status: int = 200, location: str | None = None) -> Answer:
    """Return an order as an answer with its entity tag."""
    return Answer(order_view(order), status, location, tag(order))


def tag(order: Order) -> str:
    """Return the entity tag of an order."""
    return f'"{order.etag}"'
