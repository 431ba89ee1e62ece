"""A cursor leads back to its place in its own list, and nothing else is taken for one."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.cursors import CURSOR_MAX, Cursor
from chassis.failures import Invalid

PLACES: Cursor[tuple[datetime, UUID]] = Cursor("lines", datetime, UUID)
OTHERS: Cursor[tuple[datetime, UUID]] = Cursor("pending", datetime, UUID)
MONTHS: Cursor[tuple[str, UUID]] = Cursor("lines", str, UUID)
PLACE = (datetime(2026, 10, 25, 0, 30, 0, 1, tzinfo=UTC), UUID(int=7))

moments = st.datetimes(
    min_value=datetime(2000, 1, 1),  # noqa: DTZ001 - Hypothesis wants them so
    max_value=datetime(2999, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)


@given(moment=moments, name=st.uuids())
def test_a_cursor_leads_back_to_its_place(moment: datetime, name: UUID) -> None:
    cursor = PLACES.at((moment, name))
    assert PLACES.place(cursor) == (moment, name)
    assert len(cursor) <= CURSOR_MAX


def test_a_local_time_is_the_same_instant() -> None:
    local = PLACE[0].astimezone(timezone(timedelta(hours=3)))
    assert PLACES.place(PLACES.at((local, PLACE[1]))) == PLACE


def test_no_cursor_is_the_beginning() -> None:
    assert PLACES.place(None) is None


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "no",
        "=",
        "\u00e4",
        "bnVsbA",
        "W10",
        OTHERS.at(PLACE),
        "WyJvdGhlcnMiXQ",  # ["others"], a list that has no place to tell
        MONTHS.at(("2026-10", UUID(int=7))),
        PLACES.at(PLACE)[:-4],
        PLACES.at(PLACE) + "AAAA",
    ],
)
def test_what_the_list_never_gave_is_refused(cursor: str) -> None:
    with pytest.raises(Invalid, match="start without `after`"):
        PLACES.place(cursor)


@pytest.mark.parametrize(
    "moment",
    ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2026-10-25T00:30:00", "0001-01-01T00:00:00Z"],
)
def test_a_moment_that_no_zone_can_show_is_refused(moment: str) -> None:
    said = base64.urlsafe_b64encode(msgspec.json.encode(["lines", moment, str(UUID(int=7))])).decode()
    with pytest.raises(Invalid, match="start without `after`"):
        PLACES.place(said.rstrip("="))


@pytest.mark.parametrize("number", ["9" * 30, str(2**63), "-" + "9" * 30])
def test_a_number_that_no_database_counts_is_refused(number: str) -> None:
    counted: Cursor[tuple[int]] = Cursor("rows", int)
    said = base64.urlsafe_b64encode(msgspec.json.encode(["rows", number])).decode().rstrip("=")
    with pytest.raises(Invalid, match="start without `after`"):
        counted.place(said)


@given(text=st.text(max_size=CURSOR_MAX))
def test_any_text_is_a_place_or_refused(text: str) -> None:
    try:
        PLACES.place(text)
    except Invalid:
        return


def test_a_page_shows_the_limit_and_leads_on() -> None:
    found = [(PLACE[0] + timedelta(days=number), UUID(int=number)) for number in range(3)]

    page = PLACES.page(found, 2, lambda one: one)

    assert page.items == found[:2]
    assert PLACES.place(page.next) == found[1]
    assert PLACES.page(found, 3, lambda one: one).next is None
    assert PLACES.page([], 3, lambda one: one) == PLACES.page(found[:0], 1, lambda one: one)
