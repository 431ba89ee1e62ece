"""Live pages: what somebody else changes is told to those whom it concerns, at once, and to nobody else."""

from __future__ import annotations

import asyncio
import re
from contextlib import AsyncExitStack, asynccontextmanager
from html import unescape
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.console.conftest import Visiting
from tests.console.life import HERE, THERE, House
from tests.life import Stage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.console.visitor import Page, Visitor

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

PATIENCE_SECONDS = 20
"""How fast it is, the bench tells: here many share the machine."""


class Ear:
    """A page's stream, as its script hears it."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self._heard: asyncio.Queue[str] = asyncio.Queue()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        async for line in self.answer.aiter_lines():
            if line.startswith("event:"):
                self._heard.put_nowait(line)

    async def hears(self, seconds: float = PATIENCE_SECONDS) -> bool:
        """Tell whether something is heard in time; what came before is heard at once."""
        try:
            await asyncio.wait_for(self._heard.get(), seconds)
        except TimeoutError:
            return False
        return True

    def close(self) -> None:
        self._reading.cancel()


@asynccontextmanager
async def live(visitor: Visitor, page: Page) -> AsyncIterator[Ear]:
    """Give the stream of a page."""
    path = re.search(r'data-live="([^"]*)"', page.html)
    assert path, f"{page.url} is not live: {page.text}"
    async with visitor.http.stream("GET", f"{visitor.url}{unescape(path[1])}") as answer:
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        ear = Ear(answer)
        yield ear
        ear.close()


async def test_who_looks_at_a_session_hears_that_it_was_cancelled(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await (await house.area.order(house.unit, [stage.day(80, 9), stage.day(81, 9)])).given_to(
        house.expert
    )
    await stage.settle()
    one, another = (str(session.session_id) for session in work.sessions)
    visitor = visiting()
    page = await visitor.sign_in("Ensi", f"/{HERE}/expert/sessions/{one}")
    async with live(visitor, page) as ear:
        await work.sessions[0].cancelled()
        assert await ear.hears()
    told = await visitor.get(f"/{HERE}/expert/sessions/{one}")
    assert "peruttu" in told.text
    assert another not in told.html


async def test_what_came_while_the_page_was_on_its_way_is_heard_at_once(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await (await house.area.order(house.unit, [stage.day(82, 9)])).given_to(house.expert)
    await stage.settle()
    visitor = visiting()
    page = await visitor.sign_in("Ensi", f"/{HERE}/expert/sessions/{work.sessions[0].session_id}")
    await work.sessions[0].cancelled()
    await stage.settle()
    async with live(visitor, page) as ear:
        assert await ear.hears()


async def test_nobody_hears_of_what_is_not_theirs(stage: Stage, house: House, visiting: Visiting) -> None:
    work = await (await house.area.order(house.unit, [stage.day(83, 9)])).given_to(house.expert)
    await stage.settle()
    people = (
        ("Ensi", f"/{HERE}/expert"),
        ("Toinen", f"/{HERE}/expert"),
        ("Muu tilaaja", f"/{HERE}/orderer"),
        ("Naapurin ensi", f"/{THERE}/expert"),
        ("Naapurin tilaaja", f"/{THERE}/orderer"),
    )
    async with AsyncExitStack() as streams:
        ears: dict[str, Ear] = {}
        for who, path in people:
            visitor = visiting()
            page = await visitor.sign_in(who, path)
            ears[who] = await streams.enter_async_context(live(visitor, page))
        await work.sessions[0].cancelled()
        assert await ears.pop("Ensi").hears(), "and with that the others would have been told"
        for who, ear in ears.items():
            assert not await ear.hears(0.1), f"{who} heard of what is not theirs"


async def test_a_stream_is_for_whoever_is_signed_in_and_for_their_own_rooms(
    house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    assert (await visitor.http.get(f"{visitor.url}/{HERE}/expert/changes")).status_code == 401
    await visitor.sign_in("Ensi")
    for path in (f"/{HERE}/orderer", f"/{THERE}/expert", f"/{HERE}/nobody"):
        assert (await visitor.http.get(f"{visitor.url}{path}/changes")).status_code == 404, path


async def test_a_page_that_says_no_and_a_form_that_was_sent_are_not_live(
    house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    page = await visitor.sign_in("Tilaaja", f"/{HERE}/orderer/orders/new")
    assert "data-live" in page.html
    checked = await visitor.send(page, "/orders/new")
    assert checked.status == 422
    assert "data-live" not in checked.html
