"""Answers that a coordinator records for an expert who told them by phone or on paper, and their reversal."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import pytest
from dispatch_desk import AINO, COORDINATOR, EERO, ELSEWHERE, Desk, refused

PHONE = {"on_behalf": {"how": "phone"}}


async def recorded(desk: Desk, answer: str = "acceptance", **deviation: Any) -> tuple[str, str]:
    """Return the order and the offer of which that answer was recorded."""
    order_id = await desk.order(**deviation)
    (offer_id,) = await desk.offer(order_id)
    told = await desk.post(f"/offers/{offer_id}/{answer}", PHONE)
    assert told.is_success, told.text
    return order_id, offer_id


async def reverse(desk: Desk, offer_id: str, **by: Any) -> httpx.Response:
    return await desk.post(f"/offers/{offer_id}/reversal", **by)


@pytest.mark.parametrize("answer", ["acceptance", "decline"])
async def test_a_coordinator_says_how_the_expert_told_it_and_an_expert_does_not(
    desk: Desk, answer: str
) -> None:
    (offer_id,) = await desk.offer(await desk.order())

    refused(await desk.post(f"/offers/{offer_id}/{answer}"), 422, "answer-is-the-experts")
    refused(
        await desk.post(f"/offers/{offer_id}/{answer}", PHONE, by=desk.expert()), 422, "not-yours-to-record"
    )
    refused(await desk.post(f"/offers/{offer_id}/{answer}", PHONE, by=desk.orderer()), 403, "forbidden")
    refused(await desk.post(f"/offers/{offer_id}/{answer}", by=desk.expert(EERO)), 404, "not-found")
    away = await desk.post(f"/offers/{offer_id}/{answer}", PHONE, by=desk.coordinator(ELSEWHERE))
    refused(away, 403, "forbidden")
    assert (await desk.get(f"/offers/{offer_id}", by=desk.expert())).json()["state"] == "open"


async def test_a_yes_that_is_recorded_says_so_to_everybody_and_by_whom_to_coordinators(desk: Desk) -> None:
    order_id, offer_id = await recorded(desk)

    shown = (await desk.get(f"/offers/{offer_id}", by=desk.expert())).json()
    assert shown["state"] == "accepted"
    assert (shown["on_behalf"]["how"], shown["on_behalf"]["recorded_by"]) == ("phone", None)
    (offer,) = (await desk.shown(f"/orders/{order_id}"))["offers"]
    assert offer["on_behalf"]["recorded_by"] == str(COORDINATOR)
    said = next(row["body"] for row in await desk.outbox() if row["type"] == "dispatch.AssignmentAccepted.v1")
    assert (said["on_behalf"], said["recorded_by"]) == ("phone", str(COORDINATOR))


async def test_a_no_that_is_recorded_says_so(desk: Desk) -> None:
    _, offer_id = await recorded(desk, "decline")

    kind, said = await desk.last_said()
    assert kind == "dispatch.OfferDeclined.v1"
    assert (said["on_behalf"], said["recorded_by"]) == ("phone", str(COORDINATOR))
    refused(await desk.post(f"/offers/{offer_id}/acceptance", by=desk.expert()), 409, "offer-is-closed")


async def test_a_yes_is_recorded_without_a_look_at_the_experts_other_areas(desk: Desk) -> None:
    await desk.furnish(ELSEWHERE)
    await desk.assigned(area=ELSEWHERE)

    await recorded(desk)


async def test_a_yes_that_is_reversed_frees_the_seat_and_costs_nobody_anything(desk: Desk) -> None:
    order_id, offer_id = await recorded(desk)

    answer = await reverse(desk, offer_id, by=desk.expert())

    assert answer.status_code == 200, answer.text
    assert (answer.json()["state"], answer.json()["reversed_as"]) == ("reversed", "expert")
    order = await desk.shown(f"/orders/{order_id}")
    assert (order["state"], order["seats_taken"]) == ("open", 0)
    assert order["assignments"][0]["reversed_at"] is not None
    (session,) = order["sessions"]
    assert (session["state"], session["report"]["because"]) == ("expert_withdrew", "answer_reversed")
    reversal, undone = (await desk.outbox())[-2:]
    assert (reversal["type"], undone["type"]) == ("dispatch.AnswerReversed.v1", "dispatch.ExpertWithdrew.v1")
    assert reversal["body"]["session_ids"] == [session["session_id"]]
    assert undone["body"]["because"] == "answer_reversed"


async def test_the_freed_seat_and_time_are_given_to_whoever_says_yes_next(desk: Desk) -> None:
    order_id = await desk.order(seats=2)
    first, second = await desk.offer(order_id, AINO, EERO)
    await desk.post(f"/offers/{first}/acceptance", PHONE)
    await desk.accept(second, EERO)
    await reverse(desk, first)

    (again,) = await desk.offer(order_id, AINO)
    accepted = await desk.accept(again)

    assert accepted["assignment"]["seat"] == 1
    assert (await desk.shown(f"/orders/{order_id}"))["state"] == "filled"


async def test_a_no_that_is_reversed_can_be_answered_again_and_runs_out_as_before(desk: Desk) -> None:
    _, offer_id = await recorded(desk, "decline")

    assert (await reverse(desk, offer_id)).json()["state"] == "open"
    kind, said = await desk.last_said()
    assert (kind, said["answer"], said["session_ids"]) == ("dispatch.AnswerReversed.v1", "declined", [])
    desk.pass_time(timedelta(hours=48))
    await desk.ring()
    assert (await desk.get(f"/offers/{offer_id}", by=desk.expert())).json()["state"] == "expired"


async def test_an_answer_after_a_reversal_is_the_experts_own(desk: Desk) -> None:
    _, offer_id = await recorded(desk, "decline")
    await reverse(desk, offer_id)

    shown = (await desk.accept(offer_id))["offer"]

    assert (shown["state"], shown["on_behalf"], shown["reversed_at"]) == ("accepted", None, None)
    refused(await reverse(desk, offer_id), 409, "answer-is-the-experts-own")


@pytest.mark.parametrize("answer", ["acceptance", "decline"])
async def test_what_is_reversed_twice_is_reversed_once(desk: Desk, answer: str) -> None:
    _, offer_id = await recorded(desk, answer)
    first = await reverse(desk, offer_id)
    said = await desk.types_said()

    assert (await reverse(desk, offer_id, by=desk.expert())).json() == first.json()
    assert await desk.types_said() == said


async def test_two_who_reverse_at_once_reverse_once(desk: Desk) -> None:
    _, offer_id = await recorded(desk)

    answers = await asyncio.gather(reverse(desk, offer_id), reverse(desk, offer_id, by=desk.expert()))

    assert [one.status_code for one in answers] == [200, 200]
    assert (await desk.types_said()).count("AnswerReversed") == 1


async def test_what_has_begun_or_was_spoken_of_is_reversed_no_more(desk: Desk) -> None:
    order_id, offer_id = await recorded(desk)
    (session,) = (await desk.shown(f"/orders/{order_id}"))["sessions"]
    _, moved = await recorded(desk, times=[desk.in_days(8)])

    await desk.post(f"/sessions/{session['session_id']}/expert-absence", {"cause": "ill"})
    refused(await reverse(desk, offer_id), 409, "something-was-reported")
    desk.pass_time(timedelta(days=8))
    refused(await reverse(desk, moved, by=desk.expert()), 409, "work-has-begun")


async def test_nothing_more_is_agreed_of_an_assignment_that_was_reversed(desk: Desk) -> None:
    order_id, offer_id = await recorded(desk)
    await reverse(desk, offer_id)
    order = await desk.shown(f"/orders/{order_id}")
    assignment, session = order["assignments"][0]["assignment_id"], order["sessions"][0]["session_id"]

    more = await desk.post(f"/assignments/{assignment}/sessions", {"times": [desk.in_days(9)]})
    refused(more, 409, "assignment-was-reversed")
    fee = await desk.post(f"/orders/{order_id}/assignments/{assignment}/fee", {"amount_minor": 5000})
    refused(fee, 409, "assignment-was-reversed")
    after_all = await desk.post(f"/sessions/{session}/correction", {"outcome": {"kind": "expert_ill"}})
    refused(after_all, 409, "answer-was-reversed")


async def test_who_is_not_concerned_reverses_nothing(desk: Desk) -> None:
    _, offer_id = await recorded(desk)

    refused(await reverse(desk, offer_id, by=desk.expert(EERO)), 404, "not-found")
    refused(await reverse(desk, offer_id, by=desk.orderer()), 403, "forbidden")
    (open_offer,) = await desk.offer(await desk.order())
    refused(await reverse(desk, open_offer), 409, "nothing-to-reverse")
