"""Orders: placed, changed in words, cancelled; who may, and what is said."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import httpx
import pytest
from dispatch_builders import number
from dispatch_desk import AINO, AREA, ELSEWHERE, ORDERER, OTHER_UNIT, UNIT, Desk, a_time, refused

from contracts import billing
from contracts.codes import CENTS_MAX

AGREED = {
    "responsibility": "Yksikön työntekijä ohjaa",
    "place": "Kokoushuone 2",
    "target_group": "Opiskelijat",
}


async def test_an_order_is_placed_and_said(desk: Desk) -> None:
    body = desk.order_body(
        topics=[{"code": "debt"}, {"code": "carer", "perspective": "close_person"}],
        agreed_fee={"amount_minor": 5000, "currency": "EUR"},
        client_reference="A-17",
        **AGREED,
    )

    answer = await desk.post("/orders", body, by=desk.orderer())

    order = answer.json()
    assert answer.status_code == 201
    assert answer.headers["Location"] == f"/v1/areas/{AREA}/orders/{order['order_id']}"
    assert (order["state"], order["version"], order["client_reference"]) == ("open", 1, "A-17")
    (row,) = await desk.outbox()
    assert row["type"] == "dispatch.OrderCreated.v1"
    assert (row["key"], row["sequence"]) == (f"{AREA}:{order['order_id']}", 1)
    assert row["correlation_id"] == order["order_id"]
    assert row["said_at"] == desk.clock.now()
    assert row["body"]["orderer_id"] == str(ORDERER)
    assert row["body"]["topics"] == [
        {"code": "carer", "perspective": "close_person"},
        {"code": "debt", "perspective": "own"},
    ]
    assert "A-17" not in str(row["body"])
    assert "Kokoushuone" not in str(row["body"])


async def test_local_times_are_said_in_utc(desk: Desk) -> None:
    desk.stand_at("2026-10-01T12:00:00+03:00")
    doubled = [
        {"starts_at": "2026-10-25T03:30:00+02:00", "ends_at": "2026-10-25T04:00:00+02:00"},
        {"starts_at": "2026-10-25T03:00:00+03:00", "ends_at": "2026-10-25T03:30:00+03:00"},
    ]

    await desk.order(times=doubled)

    _, body = await desk.last_said()
    assert body["times"] == [
        {"starts_at": "2026-10-25T00:00:00Z", "ends_at": "2026-10-25T00:30:00Z"},
        {"starts_at": "2026-10-25T01:30:00Z", "ends_at": "2026-10-25T02:00:00Z"},
    ]


async def test_the_skipped_hour_of_march_is_refused_clearly(desk: Desk) -> None:
    desk.stand_at("2026-03-01T12:00:00+02:00")
    skipped = [{"starts_at": "2026-03-29T03:30:00+02:00", "ends_at": "2026-03-29T05:00:00+03:00"}]

    answer = await desk.post("/orders", desk.order_body(times=skipped))

    problem = refused(answer, 422, "time-is-skipped")
    assert problem["zone"] == "Europe/Helsinki"
    assert problem["same_instant"] == "2026-03-29T04:30:00+03:00"


async def test_an_offset_of_another_season_is_refused_with_the_right_one(desk: Desk) -> None:
    winter = [{"starts_at": "2026-11-04T12:00:00+03:00", "ends_at": "2026-11-04T13:00:00+03:00"}]

    problem = refused(await desk.post("/orders", desk.order_body(times=winter)), 422, "offset-is-wrong")

    assert problem["same_instant"] == "2026-11-04T11:00:00+02:00"


async def test_times_that_cannot_be_are_refused(desk: Desk) -> None:
    def times(*spans: tuple[float, float]) -> dict[str, Any]:
        return desk.order_body(times=[desk.in_days(start, hours=length) for start, length in spans])

    refused(await desk.post("/orders", times((-1, 1))), 409, "time-is-past")
    refused(await desk.post("/orders", times((1, 0))), 422, "end-is-not-after-start")
    refused(await desk.post("/orders", times((1, 25))), 422, "span-is-too-long")
    refused(await desk.post("/orders", times((1, 2), (1, 1))), 422, "times-overlap")
    no_offset = [{"starts_at": "2026-11-04T12:00:00", "ends_at": "2026-11-04T13:00:00"}]
    problem = refused(await desk.post("/orders", desk.order_body(times=no_offset)), 422, "invalid")
    assert "no offset" in problem["detail"]
    assert await desk.outbox() == []


@pytest.mark.parametrize(
    "deviation",
    [
        {"seats": 0},
        {"seats": 21},
        {"topics": []},
        {"times": []},
        {"language": "Finnish"},
        {"work_form": "dance"},
        {"agreed_fee": {"amount_minor": 0, "currency": "EUR"}},
        {"agreed_fee": {"amount_minor": -1, "currency": "EUR"}},
        {"agreed_fee": {"amount_minor": CENTS_MAX + 1, "currency": "EUR"}},
        {"answer_within_minutes": 1},
        {"place": "nul \x00"},
        {"client_name": "not asked for"},
        {"times": [{"starts_at": "0001-01-01T00:00:00+03:00", "ends_at": "9999-12-31T23:59:59Z"}]},
    ],
)
async def test_what_cannot_be_meant_is_refused(desk: Desk, deviation: dict[str, Any]) -> None:
    answer = await desk.post("/orders", desk.order_body(**deviation))

    assert answer.status_code == 422, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert await desk.outbox() == []


async def test_an_orderer_orders_for_the_own_unit(desk: Desk) -> None:
    answer = await desk.post("/orders", desk.order_body(), by=desk.orderer(OTHER_UNIT))

    refused(answer, 404, "not-found")


async def test_nobody_else_orders(desk: Desk) -> None:
    for by in (
        desk.expert(),
        desk.token(AREA, "billing_clerk"),
        desk.token(AREA, "partner"),
        desk.orderer(area=ELSEWHERE),
        desk.coordinator(ELSEWHERE),
    ):
        refused(await desk.post("/orders", desk.order_body(), by=by), 403, "forbidden")
    assert (await desk.client.post(f"/v1/areas/{AREA}/orders", json=desk.order_body())).status_code == 401


async def test_an_order_of_another_area_is_not_found(desk: Desk) -> None:
    order_id = await desk.order()
    await desk.furnish(ELSEWHERE)

    for path in (f"/orders/{order_id}", f"/orders/{order_id}/candidates"):
        refused(await desk.get(path, area=ELSEWHERE), 404, "not-found")
    refused(await desk.post(f"/orders/{order_id}/cancellation", area=ELSEWHERE), 404, "not-found")
    refused(
        await desk.post(f"/orders/{order_id}/offers", {"expert_ids": [str(AINO)]}, area=ELSEWHERE),
        404,
        "not-found",
    )
    assert (await desk.get("/orders", area=ELSEWHERE)).json() == {"items": [], "next": None}


async def test_an_orderer_sees_the_orders_of_the_own_units_only(desk: Desk) -> None:
    mine, theirs = await desk.order(), await desk.order(unit_id=str(OTHER_UNIT))

    listed = (await desk.get("/orders", by=desk.orderer())).json()["items"]

    assert [order["order_id"] for order in listed] == [mine]
    refused(await desk.get(f"/orders/{theirs}", by=desk.orderer()), 404, "not-found")
    refused(await desk.get("/orders", by=desk.orderer(), unit=str(OTHER_UNIT)), 404, "not-found")
    both = (await desk.get("/orders", by=desk.orderer(UNIT, OTHER_UNIT))).json()["items"]
    assert {order["order_id"] for order in both} == {theirs, mine}


async def test_orders_are_listed_by_pages_newest_first_and_filtered(desk: Desk) -> None:
    made = []
    for _ in range(5):
        made.append(await desk.order())
        desk.pass_time(timedelta(seconds=1))
    await desk.post(f"/orders/{made[2]}/cancellation")

    found, after = [], None
    while True:
        answer = (await desk.get("/orders", limit=2, after=after)).json()
        found += [order["order_id"] for order in answer["items"]]
        if (after := answer["next"]) is None:
            break

    assert found == made[::-1]
    cancelled = (await desk.get("/orders", state="cancelled")).json()["items"]
    assert [order["order_id"] for order in cancelled] == [made[2]]
    assert (await desk.get("/orders", unit=str(OTHER_UNIT))).json()["items"] == []
    assert (await desk.get("/orders", work_form="lecture")).json()["items"] == []
    refused(await desk.get("/orders", after="bm9uc2Vuc2U"), 422, "invalid")


async def test_terms_are_agreed_by_whoever_read_them_last(desk: Desk) -> None:
    order_id = await desk.order()
    read = await desk.get(f"/orders/{order_id}")
    etag = read.headers["ETag"]

    first = await desk.put(f"/orders/{order_id}/terms", AGREED, by=desk.orderer(), If_Match=etag)
    second = await desk.put(f"/orders/{order_id}/terms", {"place": "Muualla"}, If_Match=etag)

    assert first.status_code == 200
    assert refused(second, 412, "outdated")["etag"] == first.headers["ETag"].strip('"')
    shown = await desk.shown(f"/orders/{order_id}")
    assert (shown["place"], shown["version"]) == ("Kokoushuone 2", 1)
    assert await desk.types_said() == ["OrderCreated"]


async def test_times_in_utc_are_taken_as_they_are(desk: Desk) -> None:
    starts = datetime(2026, 11, 4, 10, tzinfo=UTC)
    await desk.order(times=[a_time(starts)])

    _, body = await desk.last_said()
    assert body["times"][0]["starts_at"] == "2026-11-04T10:00:00Z"


async def test_an_order_that_is_not_there_is_not_found(desk: Desk) -> None:
    nowhere = number(3, 999)
    refused(await desk.get(f"/orders/{nowhere}"), 404, "not-found")
    refused(await desk.put(f"/orders/{nowhere}/terms", AGREED), 404, "not-found")
    refused(await desk.post(f"/orders/{nowhere}/cancellation"), 404, "not-found")


async def test_a_fee_that_could_never_be_decided_is_refused_where_it_is_said(desk: Desk) -> None:
    lecture = billing.Price(work_form="lecture", basis="agreed", min_minor=10_000, max_minor=60_000)
    schedule = billing.FeeScheduleSet(
        version=1, valid_from=date(2026, 1, 1), currency="EUR", prices=[lecture]
    )
    await desk.heard(schedule)

    async def ordered(**fee: Any) -> httpx.Response:
        return await desk.post("/orders", desk.order_body(work_form="lecture", agreed_fee=fee))

    refused(await ordered(amount_minor=1), 422, "fee-out-of-bounds")
    refused(await ordered(amount_minor=20_000, currency="SEK"), 422, "fee-in-another-currency")
    assert (await ordered(amount_minor=20_000)).status_code == 201
    accepted = await desk.assigned(work_form="lecture")
    order_id, assignment_id = (accepted["assignment"][name] for name in ("order_id", "assignment_id"))
    where = f"/orders/{order_id}/assignments/{assignment_id}/fee"
    refused(await desk.post(where, {"amount_minor": 9_999}), 422, "fee-out-of-bounds")
    assert (await desk.post(where, {"amount_minor": 10_000})).status_code == 200
