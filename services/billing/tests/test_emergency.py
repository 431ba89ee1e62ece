"""An operator reads from when registry's word of emergency access arrives until it ends, and here alone."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from billing.app import SERVICE
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.part import ears
from contracts import flow
from contracts.registry import EmergencyAccessEnded, EmergencyAccessTaken

AREA, ELSEWHERE = "ita-uusimaa", "lappi"
OPERATOR = UUID("01900000-0000-7000-8000-0000000000a1")
FIRST, SECOND = (UUID(f"01900000-0000-7000-8000-0000000000{end}") for end in ("e1", "e2"))
PATH = "/v1/areas/{}/fee-lines"
LET_IN = 404
"""Billing does not know the area: whoever may ask is told so."""


async def test_an_operator_reads_until_the_second_of_its_end_or_until_it_is_ended(
    database: Database, api_of: Any, token: Any, hear: Any, clock: SteppedClock
) -> None:
    (ear,) = [
        one for one in ears("billing", SERVICE.parts, flow, clock) if one.consumer == "billing.emergency"
    ]
    operator = token([AREA, ELSEWHERE], "operator", subject=str(OPERATOR))
    until = clock.now() + timedelta(minutes=30)
    async with api_of("billing", database) as client:

        async def status(area: str = AREA) -> int:
            return int((await client.get(PATH.format(area), headers=operator)).status_code)

        taken = EmergencyAccessTaken(access_id=FIRST, person_id=OPERATOR, ends_at=until, coordinators=[])
        assert await status() == 403
        await hear(database, ear, taken)
        assert [await status(), await status(ELSEWHERE)] == [LET_IN, 403]
        clock.set(until)
        assert await status() == 403

        later = until + timedelta(minutes=30)
        again = EmergencyAccessTaken(access_id=SECOND, person_id=OPERATOR, ends_at=later, coordinators=[])
        await hear(database, ear, again)
        assert await status() == LET_IN
        await hear(
            database, ear, EmergencyAccessEnded(access_id=SECOND, person_id=OPERATOR, ends_at=clock.now())
        )
        assert await status() == 403
