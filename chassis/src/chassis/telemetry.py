"""Telemetry: traces, metrics and their catalogue, sent over OTLP/HTTP; nothing personal in any of them.

Trace context travels in the outbox row and the message's headers, so one trace goes from an HTTP request
through every service to the last effect. Spans of the messaging semantic conventions 1.44: `send`,
`process`; per batch with links by default, per message on request.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import asyncpg
from opentelemetry import context, metrics, propagate, trace
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Link, Span, SpanKind
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from chassis.settings import ServiceSettings

LINKS_MAX = 100
"""Links on one span; the SDK keeps 128."""
SPAN_EXPORT_MS = 500
METRIC_EXPORT_MS = 5_000

_tracer = trace.get_tracer("kokemus")
_meter = metrics.get_meter("kokemus")

CATALOGUE: dict[str, str] = {}
"""The unit of every metric by its name: the chassis' here, others in the module that means them."""


def counter(name: str, unit: str, about: str) -> metrics.Counter:
    """Return a new counter, catalogued."""
    CATALOGUE[name] = unit
    return _meter.create_counter(name, unit, about)


def gauge(name: str, unit: str, about: str) -> metrics._Gauge:
    """Return a new gauge, catalogued."""
    CATALOGUE[name] = unit
    return _meter.create_gauge(name, unit, about)


def histogram(
    name: str, unit: str, about: str, *, bounds: Sequence[float] | None = None
) -> metrics.Histogram:
    """Return a new histogram, catalogued; `bounds` between its buckets, the SDK's own unless named."""
    CATALOGUE[name] = unit
    return _meter.create_histogram(name, unit, about, explicit_bucket_boundaries_advisory=bounds)


OUTBOX_OLDEST = gauge("kokemus.outbox.oldest_age", "s", "Age of the oldest event not yet said")
PUBLISHED = counter("kokemus.outbox.published", "{event}", "Events the broker has acknowledged")
HEARD = counter("kokemus.hearing.events", "{event}", "Events heard, by what became of them")
LAG = gauge("kokemus.hearing.lag", "s", "Age of the newest event of the last batch when it was done")
BATCH_SECONDS = histogram("kokemus.hearing.batch_duration", "s", "Time a batch took, commit included")
PARKED = counter("kokemus.hearing.parked", "{event}", "Events parked because their key failed")
RUNG = counter("kokemus.timers.rung", "{timer}", "Timers that rang, by kind")


def set_up(service: str, settings: ServiceSettings) -> None:
    """Give every request and message a trace; export traces and metrics when a receiver is named."""
    resource = Resource.create({"service.name": service, "service.namespace": "kokemus"})
    traces = TracerProvider(resource=resource)
    trace.set_tracer_provider(traces)
    # Nobody here reads baggage, which strangers may fill.
    propagate.set_global_textmap(TraceContextTextMapPropagator())
    if settings.otlp_endpoint is None:
        return
    base = str(settings.otlp_endpoint).rstrip("/")
    exporter = OTLPSpanExporter(endpoint=f"{base}/v1/traces")
    traces.add_span_processor(BatchSpanProcessor(exporter, schedule_delay_millis=SPAN_EXPORT_MS))
    reader = PeriodicExportingMetricReader(
        OTLPMetricExporter(endpoint=f"{base}/v1/metrics"), METRIC_EXPORT_MS
    )
    metrics.set_meter_provider(MeterProvider([reader], resource=resource))


def context_of(traceparent: str, tracestate: str = "") -> context.Context:
    """Return the trace context that these headers carry; the empty context when they carry none."""
    return propagate.extract(
        {"traceparent": traceparent, "tracestate": tracestate}, context=context.Context()
    )


def _link(traceparent: str) -> Link | None:
    span = trace.get_current_span(context_of(traceparent)).get_span_context()
    return Link(span) if span.is_valid else None


def _links(traceparents: Sequence[str]) -> list[Link]:
    distinct = list(dict.fromkeys(filter(None, traceparents)))[:LINKS_MAX]
    return [link for link in map(_link, distinct) if link]


@contextmanager
def sending(rows: Sequence[asyncpg.Record]) -> Iterator[Span]:
    """Span over one batch that the relay sends, linked to what caused each event."""
    topics = sorted({row["topic"] for row in rows})
    with _tracer.start_as_current_span(
        f"send {topics[0] if len(topics) == 1 else 'outbox'}",
        context=context.Context(),
        kind=SpanKind.CLIENT,
        links=_links([row["traceparent"] for row in rows]),
        attributes={
            "messaging.system": "kafka",
            "messaging.operation.name": "send",
            "messaging.operation.type": "send",
            "messaging.destination.name": ",".join(topics),
            "messaging.batch.message_count": len(rows),
        },
    ) as span:
        yield span


@contextmanager
def processing(consumer: str, topic: str, traceparents: Sequence[str]) -> Iterator[Span]:
    """Span over one batch that a service hears, linked to what caused each event."""
    with _tracer.start_as_current_span(
        f"process {topic}",
        context=context.Context(),
        kind=SpanKind.CONSUMER,
        links=_links(traceparents),
        attributes=_process_attributes(consumer, topic)
        | {"messaging.batch.message_count": len(traceparents)},
    ) as span:
        yield span


@contextmanager
def processing_one(consumer: str, topic: str, traceparent: str, event_id: str) -> Iterator[Span]:
    """Span over one message, a child of what caused it."""
    with _tracer.start_as_current_span(
        f"process {topic}",
        context=context_of(traceparent),
        kind=SpanKind.CONSUMER,
        attributes=_process_attributes(consumer, topic) | {"messaging.message.id": event_id},
    ) as span:
        yield span


@contextmanager
def doing(name: str, traceparent: str, *, kind: SpanKind = SpanKind.CLIENT, **facts: str) -> Iterator[Span]:
    """Span over an effect on the outside world, a child of the trace that caused it."""
    with _tracer.start_as_current_span(
        name, context=context_of(traceparent), kind=kind, attributes=facts
    ) as span:
        yield span


def _process_attributes(consumer: str, topic: str) -> dict[str, str | int]:
    return {
        "messaging.system": "kafka",
        "messaging.operation.name": "process",
        "messaging.operation.type": "process",
        "messaging.destination.name": topic,
        "messaging.consumer.group.name": consumer,
    }
