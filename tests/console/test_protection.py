"""Protection: headers, forms from elsewhere, pages of others; the console shows nobody more than the services do."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid5

import pytest

from contracts.registry import UnitRegistered
from kokemus_client.registry import ApprovalBody, ConsentBody, ContactBody, StoryBody
from kokemus_console.app import routes
from kokemus_console.signin.away import local
from tests.becoming import becoming
from tests.console.conftest import Visiting
from tests.console.life import HERE, THERE, House
from tests.console.months import noticed
from tests.life import Area, Expert, Stage, Unit
from tests.strangers import Stranger, put

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

OPENED_BY_SETTINGS = ("orderer", "shown")
"""Whom the bank shows it shows to all orderers of the area, or to none: the registry's tests of the bank ask."""
NOBODYS = {"month", "told_in"}
"""Of every area alike: a page that is named by it alone shows each area its own."""


async def test_every_answer_is_protected(house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Ensi")
    for path in (f"/{HERE}/expert", "/static/console.css", "/nowhere", "/goodbye"):
        page = await visitor.get(path)
        policy = page.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert page.headers["Referrer-Policy"] == "same-origin"
    assert (await visitor.get(f"/{HERE}/expert")).headers["Cache-Control"] == "no-store"


async def test_a_form_from_elsewhere_changes_nothing(stage: Stage, house: House, visiting: Visiting) -> None:
    (offer,) = await (await house.area.order(house.unit, [stage.day(40, 7)])).offer(house.expert)
    visitor = visiting()
    page = await visitor.sign_in("Ensi", f"/{HERE}/expert/offers/{offer.offer_id}")
    foreign = await visitor.send(page, "/accept", as_from="https://evil.example")
    assert foreign.status == 403
    ours = {"Origin": visitor.url}
    forged = await visitor.http.post(
        f"{visitor.url}{page.path}/accept", data={"form_key": "guessed", "once": "1"}, headers=ours
    )
    assert forged.status_code == 403
    missing = await visitor.http.post(f"{visitor.url}{page.path}/accept", data={}, headers=ours)
    assert missing.status_code == 403
    other = visiting()
    theirs = await other.sign_in("Toinen")
    key = theirs.form("/sign-out").values["form_key"]
    stolen = await visitor.http.post(
        f"{visitor.url}{page.path}/accept", data={"form_key": key, "once": "1"}, headers=ours
    )
    assert stolen.status_code == 403
    told = (await house.expert.client.dispatch.get_offer(HERE, offer.offer_id)).expect()
    assert told.state == "open"


@pytest.mark.parametrize(
    ("back", "ours"),
    [
        ("/talo/expert", True),
        ("/talo/expert?when=past", True),
        ("//evil.example", False),
        ("/\\evil.example", False),
        ("/a\\b", False),
        ("https://evil.example", False),
        ("javascript:alert(1)", False),
        ("/a\r\nSet-Cookie: x=1", False),
        ("", False),
    ],
)
async def test_nobody_is_sent_elsewhere_after_signing_in(back: str, ours: bool) -> None:
    assert local(back) == (back if ours else "/")


@pytest.mark.timeout(400)
async def test_no_page_of_another_person_unit_or_area_is_shown(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    """Every address of every role with ids of somebody else's is answered like what is not there."""
    ours = await _life(stage, house.area, house.unit, house.expert)
    theirs = await _life(stage, house.neighbour, house.neighbour_unit, house.neighbour_expert)
    for who, role in (
        ("Ensi", "expert"),
        ("Tilaaja", "orderer"),
        ("Nimetty", "unit_coordinator"),
        ("Palkkiosihteeri", "billing_clerk"),
        ("Koordinaattori", "coordinator"),
        ("Ylläpitäjä", "operator"),
    ):
        owner = visiting()
        await owner.sign_in(who)
        for path in _addresses(role, HERE, ours):
            assert (await owner.get(path)).status == 200, f"{who} sees the own {path}"
    tried = 0
    for who, role, at in (
        ("Toinen", "expert", HERE),
        ("Muu tilaaja", "orderer", HERE),
        ("Muu nimetty", "unit_coordinator", HERE),
        ("Naapurin palkkiosihteeri", "billing_clerk", THERE),
        ("Naapurin koordinaattori", "coordinator", THERE),
        ("Naapurin ensi", "expert", THERE),
        ("Naapurin tilaaja", "orderer", THERE),
        ("Koordinaattori", "coordinator", HERE),
        ("Naapurin ylläpitäjä", "operator", THERE),
    ):
        visitor = visiting()
        await visitor.sign_in(who)
        # who runs an area sees all of it
        foreign = [ours] if at == THERE else [theirs] if role == "coordinator" else [ours, theirs]
        # at one's own address, and at that of the area whose things they are
        paths = {path for ids in foreign for area in (HERE, THERE) for path in _addresses(role, area, ids)}
        for path in sorted(paths):
            page = await visitor.get(path)
            assert page.status == 404, f"{who} sees {path}: {page.status} {page.text}"
            tried += 1
    assert tried > 50


async def test_a_role_that_one_does_not_have_has_no_pages(house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Ensi")
    for path in ("", "/orders", "/orders/new", "/sessions"):
        assert (await visitor.get(f"/{HERE}/orderer{path}")).status == 404


async def test_names_with_markup_stay_words(stage: Stage, house: House, visiting: Visiting) -> None:
    words = "<b>lihava</b> \u202eoikealta \u0065\u0301 <script>alert(1)</script>"
    order = await house.area.order(house.unit, [stage.day(41)], words=words)
    (offer,) = await order.offer(house.expert)
    page = await visiting().sign_in("Ensi", f"/{HERE}/expert/offers/{offer.offer_id}")
    assert "<script>alert" not in page.html
    assert "<b>lihava" not in page.html
    assert "lihava" in page.text


def _addresses(role: str, area: str, ids: dict[str, str]) -> list[str]:
    found = []
    for route in routes():
        path: str = getattr(route, "path", "")
        methods: Any = getattr(route, "methods", None) or ()
        if not path.startswith(f"/{{area}}/{role}") or "GET" not in methods:
            continue
        names = [part[1:-1] for part in path.split("/") if part.startswith("{") and part != "{area}"]
        if (role, *names) == OPENED_BY_SETTINGS:
            continue
        if names and set(names) <= ids.keys() and not set(names) <= NOBODYS:
            for name in names:
                path = path.replace(f"{{{name}}}", ids[name])
            found.append(path.replace("{area}", area))
    assert found, f"no address of {role} has an id"
    return found


async def _life(stage: Stage, area: Area, unit: Unit, expert: Expert) -> dict[str, str]:
    """Return the ids of an order that somebody does, of what was done of it, and of the month in which it was paid."""
    month = await noticed(stage, area, unit, expert)
    notice_objection = await month.objected()
    await stage.later(stage.day(1, 6))
    order = await area.order(unit, [stage.day(45, 6)])
    (offer,) = await order.offer(expert)
    work = await offer.accept()
    moved = await work.sessions[0].moved(stage.day(46, 6))
    objection = await moved.objected()
    story = StoryBody(text="Selvisin.")
    told = await expert.client.registry.put_story(area.area_id, expert.expert_id, "fi", story, if_match="*")
    told.expect()
    mine, at = expert.client.registry, (area.area_id, expert.expert_id)
    (await mine.approve_story(*at, "fi", ApprovalBody(), if_match="*")).expect()
    (await mine.post_consent(*at, "shown_in_bank", ConsentBody(given=True))).expect()
    await stage.settle()
    return {
        "told_in": "fi",
        "order": str(order.order_id),
        "offer": str(offer.offer_id),
        "session": str(work.sessions[0].session_id),
        "assignment": str(work.assignment_id),
        "objection": str(objection),
        "unit": str(unit.unit_id),
        "month": month.named,
        "notice_objection": notice_objection,
        "statement": await month.stated(),
        **await _seen_by_operators(stage, area.area_id, order.order_id),
        **await _seen_by_coordinators(stage, area, unit, expert, order.order_id),
    }


async def _seen_by_operators(stage: Stage, area: str, order_id: UUID) -> dict[str, str]:
    """Return the ids of what was said of an order, and of an event that is set aside."""
    unit_id = uuid5(order_id, "a unit that is set aside")
    event = UnitRegistered(unit_id=unit_id, name="Yksikkö", cost_centre="1", coordinator_id=unit_id)
    await put(stage.platform, Stranger.saying(event, area=area, at=stage.clock.now()).with_value(b"{}"))
    await stage.settle()
    parked = "SELECT id FROM parked_event WHERE key = $1"
    said = "SELECT split_part(traceparent, '-', 2) FROM outbox_archive WHERE correlation_id = $1 LIMIT 1"
    return {
        "story": str(order_id),
        "trace": await stage.value("dispatch", said, str(order_id)),
        "service": "dispatch",
        "number": str(await stage.value("dispatch", parked, f"{area}:{unit_id}")),
    }


async def _seen_by_coordinators(
    stage: Stage, area: Area, unit: Unit, expert: Expert, order_id: UUID
) -> dict[str, str]:
    """Return the ids of people, of what was agreed with them, and of what they were told."""
    agreement = await stage.value(
        "registry", "SELECT agreement_id FROM agreement WHERE expert_id = $1 LIMIT 1", expert.expert_id
    )
    message = await stage.value(
        "notifications", "SELECT message_id FROM message WHERE correlation_id = $1 LIMIT 1", str(order_id)
    )
    called = await area.expert(contact=ContactBody(language="fi", phone="040 000 0019"))
    await stage.settle()
    (offer,) = await (await area.order(unit, [stage.day(47, 6)])).offer(called)
    await offer.recorded()
    await stage.settle()
    to_tell = "SELECT message_id FROM message WHERE person_id = $1 AND state = 'to_be_told' LIMIT 1"
    call = await stage.value("notifications", to_tell, called.expert_id)
    found = await becoming(area, expert)
    return {
        "applicant": str(found.applicant_id),
        "interview": str(found.interview_id),
        "course": str(found.course_id),
        "trainee": str(found.applicant_id),
        "expert": str(expert.expert_id),
        "shown": str(expert.expert_id),
        "agreement": str(agreement),
        "person": str(unit.named.id),
        "message": str(message),
        "call": str(call),
        "called": str(called.expert_id),
    }
