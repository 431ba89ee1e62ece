"""The mouth: repeats, tags, doors that are shut, and no request that breaks it."""

from __future__ import annotations

from typing import Any

import pytest
from dispatch_builders import number
from dispatch_desk import AINO, AREA, EERO, ORDERER, OTHER_UNIT, Desk, refused
from fastapi.routing import APIRoute

from dispatch.app import SERVICE

ROUTERS = [router for part in SERVICE.parts for router in part.routers]


async def every_command(desk: Desk) -> list[tuple[str, Any, dict[str, str], str]]:
    """Return each command once, ready to work: its path, body, who asks, and the refusal of doing it twice.

    An empty refusal: the command creates and asks for a key.
    """
    expert = desk.expert()
    worker = desk.coordinator()
    order_id = await desk.order(times=[desk.in_days(1)])
    cancelled = await desk.order()
    accepted = await desk.assigned(work_form="group", times=[desk.in_days(10 + day) for day in range(9)])
    in_hand = iter(accepted["sessions"])
    assignment = accepted["assignment"]
    accept, decline = [(await desk.offer(await desk.order(times=[desk.in_days(day)])))[0] for day in (50, 51)]
    of_assignment = f"/assignments/{assignment['assignment_id']}"

    def session() -> str:
        return f"/sessions/{next(in_hand)['session_id']}"

    corrected = session()
    await desk.post(f"{corrected}/expert-absence", {"cause": "ill"})
    return [
        ("/orders", desk.order_body(), worker, ""),
        (f"/orders/{order_id}/offers", {"expert_ids": [str(AINO)]}, worker, ""),
        (f"{of_assignment}/sessions", {"times": [desk.in_days(60)]}, worker, ""),
        (f"/orders/{cancelled}/cancellation", None, worker, "order-is-closed"),
        (f"/offers/{accept}/acceptance", None, expert, "offer-is-closed"),
        (f"/offers/{decline}/decline", None, expert, "offer-is-closed"),
        (
            f"/orders/{assignment['order_id']}{of_assignment}/fee",
            {"amount_minor": 7},
            worker,
            "fee-is-the-same",
        ),
        (f"{session()}/move", {**desk.in_days(70), "consent": "by_phone"}, worker, "session-was-moved"),
        (f"{session()}/cancellation", {"cancelled_by": "client"}, worker, "outcome-is-given"),
        (f"{session()}/expert-absence", {"cause": "withdrew"}, expert, "outcome-is-given"),
        (
            f"{corrected}/correction",
            {"outcome": {"kind": "expert_withdrew"}},
            worker,
            "outcome-is-the-same",
        ),
        (f"{of_assignment}/end-group", {"reason": "other"}, worker, "nothing-remains"),
    ]


async def test_every_edit_names_the_version_that_it_was_decided_on(desk: Desk) -> None:
    accepted = await desk.assigned()
    order, session = f"/orders/{await desk.order()}", f"/sessions/{accepted['sessions'][0]['session_id']}"
    given = f"/orders/{accepted['assignment']['order_id']}"
    fee = f"{given}/assignments/{accepted['assignment']['assignment_id']}/fee"
    await desk.post(f"{session}/expert-absence", {"cause": "ill"})

    async def edit(path: str, body: object, match: str | None) -> int:
        headers = desk.coordinator() | ({} if match is None else {"If-Match": match})
        method = "PUT" if path.endswith("/terms") else "POST"
        url = f"/v1/areas/{AREA}{path}"
        return (await desk.client.request(method, url, json=body, headers=headers)).status_code

    for read, path, body in (
        (order, f"{order}/terms", {"place": "Täällä"}),
        (order, f"{order}/cancellation", None),
        (given, fee, {"amount_minor": 7}),
        (session, f"{session}/correction", {"outcome": {"kind": "expert_withdrew"}}),
    ):
        tag = (await desk.get(read)).headers["ETag"]
        assert [await edit(path, body, match) for match in (None, '"7.7"', tag)] == [428, 412, 200], path


async def test_of_two_corrections_decided_on_the_same_outcome_one_is_told_to_read_again(desk: Desk) -> None:
    session = f"/sessions/{(await desk.a_session())['session_id']}"
    read = (await desk.post(f"{session}/expert-absence", {"cause": "ill"})).headers["ETag"]
    one, other = (
        {"outcome": {"kind": "expert_withdrew"}},
        {
            "outcome": {
                "kind": "cancelled",
                "cancelled_by": "client",
                "known_at": desk.clock.now().isoformat(),
            }
        },
    )

    first = await desk.post(f"{session}/correction", one, If_Match=read)
    second = await desk.post(f"{session}/correction", other, If_Match=read)

    assert (read, first.status_code, first.headers["ETag"]) == ('"1"', 200, '"2"')
    assert refused(second, 412, "outdated")["etag"] == "2"


async def test_a_repeat_is_answered_only_within_the_reach_that_the_person_has_now(desk: Desk) -> None:
    now_elsewhere = {
        "orderer": desk.orderer(OTHER_UNIT),
        "expert": desk.token(AREA, "expert", subject=str(AINO), expert_id=EERO),
    }
    for path, body, _, _ in await every_command(desk):
        if path.endswith("/offers"):
            continue  # made by coordinators only, who reach all of the area
        role = "expert" if path.startswith("/offers/") or path.endswith("/expert-absence") else "orderer"
        by = desk.expert() if role == "expert" else desk.orderer()
        key = f"reach {path}"
        first = await desk.post(path, body, by=by, key=key)
        assert first.status_code < 300, f"{path}: {first.text}"

        again = await desk.post(path, body, by=by, key=key)
        taken = await desk.post(path, body, by=now_elsewhere[role], key=key)
        no_role = await desk.post(path, body, by=desk.token(AREA, "partner", subject=subject(role)), key=key)
        no_area = await desk.post(path, body, by=desk.token("lappi", role, subject=subject(role)), key=key)

        assert again.headers["Idempotency-Replayed"] == "true", path
        assert taken.status_code == 404, f"{path}: {taken.text}"
        assert (no_role.status_code, no_area.status_code) == (403, 403), path


