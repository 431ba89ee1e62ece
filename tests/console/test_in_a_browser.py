"""The main job in a real browser, through pages alone: from an order to a statement, each role signing in itself.

In each language, and once without script; `make test` plays the one without script, `make pages` all of them.
Every play has an area and two months of its own, and is told by what people see: names of links, buttons and fields.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, time

import pytest
from playwright.async_api import Browser

from kokemus.platform.provider import PEOPLE
from tests.console.browsing import ALL, Tongue, Window, a_window
from tests.console.life import House, area_people
from tests.console.months import next_month
from tests.life import HELSINKI, Area, Expert, Stage, Tell, Unit

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(600)]

PLAYS = [("fi", True), ("sv", True), ("en", True), ("fi", False)]
"""Languages, and whether there is script."""
SAMPLE = PLAYS[-1:]
FEE = 5000


@dataclass
class Play:
    """A play: its area and people, the month that is worked, a window for each role."""

    stage: Stage
    area: Area
    unit: Unit
    expert: Expert
    say: Tongue
    month: str = ""
    times: list[datetime] = field(default_factory=list)
    windows: dict[str, Window] = field(default_factory=dict)

    @property
    def roles(self) -> dict[str, str]:
        """The names that people sign in with, by role."""
        of = self.area.area_id
        return {role: f"{role} {of}" for role in ("orderer", "coordinator", "unit", "clerk", "expert")}

    def __getitem__(self, role: str) -> Window:
        return self.windows[role]

    async def later(self, at: datetime) -> None:
        """Let time pass."""
        await self.stage.later(at)


@asynccontextmanager
async def a_play(stage: Stage, browser: Browser, language: str, *, script: bool) -> AsyncIterator[Play]:
    """Give a play at the morning of a new month, everybody's window open."""
    area = await Area.opened(stage, f"lava-{language if script else 'paljas'}")
    play = Play(stage, area, await area.unit(), await area.expert(), await Tongue.of(area, language))
    begins = next_month(stage, 2)
    await play.later(datetime.combine(begins, time(9), HELSINKI))
    play.month = f"{begins:%Y-%m}"
    play.times = [stage.day(day) for day in (1, 3, 5)]
    file = stage.platform.home / PEOPLE
    file.write_text(
        json.dumps(json.loads(file.read_text()) + area_people(play.roles, play.unit, play.expert))
    )
    async with AsyncExitStack() as ends:
        for role in play.roles:
            window = a_window(browser, play.say, java_script_enabled=script)
            play.windows[role] = await ends.enter_async_context(window)
        yield play


@pytest.mark.parametrize(("language", "script"), PLAYS if ALL else SAMPLE)
async def test_the_main_job_is_played_through_pages_alone(
    stage: Stage, house: House, browser: Browser, language: str, script: bool, tell: Tell
) -> None:
    async with a_play(stage, browser, language, script=script) as play:
        await an_order_is_placed_step_by_step(play)
        await who_fits_is_seen_with_why_and_is_asked(play)
        await the_expert_says_yes(play)
        await a_session_is_cancelled_late_with_its_price_seen_first(play)
        await an_outcome_is_reported_that_the_expert_objects_to(play)
        await the_objection_is_answered_and_the_outcome_corrected(play)
        await another_session_is_reported_as_held(play)
        await the_unit_checks_and_approves_its_notice(play)
        await the_clerk_closes_the_month_with_its_effect_seen_first(play)
        await the_expert_reads_the_statement(play)
        for window in play.windows.values():
            await window.sign_out()
        complaints = [one for window in play.windows.values() for one in window.complaints]
    assert complaints == []
    tell(
        f"browser: the main job in {language}, {'with' if script else 'without'} script: nothing complained of"
    )


async def an_order_is_placed_step_by_step(play: Play) -> None:
    say, orderer = play.say, play["orderer"]
    await orderer.sign_in(play.roles["orderer"])
    await orderer.sees(say("home.no_coming_orderer"))
    await orderer.follow(say("home.new_order"))
    await orderer.choose(say.called.work_forms["individual"])
    await orderer.unfold(say("web.topic_group.mind"))
    await orderer.tick(say.called.topics["depression"])
    await orderer.choose(say("web.spoken.fi"))
    for row, at in enumerate(play.times):
        await orderer.type(say("orders.day", number=row + 1), f"{at.day}.{at.month}.")
        await orderer.type(say("orders.begin"), "10", row=row)
        await orderer.type(say("orders.end_at"), "11", row=row)
    await orderer.type(say("orders.place"), "Huone 3")
    await orderer.press(say("orders.to_check"))
    await orderer.sees_title(say("orders.check"))
    await orderer.sees("Huone 3", *(say.span(at) for at in play.times))
    await orderer.press(say("orders.send"))
    await orderer.sees(say("orders.done.placed"), say("web.state.open"))
    await play.stage.settle()


async def who_fits_is_seen_with_why_and_is_asked(play: Play) -> None:
    say, coordinator = play.say, play["coordinator"]
    await coordinator.sign_in(play.roles["coordinator"])
    await coordinator.sees(say("home.looking"))
    await coordinator.follow(f"{say.called.work_forms['individual']}, {say.span(play.times[0])}")
    await coordinator.sees(say("orders.nobody_asked"))
    await coordinator.follow(say("orders.who_fits"))
    await coordinator.sees(say("orders.because.free"), say("orders.because.agreement"))
    await coordinator.tick(play.expert.name)
    await coordinator.press(say("orders.ask"))
    await coordinator.sees(say("orders.done.asked"), play.expert.name, say("orders.offer.open"))
    await play.stage.settle()


