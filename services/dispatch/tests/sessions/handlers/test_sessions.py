"""Sessions: moved, concluded, corrected, ended with their group; who may say what."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from dispatch_builders import HELSINKI, number
from dispatch_desk import AINO, AREA, EERO, ELSEWHERE, ORDERER, OTHER_UNIT, Desk, refused

HOUR = timedelta(hours=1)
WEEK = timedelta(days=7)
HELD = ("held", None)
NO_SHOW = ("no-show", {"other_work_minutes": 30})
ILL = ("expert-absence", {"cause": "ill"})
WITHDREW = ("expert-absence", {"cause": "withdrew"})
CANCELLED = ("cancellation", {"cancelled_by": "client"})


def path(session: dict[str, Any], what: str = "") -> str:
    return f"/sessions/{session['session_id']}" + (f"/{what}" if what else "")


@pytest.mark.parametrize(
    ("told", "wait", "type_", "state", "extra"),
    [
        (HELD, WEEK + HOUR, "SessionHeld", "held", {}),
        (NO_SHOW, WEEK, "ClientNoShow", "no_show", {"other_work_minutes": 30}),
        (ILL, WEEK, "ExpertFellIll", "expert_ill", {}),
        (WITHDREW, HOUR, "ExpertWithdrew", "expert_withdrew", {}),
    ],
)
async def test_an_outcome_is_kept_and_said(
    desk: Desk, told: tuple[str, Any], wait: timedelta, type_: str, state: str, extra: dict[str, Any]
) -> None:
    session = await desk.a_session()
    desk.pass_time(wait)

    answer = await desk.post(path(session, told[0]), told[1], by=desk.orderer())

    assert answer.status_code == 200, answer.text
    shown = answer.json()
    assert (shown["state"], shown["revision"]) == (state, 1)
    assert shown["outcome"] == {"kind": state} | extra
    reported = {
        "reported_at": desk.clock.now().isoformat().replace("+00:00", "Z"),
        "reported_by": str(ORDERER),
        "reported_as": "orderer",
    }
    assert shown["report"] == reported | {"reason": "", "on_behalf": None, "because": None}
    assert await desk.shown(path(session)) == shown
    assert await desk.last_said() == (
        f"dispatch.{type_}.v1",
        reported
        | {name: session[name] for name in ("order_id", "session_id", "expert_id", "unit_id")}
        | {"revision": 1}
        | extra,
    )


async def test_a_cancellation_is_known_now_unless_it_was_known_before(desk: Desk) -> None:
    now = await desk.a_session(times=[desk.in_days(7)])
    before = await desk.a_session(times=[desk.in_days(8)])
    desk.pass_time(timedelta(hours=2))
    known_at = desk.clock.now() - HOUR

    await desk.post(path(now, "cancellation"), {"cancelled_by": "orderer"})
    _, body = await desk.last_said()
    assert datetime.fromisoformat(body["known_at"]) == desk.clock.now()
    assert body["cancelled_by"] == "orderer"

    said = {"cancelled_by": "client", "known_at": known_at.astimezone(HELSINKI).isoformat()}
    await desk.post(path(before, "cancellation"), said)
    _, body = await desk.last_said()
    assert datetime.fromisoformat(body["known_at"]) == known_at


async def test_a_cancellation_is_known_between_the_agreement_and_the_start(desk: Desk) -> None:
    session = await desk.a_session()
    desk.pass_time(HOUR)

    def known(at: datetime) -> dict[str, str]:
        return {"cancelled_by": "client", "known_at": at.isoformat()}

    now = desk.clock.now()
    refused(await desk.post(path(session, "cancellation"), known(now + HOUR)), 422, "known-in-the-future")
    refused(await desk.post(path(session, "cancellation"), known(now - 2 * HOUR)), 422, "known-before-agreed")
    wrong_offset = {"cancelled_by": "client", "known_at": "2026-10-14T11:00:00+02:00"}
    refused(await desk.post(path(session, "cancellation"), wrong_offset), 422, "offset-is-wrong")
    desk.pass_time(WEEK - HOUR)
    late = await desk.post(path(session, "cancellation"), {"cancelled_by": "client"})
    assert "no-show" in refused(late, 409, "known-too-late")["detail"]


async def test_an_outcome_is_not_said_before_it_can_be_known(desk: Desk) -> None:
    session = await desk.a_session()
    desk.pass_time(WEEK - timedelta(seconds=1))
    refused(await desk.post(path(session, "no-show"), {}), 409, "outcome-is-too-early")
    desk.pass_time(HOUR)
    refused(await desk.post(path(session, "held"), {}), 409, "outcome-is-too-early")
    desk.pass_time(timedelta(seconds=1))
    assert (await desk.post(path(session, "held"), {})).status_code == 200


async def test_a_group_that_nobody_came_to_was_held(desk: Desk) -> None:
    session = await desk.a_session(work_form="group")
    desk.pass_time(WEEK + HOUR)
    refused(await desk.post(path(session, "no-show")), 409, "no-show-in-a-group")

    answer = await desk.post(path(session, "held"), {"participants": 0})

    assert answer.json()["outcome"] == {"kind": "held", "participants": 0}
    _, body = await desk.last_said()
    assert body["participants"] == 0


async def test_participants_and_other_work_are_within_reason(desk: Desk) -> None:
    session = await desk.a_session()
    desk.pass_time(WEEK + HOUR)
    refused(await desk.post(path(session, "held"), {"participants": 3}), 422, "participants-are-not-counted")
    too_long = await desk.post(path(session, "no-show"), {"other_work_minutes": 61})
    refused(too_long, 422, "other-work-is-out-of-bounds")
    refused(await desk.post(path(session, "no-show"), {"other_work_minutes": -1}), 422, "invalid")


async def test_an_outcome_is_given_once(desk: Desk) -> None:
    session = await desk.a_session()
    desk.pass_time(WEEK + HOUR)
    await desk.post(path(session, "held"))
    before = len(await desk.outbox())

    for what, body in (HELD, NO_SHOW, ILL, WITHDREW, CANCELLED):
        problem = refused(await desk.post(path(session, what), body), 409, "outcome-is-given")
        assert problem["state"] == "held"
        assert "correct it" in problem["detail"]
    assert len(await desk.outbox()) == before


async def test_an_expert_says_what_became_of_the_own_sessions_within_limits(desk: Desk) -> None:
    held, ill, withdrew = [await desk.a_session(times=[desk.in_days(day)]) for day in (7, 8, 9)]
    desk.pass_time(WEEK + HOUR)

    for session, (what, body) in ((held, HELD), (ill, ILL), (withdrew, WITHDREW)):
        refused(await desk.post(path(session, what), body, by=desk.expert(EERO)), 404, "not-found")
        assert (await desk.post(path(session, what), body, by=desk.expert())).status_code == 200
    correction = ("correction", {"outcome": {"kind": "held"}})
    for what, said in (NO_SHOW, CANCELLED, correction):
        refused(await desk.post(path(held, what), said, by=desk.expert()), 403, "forbidden")


@pytest.mark.parametrize(("what", "body"), [HELD, NO_SHOW, ILL, CANCELLED])
async def test_an_orderer_speaks_for_the_own_unit_only(desk: Desk, what: str, body: Any) -> None:
    session = await desk.a_session()
    desk.pass_time(WEEK + HOUR)
    refused(await desk.post(path(session, what), body, by=desk.orderer(OTHER_UNIT)), 404, "not-found")


async def test_who_said_what_when_is_kept_for_every_revision(desk: Desk) -> None:
    session = await desk.a_session()
    desk.pass_time(WEEK + HOUR)
    await desk.post(path(session, "held"), by=desk.expert())
    desk.pass_time(HOUR)
    await desk.post(path(session, "correction"), {"outcome": {"kind": "no_show"}})

    async with desk.database.transaction({AREA}) as tx:
        rows = await tx.fetch(
            "SELECT revision, kind, reported_by, reported_as, reported_at FROM outcome ORDER BY revision"
        )
    assert [(row["revision"], row["kind"], row["reported_by"], row["reported_as"]) for row in rows] == [
        (1, "held", AINO, "expert"),
        (2, "no_show", number(2, 2), "coordinator"),
    ]
    assert rows[1]["reported_at"] - rows[0]["reported_at"] == HOUR


# --- moves


async def test_a_session_is_moved_where_the_expert_agrees_and_the_new_one_is_scheduled_next(
    desk: Desk,
) -> None:
    session = await desk.a_session()
    to = desk.in_days(9)

    refused(await desk.post(path(session, "move"), {**to, "consent": "given"}), 422, "invalid")
    refused(await desk.post(path(session, "move"), to), 422, "invalid")
    answer = await desk.post(path(session, "move"), {**to, "consent": "by_phone"}, by=desk.orderer())

    new = answer.json()
    assert answer.status_code == 201
    assert answer.headers["Location"] == f"/v1/areas/{AREA}/sessions/{new['session_id']}"
    assert (new["state"], new["replaces"]) == ("scheduled", session["session_id"])
    old = await desk.shown(path(session))
    assert (old["state"], old["moved_to"]) == ("moved", new["session_id"])
    moved, scheduled = (await desk.outbox())[-2:]
    assert (moved["type"], scheduled["type"]) == ("dispatch.SessionMoved.v1", "dispatch.SessionScheduled.v1")
    assert moved["body"]["moved_to"] == scheduled["body"]["session_id"] == new["session_id"]
    assert scheduled["body"]["replaces"] == session["session_id"]
    assert scheduled["sequence"] == moved["sequence"] + 1


async def test_what_becomes_of_a_moved_session_is_said_of_the_new_one(desk: Desk) -> None:
    session = await desk.a_session()
    new = (await desk.post(path(session, "move"), {**desk.in_days(9), "consent": "by_phone"})).json()
    desk.pass_time(2 * WEEK)

    again = ("move", {**desk.in_days(3), "consent": "by_phone"})
    correction = ("correction", {"outcome": {"kind": "held"}})
    for what, body in (HELD, NO_SHOW, ILL, CANCELLED, again, correction):
        answer = await desk.post(path(session, what), body, by=desk.orderer())
        assert refused(answer, 409, "session-was-moved")["moved_to"] == new["session_id"]
    assert (await desk.post(path(new, "held"))).status_code == 200


async def test_a_session_moves_within_its_own_time_but_not_onto_another(desk: Desk) -> None:
    first = await desk.a_session(times=[desk.in_days(7)])
    await desk.a_session(times=[desk.in_days(8)])

    onto = await desk.post(path(first, "move"), {**desk.in_days(8 + 0.5 / 24), "consent": "by_phone"})
    refused(onto, 409, "expert-is-busy")
    assert (await desk.shown(path(first)))["state"] == "scheduled"
    half_an_hour_later = {**desk.in_days(7 + 0.5 / 24), "consent": "by_phone"}
    assert (await desk.post(path(first, "move"), half_an_hour_later)).status_code == 201


async def test_a_session_is_not_moved_to_nowhere(desk: Desk) -> None:
    session = await desk.a_session()
    same = {"starts_at": session["starts_at"], "ends_at": session["ends_at"], "consent": "by_phone"}
    refused(await desk.post(path(session, "move"), same), 409, "time-is-the-same")
    refused(
        await desk.post(path(session, "move"), {**desk.in_days(-1), "consent": "by_phone"}),
        409,
        "time-is-past",
    )


async def test_the_time_of_a_cancelled_session_is_free_again(desk: Desk) -> None:
    session = await desk.a_session()
    await desk.post(path(session, "cancellation"), {"cancelled_by": "client"})

    await desk.a_session()


async def test_a_cancelled_session_is_moved_and_the_new_time_has_its_own_outcome(desk: Desk) -> None:
    session = await desk.a_session()
    await desk.post(path(session, "cancellation"), {"cancelled_by": "orderer"})

    answer = await desk.post(path(session, "move"), {**desk.in_days(9), "consent": "by_phone"})

    assert answer.status_code == 201, answer.text
    new = answer.json()
    old = await desk.shown(path(session))
    assert (old["state"], old["moved_to"], old["revision"]) == ("moved", new["session_id"], 2)
    assert (new["state"], new["revision"], new["outcome"]) == ("scheduled", 0, None)
    correction = ("correction", {"outcome": {"kind": "held"}})
    refused(
        await desk.post(path(session, correction[0]), correction[1], by=desk.orderer()),
        409,
        "session-was-moved",
    )
    desk.pass_time(2 * WEEK)
    assert (await desk.post(path(new, "held"))).status_code == 200


async def test_a_session_cancelled_by_mistake_stands_again_unless_the_time_is_taken(desk: Desk) -> None:
    session = await desk.a_session()
    again = {name: session[name] for name in ("starts_at", "ends_at")} | {"consent": "by_phone"}
    await desk.post(path(session, "cancellation"), {"cancelled_by": "orderer"})
    assert (await desk.post(path(session, "move"), again)).status_code == 201

    other = await desk.a_session(times=[desk.in_days(8)])
    at = {name: other[name] for name in ("starts_at", "ends_at")} | {"consent": "by_phone"}
    await desk.post(path(other, "cancellation"), {"cancelled_by": "orderer"})
    await desk.a_session(times=[desk.in_days(8)])
    refused(await desk.post(path(other, "move"), at), 409, "expert-is-busy")


# --- corrections


async def test_a_correction_is_one_revision_higher(desk: Desk) -> None:
    session = await desk.a_session()
    desk.pass_time(WEEK + HOUR)
    await desk.post(path(session, "held"))
    known_at = (desk.clock.now() - timedelta(days=2)).isoformat().replace("+00:00", "Z")

    answer = await desk.post(
        path(session, "correction"),
        {"outcome": {"kind": "cancelled", "cancelled_by": "client", "known_at": known_at}},
        by=desk.orderer(),
    )

    assert (answer.json()["state"], answer.json()["revision"]) == ("cancelled", 2)
    type_, body = await desk.last_said()
    assert type_ == "dispatch.OutcomeCorrected.v1"
    assert (body["revision"], body["outcome"]) == (
        2,
        {"kind": "cancelled", "cancelled_by": "client", "known_at": known_at},
    )


async def test_what_was_said_already_or_never_is_not_corrected(desk: Desk) -> None:
    session = await desk.a_session()
    held = {"outcome": {"kind": "held"}}
    refused(await desk.post(path(session, "correction"), held), 409, "nothing-to-correct")
    desk.pass_time(WEEK + HOUR)
    await desk.post(path(session, "held"))
    refused(await desk.post(path(session, "correction"), held), 409, "outcome-is-the-same")
    for wrong in (
        {"kind": "cancelled", "cancelled_by": "client"},
        {"kind": "group_ended"},
        {"kind": "moved"},
        {"kind": "held", "known_at": "2026-10-14T12:00:00Z"},
        {},
    ):
        refused(await desk.post(path(session, "correction"), {"outcome": wrong}), 422, "invalid")
    ended = {"outcome": {"kind": "group_ended", "end_reason": "other"}}
    refused(await desk.post(path(session, "correction"), ended), 409, "not-a-group")


async def test_a_correction_cannot_put_the_expert_in_two_places(desk: Desk) -> None:
    session = await desk.a_session()
    await desk.post(path(session, "cancellation"), {"cancelled_by": "client"})
    await desk.a_session()
    desk.pass_time(WEEK + HOUR)

    answer = await desk.post(path(session, "correction"), {"outcome": {"kind": "held"}})

    refused(answer, 409, "expert-is-busy")
    assert (await desk.shown(path(session)))["revision"] == 1


# --- beyond the order


async def test_more_sessions_are_scheduled_on_an_assignment(desk: Desk) -> None:
    accepted = await desk.assigned()
    where = f"/assignments/{accepted['assignment']['assignment_id']}/sessions"

    answer = await desk.post(where, {"times": [desk.in_days(14), desk.in_days(21)]}, by=desk.orderer())

    assert answer.status_code == 201
    assert len(answer.json()["items"]) == 2
    assert (await desk.types_said())[-2:] == ["SessionScheduled", "SessionScheduled"]
    refused(await desk.post(where, {"times": [desk.in_days(14)]}), 409, "expert-is-busy")
    refused(await desk.post(where, {"times": [desk.in_days(-1)]}), 409, "time-is-past")
    refused(
        await desk.post(where, {"times": [desk.in_days(30)]}, by=desk.orderer(OTHER_UNIT)), 404, "not-found"
    )
    refused(await desk.post(where, {"times": [desk.in_days(30)]}, by=desk.expert()), 403, "forbidden")


async def test_a_fee_is_agreed_later_and_passed_along(desk: Desk) -> None:
    accepted = await desk.assigned()
    assignment = accepted["assignment"]
    where = f"/orders/{assignment['order_id']}/assignments/{assignment['assignment_id']}/fee"
    fee = {"amount_minor": 12345, "currency": "EUR"}

    answer = await desk.post(where, fee, by=desk.orderer())

    assert answer.json()["agreed_fee"] == fee
    assert await desk.last_said() == (
        "dispatch.FeeAgreed.v1",
        {
            "order_id": assignment["order_id"],
            "assignment_id": assignment["assignment_id"],
            "agreed_fee": fee,
        },
    )
    refused(await desk.post(where, fee), 409, "fee-is-the-same")
    refused(await desk.post(where, {"amount_minor": 0}), 422, "invalid")
    refused(await desk.post(where, {"amount_minor": 1}, by=desk.orderer(OTHER_UNIT)), 404, "not-found")
    elsewhere = f"/orders/{number(3, 9)}/assignments/{assignment['assignment_id']}/fee"
    refused(await desk.post(elsewhere, {"amount_minor": 1}), 404, "not-found")


async def test_an_ended_group_says_its_remaining_sessions_at_once(desk: Desk) -> None:
    accepted = await desk.assigned(work_form="group", times=[desk.in_days(7 * week) for week in (1, 2, 3, 4)])
    first, second, third, fourth = accepted["sessions"]
    desk.pass_time(WEEK + HOUR)
    await desk.post(path(first, "held"), {"participants": 5})
    await desk.post(path(third, "cancellation"), {"cancelled_by": "orderer"})
    where = f"/assignments/{accepted['assignment']['assignment_id']}/end-group"

    answer = await desk.post(where, {"reason": "compelling"}, by=desk.orderer())

    remaining = [second["session_id"], fourth["session_id"]]
    assert [session["session_id"] for session in answer.json()["items"]] == remaining
    assert {session["state"] for session in answer.json()["items"]} == {"group_ended"}
    type_, body = await desk.last_said()
    assert type_ == "dispatch.GroupEnded.v1"
    assert (body["session_ids"], body["end_reason"], body["revision"]) == (remaining, "compelling", 1)
    refused(await desk.post(where, {"reason": "compelling"}), 409, "nothing-remains")

    other = {"outcome": {"kind": "group_ended", "end_reason": "other"}}
    corrected = await desk.post(path(second, "correction"), other)
    assert corrected.json()["outcome"] == {"kind": "group_ended", "end_reason": "other"}


async def test_what_is_no_group_is_not_ended_as_one(desk: Desk) -> None:
    accepted = await desk.assigned()
    where = f"/assignments/{accepted['assignment']['assignment_id']}/end-group"
    refused(await desk.post(where, {"reason": "other"}), 409, "not-a-group")
    refused(await desk.post(where, {"reason": "bored"}), 422, "invalid")
    refused(await desk.post(where, {"reason": "other"}, by=desk.orderer(OTHER_UNIT)), 404, "not-found")


# --- seen


async def test_sessions_are_listed_in_order_of_time_by_pages_and_filters(desk: Desk) -> None:
    days = [9, 7, 8]
    made = {day: (await desk.a_session(times=[desk.in_days(day)]))["session_id"] for day in days}
    other = (await desk.assigned(EERO, unit_id=str(OTHER_UNIT), times=[desk.in_days(7)]))["sessions"][0][
        "session_id"
    ]

    async def listed(**query: Any) -> list[str]:
        found, after = [], None
        while True:
            answer = await desk.get("/sessions", limit=2, after=after, **query)
            assert answer.status_code == 200, answer.text
            found += [session["session_id"] for session in answer.json()["items"]]
            if (after := answer.json()["next"]) is None:
                return found

    assert set(await listed()) == {*made.values(), other}
    assert await listed(sort="latest") == (await listed())[::-1]
    assert await listed(expert=str(AINO)) == [made[7], made[8], made[9]]
    assert await listed(by=desk.orderer(), sort="latest") == [made[9], made[8], made[7]]
    assert await listed(by=desk.expert(AINO), sort="latest") == [made[9], made[8], made[7]]
    assert await listed(unit=str(OTHER_UNIT)) == [other]
    starts = [desk.in_days(day)["starts_at"] for day in (8, 9)]
    assert await listed(since=starts[0], until=starts[1]) == [made[8]]
    assert await listed(state="held") == []
    assert await listed(by=desk.orderer()) == [made[7], made[8], made[9]]
    assert await listed(by=desk.orderer(), expert=str(EERO)) == []
    assert await listed(by=desk.expert(EERO)) == [other]
    refused(await desk.get("/sessions", by=desk.expert(EERO), expert=str(AINO)), 403, "forbidden")
    refused(await desk.get("/sessions", by=desk.orderer(), unit=str(OTHER_UNIT)), 404, "not-found")
    refused(await desk.get("/sessions", by=desk.token(AREA, "expert")), 403, "forbidden")
    refused(await desk.get("/sessions", after="bm9uc2Vuc2U"), 422, "invalid")


async def test_who_is_orderer_and_expert_finds_the_units_and_the_own_in_every_list(desk: Desk) -> None:
    both = desk.token(AREA, "orderer", "expert", subject=str(AINO), units=(OTHER_UNIT,), expert_id=AINO)
    mine = await desk.a_session()
    units = (await desk.assigned(EERO, unit_id=str(OTHER_UNIT), times=[desk.in_days(8)]))["sessions"][0]
    neither = await desk.assigned(EERO, times=[desk.in_days(9)])
    sessions = [mine, units, neither["sessions"][0]]
    found = {mine["session_id"], units["session_id"]}
    for day, session in enumerate(sessions):
        assert (await desk.post(path(session, "moves"), desk.in_days(20 + day))).status_code == 201
        assert (await desk.post(path(session, "cancellation"), CANCELLED[1])).status_code == 200
        by = desk.expert(UUID(session["expert_id"]))
        assert (
            await desk.post(path(session, "objections"), {"words": "En tiedä."}, by=by)
        ).status_code == 201

    for what in ("/sessions", "/moves", "/objections"):
        listed = (await desk.get(what, by=both)).json()["items"]
        assert {one["session_id"] for one in listed} == found, what
    for query in ({"expert": str(AINO)}, {"unit": mine["unit_id"]}):
        (one,) = (await desk.get("/sessions", by=both, **query)).json()["items"]
        assert one["session_id"] == mine["session_id"]
    assert (await desk.get("/sessions", by=both, expert=str(EERO))).json()["items"] == [
        await desk.shown(path(units))
    ]


async def test_a_session_is_shown_to_those_it_concerns_and_every_look_is_written_down(
    desk: Desk,
) -> None:
    session = await desk.a_session()
    for by in (desk.coordinator(), desk.orderer(), desk.expert()):
        assert (await desk.get(path(session), by=by)).status_code == 200
    for by in (desk.orderer(OTHER_UNIT), desk.expert(EERO)):
        refused(await desk.get(path(session), by=by), 404, "not-found")

    async with desk.database.transaction({AREA}) as tx:
        reads = await tx.fetch("SELECT reader, about, purpose FROM read_log WHERE what = 'work' ORDER BY id")
    assert [(row["reader"], row["about"], row["purpose"]) for row in reads[:2]] == [
        (str(number(2, 2)), str(AINO), ""),
        (str(number(2, 1)), str(AINO), ""),
    ]
    assert [(row["about"], row["purpose"]) for row in reads[2:]] == [(str(AINO), "own data")]


@pytest.mark.parametrize(
    ("what", "body"),
    [HELD, NO_SHOW, ILL, CANCELLED, ("correction", {"outcome": {"kind": "held"}})],
)
async def test_a_session_of_another_area_is_not_found(desk: Desk, what: str, body: Any) -> None:
    session = await desk.a_session()
    refused(await desk.post(path(session, what), body, area=ELSEWHERE), 404, "not-found")
    refused(await desk.get(path(session), area=ELSEWHERE), 404, "not-found")


async def test_an_assignment_of_another_area_is_not_found(desk: Desk) -> None:
    accepted = await desk.assigned(work_form="group")
    where = f"/assignments/{accepted['assignment']['assignment_id']}"
    refused(await desk.post(f"{where}/end-group", {"reason": "other"}, area=ELSEWHERE), 404, "not-found")
    times = {"times": [desk.in_days(14)]}
    refused(await desk.post(f"{where}/sessions", times, area=ELSEWHERE), 404, "not-found")
    fee = f"/orders/{accepted['assignment']['order_id']}{where}/fee"
    refused(await desk.post(fee, {"amount_minor": 1}, area=ELSEWHERE), 404, "not-found")
    move = {**desk.in_days(14), "consent": "by_phone"}
    refused(await desk.post(path(accepted["sessions"][0], "move"), move, area=ELSEWHERE), 404, "not-found")


@pytest.mark.parametrize(("what", "body"), [("held", {}), ("expert-absence", {"cause": "ill"})])
async def test_what_an_expert_told_of_a_session_is_recorded_on_their_behalf(
    desk: Desk, what: str, body: dict[str, Any]
) -> None:
    session = await desk.a_session()
    desk.pass_time(timedelta(days=8))
    told, said = {**body, "on_behalf": {"how": "in_person"}}, f"/sessions/{session['session_id']}/{what}"

    refused(await desk.post(said, told, by=desk.expert()), 422, "not-yours-to-record")
    answer = await desk.post(said, told)

    report = answer.json()["report"]
    assert (report["reported_as"], report["on_behalf"]) == ("coordinator", "in_person")
    assert (await desk.last_said())[1]["on_behalf"] == "in_person"
