"""Asking a server at a port whether it does its work yet, in its own protocol and without a client library.

A port that accepts a connection proves little: Kafka listens before it leads anything, PostgreSQL while it
recovers.
"""

import errno
import os
import secrets
import socket
import struct
from pathlib import Path

HOST = "127.0.0.1"
ANSWER_SECONDS_MAX = 2.0
REPLY_BYTES_MAX = 1 << 20  # a node list is some hundred bytes; more means that something else answers
METADATA_REQUEST, METADATA_VERSION = 3, 5  # version 5: no tagged fields yet, and every broker in use has it
POSTGRES_PROTOCOL_3 = 196608
PORT_FIRST = 20_000
PORT_DRAWS_MAX = 200
EPHEMERAL_RANGE = Path("/proc/sys/net/ipv4/ip_local_port_range")
EPHEMERAL_FIRST = 32_768  # Linux's default, used where the system does not say


def free_port() -> int:
    """Return a port that nothing listens on and that the system gives to no outgoing connection.

    Not one of the ephemeral range: while a server is down for a restart, a client that tries to reconnect
    could be given the server's own port as its source port and keep the server from coming back.
    """
    end = int(EPHEMERAL_RANGE.read_text().split()[0]) if EPHEMERAL_RANGE.exists() else EPHEMERAL_FIRST
    for _ in range(PORT_DRAWS_MAX):
        port = PORT_FIRST + secrets.randbelow(max(end - PORT_FIRST, 1_000))
        if is_free(port):
            return port
    raise OSError(errno.EADDRINUSE, f"{PORT_DRAWS_MAX} ports drawn from {PORT_FIRST} up were all taken")


def is_free(port: int) -> bool:
    """Return whether a server could listen on the port now."""
    with socket.socket() as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((HOST, port))
        except OSError:
            return False
    return True


def remembered_port(file: Path) -> int:
    """Return the port noted in the file if it is still free, else a new one, noted there."""
    if file.exists() and is_free(noted := int(file.read_text())):
        return noted
    port = free_port()
    file.write_text(str(port))
    return port


def accepts(host: str, port: int) -> bool:
    """Return whether anything accepts a connection there."""
    try:
        socket.create_connection((host, port), ANSWER_SECONDS_MAX).close()
    except OSError:
        return False
    return True


def kafka_answers(port: int) -> bool:
    """Return whether a broker on this machine answers at the port and counts at least one live node."""
    topics_none, create_topics = 0, False
    header = struct.pack(">hhih", METADATA_REQUEST, METADATA_VERSION, 1, -1)
    request = header + struct.pack(">i?", topics_none, create_topics)
    try:
        with socket.create_connection((HOST, port), ANSWER_SECONDS_MAX) as connection:
            connection.sendall(struct.pack(">i", len(request)) + request)
            (size,) = struct.unpack(">i", _read(connection, 4))
            reply = _read(connection, min(size, REPLY_BYTES_MAX))
    except OSError:
        return False
    _, _, nodes = struct.unpack(">iii", reply[:12])
    return bool(nodes > 0)


def postgres_answers(port: int) -> bool:
    """Return whether a PostgreSQL on this machine would let somebody log in at the port now."""
    body = struct.pack(">i", POSTGRES_PROTOCOL_3) + b"user\0postgres\0database\0postgres\0\0"
    try:
        with socket.create_connection((HOST, port), ANSWER_SECONDS_MAX) as connection:
            connection.sendall(struct.pack(">i", len(body) + 4) + body)
            return _read(connection, 1) == b"R"  # a request to authenticate; "E" while it starts up
    except OSError:
        return False


def _read(connection: socket.socket, size: int) -> bytes:
    """Return exactly that many bytes, or raise OSError."""
    taken = b""
    while len(taken) < size:
        piece = connection.recv(size - len(taken))
        if not piece:
            raise OSError(errno.ECONNRESET, os.strerror(errno.ECONNRESET))
        taken += piece
    return taken
