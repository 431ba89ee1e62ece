"""From what is said to what is kept of it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from contracts.dispatch import OrderCreated, SessionScheduled
from contracts.registry import AreaOpened
from notifications.known.domain import Area
from notifications.words.identities import OrderId, PersonId, UnitId
from notifications.words.times import Span


def area(said: AreaOpened) -> Area:
    """Return what letters need of an area; raise ZoneInfoNotFoundError for a time zone that nobody knows."""
    return Area(time_zone=ZoneInfo(said.time_zone), languages=tuple(said.languages), names=dict(said.names))


def known_order(said: OrderCreated) -> tuple[OrderId, PersonId, UnitId]:
    """Return who ordered, for which unit."""
    return OrderId(said.order_id), PersonId(said.orderer_id), UnitId(said.unit_id)


def span(said: SessionScheduled) -> Span:
    """Return the time of work."""
    return Span(said.starts_at, said.ends_at)
