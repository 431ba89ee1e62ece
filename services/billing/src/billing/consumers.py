"""The ear: what billing listens to, and who deals with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from billing import wire
from billing.handlers.assess_fees import assess_fees
from billing.handlers.follow_agreements import follow_agreements
from billing.handlers.keep_unit import keep_unit
from billing.handlers.open_area import open_area
from billing.store.books import hold_areas
from chassis.clock import Clock
from chassis.database import Tx
from chassis.ears import Ear, Heard
from contracts import flow, registry
from contracts.envelope import Event

AREAS: tuple[type[Event], ...] = (registry.AreaOpened,)
UNITS: tuple[type[Event], ...] = (registry.UnitRegistered, registry.UnitChanged)


def ears(clock: Clock) -> Sequence[Ear]:
    """Return everything that billing hears, one ear for each topic."""

    async def orders(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
        await assess_fees(tx, batch, now=clock.now())

    async def agreements(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
        await follow_agreements(tx, batch, now=clock.now())

    return (
        _one_by_one("registry.internal.area.v1", "billing.areas", {AREAS[0]: open_area}, clock),
        _one_by_one("registry.internal.unit.v1", "billing.units", dict.fromkeys(UNITS, keep_unit), clock),
        Ear(
            topic="registry.internal.expert.v1",
            consumer="billing.agreements",
            reads=flow.decoders(wire.OF_AGREEMENTS),
            handle=agreements,
        ),
        Ear(
            topic="dispatch.internal.order.v1",
            consumer="billing.orders",
            reads=flow.decoders(wire.OF_ORDERS),
            handle=orders,
        ),
    )


Handler = Callable[..., Awaitable[None]]


def _one_by_one(topic: str, consumer: str, handlers: Mapping[type[Event], Handler], clock: Clock) -> Ear:
    """Return an ear that holds all areas of a batch at once, in order, and then takes event after event."""

    async def handle(tx: Tx, batch: Sequence[Heard[Any]]) -> None:
        await hold_areas(tx, {heard.area for heard in batch}, alone=True)
        for heard in batch:
            await handlers[type(heard.body)](tx, heard, now=clock.now())

    return Ear(topic=topic, consumer=consumer, reads=flow.decoders(handlers), handle=handle)
