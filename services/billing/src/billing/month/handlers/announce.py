"""Saying something of a month: each event takes the next place in its order, under the month's row lock."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from billing.month.domain.statements import Run
from billing.month.store.runs import keep_run
from chassis import outbox
from chassis.asked import Asked
from chassis.database import Tx
from chassis.outbox import Cause
from contracts.envelope import Message

Saying = Callable[[int], Message]
"""Given its place in the month's order, the message to say."""


async def announce(tx: Tx, run: Run, sayings: Iterable[Saying], *, at: datetime, because: Cause) -> Run:
    """Say these, in this order, and return the month as counted on."""
    messages = [saying(sequence) for sequence, saying in enumerate(sayings, start=run.sequence + 1)]
    await outbox.append(tx, *messages, at=at, because=because)
    return replace(run, sequence=run.sequence + len(messages))


async def say_of_month(tx: Tx, asked: Asked, run: Run, saying: Saying) -> None:
    """Say something that a person did to a month that is held, and keep the month as counted on."""
    because = asked.cause(f"{asked.area}:{run.month}")
    await keep_run(tx, asked.area, await announce(tx, run, [saying], at=asked.now, because=because))
