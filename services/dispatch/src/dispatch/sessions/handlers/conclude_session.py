"""On POST sessions/{id}/held, /cancellation, /no-show, /expert-absence: what became of a session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from chassis.asked import Asked
from chassis.database import Tx
from dispatch.known.domain import local_times
from dispatch.known.store import area_known
from dispatch.orders.handlers.announcing import announce
from dispatch.policies.store import reporting_policy
from dispatch.sessions import wire
from dispatch.sessions.domain import sessions
from dispatch.sessions.domain.outcomes import Cancelled, Outcome
from dispatch.sessions.domain.sessions import Session
from dispatch.sessions.handlers.reaching import locked_session
from dispatch.sessions.handlers.reporting import report_of
from dispatch.sessions.store import sessions as store
from dispatch.words.identities import SessionId
from dispatch.words.reports import How


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody says became of a session; why only now, and how the expert told it, where that is said."""

    outcome: Outcome
    reason: str = ""
    on_behalf: How | None = None


async def conclude_session(tx: Tx, session_id: SessionId, said: Said, asked: Asked) -> Session:
    """Give a scheduled session its outcome."""
    order, session = await locked_session(tx, session_id, asked)
    outcome, within = await outcome_said(tx, asked.area, said.outcome)
    report = report_of(asked, unit_id=session.unit_id, reason=said.reason, on_behalf=said.on_behalf)
    concluded = sessions.conclude(session, outcome, report, report_within=within)
    await store.save_sessions(tx, asked.area, [concluded])
    events = [wire.session_concluded(concluded)]
    await announce(tx, order, events, at=asked.now, because=asked.cause(order.order_id))
    return concluded


async def outcome_said(tx: Tx, area_id: str, said: Outcome) -> tuple[Outcome, timedelta]:
    """Return the outcome that was said, its time in UTC, and how late the area lets everybody say it.

    Refuse a time whose offset is not one that the area uses.
    """
    if not isinstance(said, Cancelled):
        return said, timedelta(0)
    area = await area_known(tx, area_id)
    policy = await reporting_policy(tx, area_id)
    return replace(said, known_at=local_times.instant(said.known_at, area.zone)), policy.report_within
