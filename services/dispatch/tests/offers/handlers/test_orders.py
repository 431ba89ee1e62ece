"""Orders: put to experts when they are ready, taken back while nobody has accepted."""

from __future__ import annotations

from datetime import datetime, timedelta

from dispatch_desk import AINO, EERO, Desk, refused

AGREED = {
    "responsibility": "Yksikön työntekijä ohjaa",
    "place": "Kokoushuone 2",
    "target_group": "Opiskelijat",
}


async def test_a_cancelled_order_takes_its_offers_back(desk: Desk) -> None:
    order_id = await desk.order()
    first, second = await desk.offer(order_id, AINO, EERO)
    await desk.post(f"/offers/{second}/decline", by=desk.expert(EERO))

    answer = await desk.post(f"/orders/{order_id}/cancellation", by=desk.orderer())

    assert answer.json()["state"] == "cancelled"
    said = await desk.outbox()
    assert [row["type"] for row in said[-2:]] == ["dispatch.OfferWithdrawn.v1", "dispatch.OrderCancelled.v1"]
    assert said[-2]["body"]["offer_id"] == first
    assert said[-2]["body"]["reason"] == "order_cancelled"
    problem = refused(
        await desk.post(f"/offers/{first}/acceptance", by=desk.expert()), 409, "offer-is-closed"
    )
    assert "the order was cancelled" in problem["detail"]


async def test_an_order_that_somebody_accepted_is_not_cancelled(desk: Desk) -> None:
    order_id = await desk.order(seats=2)
    (offer_id,) = await desk.offer(order_id)
    await desk.accept(offer_id)

    problem = refused(await desk.post(f"/orders/{order_id}/cancellation"), 409, "order-has-assignments")

    assert problem["seats_taken"] == 1


async def test_an_order_changed_meanwhile_is_neither_offered_nor_cancelled(desk: Desk) -> None:
    order_id = await desk.order()
    etag = (await desk.get(f"/orders/{order_id}")).headers["ETag"]
    await desk.offer(order_id, EERO)

    offered = await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO)]}, If_Match=etag)
    refused(offered, 412, "outdated")
    refused(await desk.post(f"/orders/{order_id}/cancellation", If_Match=etag), 412, "outdated")

    now = (await desk.get(f"/orders/{order_id}")).headers["ETag"]
    assert (await desk.post(f"/orders/{order_id}/cancellation", If_Match=now)).status_code == 200


async def test_mediated_tasks_are_offered_once_the_parties_agreed_on_their_terms(desk: Desk) -> None:
    await desk.furnish(model="mediated_tasks")
    order_id = await desk.order()
    offers = {"expert_ids": [str(AINO)]}

    problem = refused(await desk.post(f"/orders/{order_id}/offers", offers), 409, "terms-are-missing")
    assert problem["missing"] == ["place", "responsibility", "target_group"]

    await desk.put(f"/orders/{order_id}/terms", AGREED)
    answer = await desk.post(f"/orders/{order_id}/offers", offers)
    assert answer.status_code == 201
    expires = datetime.fromisoformat(answer.json()["items"][0]["expires_at"])
    assert expires == desk.clock.now() + timedelta(hours=72)
