"""What is said of an order, and the sequence of all that is said under its key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from contracts import dispatch as said
from contracts import flow
from contracts.envelope import Event, Message
from contracts.terms import ExperienceTopic, Money
from dispatch.orders.domain.orders import Order
from dispatch.words.terms import Fee, Span


def numbered(order: Order, events: Sequence[Event]) -> tuple[Order, tuple[Message, ...]]:
    """Return the order with its version moved on by these events, and their messages in sequence."""
    messages = tuple(
        flow.say(event, area=order.area, sequence=order.version + place)
        for place, event in enumerate(events, 1)
    )
    return replace(order, version=order.version + len(messages)), messages


def order_created(order: Order) -> Event:
    """Say that a worker asked for experience."""
    need = order.need
    return said.OrderCreated(
        order_id=order.order_id,
        unit_id=need.unit_id,
        orderer_id=order.orderer_id,
        work_form=need.work_form.value,
        topics=[
            ExperienceTopic(code=topic.code, perspective=topic.perspective) for topic in sorted(need.topics)
        ],
        language=need.language,
        seats=need.seats,
        contact_method=need.contact_method.value,
        times=times_said(need.times),
    )


def order_cancelled(order: Order) -> Event:
    """Say that the order was taken back."""
    return said.OrderCancelled(order_id=order.order_id, unit_id=order.need.unit_id)


def times_said(spans: Iterable[Span]) -> list[said.SessionTime]:
    """Return wished times as they are said."""
    return [said.SessionTime(starts_at=span.starts_at, ends_at=span.ends_at) for span in spans]


def money_said(fee: Fee) -> Money:
    """Return an agreed fee as it is said."""
    return Money(amount_minor=fee.amount_minor, currency=fee.currency)
