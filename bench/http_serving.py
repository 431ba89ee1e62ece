"""What the rivals over HTTP share: a server as uvicorn comes with its extras, telemetry as usual, and who asks.

A token is checked by the library that kokemus uses, anew for every request, as its manual shows (a seventh of the
hand-written endpoint's CPU; kokemus knows an accepted token for a minute); the issuer's keys are kept. Spans and
metrics are those of OpenTelemetry's instrumentation of FastAPI, exported over OTLP.
"""

from __future__ import annotations

import os
from functools import cache
from typing import Annotated, Any

import jwt
import uvicorn
from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from opentelemetry import metrics, trace
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from pydantic import BaseModel

AREA = "bench-area"
HOST = "127.0.0.1"
POOL = 8
"""Connections to the database, as many as an api of kokemus has."""
AUDIENCE = "kokemus"
LEEWAY_SECONDS = 5


class Principal(BaseModel):
    """Who asks."""

    sub: str
    areas: frozenset[str]
    roles: frozenset[str]


@cache
def _keys() -> jwt.PyJWKClient:
    return jwt.PyJWKClient(f"{os.environ['BENCH_ISSUER']}/jwks.json")


async def signed_in(given: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]) -> Principal:
    """Return who the bearer token speaks for, or answer 401."""
    try:
        claims = jwt.decode(
            given.credentials,
            _keys().get_signing_key_from_jwt(given.credentials),
            algorithms=["ES256"],
            audience=AUDIENCE,
            issuer=os.environ["BENCH_ISSUER"],
            leeway=LEEWAY_SECONDS,
            options={"require": ["exp", "iss", "aud", "sub"]},
        )
    except jwt.PyJWTError as problem:
        raise HTTPException(401, str(problem)) from problem
    return Principal.model_validate(claims)


async def coordinator(request: Request, area: str, by: Annotated[Principal, Depends(signed_in)]) -> Principal:
    """Return who asks, when that is somebody who keeps the units of the path's area, or answer 403."""
    if area not in by.areas or not by.roles & {"coordinator", "operator"}:
        raise HTTPException(403, f"not yours to {request.method}")
    return by


def telemetry(service: str) -> None:
    """Export spans and metrics as the manual of OpenTelemetry shows."""
    base, resource = os.environ["BENCH_OTLP"], Resource.create({"service.name": service})
    traces = TracerProvider(resource=resource)
    traces.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(f"{base}/v1/traces")))
    trace.set_tracer_provider(traces)
    reader = PeriodicExportingMetricReader(OTLPMetricExporter(f"{base}/v1/metrics"))
    metrics.set_meter_provider(MeterProvider([reader], resource=resource))


async def serve(application: Any) -> None:
    """Answer until told to stop: uvloop and httptools, no log of every access, as kokemus does."""
    port = int(os.environ["BENCH_PORT"])
    config = uvicorn.Config(application, HOST, port, log_level="warning", access_log=False)
    await uvicorn.Server(config).serve()
