"""The mail server: offers one mail at a time over one connection and says what came of it, in codes only.

A server's own words may repeat an address, so they are never kept: only its codes are.
"""

from __future__ import annotations

import asyncio
import ssl
from email.message import EmailMessage
from types import TracebackType
from typing import Self

import aiosmtplib

from notifications.mail.domain.retries import Answer
from notifications.settings import Settings

_PERMANENT = 500

Said = tuple[Answer, str]
"""What came of a mail, and the code or the kind of failure."""


class MailServer:
    """One connection, opened when the first mail is offered, closed at the end."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._client: aiosmtplib.SMTP | None = None
        self._unreachable = ""

    async def __aenter__(self) -> Self:
        """Begin; nothing is connected yet."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take leave of the server, however it is."""
        await self._close()

    async def offer(self, mail: EmailMessage) -> Said:
        """Offer a mail and return what came of it; once unreachable, the server is not tried again."""
        if self._unreachable:
            return Answer.UNREACHABLE, self._unreachable
        if self._client is None:
            try:
                self._client = await self._connected()
            except (aiosmtplib.SMTPException, OSError, TimeoutError) as problem:
                self._unreachable = _kind(problem)
                return Answer.UNREACHABLE, self._unreachable
        said = await self._offer(self._client, mail)
        if said[0] in {Answer.BROKEN, Answer.UNREACHABLE} or not self._client.is_connected:
            await self._close()
        return said

    async def _offer(self, client: aiosmtplib.SMTP, mail: EmailMessage) -> Said:
        try:
            async with asyncio.timeout(self._settings.smtp_timeout_seconds):
                await client.send_message(mail)
        except aiosmtplib.SMTPRecipientsRefused as refused:
            return _judged(refused.recipients[0].code)
        except aiosmtplib.SMTPDataError as refused:
            return _judged(refused.code)
        except aiosmtplib.SMTPNotSupported:
            return Answer.REFUSED, "smtputf8"
        except aiosmtplib.SMTPResponseException as refused:
            # EHLO, MAIL FROM: the server does not take our mail now, whatever mail it is.
            return Answer.UNREACHABLE, str(refused.code)
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as problem:
            return Answer.BROKEN, _kind(problem)
        return Answer.ACCEPTED, ""

    async def _connected(self) -> aiosmtplib.SMTP:
        told = self._settings
        client = aiosmtplib.SMTP(
            hostname=told.smtp_host,
            port=told.smtp_port,
            timeout=told.smtp_timeout_seconds,
            use_tls=told.smtp_encryption == "tls",
            start_tls=told.smtp_encryption == "starttls",
            username=told.smtp_username or None,
            password=told.smtp_password.get_secret_value() or None,
            tls_context=None if told.smtp_encryption == "none" else _trusting(told),
        )
        async with asyncio.timeout(told.smtp_timeout_seconds):
            await client.connect()
        return client

    async def _close(self) -> None:
        client, self._client = self._client, None
        if client is None:
            return
        try:
            async with asyncio.timeout(1):
                await client.quit()
        except (aiosmtplib.SMTPException, OSError, TimeoutError):
            client.close()


def _trusting(settings: Settings) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if settings.smtp_ca_file:
        context.load_verify_locations(settings.smtp_ca_file)
    return context


def _judged(code: int) -> Said:
    return (Answer.REFUSED if code >= _PERMANENT else Answer.PUT_OFF), str(code)


def _kind(problem: BaseException) -> str:
    code = getattr(problem, "code", None)
    return str(code) if isinstance(code, int) else type(problem).__name__
