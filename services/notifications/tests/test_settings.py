"""Settings that would hurt are refused; the line to the mail server is encrypted unless it stays on the machine."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from notifications.settings import Settings


def told(**values: Any) -> Settings:
    return Settings(database_url="postgresql://nobody@example.invalid/x", **values)


@pytest.mark.parametrize(
    ("host", "security", "found"),
    [
        ("127.0.0.1", "", "none"),
        ("::1", "", "none"),
        ("localhost", "", "none"),
        ("mail.example.org", "", "starttls"),
        ("10.0.0.1", "", "starttls"),
        ("mail.example.org", "none", "none"),
        ("127.0.0.1", "tls", "tls"),
    ],
)
def test_the_line_is_encrypted_unless_it_stays_on_the_machine(host: str, security: str, found: str) -> None:
    assert told(smtp_host=host, smtp_security=security).smtp_encryption == found


def test_a_claim_that_a_slow_batch_would_outlive_is_refused() -> None:
    with pytest.raises(ValidationError, match="expected more than 165"):
        told(mail_claim_seconds=165)
    assert told(mail_claim_seconds=166).mail_claim_seconds == 166


def test_the_password_is_never_shown() -> None:
    assert "secret" not in repr(told(smtp_password="secret"))
