"""Sessions that have ended and have no outcome: shown before the close, carried after it, told to the unit."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from billing_builders import AREA, EXPERT, HELSINKI, SESSION, UNIT, an_id, local
from billing_office import (
    CLOSED,
    NOTICED,
    Office,
    agreed_order,
    assignment_accepted,
    corrected,
    held,
    session_scheduled,
    unit_registered,
)

from billing.month.domain.calendar import CALENDAR
from billing.words.times import Month

OTHER_UNIT, OTHER_EXPERT = an_id("another unit"), an_id("another expert")
NOTICE_AT, CLOSE_AT = local("2026-11-09 12:00"), local("2026-11-10 00:00")


async def with_open_sessions(office: Office, **times: str) -> None:
    """Schedule sessions, by name and local start, in October's area; none has an outcome."""
    await office.furnish()
    await office.orders(assignment_accepted())
    for name, start in times.items():
        unit, expert = (OTHER_UNIT, OTHER_EXPERT) if name.startswith("other") else (UNIT, EXPERT)
        await office.orders(
            session_scheduled(an_id(name), starts_at=local(start), unit_id=unit, expert_id=expert)
        )


async def listed(office: Office, month: str = "2026-10", *roles: str, **claims: Any) -> list[str]:
    answer = await office.get(f"months/{month}/open-sessions", *roles, **claims)
    assert answer.status_code == 200, answer.text
    return [one["session_id"] for one in answer.json()["items"]]


def ids(*names: str) -> list[str]:
    return [str(an_id(name)) for name in names]


async def test_what_ended_by_the_months_end_without_an_outcome_is_listed_oldest_first(office: Office) -> None:
    await with_open_sessions(
        office,
        late="2026-10-31 22:00",
        early="2026-10-02 09:00",
        over="2026-10-31 23:30",
        next="2026-11-01 08:00",
    )
    await office.orders(
        session_scheduled(an_id("held"), starts_at=local("2026-10-05 10:00")), held(an_id("held"))
    )
    office.clock.set(local("2026-11-03 09:00"))

    assert await listed(office) == ids("early", "late")
    assert await listed(office, "2026-11") == ids("early", "late", "over", "next")


async def test_what_has_not_ended_yet_is_not_missing_an_outcome(office: Office) -> None:
    await with_open_sessions(office, first="2026-10-15 10:00", second="2026-10-20 10:00")
    for now, expected in (("10-15 10:59", []), ("10-15 11:00", ids("first"))):
        office.clock.set(local(f"2026-{now}"))
        assert await listed(office, "2026-10") == await listed(office, "2026-12") == expected


async def test_a_session_leaves_the_list_with_its_outcome_and_is_carried_until_then(office: Office) -> None:
    await with_open_sessions(office, forgotten="2026-10-15 10:00")
    await office.ring(CLOSE_AT)
    assert await office.said(CLOSED)

    assert await listed(office, "2026-11") == ids("forgotten")
    assert (await office.get("months/2026-10")).json()["open_sessions"] == 1
    (shown,) = (await office.get("months/2026-11/open-sessions")).json()["items"]
    assert (shown["work_month"], shown["starts_at"]) == ("2026-10", "2026-10-15T10:00:00+03:00")

    await office.orders(held(an_id("forgotten")))

    assert await listed(office, "2026-11") == []
    (line,) = await office.rows("SELECT work_month, statement_month FROM fee_line")
    assert tuple(line) == ("2026-10", "2026-11")


async def test_the_list_is_paged(office: Office) -> None:
    names = [f"s{number}" for number in range(5)]
    await with_open_sessions(
        office, **{name: f"2026-10-1{number} 10:00" for number, name in enumerate(names)}
    )
    office.clock.set(NOTICE_AT)

    first = (await office.get("months/2026-10/open-sessions?limit=3")).json()
    second = (await office.get(f"months/2026-10/open-sessions?limit=3&after={first['next']}")).json()

    assert [one["session_id"] for one in (*first["items"], *second["items"])] == ids(*names)
    assert second["next"] is None


async def test_each_sees_the_own_and_the_office_sees_all(office: Office) -> None:
    await with_open_sessions(office, mine="2026-10-15 10:00", others="2026-10-16 10:00")
    office.clock.set(NOTICE_AT)
    month = "2026-10"

    for role in ("coordinator", "billing_clerk"):
        assert await listed(office, month, role) == ids("mine", "others")
    for role in ("orderer", "unit_coordinator"):
        assert await listed(office, month, role, units=[UNIT]) == ids("mine")
        assert await listed(office, month, role, units=[OTHER_UNIT]) == ids("others")
        assert await listed(office, month, role) == []
    assert await listed(office, month, "expert", expert_id=EXPERT) == ids("mine")
    assert await listed(office, month, "expert", "orderer", expert_id=EXPERT, units=[OTHER_UNIT]) == ids(
        "mine", "others"
    )
    (shown,) = (await office.get(f"months/2026-10/open-sessions?unit={OTHER_UNIT}")).json()["items"]
    assert shown["unit_id"] == str(OTHER_UNIT)
    assert (await office.get("months/2026-10/open-sessions", "operator")).status_code == 403


