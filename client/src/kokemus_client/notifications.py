"""Written by client/generate.py: Tells people what concerns them, once per person and event, and keeps the delivery log."""

# ruff: noqa: E501, PLR0913 - generated

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias
from uuid import UUID

from msgspec import Struct

from kokemus_client.asking import Asked, quoted
from kokemus_client.operations import Operations
from kokemus_client.pages import Pages
from kokemus_client.results import Result


class DeliveryEntry(Struct, frozen=True, kw_only=True):
    """One message: what it told whom, and what became of it."""

    message_id: UUID
    state: State
    reason: str
    """Why it waits, was put off or failed: `no_contact_point`, `erased`, codes of the mail server, or empty"""
    undelivered_since: dt.datetime | None
    """Since when it waits for a contact point or has failed; null when neither"""
    attempts: int
    """Attempts that a mail server answered"""
    template: str
    event_id: UUID
    event_type: str
    happened_at: dt.datetime
    """When the event became a fact"""
    correlation_id: str
    """The order's id, for all of an order's life"""
    order: str | None
    """The short number of the order, as mails have it"""
    person_id: UUID
    role: str | None
    """Who the person is to the event: expert, orderer, …"""
    language: str | None
    """Language it was sent in"""
    sent_at: dt.datetime | None
    sent_to: str | None
    """Masked address, to coordinators only; null when erased or not sent"""
    trace_id: str | None
    """The trace that the mail belongs to"""


class DeliveryPage(Struct, frozen=True, kw_only=True):
    """A page of the delivery log, newest event first."""

    items: list[DeliveryEntry]
    next: str | None
    """Cursor for `after`; null on the last page"""


State: TypeAlias = Literal["queued", "awaiting_contact", "sending", "sent", "failed"]


class Notifications(Operations):
    """Tells people what concerns them, once per person and event, and keeps the delivery log."""

    def list_messages(
        self,
        area: str,
        *,
        person: UUID | None = None,
        event_type: str | None = None,
        order: UUID | None = None,
        correlation_id: str | None = None,
        state: State | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[DeliveryEntry, DeliveryPage]:
        """List messages, newest event first."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/messages",
                query={
                    "person": person,
                    "event_type": event_type,
                    "order": order,
                    "correlation_id": correlation_id,
                    "state": state,
                    "since": since,
                    "until": until,
                    "limit": limit,
                    "after": after,
                    "purpose": purpose,
                },
                headers={"X-Purpose": x_purpose},
            ),
            DeliveryPage,
        )

    async def get_message(
        self, area: str, message_id: UUID, *, purpose: str | None = None, x_purpose: str | None = None
    ) -> Result[DeliveryEntry]:
        """Show one message."""
        return await self._asking.ask(
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/messages/{quoted(message_id)}",
                query={"purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            DeliveryEntry,
        )

    async def retry_message(
        self, area: str, message_id: UUID, *, key: str | None = None
    ) -> Result[DeliveryEntry]:
        """Queue a failed message again; it keeps its Message-ID."""
        return await self._asking.ask(
            Asked(
                method="POST", path=f"/v1/areas/{quoted(area)}/messages/{quoted(message_id)}/retry", key=key
            ),
            DeliveryEntry,
        )
