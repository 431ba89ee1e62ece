"""Reminders: a session that ended a while ago and has no outcome is not forgotten."""

from __future__ import annotations

from datetime import datetime

from dispatch.policies.domain.reporting import ReportingPolicy
from dispatch.sessions.domain.outcomes import SessionState
from dispatch.sessions.domain.sessions import Session

REMINDERS_MAX = 2


def due_at(session: Session, reminder: int, policy: ReportingPolicy) -> datetime | None:
    """Return when this reminder of a session is due, 1 the first; None when nothing is missing or it was the last."""
    if session.state is not SessionState.SCHEDULED or reminder > REMINDERS_MAX:
        return None
    return session.time.ends_at + (policy.remind_after if reminder == 1 else policy.remind_again_after)
