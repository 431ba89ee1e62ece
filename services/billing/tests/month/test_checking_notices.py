"""A unit's coordinator reads the own notices, approves them or objects; the office answers; months go on."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID

import asyncpg
import httpx
import pytest
from billing_builders import AREA, EXPERT, SESSION, UNIT, an_id, local
from billing_office import (
    CLOSED,
    NOTICED,
    STATED,
    Office,
    agreed_order,
    corrected,
    held,
    session_scheduled,
    unit_registered,
)

from contracts import billing as said_by_billing
from contracts.envelope import type_name

APPROVED = type_name(said_by_billing.NoticeApproved)
RAISED = type_name(said_by_billing.NoticeObjectionRaised)
ANSWERED = type_name(said_by_billing.NoticeObjectionAnswered)
NOTICE_AT, CLOSE_AT = local("2026-11-09 12:00"), local("2026-11-10 00:00")
OTHER_UNIT, OTHER = an_id("another unit"), an_id("other session")
PERSON = an_id("the unit's coordinator")
WORDS = "Kerta peruttiin jo edellisenä päivänä."
HERS: dict[str, Any] = {"subject": str(PERSON), "units": [UNIT]}
ROLE = "unit_coordinator"


async def with_a_notice(office: Office) -> str:
    """Let a held session be noticed on the 9th; return the notice's id."""
    await office.furnish()
    await office.orders(*agreed_order(), held())
    await office.ring(NOTICE_AT)
    (said,) = await office.bodies(NOTICED)
    return str(said["notice_id"])


async def approve(office: Office, notice: str, *, read: str | None = '"1"', **claims: Any) -> httpx.Response:
    return await office.post(f"notices/{notice}/approval", None, ROLE, read=read, **(HERS | claims))


async def object_to(office: Office, notice: str, words: str = WORDS, **claims: Any) -> httpx.Response:
    return await office.post(f"notices/{notice}/objections", {"words": words}, ROLE, **(HERS | claims))


async def answer(
    office: Office, objection: str, *roles: str, upheld: bool = False, words: str = "Ei muutu."
) -> httpx.Response:
    body = {"upheld": upheld, "words": words}
    return await office.post(f"objections/{objection}/answer", body, *roles, subject=str(an_id("clerk")))


async def withdraw(office: Office, objection: str, **claims: Any) -> httpx.Response:
    return await office.post(f"objections/{objection}/withdrawal", None, ROLE, **(HERS | claims))


def code(answered: httpx.Response) -> tuple[int, str]:
    return answered.status_code, answered.json()["type"].rpartition(":")[2]


# --- reading ------------------------------------------------------------------------------------------------


async def test_a_unit_coordinator_reads_the_own_notices_and_fee_lines(office: Office) -> None:
    notice = await with_a_notice(office)

    (listed,) = (await office.get("months/2026-10/notices", ROLE, **HERS)).json()["items"]
    whole = await office.get(f"months/2026-10/notices/{UNIT}", ROLE, **HERS)
    lines = (await office.get("fee-lines", ROLE, **HERS)).json()["items"]
    fee = await office.get(f"sessions/{SESSION}/fee", ROLE, **HERS)

    assert (listed["notice_id"], listed["approved_at"], listed["open_objections"]) == (notice, None, 0)
    assert whole.headers["ETag"] == '"1"'
    assert [one["session_id"] for one in whole.json()["lines"]] == [str(SESSION)]
    assert [one["session_id"] for one in lines] == [str(SESSION)]
    assert fee.status_code == 200


