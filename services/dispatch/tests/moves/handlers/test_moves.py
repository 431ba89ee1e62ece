"""Moves over HTTP: the expert's consent is the expert's, and what a worker records can be objected to."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from dispatch_builders import number
from dispatch_desk import AINO, AREA, EERO, ELSEWHERE, OTHER_UNIT, UNIT, Desk, refused

DAY, WEEK = timedelta(days=1), timedelta(days=7)


def path(session: dict[str, Any], what: str = "") -> str:
    return f"/sessions/{session['session_id']}" + (f"/{what}" if what else "")


async def proposed(desk: Desk, session: dict[str, Any], **by: Any) -> dict[str, Any]:
    answer = await desk.post(path(session, "moves"), desk.in_days(9), **by)
    assert answer.status_code == 201, answer.text
    move: dict[str, Any] = answer.json()
    return move


async def test_a_worker_proposes_and_the_expert_accepts(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())
    assert (move["state"], move["proposed_as"]) == ("open", "orderer")
    kind, said = await desk.last_said()
    assert kind == "dispatch.MoveProposed.v1"
    assert (said["move_id"], said["proposed_as"]) == (move["move_id"], "orderer")
    assert (await desk.shown(path(session)))["state"] == "scheduled"

    answer = await desk.post(f"/moves/{move['move_id']}/acceptance", by=desk.expert())

    assert answer.status_code == 201, answer.text
    new = answer.json()
    assert new["replaces"] == session["session_id"]
    moved, scheduled = (await desk.outbox())[-2:]
    assert (moved["type"], scheduled["type"]) == ("dispatch.SessionMoved.v1", "dispatch.SessionScheduled.v1")
    assert moved["body"]["consent"] == "given"
    assert (moved["body"]["reported_as"], moved["body"]["reported_by"]) == ("expert", str(AINO))
    shown = await desk.shown(f"/moves/{move['move_id']}")
    assert (shown["state"], shown["consent"], shown["closed_as"]) == ("accepted", "given", "expert")


async def test_an_expert_proposes_and_the_unit_accepts(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.expert())

    refused(
        await desk.post(f"/moves/{move['move_id']}/acceptance", by=desk.expert()),
        403,
        "wrong-side-of-the-move",
    )
    answer = await desk.post(f"/moves/{move['move_id']}/acceptance", by=desk.orderer())

    assert answer.status_code == 201, answer.text


@pytest.mark.parametrize("role", ["orderer", "coordinator"])
async def test_an_expert_who_is_a_worker_too_answers_as_the_expert_and_is_asked_about_the_own_time(
    desk: Desk, role: str
) -> None:
    both = desk.token(AREA, role, "expert", subject=str(AINO), units=(UNIT,), expert_id=AINO)
    await desk.furnish(ELSEWHERE)
    await desk.assigned(area=ELSEWHERE, times=[desk.in_days(9)])
    session = await desk.a_session()
    busy = await proposed(desk, session, by=desk.coordinator())
    where = f"/moves/{busy['move_id']}"

    refused(await desk.post(f"{where}/acceptance", by=both), 409, "you-are-busy-then")
    assert (await desk.post(f"{where}/decline", by=both)).json()["closed_as"] == "expert"
    free = await desk.post(path(session, "moves"), desk.in_days(10), by=desk.coordinator())
    where = f"/moves/{free.json()['move_id']}"
    assert (await desk.post(f"{where}/acceptance", by=both)).status_code == 201
    assert (await desk.shown(where))["closed_as"] == "expert"


async def test_an_expert_who_became_a_worker_takes_back_what_they_proposed(desk: Desk) -> None:
    move = await proposed(desk, await desk.a_session(), by=desk.expert())
    both = desk.token(AREA, "coordinator", "expert", subject=str(AINO), expert_id=AINO)

    withdrawn = await desk.post(f"/moves/{move['move_id']}/withdrawal", by=both)

    assert withdrawn.json()["closed_as"] == "expert"


async def test_nobody_accepts_for_the_expert(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())

    for worker in (desk.orderer(), desk.coordinator()):
        answer = await desk.post(f"/moves/{move['move_id']}/acceptance", by=worker)
        refused(answer, 403, "wrong-side-of-the-move")
    assert (await desk.shown(path(session)))["state"] == "scheduled"


@pytest.mark.parametrize(("what", "state"), [("decline", "declined"), ("withdrawal", "withdrawn")])
async def test_a_proposed_move_that_comes_to_nothing_leaves_the_session_as_it_is(
    desk: Desk, what: str, state: str
) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())
    by = desk.expert() if what == "decline" else desk.orderer()

    closed = (await desk.post(f"/moves/{move['move_id']}/{what}", by=by)).json()

    assert closed["state"] == state
    assert (await desk.shown(path(session)))["state"] == "scheduled"
    kind, said = await desk.last_said()
    assert (kind, said["state"]) == ("dispatch.MoveClosed.v1", state)
    late = await desk.post(f"/moves/{move['move_id']}/acceptance", by=desk.expert())
    assert refused(late, 409, "move-is-closed")["state"] == state
    await proposed(desk, session, by=desk.orderer())


async def test_a_proposed_move_nobody_answers_lapses_when_its_time_comes(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())
    assert [one["move_id"] for one in (await desk.shown("/moves"))["items"]] == [move["move_id"]]
    desk.pass_time(9 * DAY)

    while await desk.ring():
        pass

    assert (await desk.shown("/moves"))["items"] == []
    assert (await desk.shown(f"/moves/{move['move_id']}"))["state"] == "lapsed"
    said = [row["body"]["state"] for row in await desk.outbox() if row["type"].endswith("MoveClosed.v1")]
    assert said == ["lapsed"]


async def test_a_proposed_move_lapses_when_the_session_has_become_something_else(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())
    await desk.post(path(session, "cancellation"), {"cancelled_by": "client"})

    late = await desk.post(f"/moves/{move['move_id']}/acceptance", by=desk.expert())

    assert refused(late, 409, "move-is-closed")["state"] == "lapsed"
    assert (await desk.shown(path(session, "moves")))["items"][0]["state"] == "lapsed"
    # What was cancelled may be moved all the same: the one proposed before makes room.
    again = await proposed(desk, session, by=desk.orderer())
    assert (await desk.post(f"/moves/{again['move_id']}/acceptance", by=desk.expert())).status_code == 201


async def test_one_proposed_move_is_open_at_a_time(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())

    second = await desk.post(path(session, "moves"), desk.in_days(10), by=desk.expert())
    recorded = await desk.post(path(session, "move"), {**desk.in_days(10), "consent": "by_phone"})

    assert refused(second, 409, "move-is-proposed")["move_id"] == move["move_id"]
    refused(recorded, 409, "move-is-proposed")


async def test_two_answers_at_the_same_instant_have_one_effect(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())
    where = f"/moves/{move['move_id']}"

    answers = await asyncio.gather(
        desk.post(f"{where}/acceptance", by=desk.expert()),
        desk.post(f"{where}/withdrawal", by=desk.orderer()),
        desk.post(f"{where}/acceptance", by=desk.expert()),
    )

    assert sorted(answer.status_code for answer in answers)[1:] == [409, 409]
    scheduled = [kind for kind in await desk.types_said() if kind == "SessionScheduled"]
    assert len(scheduled) in {1, 2}


@pytest.mark.parametrize(("what", "by"), [("acceptance", AINO), ("decline", AINO), ("withdrawal", None)])
async def test_an_answer_does_not_wait_for_the_timer_that_rings_for_the_same_move(
    desk: Desk, what: str, by: UUID | None
) -> None:
    """The timer locks itself, then the order: an answer that wanted the timer too would meet it head on."""
    move = await proposed(desk, await desk.a_session(), by=desk.orderer())
    answers = desk.expert(by) if by else desk.orderer()

    async with desk.database.transaction({AREA}) as ringing:
        taken = "DELETE FROM timer WHERE kind = 'move_lapse' AND subject = $1"
        assert await ringing.execute(taken, move["move_id"]) == "DELETE 1"
        answer = await asyncio.wait_for(desk.post(f"/moves/{move['move_id']}/{what}", by=answers), 10)

    assert answer.status_code in {200, 201}, answer.text


async def test_a_busy_expert_does_not_accept(desk: Desk) -> None:
    session = await desk.a_session()
    await desk.a_session(times=[desk.in_days(9)])
    move = await proposed(desk, session, by=desk.orderer())

    refused(await desk.post(f"/moves/{move['move_id']}/acceptance", by=desk.expert()), 409, "expert-is-busy")

    assert (await desk.shown(f"/moves/{move['move_id']}"))["state"] == "open"


async def test_an_expert_who_is_taken_elsewhere_neither_proposes_nor_accepts_and_the_area_is_not_told(
    desk: Desk,
) -> None:
    session = await desk.a_session()
    await desk.furnish(ELSEWHERE)
    await desk.assigned(area=ELSEWHERE, times=[desk.in_days(9)])
    version = (await desk.shown(f"/orders/{session['order_id']}"))["version"]
    own = await desk.post(path(session, "moves"), desk.in_days(9), by=desk.expert())
    refused(own, 409, "you-are-busy-then")
    assert (await desk.shown("/moves"))["items"] == []
    assert (await desk.shown(f"/orders/{session['order_id']}"))["version"] == version
    move = await proposed(desk, session, by=desk.orderer())

    answer = await desk.post(f"/moves/{move['move_id']}/acceptance", by=desk.expert())

    problem = refused(answer, 409, "you-are-busy-then")
    assert ELSEWHERE not in str(problem)
    assert (await desk.shown(f"/moves/{move['move_id']}"))["state"] == "open"
    # A worker's act looks at the own area only: it cannot be used to find out about another's.
    await desk.post(f"/moves/{move['move_id']}/withdrawal", by=desk.orderer())
    recorded = await desk.post(path(session, "move"), {**desk.in_days(9), "consent": "by_phone"})
    assert recorded.status_code == 201


async def test_a_recorded_move_says_how_the_expert_agreed_and_who_recorded_it(desk: Desk) -> None:
    session = await desk.a_session()

    answer = await desk.post(
        path(session, "move"), {**desk.in_days(9), "consent": "by_phone"}, by=desk.orderer()
    )

    assert answer.status_code == 201
    moved = (await desk.outbox())[-2]["body"]
    assert (moved["consent"], moved["reported_as"]) == ("by_phone", "orderer")
    (kept,) = (await desk.shown(path(session, "moves")))["items"]
    assert (kept["state"], kept["consent"], kept["closed_as"]) == ("accepted", "by_phone", "orderer")
    refused(
        await desk.post(path(session, "move"), {**desk.in_days(9), "consent": "by_phone"}, by=desk.expert()),
        403,
        "forbidden",
    )


async def test_the_coordinator_takes_a_move_back_that_the_expert_had_not_agreed_to(desk: Desk) -> None:
    session = await desk.a_session()
    desk.pass_time(WEEK - timedelta(hours=1))
    known_at = desk.clock.now().isoformat()
    new = (await desk.post(path(session, "move"), {**desk.in_days(30), "consent": "by_phone"})).json()

    said = {"outcome": {"kind": "cancelled", "cancelled_by": "orderer", "known_at": known_at}}
    answer = await desk.post(path(session, "correction"), said)

    assert answer.status_code == 200, answer.text
    assert (answer.json()["state"], answer.json()["revision"]) == ("cancelled", 2)
    kind, body = await desk.last_said()
    assert (kind, body["revision"]) == ("dispatch.OutcomeCorrected.v1", 2)
    moved_back = (await desk.outbox())[-2]
    assert moved_back["type"] == "dispatch.SessionMoved.v1"
    told = moved_back["body"]
    assert (told["session_id"], told["moved_to"]) == (new["session_id"], session["session_id"])
    assert (told["consent"], told["reported_as"]) == ("taken_back", "coordinator")
    # What had replaced it is spoken of no more: nothing is owed for a time that nobody agreed to.
    desk.pass_time(40 * DAY)
    refused(await desk.post(path(new, "held")), 409, "session-was-moved")


async def test_a_move_to_the_own_time_is_taken_back_although_the_two_overlap(desk: Desk) -> None:
    session = await desk.a_session()
    await desk.post(path(session, "cancellation"), {"cancelled_by": "client"})
    own_time = {name: session[name] for name in ("starts_at", "ends_at")}
    await desk.post(path(session, "move"), {**own_time, "consent": "by_phone"})
    desk.pass_time(WEEK + timedelta(hours=1))

    answer = await desk.post(path(session, "correction"), {"outcome": {"kind": "held"}})

    assert (answer.status_code, answer.json()["state"]) == (200, "held")


async def test_what_was_taken_back_by_mistake_is_given_back(desk: Desk) -> None:
    session = await desk.a_session()
    new = (await desk.post(path(session, "move"), {**desk.in_days(9), "consent": "by_phone"})).json()
    assert (
        await desk.post(path(session, "correction"), {"outcome": {"kind": "expert_ill"}})
    ).status_code == 200
    desk.pass_time(10 * DAY)

    answer = await desk.post(path(new, "correction"), {"outcome": {"kind": "held"}})

    assert (answer.status_code, answer.json()["state"]) == (200, "held")
    assert (await desk.shown(path(session)))["state"] == "moved"


async def test_a_move_that_was_kept_is_not_taken_back_so_one_work_never_earns_twice(desk: Desk) -> None:
    """Cancelled late by mistake, moved to its own time, held: the hour is not paid for as cancelled as well."""
    session = await desk.a_session()
    desk.pass_time(WEEK - timedelta(hours=1))
    cancelled = {"kind": "cancelled", "cancelled_by": "client", "known_at": desk.clock.now().isoformat()}
    await desk.post(path(session, "cancellation"), {"cancelled_by": "client"})
    own_time = {name: session[name] for name in ("starts_at", "ends_at")}
    new = (await desk.post(path(session, "move"), {**own_time, "consent": "by_phone"})).json()
    desk.pass_time(timedelta(hours=3))
    assert (await desk.post(path(new, "held"))).status_code == 200

    answer = await desk.post(path(session, "correction"), {"outcome": cancelled})

    assert refused(answer, 409, "move-was-kept")["moved_to"] == new["session_id"]
    assert (await desk.shown(path(session)))["state"] == "moved"
    # It was not held after all, which is said first.
    assert (
        await desk.post(path(new, "correction"), {"outcome": {"kind": "expert_withdrew"}})
    ).status_code == 200
    assert (await desk.post(path(session, "correction"), {"outcome": cancelled})).status_code == 200


async def test_moves_are_listed_to_those_whom_they_concern(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())
    where = f"/moves/{move['move_id']}"

    for nobody in (desk.expert(EERO), desk.orderer(OTHER_UNIT)):
        assert (await desk.get("/moves", by=nobody)).json()["items"] == []
        refused(await desk.get(where, by=nobody), 404, "not-found")
        refused(await desk.get(path(session, "moves"), by=nobody), 404, "not-found")
        refused(await desk.post(f"{where}/acceptance", by=nobody), 404, "not-found")
        refused(await desk.post(path(session, "moves"), desk.in_days(9), by=nobody), 404, "not-found")
    for somebody in (desk.expert(), desk.orderer(), desk.coordinator()):
        assert len((await desk.get("/moves", by=somebody)).json()["items"]) == 1
    refused(await desk.get(where, area=ELSEWHERE), 404, "not-found")
    refused(await desk.get(f"/moves/{number(8, 8)}"), 404, "not-found")


async def test_open_moves_are_listed_page_by_page(desk: Desk) -> None:
    made = []
    for day in (5, 6, 7):
        session = await desk.a_session(times=[desk.in_days(day)])
        made.append((await proposed(desk, session, by=desk.orderer()))["move_id"])
        desk.pass_time(timedelta(minutes=1))

    first = (await desk.get("/moves", limit=2)).json()
    second = (await desk.get("/moves", limit=2, after=first["next"])).json()

    assert [one["move_id"] for one in first["items"] + second["items"]] == made
    assert second["next"] is None


async def test_a_coordinator_records_the_experts_yes_to_a_move(desk: Desk) -> None:
    session = await desk.a_session()
    move = await proposed(desk, session, by=desk.orderer())
    told, answer = {"on_behalf": {"how": "paper"}}, f"/moves/{move['move_id']}/acceptance"

    refused(await desk.post(answer), 403, "wrong-side-of-the-move")
    refused(await desk.post(answer, told, by=desk.orderer()), 422, "not-yours-to-record")
    refused(await desk.post(answer, told, by=desk.expert()), 422, "not-yours-to-record")
    assert (await desk.post(answer, told)).status_code == 201

    moved, _ = (await desk.outbox())[-2:]
    assert (moved["body"]["consent"], moved["body"]["on_behalf"]) == ("in_writing", "paper")
    shown = await desk.shown(f"/moves/{move['move_id']}")
    assert (shown["consent"], shown["closed_as"], shown["on_behalf"]) == (
        "in_writing",
        "coordinator",
        "paper",
    )


async def test_a_coordinator_records_the_experts_no_to_a_move(desk: Desk) -> None:
    move = await proposed(desk, await desk.a_session(), by=desk.orderer())

    answer = await desk.post(f"/moves/{move['move_id']}/decline", {"on_behalf": {"how": "phone"}})

    assert (answer.json()["state"], answer.json()["on_behalf"]) == ("declined", "phone")
    kind, said = await desk.last_said()
    assert (kind, said["on_behalf"]) == ("dispatch.MoveClosed.v1", "phone")


async def test_what_the_expert_proposed_is_not_answered_on_their_behalf(desk: Desk) -> None:
    move = await proposed(desk, await desk.a_session(), by=desk.expert())

    answer = await desk.post(f"/moves/{move['move_id']}/acceptance", {"on_behalf": {"how": "phone"}})

    refused(answer, 403, "wrong-side-of-the-move")
