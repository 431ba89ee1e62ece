"""What the pipeline is measured with: sessions that billing waits for, and their outcomes on a topic."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import asyncpg

from billing.app import SERVICE
from chassis import kafka, part
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.hearing import Hearing
from chassis.parking import Raw
from chassis.settings import ServiceSettings
from chassis.testing import events
from contracts import dispatch, flow, registry
from contracts.envelope import Event
from kokemus.platform.service_databases import ServiceDatabase

OUTCOMES = int(os.environ.get("BENCH_OUTCOMES", "10000"))
PER_ORDER = 10
AREA = "bench-area"
FEES = "billing.internal.fee.v1"
STARTS = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
UNIT, EXPERT = UUID(int=1), UUID(int=2)
TABLES = ("inbox", "outbox", "outbox_archive", "relay_position", "statement_line", "fee_line", "session")


def session_id(number: int) -> UUID:
    """Return the id of a session."""
    return UUID(int=(7 << 64) + number)


def order_id(number: int) -> UUID:
    """Return the id of the order that a session belongs to."""
    return UUID(int=(8 << 64) + number // PER_ORDER)


def lives() -> Iterator[list[Event]]:
    """Yield, in batches, what billing hears before the outcomes."""
    for first in range(0, OUTCOMES, PER_ORDER):
        batch: list[Event] = [
            dispatch.AssignmentAccepted(
                order_id=order_id(first),
                assignment_id=order_id(first),
                offer_id=order_id(first),
                expert_id=EXPERT,
                unit_id=UNIT,
                orderer_id=UNIT,
                work_form="individual",
                contact_method="on_site",
            )
        ]
        batch += [
            dispatch.SessionScheduled(
                order_id=order_id(first),
                assignment_id=order_id(first),
                session_id=session_id(number),
                expert_id=EXPERT,
                unit_id=UNIT,
                work_form="individual",
                starts_at=STARTS,
                ends_at=STARTS + timedelta(hours=1),
            )
            for number in range(first, first + PER_ORDER)
        ]
        yield batch


def outcome(number: int) -> dispatch.SessionHeld:
    """Return the measured event."""
    return dispatch.SessionHeld(
        order_id=order_id(number), session_id=session_id(number), expert_id=EXPERT, unit_id=UNIT, revision=1
    )


def said(event: Event, number: int) -> Raw:
    """Return an event as it stands on its topic."""
    return events.raw(flow.say(event, area=AREA, sequence=number + 1), at=NOW)


async def settled_life(database: ServiceDatabase) -> None:
    """Let billing hear everything up to the outcomes, and keep the sessions as they then are."""
    opened = await Database.open(database.app_url)
    ears = {ear.consumer: ear for ear in part.ears(SERVICE.name, SERVICE.parts, flow, SteppedClock(NOW))}
    names = {"fi": "Mitta", "sv": "Mått", "en": "Measure"}
    area = registry.AreaOpened(
        area_id=AREA, model="wellbeing_area", time_zone="Europe/Helsinki", languages=["fi"], names=names
    )
    agreement = registry.AgreementSigned(
        expert_id=EXPERT, agreement_id=UUID(int=3), work_forms=["individual"], valid_from=date(2026, 1, 1)
    )
    await Hearing(ears["billing.area"], opened).take([said(area, 0)])
    await Hearing(ears["billing.expert"], opened).take([said(agreement, 0)])
    hearing = Hearing(ears["billing.order"], opened)
    batch: list[Raw] = []
    for life in lives():
        batch += [said(event, number) for number, event in enumerate(life)]
        if len(batch) >= 500:
            await hearing.take(batch)
            batch = []
    if batch:
        await hearing.take(batch)
    await opened.close()
    owner = await _owner(database)
    await owner.execute("CREATE TABLE session_fresh AS SELECT * FROM session")
    await owner.close()


async def _owner(database: ServiceDatabase) -> asyncpg.Connection:
    return await asyncpg.connect(database.owner_url, server_settings={"kokemus.areas": AREA})


async def fresh(database: ServiceDatabase) -> None:
    """Put the database back to where every session waits for its outcome."""
    owner = await _owner(database)
    await owner.execute("TRUNCATE " + ", ".join(TABLES))
    await owner.execute("INSERT INTO session SELECT * FROM session_fresh")
    await owner.execute("VACUUM ANALYZE")
    await owner.close()


async def produced(settings: ServiceSettings, topic: str, count: int) -> None:
    """Put the outcomes on a topic."""
    producer = kafka.producer(settings)
    await producer.start()
    acks = []
    for number in range(count):
        raw = said(outcome(number), PER_ORDER + number)
        acks.append(await producer.send(topic, raw.value, key=raw.key.encode(), headers=list(raw.headers)))
    await asyncio.gather(*acks)
    await producer.stop()
