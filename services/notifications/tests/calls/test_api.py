"""The call list over HTTP: who is to be told what, and that they were told."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from notifications_builders import (
    AREA,
    DAY,
    EXPERT,
    OFFER,
    ORDER,
    ORDERER,
    OTHER_OFFER,
    a_contact,
    a_statement,
    a_unit,
    an_acceptance,
    an_area,
    an_offer,
    an_order,
    rows,
)
from notifications_mail_trap import MailTrap

from chassis.clock import SteppedClock
from chassis.database import Database

CALLS = f"/v1/areas/{AREA}/calls"


@pytest.fixture
async def api(api_of: Any, database: Database) -> Any:
    """Give an HTTP client."""
    async with api_of("notifications", database) as client:
        yield client


@pytest.fixture
async def called(tell: Any) -> None:
    """Let an expert be called about a request and written to about nothing."""
    by_phone = a_contact(email="", tell_by="phone", language="sv")
    await tell(an_area(), a_unit(), by_phone, an_order(), an_offer())


async def listed(api: Any, headers: dict[str, str], **asked: Any) -> list[dict[str, Any]]:
    answer = await api.get(CALLS, params=asked, headers=headers)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


async def told(api: Any, headers: dict[str, str], message: str, how: str = "phone") -> Any:
    return await api.post(
        f"{CALLS}/{message}/told", json={"how": how}, headers={**headers, "Idempotency-Key": str(uuid4())}
    )


@pytest.mark.usefixtures("called")
async def test_a_call_says_what_the_mail_would_have_said_and_until_when(api: Any, token: Any) -> None:
    (call,) = await listed(api, token(AREA, "coordinator"))

    assert (call["person_id"], call["role"], call["tell_by"]) == (str(EXPERT), "expert", "phone")
    assert (call["answer_until"], call["waiting_since"]) == ("2026-10-15T09:00:00Z", "2026-10-14T09:00:00Z")
    assert (call["page"], call["correlation_id"]) == (f"offers/{OFFER}", str(ORDER))
    assert call["language"] == "sv"
    assert "Enhet: Aikuisten palvelut" in call["text"]
    assert "måndag 26.10.2026" in call["text"]
    assert "för din räkning" in call["text"]
    assert "http" not in call["text"]


@pytest.mark.usefixtures("called")
async def test_whoever_is_called_can_see_who_read_what_they_are_to_be_told(
    api: Any, token: Any, database: Database
) -> None:
    coordinator = token(AREA, "coordinator")
    assert (await api.get(CALLS, params={"purpose": "to call"}, headers=coordinator)).status_code == 200
    await listed(api, coordinator)

    logged = await rows(database, "SELECT about, what, purpose, reader_roles FROM read_log ORDER BY id")
    assert [tuple(one.values()) for one in logged] == [
        (str(EXPERT), "what is to be told", why, ["coordinator"]) for why in ("to call", "")
    ]


@pytest.mark.usefixtures("called")
async def test_what_was_told_says_by_whom_when_and_how_and_is_never_mailed(
    api: Any,
    token: Any,
    tell: Any,
    clock: SteppedClock,
    database: Database,
    mail_trap: MailTrap,
    sending_of: Any,
) -> None:
    caller = uuid4()
    coordinator = token(AREA, "coordinator", subject=str(caller))
    (call,) = await listed(api, coordinator)
    clock.advance(timedelta(hours=1))

    first = await told(api, coordinator, call["message_id"])
    clock.advance(timedelta(hours=1))
    again = await told(api, token(AREA, "coordinator"), call["message_id"], "letter")

    assert (first.status_code, again.status_code) == (200, 200)
    assert (
        first.json()
        == again.json()
        == {
            "message_id": call["message_id"],
            "told_at": "2026-10-14T10:00:00Z",
            "told_by": str(caller),
            "how": "phone",
        }
    )
    assert await listed(api, coordinator) == []
    await tell(a_contact())
    assert await sending_of(mail_trap).batch() == []
    (row,) = await rows(database)
    assert (row["state"], row["undelivered_since"]) == ("told", None)
    log = (await api.get(f"/v1/areas/{AREA}/messages/{call['message_id']}", headers=coordinator)).json()
    assert (log["state"], log["told_how"], log["told_by"]) == ("told", "phone", str(caller))


@pytest.mark.usefixtures("called")
async def test_who_is_mailed_from_now_on_gets_by_mail_what_was_not_told(
    api: Any, token: Any, tell: Any, mail_trap: MailTrap, sending_of: Any
) -> None:
    coordinator = token(AREA, "coordinator")
    (call,) = await listed(api, coordinator)
    await tell(a_contact(email="anna@example.org"))

    assert await listed(api, coordinator) == []
    refused = await told(api, coordinator, call["message_id"])
    await sending_of(mail_trap).batch()

    assert (refused.status_code, refused.json()["type"].rpartition(":")[2]) == (409, "wrong-state")
    assert [trapped.to for trapped in mail_trap.accepted] == [["anna@example.org"]]


@pytest.mark.usefixtures("called")
async def test_who_was_on_the_phone_when_it_ran_out_can_still_say_so(
    api: Any, token: Any, tell: Any, database: Database
) -> None:
    coordinator = token(AREA, "coordinator")
    (call,) = await listed(api, coordinator)
    await tell(an_acceptance())
    assert await listed(api, coordinator) == []

    assert (await told(api, coordinator, call["message_id"], "in_person")).status_code == 200

    found = await rows(database, "SELECT * FROM message WHERE template = 'offer_made'")
    assert [(one["state"], one["told_how"]) for one in found] == [("told", "in_person")]


@pytest.mark.usefixtures("called")
async def test_the_oldest_comes_first_and_pages_meet_every_call_once(
    api: Any, token: Any, tell: Any, clock: SteppedClock
) -> None:
    await tell(a_contact(ORDERER), an_acceptance())  # the orderer is mailed
    for number in range(3):
        clock.advance(DAY)
        await tell(an_offer(offer_id=UUID(int=OTHER_OFFER.int + number)))
    await tell(a_statement())
    coordinator = token(AREA, "coordinator")
    everything = await listed(api, coordinator)

    met, after = [], None
    while True:
        asked = {"limit": 1} | ({"after": after} if after else {})
        page = (await api.get(CALLS, params=asked, headers=coordinator)).json()
        met += page["items"]
        after = page["next"]
        if after is None:
            break

    assert met == everything
    assert len(met) == 4
    assert [one["happened_at"] for one in met] == sorted(one["happened_at"] for one in met)


async def test_calls_wait_until_the_areas_local_time_is_known(api: Any, token: Any, tell: Any) -> None:
    await tell(a_contact(email="", tell_by="letter"), an_order(), an_offer())
    assert await listed(api, token(AREA, "coordinator")) == []
    await tell(an_area())
    (call,) = await listed(api, token(AREA, "coordinator"))
    assert call["tell_by"] == "letter"


@pytest.mark.usefixtures("called")
@pytest.mark.parametrize("role", ["expert", "orderer", "unit_coordinator", "billing_clerk", "operator"])
async def test_coordinators_call_and_nobody_else(api: Any, token: Any, role: str) -> None:
    (call,) = await listed(api, token(AREA, "coordinator"))
    assert (await api.get(CALLS, headers=token(AREA, role))).status_code == 403
    assert (await told(api, token(AREA, role), call["message_id"])).status_code == 403


@pytest.mark.usefixtures("called")
async def test_what_is_not_there_is_not_told(api: Any, token: Any) -> None:
    coordinator = token(AREA, "coordinator")
    (call,) = await listed(api, coordinator)
    assert (await told(api, coordinator, str(uuid4()))).status_code == 404
    assert (await told(api, coordinator, call["message_id"], "pigeon")).status_code == 422
    assert (await told(api, token("lappi", "coordinator"), call["message_id"])).status_code == 403
