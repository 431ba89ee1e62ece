"""What the console's little script adds, in a real browser: a page says that it has changed, and asks before one click."""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any

import pytest
from playwright.async_api import Browser, expect

from kokemus_client.dispatch import AbsenceSaid
from kokemus_console.web.wording import LANGUAGES
from tests.console.browsing import ALL, PATIENCE_MS, Tongue, Window, a_window, looked_at
from tests.console.life import HERE, House
from tests.life import Order, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(300)]

SPOKEN = LANGUAGES if ALL else LANGUAGES[:1]


async def opened(
    ends: AsyncExitStack, browser: Browser, say: Tongue, who: str, path: str, **how: Any
) -> Window:
    """Return somebody's window, at a page of theirs."""
    window = await ends.enter_async_context(a_window(browser, say, **how))
    await window.sign_in(who, path)
    await window.page.wait_for_url(f"**{path}")
    return window


async def test_who_looks_at_what_another_changes_is_told_politely_and_loses_nothing(
    stage: Stage, house: House, browser: Browser
) -> None:
    work = await (await house.area.order(house.unit, [stage.day(86, 11)])).given_to(house.expert)
    await stage.settle()
    path, say = f"sessions/{work.sessions[0].session_id}", await Tongue.of(house.area, "fi")
    async with AsyncExitStack() as ends:
        expert = await opened(ends, browser, say, "Ensi", f"/{HERE}/expert/{path}")
        orderer = await opened(ends, browser, say, "Tilaaja", f"/{HERE}/orderer/{path}")
        coordinator = await opened(ends, browser, say, "Koordinaattori", f"/{HERE}/coordinator/{path}")
        for window in (orderer, coordinator):
            await expect(window.page.get_by_role("status")).to_be_empty()
        field = orderer.main.get_by_label(say("sessions.who_reason"), exact=True)
        await field.press_sequentially("katson, kuka tu")

        await expert.follow(say("sessions.absent.act.expert"))
        await expert.choose(say("sessions.absent.ill.expert"))
        await expert.press(say("sessions.absent.do.expert"))
        await expert.sees(say("sessions.done.absent_self"))

        for window in (orderer, coordinator):
            told = window.page.get_by_role("status")
            await expect(told).to_contain_text(say("web.live.changed"), timeout=PATIENCE_MS)
            assert await told.get_attribute("aria-live") == "polite"
            await window.sees(say("web.state.scheduled"))  # nothing moves under a reader's eyes
        await expect(field).to_be_focused()
        await expect(field).to_have_value("katson, kuka tu")
        await field.press_sequentially("lee")
        await expect(field).to_have_value("katson, kuka tulee")
        await orderer.page.get_by_role("link", name=say("web.live.show"), exact=True).click()
        await orderer.sees(say("web.state.expert_ill"))

        assert "done=" in expert.page.url
        await work.sessions[0].corrected(AbsenceSaid(kind="expert_withdrew"))
        await expert.page.get_by_role("link", name=say("web.live.show"), exact=True).click()
        await expert.sees(say("web.state.expert_withdrew"))
        assert "done=" not in expert.page.url, "what was done then is not said again"
        assert [*expert.complaints, *orderer.complaints, *coordinator.complaints] == []


async def test_whoever_was_asked_hears_that_the_request_is_no_longer_open(
    stage: Stage, house: House, browser: Browser
) -> None:
    order = await house.area.order(house.unit, [stage.day(87, 11)])
    one, other = await order.offer(house.expert, house.second)
    await stage.settle()
    say = await Tongue.of(house.area, "sv")
    async with AsyncExitStack() as ends:
        first, late = [
            await opened(ends, browser, say, name, f"/{HERE}/expert/offers/{offer.offer_id}")
            for name, offer in (("Ensi", one), ("Toinen", other))
        ]
        await late.main.get_by_role("button", name=say("offers.yes"), exact=True).focus()
        await first.press(say("offers.yes"))
        await first.sees(say("offers.done.accepted"))
        told = late.page.get_by_role("status")
        await expect(told).to_contain_text(say("web.live.changed"), timeout=PATIENCE_MS)
        await expect(late.main.get_by_role("button", name=say("offers.yes"), exact=True)).to_be_focused()


async def an_order(stage: Stage, house: House, day: int) -> tuple[Order, str]:
    """Return an order that nobody has taken, and where its orderer sees it."""
    order = await house.area.order(house.unit, [stage.day(day, 11)])
    await stage.settle()
    return order, f"/{HERE}/orderer/orders/{order.order_id}"


