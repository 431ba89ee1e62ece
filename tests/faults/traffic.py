"""What people do while things break: they order, offer, answer and report, and repeat what was not answered.

Each hand has experts of its own and does one thing after the other, so that every yes it was given can be
counted afterwards.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

from tests.life import Area, Expert, Session, Stage, Unit

HANDS = 3
SESSIONS = 20
"""Of one order; a hand reports them one by one."""
PACE_SECONDS = 0.12
EXPIRES_AFTER = timedelta(minutes=3)
COMMANDS_A_MINUTE = 10


@dataclass
class Done:
    """Every yes that was given, by what it was for."""

    counted: Counter[str] = field(default_factory=Counter)
    reported: list[Session] = field(default_factory=list)
    """Sessions whose outcome was said and accepted."""

    @property
    def commands(self) -> int:
        """How many there were."""
        return sum(self.counted.values())


@dataclass
class Hand:
    """Somebody who works without a pause."""

    area: Area
    unit: Unit
    expert: Expert
    asked: Expert
    done: Done
    to_report: list[Session] = field(default_factory=list)
    turns: int = 0
    days: count[int] = field(default_factory=lambda: count(100, SESSIONS))

    async def turn(self) -> None:
        """Do the next thing: mostly report a session, every fifth time ask somebody."""
        self.turns += 1
        if self.turns % 5 == 0:
            await self._ask()
        elif self.to_report:
            await self._report(self.to_report.pop(0))
        else:
            await self._order()

    async def _order(self) -> None:
        first = next(self.days)
        stage = self.area.stage
        order = await self.area.order(self.unit, [stage.day(first + n) for n in range(SESSIONS)])
        self.done.counted["order"] += 1
        (offer,) = await order.offer(self.expert)
        self.done.counted["offer"] += 1
        work = await offer.accept()
        self.done.counted["acceptance"] += 1
        self.to_report = list(work.sessions)

    async def _report(self, session: Session) -> None:
        match self.turns % 3:
            case 0:
                await session.cancelled()
            case 1:
                await session.ill()
            case _:
                await session.withdrawn()
        self.done.counted["outcome"] += 1
        self.done.reported.append(session)

    async def _ask(self) -> None:
        order = await self.area.order(self.unit, [self.area.stage.day(90, 18)])
        self.done.counted["order"] += 1
        declines = self.turns % 2 == 0
        expires_at = None if declines else self.area.stage.clock.now() + EXPIRES_AFTER
        (offer,) = await order.offer(self.asked, expires_at=expires_at)
        self.done.counted["offer"] += 1
        if declines:
            await offer.decline()
            self.done.counted["decline"] += 1


@dataclass
class Traffic:
    """People at work in one area."""

    stage: Stage
    area: Area
    hands: list[Hand]
    done: Done
    remade: set[str] = field(default_factory=set)
    """Topics that were deleted and made anew since."""

    @classmethod
    async def beginning(cls, stage: Stage, area_id: str) -> Traffic:
        """Register everybody."""
        area = await Area.opened(stage, area_id)
        unit, done = await area.unit(), Done()
        hands = [Hand(area, unit, await area.expert(), await area.expert(), done) for _ in range(HANDS)]
        await stage.settle()
        return cls(stage, area, hands, done)

    async def turns(self, number: int) -> None:
        """Let every hand do so many things, side by side."""

        async def some(hand: Hand) -> None:
            for _ in range(number):
                await hand.turn()

        await asyncio.gather(*(some(hand) for hand in self.hands))

    @asynccontextmanager
    async def going_on(self) -> AsyncIterator[None]:
        """Let people work, and time pass, for as long as something else is done; all finish what they began."""
        over = asyncio.Event()

        async def work(hand: Hand) -> None:
            while not over.is_set():
                await hand.turn()
                await asyncio.sleep(PACE_SECONDS)

        async def time_passes() -> None:
            """Move the clock as things get done: nothing runs out because a service was down."""
            moved_at = self.done.commands
            while not over.is_set():
                if self.done.commands >= moved_at + COMMANDS_A_MINUTE:
                    moved_at = self.done.commands
                    self.stage.clock.set(self.stage.clock.now() + timedelta(minutes=1))
                await asyncio.sleep(PACE_SECONDS)

        async with asyncio.TaskGroup() as group:
            for one in (*map(work, self.hands), time_passes()):
                group.create_task(one)
            try:
                yield
            finally:
                over.set()
