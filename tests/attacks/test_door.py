"""The door of an api: a stranger without a token gets no more of it than the bounds allow."""

from __future__ import annotations

import asyncio
import itertools
import socket

import httpx
import pytest

from chassis import door
from chassis.bodies import BODY_MAX
from chassis.doorkeeper import CONNECTIONS_MAX
from chassis.testing.waiting import until
from tests.attacks.victim import AREA, HOST, Victim

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(120)]

SLACK = 10
"""Seconds that a busy machine may add to a bound."""
STRANGERS = 300
ROUNDS = 20
CONNECTIONS_PER_SECOND = 200
"""So many that there is soon no room, and few enough that whoever has come in is heard before the next 512 come."""
PIECE = b"v" * 65536


# --- heads --------------------------------------------------------------------------------------------


async def test_a_header_that_never_ends_is_refused_at_once(victim: Victim) -> None:
    async with victim.attacked():
        endless = itertools.chain([victim.head() + b"a: "], itertools.repeat(PIECE))
        said = await victim.sent_all(endless, seconds=30)

    assert "32768 bytes" in said.problem(431)["detail"]
    assert said.closed
    assert said.seconds < SLACK


async def test_a_finished_header_of_ten_megabytes_is_refused(victim: Victim) -> None:
    async with victim.attacked():
        said = await victim.sent(victim.head() + b"a: " + b"v" * 10_000_000 + b"\r\n\r\n", seconds=30)

    said.problem(431)


async def test_a_path_that_never_ends_is_refused(victim: Victim) -> None:
    async with victim.attacked():
        said = await victim.sent_all(itertools.chain([b"GET /"], itertools.repeat(PIECE)), seconds=30)

    said.problem(431)


async def test_more_headers_than_anybody_sends_are_refused(victim: Victim) -> None:
    many = [f"x-{number}: 1" for number in range(door.HEADERS_MAX)]

    said = await victim.sent(victim.head("GET", "/health/live", *many) + b"\r\n")

    assert "101 headers, expected 100" in said.problem(431)["detail"]


async def test_a_head_within_the_bounds_is_answered(victim: Victim) -> None:
    few = [f"x-{number}: {'v' * 300}" for number in range(door.HEADERS_MAX - 2)]

    said = await victim.sent(victim.head("GET", "/health/live", *few, "Connection: close") + b"\r\n")

    assert said.status == 200


async def test_a_head_that_trickles_is_late(victim: Victim) -> None:
    async with victim.attacked():
        trickle = itertools.chain([victim.head()], itertools.repeat(b"a: b\r\n"))
        said = await victim.sent_all(trickle, pause=0.5)

    assert "did not end within 10 s" in said.problem(408)["detail"]
    assert said.seconds < door.HEAD_SECONDS + SLACK


async def test_whoever_says_nothing_is_let_go(victim: Victim) -> None:
    said, empty_lines = await asyncio.gather(
        victim.sent(), victim.sent_all(itertools.repeat(b"\r\n"), pause=0.5)
    )

    for one in (said, empty_lines):
        assert (one.status, one.closed) == (None, True)
        assert one.seconds < door.HEAD_SECONDS + SLACK


async def test_three_hundred_half_sent_requests_are_all_let_go(victim: Victim) -> None:
    async with victim.attacked():
        all_said = await asyncio.gather(*(victim.sent(victim.head()) for _ in range(STRANGERS)))

    assert [said.status for said in all_said] == [408] * STRANGERS
    assert max(said.seconds for said in all_said) < door.HEAD_SECONDS + SLACK


async def test_what_is_no_http_is_told_so(victim: Victim) -> None:
    (await victim.sent(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20)).problem(400)


# --- bodies -------------------------------------------------------------------------------------------


async def test_a_body_beyond_the_bound_is_refused_and_read_no_further(victim: Victim) -> None:
    announced = itertools.chain([victim.posts("Content-Length: 10000000000")], itertools.repeat(PIECE))
    chunk = b"%x\r\n%s\r\n" % (len(PIECE), PIECE)
    in_pieces = itertools.chain([victim.posts("Transfer-Encoding: chunked")], itertools.repeat(chunk))
    async with victim.attacked():
        both = await asyncio.gather(*(victim.sent_all(one, seconds=30) for one in (announced, in_pieces)))

    for said in both:
        assert f"more than {BODY_MAX} bytes" in said.problem(413)["detail"]
        assert said.headers["connection"] == "close"
        assert said.closed
        assert said.seconds < SLACK


