"""An order's story in billing: its fees, the notices and statements they stood in; and where a number leads."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from billing_builders import AREA, ORDER, SESSION, STARTS, UNIT, an_id, local
from billing_office import (
    NOTICED,
    STATED,
    Office,
    agreed_order,
    agreement_signed,
    area_opened,
    assignment_accepted,
    corrected,
    held,
    session_scheduled,
    unit_registered,
)

ELSEWHERE = "lappi"
OTHER, OTHER_ORDER, OTHER_ASSIGNMENT = an_id("other session"), an_id("other order"), an_id("other assignment")


async def asked(office: Office, path: str, *, area: str = AREA) -> Any:
    answer = await office.client.get(
        f"/v1/operations/areas/{area}/{path}", headers=office.token("*", "operator")
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


async def steps(office: Office, *, order: UUID = ORDER, area: str = AREA) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = (await asked(office, f"journeys/{order}", area=area))["steps"]
    return told


async def found(office: Office, number: object, *, area: str = AREA) -> set[tuple[str, str]]:
    items = (await asked(office, f"numbers/{number}", area=area))["items"]
    return {(one["kind"], one["story"]) for one in items}


@pytest.fixture
async def october(office: Office) -> Office:
    """Give a month that was noticed, corrected, noticed again and stated, with lines of two orders of one expert."""
    await office.furnish()
    await office.orders(*agreed_order(), held())
    other: dict[str, Any] = {"assignment_id": OTHER_ASSIGNMENT, "order_id": OTHER_ORDER}
    await office.orders(
        assignment_accepted(**other),
        session_scheduled(OTHER, starts_at=STARTS + timedelta(days=1), **other),
        held(OTHER),
    )
    await office.ring(local("2026-11-09 12:00"))
    await office.orders(corrected("expert_ill", OTHER))
    await office.ring(local("2026-11-10 00:00"))
    return office


async def test_an_orders_story_has_each_notice_and_statement_with_its_own_lines(october: Office) -> None:
    told = await steps(october)

    assert [(step["what"], step["at"][:16]) for step in told] == [
        ("fee line: fee", "2026-10-14T09:00"),
        ("payment notice, revision 1", "2026-11-09T10:00"),
        ("payment notice, revision 2", "2026-11-09T22:00"),
        ("statement", "2026-11-09T22:00"),
    ]
    fee, first, second, statement = (step["facts"] for step in told)
    assert (first["month"], first["revision"], first["unit_id"]) == ("2026-10", 1, str(UNIT))
    assert (statement["month"], statement["pay_date"], statement["settlement"]) == (
        "2026-10",
        "2026-11-30",
        "paid",
    )
    for one in (first, second, statement):
        (line,) = one["lines"]
        assert (line["session_id"], line["kind"], line["amount_minor"]) == (str(SESSION), "fee", 5000)
        assert fee["session_id"] == line["session_id"]


async def test_a_line_stands_in_the_revisions_that_have_it_and_in_no_other(october: Office) -> None:
    told = [step for step in await steps(october, order=OTHER_ORDER) if "lines" in step["facts"]]

    assert [(step["what"], [line["amount_minor"] for line in step["facts"]["lines"]]) for step in told] == [
        ("payment notice, revision 1", [5000]),
        ("payment notice, revision 2", [0]),
        ("statement", [0]),
    ]


async def test_each_names_the_event_that_told_it(october: Office) -> None:
    told = await steps(october)

    said = await october.said(NOTICED, STATED)
    assert [step["event_id"] for step in told[1:]] == [str(row["event_id"]) for row in said]


async def test_what_is_told_of_a_unit_that_came_late_has_its_event_too(office: Office) -> None:
    await office.areas(area_opened())
    await office.agreements(agreement_signed())
    await office.orders(*agreed_order(), held())
    await office.ring(local("2026-11-09 12:00"))
    await office.units(unit_registered())

    (said,) = await office.said(NOTICED)
    (notice,) = (step for step in await steps(office) if step["what"].startswith("payment notice"))
    assert said["correlation_id"] == str(UNIT)
    assert notice["event_id"] == str(said["event_id"])


async def test_of_an_event_that_is_no_longer_kept_nothing_is_guessed(october: Office) -> None:
    async with october.database.transaction({AREA}) as tx:
        await tx.execute("DELETE FROM outbox WHERE type = $1", STATED)

    statement = (await steps(october))[-1]

    assert (statement["what"], statement["event_id"], statement["trace_id"]) == ("statement", None, None)


async def test_a_number_of_what_billing_made_leads_to_the_orders_it_is_of(october: Office) -> None:
    (statement,) = (await october.get("statements")).json()["items"]
    ((notice, *_), *_) = ((await october.get("months/2026-10/notices")).json()["items"],)
    lines = (await october.get(f"sessions/{SESSION}/fee")).json()["history"]

    orders = {str(ORDER), str(OTHER_ORDER)}
    assert await found(october, statement["statement_id"]) == {("statement", one) for one in orders}
    assert await found(october, statement["statement_id"][-8:].upper()) == {
        ("statement", one) for one in orders
    }
    assert ("payment_notice", str(ORDER)) in await found(october, notice["notice_id"])
    assert await found(october, lines[0]["line_id"]) == {("fee_line", str(ORDER))}


async def test_an_operator_of_one_area_finds_nothing_of_another(october: Office) -> None:
    (statement,) = (await october.get("statements")).json()["items"]

    for number in (statement["statement_id"], statement["statement_id"][-8:], an_id("nothing")):
        assert await found(october, number, area=ELSEWHERE) == set()
    assert await steps(october, area=ELSEWHERE) == []
    assert await steps(october, order=an_id("nothing")) == []