@pytest.mark.parametrize("language", SPOKEN)
async def test_what_cannot_be_taken_back_asks_first_and_gives_the_focus_back(
    stage: Stage, house: House, browser: Browser, axe: str, language: str
) -> None:
    order, path = await an_order(stage, house, 88)
    say = await Tongue.of(house.area, language)
    async with AsyncExitStack() as ends:
        window = await opened(ends, browser, say, "Tilaaja", path, bypass_csp=True)
        button = window.main.get_by_role("button", name=say("orders.take_back"), exact=True)
        asked = window.page.get_by_role("dialog", name=say("orders.sure"))
        keep = asked.get_by_role("button", name=say("web.keep"), exact=True)

        await button.focus()
        await window.page.keyboard.press("Enter")
        await expect(asked).to_be_visible()
        await expect(keep).to_be_focused()
        await expect(asked).to_contain_text(say("orders.take_back_words"))
        for scheme in ("light", "dark"):
            await window.page.emulate_media(color_scheme=scheme)
            assert await looked_at(window.page, axe, "the dialog") == []
        await window.page.set_viewport_size({"width": 320, "height": 600})
        assert await window.page.evaluate("document.scrollingElement.scrollWidth") <= 320
        await window.page.keyboard.press("Escape")
        await expect(asked).to_be_hidden()
        await expect(button).to_be_focused()

        await button.click()
        await keep.click()
        await expect(asked).to_be_hidden()
        await expect(button).to_be_focused()
        assert await state_of(order) == "open"

        await button.click()
        await asked.get_by_role("button", name=say("orders.take_back"), exact=True).click()
        await window.sees(say("orders.done.cancelled"))
        assert await state_of(order) == "cancelled"
        assert window.complaints == []


async def test_who_goes_back_after_an_order_is_not_asked_to_send_it_again(
    stage: Stage, house: House, browser: Browser
) -> None:
    say, on = await Tongue.of(house.area, "fi"), stage.day(89)
    async with AsyncExitStack() as ends:
        window = await opened(ends, browser, say, "Tilaaja", f"/{HERE}/orderer/orders/new")
        await window.choose(say.called.work_forms["individual"])
        await window.unfold(say("web.topic_group.mind"))
        await window.tick(say.called.topics["depression"])
        await window.type(say("orders.day", number=1), f"{on.day}.{on.month}.{on.year}")
        await window.type(say("orders.begin"), "10")
        await window.type(say("orders.end_at"), "11")
        await window.press(say("orders.to_check"))
        await window.sees_title(say("orders.check"))
        await window.press(say("orders.send"))
        await window.sees(say("orders.done.placed"))
        await window.page.go_back()
        await window.sees_title(say("orders.new"))
        assert window.complaints == []


async def test_without_script_the_button_does_at_once_what_it_says(
    stage: Stage, house: House, browser: Browser
) -> None:
    order, path = await an_order(stage, house, 89)
    say = await Tongue.of(house.area, "en")
    async with AsyncExitStack() as ends:
        window = await opened(ends, browser, say, "Tilaaja", path, java_script_enabled=False)
        await window.press(say("orders.take_back"))
        await window.sees(say("orders.done.cancelled"))
    assert await state_of(order) == "cancelled"


async def test_one_signs_out_elsewhere_and_stays_here(stage: Stage, house: House, browser: Browser) -> None:
    say, path = await Tongue.of(house.area, "fi"), f"/{HERE}/orderer/me"
    async with AsyncExitStack() as ends:
        here, there = [await opened(ends, browser, say, "Muu tilaaja", path) for _ in range(2)]
        await here.press(say("me.end_elsewhere"))
        asked = here.page.get_by_role("dialog", name=say("me.sure"))
        await asked.get_by_role("button", name=say("me.end_elsewhere"), exact=True).click()
        await expect(here.page.get_by_role("heading", level=1)).to_contain_text("Muu tilaaja")
        await expect(asked).to_be_hidden()
        await there.page.reload()
        await expect(there.page.get_by_role("heading", level=1)).to_have_text("Development sign-in")
        assert here.complaints == []


async def test_what_a_page_may_not_do_would_be_heard(stage: Stage, house: House, browser: Browser) -> None:
    async with AsyncExitStack() as ends:
        say, path = await Tongue.of(house.area, "fi"), f"/{HERE}/orderer/me"
        window = await opened(ends, browser, say, "Tilaaja", path)
        adding = "document.body.append(Object.assign(document.createElement('script'), {textContent: '1'}))"
        await window.page.evaluate(adding)
        assert "Content Security Policy" in "".join(window.complaints)


async def state_of(order: Order) -> str:
    told = await order.unit.client.dispatch.get_order(HERE, order.order_id)
    return str(told.expect().state)
