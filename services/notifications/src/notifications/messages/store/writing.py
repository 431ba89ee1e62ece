"""Messages come to be: one row for each person and event; and they move when a contact point does."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from chassis.database import Tx
from notifications.messages import domain
from notifications.messages.domain import Happening, Message
from notifications.words.identities import PersonId


async def add_messages(tx: Tx, new: Sequence[Message]) -> None:
    """Keep messages; one that is there already, for the same person, event and template, stays as it is."""
    await tx.execute(
        """
        INSERT INTO message (area_id, message_id, event_id, event_type, person_id, template, correlation_id,
                             traceparent, facts, happened_at, state, reason)
        SELECT * FROM unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[],
                             $7::text[], $8::text[], $9::jsonb[], $10::timestamptz[], $11::text[],
                             $12::text[])
        ON CONFLICT DO NOTHING
        """,
        *(
            list(column)
            for column in zip(
                *(
                    (
                        one.area,
                        one.id,
                        one.event,
                        one.event_type,
                        one.person,
                        one.template,
                        one.correlation,
                        one.traceparent,
                        msgspec.to_builtins(one.facts),
                        one.happened_at,
                        one.state,
                        one.reason,
                    )
                    for one in new
                ),
                strict=True,
            )
        ),
    )


async def move_messages_of(
    tx: Tx, area_id: str, person: PersonId, happening: Happening, *, reason: str = ""
) -> None:
    """Let something happen to all of a person's messages to which it can happen."""
    await tx.execute(
        """
        UPDATE message SET state = $4, reason = $5, due_at = clock_timestamp()
        WHERE area_id = $1 AND person_id = $2 AND state = ANY ($3::text[])
        """,
        area_id,
        person,
        list(domain.sources(happening)),
        domain.target(happening),
        reason,
    )


async def forget_address(tx: Tx, area_id: str, person: PersonId) -> None:
    """Forget where messages to a person went."""
    await tx.execute(
        "UPDATE message SET sent_to = NULL WHERE area_id = $1 AND person_id = $2 AND sent_to IS NOT NULL",
        area_id,
        person,
    )
