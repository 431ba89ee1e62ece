"""Every page in a real browser: WCAG 2.2 AA by axe-core in light and dark, no word beside the page, nothing blocked.

`make test` takes a sixth of the pages for each scheme and language, another for each; PAGES=all takes all of them.
Where Chromium or npm is missing these are not run, and say so; with PAGES=required, or all, that fails.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product
from typing import Any
from uuid import UUID

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from contracts.registry import ContactPointSet, UnitRegistered
from kokemus_client.registry import AccessBody, ApprovalBody, ConsentBody, ContactBody, StoryBody
from kokemus_console.app import routes
from kokemus_console.web.wording import LANGUAGES
from tests.becoming import becoming
from tests.console.browsing import ALL, looked_at, signed_in, url_of
from tests.console.life import EVERYWHERE, HERE, House
from tests.console.months import noticed
from tests.life import Session, Stage, Tell
from tests.strangers import Stranger, put

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(600)]

NARROW = 320
"""CSS pixels: 1280 at a zoom of 400 % (WCAG 2.2, 1.4.10)."""
BESIDE = """width => document.scrollingElement.scrollWidth <= width ? [] : [
    `${document.scrollingElement.scrollWidth} px`,
    ...[...document.querySelectorAll("main *")].filter(one => one.getBoundingClientRect().right > width)
        .map(one => `${one.tagName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`)]"""
"""What stands beside a page of that width: how wide it is, and the elements that reach out."""
PEOPLE = {
    "expert": "Ensi",
    "orderer": "Tilaaja",
    "coordinator": "Koordinaattori",
    "unit_coordinator": "Nimetty",
    "billing_clerk": "Palkkiosihteeri",
    "operator": "Koko alustan valvoja",
}
TOGETHER = {("order", "assignment"), ("service", "number"), ("expert", "agreement"), ("expert", "told_in")}
"""Ids in one address that belong together; of others every one is tried with every other."""


SCHEMES = ["light", "dark"]
PARTS = 6
EVERYBODYS = ["/", "/goodbye", "/nowhere", "/accessibility", "/sign-in/choose", f"/about/{HERE}"]


def some(paths: list[str], which: int) -> list[str]:
    """Return all of these pages where all are asked for, else a sixth of them."""
    return paths if ALL else paths[which % PARTS :: PARTS]


@dataclass(frozen=True)
class Life:
    """What there is to be looked at, by role."""

    paths: dict[str, list[str]]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def life(stage: Stage, house: House) -> Life:
    """Give the addresses of every page: of things that wait, are agreed, have been."""
    area, unit, expert = house.area, house.unit, house.expert
    past = await noticed(stage, area, unit, expert, house.second)
    objection = await past.objected()
    await stage.later(stage.day(1, 12))
    now = stage.clock.now()
    open_order = await area.order(unit, [stage.day(50), stage.day(57)], fee=5000, words="Sana")
    (offer,) = await open_order.offer(expert)
    work = await (await area.order(unit, [stage.day(1, 18), stage.day(2, 18), stage.day(51, 18)])).given_to(
        expert
    )
    group = await (await area.order(unit, [stage.day(1, 19)], form="group")).given_to(expert)
    moving = (await (await area.order(unit, [stage.day(60, 20)])).given_to(expert)).sessions[0]
    await moving.proposed(stage.day(61, 20))
    await stage.later(stage.day(3, 12))
    await work.sessions[0].held()
    await work.sessions[1].no_show()
    objections = [await work.sessions[1].objected()]
    month = f"{now:%Y-%m}"
    await stage.settle()
    sessions = [*work.sessions, *group.sessions, moving]
    found: dict[str, list[str]] = {}
    await house.area.changes_settings(become_expert={"fi": "Soita meille.\n\nTavataan."})
    aside, kept = await set_aside(stage), await _kept_by_coordinators(stage, house)
    kept |= await _on_the_way(house)
    for role in PEOPLE:
        kinds = {
            "session": [str(one.session_id) for one in sessions],
            "offer": [str(offer.offer_id)],
            "order": [str(group.order.order_id), str(work.order.order_id), str(open_order.order_id)],
            "assignment": [str(group.assignment_id)],
            "objection": [str(one) for one in objections],
            "story": [str(work.order.order_id)],
            "trace": ["4bf92f3577b34da6a3ce929d0e0e4736"],
            "service": [service for service, _ in aside],
            "number": [number for _, number in aside],
            "month": [past.named, month],
            "shown": [str(expert.expert_id)],
            "notice_objection": [objection],
            "statement": [await past.stated()],
            **kept,
        }
        found[role] = [f"{path}" for path in _paths(role, kinds)]
    also = _with_queries(past.named, month, open_order.order_id, work.sessions[1], group.sessions[0])
    return Life({role: paths + also.get(role, []) for role, paths in found.items()})


def _with_queries(
    past: str, month: str, order: UUID, reported: Session, group: Session
) -> dict[str, list[str]]:
    """Return addresses that say more than where: a month, a state, what is looked for."""
    here, office = f"/{HERE}/coordinator", f"/{HERE}/billing_clerk"
    return {
        "expert": [f"/{HERE}/expert/fees?month={month}", f"/{HERE}/expert/sessions?when=past"],
        "orderer": [f"/{HERE}/orderer/orders?state=looking"],
        "coordinator": [
            f"{here}/orders?state=looking&work_form=lecture",
            f"{here}/orders?day=joskus",
            f"{here}/sessions?when=past",
            f"{here}/objections?state=all",
            f"{here}/orders/{order}/candidates",
            f"{here}/sessions/{reported.session_id}/correct",
            f"{here}/sessions/{group.session_id}/cancel",
            f"{here}/sessions/{group.session_id}/correct",
            f"{here}/people?name=nobody&speaks=ar",
            f"{here}/bank?q=jag&story=sv",
            f"{here}/bank?q=dialyysi",
            f"{here}/bank?q={'a' * 301}",
            f"{here}/staff?role=orderer",
            f"{here}/applicants?stage=ended",
            f"{here}/messages?state=failed",
        ],
        "operator": [
            f"/{HERE}/operator/journeys?number=00000000",
            f"/{HERE}/operator/parked?service=dispatch",
            *(f"{EVERYWHERE}{path}" for path in ("", "/parked", "/journeys", "/republish/new", "/emergency")),
        ],
        "billing_clerk": [
            *(f"{office}/{page}?month={past}" for page in ("notices", "statements", "lines")),
            f"{office}/months/{month}/close",
            f"{office}/notice-objections?state=upheld",
        ],
    }


async def set_aside(stage: Stage) -> list[tuple[str, str]]:
    """Set events aside, one of them of a person, and return of which service each is and its number there."""
    person = UUID(int=7)
    unit = UnitRegistered(unit_id=person, name="Yksikkö", cost_centre="1", coordinator_id=person)
    contact = ContactPointSet(person_id=person, email="salainen@example.invalid", language="fi")
    bad = [
        Stranger.saying(event, area=HERE, at=stage.clock.now()).with_value(b"{}") for event in (unit, contact)
    ]
    await put(stage.platform, *bad)
    await stage.settle()
    found: list[tuple[str, str]] = []
    for service in ("dispatch", "billing", "notifications"):
        rows = await stage.rows(service, "SELECT id FROM parked_event WHERE area_id = $1 ORDER BY id", HERE)
        found += [(service, str(row[0])) for row in rows]
    return found


async def _kept_by_coordinators(stage: Stage, house: House) -> dict[str, list[str]]:
    """Return people with and without an agreement, and messages that came, did not, wait for an address or a call."""
    unsigned = await house.area.expert(agreement=False)
    called = await house.area.expert(contact=ContactBody(language="sv", phone="040 000 0018"))
    await stage.settle()
    await (await house.area.order(house.unit, [stage.day(70, 4)])).offer(called)
    await stage.settle()
    to_tell = "SELECT message_id FROM message WHERE area_id = $1 AND person_id = $2"
    call = await stage.value("notifications", to_tell, HERE, called.expert_id)
    agreement = await stage.value(
        "registry", "SELECT agreement_id FROM agreement WHERE expert_id = $1 LIMIT 1", house.expert.expert_id
    )
    rows = await stage.rows(
        "notifications",
        "SELECT message_id FROM message WHERE area_id = $1 AND state <> 'to_be_told' ORDER BY 1 LIMIT 3",
        HERE,
    )
    messages = [row[0] for row in rows]
    night = stage.client.by(stage.token("night-operator", HERE, roles=["operator"])).registry
    why = AccessBody(why="Koordinaattoria ei tavoiteta yöllä", minutes=15)
    (await night.take_emergency_access(HERE, why)).expect()
    unsent = "undelivered_since = now(), sent_at = NULL, sent_to = NULL"
    sql = f"UPDATE message SET state = $2, reason = $3, {unsent} WHERE message_id = $1"
    for message, state, reason in zip(
        messages, ("failed", "awaiting_contact"), ("refused: 550", "no_contact_point"), strict=False
    ):
        await stage.rows("notifications", f"{sql} RETURNING state", message, state, reason)
    return {
        "expert": [str(house.expert.expert_id), str(house.second.expert_id), str(unsigned.expert_id)],
        "agreement": [str(agreement)],
        "told_in": await _told(house),
        "unit": [str(house.unit.unit_id)] * 3,
        "person": [str(house.unit.named.id)] * 3,
        "message": [*(str(one) for one in messages), str(call)],
        "call": [str(call)],
        "called": [str(called.expert_id)],
    }


async def _told(house: House) -> list[str]:
    """Let experts have stories that wait with a number in them, are shown, and are withdrawn; return their languages."""
    texts = {"fi": "Soita minulle: 040 000 0000.", "sv": "Jag blev lyssnad på.\n\nNu lyssnar jag."}
    for expert, language in ((house.expert, "fi"), (house.expert, "sv"), (house.second, "sv")):
        mine, at = expert.client.registry, (HERE, expert.expert_id, language)
        for version in (0, 1):
            body = StoryBody(text=f"{texts[language]} {version}")
            (await mine.put_story(*at, body, if_match="*")).expect()
            if version == 0 or language == "sv":
                (await mine.approve_story(*at, ApprovalBody(confirmed=True), if_match="*")).expect()
        (await mine.post_consent(HERE, expert.expert_id, "shown_in_bank", ConsentBody(given=True))).expect()
    (await house.second.client.registry.withdraw_story(HERE, house.second.expert_id, "sv")).expect()
    return list(texts)


async def _on_the_way(house: House) -> dict[str, list[str]]:
    """Return who applied, was trained and waits, with an interview and a course."""
    found = await becoming(house.area, house.second)
    return {
        "applicant": [str(found.applicant_id), str(found.received_id)],
        "interview": [str(found.interview_id)],
        "course": [str(found.course_id)],
        "trainee": [str(found.applicant_id), str(house.second.expert_id)],
    }


def _paths(role: str, kinds: dict[str, list[str]]) -> list[str]:
    """Return the addresses of a role's pages; of a form about a session one is enough. A file is no page."""
    found = []
    for route in routes():
        path: str = getattr(route, "path", "")
        if not path.startswith(f"/{{area}}/{role}") or "GET" not in (getattr(route, "methods", None) or ()):
            continue
        path = path.replace("{area}", HERE)
        names = re.findall(r"{(\w+)}", path)
        if path.endswith(".csv") or not set(names) <= kinds.keys():
            continue
        is_form = bool(names) and not path.endswith("}")
        together: Iterable[tuple[str, ...]]
        if tuple(names) in TOGETHER:
            together = zip(*(kinds[name] for name in names), strict=False)
        else:
            some = [kinds[name][2:3] or kinds[name][:1] if is_form else kinds[name] for name in names]
            together = product(*some)
        for ids in together:
            filled = path
            for name, one in zip(names, ids, strict=True):
                filled = filled.replace(f"{{{name}}}", one)
            found.append(filled)
    return found


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("role", list(PEOPLE))
async def test_axe_finds_nothing(
    stage: Stage, house: House, life: Life, browser: Browser, axe: str, role: str, scheme: Any, tell: Tell
) -> None:
    found: list[str] = []
    complained: list[str] = []
    async with signed_in(browser, url_of(stage), PEOPLE[role], color_scheme=scheme, bypass_csp=True) as (
        _,
        page,
    ):
        page.on("pageerror", lambda problem: complained.append(str(problem)))
        paths = some([*life.paths[role], *EVERYBODYS], SCHEMES.index(scheme))
        for path in paths:
            await page.goto(path)
            found += await looked_at(page, axe, path)
        if role == "orderer":
            await page.goto(f"/{HERE}/orderer/orders/new")
            await page.click("main button.main")
            assert "orders/new" in page.url
            found += await looked_at(page, axe, "a form with mistakes")
        if role == "coordinator":
            await page.goto(f"/{HERE}/coordinator/assurance")
            await page.fill("#sign_in_expert", "urn:example:strong")
            await page.click("main form .acts button.main")
            found += await looked_at(page, axe, "a warning of whom it shuts out")
    assert not found, "\n".join(found)
    assert not complained
    tell(f"axe: {len(paths)} pages of the {role}, {scheme}: 0 findings")


