"""Noes in the log: one line each, found by the answer's trace, nothing of the caller's; a flood stays small."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import Iterator
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import APIRouter

from chassis.bodies import BODY_MAX
from chassis.failures import Forbidden, NotFound, Refusal, Unavailable
from chassis.logging import JsonLines
from chassis.noting import KINDS_MAX, LINES_MAX, SPAN_SECONDS, Flood
from chassis.running import Context, application
from chassis.service import Service
from chassis.serving import answer
from chassis.testing.processes import free_port
from chassis.testing.sample.app import SERVICE
from chassis.testing.sample.words import AREA
from chassis.testing.waiting import until

SECRET = "salaisuus"
FAILS = f"/v1/areas/{AREA}/fails/{SECRET}"
TEMPLATE = "/v1/areas/{area}/fails/{word}"


@pytest.fixture
def lines() -> Iterator[list[dict[str, Any]]]:
    """Give what is logged meanwhile, as it would stand on standard output."""
    written: list[dict[str, Any]] = []

    class Kept(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.name != "httpx":  # it is the test that asks
                written.append(json.loads(self.format(record)))

    handler, root = Kept(), logging.getLogger()
    handler.setFormatter(JsonLines("sample"))
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    yield written
    root.removeHandler(handler)
    root.setLevel(before)


async def listens(port: int) -> bool:
    """Tell whether somebody listens on a port of this machine."""
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def traced(trace_id: int) -> dict[str, str]:
    """Return the headers of a request that is part of a trace."""
    return {"traceparent": f"00-{trace_id:032x}-00f067aa0ba902b7-01"}


def service_that(failure: Exception) -> Service:
    """Return a service with a route that fails in one way."""
    routes = APIRouter()

    @routes.get(TEMPLATE)
    async def fail(area: str, word: str) -> None:
        raise failure

    return Service(name="odd", migrations=SERVICE.migrations, routers=lambda _: [routes])


@pytest.mark.parametrize(
    ("failure", "status", "code", "level"),
    [
        (Refusal("offer-is-closed", f"{SECRET}", word=SECRET), 409, "offer-is-closed", "INFO"),
        (NotFound(SECRET), 404, "not-found", "INFO"),
        (Forbidden(SECRET), 403, "forbidden", "INFO"),
        (asyncpg.DataError("x"), 422, "unstorable", "INFO"),
        (Unavailable("later"), 503, "unavailable", "ERROR"),
        (TimeoutError(), 503, "busy", "ERROR"),
        (ValueError("ours"), 500, "bug", "ERROR"),
    ],
)
async def test_every_no_is_one_line_that_its_trace_leads_to(
    context: Context, lines: list[dict[str, Any]], failure: Exception, status: int, code: str, level: str
) -> None:
    """On a real server, which would write of a bug once more."""
    stop, port = asyncio.Event(), free_port()
    serving = asyncio.create_task(
        answer(application(service_that(failure), context), "127.0.0.1", port, stop)
    )
    await until(lambda: listens(port), seconds=10, expected="a server")
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        told = await client.get(FAILS, params={"q": SECRET}, headers=traced(7))
    stop.set()
    await serving

    (line,) = [line for line in lines if line["level"] in {"ERROR", "WARNING"} or "code" in line]
    assert told.status_code == status
    assert line["trace_id"] == told.json()["trace_id"] == f"{7:032x}"
    assert (line["status"], line["code"], line["level"]) == (status, code, level)
    assert (line["method"], line["route"], line["service"]) == ("GET", TEMPLATE, "sample")
    assert SECRET not in json.dumps(lines)
    assert ("exception" in line) == (code == "bug")


async def test_a_request_that_cannot_be_understood_is_a_line_too(
    client: httpx.AsyncClient, lines: list[dict[str, Any]], token: Any
) -> None:
    words, coordinator = f"/v1/areas/{AREA}/words", token(AREA, "coordinator")
    traces = [coordinator | traced(number) for number in range(1, 7)]
    answers = [
        await client.get(words, headers=traced(6)),
        await client.get(words, params={"limit": SECRET}, headers=traces[0]),
        await client.get(words, params={SECRET: 1}, headers=traces[1]),
        await client.get(f"/{SECRET}", headers=traces[2]),
        await client.put(words, headers=traces[3]),
        await client.post(words, content=b"x" * (BODY_MAX + 1), headers=traces[4]),
    ]

    told = {line["trace_id"]: (line["status"], line["code"], line["route"]) for line in lines}
    template = "/v1/areas/{area}/words"
    assert [told[answer.json()["trace_id"]] for answer in answers] == [
        (401, "unauthenticated", template),
        (422, "invalid", template),
        (422, "invalid", template),
        (404, None, None),
        (405, None, template),
        (413, None, None),
    ]
    assert len(lines) == len(answers)
    assert SECRET not in json.dumps(lines)


async def test_a_flood_of_the_same_no_to_one_caller_stays_small(
    client: httpx.AsyncClient, lines: list[dict[str, Any]], token: Any
) -> None:
    words = f"/v1/areas/{AREA}/words"
    for _ in range(3 * LINES_MAX):
        await client.get(words, headers=token(AREA, "partner", subject="kaisa"))
    await client.get(words, headers=token(AREA, "partner", subject="ville"))
    await client.get(words)

    assert [line["code"] for line in lines] == [*["forbidden"] * (LINES_MAX + 1), "unauthenticated"]
    assert [line for line in lines if "more_left_out_for_s" in line] == [lines[LINES_MAX - 1]]
    assert "kaisa" not in json.dumps(lines)


async def test_a_stranger_who_tries_everything_does_not_hide_what_others_are_answered(
    client: httpx.AsyncClient, lines: list[dict[str, Any]], token: Any
) -> None:
    """Without a token, each method of each route was a kind of its own: soon there was room for nobody else's."""
    methods = ("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "PROPFIND", "PUT", "TRACE")
    for path in (
        f"/v1/areas/{AREA}/words",
        "/v1/operations/parked",
        f"/v1/operations/areas/{AREA}/numbers/1",
    ):
        for number in range(60):
            await client.request(methods[number % len(methods)], path)

    kinds = {(line["status"], line["code"]) for line in lines}
    assert len(lines) <= LINES_MAX * len(kinds)
    assert len(kinds) <= 5


def test_errors_are_not_hidden_by_a_crowd() -> None:
    flood = Flood()
    for number in range(2 * KINDS_MAX):
        flood.passes(number, now=0.0)

    assert flood.passes("somebody", now=0.0) is None
    assert flood.passes("somebody", now=0.0, error=True) is not None


def test_a_flood_is_told_in_the_next_span() -> None:
    flood = Flood()
    passed = [flood.passes("a", now=0.0) for _ in range(LINES_MAX + 5)]

    assert passed.count(None) == 5
    assert passed[LINES_MAX - 1] == {"more_left_out_for_s": round(SPAN_SECONDS)}
    assert flood.passes("a", now=SPAN_SECONDS - 0.1) is None
    assert flood.passes("a", now=SPAN_SECONDS) == {"left_out_before": 6}
    assert flood.passes("a", now=SPAN_SECONDS) == {}


def test_a_crowd_of_callers_shares_one_count_and_is_forgotten() -> None:
    flood = Flood()
    passed = [flood.passes(number, now=0.0) for number in range(3 * KINDS_MAX)]

    assert sum(one is not None for one in passed) == KINDS_MAX + LINES_MAX
    assert flood.passes("somebody", now=SPAN_SECONDS) is not None
    assert flood.passes("somebody else", now=SPAN_SECONDS) is not None
