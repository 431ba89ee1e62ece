"""On the moment after a session's end that the area has chosen: its outcome is still missing."""

from __future__ import annotations

from uuid import UUID

from chassis.database import Tx
from chassis.outbox import Cause
from chassis.timers import Timer, set_timer
from dispatch.orders.handlers.announcing import announce
from dispatch.orders.store import locked_order_of
from dispatch.policies.store import reporting_policy
from dispatch.sessions import wire
from dispatch.sessions.domain import reminders
from dispatch.sessions.store import sessions as store
from dispatch.words.identities import SessionId


async def remind_of_outcome(tx: Tx, timer: Timer) -> None:
    """Say that an outcome is missing, and look again when the next reminder is due.

    What was concluded or moved meanwhile is left alone; a policy set meanwhile moves the reminder.
    """
    session_id = SessionId(UUID(timer.subject))
    order = await locked_order_of(tx, timer.area, session_id, of="session")
    session = await store.session_of(tx, timer.area, session_id)
    assert order, f"session {session_id} has a timer and no order"
    assert session, f"session {session_id} has a timer and is not there"
    policy = await reporting_policy(tx, timer.area)
    reminder = timer.facts["reminder"]
    due_at = reminders.due_at(session, reminder, policy)
    if due_at is not None and due_at <= timer.due_at:
        events = [wire.outcome_missing(session, reminder)]
        await announce(tx, order, events, at=timer.due_at, because=Cause(str(order.order_id)))
        reminder += 1
        due_at = reminders.due_at(session, reminder, policy)
    if due_at is not None:
        facts = {"reminder": reminder}
        await set_timer(
            tx, area=timer.area, kind=timer.kind, subject=timer.subject, due_at=due_at, facts=facts
        )
