"""A receiver of telemetry: takes what processes export over OTLP/HTTP and keeps it for a test to look at."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from google.protobuf.message import Message
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

KINDS = ("unspecified", "internal", "server", "client", "producer", "consumer")
_REQUESTS: dict[str, type[Message]] = {
    "/v1/traces": ExportTraceServiceRequest,
    "/v1/metrics": ExportMetricsServiceRequest,
    "/v1/logs": ExportLogsServiceRequest,
}


@dataclass(frozen=True, slots=True)
class SeenSpan:
    """One span as it was exported; ids are hexadecimal, an absent parent is empty."""

    service: str
    name: str
    kind: str
    trace_id: str
    span_id: str
    parent_id: str
    links: tuple[tuple[str, str], ...]
    """Trace and span of each link."""
    attributes: dict[str, Any]


class Receiver:
    """Serves on a free port from a thread of its own, between entering and leaving."""

    def __init__(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._server.exported = []  # type: ignore[attr-defined]

    @property
    def url(self) -> str:
        """Return the base address to export to."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def exported(self) -> list[Message]:
        """Return every export as it came, traces, metrics and logs, in order."""
        return list(self._server.exported)  # type: ignore[attr-defined]

    @property
    def spans(self) -> list[SeenSpan]:
        """Return every span, in the order in which they were exported."""
        return [
            span
            for one in self.exported
            if isinstance(one, ExportTraceServiceRequest)
            for span in _spans(one)
        ]

    @property
    def metrics(self) -> dict[str, str]:
        """Return the metrics that came, each with its unit."""
        return {
            metric.name: metric.unit
            for one in self.exported
            if isinstance(one, ExportMetricsServiceRequest)
            for of_resource in one.resource_metrics
            for of_scope in of_resource.scope_metrics
            for metric in of_scope.metrics
        }

    def __enter__(self) -> Self:
        """Begin to serve."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        kind = _REQUESTS.get(self.path)
        if kind is not None:
            self.server.exported.append(kind.FromString(body))  # type: ignore[attr-defined]
        self.send_response(200 if kind else 404)
        self.send_header("Content-Type", "application/x-protobuf")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class' name
        """Keep quiet."""


def _spans(export: Any) -> Iterator[SeenSpan]:  # noqa: ANN401 - generated classes have no types
    for of_resource in export.resource_spans:
        service = str(_plain(of_resource.resource.attributes).get("service.name", ""))
        for of_scope in of_resource.scope_spans:
            for span in of_scope.spans:
                yield SeenSpan(
                    service=service,
                    name=span.name,
                    kind=KINDS[span.kind],
                    trace_id=span.trace_id.hex(),
                    span_id=span.span_id.hex(),
                    parent_id=span.parent_span_id.hex(),
                    links=tuple((link.trace_id.hex(), link.span_id.hex()) for link in span.links),
                    attributes=_plain(span.attributes),
                )


def _plain(attributes: Iterable[Any]) -> dict[str, Any]:
    return {
        one.key: getattr(one.value, one.value.WhichOneof("value") or "string_value") for one in attributes
    }
