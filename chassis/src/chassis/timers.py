"""Timers: what happens by itself is a row with a due time; a restart loses none and rings each once.

Business time is the timer's `due_at`: after a stop, or when a test clock jumps, timers ring late and in
order, and decide as if they rang on time.

None is taken away when what it was set for is over: it rings for nothing. To take it away would lock it after
the row that its ring locks after itself, and the two could wait for each other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from chassis import telemetry
from chassis.clock import Clock
from chassis.database import EVERY_AREA, Database, Tx
from chassis.faults import point
from chassis.logging import Log
from chassis.parking import cause_of
from chassis.pauses import pause, pauses

DUE_MAX = 200
"""Timers looked at in one round."""
POLL_SECONDS = 0.1
PAUSE_FIRST = timedelta(seconds=1)
PAUSE_LONGEST = timedelta(minutes=5)

log = Log("chassis.timers")


@dataclass(frozen=True, slots=True)
class Timer:
    """Something that is due in an area: of a kind, about a subject, with the facts it was set with."""

    area: str
    kind: str
    subject: str
    due_at: datetime
    facts: dict[str, Any]


Ring = Callable[[Tx, Timer], Awaitable[None]]


async def set_timer(
    tx: Tx, *, area: str, kind: str, subject: str, due_at: datetime, facts: Mapping[str, object] | None = None
) -> None:
    """Set the timer of this kind and subject, moving it when it is set already."""
    await set_timers(tx, area=area, kind=kind, due={subject: due_at}, facts=facts)


async def set_timers(
    tx: Tx, *, area: str, kind: str, due: Mapping[str, datetime], facts: Mapping[str, object] | None = None
) -> None:
    """Set timers of one kind, each by its subject, all with the same facts, moving those that are set already."""
    await tx.execute(
        """
        INSERT INTO timer (area_id, kind, subject, due_at, facts)
        SELECT $1, $2, subject, due_at, $5 FROM unnest($3::text[], $4::timestamptz[]) AS given (subject, due_at)
        ON CONFLICT (area_id, kind, subject)
        DO UPDATE SET due_at = excluded.due_at, facts = excluded.facts, attempts = 0, retry_at = NULL
        """,
        area,
        kind,
        list(due),
        list(due.values()),
        dict(facts or {}),
    )
    earliest = min(due.values())
    tx.earliest_timer = min(tx.earliest_timer or earliest, earliest)


class Timers:
    """Rings what is due, oldest first, each in a transaction of its own."""

    def __init__(self, rings: Mapping[str, Ring], database: Database, clock: Clock) -> None:
        self._rings = rings
        self._database = database
        self._clock = clock

    async def run(self, stop: asyncio.Event) -> None:
        """Ring until told to stop, through every restart of the database."""
        wait = pauses()
        while not stop.is_set():
            rung, rest = 0, POLL_SECONDS
            try:
                rung = await self.ring_due()
                wait = pauses()
            except Exception as problem:  # noqa: BLE001 - no timer is lost by waiting
                log.warning("timers.interrupted", reason=cause_of(problem)[:300])
                rest = next(wait)
            if not rung:
                await pause(stop, rest)

    async def due(self) -> int:
        """Return how many timers are due and not waiting for another attempt."""
        async with self._database.transaction({EVERY_AREA}) as tx:
            due: int = await tx.fetchval(
                "SELECT count(*) FROM timer WHERE due_at <= $1 AND retry_at IS NULL", self._clock.now()
            )
        return due

    async def ring_due(self) -> int:
        """Ring the timers that are due now, or the first of them, and return how many rang."""
        rung = 0
        earliest_set: datetime | None = None
        for area, kind, subject, due_at in await self._due():
            if earliest_set is not None and earliest_set < due_at:
                break  # a timer that has just been set comes first
            tx = await self._ring(area, kind, subject)
            if tx is not None:
                rung += 1
                if tx.earliest_timer is not None:
                    earliest_set = min(earliest_set or tx.earliest_timer, tx.earliest_timer)
        return rung

    async def _due(self) -> list[tuple[str, str, str, datetime]]:
        async with self._database.transaction({EVERY_AREA}) as tx:
            rows = await tx.fetch(
                "SELECT area_id, kind, subject, due_at FROM timer WHERE due_at <= $1"
                " AND (retry_at IS NULL OR retry_at <= clock_timestamp())"
                " ORDER BY due_at, area_id, kind, subject LIMIT $2",
                self._clock.now(),
                DUE_MAX,
            )
        return [(row["area_id"], row["kind"], row["subject"], row["due_at"]) for row in rows]

    async def _ring(self, area: str, kind: str, subject: str) -> Tx | None:
        """Ring one timer and return the transaction it rang in; None when it failed or another was first."""
        try:
            async with self._database.transaction({area}) as tx:
                timer = await self._take(tx, area, kind, subject)
                if timer is None:
                    return None
                await self._rings[kind](tx, timer)
                point("timers.after_ring")
        except Exception as problem:  # kept with its cause, tried again later; the others go on
            log.exception("timers.failed", kind=kind, subject=subject)
            await self._postpone(area, kind, subject, cause_of(problem))
            return None
        point("timers.after_commit")
        telemetry.RUNG.add(1, {"kind": kind})
        return tx

    async def _take(self, tx: Tx, area: str, kind: str, subject: str) -> Timer | None:
        """Take a timer off the list, for as long as the transaction holds."""
        row = await tx.fetchrow(
            "DELETE FROM timer WHERE (area_id, kind, subject) = ($1, $2, $3) AND due_at <= $4"
            " RETURNING due_at, facts",
            area,
            kind,
            subject,
            self._clock.now(),
        )
        return (
            None if row is None else Timer(area, kind, subject, row["due_at"].astimezone(UTC), row["facts"])
        )

    async def _postpone(self, area: str, kind: str, subject: str, cause: str) -> None:
        """Let a timer that failed wait, longer each time, unless it was moved meanwhile."""
        async with self._database.transaction({area}) as tx:
            await tx.execute(
                "UPDATE timer SET attempts = attempts + 1, last_error = $4, retry_at = clock_timestamp()"
                " + least($5::interval * power(2, least(attempts, 20)), $6::interval)"
                " WHERE (area_id, kind, subject) = ($1, $2, $3) AND due_at <= $7",
                area,
                kind,
                subject,
                cause,
                PAUSE_FIRST,
                PAUSE_LONGEST,
                self._clock.now(),
            )