async def test_nobody_asks_again_on_a_connection_whose_body_was_not_read(victim: Victim) -> None:
    url, headers = f"http://{HOST}:{victim.port}", {"Authorization": f"Bearer {victim.token}"}
    async with httpx.AsyncClient(base_url=url, headers=headers) as client:
        for _ in range(ROUNDS):
            large = await client.post(f"/v1/areas/{AREA}", content=b"x" * (BODY_MAX + 1))
            small = await client.get("/v1/counties")
            assert (large.status_code, small.status_code) == (413, 200)


async def test_chunks_that_carry_next_to_nothing_are_refused(victim: Victim) -> None:
    padded = itertools.repeat(b"1;" + b"e" * 8000 + b"\r\nx\r\n")
    async with victim.attacked():
        said = await victim.sent_all(
            itertools.chain([victim.posts("Transfer-Encoding: chunked")], padded), seconds=30
        )

    said.problem(413)


async def test_a_trailer_that_never_ends_is_refused(victim: Victim) -> None:
    begun = [victim.posts("Transfer-Encoding: chunked"), b"2\r\n{}\r\n0\r\na: "]
    async with victim.attacked():
        said = await victim.sent_all(itertools.chain(begun, itertools.repeat(PIECE)), seconds=30)

    said.problem(413)


async def test_what_trails_a_body_does_not_pass_for_a_header(victim: Victim) -> None:
    nobody = victim.head("POST", "/v1/areas/hyokkays", "Transfer-Encoding: chunked", "Connection: close")
    trailer = f"Authorization: Bearer {victim.token}\r\n\r\n".encode()

    said = await victim.sent(nobody + b"\r\n", b"2\r\n{}\r\n0\r\n" + trailer)

    said.problem(401)


async def test_a_body_that_trickles_is_late(victim: Victim) -> None:
    async with victim.attacked():
        trickle = itertools.chain([victim.posts("Content-Length: 100000")], itertools.repeat(b" "))
        said = await victim.sent_all(trickle, pause=0.5)

    assert "did not end within 30 s" in said.problem(408)["detail"]
    assert said.seconds < door.BODY_SECONDS + SLACK


# --- connections ----------------------------------------------------------------------------------------


async def test_whoever_waits_longest_makes_room_and_people_are_answered(victim: Victim) -> None:
    many = CONNECTIONS_MAX + STRANGERS
    async with victim.attacked() as meanwhile:
        all_said = await victim.sent_by_many(victim.head(), times=many, per_second=CONNECTIONS_PER_SECOND)

    told = [said.status for said in all_said]
    assert set(told) == {503, 408}
    assert told.count(503) >= STRANGERS
    assert max(said.seconds for said in all_said) < door.HEAD_SECONDS + SLACK
    assert meanwhile.took


async def test_an_answer_ends_with_its_connection_idle_and_that_ends_too(victim: Victim) -> None:
    said = await victim.sent(victim.head() + b"\r\n")

    assert (said.status, said.closed) == (200, True)
    assert said.seconds < door.HEAD_SECONDS + SLACK


async def test_requests_that_come_before_their_turn_are_answered_in_turn_and_are_few(victim: Victim) -> None:
    request = victim.head() + b"\r\n"
    last = victim.head("GET", "/health/live", "Connection: close") + b"\r\n"

    few = await victim.sent(request * 5 + last)
    many = await victim.sent(request * 5000)

    assert (few.status, few.body.count(b"HTTP/1.1 200")) == (200, 5)
    assert many.closed
    assert many.body.count(b"HTTP/1.1 200") < 5000


async def test_an_upgrade_is_answered_as_what_it_is_without_it(victim: Victim) -> None:
    for upgrade in ("h2c", "websocket"):
        said = await victim.sent(
            victim.head("GET", "/health/live", "Connection: Upgrade", f"Upgrade: {upgrade}") + b"\r\n",
            seconds=SLACK,
        )
        assert (said.status, said.closed) == (200, True)


async def test_whoever_does_not_read_the_answer_is_let_go(victim: Victim) -> None:
    request = victim.head("GET", "/openapi.json") + b"\r\n"
    narrow = socket.socket()
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    narrow.connect((HOST, victim.port))
    with narrow:

        async def is_gone() -> bool:
            return not victim.is_connected_to(narrow)

        async with victim.attacked():
            await victim.filled(narrow, request, times=200)  # more than the kernel keeps for one connection
            await until(is_gone, seconds=door.UNREAD_SECONDS + SLACK, expected="the connection gone")
