"""The door: what a stranger may send, and for how long, before anybody knows who asks.

    connected -> HEAD (being read) -> BODY (being read) -> WHOLE (being answered) -> IDLE -> HEAD …
    in any of them: OVER (refused or ended; what still comes is thrown away)

The parser (httptools) has no bound of its own. Whoever keeps us waiting is late after a while, and is the first
to go when there is no room for one more; whoever is being answered is left alone.
"""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Any

import httptools
from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from chassis import problems
from chassis.bodies import BODY_MAX, TOO_LARGE
from chassis.doorkeeper import Doorkeeper, Stage
from chassis.unread import answer_gently

HEAD_MAX = 32 * 1024
"""Bytes of a request line with its headers, give or take a piece; a token that names a hundred units is 6 KB."""
HEADERS_MAX = 100
"""Browsers and proxies together send about thirty."""
PIECE = 16 * 1024
"""Bytes that are parsed before they are counted."""
WIRE_MAX = 4 * BODY_MAX
"""Bytes that a body may take with the sizes and extensions of its chunks, which are read and not kept."""
HEAD_SECONDS = 10
"""From the connection, or the last answer, to the end of a head; also how long a connection may stand idle."""
BODY_SECONDS = 30
"""For a whole body: the largest takes as long at 70 kbit/s."""
UNREAD_SECONDS = 30
"""For an answer that the other side does not take."""
LINGER_SECONDS = 1
"""What comes after a refusal is read on for so long: closing at once would take the refusal back (RFC 9112 §9.6)."""
PIPELINE_MAX = 16
"""Requests on one connection that wait for the answer before theirs."""


class TooMuch(Exception):
    """More came than is read."""

    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


