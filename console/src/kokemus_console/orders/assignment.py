"""An assignment: what its sessions earn, more of them, and the end of a group before its time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import get_args
from uuid import UUID

from starlette.responses import Response

from kokemus_client import Ok, Problem
from kokemus_client.billing import PolicyView
from kokemus_client.dispatch import (
    AssignmentView,
    EndGroupBody,
    EndReason,
    FeeBody,
    OrderInFull,
    SessionsBody,
    SessionView,
)
from kokemus_console import naming
from kokemus_console.orders.pages import read
from kokemus_console.orders.placing import TIMES, times_typed
from kokemus_console.visits import NotThere, Visit, value
from kokemus_console.web import reading

REASONS: tuple[EndReason, ...] = get_args(EndReason)
OUTDATED = 412


@dataclass(frozen=True)
class Work:
    """An assignment with its order and its sessions."""

    order: OrderInFull
    tag: str
    assignment: AssignmentView
    sessions: list[SessionView]

    def ahead(self, now: datetime) -> list[SessionView]:
        """Return the sessions that are agreed and have not begun."""
        return [one for one in self.sessions if one.state == "scheduled" and one.starts_at > now]


async def assignment(visit: Visit) -> Response:
    """Show an assignment, and what can be agreed of it."""
    return await _page(visit)


async def agree_fee(visit: Visit) -> Response:
    """Say the fee of each session that the parties agreed on."""
    amount = reading.money(visit.typed.get("amount", ""))
    if not amount:
        return await _page(visit, 422, errors={"amount": "orders.error.amount"})
    order_id, assignment_id = visit.id("order"), visit.id("assignment")
    told = await visit.client.dispatch.agree_fee(
        visit.area.area_id,
        order_id,
        assignment_id,
        FeeBody(amount_minor=amount),
        if_match=visit.typed.get("version", ""),
        key=visit.key(f"fee {assignment_id}"),
    )
    if not isinstance(told, Ok):
        return await _page(visit, told.status or 503, problem=told)
    return visit.go(f"/orders/{order_id}/assignments/{assignment_id}", done="fee")


async def schedule(visit: Visit) -> Response:
    """Add sessions."""
    errors: dict[str, str] = {}
    times = times_typed(visit.typed, visit.now.astimezone(visit.zone).date(), visit.zone, errors)
    if errors:
        return await _page(visit, 422, errors=errors)
    order_id, assignment_id = visit.id("order"), visit.id("assignment")
    told = await visit.client.dispatch.schedule_sessions(
        visit.area.area_id, assignment_id, SessionsBody(times=times), key=visit.key(f"more {assignment_id}")
    )
    if not isinstance(told, Ok):
        return await _page(visit, told.status or 503, problem=told)
    return visit.go(f"/orders/{order_id}/assignments/{assignment_id}", done="scheduled")


async def ask_end(visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None) -> Response:
    """Show which sessions would not take place, and what is paid for them by which reason."""
    found, policies = await asyncio.gather(
        _work(visit), visit.client.billing.list_policies(visit.area.area_id)
    )
    if isinstance(found, Response):
        return found
    ahead = found.ahead(visit.now)
    told = value(policies)
    days = [one.starts_at.astimezone(visit.zone).date() for one in ahead]
    policy = policy_of(told.items, days) if told and days else None
    return visit.page(
        "orders/end.html",
        status,
        work=found,
        ahead=ahead,
        policy=policy,
        reasons=REASONS,
        errors=errors or {},
    )


async def end(visit: Visit) -> Response:
    """End a group before its time."""
    reason = next((one for one in REASONS if one == visit.typed.get("reason")), None)
    if reason is None:
        return await ask_end(visit, 422, errors={"reason": "orders.error.reason"})
    order_id, assignment_id = visit.id("order"), visit.id("assignment")
    told = await visit.client.dispatch.end_group(
        visit.area.area_id, assignment_id, EndGroupBody(reason=reason), key=visit.key(f"end {assignment_id}")
    )
    back = f"/orders/{order_id}/assignments/{assignment_id}"
    return visit.go(back, done="ended") if isinstance(told, Ok) else visit.no(told, back=back)


def policy_of(policies: Sequence[PolicyView], days: Sequence[date]) -> PolicyView | None:
    """Return the one version of the terms that holds on all these days; None where several do."""
    begun = [one for one in policies if one.valid_from <= max(days)]
    latest = max(begun, key=lambda one: (one.valid_from, one.version), default=None)
    return latest if latest is not None and latest.valid_from <= min(days) else None


async def _work(visit: Visit) -> Work | Response:
    told = await read(visit)
    if isinstance(told, Response):
        return told
    order, tag = told
    wanted: UUID = visit.id("assignment")
    found = next((one for one in order.assignments if one.assignment_id == wanted), None)
    if found is None:
        raise NotThere
    return Work(order, tag, found, [one for one in order.sessions if one.assignment_id == wanted])


async def _page(
    visit: Visit, status: int = 200, *, errors: dict[str, str] | None = None, problem: Problem | None = None
) -> Response:
    work, units = await asyncio.gather(_work(visit), naming.units(visit))
    if isinstance(work, Response):
        return work
    names = await naming.experts(visit, [work.assignment.expert_id], purpose="orders.purpose")
    offer = next((one for one in work.order.offers if one.offer_id == work.assignment.offer_id), None)
    is_outdated = problem is not None and problem.status == OUTDATED
    return visit.page(
        "orders/assignment.html",
        status,
        work=work,
        units=units,
        names=names,
        recorded=offer if visit.role == "coordinator" and offer and offer.state == "accepted" else None,
        values=visit.typed,
        version=work.tag if is_outdated else visit.typed.get("version", work.tag),
        errors=errors or {},
        problem=problem,
        rows=range(TIMES),
        may_end=work.assignment.work_form == "group" and bool(work.ahead(visit.now)),
    )
