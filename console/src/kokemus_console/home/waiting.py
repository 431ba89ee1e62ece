"""What waits in the same way for several roles: sessions without an outcome, moves to answer, what is to come."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from msgspec.structs import replace

from kokemus_client import Result
from kokemus_client.dispatch import MovePage, MoveView, OrderPage, SessionPage, SessionView
from kokemus_console.visits import Visit

AHEAD = timedelta(days=60)
BEHIND = timedelta(days=90)
DAY = timedelta(days=1)
"""Longer than any session: one that has begun is still to come."""
SHOWN = 25


def not_begun(visit: Visit, orders: OrderPage | None) -> OrderPage | None:
    """Return the orders for which somebody can still be found: whose first time is to come."""
    if orders is None:
        return None
    items = [one for one in orders.items if all(time.starts_at > visit.now for time in one.times)]
    return replace(orders, items=items)


async def ended(visit: Visit) -> Result[SessionPage]:
    """Ask for sessions that nobody has said anything of, those that began first before others."""
    return await visit.client.dispatch.list_sessions(
        visit.area.area_id,
        expert=whose(visit),
        state="scheduled",
        since=visit.now - BEHIND,
        until=visit.now,
        limit=SHOWN,
    ).page()


def without_outcome(visit: Visit, page: SessionPage | None) -> list[SessionView] | None:
    """Return the sessions of a page that have ended."""
    return None if page is None else [one for one in _mine(visit, page) if one.ends_at <= visit.now]


def to_come(visit: Visit, page: SessionPage | None) -> list[SessionView] | None:
    """Return the sessions of a page that have not ended."""
    return None if page is None else [one for one in _mine(visit, page) if one.ends_at > visit.now]


def _mine(visit: Visit, page: SessionPage) -> list[SessionView]:
    return [one for one in page.items if visit.is_mine(one)]


def open_moves(visit: Visit, page: MovePage | None) -> list[MoveView] | None:
    """Return the moves of a page that can be answered."""
    return None if page is None else [one for one in page.items if one.state == "open" and visit.is_mine(one)]


def whose(visit: Visit) -> UUID | None:
    """Return whose sessions are asked for: the own, in the expert's role."""
    return visit.person.principal.expert_id if visit.role == "expert" else None
