"""Whoever has left is refused as soon as registry's word of it arrives, here and in this area alone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from notifications_builders import AREA as HERE
from notifications_builders import ORDERER, a_contact, an_acceptance, an_area, an_order
from notifications_mail_trap import MailTrap

from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.part import ears
from contracts import flow
from contracts.registry import RightsEnded, RightsGivenAgain
from notifications.app import SERVICE
from notifications.messages.store.sending import undelivered

AREA, ELSEWHERE = "ita-uusimaa", "lappi"
PERSON = UUID("01900000-0000-7000-8000-0000000000c1")
PATH = "/v1/areas/{}/messages"


async def test_who_has_left_is_refused_until_registered_anew(
    database: Database, api_of: Any, token: Any, hear: Any, clock: SteppedClock
) -> None:
    (ear,) = [
        one
        for one in ears("notifications", SERVICE.parts, flow, clock)
        if one.consumer == "notifications.right"
    ]
    both = token([AREA, ELSEWHERE], "coordinator", subject=str(PERSON)) | {"X-Purpose": "to see"}
    other = token(AREA, "coordinator", subject="somebody-else") | {"X-Purpose": "to see"}
    async with api_of("notifications", database) as client:

        async def status(headers: dict[str, str], area: str = AREA) -> int:
            return int((await client.get(PATH.format(area), headers=headers)).status_code)

        usual = await status(both)
        assert usual != 403

        await hear(database, ear, RightsEnded(person_id=PERSON, ended=["coordinator", "orderer"]))
        refused = await client.get(PATH.format(AREA), headers=both)
        assert (refused.status_code, refused.json()["type"]) == (403, "urn:kokemus:problem:rights-ended")
        assert [await status(other), await status(both, ELSEWHERE)] == [usual, usual]

        await hear(database, ear, RightsGivenAgain(person_id=PERSON, ended=["orderer"]))
        assert await status(both) == usual


@pytest.mark.parametrize(("ended", "states"), [(["orderer"], {"failed"}), (["coordinator"], {"sent"})])
async def test_who_has_lost_the_role_gets_no_mail_in_it(
    database: Database, tell: Any, mail_trap: MailTrap, sending_of: Any, ended: list[str], states: set[str]
) -> None:
    await tell(an_area(), a_contact(ORDERER), an_order(), an_acceptance())
    await tell(RightsEnded(person_id=ORDERER, ended=ended))
    await sending_of(mail_trap).batch()

    async with database.transaction({HERE}) as tx:
        rows = await tx.fetch("SELECT state, reason FROM message WHERE person_id = $1", ORDERER)
        assert (await undelivered(tx))["failed"] == 0, "nobody has anything to do about it"
    assert {row["state"] for row in rows} == states
    assert {row["reason"] for row in rows} == ({"rights_ended"} if ended == ["orderer"] else {""})
