"""Written by client/generate.py: Tells people what concerns them, once per person and event, and keeps the delivery log."""

# ruff: noqa: E501, PLR0913 - generated

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias
from uuid import UUID

from msgspec import UNSET, Struct, UnsetType

from kokemus_client.asking import Asked, quoted
from kokemus_client.operations import Operations
from kokemus_client.pages import Pages
from kokemus_client.results import Result


class CallEntry(Struct, frozen=True, kw_only=True):
    """A message that a person tells another: by phone, or by letter."""

    message_id: UUID
    person_id: UUID
    role: str | None
    """Who the person is to the event: expert, orderer, …"""
    tell_by: Way
    """How the person wants to be told"""
    event_type: str
    happened_at: dt.datetime
    """When the event became a fact"""
    waiting_since: dt.datetime | None
    answer_until: dt.datetime | None
    """Until when it can be answered; null: it asks for no answer in time"""
    language: str
    """Language of the words"""
    subject: str
    text: str
    """What the mail would have said; paragraphs are parted by an empty line"""
    page: str
    """What it is about, below the area: `offers/<id>`"""
    correlation_id: str
    """The order's id, for all of an order's life"""
    order: str | None
    """The short number of the order, as the words have it"""


class CallPage(Struct, frozen=True, kw_only=True):
    """A page of the call list, oldest event first."""

    items: list[CallEntry]
    next: str | None
    """Cursor for `after`; null on the last page"""


class DeliveryEntry(Struct, frozen=True, kw_only=True):
    """One message: what it told whom, and what became of it."""

    message_id: UUID
    state: State
    reason: str
    """Why it waits, was put off or failed: `no_contact_point`, `erased`, codes of the mail server, or empty"""
    undelivered_since: dt.datetime | None
    """Since when it waits for a contact point or a call, or has failed; null when neither"""
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
    told_at: dt.datetime | UnsetType = UNSET
    """When a person told it; with by whom and how, of what was told"""
    told_by: UUID | UnsetType = UNSET
    told_how: How | UnsetType = UNSET


class DeliveryPage(Struct, frozen=True, kw_only=True):
    """A page of the delivery log, newest event first."""

    items: list[DeliveryEntry]
    next: str | None
    """Cursor for `after`; null on the last page"""


How: TypeAlias = Literal["phone", "letter", "in_person"]


class HowBody(Struct, frozen=True, kw_only=True):
    """How somebody was told."""

    how: How


State: TypeAlias = Literal[
    "queued", "awaiting_contact", "sending", "sent", "failed", "to_be_told", "told", "over"
]


class ToldView(Struct, frozen=True, kw_only=True):
    """That a message was told."""

    message_id: UUID
    told_at: dt.datetime
    told_by: UUID
    """The coordinator who said so first"""
    how: How


Way: TypeAlias = Literal["email", "phone", "letter"]


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

    def list_calls(
        self,
        area: str,
        *,
        limit: int | None = None,
        after: str | None = None,
        purpose: str | None = None,
        x_purpose: str | None = None,
    ) -> Pages[CallEntry, CallPage]:
        """Return what is to be told by phone or by letter, oldest event first."""
        return Pages(
            self._asking,
            Asked(
                method="GET",
                path=f"/v1/areas/{quoted(area)}/calls",
                query={"limit": limit, "after": after, "purpose": purpose},
                headers={"X-Purpose": x_purpose},
            ),
            CallPage,
        )

    async def tell_call(
        self, area: str, message_id: UUID, body: HowBody, *, key: str | None = None
    ) -> Result[ToldView]:
        """Say that somebody was told, and how; said twice, the first time stands."""
        return await self._asking.ask(
            Asked(
                method="POST",
                path=f"/v1/areas/{quoted(area)}/calls/{quoted(message_id)}/told",
                body=body,
                key=key,
            ),
            ToldView,
        )
