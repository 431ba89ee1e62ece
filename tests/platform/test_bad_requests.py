"""Bad requests over HTTP: each is answered with what was found, what was expected and what to do."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.life import Stage, a_time, an_order
from tests.platform.bad_input import Ground

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

SKIPPED_NIGHT = "2027-03-28"
DOUBLED_NIGHT = "2027-10-31"
ROUNDS = 5


def says(answer: httpx.Response, status: int, title: str, *words: str) -> dict[str, Any]:
    """Return a problem after checking that it is one that helps."""
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    told: dict[str, Any] = answer.json()
    assert (told["status"], told["title"]) == (status, title), told
    for word in words:
        assert word in told["detail"], told
    return told


# --- the same request twice ---------------------------------------------------------------------------


async def test_the_same_post_twice_is_done_once_and_answered_alike(stage: Stage, ground: Ground) -> None:
    area, body = ground.area, an_order(ground.unit, [stage.day(60)])
    path = f"/v1/areas/{area.area_id}/orders"

    async def ordered(key: str, **changed: Any) -> httpx.Response:
        return await stage.send("dispatch", "POST", path, by=ground.unit.token, body=body | changed, key=key)

    first, second = await ordered("once"), await ordered("once")
    at_once = await asyncio.gather(*(ordered("at once") for _ in range(8)))

    assert first.status_code == second.status_code == 201
    assert (first.content, first.headers["Location"]) == (second.content, second.headers["Location"])
    assert second.headers["Idempotency-Replayed"] == "true"
    assert {answer.status_code for answer in at_once} == {201}
    assert len({answer.content for answer in at_once}) == 1
    orders = 'SELECT count(*) FROM "order" WHERE area_id = $1 AND order_id = ANY ($2)'
    ids = {answer.json()["order_id"] for answer in (first, second, *at_once)}
    assert len(ids) == 2
    assert await stage.value("dispatch", orders, area.area_id, list(ids)) == 2
    says(
        await ordered("once", language="sv"),
        422,
        "Invalid request",
        "was used for another request",
        "choose a new key",
    )


async def test_a_creating_post_without_a_key_is_told_to_bring_one(stage: Stage, ground: Ground) -> None:
    path = f"/v1/areas/{ground.area.area_id}/orders"
    headers = {"Authorization": f"Bearer {ground.unit.token}"}
    body = an_order(ground.unit, [stage.day(60)])

    answer = await stage.client.http.post(
        stage.client.base_urls["dispatch"] + path, json=body, headers=headers
    )

    says(answer, 422, "Invalid request", "Idempotency-Key is missing", "send the same one when you repeat")


# --- moved, answered by two -----------------------------------------------------------------------------


async def test_an_outcome_for_a_moved_session_names_the_session_it_was_moved_to(
    stage: Stage, ground: Ground
) -> None:
    work = await (await ground.area.order(ground.unit, [stage.day(61)])).given_to(ground.expert)
    old = work.sessions[0]
    new = await old.moved(stage.day(62))
    path = f"/v1/areas/{ground.area.area_id}/sessions/{old.session_id}"

    for what, body in (
        ("cancellation", {"cancelled_by": "client"}),
        ("expert-absence", {"cause": "ill"}),
        ("held", {}),
        ("no-show", {}),
        ("move", a_time(stage.day(63)) | {"consent": "by_phone"}),
        ("correction", {"outcome": {"kind": "expert_ill"}}),
    ):
        read = {"If-Match": await old.tag()}
        answer = await stage.send(
            "dispatch", "POST", f"{path}/{what}", by=ground.unit.token, body=body, headers=read
        )
        told = says(answer, 409, "Session was moved", "say it of the session that replaced it")
        assert told["moved_to"] == str(new.session_id)
    await stage.settle()

    assert await outcomes(stage, old.session_id) == 0
    await new.cancelled()
    await stage.settle()
    sql = "SELECT session_id, rule FROM fee_line WHERE session_id = ANY ($1)"
    lines = await stage.rows("billing", sql, [old.session_id, new.session_id])
    assert {tuple(row) for row in lines} == {(old.session_id, "moved"), (new.session_id, "cancelled_in_time")}


async def outcomes(stage: Stage, session_id: object) -> int:
    number: int = await stage.value(
        "dispatch", "SELECT count(*) FROM outcome WHERE session_id = $1", session_id
    )
    return number


async def test_of_two_who_accept_at_once_one_gets_the_seat(stage: Stage, ground: Ground) -> None:
    orders = []
    for number in range(ROUNDS):
        order = await ground.area.order(ground.unit, [stage.day(70 + number)])
        offers = await order.offer(ground.expert, ground.other)

        answers = await asyncio.gather(
            *(
                stage.send(
                    "dispatch",
                    "POST",
                    f"/v1/areas/{ground.area.area_id}{one.path}/acceptance",
                    by=one.expert.token,
                )
                for one in offers
            )
        )

        assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 1}
        loser = next(answer for answer in answers if answer.status_code == 409)
        says(loser, 409, loser.json()["title"], "withdrawn")
        orders.append(order.order_id)
    await stage.settle()

    sql = "SELECT order_id, count(*) FROM assignment WHERE order_id = ANY ($1) GROUP BY 1"
    assert {row[0]: row[1] for row in await stage.rows("dispatch", sql, orders)} == dict.fromkeys(orders, 1)
    said = await stage.rows(
        "dispatch",
        "SELECT correlation_id FROM outbox_archive WHERE type LIKE '%AssignmentAccepted%' AND area_id = $1",
        ground.area.area_id,
    )
    assert sum(row[0] in map(str, orders) for row in said) == ROUNDS


async def test_one_who_accepts_and_declines_at_once_does_one_of_them(stage: Stage, ground: Ground) -> None:
    order = await ground.area.order(ground.unit, [stage.day(80)])
    (offer,) = await order.offer(ground.expert)
    path = f"/v1/areas/{ground.area.area_id}{offer.path}"

    yes, no = await asyncio.gather(
        *(
            stage.send("dispatch", "POST", f"{path}/{what}", by=ground.expert.token)
            for what in ("acceptance", "decline")
        )
    )

    assert [yes.is_success, no.is_success].count(True) == 1
    refused = no if yes.is_success else yes
    says(refused, 409, "Offer is closed", "accepted" if yes.is_success else "declined")


# --- times ------------------------------------------------------------------------------------------------


async def order_at(stage: Stage, ground: Ground, starts_at: str, ends_at: str) -> httpx.Response:
    body = an_order(ground.unit, []) | {"times": [{"starts_at": starts_at, "ends_at": ends_at}]}
    return await stage.send(
        "dispatch", "POST", f"/v1/areas/{ground.area.area_id}/orders", by=ground.unit.token, body=body
    )


async def test_a_time_without_an_offset_is_asked_for_one(stage: Stage, ground: Ground) -> None:
    answer = await order_at(stage, ground, "2027-05-01T10:00:00", "2027-05-01T11:00:00+03:00")
    says(answer, 422, "Invalid request", "starts_at", "has no offset", "+03:00")


async def test_half_past_three_does_not_exist_in_march(stage: Stage, ground: Ground) -> None:
    for offset in ("+02:00", "+03:00"):
        answer = await order_at(
            stage, ground, f"{SKIPPED_NIGHT}T03:30:00{offset}", f"{SKIPPED_NIGHT}T05:00:00+03:00"
        )
        says(
            answer, answer.status_code, "Time is skipped", "03:30", "04:30" if offset == "+02:00" else "02:30"
        )
        assert answer.status_code in {409, 422}


async def test_half_past_three_comes_twice_in_october_and_the_offset_tells_which(
    stage: Stage, ground: Ground
) -> None:
    starts = []
    for offset in ("+03:00", "+02:00"):
        answer = await order_at(
            stage, ground, f"{DOUBLED_NIGHT}T03:30:00{offset}", f"{DOUBLED_NIGHT}T05:00:00+02:00"
        )
        assert answer.status_code == 201, answer.text
        starts.append(answer.json()["times"][0]["starts_at"])
    assert starts == [f"{DOUBLED_NIGHT}T00:30:00Z", f"{DOUBLED_NIGHT}T01:30:00Z"]


async def test_an_offset_that_the_area_does_not_use_is_refused(stage: Stage, ground: Ground) -> None:
    answer = await order_at(stage, ground, "2027-05-01T10:00:00+05:00", "2027-05-01T11:00:00+05:00")
    says(answer, answer.status_code, "Offset is wrong", "+05:00", "+03:00")


# --- who asks ---------------------------------------------------------------------------------------------


async def test_a_token_says_what_is_wrong_with_it(stage: Stage, ground: Ground) -> None:
    path = f"/v1/areas/{ground.area.area_id}/orders"
    issuer, area = stage.platform.issuer, ground.area.area_id
    mine: dict[str, Any] = {"areas": [area], "roles": ["coordinator"]}
    for token, status, title, word in (
        (None, 401, "Not signed in", "no bearer token"),
        ("abc", 401, "Not signed in", "cannot be accepted"),
        (
            issuer.token("me", **mine, lifetime=-timedelta(minutes=1)),
            401,
            "Not signed in",
            "has expired; sign in again",
        ),
        (
            issuer.token("me", **mine, audience="shop"),
            401,
            "Not signed in",
            "for another audience, expected 'kokemus'",
        ),
        (
            issuer.token("me", areas=["muualla"], roles=["coordinator"]),
            403,
            "Forbidden",
            "does not cover area",
        ),
        (issuer.token("me", areas=[area], roles=["partner"]), 403, "Forbidden", "expected one of"),
    ):
        answer = await stage.send("dispatch", "GET", path, by=token)
        says(answer, status, title, word)
        assert ("WWW-Authenticate" in answer.headers) == (status == 401)


# --- shape ------------------------------------------------------------------------------------------------


async def test_a_body_that_is_too_large_or_torn_is_refused(stage: Stage, ground: Ground) -> None:
    path = f"/v1/areas/{ground.area.area_id}/orders"
    headers = {
        "Authorization": f"Bearer {ground.unit.token}",
        "Idempotency-Key": "x",
        "Content-Type": "application/json",
    }

    large = await stage.client.http.post(
        stage.client.base_urls["dispatch"] + path, content=b'"' + b"x" * 300_000 + b'"', headers=headers
    )
    torn = await stage.client.http.post(
        stage.client.base_urls["dispatch"] + path, content=b'{"unit_id": ', headers=headers
    )
    unknown = await stage.send(
        "dispatch",
        "POST",
        path,
        by=ground.unit.token,
        body=an_order(ground.unit, [stage.day(60)]) | {"price": 7},
    )

    says(large, 413, "Body too large", "send less at once")
    says(torn, 422, "Invalid request", "JSON")
    says(unknown, 422, "Invalid request", "price", "not permitted")
