"""Two transactions at once: a fact and what waits for it never miss each other."""

from __future__ import annotations

import asyncio

from billing_builders import AREA, SESSION, an_id, local
from billing_office import (
    ASSESSED,
    Office,
    agreed_order,
    agreement_signed,
    area_opened,
    cancelled,
    held,
    session_scheduled,
)

OTHER = an_id("other session")
WAITING = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"


async def until_somebody_waits(office: Office) -> None:
    """Wait until another transaction waits for an area."""
    async with asyncio.timeout(20):
        while (await office.rows(WAITING))[0][0] == 0:
            pass


async def test_an_agreement_signed_while_its_session_is_judged_waits_and_then_decides_it(
    office: Office,
) -> None:
    await office.areas(area_opened())
    await office.orders(*agreed_order())
    ear = next(one for one in office.ears() if one.consumer == "billing.order")
    heard = office.heard(held())

    async with office.database.transaction({AREA}) as judging:
        await ear.handle(judging, [heard])
        signing = asyncio.create_task(office.agreements(agreement_signed()))
        await until_somebody_waits(office)
    await signing

    assert [body["session_id"] for body in await office.bodies(ASSESSED)] == [str(SESSION)]


async def test_an_outcome_that_comes_while_its_month_is_closed_goes_into_the_next(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order())
    closing_at = local("2026-11-10 00:00")

    async with office.database.transaction({AREA}) as closing:
        await office.close(closing, "2026-10", now=closing_at)
        judging = asyncio.create_task(office.orders(held()))
        await until_somebody_waits(office)
    await judging

    (body,) = await office.bodies(ASSESSED)
    assert body["lines"][0]["statement_month"] == "2026-11"


async def test_a_new_policy_that_comes_while_a_session_is_judged_judges_it_again(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), session_scheduled(OTHER))
    ear = next(one for one in office.ears() if one.consumer == "billing.order")
    late = office.heard(cancelled(local("2026-10-14 16:00"), OTHER))

    async with office.database.transaction({AREA}) as judging:
        await ear.handle(judging, [late])
        setting = asyncio.create_task(
            office.post(
                "cancellation-policies",
                {"valid_from": "2026-10-01", "deadline_time": "17:00"},
            )
        )
        await until_somebody_waits(office)
    answer = await setting

    assert answer.status_code == 201, answer.text
    rules = [body["lines"][0]["rule"] for body in await office.bodies(ASSESSED)]
    assert rules == ["cancelled_late", "cancelled_in_time"]