async def test_what_is_of_another_unit_looks_like_what_is_not_there(office: Office) -> None:
    notice = await with_a_notice(office)
    stranger: dict[str, Any] = {"units": [OTHER_UNIT]}
    raised = (await object_to(office, notice)).json()["objection_id"]

    lists = [
        (await office.get(path, ROLE, **stranger)).json()["items"]
        for path in (
            "months/2026-10/notices",
            "fee-lines",
            f"fee-lines?unit={UNIT}",
            f"fee-lines?expert={EXPERT}",
            "pending",
            "objections",
        )
    ]
    pairs = [
        (await office.get(f"months/2026-10/notices/{UNIT}", ROLE, **stranger), UNIT),
        (await office.get(f"months/2026-10/notices/{OTHER_UNIT}", ROLE, **stranger), OTHER_UNIT),
        (await office.get(f"sessions/{SESSION}/fee", ROLE, **stranger), SESSION),
        (await office.get(f"sessions/{OTHER}/fee", ROLE, **stranger), OTHER),
        (await approve(office, notice, **stranger), notice),
        (await approve(office, str(OTHER), **stranger), OTHER),
        (await object_to(office, notice, **stranger), notice),
        (await object_to(office, str(OTHER), **stranger), OTHER),
        (await office.get(f"objections/{raised}", ROLE, **stranger), raised),
        (await office.get(f"objections/{OTHER}", ROLE, **stranger), OTHER),
        (await withdraw(office, raised, **stranger), raised),
        (await withdraw(office, str(OTHER), **stranger), OTHER),
    ]

    assert lists == [[]] * len(lists)
    told = [(one.status_code, one.json()["detail"].replace(str(about), "…")) for one, about in pairs]
    assert {status for status, _ in told} == {404}
    assert told[0::2] == told[1::2]


async def test_what_waits_is_listed_to_the_unit_that_will_pay(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), session_scheduled(OTHER, work_form="lecture"), held(OTHER))

    mine = (await office.get("pending", ROLE, **HERS)).json()["items"]
    theirs = (await office.get("pending", ROLE, units=[OTHER_UNIT])).json()["items"]

    assert ([one["session_id"] for one in mine], theirs) == ([str(OTHER)], [])


@pytest.mark.parametrize("path", ["months/2026-10", "statements"])
async def test_the_areas_totals_and_statements_are_not_the_units(office: Office, path: str) -> None:
    await with_a_notice(office)

    assert (await office.get(path, ROLE, **HERS)).status_code == 403


async def test_somebody_who_is_both_reads_what_either_may(office: Office) -> None:
    await office.furnish()
    theirs = session_scheduled(OTHER, expert_id=an_id("another"), unit_id=OTHER_UNIT)
    third = session_scheduled(an_id("third"), expert_id=an_id("another"), unit_id=an_id("third unit"))
    await office.orders(*agreed_order(), theirs, third, held(), held(OTHER), held(an_id("third")))

    both = (await office.get("pending", ROLE, "expert", units=[OTHER_UNIT], expert_id=EXPERT)).json()["items"]
    lines = (await office.get("fee-lines", ROLE, "expert", units=[OTHER_UNIT], expert_id=EXPERT)).json()[
        "items"
    ]

    assert [one["session_id"] for one in both] == [str(OTHER)]
    assert [one["session_id"] for one in lines] == [str(SESSION)]


# --- approving ----------------------------------------------------------------------------------------------


async def test_an_approval_is_kept_shown_and_said(office: Office) -> None:
    notice = await with_a_notice(office)

    approved = await approve(office, notice)

    assert approved.status_code == 200, approved.text
    shown = approved.json()
    assert (shown["approved_by"], shown["approved_at"]) == (str(PERSON), "2026-11-09T12:00:00+02:00")
    assert approved.headers["ETag"] == '"1"'
    (said,) = await office.said(APPROVED)
    assert said["body"] == {
        "notice_id": notice,
        "month": "2026-10",
        "unit_id": str(UNIT),
        "revision": 1,
        "approved_by": str(PERSON),
    }
    assert (said["key"], said["sequence"]) == (f"{AREA}:2026-10", 2)
    assert (await office.get("months/2026-10")).json()["unapproved_notices"] == []


async def test_a_notice_that_was_approved_stays_so_whoever_approves_it_again(office: Office) -> None:
    notice = await with_a_notice(office)
    first = (await approve(office, notice)).json()

    again = await approve(office, notice, subject=str(an_id("a colleague")))

    assert (again.status_code, again.json()) == (200, first)
    assert len(await office.said(APPROVED)) == 1


async def test_two_who_approve_at_once_approve_once(office: Office) -> None:
    notice = await with_a_notice(office)
    people = [str(an_id(f"person {number}")) for number in range(4)]

    answers = await asyncio.gather(*(approve(office, notice, subject=one) for one in people))

    assert {one.status_code for one in answers} == {200}
    assert len({one.json()["approved_by"] for one in answers}) == 1
    assert len(await office.said(APPROVED)) == 1


