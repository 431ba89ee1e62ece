"""Ids: version, order in time, derivation."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID, uuid5

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.ids import derived_id, id_named, new_id

NOON = datetime(2026, 10, 14, 12, 0, tzinfo=UTC)
moments = st.integers(0, 2**46).map(lambda ms: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms))


@given(now=moments)
def test_a_new_id_is_a_uuid_of_version_7_that_begins_with_its_time(now: datetime) -> None:
    made = new_id(now)

    assert made.version == 7
    assert made.variant == RFC_4122
    assert made.int >> 80 == (now - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


@given(
    earlier=moments, apart=st.timedeltas(min_value=timedelta(milliseconds=1), max_value=timedelta(days=999))
)
def test_ids_sort_as_their_times_do(earlier: datetime, apart: timedelta) -> None:
    assert new_id(earlier) < new_id(earlier + apart)


def test_ids_of_one_moment_differ() -> None:
    assert len({new_id(NOON) for _ in range(1000)}) == 1000


def test_what_follows_from_a_cause_has_the_same_id_each_time_and_one_per_role() -> None:
    cause = UUID("01a139a3-d280-76be-870e-814f2bfcbf77")

    assert derived_id(cause, "talk_time") == derived_id(cause, "talk_time")
    assert derived_id(cause, "talk_time") != derived_id(cause, "travel")


@given(cause=st.uuids(), role=st.text(st.characters(exclude_categories=["Cs"])))
def test_it_is_the_uuid_of_version_5_that_any_other_program_makes(cause: UUID, role: str) -> None:
    assert derived_id(cause, role) == uuid5(cause, role)


@given(one=st.uuids())
def test_an_id_that_is_made_here_is_a_uuid_like_any_other(one: UUID) -> None:
    made = id_named(str(one))

    assert isinstance(made, UUID)
    assert made == one
    assert {one: 1}[made] == 1
    assert msgspec.json.encode(made) == msgspec.json.encode(one)


@pytest.mark.parametrize("text", ["", "x", "01a139a3", "01a139a3-d280-76be-870e-814f2bfcbf7"])
def test_what_is_no_id_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="UUID"):
        id_named(text)
