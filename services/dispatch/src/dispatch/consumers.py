"""The ear: what dispatch listens to, and who deals with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from chassis.database import Tx
from chassis.hearing import Ear, Heard, one_by_one
from contracts import flow, registry
from contracts.envelope import Event
from dispatch.handlers.keep_agreement import end_agreement, keep_agreement
from dispatch.handlers.keep_area import keep_area
from dispatch.handlers.keep_expert import keep_expert
from dispatch.handlers.keep_unit import keep_unit

Handlers = Mapping[type[Event], Callable[[Tx, Heard[Any]], Awaitable[None]]]

AREAS: Handlers = {registry.AreaOpened: keep_area}
UNITS: Handlers = {registry.UnitRegistered: keep_unit, registry.UnitChanged: keep_unit}
EXPERTS: Handlers = {
    registry.ExpertRegistered: keep_expert,
    registry.ExpertProfileChanged: keep_expert,
    registry.AgreementSigned: keep_agreement,
    registry.AgreementEnded: end_agreement,
}


def ears() -> Sequence[Ear]:
    """Return everything that dispatch hears, one ear for each topic."""
    return (
        _ear("registry.internal.area.v1", "dispatch.areas", AREAS),
        _ear("registry.internal.unit.v1", "dispatch.units", UNITS),
        _ear("registry.internal.expert.v1", "dispatch.experts", EXPERTS),
    )


def _ear(topic: str, consumer: str, handlers: Handlers) -> Ear:
    return Ear(topic=topic, consumer=consumer, reads=flow.decoders(handlers), handle=one_by_one(handlers))
