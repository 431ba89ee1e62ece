"""Messages come to be: who is known, and one row for each person and event."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import msgspec

from chassis.database import Tx
from notifications.domain import messages
from notifications.domain.identities import PersonId
from notifications.domain.messages import Happening, Message
from notifications.domain.telling import Contact, Notice, Role


async def people_known(tx: Tx, notice: Notice) -> Mapping[Role, PersonId]:
    """Return who is known to be the orderer of the notice's order and the coordinator of its unit."""
    rows = await tx.fetch(
        """
        SELECT $4::text AS role, orderer_id AS person FROM known_order WHERE area_id = $1 AND order_id = $2
        UNION ALL
        SELECT $5::text, coordinator_id FROM unit WHERE area_id = $1 AND unit_id = $3
        """,
        notice.area,
        notice.facts.order,
        notice.facts.unit,
        Role.ORDERER,
        Role.UNIT_COORDINATOR,
    )
    return {Role(row["role"]): PersonId(row["person"]) for row in rows}


async def contacts_of(tx: Tx, area_id: str, people: Collection[PersonId]) -> Mapping[PersonId, Contact]:
    """Return, for those of these people of whom something is known, whether a mail can go to them."""
    rows = await tx.fetch(
        "SELECT person_id, erased FROM contact WHERE area_id = $1 AND person_id = ANY ($2::uuid[])",
        area_id,
        list(people),
    )
    return {PersonId(row["person_id"]): Contact.ERASED if row["erased"] else Contact.KNOWN for row in rows}


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
        list(messages.sources(happening)),
        messages.target(happening),
        reason,
    )