async def test_axe_would_find_a_fault(stage: Stage, house: House, browser: Browser, axe: str) -> None:
    async with signed_in(browser, url_of(stage), "Tilaaja", bypass_csp=True) as (_, page):
        await page.goto(f"/{HERE}/orderer/orders/new")
        await page.evaluate("document.querySelector('label[for=place]').remove()")
        await page.evaluate("document.querySelector('main').style.color = '#aaa'")
        found = {one.split()[1] for one in await looked_at(page, axe, "page")}
    assert {"label", "color-contrast"} <= found


@pytest.mark.parametrize("language", LANGUAGES)
async def test_no_word_stands_beside_a_narrow_page(
    stage: Stage, house: House, life: Life, browser: Browser, language: str
) -> None:
    wide: list[str] = []
    size = {"width": NARROW, "height": 800}
    for role, name in PEOPLE.items():
        async with signed_in(browser, url_of(stage), name, locale=language, viewport=size) as (_, page):
            for path in some([*life.paths[role], *EVERYBODYS], 2 + LANGUAGES.index(language)):
                await page.goto(path)
                assert await page.get_attribute("html", "lang") == language
                wide += [f"{path}: {what}" for what in await page.evaluate(BESIDE, NARROW)]
    assert not wide, "\n".join(wide)


