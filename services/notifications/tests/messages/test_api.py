"""The delivery log over HTTP."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from notifications_builders import (
    AREA,
    COORDINATOR,
    EXPERT,
    NOON,
    ORDER,
    ORDERER,
    a_contact,
    a_notice,
    a_statement,
    a_unit,
    an_acceptance,
    an_area,
    an_offer,
    an_order,
    number,
)
from notifications_mail_trap import MailTrap

from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.numbers import number_of
from notifications.words.identities import reference

LOG = f"/v1/areas/{AREA}/messages"


@pytest.fixture
async def api(api_of: Any, database: Database) -> Any:
    """Give an HTTP client."""
    async with api_of("notifications", database) as client:
        yield client


@pytest.fixture
async def a_log(tell: Any, mail_trap: MailTrap, sending_of: Any) -> None:
    """Let two mails have been sent, one have failed, one wait."""
    await tell(an_area(), a_contact(email="anna@example.org"), a_contact(ORDERER), an_order())
    await tell(an_offer(), a_statement())
    await sending_of(mail_trap).batch()
    mail_trap.faults.append("550")
    await tell(an_acceptance(), a_notice())
    await sending_of(mail_trap).batch()


async def items(api: Any, headers: dict[str, str], **asked: Any) -> list[dict[str, Any]]:
    answer = await api.get(LOG, params=asked, headers=headers)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["items"]
    return found


@pytest.mark.usefixtures("a_log")
async def test_the_log_tells_what_became_of_each_message(api: Any, token: Any) -> None:
    found = {one["template"]: one for one in await items(api, token(AREA, "coordinator"))}
    assert {name: one["state"] for name, one in found.items()} == {
        "offer_made": "sent",
        "statement": "sent",
        "offer_accepted": "failed",
        "payment_notice": "awaiting_contact",
    }
    offer = found["offer_made"]
    assert (offer["sent_to"], offer["language"], offer["attempts"]) == ("a…@example.org", "fi", 1)
    assert (offer["event_type"], offer["correlation_id"]) == ("dispatch.OfferMade.v1", str(ORDER))
    assert offer["trace_id"] == "0af7651916cd43dd8448eb211c80319c"
    assert found["offer_accepted"]["reason"] == "refused: 550"


async def test_what_stays_says_whose_it_is_why_and_since_when(
    api: Any, token: Any, tell: Any, mail_trap: MailTrap, sending_of: Any, clock: SteppedClock
) -> None:
    """An order was placed by somebody whom registry does not know; the coordinator of the area sees it."""
    await tell(an_area(), a_unit(), an_order(), an_acceptance(), a_contact(), an_offer())
    mail_trap.faults.append("550")
    clock.advance(timedelta(hours=1))
    await sending_of(mail_trap).batch()

    for role in ("coordinator", "operator"):
        (waits,) = await items(api, token(AREA, role), state="awaiting_contact")
        (failed,) = await items(api, token(AREA, role), state="failed")

        assert (waits["person_id"], waits["role"], waits["order"]) == (str(ORDERER), "orderer", "00000001")
        assert (waits["reason"], waits["undelivered_since"]) == ("no_contact_point", moment(NOON))
        assert (failed["person_id"], failed["role"]) == (str(EXPERT), "expert")
        assert failed["reason"] == "refused: 550"
        assert failed["undelivered_since"] == moment(NOON + timedelta(hours=1))
        assert "example.org" not in str((waits, failed))


async def test_waiting_mail_goes_out_by_itself_once_the_person_is_registered(
    api: Any, token: Any, tell: Any, mail_trap: MailTrap, sending_of: Any
) -> None:
    await tell(an_area(), a_unit(), an_order(), an_acceptance())
    assert await sending_of(mail_trap).batch() == []

    await tell(a_contact(ORDERER, email="tilaaja@example.org"))
    await sending_of(mail_trap).batch()

    assert [trapped.to for trapped in mail_trap.accepted] == [["tilaaja@example.org"]]
    (sent,) = await items(api, token(AREA, "coordinator"))
    assert (sent["state"], sent["reason"], sent["undelivered_since"]) == ("sent", "", None)


def moment(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


@pytest.mark.usefixtures("a_log")
async def test_filters(api: Any, token: Any) -> None:
    coordinator = token(AREA, "coordinator")

    async def templates(**asked: Any) -> set[str]:
        return {one["template"] for one in await items(api, coordinator, **asked)}

    assert await templates(person=str(EXPERT)) == {"offer_made", "statement"}
    assert await templates(event_type="OfferMade") == {"offer_made"}
    assert await templates(event_type="dispatch.OfferMade.v1") == {"offer_made"}
    assert await templates(order=str(ORDER)) == {"offer_made", "offer_accepted"}
    assert await templates(correlation_id="2026-10") == {"statement", "payment_notice"}
    assert await templates(state="failed") == {"offer_accepted"}
    assert await templates(since=(NOON + timedelta(seconds=1)).isoformat()) == set()
    assert len(await templates(since=NOON.isoformat(), until=(NOON + timedelta(days=1)).isoformat())) == 4
    assert await templates(until=NOON.isoformat()) == set()
    assert await templates(person=str(number(5, 99))) == set()


@pytest.mark.usefixtures("a_log")
async def test_pages_meet_every_message_once(api: Any, token: Any) -> None:
    coordinator = token(AREA, "coordinator")
    met, after = [], None
    while True:
        answer = (
            await api.get(LOG, params={"limit": 1} | ({"after": after} if after else {}), headers=coordinator)
        ).json()
        met += [one["message_id"] for one in answer["items"]]
        after = answer["next"]
        if after is None:
            break
    assert len(met) == len(set(met)) == 4
    assert met == [one["message_id"] for one in await items(api, coordinator)]


@pytest.mark.usefixtures("a_log")
async def test_an_operator_sees_no_address(api: Any, token: Any, database: Database) -> None:
    assert {one["sent_to"] for one in await items(api, token(AREA, "operator"))} == {None}
    assert await _read_log(database) == []


@pytest.mark.usefixtures("a_log")
async def test_every_masked_address_that_is_read_is_logged(api: Any, token: Any, database: Database) -> None:
    coordinator = token(AREA, "coordinator", subject="coordinator-1")
    found = await items(api, coordinator)
    one = next(one for one in found if one["template"] == "offer_made")
    await api.get(f"{LOG}/{one['message_id']}", headers=coordinator)
    logged = await _read_log(database)
    assert [(row["reader"], row["about"], row["what"]) for row in logged] == [
        ("coordinator-1", str(EXPERT), "masked address"),
        ("coordinator-1", str(EXPERT), "masked address"),
    ]


async def _read_log(database: Database) -> list[Any]:
    async with database.transaction({AREA}) as tx:
        return await tx.fetch("SELECT * FROM read_log ORDER BY id")


@pytest.mark.usefixtures("a_log")
async def test_one_message(api: Any, token: Any) -> None:
    coordinator = token(AREA, "coordinator")
    (failed,) = await items(api, coordinator, state="failed")
    answer = await api.get(f"{LOG}/{failed['message_id']}", headers=coordinator)
    assert answer.json() == failed
    missing = await api.get(f"{LOG}/{number(9, 9)}", headers=coordinator)
    assert (missing.status_code, missing.headers["content-type"]) == (404, "application/problem+json")


@pytest.mark.usefixtures("a_log")
@pytest.mark.parametrize("role", ["coordinator", "operator"])
async def test_a_failed_message_is_sent_again_when_asked(
    api: Any, token: Any, mail_trap: MailTrap, sending_of: Any, role: str
) -> None:
    headers = token(AREA, role)
    (failed,) = await items(api, headers, state="failed")
    answer = await api.post(f"{LOG}/{failed['message_id']}/retry", headers=headers)
    assert (answer.status_code, answer.json()["state"], answer.json()["attempts"]) == (202, "queued", 0)
    assert answer.json()["undelivered_since"] is None
    before = len(mail_trap.accepted)
    await sending_of(mail_trap).batch()
    assert len(mail_trap.accepted) == before + 1
    assert mail_trap.accepted[-1].message_id.startswith(f"<{failed['message_id']}@")
    again = await api.post(f"{LOG}/{failed['message_id']}/retry", headers=headers)
    assert again.status_code == 409
    assert again.json()["detail"].startswith("the message is sent, expected failed")
    assert (again.json()["state"], again.json()["expected"]) == ("sent", ["failed"])


@pytest.mark.usefixtures("a_log")
async def test_a_retry_is_answered_again_only_to_whom_it_is_still_for(api: Any, token: Any) -> None:
    (failed,) = await items(api, token(AREA, "coordinator"), state="failed")
    path, once = f"{LOG}/{failed['message_id']}/retry", {"Idempotency-Key": "1"}

    first = await api.post(path, headers=token(AREA, "coordinator", "operator") | once)
    again = await api.post(path, headers=token(AREA, "operator") | once)
    role_taken = await api.post(path, headers=token(AREA, "expert") | once)
    area_taken = await api.post(path, headers=token("lappi", "coordinator") | once)

    assert (first.status_code, again.headers["Idempotency-Replayed"]) == (202, "true")
    assert (role_taken.status_code, area_taken.status_code) == (403, 403)


async def test_a_retry_of_nothing(api: Any, token: Any) -> None:
    answer = await api.post(f"{LOG}/{number(9, 9)}/retry", headers=token(AREA, "coordinator"))
    assert answer.status_code == 404


@pytest.mark.usefixtures("a_log")
async def test_another_area_sees_nothing(api: Any, token: Any) -> None:
    (failed,) = await items(api, token(AREA, "coordinator"), state="failed")
    stranger = token("lappi", "coordinator")
    elsewhere = "/v1/areas/lappi/messages"
    assert (await api.get(LOG, headers=stranger)).status_code == 403
    assert (await api.get(elsewhere, headers=stranger)).json() == {"items": [], "next": None}
    assert (await api.get(f"{elsewhere}/{failed['message_id']}", headers=stranger)).status_code == 404
    assert (await api.post(f"{elsewhere}/{failed['message_id']}/retry", headers=stranger)).status_code == 404


@pytest.mark.parametrize("role", ["expert", "orderer", "billing_clerk", "partner"])
async def test_others_may_not_read_the_log(api: Any, token: Any, role: str) -> None:
    assert (await api.get(LOG, headers=token(AREA, role))).status_code == 403
    assert (await api.get(LOG)).status_code == 401


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"since": "2026-10-14T12:00:00"}, "offset"),
        ({"state": "lost"}, "state"),
        ({"limit": 1000}, "limit"),
        ({"after": "nonsense"}, "start without `after`"),
        ({"order": str(ORDER), "correlation_id": "2026-10"}, "different stories"),
        ({"person": "anna"}, "person"),
    ],
)
async def test_questions_that_mean_nothing_are_answered_clearly(
    api: Any, token: Any, asked: dict[str, Any], words: str
) -> None:
    answer = await api.get(LOG, params=asked, headers=token(AREA, "coordinator"))
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")
    assert words in answer.json()["detail"]


@pytest.mark.usefixtures("a_log")
async def test_what_mails_carry_and_a_message_have_numbers(api: Any, token: Any) -> None:
    operator = token(AREA, "operator")
    found = {one["template"]: one for one in await items(api, token(AREA, "coordinator"))}
    message = found["offer_made"]["message_id"]

    for sought in (message, message[-8:], message[-8:].upper()):
        told = (await api.get(f"/v1/operations/areas/{AREA}/numbers/{sought}", headers=operator)).json()
        assert told["items"] == [{"kind": "message", "id": message, "story": str(ORDER)}]
    assert number_of(reference(ORDER)).ending == str(ORDER)[-8:]
    elsewhere = await api.get(
        f"/v1/operations/areas/lappi/numbers/{message}", headers=token("lappi", "operator")
    )
    assert elsewhere.json()["items"] == []


@pytest.mark.usefixtures("a_log")
async def test_who_was_told_of_an_event_of_another_story_is_told_when_it_is_asked_for(
    api: Any, token: Any
) -> None:
    found = {one["template"]: one for one in await items(api, token(AREA, "coordinator"))}
    asked = {"event": [found["statement"]["event_id"]]}

    told = await api.get(
        f"/v1/operations/areas/{AREA}/journeys/{ORDER}", params=asked, headers=token(AREA, "operator")
    )

    assert {step["what"] for step in told.json()["steps"]} == {
        "message sent: offer_made",
        "message failed: offer_accepted",
        "message sent: statement",
    }


@pytest.mark.usefixtures("a_log")
async def test_the_story_of_an_order_holds_its_messages_without_addresses(api: Any, token: Any) -> None:
    answer = await api.get(f"/v1/operations/areas/{AREA}/journeys/{ORDER}", headers=token(AREA, "operator"))
    told = answer.json()
    assert {step["what"] for step in told["steps"]} == {
        "message sent: offer_made",
        "message failed: offer_accepted",
    }
    assert "example.org" not in answer.text
    assert str(COORDINATOR) not in answer.text
