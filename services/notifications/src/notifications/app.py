"""Where notifications is put together."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from chassis.database import Tx
from chassis.hearing import Ear, Heard, one_by_one
from chassis.running import Context, Job, Service, migrations_beside
from contracts import billing, dispatch, flow, registry
from contracts.envelope import Event
from notifications.known.handlers.keep_area import keep_area
from notifications.known.handlers.keep_contact import erase_contact, keep_contact
from notifications.known.handlers.keep_order import keep_order, keep_session
from notifications.known.handlers.keep_unit import keep_unit
from notifications.mail.handlers.send_mails import Sending
from notifications.messages import api
from notifications.messages.handlers.count_unsent import count_unsent
from notifications.messages.handlers.follow_contact import release_messages, stop_messages
from notifications.settings import Settings
from notifications.telling.handlers.tell_people import tell_people
from notifications.words.refusals import Refusal

Handler = Callable[[Tx, Heard[Any]], Awaitable[None]]
Handlers = Mapping[type[Event], Handler]


def both(first: Handler, then: Handler) -> Handler:
    """Return what lets two capabilities hear an event, the lower one first."""

    async def take(tx: Tx, heard: Heard[Any]) -> None:
        await first(tx, heard)
        await then(tx, heard)

    return take


AREAS: Handlers = {registry.AreaOpened: keep_area}
UNITS: Handlers = {registry.UnitRegistered: keep_unit, registry.UnitChanged: keep_unit}
CONTACTS: Handlers = {registry.ContactPointSet: both(keep_contact, release_messages)}
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
            handle=one_by_one({**CONTACTS, type(None): both(erase_contact, stop_messages)}),
            tombstones=True,
        ),
        _ear("dispatch.internal.order.v1", "notifications.orders", ORDERS),
        _ear("billing.internal.month.v1", "notifications.months", MONTHS),
    )


def _ear(topic: str, consumer: str, handlers: Handlers) -> Ear:
    return Ear(topic=topic, consumer=consumer, reads=flow.decoders(handlers), handle=one_by_one(handlers))


def jobs(context: Context) -> tuple[Job, ...]:
    """Return what the worker does beside hearing: sending mails."""
    return (Job("send-mails", Sending(context.settings, context.database, context.clock).run),)


SERVICE = Service(
    name="notifications",
    about="Tells people what concerns them, once per person and event, and keeps the delivery log.",
    settings=Settings,
    migrations=migrations_beside(__file__),
    ears=lambda _: ears(),
    routers=lambda _: (api.router,),
    jobs=jobs,
    refusals=(Refusal,),
    journey=api.journey,
    figures=count_unsent,
)
