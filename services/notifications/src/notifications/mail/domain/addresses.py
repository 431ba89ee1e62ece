"""What a mail is known by, and what of an address may be shown."""

from __future__ import annotations

from notifications.words.identities import MessageId


def mail_id(message: MessageId, *, domain: str) -> str:
    """Return the RFC 5322 Message-ID of a message: the same at every attempt, so that a repeat shows."""
    return f"<{message}@{domain}>"


def masked(address: str) -> str:
    """Return an address of which only the first letter and the domain are left, `a…@example.invalid`."""
    local, at, domain = address.rpartition("@")
    return f"{local[:1]}…@{domain}" if at else "…"
