"""When the months of an area are noticed and closed: each sets the next going."""

from __future__ import annotations

from billing.domain.policies import CALENDAR
from billing.domain.times import Month
from billing.store import areas
from chassis.database import Tx
from chassis.timers import set_timer

NOTICE = "notice-month"
CLOSE = "close-month"


async def set_notice_timer(tx: Tx, area: str, month: Month) -> None:
    """Set when a month's notices go out."""
    zone = (await areas.area_of(tx, area)).zone
    await set_timer(tx, area=area, kind=NOTICE, subject=month, due_at=CALENDAR.notice_at(month, zone))


async def set_close_timer(tx: Tx, area: str, month: Month) -> None:
    """Set when a month is closed."""
    zone = (await areas.area_of(tx, area)).zone
    await set_timer(tx, area=area, kind=CLOSE, subject=month, due_at=CALENDAR.close_at(month, zone))