async def test_a_revised_notice_needs_its_own_approval(office: Office) -> None:
    notice = await with_a_notice(office)
    await approve(office, notice)
    await office.orders(corrected("expert_ill"))
    await office.ring(CLOSE_AT)

    month = (await office.get("months/2026-10")).json()
    outdated = await approve(office, notice)
    fresh = await approve(office, notice, read='"2"')

    assert month["unapproved_notices"] == [{"notice_id": notice, "unit_id": str(UNIT), "revision": 2}]
    assert code(outdated) == (412, "outdated")
    assert (fresh.status_code, fresh.json()["revision"]) == (200, 2)
    listed = (await office.get("months/2026-10/notices")).json()["items"]
    assert [(one["revision"], one["approved_by"]) for one in listed] == [(2, str(PERSON)), (1, str(PERSON))]


async def test_an_approval_names_what_was_read(office: Office) -> None:
    notice = await with_a_notice(office)

    assert code(await approve(office, notice, read=None)) == (428, "version-needed")
    assert code(await approve(office, notice, read='"7"')) == (412, "outdated")
    assert await office.said(APPROVED) == []


async def test_an_unapproved_notice_does_not_hold_up_the_close(office: Office) -> None:
    notice = await with_a_notice(office)
    assert (await office.get("months/2026-10")).json()["unapproved_notices"][0]["notice_id"] == notice

    await office.ring(CLOSE_AT)

    assert len(await office.said(CLOSED)) == len(await office.said(STATED)) == 1
    assert [row["sequence"] for row in await office.said(NOTICED, STATED, CLOSED)] == [1, 2, 3]


async def test_an_approval_after_the_close_takes_the_next_place_in_the_months_order(office: Office) -> None:
    notice = await with_a_notice(office)
    await office.ring(CLOSE_AT)

    assert (await approve(office, notice)).status_code == 200

    assert [row["sequence"] for row in await office.said(NOTICED, STATED, CLOSED, APPROVED)] == [1, 2, 3, 4]
    assert [row["state"] for row in await office.rows("SELECT state FROM month")] == ["closed"]


@pytest.mark.parametrize("role", ["coordinator", "billing_clerk", "orderer", "expert", "operator"])
async def test_only_a_units_coordinator_approves_and_objects(office: Office, role: str) -> None:
    notice = await with_a_notice(office)
    claims: dict[str, Any] = {"units": [UNIT], "expert_id": EXPERT}

    answers = [
        await office.post(f"notices/{notice}/approval", None, role, read='"1"', **claims),
        await office.post(f"notices/{notice}/objections", {"words": WORDS}, role, **claims),
    ]

    assert [one.status_code for one in answers] == [403, 403]


