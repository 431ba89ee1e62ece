"""When the months of an area are noticed and closed: each sets the next going."""

from __future__ import annotations

from billing.areas.store import Area
from billing.month.domain.calendar import CALENDAR
from billing.words.times import Month
from chassis.database import Tx
from chassis.timers import set_timer

NOTICE = "notice-month"
CLOSE = "close-month"


async def set_notice_timer(tx: Tx, area: Area, month: Month) -> None:
    """Set when a month's notices go out."""
    due_at = CALENDAR.notice_at(month, area.zone)
    await set_timer(tx, area=area.area, kind=NOTICE, subject=month, due_at=due_at)


async def set_close_timer(tx: Tx, area: Area, month: Month) -> None:
    """Set when a month is closed."""
    due_at = CALENDAR.close_at(month, area.zone)
    await set_timer(tx, area=area.area, kind=CLOSE, subject=month, due_at=due_at)