class Door(HttpToolsProtocol):
    """One connection: uvicorn's own protocol, with bounds."""

    server_state: Doorkeeper

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        assert isinstance(server_state, Doorkeeper), "a server with such doors has a doorkeeper"
        super().__init__(config, server_state, app_state, _loop)
        self._keeper = server_state
        self._stage = Stage.IDLE
        self._came = 0
        self._has_asked = False

    # --- the connection ------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Let it in; somebody else goes when there is no room."""
        super().connection_made(transport)
        self._keeper.wait(self, seconds=HEAD_SECONDS)
        self._keeper.make_room()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._keeper.leave(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Read on, as far as the bounds allow."""
        if self._stage is Stage.OVER:
            return
        self._unset_keepalive_if_required()
        asked = self.cycle
        try:
            for begin in range(0, len(data), PIECE):
                self._read(data[begin : begin + PIECE])
            if self._stage is Stage.BODY and self.cycle is not asked:
                answer_gently(self.cycle, self._close_gently)
        except TooMuch as much:
            self._refuse(much.status, much.detail)
        except httptools.HttpParserUpgrade:
            # It is answered as what it is without the upgrade; what follows would be in another language.
            self.cycle.keep_alive = False
        except httptools.HttpParserError as torn:
            if isinstance(torn.__context__, TooMuch):
                self._refuse(torn.__context__.status, torn.__context__.detail)
            else:
                self._refuse(400, "the request is not HTTP/1.1 that can be read; see RFC 9112")

    def _read(self, piece: bytes) -> None:
        self.parser.feed_data(piece)
        if self._stage is Stage.HEAD:
            self._came += len(piece)
            if self._came > HEAD_MAX:
                raise TooMuch(
                    431, f"the head has more than {HEAD_MAX} bytes, which is all that is read; send less"
                )
        elif self._stage is Stage.BODY:
            self._came += len(piece)
            if self._came > WIRE_MAX:
                raise TooMuch(413, TOO_LARGE)

    def pause_writing(self) -> None:
        """Wait until the other side has read some of the answer."""
        super().pause_writing()
        self._keeper.wait(self, seconds=UNREAD_SECONDS)

    def resume_writing(self) -> None:
        """Go on; it is our turn again."""
        super().resume_writing()
        if self._stage is Stage.WHOLE:
            self._keeper.leave(self)

    # --- the request, as the parser finds its parts; what is raised here comes out of the parser -----------

    def on_message_begin(self) -> None:
        """Begin a head; one that follows the last answer has what is left of its time."""
        if len(self.pipeline) >= PIPELINE_MAX:
            raise TooMuch(429, f"more than {PIPELINE_MAX} requests wait on one connection; await the answers")
        super().on_message_begin()
        if self._stage is not Stage.IDLE:
            self._keeper.wait(self, seconds=HEAD_SECONDS)
        self._stage, self._came = Stage.HEAD, 0

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header of the head; those that trail a body are nobody's: they must not pass for the head's."""
        if self._stage is Stage.HEAD:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """Begin to answer, and to read the body."""
        if len(self.headers) > HEADERS_MAX:
            raise TooMuch(431, f"the head has {len(self.headers)} headers, expected {HEADERS_MAX} at most")
        super().on_headers_complete()
        self._has_asked = True
        self._stage, self._came = Stage.BODY, 0
        self._keeper.wait(self, seconds=BODY_SECONDS)

    def on_message_complete(self) -> None:
        """Know that it is our turn, unless the other side has yet to read the answer before."""
        super().on_message_complete()
        self._stage = Stage.WHOLE
        if not self.flow.write_paused:
            self._keeper.leave(self)

    def on_response_complete(self) -> None:
        """Wait for the next request; read no further in a body that has been answered already."""
        super().on_response_complete()
        if self.transport.is_closing() or not self.cycle.response_complete:
            return
        if self._stage is Stage.BODY:
            self._linger()
        elif self._stage is Stage.WHOLE:
            self._stage = Stage.IDLE
            self._keeper.wait(self, seconds=HEAD_SECONDS)

    # --- the end ---------------------------------------------------------------------------------------

    def send_400_response(self, msg: str) -> None:
        """Refuse what cannot be read, as uvicorn does."""
        self._refuse(400, msg)

    def late(self) -> None:
        """End what has kept us waiting too long."""
        match self._stage:
            case Stage.HEAD:
                self._refuse(408, f"the head did not end within {HEAD_SECONDS} s; send it at once")
            case Stage.BODY:
                self._refuse(408, f"the body did not end within {BODY_SECONDS} s; send it at once")
            case Stage.IDLE:
                self._close()
            case _:
                self._keeper.leave(self)
                self.transport.abort()

    def make_room(self) -> None:
        """Go, so that somebody else can be let in; who has not asked again since the last answer is told nothing."""
        asks = self._stage in {Stage.HEAD, Stage.BODY} or (self._stage is Stage.IDLE and not self._has_asked)
        if asks and self._answerable():
            self._write(503, "there are too many connections; try again shortly")
            self.transport.close()
        else:
            self.transport.abort()
        self._stage = Stage.OVER
        self._keeper.leave(self)

    def _refuse(self, status: int, detail: str) -> None:
        """Say no and end; say nothing where that would be taken for the answer to something else."""
        if self._answerable():
            self._write(status, detail)
            self._linger()
        else:
            self._close()

    def _answerable(self) -> bool:
        """Tell whether the next thing that the other side expects is the answer to what it is sending."""
        if self.transport.is_closing():
            return False
        if not self._has_asked or self.cycle.response_complete:
            return True
        return self._stage is Stage.BODY and not self.pipeline and not self.cycle.response_started

    def _write(self, status: int, detail: str) -> None:
        if self._has_asked and not self.cycle.response_complete:
            # The app, which waits for the body, is told that nobody does any more.
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self._keeper.refused(status)
        said = problems.problem(status, HTTPStatus(status).phrase, detail, headers={"Connection": "close"})
        head = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}".encode()]
        head += [name + b": " + value for name, value in said.raw_headers]
        self.transport.write(b"\r\n".join([*head, b"", bytes(said.body)]))

    def _linger(self) -> None:
        """Say that nothing more comes from us, and throw away for a moment what still comes."""
        self._stage = Stage.OVER
        self.flow.resume_reading()
        self.transport.write_eof()
        self._keeper.wait(self, seconds=LINGER_SECONDS)

    def _close_gently(self) -> None:
        if self._stage is Stage.BODY:
            self._linger()
        else:
            self.transport.close()

    def _close(self) -> None:
        """Close once what was written has been read."""
        self._stage = Stage.OVER
        self.transport.close()
        self._keeper.wait(self, seconds=UNREAD_SECONDS)
