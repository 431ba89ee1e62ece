"""What a worker tells of mail: what is on its way, and what stays until somebody does something."""

from __future__ import annotations

from typing import Any

from notifications_builders import (
    CONTACTS,
    EXPERT,
    ORDERER,
    a_contact,
    a_notice,
    a_statement,
    an_acceptance,
    an_area,
    an_offer,
    an_order,
    tombstone,
)
from notifications_mail_trap import MailTrap

from chassis.database import Database
from chassis.hearing import Hearing
from notifications.messages.handlers.count_unsent import count_unsent


async def test_before_there_is_an_area_there_is_nothing(database: Database) -> None:
    nothing = {"awaiting_contact": 0, "failed": 0}
    assert await count_unsent(database) == {"unsent": 0, "undelivered": nothing, "to_be_told": 0}


async def test_what_stays_is_counted_by_state_in_every_area(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(an_area(), an_order(), a_contact(EXPERT), an_offer())
    await tell(an_area(area_id="lappi"), an_order(), an_acceptance(), a_notice(), area="lappi")
    mail_trap.faults.append("550")
    await sending_of(mail_trap).batch()
    await tell(a_statement())

    told = await count_unsent(database)

    assert told == {"unsent": 1, "undelivered": {"awaiting_contact": 2, "failed": 1}, "to_be_told": 0}


async def test_a_call_list_is_counted_apart_from_what_went_wrong(database: Database, tell: Any) -> None:
    await tell(an_area(), an_order(), a_contact(EXPERT, email="", tell_by="phone"), an_offer(), a_statement())
    nothing = {"awaiting_contact": 0, "failed": 0}
    assert await count_unsent(database) == {"unsent": 0, "undelivered": nothing, "to_be_told": 2}


async def test_nobody_can_do_anything_for_whom_nobody_may_write_to(database: Database, tell: Any) -> None:
    await tell(an_area(), an_order(), an_acceptance(), a_contact(ORDERER))
    await Hearing(CONTACTS, database).take([tombstone(ORDERER)])

    assert (await count_unsent(database))["undelivered"] == {"awaiting_contact": 0, "failed": 0}
