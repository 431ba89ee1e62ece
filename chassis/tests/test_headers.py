"""Headers: written and read again, and what strangers send."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis import headers
from chassis.failures import Unprocessable

NOON = datetime(2026, 10, 14, 12, 0, tzinfo=UTC)
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-03"

zones = st.sampled_from([UTC, timezone(timedelta(hours=14)), ZoneInfo("Europe/Helsinki")])
moments = st.builds(
    lambda days, zone: (NOON + timedelta(days=days)).astimezone(zone), st.floats(-7e5, 2e6), zones
)

# What a row of the outbox can hold: text in UTF-8 without NUL, which PostgreSQL keeps in no column.
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=40)
rows = st.fixed_dictionaries(
    {
        "event_id": st.uuids(),
        "type": words,
        "said_at": moments,
        "subject": words,
        "schema": words,
        "area_id": st.from_regex(headers.AREA, fullmatch=True),
        "sequence": st.integers(0, 2**63 - 1),
        "correlation_id": words,
        "causation_id": st.none() | st.uuids(),
        "traceparent": st.sampled_from(["", TRACE]),
        "tracestate": st.sampled_from(["", "vendor=1"]),
    }
)


def a_row(**deviations: Any) -> dict[str, Any]:
    row = {
        "event_id": UUID("01a139a3-d280-76be-870e-814f2bfcbf77"),
        "type": "sample.Counted.v1",
        "said_at": NOON,
        "subject": "yksi",
        "schema": "urn:x",
        "area_id": "ita-uusimaa",
        "sequence": 1,
        "correlation_id": "yksi",
        "causation_id": None,
        "traceparent": TRACE,
        "tracestate": "",
    }
    return row | deviations


@given(row=rows)
def test_what_is_written_is_what_is_read(row: dict[str, Any]) -> None:
    found = headers.read(
        headers.write(row, headers.source("sample")), f"{row['area_id']}:{row['subject']}".encode()
    )

    for name in ("event_id", "type", "subject", "sequence", "correlation_id", "traceparent", "tracestate"):
        assert getattr(found, name) == row[name]
    assert (found.area, found.at) == (row["area_id"], row["said_at"].astimezone(UTC))


def test_the_headers_are_cloudevents_in_binary_mode_with_a_plain_trace_context() -> None:
    written = dict(headers.write(a_row(causation_id=UUID(int=7)), headers.source("sample")))

    assert written == {
        "ce_specversion": b"1.0",
        "ce_id": b"01a139a3-d280-76be-870e-814f2bfcbf77",
        "ce_type": b"sample.Counted.v1",
        "ce_source": b"/kokemus/sample",
        "ce_time": b"2026-10-14T12:00:00+00:00",
        "ce_subject": b"yksi",
        "ce_dataschema": b"urn:x",
        "ce_area": b"ita-uusimaa",
        "ce_sequence": b"1",
        "ce_causationid": b"00000000-0000-0000-0000-000000000007",
        "content-type": b"application/json",
        "correlation_id": b"yksi",
        "traceparent": TRACE.encode(),
    }


@pytest.mark.parametrize("value", [None, b"", b"\xff\xfe", "missing"])
@pytest.mark.parametrize("name", ["ce_id", "ce_type", "ce_area", "ce_subject", "ce_sequence", "ce_time"])
def test_a_header_that_says_nothing_is_named(name: str, value: bytes | str | None) -> None:
    others = [one for one in headers.write(a_row(), headers.source("sample")) if one[0] != name]
    found: list[tuple[str, bytes | None]] = [*others]
    if not isinstance(value, str):
        found.append((name, value))

    with pytest.raises(Unprocessable, match=name):
        headers.read(found, b"ita-uusimaa:yksi")


@pytest.mark.parametrize(
    "area", ["*", "?", "a,b", "ita-uusimaa,*", "Ita-Uusimaa", "1a", "a" * 41, "a b", "a\n"]
)
def test_what_is_no_areas_id_opens_no_area(area: str) -> None:
    with pytest.raises(Unprocessable, match="ce_area"):
        headers.read(headers.write(a_row(area_id=area), headers.source("sample")), f"{area}:yksi".encode())


@pytest.mark.parametrize("key", [None, b"", b"yksi", b"kymenlaakso:yksi", b"ita-uusimaa:kaksi", b"\xff"])
def test_a_key_that_the_headers_do_not_bear_out_is_refused(key: bytes | None) -> None:
    with pytest.raises(Unprocessable, match="expected ita-uusimaa:yksi"):
        headers.read(headers.write(a_row(), headers.source("sample")), key)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ce_id", b"42"),
        ("ce_sequence", b"first"),
        ("ce_time", b"yesterday"),
        ("ce_time", b"2026-10-14T12:00:00"),
        ("ce_time", b"0001-01-01T00:00:00+14:00"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(name: str, value: bytes) -> None:
    found = [
        (one, value if one == name else kept)
        for one, kept in headers.write(a_row(), headers.source("sample"))
    ]

    with pytest.raises(Unprocessable):
        headers.read(found, b"ita-uusimaa:yksi")


def test_a_trace_context_that_is_none_is_dropped_and_the_event_kept() -> None:
    found = headers.write(a_row(traceparent="00-nonsense"), headers.source("sample"))

    assert headers.read(found, b"ita-uusimaa:yksi").traceparent == ""


names = st.sampled_from(
    ["ce_id", "ce_type", "ce_area", "ce_subject", "ce_sequence", "ce_time", "correlation_id"]
)


@given(
    found=st.lists(st.tuples(names, st.none() | st.binary(max_size=40))),
    key=st.none() | st.binary(max_size=40),
)
def test_whatever_strangers_send_is_read_or_refused(
    found: list[tuple[str, bytes | None]], key: bytes | None
) -> None:
    known: list[tuple[str, bytes | None]] = [*headers.write(a_row(), headers.source("sample"))]

    with suppress(Unprocessable):
        headers.read([*known, *found], key)
