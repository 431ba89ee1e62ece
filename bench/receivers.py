"""A receiver of telemetry for benchmarks: takes what comes over OTLP/HTTP and forgets it, in a process of its own.

In the measuring process it would take turns with what measures; and it must outlive every exporter, or their retries
are printed after the result.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Forgets(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def receiver() -> Iterator[str]:
    """Give the address of a receiver."""
    with subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None, "it was asked for"
        try:
            yield f"http://127.0.0.1:{int(running.stdout.readline())}"
        finally:
            running.terminate()


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Forgets)
    print(server.server_port, flush=True)
    server.serve_forever()
