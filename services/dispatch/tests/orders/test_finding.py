"""Orders are found by who holds or is asked for them, by the day of their work, and by their state."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from dispatch_builders import number
from dispatch_desk import AINO, AREA, EERO, ELSEWHERE, OTHER_UNIT, UNIT, Desk, a_time, refused

from dispatch.orders.domain.orders import OrderState
from dispatch.overview.api import OrdersIn

HOURS = {"starts_at": "2026-10-24T23:30:00+03:00", "ends_at": "2026-10-25T00:30:00+03:00"}


async def found(desk: Desk, **query: Any) -> set[str]:
    answer = await desk.get("/orders", **query)
    assert answer.status_code == 200, answer.text
    return {order["order_id"] for order in answer.json()["items"]}


async def test_by_an_expert_who_holds_a_seat_or_is_being_asked(desk: Desk) -> None:
    held = (await desk.assigned(AINO))["assignment"]["order_id"]
    asked = await desk.order(times=[desk.in_days(20)])
    (offer_id,) = await desk.offer(asked, AINO)
    await desk.assigned(EERO, times=[desk.in_days(30)])

    assert await found(desk, expert=AINO) == {asked, held}
    await desk.post(f"/offers/{offer_id}/decline", by=desk.expert(AINO))
    assert await found(desk, expert=AINO) == {held}
    assert await found(desk, expert=number(4, 99)) == set()


async def test_what_is_found_by_an_expert_is_a_read_of_the_experts_work(desk: Desk) -> None:
    await desk.assigned(AINO)

    await found(desk, expert=AINO, purpose="a call from the expert")
    await found(desk, expert=EERO)
    await found(desk)

    async with desk.database.transaction({AREA}) as tx:
        rows = await tx.fetch("SELECT about, what, purpose FROM read_log WHERE what = 'work' ORDER BY id")
    assert [tuple(row) for row in rows] == [(str(AINO), "work", "a call from the expert")]


@pytest.mark.parametrize(
    ("starts_at", "day"),
    [
        ("2026-10-24T23:59:00+03:00", "2026-10-24"),
        ("2026-10-25T00:00:00+03:00", "2026-10-25"),
        ("2026-10-25T03:30:00+02:00", "2026-10-25"),
        ("2026-10-25T23:59:00+02:00", "2026-10-25"),
        ("2026-10-26T00:00:00+02:00", "2026-10-26"),
    ],
)
async def test_by_the_day_of_a_wished_time_on_the_areas_calendar(
    desk: Desk, starts_at: str, day: str
) -> None:
    order_id = await desk.order(times=[a_time(datetime.fromisoformat(starts_at))])

    days = ("2026-10-24", "2026-10-25", "2026-10-26")
    assert [one for one in days if await found(desk, day=one) == {order_id}] == [day]


async def test_by_the_day_that_a_session_was_moved_to_and_the_one_it_was_moved_from(desk: Desk) -> None:
    session = await desk.a_session(times=[HOURS])
    moved = {"starts_at": "2026-11-02T12:00:00+02:00", "ends_at": "2026-11-02T13:00:00+02:00"}
    answer = await desk.post(f"/sessions/{session['session_id']}/move", {**moved, "consent": "by_phone"})
    assert answer.status_code == 201, answer.text

    assert await found(desk, day="2026-11-02") == {session["order_id"]}
    assert await found(desk, day="2026-10-24") == {session["order_id"]}
    assert await found(desk, day="2026-11-03") == set()


async def test_by_state_and_by_whether_they_look_for_experts(desk: Desk) -> None:
    open_, cancelled = await desk.order(), await desk.order()
    await desk.post(f"/orders/{cancelled}/cancellation")
    partly = (await desk.assigned(seats=2, times=[desk.in_days(20)]))["assignment"]["order_id"]
    filled = (await desk.assigned(times=[desk.in_days(30)]))["assignment"]["order_id"]

    assert {state: await found(desk, state=state) for state in OrdersIn} == {
        "open": {open_},
        "partly_filled": {partly},
        "filled": {filled},
        "cancelled": {cancelled},
        "looking": {open_, partly},
    }
    assert await found(desk, state="looking", expert=AINO, day="2026-11-03", unit=str(UNIT)) == {partly}
    assert set(OrdersIn) - {OrdersIn.LOOKING} == {OrdersIn(state.value) for state in OrderState}


async def test_an_orderer_finds_orders_of_the_own_units_only(desk: Desk) -> None:
    mine = (await desk.assigned(AINO))["assignment"]["order_id"]
    theirs = (await desk.assigned(AINO, unit_id=str(OTHER_UNIT), times=[desk.in_days(20)]))["assignment"]

    assert await found(desk, by=desk.orderer(), expert=AINO) == {mine}
    assert await found(desk, by=desk.orderer(), expert=AINO, day="2026-11-03") == set()
    assert await found(desk, by=desk.coordinator(), expert=AINO) == {theirs["order_id"], mine}
    refused(await desk.get("/orders", by=desk.orderer(), unit=str(OTHER_UNIT)), 404, "not-found")
    refused(await desk.get("/orders", by=desk.expert(), expert=str(AINO)), 403, "forbidden")


async def test_an_orderer_of_several_units_pages_through_them_all_in_either_order(desk: Desk) -> None:
    placed = []
    for unit in (UNIT, OTHER_UNIT) * 3:
        placed += [await desk.order(unit_id=str(unit))]
        desk.pass_time(timedelta(seconds=1))
    await desk.post(f"/orders/{placed[2]}/cancellation")
    by = desk.orderer(UNIT, OTHER_UNIT)

    async def pages(**query: Any) -> list[str]:
        answer = (await desk.get("/orders", by=by, limit=2, **query)).json()
        ids = [one["order_id"] for one in answer["items"]]
        return ids + (await pages(**query | {"after": answer["next"]}) if answer["next"] else [])

    assert await pages() == placed[::-1]
    assert await pages(sort="oldest") == placed
    assert await pages(state="looking") == [one for one in placed[::-1] if one != placed[2]]
    assert await pages(state="cancelled") == [placed[2]]
    assert await pages(unit=str(OTHER_UNIT)) == placed[5::-2]


async def test_what_was_cancelled_is_found_by_the_days_it_was_wished_for(desk: Desk) -> None:
    order_id = await desk.order(times=[desk.in_days(7), desk.in_days(8)])
    await desk.post(f"/orders/{order_id}/cancellation")

    days = [f"2026-10-{day}" for day in (20, 21, 22, 23)]
    assert [day for day in days if await found(desk, day=day) == {order_id}] == days[1:3]


async def test_another_areas_orders_are_found_by_nothing(desk: Desk) -> None:
    await desk.furnish(ELSEWHERE)
    session = await desk.a_session()

    queries: tuple[dict[str, Any], ...] = (
        {"expert": AINO},
        {"day": session["starts_at"][:10]},
        {"state": "filled"},
        {"unit": UNIT},
    )
    for query in queries:
        assert await found(desk, **query) != set()
        assert await found(desk, area=ELSEWHERE, **query) == set()
        assert (
            await found(desk, area=ELSEWHERE, **{name: _nobodys(one) for name, one in query.items()}) == set()
        )


def _nobodys(value: object) -> object:
    return number(9, 9) if isinstance(value, UUID) else value


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ({"day": "14.10.2026"}, "query.day"),
        ({"day": "2026-02-30"}, "query.day"),
        ({"day": "1999-12-31"}, "query.day"),
        ({"day": "9999-12-31"}, "query.day"),
        ({"state": "lost"}, "query.state"),
        ({"expert": "aino"}, "query.expert"),
        ({"until": "2026-10-14"}, "query.until"),
    ],
)
async def test_a_filter_that_means_nothing_is_refused_at_the_door(
    desk: Desk, query: dict[str, Any], where: str
) -> None:
    told = refused(await desk.get("/orders", **query), 422, "invalid")

    assert [one["where"] for one in told["errors"]] == [where]
