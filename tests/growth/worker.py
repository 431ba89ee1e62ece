"""What a worker does by itself, once: as its jobs do it, without waiting for the next time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from chassis import health, parking, relay, reminding, tidying
from chassis.database import EVERY_AREA
from chassis.hearing import Hearing
from chassis.testing.events import raw
from chassis.timers import Timer, Timers
from contracts import flow
from contracts.generate import examples_in
from notifications.mail.handlers.send_mails import Sending
from tests.growth.doors import Place, Run, filled
from tests.growth.filling import AREA, NOW

_ROOT = Path(__file__).parents[2]


async def counts(place: Place) -> None:
    """Count what waits, for whoever asks how the worker is."""
    await health._of_database(place.context.database)
    if place.service.figures is not None:
        await place.service.figures(place.context.database)


async def hears(place: Place) -> None:
    """Hear every example of what the service listens to, as one batch for each ear."""
    examples = examples_in(_ROOT)
    for ear in place.service.ears(place.context):
        events = [
            flow.decoders([flow.EVENT_OF[name]])[name](msgspec.json.encode(body))
            for name in sorted(ear.reads)
            for body in examples[name].values()
        ]
        raws = [
            raw(flow.say(event, area=getattr(event, "area_id", AREA), sequence=number), at=NOW, offset=number)
            for number, event in enumerate(events, start=1)
        ]
        await Hearing(ear, place.context.database).take(raws)


async def rings_what_is_due(place: Place) -> None:
    """Ring what is due, which is little, and count it."""
    timers = Timers(place.service.rings(place.context), place.context.database, place.context.clock)
    await timers.due()
    await timers.ring_due()


async def retries_parked(place: Place) -> None:
    """Look for parked keys that somebody wants tried again."""
    async with place.context.database.transaction({EVERY_AREA}) as tx:
        await parking.oldest_asked(tx, ["growth.topic"])


async def reads_outbox(place: Place) -> None:
    """Read what is to be said, and since when it waits."""
    async with place.context.database.transaction({EVERY_AREA}) as tx:
        await tx.fetch(relay._READ, relay.BATCH_MAX, [], [])
        await tx.fetchval("SELECT min(created_at) FROM outbox")


async def says_again(place: Place) -> None:
    """Read a portion of what somebody wants said again."""
    async with place.context.database.transaction({EVERY_AREA}) as tx:
        (asked,) = await tx.fetch(reminding._OPEN, reminding.REST_SECONDS)
        window = (asked[name] for name in ("reached", "last", "topic", "since", "until"))
        assert await tx.fetch(reminding._AGAIN, *window, reminding.AGAIN_MAX)


async def tidies(place: Place) -> None:
    """Drop what has served its time."""
    await tidying.tidy(place.context.database, archive_days=place.context.settings.archive_days)


async def sends_mails(place: Place) -> None:
    """Claim what is due and settle it; no mail server answers."""
    await Sending(place.context.settings, place.context.database, place.context.clock).batch()


def rings(kind: str, subject: str, **facts: Any) -> Run:
    """Return what rings a timer of this kind and subject."""

    async def ring(place: Place) -> None:
        async with place.context.database.transaction({AREA}) as tx:
            timer = Timer(AREA, kind, filled(subject, place.values), NOW, facts)
            await place.service.rings(place.context)[kind](tx, timer)

    return ring
