"""A number that somebody holds leads to the order it is of, in its own area only."""

from __future__ import annotations

import pytest
from dispatch_builders import number
from dispatch_desk import AREA, ELSEWHERE, Desk


async def found(desk: Desk, sought: str, *, area: str = AREA) -> list[dict[str, str]]:
    answer = await desk.client.get(
        f"/v1/operations/areas/{area}/numbers/{sought}", headers=desk.token(area, "operator")
    )
    assert answer.status_code == 200, answer.text
    items: list[dict[str, str]] = answer.json()["items"]
    return items


@pytest.mark.parametrize("short", [False, True])
async def test_every_id_of_an_orders_life_leads_to_the_order(desk: Desk, short: bool) -> None:
    accepted = await desk.assigned()
    assignment, (session, *_) = accepted["assignment"], accepted["sessions"]
    order_id = assignment["order_id"]
    where = f"/sessions/{session['session_id']}"
    move = (await desk.post(f"{where}/moves", desk.in_days(9))).json()
    await desk.post(f"{where}/cancellation", {"cancelled_by": "client"})
    objection = (
        await desk.post(f"{where}/objections", {"words": "Ei pidä paikkaansa."}, by=desk.expert())
    ).json()
    ids = {
        "order": order_id,
        "offer": accepted["offer"]["offer_id"],
        "assignment": assignment["assignment_id"],
        "session": session["session_id"],
        "move": move["move_id"],
        "objection": objection["objection_id"],
    }

    for kind, whole in ids.items():
        items = await found(desk, whole[-8:].upper() if short else whole)
        assert {"kind": kind, "id": whole, "story": order_id} in items
        assert {one["story"] for one in items} == {order_id}


async def test_what_is_another_areas_is_answered_like_what_is_not_there(desk: Desk) -> None:
    await desk.furnish(ELSEWHERE)
    accepted = await desk.assigned()
    session_id = accepted["sessions"][0]["session_id"]

    for sought in (session_id, session_id[-8:], str(number(9, 9))):
        assert await found(desk, sought, area=ELSEWHERE) == []
