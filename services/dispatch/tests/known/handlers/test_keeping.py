"""What registry says is kept, each area by itself, in whatever order topics are heard."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from dispatch_builders import number
from dispatch_desk import (
    AINO,
    AREA,
    COORDINATOR,
    EERO,
    ELSEWHERE,
    TOPIC,
    Desk,
    a_unit,
    an_agreement,
    an_area,
    ears,
    refused,
)

from contracts import registry
from contracts.terms import ExperienceTopic


async def test_an_area_takes_on_another_model(desk: Desk) -> None:
    await desk.heard(an_area(model="mediated_tasks"))

    async with desk.database.transaction({AREA}) as tx:
        assert await tx.fetchval("SELECT model FROM area") == "mediated_tasks"


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "Europe", "x" * 300])
async def test_an_area_with_a_zone_that_does_not_exist_is_parked(desk: Desk, zone: str) -> None:
    nowhere = registry.AreaOpened(
        area_id="nowhere", model="pair_work", time_zone=zone, languages=["fi"], names={}
    )
    (ear,) = [ear for ear in ears(desk.clock) if ear.consumer == "dispatch.area"]

    taken = await desk.hear(desk.database, ear, nowhere, area="nowhere")

    assert (taken.handled, taken.parked) == (0, 1)


async def test_a_unit_that_changed_is_kept_as_it_now_is(desk: Desk) -> None:
    await desk.heard(
        registry.UnitChanged(unit_id=number(1, 1), name="Uusi", cost_centre="2", coordinator_id=number(2, 7))
    )

    async with desk.database.transaction({AREA}) as tx:
        kept = await tx.fetchval("SELECT coordinator_id FROM unit WHERE unit_id = $1", number(1, 1))
    assert kept == number(2, 7)


async def test_an_agreement_that_ended_early_covers_its_last_day_only(desk: Desk) -> None:
    signed = an_agreement(AINO)
    starts = desk.clock.now().date()
    order_id = await desk.order(times=[desk.in_days(1), desk.in_days(2)])
    await desk.heard(
        registry.AgreementEnded(
            expert_id=AINO, agreement_id=signed.agreement_id, valid_until=starts.replace(day=starts.day + 1)
        )
    )

    answer = await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO), str(EERO)]})

    missing = {offer["expert_id"]: offer["agreement_missing_on"] for offer in answer.json()["items"]}
    assert missing == {str(AINO): [starts.replace(day=starts.day + 2).isoformat()], str(EERO): []}


async def test_the_end_of_an_agreement_never_heard_of_changes_nothing(desk: Desk) -> None:
    await desk.heard(
        registry.AgreementEnded(expert_id=AINO, agreement_id=number(9, 9), valid_until=date(2026, 1, 1))
    )


async def test_a_profile_that_changed_changes_who_is_a_candidate(desk: Desk) -> None:
    order_id = await desk.order()
    await desk.heard(
        registry.ExpertProfileChanged(
            expert_id=AINO,
            topics=[ExperienceTopic(code="debt")],
            work_forms=["individual"],
            languages=["fi"],
        )
    )

    listed = await desk.shown(f"/orders/{order_id}/candidates")

    assert [one["expert_id"] for one in listed["items"]] == [str(EERO)]


async def test_the_same_expert_in_two_areas_is_two_experts(desk: Desk) -> None:
    """One area cannot infer from its candidates that its expert is busy in another."""
    await desk.furnish(ELSEWHERE)
    times = [desk.in_days(7)]
    await desk.assigned(times=times)

    order_id = await desk.order(area=ELSEWHERE, times=times)
    listed = await desk.get(f"/orders/{order_id}/candidates", area=ELSEWHERE)

    assert [one["expert_id"] for one in listed.json()["items"]] == [str(AINO), str(EERO)]
    assert [one["assignments_lately"] for one in listed.json()["items"]] == [0, 0]
    (offer_id,) = await desk.offer(order_id, area=ELSEWHERE)
    answer = await desk.post(f"/offers/{offer_id}/acceptance", by=desk.expert(area=ELSEWHERE), area=ELSEWHERE)
    refused(answer, 409, "you-are-busy-then")  # said to the expert alone
    again = await desk.get(f"/orders/{order_id}/candidates", area=ELSEWHERE)
    assert again.json()["items"] == listed.json()["items"][1:], "one is being asked, as before"


async def test_orders_wait_for_their_area_and_unit(database: Any, desk: Desk) -> None:
    body = desk.order_body()
    refused(await desk.post("/orders", body, area=ELSEWHERE), 409, "area-is-not-known")
    await desk.heard(an_area(ELSEWHERE), area=ELSEWHERE)
    refused(await desk.post("/orders", body, area=ELSEWHERE), 409, "unit-is-not-known")
    await desk.heard(a_unit(number(1, 1)), area=ELSEWHERE)

    assert (await desk.post("/orders", body, area=ELSEWHERE)).status_code == 201


async def test_experts_are_offered_work_once_registry_has_told_of_them(desk: Desk) -> None:
    order_id = await desk.order()
    stranger = number(4, 99)

    answer = await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO), str(stranger)]})

    assert refused(answer, 409, "expert-is-not-known")["expert_ids"] == [str(stranger)]
    assert (await desk.types_said()).count("OfferMade") == 0
    assert TOPIC["code"] not in answer.text
    assert str(COORDINATOR) not in answer.text


async def test_a_consent_is_known_as_it_was_said_last(desk: Desk) -> None:
    sql = "SELECT purpose, given FROM expert_consent WHERE expert_id = $1 ORDER BY purpose"
    await desk.heard(
        registry.ConsentGiven(expert_id=AINO, purpose="shown_in_bank"),
        registry.ConsentGiven(expert_id=AINO, purpose="shared_with_partners"),
        registry.ConsentWithdrawn(expert_id=AINO, purpose="shown_in_bank"),
    )

    async with desk.database.transaction({AREA}) as tx:
        kept = [tuple(row) for row in await tx.fetch(sql, AINO)]

    assert kept == [("shared_with_partners", True), ("shown_in_bank", False)]
