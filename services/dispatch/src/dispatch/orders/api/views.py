"""How orders are shown: ids, codes, UTC times; free text only to those who work with it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from typing_extensions import TypedDict

from chassis.http import Answer
from dispatch.orders.domain.orders import Order, OrderState
from dispatch.words.terms import ContactMethod, Fee, Span, Topic, WorkForm


class TopicView(TypedDict):
    """What an experience is of, and whose it is."""

    code: str
    perspective: str


class SpanView(TypedDict):
    """A time of work, UTC; `ends_at` is not part of it."""

    starts_at: datetime
    ends_at: datetime


class FeeView(TypedDict):
    """An agreed fee per session, in whole cents."""

    amount_minor: int
    currency: str


class OrderView(TypedDict):
    """An order, to those who ordered and those who coordinate."""

    order_id: UUID
    state: OrderState
    version: int
    unit_id: UUID
    orderer_id: UUID
    work_form: WorkForm
    topics: list[TopicView]
    language: str
    seats: int
    seats_taken: int
    contact_method: ContactMethod
    times: list[SpanView]
    agreed_fee: FeeView | None
    answer_within_minutes: int | None
    responsibility: str
    target_group: str
    place: str
    client_reference: str
    created_at: datetime


class OrderPage(TypedDict):
    """Orders, newest first."""

    items: list[OrderView]
    next: str | None


def order_view(shown: Order) -> OrderView:
    """Show an order."""
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


def order_answer(order: Order, status: int = 200, location: str | None = None) -> Answer:
    """Return an order as an answer with its entity tag."""
    return Answer(order_view(order), status, location, tag(order))


def tag(order: Order) -> str:
    """Return the entity tag of an order."""
    return f'"{order.etag}"'


def topic_view(shown: Topic) -> TopicView:
    """Show a topic."""
    return {"code": shown.code, "perspective": shown.perspective}


def span_view(shown: Span) -> SpanView:
    """Show a time of work."""
    return {"starts_at": shown.starts_at, "ends_at": shown.ends_at}


def fee_view(shown: Fee | None) -> FeeView | None:
    """Show an agreed fee, or that there is none."""
    return None if shown is None else {"amount_minor": shown.amount_minor, "currency": shown.currency}
