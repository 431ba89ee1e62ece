"""Serving: a service's HTTP application, answered until the process is told to stop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, cast

import uvicorn
from fastapi import FastAPI
from fastapi.telemetry import TelemetryConfig
from starlette.types import ASGIApp

from chassis import docs, health, openapi, operations, own_reads, problems, republishing, stories
from chassis.announcing import Announcer
from chassis.assurance import Demands
from chassis.bodies import Bounded
from chassis.door import Door
from chassis.doorkeeper import Doorkeeper
from chassis.service import Context, Service, opened
from chassis.settings import ServiceSettings
from chassis.tracing import Traced

STOP_SECONDS = 10
"""Longer than any request takes."""
ADMITTED_AT_ONCE = 128
"""Below the door's bound: whoever has just come in is heard before as many others as there is room for."""
TICKS_PER_SECOND = 10
"""uvicorn's own."""
SILENT: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "operation_spans": False}
"""FastAPI would trace what is personal, and log what stands in exceptions; requests are traced by `Traced`."""


class _Application(FastAPI):
    """FastAPI's own, traced from outside: what answers to a bug has its trace as well."""

    def build_middleware_stack(self) -> ASGIApp:
        """Return all that stands around the routes."""
        return Traced(super().build_middleware_stack())


def application(service: Service, context: Context) -> FastAPI:
    """Return the service's HTTP application over an open context."""
    app = _Application(
        title=f"kokemus {service.name}",
        version="1",
        description=service.about,
        docs_url=None,
        redoc_url=None,
        telemetry=SILENT,
    )
    app.state.context = context
    app.state.demands = Demands(context.database)
    app.add_middleware(Bounded)
    problems.install(app)
    for router in service.routers(context):
        app.include_router(router)
    app.include_router(
        stories.router(context.database, service.journeys, service.numbered, service.tells_of_a_person)
    )
    app.include_router(own_reads.router())
    app.include_router(operations.router(context.database, context.clock, service.tells_of_a_person))
    app.include_router(republishing.router(context.database, context.clock, service.says(context)))
    app.include_router(health.router(lambda: health.api_status(context.database), service.name))
    app.include_router(docs.router(app.title))
    openapi.describe(app, service.noes)
    return app


def document(service: Service) -> dict[str, Any]:
    """Return a service's OpenAPI document, made without a database or an issuer."""
    nothing = cast("Any", None)
    return application(service, Context(service.settings.model_construct(), nothing, nothing)).openapi()


async def serve(service: Service, settings: ServiceSettings) -> None:
    """Answer HTTP requests until told to stop."""
    stop = stop_on_signals()
    async with opened(settings) as context:
        assert context.verifier is not None, (
            "KOKEMUS_OIDC_ISSUER is missing: an api must know whom to believe"
        )
        announcer = Announcer(context.database.url)
        context.database.after_saying = announcer.announce
        announcing = asyncio.create_task(announcer.run(stop))
        app = application(service, context)
        demanding = asyncio.create_task(app.state.demands.run(stop))
        try:
            await answer(app, settings.http_host, settings.http_port, stop)
        finally:
            announcing.cancel()
            demanding.cancel()


def stop_on_signals() -> asyncio.Event:
    """Return an event that SIGTERM and SIGINT set."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


class _Server(uvicorn.Server):
    """A server that leaves signals to the process: uvicorn raises SIGTERM again before we have cleaned up."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.server_state = self._keeper = Doorkeeper()

    async def on_tick(self, counter: int) -> bool:
        """Look round once in a second."""
        if counter % TICKS_PER_SECOND == 0:
            self._keeper.look_round(asyncio.get_running_loop().time())
        return await super().on_tick(counter)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


async def answer(app: ASGIApp, host: str, port: int, stop: asyncio.Event) -> None:
    """Answer requests until the event is set, then finish those under way."""
    config = uvicorn.Config(
        problems.ToldOnce(app),
        host=host,
        port=port,
        http=Door,
        ws="none",
        backlog=ADMITTED_AT_ONCE,
        log_config=None,
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve())
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([serving, stopping], return_when=asyncio.FIRST_COMPLETED)
    finally:
        server.should_exit = True
        stopping.cancel()
        await serving
