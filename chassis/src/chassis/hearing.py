"""Hearing: a batch of messages is one transaction: claim, decode, handle, say; then the broker is told.

    new  = ids not in the inbox                 repeats fall out here
    todo = new, readable, key not parked        the rest is parked behind its key
    handle(todo) in a savepoint                 the fast path: the whole batch at once
      fails for good -> event by event          the failing key is parked, all others go on
      fails for now  -> roll back, wait, again  nothing is lost, nothing is acknowledged

Unknown event types are passed over and counted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic, perf_counter

from chassis import inbox, parking, telemetry
from chassis.database import Database, Tx
from chassis.ears import Decode, Ear, Handle, Heard, one_by_one
from chassis.faults import point
from chassis.incoming import BEHIND, Identity, Incoming, area_of, incoming
from chassis.logging import Log
from chassis.parking import Parked, Parking, Raw
from chassis.passing import PASSING, ConnectionLost
from chassis.pauses import pauses

__all__ = ["Decode", "Ear", "Handle", "Heard", "Hearing", "Taken", "one_by_one", "utc"]

WAITS_SECONDS = 45.0
"""How long a batch is tried as a whole when something passes by itself; after that, what still fails event by event
is parked. Longer than a failover, and shorter than the time after which an ear that stands still is replaced."""

log = Log("chassis.hearing")


@dataclass(slots=True)
class Taken:
    """What became of the messages of one batch."""

    handled: int = 0
    repeated: int = 0
    unknown: int = 0
    parked: int = 0


class Hearing:
    """Takes batches in for one ear."""

    def __init__(self, ear: Ear, database: Database, *, spans_per_message: bool = False) -> None:
        self.ear = ear
        self._database = database
        self._span_each = spans_per_message

    async def take(self, raws: Sequence[Raw]) -> Taken:
        """Take a batch in, trying again for as long as the database is away; cancel it to give up."""
        wait, each, began = pauses(), self._span_each, monotonic()
        while True:
            started = perf_counter()
            waits = monotonic() - began < WAITS_SECONDS
            try:
                taken = await self._take_once(raws, each=each or not waits, waits=waits)
            except PASSING as problem:
                log.warning(
                    "hearing.retry", consumer=self.ear.consumer, reason=parking.cause_of(problem)[:300]
                )
                await asyncio.sleep(next(wait))
            except Exception:  # the commit was refused: find out whose fault it is
                log.exception("hearing.batch_refused", consumer=self.ear.consumer)
                if each:  # our own fault; the partition stands still, and liveness tells
                    await asyncio.sleep(next(wait))
                each = True
            else:
                point("hearing.after_commit")
                self._count(taken, perf_counter() - started)
                return taken

    async def _take_once(self, raws: Sequence[Raw], *, each: bool, waits: bool = True) -> Taken:
        batch = [one for one in (incoming(raw, self.ear) for raw in raws) if one is not None]
        taken = Taken(unknown=len(raws) - len(batch))
        traces = [one.traceparent for one in batch]
        with telemetry.processing(self.ear.consumer, self.ear.topic, traces):
            if batch:
                async with self._database.transaction({one.area for one in batch}) as tx:
                    new = await self._claim(tx, batch)
                    taken.repeated = len(batch) - len(new)
                    waiting = await self._hold_keys(tx, {one.key for one in new})
                    point("hearing.after_claim")
                    parkings = await self._apply(tx, new, waiting, each=each, waits=waits)
                    if parkings:
                        await parking.park(tx, self.ear.consumer, parkings)
                    taken.parked = len(parkings)
                    taken.handled = len(new) - len(parkings)
                    point("hearing.after_handle")
        return taken

    async def _claim(self, tx: Tx, batch: Sequence[Incoming]) -> list[Incoming]:
        """Return what is heard for the first time, in order; whoever takes in the same is waited for."""
        areas, ids = [one.area for one in batch], [one.event_id for one in batch]
        claimed = await inbox.claim(tx, self.ear.consumer, areas, ids)
        new = []
        for one in batch:
            if one.identity in claimed:
                claimed.discard(one.identity)  # the next of its kind in this batch is a repeat
                new.append(one)
        return new

    async def _hold_keys(self, tx: Tx, keys: set[str]) -> set[str]:
        """Return the keys that have events parked, holding them against a retry at the same time.

        Only keys that wait are locked, and looked at once more when they are held: a retry may just
        have cleared them.
        """
        waiting = await parking.waiting_keys(tx, self.ear.consumer, keys)
        if waiting:
            await parking.lock_keys(tx, self.ear.consumer, waiting)
            waiting = await parking.waiting_keys(tx, self.ear.consumer, waiting)
        return waiting

    async def _apply(
        self, tx: Tx, new: Sequence[Incoming], waiting: set[str], *, each: bool, waits: bool
    ) -> list[Parking]:
        """Handle what can be handled, and return what has to be parked, in order."""
        stuck = set(waiting)
        todo: list[Incoming] = []
        parkings: dict[Identity, Parking] = {}
        for one in new:
            if one.erases and one.key in stuck:
                # What it takes back must neither wait here with its payload nor hold the erasure up.
                await parking.erase(tx, self.ear.consumer, one.key)
                parkings = {place: held for place, held in parkings.items() if held.raw.key != one.key}
                stuck.discard(one.key)
            if one.key in stuck:
                parkings[one.identity] = one.parked(BEHIND, blocked=True)
            elif one.heard is None:
                parkings[one.identity] = one.parked(one.cause)
                stuck.add(one.key)
            else:
                todo.append(one)
        if each or not await self._handle_at_once(tx, todo):
            parkings |= await self._handle_each(tx, todo, waits=waits)
        return [parkings[one.identity] for one in new if one.identity in parkings]

    async def _handle_at_once(self, tx: Tx, todo: Sequence[Incoming]) -> bool:
        """Give the handler the whole batch; say whether it took it, else nothing has been done."""
        try:
            async with tx.savepoint():
                if todo:
                    await self.ear.handle(tx, [one.heard for one in todo if one.heard])
                    await tx.settle()
        except PASSING:
            raise
        except Exception as problem:  # noqa: BLE001 - found out event by event
            log.warning(
                "hearing.batch_failed", consumer=self.ear.consumer, reason=parking.cause_of(problem)[:300]
            )
            return False
        return True

    async def _handle_each(self, tx: Tx, todo: Sequence[Incoming], *, waits: bool) -> dict[Identity, Parking]:
        """Give the handler one event at a time, and return what fails with all that stands behind it.

        When it waits no longer, what should pass by itself and has not counts as failing for good.
        """
        passing = PASSING if waits else (ConnectionLost,)
        parkings: dict[Identity, Parking] = {}
        stuck: set[str] = set()
        for one in todo:
            if one.erases and one.key in stuck:
                parkings = {place: held for place, held in parkings.items() if held.raw.key != one.key}
                stuck.discard(one.key)
            if one.key in stuck:
                parkings[one.identity] = one.parked(BEHIND, blocked=True)
                continue
            try:
                await self._handle_one(tx, one)
            except passing:
                raise
            except Exception as problem:  # parked with its cause
                log.exception("hearing.parked", consumer=self.ear.consumer, event_id=one.event_id)
                parkings[one.identity] = one.parked(parking.cause_of(problem))
                stuck.add(one.key)
        return parkings

    async def _handle_one(self, tx: Tx, one: Incoming) -> None:
        assert one.heard is not None, f"{one.event_id} cannot be read and is not to be handled"
        with self._span(one):
            async with tx.savepoint():
                await self.ear.handle(tx, [one.heard])
                await tx.settle()
                await tx.check_constraints()

    def _span(self, one: Incoming) -> AbstractContextManager[object]:
        if not self._span_each:
            return nullcontext()
        return telemetry.processing_one(self.ear.consumer, self.ear.topic, one.traceparent, str(one.event_id))

    def _count(self, taken: Taken, seconds: float) -> None:
        which = {"consumer": self.ear.consumer}
        for fate in ("handled", "repeated", "unknown", "parked"):
            if number := getattr(taken, fate):
                telemetry.HEARD.add(number, which | {"fate": fate})
        telemetry.BATCH_SECONDS.record(seconds, which)
        if taken.parked:
            telemetry.PARKED.add(taken.parked, which)

    async def retry(self, key: str) -> int:
        """Take the parked events of a key in, oldest first, until one fails; return how many went through."""
        done = 0
        while await self._retry_first(key):
            done += 1
        return done

    async def _retry_first(self, key: str) -> bool:
        async with self._database.transaction({area_of(key)}) as tx:
            await parking.lock_keys(tx, self.ear.consumer, [key])
            first = await parking.first_waiting(tx, self.ear.consumer, key)
            if first is None:
                return False
            cause = await self._why_not(tx, first)
            if cause:
                await parking.fail_again(tx, first.id, cause)
                return False
            await parking.settle(tx, first.id)
            return True

    async def _why_not(self, tx: Tx, parked: Parked) -> str:
        """Take a parked event in; return why that cannot be done, empty when it is done."""
        one = incoming(parked.raw, self.ear)
        if one is None or one.heard is None:
            return one.cause if one else ""
        try:
            async with tx.savepoint():
                # What has become readable shows its own id only now, and may have been said again meanwhile.
                if one.event_id == parked.event_id or await self._claim(tx, [one]):
                    await self._handle_one(tx, one)
        except PASSING:
            raise
        except Exception as problem:  # noqa: BLE001 - it stays parked with its new cause
            return parking.cause_of(problem)
        return ""


def utc(milliseconds: int) -> datetime:
    """Return the moment of a Kafka timestamp, milliseconds since 1970 (UTC)."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
