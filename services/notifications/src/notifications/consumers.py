"""The ear: what notifications listens to, and who deals with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from chassis.database import Tx
from chassis.hearing import Ear, Heard, one_by_one
from contracts import billing, dispatch, flow, registry
from contracts.envelope import Event
from notifications.handlers.keep_area import keep_area
from notifications.handlers.keep_contact import erase_contact, keep_contact
from notifications.handlers.keep_order import keep_order, keep_session
from notifications.handlers.keep_unit import keep_unit
from notifications.handlers.tell_people import tell_people

Handlers = Mapping[type[Event], Callable[[Tx, Heard[Any]], Awaitable[None]]]

AREAS: Handlers = {registry.AreaOpened: keep_area}
UNITS: Handlers = {registry.UnitRegistered: keep_unit, registry.UnitChanged: keep_unit}
CONTACTS: Handlers = {registry.ContactPointSet: keep_contact}
ORDERS: Handlers = {
    dispatch.OrderCreated: keep_order,
    dispatch.SessionScheduled: keep_session,
    dispatch.OfferMade: tell_people,
    dispatch.OfferWithdrawn: tell_people,
    dispatch.AssignmentAccepted: tell_people,
    dispatch.SessionMoved: tell_people,
    dispatch.SessionCancelled: tell_people,
    dispatch.GroupEnded: tell_people,
    dispatch.ExpertFellIll: tell_people,
    dispatch.ExpertWithdrew: tell_people,
}
MONTHS: Handlers = {billing.PaymentNoticeIssued: tell_people, billing.StatementIssued: tell_people}


def ears() -> Sequence[Ear]:
    """Return everything that notifications hears, one ear for each topic."""
    return (
        _ear("registry.internal.area.v1", "notifications.areas", AREAS),
        _ear("registry.internal.unit.v1", "notifications.units", UNITS),
        Ear(
            topic="registry.private.contact.v1",
            consumer="notifications.contacts",
            reads=flow.decoders(CONTACTS),
            handle=one_by_one({**CONTACTS, type(None): erase_contact}),
            tombstones=True,
        ),
        _ear("dispatch.internal.order.v1", "notifications.orders", ORDERS),
        _ear("billing.internal.month.v1", "notifications.months", MONTHS),
    )


def _ear(topic: str, consumer: str, handlers: Handlers) -> Ear:
    return Ear(topic=topic, consumer=consumer, reads=flow.decoders(handlers), handle=one_by_one(handlers))
