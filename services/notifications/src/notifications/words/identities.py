"""Identities: two ids side by side that must not be mistaken for one another."""

from __future__ import annotations

from typing import NewType
from uuid import UUID

PersonId = NewType("PersonId", UUID)
EventId = NewType("EventId", UUID)
MessageId = NewType("MessageId", UUID)
OrderId = NewType("OrderId", UUID)
UnitId = NewType("UnitId", UUID)
SessionId = NewType("SessionId", UUID)


def reference(identity: UUID) -> str:
    """Return the short reference that people read: the last eight digits, which are chance in a UUIDv7."""
    return identity.hex[-8:].upper()
