"""Whoever has left is refused as soon as registry's word of it arrives, here and in this area alone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from billing.app import SERVICE
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.part import ears
from contracts import flow
from contracts.registry import RightsEnded, RightsGivenAgain

AREA, ELSEWHERE = "ita-uusimaa", "lappi"
PERSON = UUID("01900000-0000-7000-8000-0000000000c1")
PATH = "/v1/areas/{}/fee-lines"


async def test_who_has_left_is_refused_until_registered_anew(
    database: Database, api_of: Any, token: Any, hear: Any, clock: SteppedClock
) -> None:
    (ear,) = [one for one in ears("billing", SERVICE.parts, flow, clock) if one.consumer == "billing.right"]
    both = token([AREA, ELSEWHERE], "coordinator", subject=str(PERSON)) | {"X-Purpose": "to see"}
    other = token(AREA, "coordinator", subject="somebody-else") | {"X-Purpose": "to see"}
    async with api_of("billing", database) as client:

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
