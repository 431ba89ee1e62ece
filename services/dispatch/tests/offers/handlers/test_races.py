"""At the same instant, on a real database: one of two wins, the other is told clearly, nothing is done twice."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import pytest
from dispatch_builders import number
from dispatch_desk import AINO, AREA, EERO, ELSEWHERE, Desk, an_agreement, an_expert, refused

ROUNDS = 25
CROWD = 6


def kinds(answers: list[httpx.Response]) -> list[str]:
    return sorted(answer.json().get("type", "won").rpartition(":")[2] for answer in answers)


async def test_of_two_who_accept_at_the_same_instant_exactly_one_gets_the_seat(desk: Desk) -> None:
    for round_ in range(ROUNDS):
        order_id = await desk.order(times=[desk.in_days(7 + round_)])
        first, second = await desk.offer(order_id, AINO, EERO)

        answers = await asyncio.gather(
            desk.post(f"/offers/{first}/acceptance", by=desk.expert(AINO)),
            desk.post(f"/offers/{second}/acceptance", by=desk.expert(EERO)),
        )

        assert sorted(answer.status_code for answer in answers) == [201, 409]
        (lost,) = (answer for answer in answers if answer.status_code == 409)
        problem = refused(lost, 409, "offer-is-closed")
        assert "somebody else was quicker" in problem["detail"]
        shown = await desk.shown(f"/orders/{order_id}")
        assert (shown["state"], len(shown["assignments"]), len(shown["sessions"])) == ("filled", 1, 1)
        assert sorted(offer["state"] for offer in shown["offers"]) == ["accepted", "withdrawn"]
    accepted = [row for row in await desk.outbox() if row["type"] == "dispatch.AssignmentAccepted.v1"]
    assert len(accepted) == len({row["key"] for row in accepted}) == ROUNDS


async def test_a_crowd_gets_as_many_seats_as_there_are(desk: Desk) -> None:
    crowd = [number(4, 50 + one) for one in range(CROWD)]
    for expert_id in crowd:
        await desk.heard(an_expert(expert_id), an_agreement(expert_id))
    for round_ in range(5):
        order_id = await desk.order(seats=2, times=[desk.in_days(7 + round_)])
        offers = await desk.offer(order_id, *crowd)

        answers = await asyncio.gather(
            *(
                desk.post(f"/offers/{offer_id}/acceptance", by=desk.expert(expert_id))
                for offer_id, expert_id in zip(offers, crowd, strict=True)
            )
        )

        assert kinds(list(answers)) == ["offer-is-closed"] * (CROWD - 2) + ["won", "won"]
        shown = await desk.shown(f"/orders/{order_id}")
        assert [one["seat"] for one in shown["assignments"]] == [1, 2]
        sequences = [row["sequence"] for row in await desk.outbox() if row["body"]["order_id"] == order_id]
        assert sequences == list(range(1, len(sequences) + 1))


async def test_an_expert_who_accepts_two_overlapping_orders_at_once_gets_one(desk: Desk) -> None:
    """A clear no, not a deadlock: without holding the expert, 5 of 1,500 insertions at one time met in one."""
    for round_ in range(ROUNDS):
        day = 7 + 2 * round_
        plans = (
            [desk.in_days(day), desk.in_days(day + 1)],
            [desk.in_days(day + 0.5 / 24), desk.in_days(day + 1)],
        )
        offers = [(await desk.offer(await desk.order(times=plan)))[0] for plan in plans]

        answers = await asyncio.gather(
            *(desk.post(f"/offers/{offer_id}/acceptance", by=desk.expert()) for offer_id in offers)
        )

        assert kinds(list(answers)) == ["expert-is-busy", "won"]


async def test_an_expert_who_accepts_in_two_areas_at_once_gets_one(desk: Desk) -> None:
    await desk.furnish(ELSEWHERE)
    for round_ in range(ROUNDS):
        times = [desk.in_days(7 + round_)]
        offers = [
            (area, (await desk.offer(await desk.order(area=area, times=times), area=area))[0])
            for area in (AREA, ELSEWHERE)
        ]

        answers = await asyncio.gather(
            *(
                desk.post(f"/offers/{offer_id}/acceptance", by=desk.expert(area=area), area=area)
                for area, offer_id in offers
            )
        )

        assert kinds(list(answers)) == ["won", "you-are-busy-then"]


@pytest.mark.parametrize("same_key", [True, False])
async def test_one_press_sent_many_times_accepts_once(desk: Desk, *, same_key: bool) -> None:
    (offer_id,) = await desk.offer(await desk.order())

    answers = await asyncio.gather(
        *(
            desk.post(f"/offers/{offer_id}/acceptance", by=desk.expert(), key="pressed" if same_key else "")
            for _ in range(CROWD)
        )
    )

    if same_key:
        assert {answer.status_code for answer in answers} == {201}
        assert len({answer.text for answer in answers}) == 1
    else:
        assert kinds(list(answers)) == ["offer-is-closed"] * (CROWD - 1) + ["won"]
    assert (await desk.types_said()).count("AssignmentAccepted") == 1


async def test_of_two_outcomes_said_at_once_one_is_kept_and_only_a_cancelled_session_is_moved(
    desk: Desk,
) -> None:
    sessions = [(await desk.a_session(times=[desk.in_days(7 + round_)])) for round_ in range(10)]
    for session in sessions:
        where = f"/sessions/{session['session_id']}"
        answers = await asyncio.gather(
            desk.post(f"{where}/cancellation", {"cancelled_by": "client"}),
            desk.post(f"{where}/expert-absence", {"cause": "ill"}, by=desk.expert()),
            desk.post(f"{where}/move", {**desk.in_days(40), "consent": "by_phone"}),
        )
        cancelled, ill, moved = (answer.status_code < 300 for answer in answers)
        assert not (ill and (cancelled or moved))
        lost = [answer for answer in answers if answer.status_code >= 300]
        assert {answer.status_code for answer in lost} == {409}
        assert set(kinds(lost)) <= {"outcome-is-given", "session-was-moved", "expert-is-busy"}
        shown = await desk.shown(where)
        assert shown["state"] != "scheduled"


async def test_an_acceptance_and_the_timer_of_expiry_never_both_happen(desk: Desk) -> None:
    for round_ in range(10):
        order_id = await desk.order(times=[desk.in_days(7 + round_)], answer_within_minutes=5)
        (offer_id,) = await desk.offer(order_id)
        in_time = round_ % 2 == 0
        desk.pass_time(timedelta(minutes=5) - timedelta(microseconds=1) if in_time else timedelta(minutes=5))

        async def ring_until_done() -> int:
            rung = await desk.ring()
            desk.pass_time(timedelta(microseconds=1))
            return rung + await desk.ring()

        accepted, _ = await asyncio.gather(
            desk.post(f"/offers/{offer_id}/acceptance", by=desk.expert()), ring_until_done()
        )

        (offer,) = (await desk.shown(f"/orders/{order_id}"))["offers"]
        assert (offer["state"] == "accepted") == (accepted.status_code == 201)
        said = [row["type"] for row in await desk.outbox() if row["body"].get("offer_id") == offer_id]
        assert ("dispatch.OfferExpired.v1" in said) != ("dispatch.AssignmentAccepted.v1" in said)


async def test_sequences_of_an_order_have_no_gaps_and_ids_of_the_outbox_follow_them(desk: Desk) -> None:
    """Many commands on one order at once: what the relay reads by id is in the order of the sequence."""
    accepted = await desk.assigned(work_form="group", times=[desk.in_days(7 + day) for day in range(8)])
    assignment = accepted["assignment"]
    fee = f"/orders/{assignment['order_id']}/assignments/{assignment['assignment_id']}/fee"

    commands: list[Any] = [
        desk.post(f"/sessions/{session['session_id']}/cancellation", {"cancelled_by": "client"})
        for session in accepted["sessions"]
    ]
    commands += [desk.post(fee, {"amount_minor": 1000 + cents}) for cents in range(8)]
    answers = await asyncio.gather(*commands)

    assert {answer.status_code for answer in answers} == {200}
    assert [row["sequence"] for row in await desk.outbox()] == list(range(1, 1 + 3 + 8 + 8 + 8))
