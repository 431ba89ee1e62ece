"""The health check of an image: exit 0 when the process in this container may take traffic.

An api answers on its HTTP port, a worker on its health port; whichever of the two answers is asked. Bare
sockets, because this runs every few seconds in every container and `urllib` would cost five times as much.
"""

# ruff: noqa: INP001 - a script, copied into images

import os
import socket
import sys

SECONDS_MAX = 4
PORTS = (int(os.environ["KOKEMUS_HTTP_PORT"]), int(os.environ["KOKEMUS_HEALTH_PORT"]))
ASK = b"GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n"


def ready(port: int) -> bool:
    """Say whether something on this port answers that it is ready."""
    try:
        with socket.create_connection(("127.0.0.1", port), SECONDS_MAX) as line:
            line.sendall(ASK)
            return line.recv(64).split(b" ", 2)[1:2] == [b"200"]
    except OSError:
        return False


sys.exit(0 if any(map(ready, PORTS)) else 1)
