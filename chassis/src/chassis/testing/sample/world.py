"""A small world to test in: words are counted, said, heard and tallied, on a real database."""

from __future__ import annotations

from functools import partial
from typing import Any
from uuid import UUID

from chassis.clock import SteppedClock
from chassis.database import NO_AREA, Database
from chassis.hearing import Ear, Handle, Hearing, one_by_one
from chassis.outbox import Cause
from chassis.parking import Raw
from chassis.testing import events
from chassis.testing.sample import words
from chassis.testing.sample.app import SampleSettings
from chassis.testing.sample.words import AREA, Counted, said


class World:
    """A small world to test in: words are counted, said, heard and tallied."""

    def __init__(self, database: Database, settings: SampleSettings, clock: SteppedClock) -> None:
        self.database = database
        self.settings = settings
        self.clock = clock
        self.clock_began = clock.now()
        self._offset = 0

    def counted(self, word: str, number: int = 1, *, area: str = AREA, event_id: UUID | None = None) -> Raw:
        """Return the message that a word was counted, as it comes from Kafka."""
        message = said(Counted(word=word, number=number), topic=self.settings.counted_topic, area=area)
        self._offset += 1
        return events.raw(message, at=self.clock.now(), event_id=event_id, offset=self._offset)

    def ear(
        self, handle: Handle | None = None, *, consumer: str | None = None, tombstones: bool = False
    ) -> Ear:
        """Return an ear for counted words; left alone, it tallies them."""
        name = consumer or self.settings.consumer
        tally = partial(words.tally, consumer=name, topic=self.settings.tallied_topic)
        return Ear(
            topic=self.settings.counted_topic,
            consumer=name,
            reads=words.READS,
            handle=handle or one_by_one({Counted: tally}),
            tombstones=tombstones,
        )

    def hearing(self, handle: Handle | None = None, *, consumer: str | None = None) -> Hearing:
        """Return what takes batches in for such an ear."""
        return Hearing(self.ear(handle, consumer=consumer), self.database)

    async def count(self, *named: str, area: str = AREA) -> None:
        """Count each of these words once more, each in a transaction of its own."""
        for word in named:
            async with self.database.transaction({area}) as tx:
                await words.count(
                    tx,
                    word,
                    area=area,
                    topic=self.settings.counted_topic,
                    at=self.clock.now(),
                    because=Cause(word),
                )

    async def rows(self, sql: str, *args: object, area: str = AREA) -> list[dict[str, Any]]:
        """Return rows of an area and of none."""
        async with self.database.transaction({area, NO_AREA}) as tx:
            return [dict(row) for row in await tx.fetch(sql, *args)]

    async def entries(self, area: str = AREA) -> list[tuple[str, int]]:
        """Return what was tallied, in the order in which it was."""
        return [
            (row["word"], row["number"])
            for row in await self.rows("SELECT * FROM entry ORDER BY id", area=area)
        ]

    async def unsaid(self) -> list[tuple[str, int]]:
        """Return the words and numbers in the outbox, in order."""
        return [(row["subject"], row["sequence"]) for row in await events.said(self.database)]

    async def parked(self) -> list[tuple[str, str, bool]]:
        """Return key, cause and whether it waits behind another of every event that is parked, in order."""
        found = await self.rows("SELECT * FROM parked_event WHERE settled_at IS NULL ORDER BY id")
        return [(row["key"], row["cause"], row["blocked"]) for row in found]
