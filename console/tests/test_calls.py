"""Whom to call first, and where an answer is recorded."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kokemus_client.notifications import CallEntry
from kokemus_console.calls.pages import NEVER, answered_at, by_person

NOON = datetime(2026, 10, 14, 9, tzinfo=UTC)
ORDER = "01985a3c-7a00-7000-8000-000000000d01"


def a_call(
    number: int = 1, *, person: int = 1, until: int | None = None, page: str = "", event: str = "OfferMade"
) -> CallEntry:
    return CallEntry(
        message_id=UUID(int=number),
        person_id=UUID(int=person),
        role="expert",
        tell_by="phone",
        event_type=f"dispatch.{event}.v1",
        happened_at=NOON + timedelta(minutes=number),
        waiting_since=NOON,
        answer_until=None if until is None else NOON + timedelta(hours=until),
        language="fi",
        subject="Uusi pyyntö",
        text="Hei",
        page=page,
        correlation_id=ORDER,
        order="00000D01",
    )


@given(st.lists(st.tuples(st.integers(1, 5), st.none() | st.integers(1, 99)), max_size=30))
def test_everybody_stands_there_once_with_all_calls_and_the_most_urgent_first(
    told: list[tuple[int, int | None]],
) -> None:
    calls = [a_call(number, person=person, until=until) for number, (person, until) in enumerate(told)]

    people = by_person(calls)

    assert sorted(one.person_id for one in people) == sorted({one.person_id for one in calls})
    assert sorted(call.message_id for one in people for call in one.calls) == [
        call.message_id for call in calls
    ]
    for one in people:
        assert {call.person_id for call in one.calls} == {one.person_id}
        times = [call.answer_until or NEVER for call in one.calls]
        assert times == sorted(times)
    first = [one.calls[0].answer_until or NEVER for one in people]
    assert first == sorted(first)


@pytest.mark.parametrize(
    ("page", "event", "there"),
    [
        ("offers/x", "OfferMade", f"/orders/{ORDER}/offers/x/answer"),
        ("offers/x", "AssignmentAccepted", f"/orders/{ORDER}"),
        ("sessions/x", "MoveProposed", "/sessions/x"),
        ("statements/x", "StatementIssued", "/statements/x"),
        ("notices/2026-10/x", "PaymentNoticeIssued", ""),
        ("", "GroupEnded", ""),
    ],
)
def test_an_answer_is_recorded_where_a_coordinator_has_a_page_of_it(
    page: str, event: str, there: str
) -> None:
    assert answered_at(a_call(page=page, event=event)) == there