def subject(role: str) -> str:
    return str(AINO if role == "expert" else ORDERER)


async def test_every_command_repeated_with_its_key_is_answered_the_same_and_done_once(desk: Desk) -> None:
    for path, body, by, _ in await every_command(desk):
        first = await desk.post(path, body, by=by, key=f"once {path}")
        assert first.status_code < 300, f"{path}: {first.text}"
        before = len(await desk.outbox())

        again = await desk.post(path, body, by=by, key=f"once {path}")

        assert (again.status_code, again.content) == (first.status_code, first.content), path
        assert again.headers["Idempotency-Replayed"] == "true"
        assert again.headers.get("Location") == first.headers.get("Location")
        assert len(await desk.outbox()) == before, path


async def test_every_command_done_twice_without_a_key_is_refused_the_second_time(desk: Desk) -> None:
    for path, body, by, refusal in await every_command(desk):
        first = await desk.post(path, body, by=by, key=None)
        if not refusal:
            assert "Idempotency-Key is missing" in refused(first, 422, "invalid")["detail"]
            continue
        assert first.status_code < 300, f"{path}: {first.text}"
        before = len(await desk.outbox())

        refused(await desk.post(path, body, by=by, key=None), 409, refusal)
        assert len(await desk.outbox()) == before, path


async def test_held_and_no_show_are_said_once_too(desk: Desk) -> None:
    for days, what in ((7, "held"), (8, "no-show")):
        session = await desk.a_session(times=[desk.in_days(days)])
        desk.stand_at(session["ends_at"])
        path = f"/sessions/{session['session_id']}/{what}"
        first = await desk.post(path, key=what)
        again = await desk.post(path, key=what)
        assert (first.status_code, again.content) == (200, first.content)
        refused(await desk.post(path, key=None), 409, "outcome-is-given")


async def test_a_key_is_for_one_request(desk: Desk) -> None:
    await desk.post("/orders", desk.order_body(), key="mine")

    refused(await desk.post("/orders", desk.order_body(language="sv"), key="mine"), 422, "invalid")
    # Somebody else's same key is another key.
    assert (await desk.post("/orders", desk.order_body(), by=desk.orderer(), key="mine")).status_code == 201


async def test_a_refusal_leaves_the_key_free(desk: Desk) -> None:
    session = await desk.a_session()
    path = f"/sessions/{session['session_id']}/held"
    refused(await desk.post(path, key="later"), 409, "outcome-is-too-early")
    desk.stand_at(session["ends_at"])

    assert (await desk.post(path, key="later")).status_code == 200


def routes() -> list[APIRoute]:
    return [route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute)]


def test_every_route_is_of_an_area_and_says_what_it_does() -> None:
    for route in routes():
        assert route.path.startswith("/v1/areas/{area}/"), route.path
        assert route.description.endswith("."), route.path


@pytest.mark.parametrize("route", routes(), ids=lambda route: f"{min(route.methods)} {route.path}")
async def test_every_door_is_shut_to_strangers_other_areas_and_other_roles(
    desk: Desk, route: APIRoute
) -> None:
    method = min(route.methods or ())
    path = route.path
    for name in ("order_id", "offer_id", "session_id", "assignment_id", "move_id", "objection_id"):
        path = path.replace(f"{{{name}}}", str(number(9, 9)))
    everybody = ["coordinator", "orderer", "expert", "billing_clerk", "operator", "partner"]

    nobody = await desk.client.request(method, path.replace("{area}", AREA))
    elsewhere = await desk.client.request(
        method, path.replace("{area}", AREA), headers=desk.token("lappi", *everybody, expert_id=AINO)
    )
    others = await desk.client.request(
        method, path.replace("{area}", AREA), headers=desk.token(AREA, "billing_clerk", "operator", "partner")
    )

    assert [nobody.status_code, elsewhere.status_code, others.status_code] == [401, 403, 403]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff", b"1" * 100, b'{"unit_id": "\\ud800"}'])
async def test_a_body_that_cannot_be_read_is_the_callers_problem(desk: Desk, body: bytes) -> None:
    headers = desk.coordinator() | {"Idempotency-Key": "k", "Content-Type": "application/json"}
    answer = await desk.client.post(f"/v1/areas/{AREA}/orders", content=body, headers=headers)

    assert answer.status_code == 422, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"


async def test_an_order_is_of_the_person_whose_token_it_is(desk: Desk) -> None:
    answer = await desk.post("/orders", desk.order_body(), by=desk.orderer())
    assert answer.json()["orderer_id"] == str(ORDERER)


async def test_times_are_shown_in_utc_and_tags_change_with_the_order(desk: Desk) -> None:
    order_id = await desk.order()
    read = await desk.get(f"/orders/{order_id}")
    await desk.offer(order_id)
    changed = await desk.get(f"/orders/{order_id}")

    assert read.headers["ETag"] != changed.headers["ETag"]
    assert read.json()["times"][0]["starts_at"].endswith("Z")
    assert read.json()["created_at"].endswith("Z")
