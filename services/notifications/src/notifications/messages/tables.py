"""Messages; every row belongs to an area."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB, UUID

from chassis.schema import MOMENT
from notifications.known.tables import METADATA
from notifications.messages.domain import State

MESSAGE = sa.Table(
    "message",
    METADATA,
    sa.Column("area_id", sa.Text, primary_key=True),
    sa.Column("message_id", UUID, primary_key=True),
    sa.Column("event_id", UUID, nullable=False),
    sa.Column("event_type", sa.Text, nullable=False),
    sa.Column("person_id", UUID, nullable=False),
    sa.Column("template", sa.Text, nullable=False),
    sa.Column("correlation_id", sa.Text, nullable=False),
    sa.Column("traceparent", sa.Text, nullable=False),
    sa.Column("facts", JSONB, nullable=False),
    sa.Column("happened_at", MOMENT, nullable=False, comment="When the event became a fact"),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False, comment="Why it was put off or failed: codes, no address"),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column(
        "due_at",
        MOMENT,
        nullable=False,
        server_default=sa.func.clock_timestamp(),
        comment="When a worker looks at it next, by the database's clock; ends the claim of one being sent",
    ),
    sa.Column(
        "claimed_at", MOMENT, comment="Names the claim, so that a late worker does not settle another's"
    ),
    sa.Column("sent_at", MOMENT, comment="When the mail server took it, by the platform's clock"),
    sa.Column("sent_to", sa.Text, comment="The address, masked; erased with the person"),
    sa.Column("language", sa.Text, comment="The language it was sent in"),
    sa.UniqueConstraint(
        "area_id", "event_id", "person_id", "template", name="uq_message_one_per_person_and_event"
    ),
    sa.CheckConstraint(f"state IN ({', '.join(repr(str(state)) for state in State)})", name="state"),
    sa.CheckConstraint("(state = 'sent') = (sent_at IS NOT NULL)", name="sent_at_when_sent"),
    sa.CheckConstraint("state <> 'failed' OR reason <> ''", name="failed_says_why"),
    sa.CheckConstraint("attempts >= 0", name="attempts_count_up"),
    sa.Index("ix_message_due", "due_at", postgresql_where=sa.text("state IN ('queued', 'sending')")),
    sa.Index("ix_message_person", "area_id", "person_id"),
    sa.Index("ix_message_correlation", "area_id", "correlation_id"),
    sa.Index("ix_message_log", "area_id", "happened_at", "message_id"),
    comment="One message to one person of one event; what became of it is its delivery log.",
)
