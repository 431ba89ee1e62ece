"""Requests traced: named by route, children of the caller's, telling what became of them and nothing personal."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest
from fastapi import APIRouter
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from chassis import telemetry, tracing
from chassis.outbox import present_trace
from chassis.running import Context, application
from chassis.service import Service
from chassis.testing.sample.app import SERVICE

TRACE, CALLER, SECRET = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", "salaisuus"
TEMPLATE = "/v1/things/{thing}"
ASKED = {
    "http.request.method": "GET",
    "url.scheme": "http",
    "url.path": "/v1/things/7",
    "http.route": TEMPLATE,
}


class Seen:
    """What was exported, as it came to an end."""

    def __init__(self, spans: InMemorySpanExporter, measures: InMemoryMetricReader) -> None:
        self._spans, self._measures = spans, measures

    @property
    def span(self) -> ReadableSpan:
        """Return the only span."""
        (span,) = self._spans.get_finished_spans()
        return span

    @property
    def spans(self) -> int:
        """Return how many there were."""
        return len(self._spans.get_finished_spans())

    @property
    def measured(self) -> dict[str, Any]:
        """Return what the only measure is told of."""
        data: Any = self._measures.get_metrics_data()
        (metric,) = data.resource_metrics[0].scope_metrics[0].metrics
        (point,) = metric.data.data_points
        assert (metric.name, metric.unit, point.count) == ("http.server.request.duration", "s", 1)
        assert point.explicit_bounds == tracing.BOUNDS
        return dict(point.attributes)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Seen]:
    """Let this test alone see what is traced and measured."""
    spans, measures = InMemorySpanExporter(), InMemoryMetricReader()
    traces, meters = TracerProvider(), MeterProvider([measures])
    traces.add_span_processor(SimpleSpanProcessor(spans))
    monkeypatch.setattr(tracing, "_tracer", traces.get_tracer("test"))
    monkeypatch.setattr(telemetry, "_meter", meters.get_meter("test"))
    monkeypatch.setattr(telemetry, "CATALOGUE", {})
    made = telemetry.histogram("http.server.request.duration", "s", "…", bounds=tracing.BOUNDS)
    monkeypatch.setattr(tracing, "REQUEST_SECONDS", made)
    yield Seen(spans, measures)
    meters.shutdown()


@pytest.fixture
async def client(context: Context) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of a service that can fail."""
    routes = APIRouter(prefix="/v1/things")

    @routes.get("/{thing}")
    async def get(thing: str) -> tuple[str, str]:
        if thing == SECRET:
            raise ValueError(SECRET)
        if thing == "busy":
            raise TimeoutError
        return present_trace()

    service = Service(name="odd", migrations=SERVICE.migrations, routers=lambda _: [routes])
    transport = httpx.ASGITransport(app=application(service, context), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as opened:
        yield opened


async def test_a_request_is_a_child_of_the_callers_span_and_the_cause_of_what_is_said(
    client: httpx.AsyncClient, seen: Seen
) -> None:
    headers = [("traceparent", f"00-{TRACE}-{CALLER}-01"), ("tracestate", "a=1"), ("tracestate", "b=2")]

    traceparent, tracestate = (await client.get("/v1/things/7", headers=headers)).json()

    assert seen.span.context is not None
    assert seen.span.parent is not None
    assert f"{seen.span.parent.trace_id:032x}-{seen.span.parent.span_id:016x}" == f"{TRACE}-{CALLER}"
    assert traceparent == f"00-{TRACE}-{seen.span.context.span_id:016x}-01"
    assert tracestate == "a=1,b=2"


@pytest.mark.parametrize("header", [None, "nonsense", f"00-{'0' * 32}-{CALLER}-01", "é"])
async def test_a_request_without_a_trace_begins_one(
    client: httpx.AsyncClient, seen: Seen, header: str | None
) -> None:
    headers = {} if header is None else {b"traceparent": header.encode()}

    await client.get("/v1/things/7", headers=headers)

    assert seen.span.parent is None
    assert seen.span.kind is SpanKind.SERVER


async def test_who_asks_from_where_and_for_what_is_not_told(client: httpx.AsyncClient, seen: Seen) -> None:
    await client.get("/v1/things/7", params={"q": SECRET}, headers={"User-Agent": SECRET})

    assert seen.span.name == f"GET {TEMPLATE}"
    assert dict(seen.span.attributes or {}) == ASKED | {"http.response.status_code": 200}
    assert seen.span.status.status_code is StatusCode.UNSET
    assert seen.measured == {key: value for key, value in ASKED.items() if key != "url.path"} | {
        "http.response.status_code": 200
    }


@pytest.mark.parametrize(
    ("method", "path", "status", "name"),
    [
        ("GET", "/nowhere", 404, "GET"),
        ("PUT", "/v1/things/7", 405, f"PUT {TEMPLATE}"),
        ("BREW", "/v1/things/7", 405, f"HTTP {TEMPLATE}"),
    ],
)
async def test_a_no_is_no_error(
    client: httpx.AsyncClient, seen: Seen, method: str, path: str, status: int, name: str
) -> None:
    await client.request(method, path)

    assert seen.span.name == name
    assert seen.measured["http.response.status_code"] == status
    assert seen.measured["http.request.method"] == ("_OTHER" if method == "BREW" else method)
    assert "error.type" not in seen.measured
    assert seen.span.status.status_code is StatusCode.UNSET


async def test_a_bug_is_told_by_its_kind_and_not_by_its_words_and_its_answer_names_the_trace(
    client: httpx.AsyncClient, seen: Seen
) -> None:
    answer = await client.get(f"/v1/things/{SECRET}")

    assert answer.status_code == 500
    assert seen.span.context is not None
    assert answer.json()["trace_id"] == f"{seen.span.context.trace_id:032x}"
    assert seen.measured["error.type"] == "ValueError"
    assert seen.measured["http.response.status_code"] == 500
    assert seen.span.status.status_code is StatusCode.ERROR
    assert (seen.span.status.description, seen.span.events) == (None, ())


async def test_an_answer_of_ours_to_mend_is_an_error_by_its_status(
    client: httpx.AsyncClient, seen: Seen
) -> None:
    answer = await client.get("/v1/things/busy")

    assert answer.status_code == 503
    assert seen.measured["error.type"] == "503"
    assert seen.span.status.status_code is StatusCode.ERROR


async def test_how_a_process_is_is_not_traced(client: httpx.AsyncClient, seen: Seen) -> None:
    assert (await client.get("/health/live")).status_code == 200

    assert seen.spans == 0
