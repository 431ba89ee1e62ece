"""The clock's ear: a month is noticed on the 9th and closed as the 10th begins, and sets the next going.

Business time is when a timer was due: after a stop, or when a test clock jumps, months are closed one after
the other as if on time.
"""

from __future__ import annotations

from collections.abc import Mapping

from billing.areas.store import area_of
from billing.month.handlers.close_month import close_month_on_time
from billing.month.handlers.notice_month import notice_month
from billing.month.handlers.set_timers import CLOSE, NOTICE, set_close_timer, set_notice_timer
from billing.words import times
from billing.words.times import Month
from chassis.database import Tx
from chassis.outbox import Cause
from chassis.timers import Ring, Timer


async def ring_notice(tx: Tx, timer: Timer) -> None:
    """Send a month's notices, and set those of the next month."""
    month = Month(timer.subject)
    await notice_month(tx, timer.area, month, now=timer.due_at, because=_story(timer))
    await set_notice_timer(tx, await area_of(tx, timer.area), times.next_month(month))


async def ring_close(tx: Tx, timer: Timer) -> None:
    """Close a month unless a clerk has, and set the close of the next month."""
    month = Month(timer.subject)
    await close_month_on_time(tx, timer.area, month, now=timer.due_at, because=_story(timer))
    await set_close_timer(tx, await area_of(tx, timer.area), times.next_month(month))


def _story(timer: Timer) -> Cause:
    return Cause(f"{timer.area}:{timer.subject}")


RINGS: Mapping[str, Ring] = {NOTICE: ring_notice, CLOSE: ring_close}
