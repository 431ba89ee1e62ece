"""The reporting policy over HTTP, and what follows from it: who may say what late, who is reminded when."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any

from dispatch_desk import AREA, COORDINATOR, Desk, refused

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FIRST = {"report_within_hours": 72, "remind_after_hours": 24, "remind_again_after_hours": 168}
STRICT = {"report_within_hours": 1, "remind_after_hours": 2, "remind_again_after_hours": 5}


async def reminders(desk: Desk) -> list[tuple[int, datetime]]:
    while await desk.ring():
        pass
    async with desk.database.transaction({AREA}) as tx:
        rows = await tx.fetch(
            "SELECT payload, said_at FROM outbox WHERE type = 'dispatch.OutcomeMissing.v1' ORDER BY id"
        )
    return [(json.loads(row["payload"])["reminder"], row["said_at"]) for row in rows]


async def test_an_area_that_has_decided_nothing_has_what_most_have(desk: Desk) -> None:
    shown = await desk.get("/reporting-policy")

    assert shown.json() == {"version": 0, **FIRST, "versions": []}
    assert shown.headers["ETag"] == '"0"'


async def test_a_version_is_decided_on_the_one_before(desk: Desk) -> None:
    refused(await desk.post("/reporting-policy", STRICT), 428, "version-needed")
    answer = await desk.post("/reporting-policy", STRICT, If_Match='"0"')
    assert (answer.status_code, answer.json()) == (201, {"version": 1, **STRICT})
    refused(await desk.post("/reporting-policy", FIRST, If_Match='"0"'), 412, "outdated")
    wrong = {**STRICT, "remind_again_after_hours": 2}
    refused(await desk.post("/reporting-policy", wrong, If_Match='"1"'), 422, "reminders-out-of-order")
    refused(await desk.post("/reporting-policy", FIRST, If_Match='"1"', by=desk.orderer()), 403, "forbidden")

    shown = (await desk.get("/reporting-policy", by=desk.expert())).json()

    assert (shown["version"], [one["set_by"] for one in shown["versions"]]) == (1, [str(COORDINATOR)])


def cancelled(known_at: Any, **more: str) -> dict[str, str]:
    return {"cancelled_by": "client", "known_at": known_at.isoformat(), **more}


async def test_what_was_known_long_ago_is_the_coordinators_to_say_with_a_reason(desk: Desk) -> None:
    session = await desk.a_session()
    where = f"/sessions/{session['session_id']}"
    desk.pass_time(HOUR)
    known_at = desk.clock.now()
    desk.pass_time(30 * DAY)

    said = cancelled(known_at, reason="löytyi kalenterista")
    by_orderer = await desk.post(f"{where}/cancellation", said, by=desk.orderer())
    without = await desk.post(f"{where}/cancellation", cancelled(known_at))
    assert "ask the coordinator" in refused(by_orderer, 422, "known-long-ago")["detail"]
    assert "say why" in refused(without, 422, "known-long-ago")["detail"]
    answer = await desk.post(f"{where}/cancellation", said)

    assert answer.status_code == 200, answer.text
    report = answer.json()["report"]
    assert (report["reported_as"], report["reason"]) == ("coordinator", "löytyi kalenterista")
    _, body = await desk.last_said()
    assert body["reported_as"] == "coordinator"
    assert "kalenterista" not in str(body)


async def test_a_correction_does_not_move_a_moment_back_either(desk: Desk) -> None:
    session = await desk.a_session()
    where = f"/sessions/{session['session_id']}"
    desk.pass_time(HOUR)
    early = desk.clock.now()
    desk.pass_time(6 * DAY)
    await desk.post(f"{where}/cancellation", cancelled(desk.clock.now()), by=desk.orderer())

    outcome = {"kind": "cancelled", "cancelled_by": "client", "known_at": early.isoformat()}
    answer = await desk.post(f"{where}/correction", {"outcome": outcome}, by=desk.orderer())

    refused(answer, 422, "known-long-ago")
    told = {"outcome": outcome, "reason": "viesti löytyi"}
    assert (await desk.post(f"{where}/correction", told)).json()["report"]["reason"] == "viesti löytyi"


async def test_a_session_without_an_outcome_is_reminded_of_twice(desk: Desk) -> None:
    session = await desk.a_session()
    ends_at = desk.clock.now() + 7 * DAY + HOUR
    desk.pass_time(7 * DAY + 24 * HOUR)
    assert await reminders(desk) == []
    desk.pass_time(60 * DAY)

    said = await reminders(desk)

    assert [number for number, _ in said] == [1, 2]
    _, body = await desk.last_said()
    assert body["session_id"] == session["session_id"]
    assert [at for _, at in said] == [ends_at + 24 * HOUR, ends_at + 168 * HOUR]


async def test_what_was_concluded_or_moved_is_not_reminded_of(desk: Desk) -> None:
    held = await desk.a_session(times=[desk.in_days(7)])
    moved = await desk.a_session(times=[desk.in_days(8)])
    await desk.post(f"/sessions/{moved['session_id']}/move", {**desk.in_days(9), "consent": "by_phone"})
    desk.pass_time(8 * DAY)
    await desk.post(f"/sessions/{held['session_id']}/held")
    desk.pass_time(2 * DAY + HOUR)

    assert [number for number, _ in await reminders(desk)] == [1]
    _, body = await desk.last_said()
    assert body["session_id"] not in {held["session_id"], moved["session_id"]}


async def test_a_policy_set_meanwhile_moves_the_reminder_later_not_earlier(desk: Desk) -> None:
    await desk.a_session()
    later = {**FIRST, "remind_after_hours": 48}
    await desk.post("/reporting-policy", later, If_Match='"0"')
    desk.pass_time(7 * DAY + HOUR + 47 * HOUR)
    assert await reminders(desk) == []
    desk.pass_time(HOUR)

    assert [number for number, _ in await reminders(desk)] == [1]
