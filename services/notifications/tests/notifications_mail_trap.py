"""A real SMTP server in the test's own loop: it keeps what it accepts and fails as it is told."""

from __future__ import annotations

import asyncio
import ssl
import warnings
from collections import deque
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session


@dataclass(slots=True)
class Trapped:
    """One mail that the server accepted, or would have but for a fault."""

    sender: str
    to: list[str]
    mail: EmailMessage
    raw: bytes

    @property
    def message_id(self) -> str:
        """Return its Message-ID."""
        return str(self.mail["Message-ID"])

    @property
    def text(self) -> str:
        """Return its plain text."""
        plain = self.mail.get_body(("plain",))
        assert plain is not None
        return str(plain.get_content())


class _Server(SMTP):
    """Lets a handler cut the line, which aiosmtpd itself never does."""

    def cut(self) -> None:
        assert isinstance(self.transport, asyncio.WriteTransport)
        self.transport.abort()


@dataclass
class MailTrap:
    """Answers on a free port of the loopback; faults are taken one per mail, in order."""

    tls: ssl.SSLContext | None = None
    login: tuple[str, str] | None = None
    faults: deque[str] = field(default_factory=deque)
    """`450`, `550` … at RCPT; `data 451` … after DATA; `drop` cuts the line after the whole mail was read."""
    accepted: list[Trapped] = field(default_factory=list)
    dropped: list[Trapped] = field(default_factory=list)
    connections: int = 0
    encrypted: list[bool] = field(default_factory=list)
    port: int = 0

    async def __aenter__(self) -> Self:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._new, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    def _new(self) -> SMTP:
        self.connections += 1
        options: dict[str, Any] = {"hostname": "trap.example.org", "enable_SMTPUTF8": False}
        if self.tls:
            options |= {"tls_context": self.tls, "require_starttls": True}
        if self.login:
            options |= {
                "authenticator": self._check,
                "auth_required": True,
                "auth_require_tls": bool(self.tls),
            }
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a login without TLS is what one test wants
            return _Server(self, **options)

    def _check(
        self, _server: object, _session: object, _envelope: object, _mechanism: object, data: Any
    ) -> AuthResult:
        assert self.login is not None
        given = (data.login.decode(), data.password.decode())
        return AuthResult(success=given == self.login, handled=False)

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if self.faults and self.faults[0].isdigit():
            return f"{self.faults.popleft()} 4.0.0 <{address}> is not taken"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: _Server, session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.original_content
        assert isinstance(content, bytes)
        mail = message_from_bytes(content, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        trapped = Trapped(str(envelope.mail_from), list(envelope.rcpt_tos), mail, content)
        fault = self.faults.popleft() if self.faults else ""
        if fault == "drop":
            self.dropped.append(trapped)
            server.cut()
            return "250 never heard"
        if fault.startswith("data "):
            return f"{fault.removeprefix('data ')} 4.0.0 not taken"
        self.encrypted.append(session.ssl is not None)
        self.accepted.append(trapped)
        return "250 OK"
