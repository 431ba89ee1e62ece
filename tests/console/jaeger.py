"""A trace store that answers as Jaeger's query API does, for tests: `GET /api/traces/{id}`."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

BEGAN = 1_791_979_200_000_000
"""Microseconds since 1970, as Jaeger has it."""


def span(name: str, span_id: str, process: str, **more: Any) -> dict[str, Any]:
    """Return a span as Jaeger writes it."""
    parent = more.get("parent")
    return {
        "traceID": "0" * 32,
        "spanID": span_id,
        "operationName": name,
        "references": [{"refType": "CHILD_OF", "traceID": "0" * 32, "spanID": parent}] if parent else [],
        "startTime": BEGAN + more.get("begins", 0),
        "duration": more.get("lasts", 1000),
        "tags": [{"key": key, "type": "string", "value": one} for key, one in more.get("tags", {}).items()],
        "logs": [],
        "processID": process,
        "warnings": None,
    }


def a_trace(trace_id: str) -> dict[str, Any]:
    """Return a trace of a request to dispatch, its effect in billing, and a failure."""
    personal = {"http.response.status_code": 201, "user.name": "Salainen Nimi"}
    return {
        "data": [
            {
                "traceID": trace_id,
                "spans": [
                    span("process dispatch.internal.order.v1", "b", "p2", parent="a", begins=40_000),
                    span("POST /v1/areas/{area}/orders", "a", "p1", lasts=30_000, tags=personal),
                    span("send mail", "c", "p2", parent="b", begins=41_000, lasts=500, tags={"error": True}),
                ],
                "processes": {
                    "p1": {"serviceName": "dispatch", "tags": []},
                    "p2": {"serviceName": "billing", "tags": []},
                },
                "warnings": None,
            }
        ],
        "total": 0,
        "limit": 0,
        "offset": 0,
        "errors": None,
    }


NOT_FOUND = {
    "data": None,
    "total": 0,
    "limit": 0,
    "offset": 0,
    "errors": [{"code": 404, "msg": "trace not found"}],
}


class Store(ThreadingHTTPServer):
    """A trace store that has what is put into it."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.traces: dict[str, Any] = {}

    @property
    def url(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Store

    def do_GET(self) -> None:
        found = self.server.traces.get(self.path.removeprefix("/api/traces/"))
        told = found if isinstance(found, bytes) else json.dumps(found or NOT_FOUND).encode()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        self.wfile.write(told)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def a_store() -> Iterator[Store]:
    """Give a trace store."""
    store = Store()
    threading.Thread(target=store.serve_forever, daemon=True).start()
    try:
        yield store
    finally:
        store.shutdown()
        store.server_close()
