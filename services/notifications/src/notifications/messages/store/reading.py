"""From a row to a message."""

from __future__ import annotations

from typing import Any, Protocol

import msgspec

from notifications.messages.domain import Facts, Message, State
from notifications.words.identities import EventId, PersonId


class Row(Protocol):
    """What a row is read by, whoever fetched it."""

    def __getitem__(self, column: str, /) -> Any:  # noqa: ANN401 - of any column
        """Return what stands in a column."""


def message_of(row: Row) -> Message:
    """Return a message as it stands in its row."""
    return Message(
        area=row["area_id"],
        event=EventId(row["event_id"]),
        event_type=row["event_type"],
        person=PersonId(row["person_id"]),
        template=row["template"],
        correlation=row["correlation_id"],
        happened_at=row["happened_at"],
        facts=msgspec.convert(row["facts"], Facts, strict=False),
        state=State(row["state"]),
        reason=row["reason"],
        role=row["role"] or "",
        traceparent=row["traceparent"],
    )
