"""Candidates: who could do an order and why; each look is written down."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from dispatch_builders import AREA
from dispatch_desk import AINO, EERO, ELSEWHERE, PIRKKO, TOPIC, Desk, an_expert, refused

from dispatch.matching.domain.candidates import CANDIDATES_MAX


async def test_candidates_come_with_reasons_and_each_look_is_written_down(desk: Desk) -> None:
    await desk.assigned(EERO, times=[desk.in_days(30)])
    order_id = await desk.order()

    by = desk.coordinator() | {"X-Purpose": "whom to ask"}
    listed = (await desk.get(f"/orders/{order_id}/candidates", by=by)).json()["items"]

    assert [(one["expert_id"], one["assignments_lately"]) for one in listed] == [
        (str(AINO), 0),
        (str(EERO), 1),
    ]
    assert {reason["what"] for reason in listed[0]["reasons"]} == {
        "topic",
        "work_form",
        "language",
        "free",
        "agreement",
    }
    async with desk.database.transaction({AREA}) as tx:
        reads = await tx.fetch(
            "SELECT about, purpose, read_at FROM read_log WHERE what = 'experience' ORDER BY about"
        )
    assert [(row["about"], row["purpose"]) for row in reads] == [
        (str(AINO), "whom to ask"),
        (str(EERO), "whom to ask"),
    ]
    refused(await desk.get(f"/orders/{order_id}/candidates", by=desk.orderer()), 403, "forbidden")


async def test_who_is_busy_asked_or_doing_it_is_no_candidate(desk: Desk) -> None:
    times = [desk.in_days(7), desk.in_days(14)]
    await desk.assigned(AINO, times=times[1:])
    order_id = await desk.order(times=times)
    assert [one["expert_id"] for one in (await desk.shown(f"/orders/{order_id}/candidates"))["items"]] == [
        str(EERO)
    ]

    (offer_id,) = await desk.offer(order_id, EERO)
    assert (await desk.shown(f"/orders/{order_id}/candidates"))["items"] == []

    await desk.post(f"/offers/{offer_id}/decline", by=desk.expert(EERO))
    (again,) = (await desk.shown(f"/orders/{order_id}/candidates"))["items"]
    assert (again["expert_id"], again["declined_before"]) == (str(EERO), True)


async def test_whoever_fits_is_ranked_however_many_they_are(desk: Desk) -> None:
    last = UUID("ffffffff-ffff-4fff-8fff-ffffffffffff")
    both = [TOPIC, {"code": "debt", "perspective": "own"}]
    order_id = await desk.order(topics=both)
    async with desk.database.transaction({AREA}) as tx:
        await tx.execute(
            "INSERT INTO expert (area_id, expert_id, topics, work_forms, languages)"
            " SELECT $1, md5(number::text)::uuid, ARRAY['depression:own'], ARRAY['individual'], ARRAY['fi']"
            " FROM generate_series(1, 2500) AS number"
            " UNION ALL SELECT $1, $2, ARRAY['debt:own', 'depression:own'], ARRAY['individual'], ARRAY['fi']",
            AREA,
            last,
        )

    told = await desk.shown(f"/orders/{order_id}/candidates")

    assert told["items"][0]["expert_id"] == str(last), (
        "who has both topics comes first, and has the last id of all"
    )
    assert (told["experts"], len(told["items"])) == (2503, CANDIDATES_MAX)


async def test_work_of_90_days_counts_and_older_does_not(desk: Desk) -> None:
    await desk.assigned(AINO, times=[desk.in_days(1)])
    desk.pass_time(timedelta(days=90) - timedelta(seconds=1))
    order_id = await desk.order()
    counted = (await desk.shown(f"/orders/{order_id}/candidates"))["items"]
    desk.pass_time(timedelta(seconds=1))
    forgotten = (await desk.shown(f"/orders/{order_id}/candidates"))["items"]

    assert [(one["expert_id"], one["assignments_lately"]) for one in counted] == [
        (str(EERO), 0),
        (str(AINO), 1),
    ]
    # Now even, and Eero, who has never had any, still comes first.
    assert [(one["expert_id"], one["assignments_lately"]) for one in forgotten] == [
        (str(EERO), 0),
        (str(AINO), 0),
    ]


def fallen(told: dict[str, Any]) -> dict[str, int]:
    """Return how many fell out for each rule, where anybody did."""
    return {one["rule"]: one["experts"] for one in told["fell_out"] if one["experts"]}


async def test_an_empty_list_says_why_rule_by_rule(desk: Desk) -> None:
    await desk.heard(an_expert(PIRKKO, topics=("debt",)))
    await desk.furnish(area=ELSEWHERE)
    times = [desk.in_days(7)]
    await desk.assigned(AINO, times=times)
    order_id = await desk.order(times=times)
    await desk.offer(order_id, EERO)

    told = await desk.shown(f"/orders/{order_id}/candidates")
    assert (told["items"], told["experts"]) == ([], 3), "another area's experts do not count"
    assert [one["rule"] for one in told["fell_out"]] == [
        "topic",
        "work_form",
        "language",
        "not_asked",
        "free",
    ]
    assert fallen(told) == {"topic": 1, "not_asked": 1, "free": 1}
    assert told["fell_out"][0]["words"]["en"] == "has no experience of any of the wished topics"

    nobody = {name: await desk.order(**wish) for name, wish in WISHES.items()}
    shown = {name: await desk.shown(f"/orders/{one}/candidates") for name, one in nobody.items()}
    assert {name: (one["items"], fallen(one)) for name, one in shown.items()} == {
        "form": ([], {"topic": 1, "work_form": 2}),
        "language": ([], {"topic": 1, "language": 2}),
    }


WISHES: dict[str, dict[str, Any]] = {"form": {"work_form": "lecture"}, "language": {"language": "sv"}}
