"""What people ask of billing over HTTP: reasons, previews, versions, months; and who may ask."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from billing_builders import AREA, EXPERT, SESSION, STARTS, UNIT, an_id, local
from billing_office import (
    ASSESSED,
    NOTICED,
    Office,
    agreed_order,
    assignment_accepted,
    cancelled,
    corrected,
    held,
    session_scheduled,
)

OTHER = an_id("other session")
SOMEONE = an_id("someone else")
EXPERT_ROLE = ("expert",)


async def with_a_late_cancellation(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), cancelled(local("2026-10-14 15:00:01")))


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


async def test_a_line_is_shown_with_its_rule_versions_facts_and_reason(office: Office) -> None:
    await with_a_late_cancellation(office)

    answer = await office.get("fee-lines?language=fi")

    (line,) = answer.json()["items"]
    assert (line["rule"], line["amount"]) == ("cancelled_late", {"amount_minor": 5000, "currency": "EUR"})
    assert (line["policy_version"], line["schedule_version"], line["counts"]) == (1, 1, True)
    assert line["facts"]["deadline"] == "2026-10-14T12:00:00+00:00"
    assert line["starts_at"] == "2026-10-15T10:00:00+03:00"
    assert plain(line["explanation"]) == (
        "Peruttu keskiviikkona 14.10.2026 klo 15.00.01, määräaika päättyi keskiviikkona 14.10.2026 klo 15.00: sovittu palkkio maksetaan"
        " (palvelukuvaus 6.2, peruutusehdot versio 1)."
        " Palkkio 50,00 €: 50,00 € tapaamiselta (palkkiotaulukko versio 1)."
    )


async def test_without_a_language_the_reason_comes_in_all_three(office: Office) -> None:
    await with_a_late_cancellation(office)

    (line,) = (await office.get("fee-lines")).json()["items"]

    assert {language: text.split()[0] for language, text in line["explanation"].items()} == {
        "fi": "Peruttu",
        "sv": "Avbokat",
        "en": "Cancelled",
    }


async def test_an_area_without_a_service_description_does_not_name_one(office: Office) -> None:
    await office.furnish(model="pair_work")
    await office.orders(*agreed_order(), held())

    (line,) = (await office.get("fee-lines?language=fi")).json()["items"]

    assert "palvelukuvaus" not in line["explanation"]
    assert "peruutusehdot versio 1" in line["explanation"]


async def test_lines_are_filtered_and_paged(office: Office) -> None:
    await office.furnish()
    ids = [an_id(f"session {number}") for number in range(5)]
    await office.orders(
        assignment_accepted(),
        *(session_scheduled(one, starts_at=STARTS + timedelta(days=20 * at)) for at, one in enumerate(ids)),
        *(held(one) for one in ids),
    )

    first = (await office.get("fee-lines?limit=3")).json()
    second = (await office.get(f"fee-lines?limit=3&after={first['next']}")).json()
    november = (await office.get("fee-lines?month=2026-11")).json()["items"]
    one = (await office.get(f"fee-lines?session={ids[0]}&expert={EXPERT}&unit={UNIT}")).json()["items"]
    nothing = (await office.get(f"fee-lines?unit={SOMEONE}")).json()["items"]

    seen = [line["session_id"] for line in (*first["items"], *second["items"])]
    assert sorted(seen) == sorted(map(str, ids))
    assert second["next"] is None
    assert {line["statement_month"] for line in november} == {"2026-11"}
    assert [line["session_id"] for line in one] == [str(ids[0])]
    assert nothing == []


async def test_a_sessions_fee_is_shown_with_its_history(office: Office) -> None:
    await with_a_late_cancellation(office)
    await office.orders(corrected("expert_ill"))

    shown = (await office.get(f"sessions/{SESSION}/fee?language=en")).json()

    assert (shown["state"], shown["fee"]["rule"], shown["fee"]["amount"]["amount_minor"]) == (
        "assessed",
        "expert_ill",
        0,
    )
    assert [(line["rule"], line["counts"]) for line in shown["history"]] == [
        ("cancelled_late", False),
        ("expert_ill", True),
    ]
    assert shown["history"][1]["corrects"] == shown["history"][0]["line_id"]


async def test_a_session_without_an_outcome_and_one_that_waits_say_so(office: Office) -> None:
    await office.furnish()
    lecture = session_scheduled(OTHER, work_form="lecture")
    await office.orders(*agreed_order(), lecture, held(OTHER))

    without = (await office.get(f"sessions/{SESSION}/fee")).json()
    waits = (await office.get(f"sessions/{OTHER}/fee?language=fi")).json()
    pending = (await office.get("pending?language=sv")).json()["items"]

    assert (without["state"], without["fee"], without["history"]) == ("no_outcome", None, [])
    assert (waits["state"], waits["pending"]["missing"]) == ("waits", ["agreed_fee"])
    assert waits["pending"]["explanation"].startswith("Palkkiota ei voi vielä laskea")
    assert [one["session_id"] for one in pending] == [str(OTHER)]
    assert pending[0]["explanation"].startswith("Arvodet kan ännu inte räknas ut")


async def test_the_preview_tells_the_deadline_and_what_it_costs_now_and_after(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order())

    shown = (
        await office.get(f"sessions/{SESSION}/cancellation-preview?language=fi", "orderer", units=[UNIT])
    ).json()

    assert shown["deadline"] == "2026-10-14T15:00:00+03:00"
    assert (shown["now"]["rule"], shown["now"]["amount"]["amount_minor"]) == ("cancelled_in_time", 0)
    assert (shown["after_deadline"]["rule"], shown["after_deadline"]["amount"]["amount_minor"]) == (
        "cancelled_late",
        5000,
    )
    assert "klo 15.00.01" in shown["after_deadline"]["explanation"]


@pytest.mark.parametrize("moment", ["2026-10-14 15:00:00", "2026-10-14 15:00:01", "2026-10-15 09:59:59"])
async def test_the_preview_of_a_moment_is_what_is_decided_later(office: Office, moment: str) -> None:
    await office.furnish()
    await office.orders(*agreed_order())
    known_at = local(moment)
    path = f"sessions/{SESSION}/cancellation-preview?at={known_at:%Y-%m-%dT%H:%M:%SZ}"

    (preview,) = (await office.get(path, "orderer", units=[UNIT])).json()["at"]
    await office.orders(cancelled(known_at))

    (body,) = await office.bodies(ASSESSED)
    decided = body["lines"][0]
    assert (preview["rule"], preview["amount"]["amount_minor"]) == (decided["rule"], decided["amount_minor"])


async def test_a_preview_of_what_waits_says_what_for(office: Office) -> None:
    await office.furnish()
    await office.orders(assignment_accepted(), session_scheduled(work_form="lecture"))

    shown = (await office.get(f"sessions/{SESSION}/cancellation-preview")).json()

    assert (shown["now"]["rule"], shown["now"]["missing"]) == ("cancelled_in_time", [])
    assert (shown["after_deadline"]["amount"], shown["after_deadline"]["missing"]) == (None, ["agreed_fee"])


async def test_a_session_that_is_over_has_no_preview(office: Office) -> None:
    await with_a_late_cancellation(office)

    answer = await office.get(f"sessions/{SESSION}/cancellation-preview")

    assert answer.status_code == 409
    assert answer.json()["type"].endswith("session-is-over")


async def test_an_orderer_previews_the_own_units_sessions_only(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order())

    path = f"sessions/{SESSION}/cancellation-preview"
    answers = [
        await office.get(path, "orderer", units=[SOMEONE]),
        await office.get(path, "expert", expert_id=SOMEONE),
        await office.get(path, "expert", expert_id=EXPERT),
        await office.get(f"sessions/{OTHER}/cancellation-preview"),
    ]

    assert [answer.status_code for answer in answers] == [404, 404, 200, 404]


async def test_an_expert_sees_the_own_fees_and_no_others(office: Office) -> None:
    await with_a_late_cancellation(office)
    await office.orders(session_scheduled(OTHER, expert_id=SOMEONE))
    await office.orders(held(OTHER))
    await office.ring(local("2026-11-10 00:00"))
    statement = (await office.get("statements")).json()["items"][0]["statement_id"]

    own = (await office.get("fee-lines", "expert", expert_id=EXPERT)).json()["items"]
    none = (await office.get("fee-lines", "expert", expert_id=SOMEONE)).json()["items"]
    statuses = [
        (await office.get(path, "expert", expert_id=SOMEONE)).status_code
        for path in (
            f"fee-lines?expert={EXPERT}",
            f"sessions/{SESSION}/fee",
            f"statements/{statement}",
            f"statements?expert={EXPERT}",
            "months/2026-10",
            "months/2026-10/notices",
        )
    ]

    assert {line["expert_id"] for line in own} == {str(EXPERT)}
    assert none == []
    assert statuses == [403, 404, 404, 403, 403, 403]


@pytest.mark.parametrize("path", ["fee-lines", "statements", "pending", "months/2026-10", "fee-schedules"])
async def test_nobody_sees_another_areas_fees(office: Office, path: str) -> None:
    await with_a_late_cancellation(office)

    answer = await office.client.get(
        f"/v1/areas/{AREA}/{path}", headers=office.token("virike", "coordinator", "billing_clerk")
    )

    assert answer.status_code == 403


async def test_every_read_of_an_experts_fees_is_logged_the_own_as_such(office: Office) -> None:
    await with_a_late_cancellation(office)

    await office.get("fee-lines")
    await office.get("fee-lines", "expert", expert_id=EXPERT)

    logged = await office.rows("SELECT reader, what, about, purpose FROM read_log ORDER BY id")
    read = ("somebody", "fee lines", str(EXPERT))
    assert [tuple(row) for row in logged] == [(*read, ""), (*read, "own data")]


SCHEDULE = {
    "valid_from": "2026-10-01",
    "prices": [
        {"work_form": "individual", "basis": "per_session", "amount_minor": 60_00},
        {"work_form": "lecture", "basis": "agreed", "min_minor": 100_00, "max_minor": 600_00},
    ],
}


async def test_a_new_schedule_judges_the_open_months_sessions_again(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())

    answer = await office.post("fee-schedules", SCHEDULE)

    assert (answer.status_code, answer.json()["version"]) == (201, 2)
    first, second = await office.bodies(ASSESSED)
    assert (second["lines"][0]["amount_minor"], second["lines"][0]["schedule_version"]) == (60_00, 2)
    assert second["lines"][0]["corrects"] == first["lines"][0]["line_id"]
    assert [row["sequence"] for row in await office.said("billing.FeeScheduleSet.v1")] == [1, 3]
    listed = (await office.get("fee-schedules")).json()["items"]
    assert [(one["version"], one["set_by"]) for one in listed] == [(2, "somebody"), (1, "preset")]


async def test_the_same_request_again_gives_the_same_answer_and_no_second_version(office: Office) -> None:
    await office.furnish()

    answers = [await office.post("fee-schedules", SCHEDULE, key="once") for _ in range(2)]

    assert [answer.json() for answer in answers] == [answers[0].json()] * 2
    assert len(await office.rows("SELECT 1 FROM fee_schedule")) == 2


async def test_a_new_policy_has_its_own_deadline(office: Office) -> None:
    await with_a_late_cancellation(office)

    answer = await office.post(
        "cancellation-policies",
        {"valid_from": "2026-10-01", "deadline_time": "16:00", "percent": {"cancelled_late": 50}},
    )

    assert answer.json()["percent"]["cancelled_late"] == 50
    rules = [body["lines"][0]["rule"] for body in await office.bodies(ASSESSED)]
    assert rules == ["cancelled_late", "cancelled_in_time"]
    assert [one["version"] for one in (await office.get("cancellation-policies")).json()["items"]] == [2, 1]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("fee-schedules", SCHEDULE | {"valid_from": "2026-09-30"}, 409),
        ("fee-schedules", SCHEDULE | {"currency": "SEK"}, 422),
        ("fee-schedules", SCHEDULE | {"prices": []}, 422),
        ("fee-schedules", SCHEDULE | {"prices": [{"work_form": "group", "basis": "per_hour"}]}, 422),
        ("fee-schedules", SCHEDULE | {"typo": 1}, 422),
        ("cancellation-policies", {"valid_from": "2026-09-30"}, 409),
        ("cancellation-policies", {"valid_from": "0001-01-01"}, 422),
        ("cancellation-policies", {"valid_from": "2026-10-01", "deadline_time": "25:00"}, 422),
        ("cancellation-policies", {"valid_from": "2026-10-01", "percent": {"held": 101}}, 422),
        ("cancellation-policies", {"valid_from": "2026-10-01", "percent": {"voluntary": 0}}, 422),
        ("cancellation-policies", {"valid_from": "2026-10-01", "percent": {"no such row": 0}}, 422),
    ],
)
async def test_a_version_that_cannot_hold_is_refused(
    office: Office, path: str, body: Any, status: int
) -> None:
    await office.furnish()

    answer = await office.post(path, body)

    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(await office.rows("SELECT 1 FROM fee_schedule")) == 1
    assert len(await office.rows("SELECT 1 FROM cancellation_policy")) == 1


async def test_only_the_office_sets_versions_and_only_clerks_close(office: Office) -> None:
    await office.furnish()

    statuses = [
        (await office.post("fee-schedules", SCHEDULE, "orderer")).status_code,
        (await office.post("cancellation-policies", {"valid_from": "2027-01-01"}, "expert")).status_code,
        (await office.post("months/2026-10/close", None, "coordinator")).status_code,
    ]

    assert statuses == [403, 403, 403]


async def test_a_month_is_shown_with_its_dates_and_totals(office: Office) -> None:
    await with_a_late_cancellation(office)

    shown = (await office.get("months/2026-10")).json()

    assert (shown["state"], shown["pay_date"]) == ("open", "2026-11-30")
    assert (shown["notice_at"], shown["close_at"]) == (
        "2026-11-09T12:00:00+02:00",
        "2026-11-10T00:00:00+02:00",
    )
    assert shown["total"] == {"amount_minor": 5000, "currency": "EUR"}
    assert shown["experts"] == [
        {"expert_id": str(EXPERT), "total": {"amount_minor": 5000, "currency": "EUR"}}
    ]
    assert [one["unit_id"] for one in shown["units"]] == [str(UNIT)]


async def test_a_clerk_closes_a_month_that_is_over_before_its_time(office: Office) -> None:
    await with_a_late_cancellation(office)

    too_early = await office.post("months/2026-10/close")
    office.clock.set(local("2026-11-02 09:00"))
    out_of_order = await office.post("months/2026-11/close")
    closed = await office.post("months/2026-10/close")
    again = await office.post("months/2026-10/close")

    assert [answer.status_code for answer in (too_early, out_of_order, closed, again)] == [409, 409, 200, 409]
    assert too_early.json()["over_at"] == "2026-11-01T00:00:00+02:00"
    assert (closed.json()["state"], closed.json()["pay_date"]) == ("closed", "2026-11-30")
    await office.ring(local("2026-12-10 00:00"))
    assert [row["month"] for row in await office.rows("SELECT month FROM month ORDER BY month")] == [
        "2026-10",
        "2026-11",
    ]
    assert len(await office.said(NOTICED)) == 1


async def test_a_notice_and_a_statement_show_their_lines_with_reasons(office: Office) -> None:
    await with_a_late_cancellation(office)
    await office.ring(local("2026-11-10 00:00"))

    (notice,) = (await office.get("months/2026-10/notices")).json()["items"]
    whole_notice = (await office.get(f"months/2026-10/notices/{UNIT}?language=sv")).json()
    (listed,) = (await office.get(f"statements?month=2026-10&expert={EXPERT}")).json()["items"]
    statement = (
        await office.get(f"statements/{listed['statement_id']}?language=fi", "expert", expert_id=EXPERT)
    ).json()

    assert (notice["total"]["amount_minor"], notice["cost_centre"], notice["line_count"]) == (5000, "4711", 1)
    assert whole_notice["lines"][0]["explanation"].startswith("Avbokat")
    assert (statement["total"]["amount_minor"], statement["pay_date"]) == (5000, "2026-11-30")
    assert statement["units"] == [{"unit_id": str(UNIT), "total": {"amount_minor": 5000, "currency": "EUR"}}]
    assert statement["lines"][0]["explanation"].startswith("Peruttu")
    assert statement["lines"][0]["statement_id"] == listed["statement_id"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("months/2026-13", 422),
        ("months/0000-01", 422),
        (f"sessions/{SOMEONE}/cancellation-preview?at=0001-01-01T00:00:00%2B14:00", 422),
        (f"sessions/{SOMEONE}/cancellation-preview?at=2026-10-14T15:00:00", 422),
        ("months/october/notices", 422),
        (f"months/2026-10/notices/{SOMEONE}", 404),
        (f"statements/{SOMEONE}", 404),
        (f"sessions/{SOMEONE}/fee", 404),
        ("fee-lines?limit=0", 422),
        ("fee-lines?after=x", 422),
        ("statements?after=b3RoZXI", 422),
        ("fee-lines?language=de", 422),
        ("sessions/not-an-id/fee", 422),
    ],
)
async def test_what_cannot_be_answered_is_a_problem_and_not_an_error(
    office: Office, path: str, status: int
) -> None:
    await office.furnish()

    answer = await office.get(path)

    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"


async def test_an_area_that_billing_has_not_heard_of_is_not_found(office: Office) -> None:
    answer = await office.get("fee-lines")

    assert answer.status_code == 404
    assert answer.json()["type"].endswith("area-unknown")


async def test_an_operator_sees_what_was_decided_in_an_orders_story(office: Office) -> None:
    await with_a_late_cancellation(office)
    (said,) = await office.said(ASSESSED)

    told = await office.client.get(
        f"/v1/operations/areas/{AREA}/journeys/{said['correlation_id']}",
        headers=office.token(AREA, "operator"),
    )

    assert [step["facts"]["rule"] for step in told.json()["steps"]] == ["cancelled_late"]
    assert [event["type"] for event in told.json()["events"]] == [ASSESSED]