async def the_expert_says_yes(play: Play) -> None:
    say, expert = play.say, play["expert"]
    await expert.sign_in(play.roles["expert"])
    await expert.sees(say("home.asked"))
    await expert.follow(say.span(play.times[0]))
    await expert.sees(say("offers.asked"), say("offers.free"), "Huone 3", say("offers.by_schedule"))
    await expert.press(say("offers.yes"))
    await expert.sees(say("offers.done.accepted"))
    await play.stage.settle()
    await expert.follow(say("offers.to_sessions"))
    await expert.sees(*(say.span(at) for at in play.times))


async def a_session_is_cancelled_late_with_its_price_seen_first(play: Play) -> None:
    say, orderer = play.say, play["orderer"]
    await orderer.home()
    await orderer.follow(say.span(play.times[0]))
    await orderer.follow(say("sessions.act.cancel"))
    await orderer.sees(say("sessions.cancel.free"))
    await orderer.follow(say("sessions.cancel.keep"))
    await play.later(play.stage.day(0, 16))  # past 15.00 the day before
    await orderer.follow(say("sessions.act.cancel"))
    await orderer.sees(say("sessions.cancel.late", amount=say.money(FEE)))
    await orderer.press(say("sessions.cancel.do"))
    await orderer.sees(say("sessions.done.cancelled"), say("web.state.cancelled"))
    await play.stage.settle()


async def an_outcome_is_reported_that_the_expert_objects_to(play: Play) -> None:
    say, orderer, expert = play.say, play["orderer"], play["expert"]
    await play.later(play.stage.day(3, 12))
    await orderer.home()
    await orderer.sees(say("home.forgotten_orderer"))
    await orderer.follow(say.span(play.times[1]))
    await orderer.follow(say("sessions.absent.past.orderer"))
    await orderer.choose(say("sessions.absent.ill.orderer"))
    await orderer.press(say("sessions.absent.do.orderer"))
    await orderer.sees(say("sessions.done.absent"), say("web.state.expert_ill"))
    await play.stage.settle()

    await expert.room("sessions")
    await expert.page.get_by_role("link", name=say("sessions.past"), exact=True).click()
    await expert.follow(say.span(play.times[1]))
    await expert.sees(say("web.state.expert_ill"), say.money(0))
    await expert.follow(say("sessions.act.object"))
    await expert.type(say("sessions.object.what"), "Olin paikalla koko tunnin.")
    await expert.press(say("sessions.object.do"))
    await expert.sees(say("sessions.done.objected"), "Olin paikalla koko tunnin.")
    await play.stage.settle()


async def the_objection_is_answered_and_the_outcome_corrected(play: Play) -> None:
    say, coordinator, expert = play.say, play["coordinator"], play["expert"]
    await coordinator.home()
    await coordinator.sees(say("home.objections_words"))
    await coordinator.follow("Olin paikalla koko tunnin.")
    await coordinator.choose(say("objections.yes"))
    await coordinator.type(say("objections.words"), "Yksikkö muisti väärin.")
    await coordinator.press(say("objections.send"))
    await coordinator.sees(say("objections.done.upheld"))
    await coordinator.follow(say("objections.correct"))
    await coordinator.choose(say("sessions.kind.held"))
    await coordinator.press(say("sessions.correct.do"))
    await coordinator.sees(say("sessions.done.corrected"), say("web.state.held"))
    await play.stage.settle()

    await expert.page.reload()
    await expert.sees("Yksikkö muisti väärin.", say("sessions.objection.upheld"), say.money(FEE))


async def another_session_is_reported_as_held(play: Play) -> None:
    say, orderer = play.say, play["orderer"]
    await play.later(play.stage.day(2, 12))
    await orderer.home()
    await orderer.follow(say.span(play.times[2]))
    await orderer.press(say("sessions.act.held"))
    await orderer.sees(say("sessions.done.held"), say("web.state.held"))
    await play.stage.settle()
    await orderer.home()
    await orderer.sees(say("home.nothing"))


async def the_unit_checks_and_approves_its_notice(play: Play) -> None:
    say, unit = play.say, play["unit"]
    await play.later(datetime.combine(next_month(play.stage, 9), time(12, 30), HELSINKI))
    named = seen_month(play)
    await unit.sign_in(play.roles["unit"])
    await unit.sees(say("home.check_words"))
    await unit.follow(f"Yksikkö 4410, {named}")
    await unit.sees_title(say("month.notice.of", month=named))
    await unit.sees(play.expert.name, say.money(FEE), say.money(3 * FEE))
    await unit.follow(say("month.approve.go"))
    await unit.sees(say("month.approve.means"), say.money(3 * FEE))
    await unit.press(say("month.approve.do"))
    await unit.sees(say("month.done.approved"), say("month.notice.state.approved"))
    await unit.home()
    await unit.sees(say("home.nothing"))


async def the_clerk_closes_the_month_with_its_effect_seen_first(play: Play) -> None:
    say, clerk = play.say, play["clerk"]
    await clerk.sign_in(play.roles["clerk"])
    await clerk.sees(say("month.nothing"))
    await clerk.follow(say("home.see_close"))
    await clerk.sees(say.money(3 * FEE), say("month.close.nothing"), say("month.close.for_good"))
    await clerk.press(say("month.close.do"))
    await clerk.sees(say("month.done.closed"), say("month.state.closed"))
    await play.stage.settle()


async def the_expert_reads_the_statement(play: Play) -> None:
    say, expert, named = play.say, play["expert"], seen_month(play)
    await expert.room("fees")
    await expert.follow(named)
    await expert.sees_title(say("fees.statement", month=named))
    await expert.sees(play.roles["expert"], say.money(FEE), say.money(3 * FEE))


def seen_month(play: Play) -> str:
    return play.say.writer.month(play.month)
