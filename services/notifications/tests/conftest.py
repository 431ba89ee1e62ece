"""Puts this folder's builders on the path under their own name; a mail server with faults; mails to be sent."""

from __future__ import annotations

import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

sys.path.insert(0, str(Path(__file__).parent))

from notifications_builders import AREA, ear_of
from notifications_mail_trap import MailTrap

from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.hearing import Taken
from contracts.envelope import Event
from notifications.mail.handlers.send_mails import Sending
from notifications.settings import Settings

SendingOf = Callable[..., Sending]
Tell = Callable[..., Awaitable[list[Taken]]]


@pytest.fixture
def tell(database: Database, hear: Any) -> Tell:
    """Give a function that lets notifications hear events, each by the ear of its topic, in this order."""

    async def take(*events: Event, area: str = AREA) -> list[Taken]:
        return [await hear(database, ear_of(event), event, area=area) for event in events]

    return take


@pytest.fixture
async def database(database_of: Callable[[str], Awaitable[Database]]) -> Database:
    """Give the empty, migrated database of notifications."""
    return await database_of("notifications")


@pytest.fixture
async def mail_trap() -> AsyncIterator[MailTrap]:
    """Give a real SMTP server on a free port that keeps every mail and can be told to fail."""
    async with AsyncExitStack() as stack:
        yield await stack.enter_async_context(MailTrap())


@pytest.fixture
def sending_of(database: Database, clock: SteppedClock) -> SendingOf:
    """Give a function that makes what sends mails through a mail trap."""

    def make(trap: MailTrap | None, **told: Any) -> Sending:
        values: dict[str, Any] = {
            "database_url": database.url,
            "smtp_port": trap.port if trap else 1,
            "smtp_security": "none",
            "smtp_timeout_seconds": 5,
            "mail_sender": "kokemus@palvelut.example.org",
            "mail_first_pause_seconds": 0,
        } | told
        return Sending(Settings(**values), database, clock)

    return make


@pytest.fixture
def tls_server(tmp_path: Path) -> tuple[ssl.SSLContext, Path]:
    """Give a server's TLS context for `localhost` and the certificate by which to trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    chain, secret = tmp_path / "cert.pem", tmp_path / "key.pem"
    chain.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(chain, secret)
    return context, chain