async def test_nothing_is_loaded_from_elsewhere_and_nothing_is_blocked(
    stage: Stage, house: House, life: Life, browser: Browser
) -> None:
    elsewhere: set[str] = set()
    complained: list[str] = []
    async with signed_in(browser, url_of(stage), "Ensi") as (_, page):
        page.on("request", lambda asked: elsewhere.add(asked.url))
        page.on("console", lambda said: complained.append(said.text))
        for path in life.paths["expert"]:
            await page.goto(path)
        await page.wait_for_load_state("networkidle")
    assert all(one.startswith(url_of(stage)) for one in elsewhere), elsewhere
    assert complained == []


async def test_the_main_job_is_done_with_the_keyboard_alone(
    stage: Stage, house: House, browser: Browser
) -> None:
    (offer,) = await (await house.area.order(house.unit, [stage.day(70, 21)])).offer(house.expert)
    await stage.settle()
    async with signed_in(browser, url_of(stage), "Ensi") as (_, page):
        await page.goto(f"/{HERE}/expert/offers/{offer.offer_id}")
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.className") == "skip"
        await page.keyboard.press("Enter")
        assert await page.evaluate("document.activeElement.id") == "main"
        for _ in range(20):
            await page.keyboard.press("Tab")
            outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid", "whoever tabs sees where they are"
            if await page.evaluate("document.activeElement.matches('main button.main')"):
                break
        await page.keyboard.press("Enter")
        await page.wait_for_url("**done=accepted")
    told = (await house.expert.client.dispatch.get_offer(HERE, offer.offer_id)).expect()
    assert told.state == "accepted"
