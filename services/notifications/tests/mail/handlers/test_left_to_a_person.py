"""Whom a person tells is mailed nothing, whichever way what is to be told and the contact point passed each other."""

from __future__ import annotations

from typing import Any

from notifications_builders import AREA, NOON, a_contact, an_area, an_offer, an_order, rows
from notifications_mail_trap import MailTrap

from chassis.database import Database
from notifications.mail.domain.retries import Answer


async def only(database: Database) -> Any:
    (row,) = await rows(database)
    return row


async def test_who_is_called_is_mailed_nothing_whichever_passed_the_other_unseen(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(an_area(), a_contact(), an_order(), an_offer(), a_contact(email="", tell_by="phone"))
    sending = sending_of(mail_trap)
    for state in ("queued", "sending", "awaiting_contact"):
        async with database.transaction({AREA}) as tx:  # as when both transactions ran side by side
            await tx.execute("UPDATE message SET state = $1, due_at = '-infinity'", state)
        assert set(await sending.batch()) <= {Answer.BY_A_PERSON}
        row = await only(database)
        assert (row["state"], row["reason"], row["undelivered_since"]) == ("to_be_told", "", NOON)
    assert await sending.batch() == []
    assert mail_trap.accepted == []


async def test_a_mail_that_failed_is_told_by_a_person_when_it_is_tried_again(
    database: Database, mail_trap: MailTrap, tell: Any, sending_of: Any
) -> None:
    await tell(an_area(), a_contact(), an_order(), an_offer())
    mail_trap.faults.append("550")
    sending = sending_of(mail_trap)
    await sending.batch()
    await tell(a_contact(email="", tell_by="letter"))
    assert (await only(database))["state"] == "failed", "somebody looks at what failed"
    async with database.transaction({AREA}) as tx:
        await tx.execute("UPDATE message SET state = 'queued', reason = '', due_at = '-infinity'")
    assert await sending.batch() == [Answer.BY_A_PERSON]
    assert (await only(database))["state"] == "to_be_told"
