"""Objections to what was reported of a session: shown on its fee and in the month, without touching money."""

from __future__ import annotations

import pytest
from billing_builders import AREA, SESSION, an_id, local
from billing_office import (
    Office,
    agreed_order,
    cancelled,
    corrected,
    held,
    moved,
    objection_answered,
    objection_raised,
    session_scheduled,
)

NEXT_TIME = an_id("next time")


async def is_open(office: Office, session_id: object = SESSION) -> bool:
    return bool((await office.get(f"sessions/{session_id}/fee")).json()["objection_open"])


async def number_open(office: Office, month: str) -> int:
    return int((await office.get(f"months/{month}")).json()["open_objections"])


async def test_an_open_objection_is_shown_and_changes_no_money(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())
    before = await office.rows("SELECT * FROM fee_line")
    assert not await is_open(office)

    await office.orders(objection_raised())

    assert await is_open(office)
    assert await office.rows("SELECT * FROM fee_line") == before


@pytest.mark.parametrize("state", ["upheld", "rejected", "withdrawn"])
async def test_an_objection_that_was_answered_is_open_no_more(office: Office, state: str) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held(), objection_raised())

    await office.orders(objection_answered(state=state))

    assert not await is_open(office)
    assert [row["state"] for row in await office.rows("SELECT state FROM session_objection")] == [state]


async def test_one_of_two_objections_is_still_open_when_the_other_is_answered(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held(), objection_raised(), objection_raised("another"))

    await office.orders(objection_answered())

    assert await is_open(office)


async def test_in_one_batch_the_answer_stands(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held(), objection_raised(), objection_answered())

    assert not await is_open(office)


async def test_one_that_is_raised_again_by_a_repeat_stays_answered(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held(), objection_raised(), objection_answered())

    await office.orders(objection_raised())

    assert not await is_open(office)


async def test_the_month_counts_what_is_objected_to_of_sessions_that_ended_by_its_end(office: Office) -> None:
    await office.furnish()
    later = session_scheduled(NEXT_TIME, starts_at=local("2026-11-03 10:00"))
    await office.orders(*agreed_order(), later, held(), held(NEXT_TIME))
    await office.orders(objection_raised(), objection_raised("another", NEXT_TIME))
    office.clock.set(local("2026-12-01 10:00"))

    assert (await number_open(office, "2026-10"), await number_open(office, "2026-11")) == (1, 2)
    await office.orders(objection_answered())
    assert (await number_open(office, "2026-10"), await number_open(office, "2026-11")) == (0, 1)


async def test_an_upheld_objection_to_a_move_ends_in_what_became_of_the_session(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), moved(to=NEXT_TIME), objection_raised(about="move"))

    await office.orders(corrected("held"), objection_answered(state="upheld"))

    shown = (await office.get(f"sessions/{SESSION}/fee")).json()
    assert (shown["fee"]["rule"], shown["fee"]["amount"]["amount_minor"]) == ("held", 50_00)
    assert shown["objection_open"] is False


async def test_an_objection_of_another_area_is_not_shown(office: Office) -> None:
    await office.furnish()
    await office.furnish(area="virike")
    for area in (AREA, "virike"):
        await office.orders(*agreed_order(), cancelled(local("2026-10-15 09:00")), area=area)

    await office.orders(objection_raised(), area="virike")

    assert not await is_open(office)
    office.clock.set(local("2026-11-01 10:00"))
    assert await number_open(office, "2026-10") == 0
