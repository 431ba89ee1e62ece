"""Working: hearing, carrying, ringing and a service's own jobs, side by side until told to stop."""

from __future__ import annotations

import asyncio

from fastapi import FastAPI

from chassis import health, parking, serving
from chassis.announcing import Announcer
from chassis.database import EVERY_AREA, Database
from chassis.listening import Listening
from chassis.logging import Log
from chassis.pauses import pause
from chassis.relay import Relay
from chassis.service import Context, Job, Service, opened
from chassis.settings import ServiceSettings
from chassis.tidying import tidy
from chassis.timers import Timers

RETRY_POLL_SECONDS = 0.5
TIDY_SECONDS = 3600
STOP_SECONDS = 40
"""A batch in hand is waited for; below the delay after which an orchestrator kills."""

log = Log("chassis.working")


async def work(service: Service, settings: ServiceSettings) -> None:
    """Hear, carry, ring and do the service's jobs until told to stop; exit with 1 when one ends early."""
    stop = serving.stop_on_signals()
    async with opened(settings) as context:
        running = [asyncio.create_task(job.run(stop), name=job.name) for job in jobs(service, context)]
        told = asyncio.create_task(stop.wait())
        await asyncio.wait([told, *running], return_when=asyncio.FIRST_COMPLETED)
        ended = [] if stop.is_set() else [task for task in running if task.done()]
        for task in ended:
            log.error("job.ended", job=task.get_name(), exc_info=task.exception())
        stop.set()
        _, late = await asyncio.wait(running, timeout=STOP_SECONDS)
        for task in late:
            log.warning("job.late", job=task.get_name())
            task.cancel()
        await asyncio.gather(told, *running, return_exceptions=True)
    if ended:
        raise SystemExit(1)


def jobs(service: Service, context: Context) -> list[Job]:
    """Return everything that a worker of the service does."""
    settings, database = context.settings, context.database
    relay = Relay(service.name, database.url, settings)
    announcer = Announcer(database.url)
    # The relay that leads may be another worker's.
    database.after_saying = lambda: relay.wake() if relay.leads else announcer.announce()
    timers = Timers(service.rings(context), database, context.clock)
    listening = Listening(service.ears(context), database, settings)
    app = FastAPI(openapi_url=None, telemetry=serving.SILENT)
    app.include_router(
        health.router(
            lambda: health.worker_status(database, listening, relay, timers, service.figures), service.name
        ),
    )
    return [
        Job("health", lambda stop: serving.answer(app, settings.http_host, settings.health_port, stop)),
        Job("listening", listening.run),
        Job("relay", relay.run),
        Job("announcing", announcer.run),
        Job("timers", timers.run),
        Job("retries", lambda stop: _retry(listening, database, stop)),
        Job("tidying", lambda stop: _tidy(context, stop)),
        *service.jobs(context),
    ]


async def _retry(listening: Listening, database: Database, stop: asyncio.Event) -> None:
    """Try parked keys again whose retry a person has asked for."""
    while not stop.is_set():
        try:
            async with database.transaction({EVERY_AREA}) as tx:
                asked = await parking.oldest_asked(tx, list(listening.progress))
            for consumer, key in asked:
                done = await listening.retry(consumer, key)
                log.info("parking.retried", consumer=consumer, key=key, events=done)
        except Exception as problem:  # noqa: BLE001 - it is asked for still, and tried again
            log.warning("parking.interrupted", reason=parking.cause_of(problem)[:300])
        await pause(stop, RETRY_POLL_SECONDS)


async def _tidy(context: Context, stop: asyncio.Event) -> None:
    """Drop what has served its time, once an hour."""
    while not stop.is_set():
        try:
            await tidy(context.database, archive_days=context.settings.archive_days)
        except Exception as problem:  # noqa: BLE001 - there is no hurry
            log.warning("tidying.interrupted", reason=parking.cause_of(problem)[:300])
        await pause(stop, TIDY_SECONDS)