async def test_the_unit_is_told_on_the_9th_how_many_sessions_lack_an_outcome(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())
    await office.orders(session_scheduled(an_id("forgotten"), starts_at=local("2026-10-20 10:00")))

    await office.ring(NOTICE_AT)

    (said,) = await office.bodies(NOTICED)
    assert (said["line_count"], said["total"]["amount_minor"], said["open_sessions"]) == (1, 50_00, 1)
    (notice,) = (await office.get("months/2026-10/notices")).json()["items"]
    assert notice["open_sessions"] == 1


async def test_a_unit_that_has_nothing_but_open_sessions_is_told_of_them_each_month(office: Office) -> None:
    await with_open_sessions(office, forgotten="2026-10-15 10:00")

    await office.ring(local("2026-12-09 12:00"))

    told = [(one["month"], one["line_count"], one["open_sessions"]) for one in await office.bodies(NOTICED)]
    assert told == [("2026-10", 0, 1), ("2026-11", 0, 1)]


async def test_a_unit_without_an_open_session_and_a_line_is_told_nothing(office: Office) -> None:
    await with_open_sessions(office, december="2026-12-15 10:00")

    await office.ring(CLOSE_AT)

    assert await office.said(NOTICED) == []


async def test_a_new_unit_is_told_of_its_own_open_sessions_only(office: Office) -> None:
    await with_open_sessions(office, mine="2026-10-15 10:00", others="2026-10-16 10:00")
    await office.ring(NOTICE_AT)

    await office.units(unit_registered(OTHER_UNIT))

    assert [one["unit_id"] for one in await office.bodies(NOTICED)] == [str(UNIT), str(OTHER_UNIT)]


async def test_the_month_and_its_close_say_how_many_are_open(office: Office) -> None:
    await with_open_sessions(office, forgotten="2026-10-15 10:00", next="2026-11-01 08:00")
    office.clock.set(local("2026-11-02 09:00"))

    before = (await office.get("months/2026-10")).json()
    closed = (await office.post("months/2026-10/close")).json()

    assert (before["open_sessions"], closed["open_sessions"], closed["state"]) == (1, 1, "closed")
    assert (await office.get("months/2026-11")).json()["open_sessions"] == 2


async def test_a_move_and_a_correction_leave_nothing_open(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), corrected("expert_ill", revision=1))
    office.clock.set(NOTICE_AT)

    assert await listed(office) == []


async def test_who_read_whose_open_sessions_is_logged(office: Office) -> None:
    await with_open_sessions(office, mine="2026-10-15 10:00")
    office.clock.set(NOTICE_AT)

    await listed(office)

    (read,) = await office.rows("SELECT what, about FROM read_log")
    assert tuple(read) == ("open sessions", str(EXPERT))


async def test_the_list_is_found_by_what_is_open_however_long_the_history_is(office: Office) -> None:
    await office.furnish()
    await office.orders(*agreed_order(), held())
    await office.rows(
        "INSERT INTO session SELECT area_id, gen_random_uuid(), order_id, assignment_id, expert_id, unit_id,"
        " work_form, starts_at - n * interval '1 hour', ends_at - n * interval '1 hour', agreed_minor,"
        " agreed_currency, outcome, outcome_revision, revision, line_id, missing, sequence"
        " FROM session, generate_series(1, 20000) AS n WHERE session_id = $1",
        SESSION,
    )
    sql = (
        "EXPLAIN SELECT * FROM session WHERE area_id = $1 AND outcome IS NULL AND ends_at <= now()"
        " ORDER BY ends_at, session_id LIMIT 51"
    )

    plan = "\n".join(row[0] for row in await office.rows(sql, AREA))

    assert "ix_session_open" in plan, plan


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (local("2026-10-20 10:00"), local("2026-10-20 10:00")),
        (local("2026-11-09 12:00"), local("2026-11-01 00:00")),
        (
            local("2026-11-01 00:00") - timedelta(microseconds=1),
            local("2026-11-01 00:00") - timedelta(microseconds=1),
        ),
    ],
)
def test_a_months_open_list_goes_to_its_end_or_to_now(now: datetime, expected: datetime) -> None:
    assert CALENDAR.ended_by(Month("2026-10"), HELSINKI, now=now) == expected
