"""One unit, one expert and their orders, from call to fee, in the small language of tests/life.py."""

# ruff: noqa: INP001, TID251 - a script, run by hand and by make

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from chassis.testing.waiting import until
from kokemus_client import Patience
from tests.life import Area, Expert, Order, Session, Stage, Unit

AREA = "esimerkki"
WAIT_SECONDS_MAX = 90
"""For what another service must hear first; long enough for a broker to come back."""
PAUSE_SECONDS = 0.3
UNTIL_YES = Patience(
    attempts=round(WAIT_SECONDS_MAX / (PAUSE_SECONDS / 2)),  # half of it is waited on average
    pause_seconds=PAUSE_SECONDS,
    pause_seconds_max=PAUSE_SECONDS,
    # A 404, 409 or 422 may mean that it was not heard of yet.
    statuses=frozenset({404, 409, 422, 503}),
)
FEE_MINOR = 4200
HOURS_AHEAD_MAX = 9
"""A session that starts within nine hours is always too late to cancel free of charge: that ends at 15:00 on
the day before, which is over when the start is today, and when it is tomorrow it is past 15:00 already."""


class Failed(Exception):
    """What came is not what was expected; the text says both."""


@dataclass
class Office:
    """Everybody of a small area, and what they have done."""

    stage: Stage
    area: Area = field(init=False)
    unit: Unit = field(init=False)
    expert: Expert = field(init=False)
    orders: int = 0
    cancelled: list[Session] = field(default_factory=list)

    async def open(self) -> None:
        """Open the area with a unit, its people and an expert who has signed."""
        self.area = await Area.opened(self.stage, AREA)
        self.unit, self.expert = await self.area.unit(), await self.area.expert()

    async def order(self) -> Order:
        """Order one session at a time of its own; works without a broker."""
        self.orders += 1
        hours = 2 * self.orders
        if hours > HOURS_AHEAD_MAX:
            message = f"the sessions of {self.orders} orders do not fit into {HOURS_AHEAD_MAX} hours"
            raise Failed(message)
        now = datetime.now(UTC).replace(second=0, microsecond=0)
        return await self.area.order(self.unit, [now + timedelta(hours=hours)], fee=FEE_MINOR)

    async def accepted(self, order: Order) -> Session:
        """Put an order to the expert, who accepts, and return its session."""
        return (await order.given_to(self.expert)).sessions[0]

    async def session(self) -> Session:
        """Order, offer, accept, and return the session."""
        return await self.accepted(await self.order())

    async def cancel(self, session: Session) -> None:
        """Cancel a session now, which is late."""
        await session.cancelled()
        self.cancelled.append(session)

    async def check_fee(self, session: Session) -> None:
        """Wait for a session's fee: exactly one line, of the agreed amount."""
        billing = self.area.client.billing

        async def assessed() -> list[int]:
            fee = (await billing.get_fee(self.area.area_id, session.session_id)).expect()
            return [line.amount.amount_minor for line in fee.history] if fee.state == "assessed" else []

        amounts = await until(assessed, seconds=WAIT_SECONDS_MAX, expected="a fee")
        if amounts != [FEE_MINOR]:
            message = f"session {session.session_id} earns {amounts}, expected [{FEE_MINOR}]"
            raise Failed(message)

    async def check_messages(self) -> None:
        """Wait for the messages: one for each offer, acceptance and cancellation, none twice."""
        notifications = self.area.client.notifications
        expected = {
            "offer_made": self.orders,
            "offer_accepted": self.orders,
            "session_cancelled": len(self.cancelled),
        }
        number = sum(expected.values())

        async def written() -> list[tuple[str, str]]:
            told = await notifications.list_messages(self.area.area_id).all()
            return [(str(one.message_id), one.template) for one in told] if len(told) >= number else []

        found = await until(written, seconds=WAIT_SECONDS_MAX, expected=f"{expected}")
        counted = Counter(template for _, template in found)
        if counted != expected or len(set(found)) != number:
            message = f"messages are {dict(counted)}, expected {expected}"
            raise Failed(message)
