"""Protection: headers, forms from elsewhere, pages of others; the console shows nobody more than the services do."""

from __future__ import annotations

from typing import Any

import pytest

from kokemus_console.app import routes
from kokemus_console.signin.away import local
from tests.console.conftest import Visiting
from tests.console.life import HERE, THERE, House
from tests.life import Area, Expert, Stage, Unit

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]


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


async def test_no_page_of_another_person_unit_or_area_is_shown(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    """Every address of every role with ids of somebody else's is answered like what is not there."""
    ours = await _life(stage, house.area, house.unit, house.expert)
    theirs = await _life(stage, house.neighbour, house.neighbour_unit, house.neighbour_expert)
    for who, role in (("Ensi", "expert"), ("Tilaaja", "orderer")):
        owner = visiting()
        await owner.sign_in(who)
        for path in _addresses(role, HERE, ours):
            assert (await owner.get(path)).status == 200, f"{who} sees the own {path}"
    tried = 0
    for who, role, at in (
        ("Toinen", "expert", HERE),
        ("Muu tilaaja", "orderer", HERE),
        ("Naapurin ensi", "expert", THERE),
        ("Naapurin tilaaja", "orderer", THERE),
    ):
        visitor = visiting()
        await visitor.sign_in(who)
        foreign = [ours] if at == THERE else [ours, theirs]
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
        if names and set(names) <= ids.keys():
            for name in names:
                path = path.replace(f"{{{name}}}", ids[name])
            found.append(path.replace("{area}", area))
    assert found, f"no address of {role} has an id"
    return found


async def _life(stage: Stage, area: Area, unit: Unit, expert: Expert) -> dict[str, str]:
    """Return the ids of an order that somebody does."""
    order = await area.order(unit, [stage.day(45, 6)])
    (offer,) = await order.offer(expert)
    work = await offer.accept()
    await stage.settle()
    return {
        "order": str(order.order_id),
        "offer": str(offer.offer_id),
        "session": str(work.sessions[0].session_id),
    }
