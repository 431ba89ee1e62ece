"""The first tables: what was heard, and the messages made of it."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID

from chassis.schema import MOMENT, create_chassis_tables, protect

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything; an area's rows are seen in transactions that name the area."""
    create_chassis_tables(op)
    _create_what_was_heard()
    _create_messages()
    # The worker looks up which areas there are before it can name them; nothing personal stands here.
    protect(op, "area", platform=True)
    protect(op, "unit", "contact", "known_order", "known_session", "message", verbs="SELECT, INSERT, UPDATE")


def _create_what_was_heard() -> None:
    op.create_table(
        "area",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.Text(), nullable=False),
        sa.Column("languages", ARRAY(sa.Text()), nullable=False),
        sa.Column("names", JSONB(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", name=op.f("pk_area")),
        comment="Areas as registry said them: local time, languages, the name under a letter.",
    )
    op.create_table(
        "unit",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("coordinator_id", UUID(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", "unit_id", name=op.f("pk_unit")),
        comment="Units as registry said them.",
    )
    op.create_table(
        "contact",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("person_id", UUID(), nullable=False),
        sa.Column("email", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", "person_id", name=op.f("pk_contact")),
        sa.CheckConstraint(
            "erased = (email IS NULL) AND erased = (language IS NULL)",
            name=op.f("ck_contact_erased_is_empty"),
        ),
        comment="Where messages to a person go; an erased one keeps the id only, so that nothing waits for it.",
    )
    op.create_table(
        "known_order",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("order_id", UUID(), nullable=False),
        sa.Column("orderer_id", UUID(), nullable=False),
        sa.Column("unit_id", UUID(), nullable=False),
        sa.PrimaryKeyConstraint("area_id", "order_id", name=op.f("pk_known_order")),
        comment="Who ordered and for which unit, as dispatch said it.",
    )
    op.create_table(
        "known_session",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("session_id", UUID(), nullable=False),
        sa.Column("order_id", UUID(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "session_id", name=op.f("pk_known_session")),
        comment="When sessions are, as dispatch said it.",
    )


def _create_messages() -> None:
    op.create_table(
        "message",
        sa.Column("area_id", sa.Text(), nullable=False),
        sa.Column("message_id", UUID(), nullable=False),
        sa.Column("event_id", UUID(), nullable=False),
        sa.Column("event_type", sa.Text(), nullable=False),
        sa.Column("person_id", UUID(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("correlation_id", sa.Text(), nullable=False),
        sa.Column("traceparent", sa.Text(), nullable=False),
        sa.Column("facts", JSONB(), nullable=False),
        sa.Column("happened_at", MOMENT, nullable=False, comment="When the event became a fact"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column(
            "reason", sa.Text(), nullable=False, comment="Why it was put off or failed: codes, no address"
        ),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
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
        sa.Column("sent_to", sa.Text(), comment="The address, masked; erased with the person"),
        sa.Column("language", sa.Text(), comment="The language it was sent in"),
        sa.PrimaryKeyConstraint("area_id", "message_id", name=op.f("pk_message")),
        sa.UniqueConstraint(
            "area_id", "event_id", "person_id", "template", name="uq_message_one_per_person_and_event"
        ),
        sa.CheckConstraint(
            "state IN ('queued', 'awaiting_contact', 'sending', 'sent', 'failed')",
            name=op.f("ck_message_state"),
        ),
        sa.CheckConstraint(
            "(state = 'sent') = (sent_at IS NOT NULL)", name=op.f("ck_message_sent_at_when_sent")
        ),
        sa.CheckConstraint("state <> 'failed' OR reason <> ''", name=op.f("ck_message_failed_says_why")),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_message_attempts_count_up")),
        comment="One message to one person of one event; what became of it is its delivery log.",
    )
    op.create_index(
        "ix_message_due", "message", ["due_at"], postgresql_where=sa.text("state IN ('queued', 'sending')")
    )
    op.create_index("ix_message_person", "message", ["area_id", "person_id"])
    op.create_index("ix_message_correlation", "message", ["area_id", "correlation_id"])
    op.create_index("ix_message_log", "message", ["area_id", "happened_at", "message_id"])
