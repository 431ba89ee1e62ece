"""Messages as they are kept, each with what became of it."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlmodel import Field

from chassis.tables import Json, MomentOrNone, Words, WordsOrNone, one_of, said
from notifications.messages.domain import State
from notifications.table import Table

_UNDELIVERED = sa.text("state IN ('awaiting_contact', 'failed')")
_BY_A_PERSON = sa.text("state IN ('to_be_told', 'told', 'over')")
_BY_STATE = ("area_id", "state", "happened_at", "message_id")


class Message(Table, table=True):
    """One message to one person of one event; what became of it is its delivery log."""

    __table_args__ = (
        sa.UniqueConstraint(
            "area_id", "event_id", "person_id", "template", name="uq_message_one_per_person_and_event"
        ),
        one_of("state", State),
        sa.CheckConstraint("(state = 'sent') = (sent_at IS NOT NULL)", name="sent_at_when_sent"),
        sa.CheckConstraint(
            "num_nulls(told_at, told_by, told_how) = CASE state WHEN 'told' THEN 0 ELSE 3 END",
            name="told_says_when_by_whom_and_how",
        ),
        sa.CheckConstraint("state <> 'failed' OR reason <> ''", name="failed_says_why"),
        sa.CheckConstraint("attempts >= 0", name="attempts_count_up"),
        sa.Index("ix_message_due", "due_at", postgresql_where=sa.text("state IN ('queued', 'sending')")),
        sa.Index(
            "ix_message_undelivered",
            *("area_id", "state", "person_id"),
            postgresql_where=_UNDELIVERED,
        ),
        sa.Index("ix_message_person_log", "area_id", "person_id", "happened_at", "message_id"),
        sa.Index("ix_message_type_log", "area_id", "event_type", "happened_at", "message_id"),
        sa.Index("ix_message_undelivered_log", *_BY_STATE, postgresql_where=_UNDELIVERED),
        sa.Index("ix_message_by_a_person", *_BY_STATE, postgresql_where=_BY_A_PERSON),
        sa.Index("ix_message_correlation", "area_id", "correlation_id"),
        sa.Index("ix_message_log", "area_id", "happened_at", "message_id"),
        {"comment": __doc__},
    )

    message_id: UUID = Field(primary_key=True)
    event_id: UUID
    event_type: Words
    person_id: UUID
    template: Words
    correlation_id: Words
    traceparent: Words
    facts: Json
    happened_at: datetime = Field(sa_column_kwargs=said("When the event became a fact"))
    state: Words
    reason: str = Field(
        sa_type=sa.Text, sa_column_kwargs=said("Why it was put off or failed: codes, no address")
    )
    attempts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    due_at: datetime | None = Field(
        default=None,
        nullable=False,
        sa_column_kwargs={
            "server_default": sa.func.clock_timestamp(),
            **said("When a worker looks at it next, by the database's clock; ends a claim"),
        },
    )
    claimed_at: datetime | None = Field(
        default=None, sa_column_kwargs=said("Names the claim, so that a late worker settles no other's")
    )
    sent_at: datetime | None = Field(
        default=None, sa_column_kwargs=said("When the mail server took it, by the platform's clock")
    )
    sent_to: str | None = Field(
        default=None, sa_type=sa.Text, sa_column_kwargs=said("Address, masked; erased with the person")
    )
    language: str | None = Field(
        default=None, sa_type=sa.Text, sa_column_kwargs=said("Language it was sent in")
    )
    role: str | None = Field(
        default=None, sa_type=sa.Text, sa_column_kwargs=said("Who the person is to the event")
    )
    undelivered_since: datetime | None = Field(
        default=None,
        sa_column_kwargs=said(
            "Since when it waits for a contact point, or has failed, by the platform's clock"
        ),
    )
    told_at: MomentOrNone = None
    told_by: UUID | None = Field(
        default=None,
        sa_column_kwargs=said("Of the coordinators, who told it by phone, letter or face to face"),
    )
    told_how: WordsOrNone = None

    @property
    def trace_id(self) -> str | None:
        """Return the trace that the mail belongs to."""
        parts = self.traceparent.split("-")
        return parts[1] if len(parts) > 1 else None
