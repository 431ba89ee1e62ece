"""Objections over HTTP: raised by the expert or the unit, seen until the coordinator answers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from dispatch_builders import number
from dispatch_desk import AINO, AREA, EERO, ELSEWHERE, OTHER_UNIT, Desk, refused

WEEK, HOUR = timedelta(days=7), timedelta(hours=1)
WORDS = {"words": "En sanonut sellaista."}


async def told(desk: Desk) -> str:
    """Return the path of a session that the unit says was cancelled in time."""
    session = await desk.a_session()
    where = f"/sessions/{session['session_id']}"
    answer = await desk.post(f"{where}/cancellation", {"cancelled_by": "client"}, by=desk.orderer())
    assert answer.status_code == 200
    return where


async def raised(desk: Desk, where: str, **by: Any) -> dict[str, Any]:
    answer = await desk.post(f"{where}/objections", WORDS, **by)
    assert answer.status_code == 201, answer.text
    objection: dict[str, Any] = answer.json()
    return objection


async def test_an_objection_is_open_until_it_is_answered(desk: Desk) -> None:
    where = await told(desk)

    objection = await raised(desk, where, by=desk.expert())

    assert (objection["state"], objection["about"], objection["words"]) == ("open", "outcome", WORDS["words"])
    kind, said = await desk.last_said()
    assert kind == "dispatch.ObjectionRaised.v1"
    assert (said["raised_as"], said["raised_by"]) == ("expert", str(AINO))
    assert WORDS["words"] not in str(said)
    assert [one["objection_id"] for one in (await desk.get("/objections", state="open")).json()["items"]] == [
        objection["objection_id"]
    ]

    answer = await desk.post(
        f"/objections/{objection['objection_id']}/answer", {"upheld": True, "words": "Totta, korjataan."}
    )

    shown = answer.json()
    assert (shown["state"], shown["answer"]) == ("upheld", "Totta, korjataan.")
    kind, said = await desk.last_said()
    assert (kind, said["state"]) == ("dispatch.ObjectionAnswered.v1", "upheld")
    assert "Totta" not in str(said)
    assert (await desk.get("/objections", state="open")).json()["items"] == []
    late = await desk.post(f"/objections/{objection['objection_id']}/withdrawal", by=desk.expert())
    refused(late, 409, "objection-is-closed")


async def test_a_person_has_one_open_objection_to_a_session(desk: Desk) -> None:
    where = await told(desk)
    first = await raised(desk, where, by=desk.expert())

    second = await desk.post(f"{where}/objections", WORDS, by=desk.expert())

    assert refused(second, 409, "objection-is-open")["objection_id"] == first["objection_id"]
    await raised(desk, where, by=desk.orderer())
    await desk.post(f"/objections/{first['objection_id']}/withdrawal", by=desk.expert())
    await raised(desk, where, by=desk.expert())


async def test_only_the_coordinator_answers_and_only_who_raised_it_takes_it_back(desk: Desk) -> None:
    objection = await raised(desk, await told(desk), by=desk.expert())
    where = f"/objections/{objection['objection_id']}"
    answer = {"upheld": False, "words": "Näin se oli."}

    for somebody in (desk.orderer(), desk.expert()):
        refused(await desk.post(f"{where}/answer", answer, by=somebody), 403, "forbidden")
    refused(await desk.post(f"{where}/withdrawal", by=desk.orderer()), 403, "not-your-objection")
    refused(await desk.post(f"{where}/withdrawal"), 403, "forbidden")
    assert (await desk.post(f"{where}/withdrawal", by=desk.expert())).json()["state"] == "withdrawn"


async def test_a_coordinator_does_not_answer_the_own_objection(desk: Desk) -> None:
    both = desk.token(AREA, "coordinator", "expert", subject=str(AINO), expert_id=AINO)
    objection = await raised(desk, await told(desk), by=both)
    answer = {"upheld": True, "words": "Totta."}

    assert objection["raised_as"] == "expert"
    refused(
        await desk.post(f"/objections/{objection['objection_id']}/answer", answer, by=both),
        403,
        "your-own-objection",
    )
    assert (await desk.post(f"/objections/{objection['objection_id']}/answer", answer)).status_code == 200


async def test_nothing_is_objected_to_before_something_was_reported(desk: Desk) -> None:
    session = await desk.a_session()
    where = f"/sessions/{session['session_id']}/objections"

    refused(await desk.post(where, WORDS, by=desk.expert()), 409, "nothing-to-object-to")
    for words in ("", "   ", "x" * 2001):
        refused(await desk.post(where, {"words": words}, by=desk.expert()), 422, "invalid")


async def test_an_objection_is_seen_by_those_whom_it_concerns(desk: Desk) -> None:
    where = await told(desk)
    objection = await raised(desk, where, by=desk.expert())
    path = f"/objections/{objection['objection_id']}"

    for nobody in (desk.expert(EERO), desk.orderer(OTHER_UNIT)):
        refused(await desk.get(path, by=nobody), 404, "not-found")
        refused(await desk.post(f"{where}/objections", WORDS, by=nobody), 404, "not-found")
        refused(await desk.post(f"{path}/withdrawal", by=nobody), 404, "not-found")
        assert (await desk.get("/objections", by=nobody)).json()["items"] == []
    for somebody in (desk.expert(), desk.orderer(), desk.coordinator()):
        assert (await desk.get(path, by=somebody)).json() == objection
    refused(await desk.get(path, area=ELSEWHERE), 404, "not-found")
    session_id = where.rpartition("/")[2]
    assert (await desk.get("/objections", session=session_id)).json()["items"] == [objection]
    assert (await desk.get("/objections", session=str(number(7, 7)))).json()["items"] == []


async def test_an_objection_to_a_recorded_move_is_about_the_move(desk: Desk) -> None:
    session = await desk.a_session()
    where = f"/sessions/{session['session_id']}"
    new = (await desk.post(f"{where}/move", {**desk.in_days(30), "consent": "by_phone"})).json()

    assert (await raised(desk, where, by=desk.expert()))["about"] == "move"
    assert (await raised(desk, f"/sessions/{new['session_id']}", by=desk.expert()))["about"] == "move"
