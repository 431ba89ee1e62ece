"""Offers: made, answered, run out; what a yes brings about."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from dispatch_builders import number
from dispatch_desk import AINO, AREA, EERO, ELSEWHERE, PIRKKO, Desk, an_expert, refused

from dispatch.offers.timers import RINGS

TICK = timedelta(microseconds=1)


async def test_an_offer_is_said_with_what_its_expert_needs(desk: Desk) -> None:
    order_id = await desk.order(place="Kokoushuone 2", client_reference="A-17")
    (offer_id,) = await desk.offer(order_id)

    type_, body = await desk.last_said()
    assert type_ == "dispatch.OfferMade.v1"
    assert body["offer_id"] == offer_id
    assert datetime.fromisoformat(body["expires_at"]) == desk.clock.now() + timedelta(hours=48)
    (shown,) = (await desk.get("/offers", by=desk.expert())).json()["items"]
    assert (shown["place"], shown["state"], shown["work_form"]) == ("Kokoushuone 2", "open", "individual")
    assert "client_reference" not in shown
    assert (await desk.get(f"/offers/{offer_id}", by=desk.expert())).json() == shown


async def test_the_order_names_its_own_answer_time_and_the_offer_its_own_expiry(desk: Desk) -> None:
    hasty = await desk.order(answer_within_minutes=60)
    await desk.offer(hasty, AINO)
    _, body = await desk.last_said()
    assert datetime.fromisoformat(body["expires_at"]) == desk.clock.now() + timedelta(hours=1)

    stated = desk.in_days(2)["starts_at"]
    await desk.offer(hasty, EERO, expires_at=stated)
    _, body = await desk.last_said()
    assert datetime.fromisoformat(body["expires_at"]) == datetime.fromisoformat(stated)
    order_id = await desk.order()
    for late in (desk.in_days(8)["starts_at"], desk.clock.now().isoformat()):
        answer = await desk.post(
            f"/orders/{order_id}/offers", {"expert_ids": [str(AINO)], "expires_at": late}
        )
        refused(answer, 422, "expiry-is-out-of-bounds")


async def test_only_coordinators_make_offers(desk: Desk) -> None:
    order_id = await desk.order()
    for by in (desk.orderer(), desk.expert(), desk.coordinator(ELSEWHERE)):
        answer = await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO)]}, by=by)
        refused(answer, 403, "forbidden")


async def test_an_expert_is_asked_once_at_a_time_and_may_be_asked_again(desk: Desk) -> None:
    order_id = await desk.order(seats=2)
    (offer_id,) = await desk.offer(order_id)
    refused(await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO)]}), 409, "offer-is-open")

    await desk.post(f"/offers/{offer_id}/decline", by=desk.expert())
    (again,) = await desk.offer(order_id)
    await desk.accept(again)
    refused(
        await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO)]}), 409, "expert-has-seat"
    )


async def test_the_same_expert_named_twice_is_refused(desk: Desk) -> None:
    order_id = await desk.order()
    answer = await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO), str(AINO)]})
    refused(answer, 422, "nobody-named")


async def test_an_order_that_has_begun_is_offered_to_nobody(desk: Desk) -> None:
    order_id = await desk.order()
    desk.pass_time(timedelta(days=7))
    refused(
        await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO)]}), 409, "order-has-begun"
    )


async def test_a_yes_fills_the_order_and_says_all_that_follows_in_order(desk: Desk) -> None:
    order_id = await desk.order(
        times=[desk.in_days(14), desk.in_days(7)], agreed_fee={"amount_minor": 5000, "currency": "EUR"}
    )
    first, second = await desk.offer(order_id, AINO, EERO)

    accepted = await desk.accept(first)

    said = await desk.outbox()
    assert [row["type"].split(".")[1] for row in said] == [
        "OrderCreated",
        "OfferMade",
        "OfferMade",
        "AssignmentAccepted",
        "SessionScheduled",
        "SessionScheduled",
        "OfferWithdrawn",
    ]
    assert [row["sequence"] for row in said] == list(range(1, 8))
    assert {row["key"] for row in said} == {f"{AREA}:{order_id}"}
    assert said[3]["body"]["agreed_fee"] == {"amount_minor": 5000, "currency": "EUR"}
    assert said[6]["body"] == {
        "order_id": order_id,
        "offer_id": second,
        "expert_id": str(EERO),
        "reason": "filled",
    }
    starts = [session["starts_at"] for session in accepted["sessions"]]
    assert starts == sorted(starts)
    shown = await desk.shown(f"/orders/{order_id}")
    assert (shown["state"], shown["seats_taken"], shown["version"]) == ("filled", 1, 7)
    assert {offer["offer_id"]: offer["state"] for offer in shown["offers"]} == {
        first: "accepted",
        second: "withdrawn",
    }
    assert [one["seat"] for one in shown["assignments"]] == [1]
    assert [one["session_id"] for one in shown["sessions"]] == [
        one["session_id"] for one in accepted["sessions"]
    ]


async def test_two_seats_are_two_assignments_each_with_its_own_sessions(desk: Desk) -> None:
    await desk.heard(an_expert(PIRKKO))
    order_id = await desk.order(seats=2, times=[desk.in_days(7), desk.in_days(14)])
    first, second, third = await desk.offer(order_id, AINO, EERO, PIRKKO)

    one = await desk.accept(first)
    assert (await desk.shown(f"/orders/{order_id}"))["state"] == "partly_filled"
    two = await desk.accept(second, EERO)

    assert [one["assignment"]["seat"], two["assignment"]["seat"]] == [1, 2]
    shown = await desk.shown(f"/orders/{order_id}")
    assert shown["state"] == "filled"
    assert len(shown["sessions"]) == 4
    problem = refused(
        await desk.post(f"/offers/{third}/acceptance", by=desk.expert(PIRKKO)), 409, "offer-is-closed"
    )
    assert "somebody else was quicker" in problem["detail"]


async def test_only_the_expert_answers_for_the_expert(desk: Desk) -> None:
    (offer_id,) = await desk.offer(await desk.order())

    for answer in ("acceptance", "decline"):
        refused(await desk.post(f"/offers/{offer_id}/{answer}", by=desk.expert(EERO)), 404, "not-found")
        told_nothing = await desk.post(f"/offers/{offer_id}/{answer}", by=desk.coordinator())
        refused(told_nothing, 422, "answer-is-the-experts")
        refused(
            await desk.post(f"/offers/{offer_id}/{answer}", by=desk.token(AREA, "expert")), 404, "not-found"
        )
    refused(await desk.get(f"/offers/{offer_id}", by=desk.expert(EERO)), 404, "not-found")
    assert (await desk.get("/offers", by=desk.expert(EERO))).json()["items"] == []
    refused(await desk.get("/offers", by=desk.token(AREA, "expert")), 403, "forbidden")


async def test_an_offer_of_another_area_is_not_found(desk: Desk) -> None:
    await desk.furnish(ELSEWHERE)
    (offer_id,) = await desk.offer(await desk.order())

    for answer in ("acceptance", "decline"):
        path = f"/offers/{offer_id}/{answer}"
        refused(await desk.post(path, by=desk.expert(area=ELSEWHERE), area=ELSEWHERE), 404, "not-found")
    refused(
        await desk.get(f"/offers/{offer_id}", by=desk.expert(area=ELSEWHERE), area=ELSEWHERE),
        404,
        "not-found",
    )


async def test_a_no_is_said_without_a_reason(desk: Desk) -> None:
    order_id = await desk.order()
    (offer_id,) = await desk.offer(order_id)

    answer = await desk.post(f"/offers/{offer_id}/decline", by=desk.expert())

    assert answer.json()["state"] == "declined"
    assert await desk.last_said() == (
        "dispatch.OfferDeclined.v1",
        {"order_id": order_id, "offer_id": offer_id, "expert_id": str(AINO)},
    )
    refused(await desk.post(f"/offers/{offer_id}/decline", by=desk.expert()), 409, "offer-is-closed")


async def test_an_answer_at_the_moment_of_expiry_is_late_even_before_the_timer_rings(desk: Desk) -> None:
    first, second = await desk.offer(await desk.order(seats=2), AINO, EERO)
    desk.pass_time(timedelta(hours=48) - TICK)
    await desk.accept(first)
    desk.pass_time(TICK)

    refused(await desk.post(f"/offers/{second}/acceptance", by=desk.expert(EERO)), 409, "offer-has-expired")
    refused(await desk.post(f"/offers/{second}/decline", by=desk.expert(EERO)), 409, "offer-has-expired")


async def test_an_offer_runs_out_by_itself_at_its_own_time_however_late_the_timer_rings(desk: Desk) -> None:
    order_id = await desk.order()
    (offer_id,) = await desk.offer(order_id)
    expires_at = desk.clock.now() + timedelta(hours=48)
    desk.pass_time(timedelta(hours=48) - TICK)
    assert await desk.ring() == 0

    desk.pass_time(timedelta(days=3))
    assert await desk.ring() == 1
    assert await desk.ring() == 0

    row = (await desk.outbox())[-1]
    assert row["type"] == "dispatch.OfferExpired.v1"
    assert (row["said_at"], row["sequence"]) == (expires_at, 3)
    (offer,) = (await desk.shown(f"/orders/{order_id}"))["offers"]
    assert (offer["offer_id"], offer["state"]) == (offer_id, "expired")
    assert datetime.fromisoformat(offer["closed_at"]) == expires_at


async def test_the_timer_of_an_answered_offer_rings_for_nothing(desk: Desk) -> None:
    first, second, third = [
        (await desk.offer(await desk.order(times=[desk.in_days(day)])))[0] for day in (7, 8, 9)
    ]
    await desk.accept(first)
    await desk.post(f"/offers/{second}/decline", by=desk.expert())
    before = len(await desk.outbox())
    desk.pass_time(timedelta(days=2))

    assert await desk.ring() == 3

    assert [row["body"]["offer_id"] for row in (await desk.outbox())[before:]] == [third]


async def test_every_timer_that_is_set_has_somebody_who_hears_it(desk: Desk) -> None:
    await desk.offer(await desk.order())
    async with desk.database.transaction({AREA}) as tx:
        kinds = {row["kind"] for row in await tx.fetch("SELECT kind FROM timer")}
    assert kinds == set(RINGS)


async def test_a_busy_expert_is_refused_and_may_still_decline(desk: Desk) -> None:
    await desk.assigned(times=[desk.in_days(7, hours=2)])
    order_id = await desk.order(times=[desk.in_days(7 + 1 / 24, hours=2)])
    (offer_id,) = await desk.offer(order_id)
    before = await desk.types_said()

    problem = refused(
        await desk.post(f"/offers/{offer_id}/acceptance", by=desk.expert()), 409, "expert-is-busy"
    )

    assert problem["expert_id"] == str(AINO)
    assert "would start at 13:00 on Wednesday 21 October 2026;" in problem["detail"]
    assert problem["starts_at"] == ["2026-10-21T10:00:00+00:00"]
    assert await desk.types_said() == before
    shown = await desk.shown(f"/orders/{order_id}")
    assert (shown["state"], shown["assignments"], shown["sessions"]) == ("open", [], [])
    assert (await desk.post(f"/offers/{offer_id}/decline", by=desk.expert())).status_code == 200


async def test_sessions_that_touch_do_not_overlap(desk: Desk) -> None:
    await desk.assigned(times=[desk.in_days(7, hours=2)])
    await desk.assigned(times=[desk.in_days(7 + 2 / 24, hours=2)])


async def test_offers_that_wait_are_listed_to_the_coordinator_by_when_they_run_out(desk: Desk) -> None:
    later = await desk.offer(await desk.order(), AINO, expires_at=desk.in_days(3)["starts_at"])
    sooner = await desk.offer(await desk.order(), EERO, expires_at=desk.in_days(2)["starts_at"])
    answered = await desk.offer(await desk.order(times=[desk.in_days(20)]), EERO)
    await desk.post(f"/offers/{answered[0]}/decline", by=desk.expert(EERO))

    first = (await desk.get("/open-offers", limit=1)).json()
    second = (await desk.get("/open-offers", limit=1, after=first["next"])).json()

    assert [one["offer_id"] for one in (*first["items"], *second["items"])] == [*sooner, *later]
    assert second["next"] is None
    refused(await desk.get("/open-offers", by=desk.orderer()), 403, "forbidden")
    assert (await desk.get("/open-offers", by=desk.coordinator(ELSEWHERE), area=ELSEWHERE)).json()[
        "items"
    ] == []


async def test_offers_are_listed_by_pages_and_state(desk: Desk) -> None:
    made = []
    for day in range(3):
        made += await desk.offer(await desk.order(times=[desk.in_days(7 + day)]))
        desk.pass_time(timedelta(seconds=1))
    await desk.post(f"/offers/{made[1]}/decline", by=desk.expert())

    first = (await desk.get("/offers", by=desk.expert(), limit=2)).json()
    second = (await desk.get("/offers", by=desk.expert(), limit=2, after=first["next"])).json()

    assert [offer["offer_id"] for offer in first["items"] + second["items"]] == made[::-1]
    assert second["next"] is None
    (declined,) = (await desk.get("/offers", by=desk.expert(), state="declined")).json()["items"]
    assert declined["offer_id"] == made[1]


@pytest.mark.parametrize("answer", ["acceptance", "decline"])
async def test_an_offer_that_is_not_there_is_not_found(desk: Desk, answer: str) -> None:
    refused(await desk.post(f"/offers/{number(5, 999)}/{answer}", by=desk.expert()), 404, "not-found")
    refused(await desk.get(f"/offers/{number(5, 999)}", by=desk.expert()), 404, "not-found")
