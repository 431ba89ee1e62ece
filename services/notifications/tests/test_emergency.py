"""Every coordinator is told at once of emergency access, in their own language, and a look at an address is logged."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from msgspec.structs import replace
from notifications_builders import (
    AREA,
    COORDINATOR,
    ORDERER,
    a_contact,
    an_acceptance,
    an_area,
    an_emergency,
    an_order,
)
from notifications_mail_trap import MailTrap

from chassis.clock import SteppedClock
from chassis.database import Database
from contracts.registry import EmergencyAccessEnded

PATH = f"/v1/areas/{AREA}/messages"


async def test_each_coordinator_gets_one_mail_which_says_no_reason(
    database: Database, tell: Any, mail_trap: MailTrap, sending_of: Any
) -> None:
    await tell(an_area(), a_contact(COORDINATOR), a_contact(ORDERER))
    await tell(an_emergency(COORDINATOR, ORDERER, COORDINATOR))
    await sending_of(mail_trap).batch()

    async with database.transaction({AREA}) as tx:
        rows = await tx.fetch("SELECT person_id, template, role, state FROM message ORDER BY person_id")
    assert {row["person_id"] for row in rows} == {COORDINATOR, ORDERER}
    assert {(row["template"], row["role"], row["state"]) for row in rows} == {
        ("emergency_access", "coordinator", "sent")
    }
    assert len(mail_trap.accepted) == 2


async def test_where_nobody_coordinates_nobody_is_told_and_nothing_is_parked(
    database: Database, tell: Any
) -> None:
    event = an_emergency()
    await tell(an_area(), replace(event, coordinators=[]))
    async with database.transaction({AREA}) as tx:
        assert await tx.fetchval("SELECT count(*) FROM message") == 0
        assert await tx.fetchval("SELECT count(*) FROM parked_event") == 0


async def test_an_operator_sees_addresses_while_it_holds_and_the_look_is_logged(
    database: Database, tell: Any, api_of: Any, token: Any, clock: SteppedClock
) -> None:
    event = an_emergency()
    everywhere = token(["*"], "operator", subject=str(event.person_id))
    await tell(an_area(), a_contact(ORDERER), an_order(), an_acceptance())
    async with api_of("notifications", database) as client:
        assert (await client.get(PATH, headers=everywhere)).status_code == 403
        clock.set(event.ends_at - timedelta(minutes=1))
        await tell(event)
        assert (await client.get(PATH, headers=everywhere)).status_code == 200
        await tell(
            EmergencyAccessEnded(access_id=event.access_id, person_id=event.person_id, ends_at=clock.now())
        )
        assert (await client.get(PATH, headers=everywhere)).status_code == 403
    async with database.transaction({AREA}) as tx:
        rows = await tx.fetch("SELECT purpose, reader_roles FROM read_log")
    assert {(row["purpose"], *row["reader_roles"]) for row in rows} <= {("emergency access", "operator")}
