"""Traces are read as Jaeger's query API writes them, over HTTP; what is no trace is no answer."""

from __future__ import annotations

import httpx
import pytest

from kokemus_console.traces.pages import DEEPEST, NARROWEST, WIDTH, bars
from kokemus_console.traces.store import SPANS_MAX, StoreAway, trace_of
from tests.console.jaeger import a_store, a_trace, span

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"


async def read(told: object, *, url: str = "") -> object:
    """Return what is read of a store that has this."""
    with a_store() as store:
        store.traces[TRACE] = told
        async with httpx.AsyncClient() as http:
            return await trace_of(http, url or store.url, TRACE)


async def test_spans_stand_below_their_parents_on_one_scale() -> None:
    with a_store() as store:
        store.traces[TRACE] = a_trace(TRACE)
        async with httpx.AsyncClient() as http:
            found = await trace_of(http, store.url, TRACE)
    assert found is not None
    told = [(one.name.split()[0], one.service, one.depth, one.failed, one.status) for one in found.spans]
    assert told == [
        ("POST", "dispatch", 0, False, "201"),
        ("process", "billing", 1, False, ""),
        ("send", "billing", 2, True, ""),
    ]
    assert found.lasts == 41_500
    drawn = bars(found)
    assert drawn[0].left == 0
    assert drawn[0].width == round(30_000 * WIDTH / 41_500)
    assert all(one.left + one.width <= WIDTH for one in drawn)


async def test_a_span_too_short_to_be_seen_is_drawn_all_the_same() -> None:
    data = {"data": [{"spans": [span("long", "a", "p", lasts=10_000_000), span("short", "b", "p", lasts=0)]}]}
    with a_store() as store:
        store.traces[TRACE] = data
        async with httpx.AsyncClient() as http:
            found = await trace_of(http, store.url, TRACE)
    assert found is not None
    assert min(one.width for one in bars(found)) == NARROWEST
    assert {one.service for one in found.spans} == {""}, "a process that is not named has no name"


async def test_circles_and_very_many_spans_do_no_harm() -> None:
    spans = [
        span(f"s{number}", str(number), "p", parent=str(number - 1)) for number in range(1, SPANS_MAX + 50)
    ]
    spans += [
        span("self", "x", "p", parent="x"),
        span("one", "y", "p", parent="z"),
        span("two", "z", "p", parent="y"),
    ]
    with a_store() as store:
        store.traces[TRACE] = {"data": [{"spans": spans, "processes": None}]}
        async with httpx.AsyncClient() as http:
            found = await trace_of(http, store.url, TRACE)
    assert found is not None
    assert len(found.spans) == SPANS_MAX
    assert max(one.depth for one in bars(found)) == DEEPEST


async def test_a_trace_that_is_not_kept_is_none() -> None:
    assert await read(None) is None
    assert await read({"data": []}) is None


@pytest.mark.parametrize("told", [b"<html>", b"[]", {"data": [{"spans": [{"no": "id"}]}]}])
async def test_an_answer_that_is_no_trace_is_as_good_as_none_at_all(told: object) -> None:
    with pytest.raises(StoreAway):
        await read(told)


async def test_a_store_that_does_not_answer_is_away() -> None:
    with pytest.raises(StoreAway):
        await read(None, url="http://127.0.0.1:9")