async def test_an_approval_is_never_changed_or_taken_away(office: Office) -> None:
    notice = await with_a_notice(office)
    await approve(office, notice)

    for sql in ("DELETE FROM notice_approval", "UPDATE notice_approval SET approved_by = notice_id"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await office.rows(sql)


# --- objecting ----------------------------------------------------------------------------------------------


async def test_an_objection_is_kept_in_words_and_said_without_them(office: Office) -> None:
    notice = await with_a_notice(office)
    lines = await office.rows("SELECT * FROM fee_line")

    raised = await object_to(office, notice)

    assert raised.status_code == 201, raised.text
    shown = raised.json()
    assert (shown["words"], shown["state"], shown["raised_by"]) == (WORDS, "open", str(PERSON))
    (said,) = await office.said(RAISED)
    assert said["body"] == {
        "objection_id": shown["objection_id"],
        "notice_id": notice,
        "month": "2026-10",
        "unit_id": str(UNIT),
        "revision": 1,
        "raised_by": str(PERSON),
    }
    assert await office.rows("SELECT * FROM fee_line") == lines
    month = (await office.get("months/2026-10")).json()
    assert month["objected_notices"] == [{"notice_id": notice, "unit_id": str(UNIT), "revision": 1}]
    (listed,) = (await office.get("months/2026-10/notices")).json()["items"]
    assert listed["open_objections"] == 1


async def test_the_same_request_again_raises_no_second_objection(office: Office) -> None:
    notice = await with_a_notice(office)

    answers = [await object_to(office, notice, key="once") for _ in range(2)]

    assert [one.status_code for one in answers] == [201, 201]
    assert len({one.json()["objection_id"] for one in answers}) == 1
    assert len(await office.said(RAISED)) == 1


async def test_a_person_has_one_open_objection_to_a_notice_and_a_colleague_another(office: Office) -> None:
    notice = await with_a_notice(office)
    first = (await object_to(office, notice)).json()

    second = await object_to(office, notice)
    of_a_colleague = await object_to(office, notice, subject=str(an_id("a colleague")))
    await withdraw(office, first["objection_id"])
    after_the_first = await object_to(office, notice)

    assert code(second) == (409, "objection-is-open")
    assert second.json()["objection_id"] == first["objection_id"]
    assert [of_a_colleague.status_code, after_the_first.status_code] == [201, 201]


async def test_two_objections_of_a_person_at_once_are_one(office: Office) -> None:
    notice = await with_a_notice(office)

    answers = await asyncio.gather(*(object_to(office, notice) for _ in range(4)))

    assert sorted(one.status_code for one in answers) == [201, 409, 409, 409]


async def test_the_database_keeps_no_second_open_objection_of_a_person(office: Office) -> None:
    notice = await with_a_notice(office)
    await object_to(office, notice)

    with pytest.raises(asyncpg.UniqueViolationError) as broken:
        await office.rows(
            "INSERT INTO notice_objection SELECT area_id, gen_random_uuid(), notice_id, revision, month, unit_id,"
            " words, raised_by, raised_at, state FROM notice_objection"
        )

    assert broken.value.constraint_name == "uq_notice_objection_one_open"


async def test_what_is_objected_to_is_not_approved_until_it_is_settled(office: Office) -> None:
    notice = await with_a_notice(office)
    raised = (await object_to(office, notice)).json()["objection_id"]

    refused = await approve(office, notice)
    await answer(office, raised)
    approved = await approve(office, notice)

    assert code(refused) == (409, "objection-is-open")
    assert approved.status_code == 200


async def test_what_was_approved_can_still_be_objected_to(office: Office) -> None:
    notice = await with_a_notice(office)
    await approve(office, notice)

    assert (await object_to(office, notice)).status_code == 201


@pytest.mark.parametrize("role", ["billing_clerk", "coordinator"])
@pytest.mark.parametrize("upheld", [True, False])
async def test_the_office_answers_in_words_and_the_event_has_none(
    office: Office, role: str, *, upheld: bool
) -> None:
    notice = await with_a_notice(office)
    raised = (await object_to(office, notice)).json()["objection_id"]

    answered = await answer(office, raised, role, upheld=upheld, words="Tarkistettu.")

    assert answered.status_code == 200, answered.text
    state = "upheld" if upheld else "rejected"
    assert (answered.json()["state"], answered.json()["answer"]) == (state, "Tarkistettu.")
    assert answered.json()["settled_by"] == str(an_id("clerk"))
    (body,) = await office.bodies(ANSWERED)
    assert body == {
        "objection_id": raised,
        "notice_id": notice,
        "month": "2026-10",
        "unit_id": str(UNIT),
        "raised_by": str(PERSON),
        "state": state,
    }
    assert (await office.get("months/2026-10")).json()["objected_notices"] == []


async def test_who_raised_an_objection_takes_it_back_and_nobody_else(office: Office) -> None:
    notice = await with_a_notice(office)
    raised = (await object_to(office, notice)).json()["objection_id"]

    by_a_colleague = await withdraw(office, raised, subject=str(an_id("a colleague")))
    withdrawn = await withdraw(office, raised)

    assert by_a_colleague.status_code == 403
    assert (withdrawn.status_code, withdrawn.json()["state"]) == (200, "withdrawn")
    assert [one["state"] for one in await office.bodies(ANSWERED)] == ["withdrawn"]


async def test_what_is_settled_is_settled_once(office: Office) -> None:
    notice = await with_a_notice(office)
    raised = (await object_to(office, notice)).json()["objection_id"]
    await answer(office, raised)

    again = [await answer(office, raised, upheld=True), await withdraw(office, raised)]

    assert [code(one) for one in again] == [(409, "objection-is-settled")] * 2
    assert len(await office.said(ANSWERED)) == 1


async def test_an_answer_and_a_withdrawal_at_once_settle_it_once(office: Office) -> None:
    notice = await with_a_notice(office)
    raised = (await object_to(office, notice)).json()["objection_id"]

    answers = await asyncio.gather(answer(office, raised), withdraw(office, raised), answer(office, raised))

    assert sorted(one.status_code for one in answers) == [200, 409, 409]
    assert len(await office.said(ANSWERED)) == 1


async def test_objections_are_listed_by_state_as_they_were_raised_page_by_page(office: Office) -> None:
    notice = await with_a_notice(office)
    people = [str(an_id(f"person {number}")) for number in range(4)]
    ids = [(await object_to(office, notice, subject=one)).json()["objection_id"] for one in people]
    await answer(office, ids[1])

    first = (await office.get("objections?state=open&limit=2", "billing_clerk")).json()
    second = (
        await office.get(f"objections?state=open&limit=2&after={first['next']}", "billing_clerk")
    ).json()
    rejected = (await office.get("objections?state=rejected", ROLE, **HERS)).json()["items"]

    assert sorted(one["objection_id"] for one in (*first["items"], *second["items"])) == sorted(
        {*ids} - {ids[1]}
    )
    assert [one["objection_id"] for one in rejected] == [ids[1]]
    assert (await office.get("objections?state=closed", "billing_clerk")).status_code == 422
    assert (await office.get("objections", "orderer", units=[UNIT])).status_code == 403


@pytest.mark.parametrize("words", ["", "   ", "x" * 2001, None, 7])
async def test_an_objection_says_what_is_wrong_on_a_page(office: Office, words: Any) -> None:
    notice = await with_a_notice(office)

    assert (await object_to(office, notice, words)).status_code == 422
    raised = (await object_to(office, notice, "x" * 2000)).json()["objection_id"]
    assert (await answer(office, raised, words=words)).status_code == 422
    assert (await answer(office, raised, words="y" * 2000)).status_code == 200


async def test_no_word_of_an_objection_is_said_or_kept_elsewhere(office: Office) -> None:
    notice = await with_a_notice(office)
    raised = (await object_to(office, notice, "Salainen syy")).json()["objection_id"]
    await answer(office, raised, words="Salainen vastaus")

    said = str(await office.said())

    assert "Salainen" not in said
    assert RAISED in said


async def test_an_objection_outlives_a_revision_of_its_notice(office: Office) -> None:
    notice = await with_a_notice(office)
    await object_to(office, notice)
    await office.orders(corrected("expert_ill"))
    await office.ring(CLOSE_AT)

    month = (await office.get("months/2026-10")).json()
    (open_one,) = (await office.get("objections?state=open", "billing_clerk")).json()["items"]

    assert month["objected_notices"] == [{"notice_id": notice, "unit_id": str(UNIT), "revision": 2}]
    assert open_one["revision"] == 1


async def test_each_unit_says_what_is_its_own_of_its_own_notice(office: Office) -> None:
    await office.furnish()
    await office.units(unit_registered(OTHER_UNIT))
    await office.orders(*agreed_order(), session_scheduled(OTHER, unit_id=OTHER_UNIT), held(), held(OTHER))
    await office.ring(NOTICE_AT)
    of = {one["unit_id"]: one["notice_id"] for one in await office.bodies(NOTICED)}

    await approve(office, of[str(UNIT)])
    await object_to(office, of[str(OTHER_UNIT)], units=[OTHER_UNIT])

    month = (await office.get("months/2026-10")).json()
    assert [one["unit_id"] for one in month["unapproved_notices"]] == [str(OTHER_UNIT)]
    assert [one["unit_id"] for one in month["objected_notices"]] == [str(OTHER_UNIT)]
    (mine,) = (await office.get("months/2026-10/notices", ROLE, **HERS)).json()["items"]
    assert UUID(mine["unit_id"]) == UNIT
