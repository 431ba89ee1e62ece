"""How surely people sign in: an area demands it, every service and page holds to it, and nobody is sent in a circle."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import pytest_asyncio

from chassis.testing.waiting import until
from kokemus.platform.provider import PEOPLE
from tests.console.conftest import Visiting
from tests.console.life import House
from tests.console.visitor import Page, Visitor
from tests.life import Area, Expert, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]
AREA, STRONG = "vahva", "urn:example:strong"
PATH = f"/{AREA}/coordinator/assurance"


@dataclass(frozen=True)
class Strict:
    """An area that demands a strong sign-in of experts, and of clerks before money."""

    area: Area
    expert: Expert

    def token(self, role: str, **claims: Any) -> str:
        expert_id = self.expert.expert_id if role == "expert" else None
        issuer = self.area.stage.platform.issuer
        return issuer.token(
            f"{role}-of-{AREA}", areas=[AREA], roles=[role], expert_id=expert_id, besides=claims
        )

    async def asked(self, service: str, path: str, token: str, method: str = "GET") -> httpx.Response:
        url = self.area.stage.platform.services[service].api_url
        headers = {"Authorization": f"Bearer {token}", "X-Purpose": "testing", "If-Match": "*"}
        async with httpx.AsyncClient(base_url=url, headers=headers) as client:
            return await client.request(method, f"/v1/areas/{AREA}{path}")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def strict(stage: Stage, house: House) -> AsyncIterator[Strict]:
    """Give the area, with people who sign in as surely as they can."""
    area = await Area.opened(stage, AREA)
    expert = await area.expert()
    as_expert = {"areas": [AREA], "roles": ["expert"], "expert_id": str(expert.expert_id)}
    people = [
        {"subject": "vahva-k", "name": "Vahva koordinaattori", "areas": [AREA], "roles": ["coordinator"]},
        {"subject": "vahva-p", "name": "Vahva sihteeri", "areas": [AREA], "roles": ["billing_clerk"]},
        {"subject": str(expert.expert_id), "name": "Vahva ensi", **as_expert},
        {"subject": "heikko-e", "name": "Heikko ensi", "acr": ["urn:example:weak"], **as_expert},
    ]
    file = stage.platform.home / PEOPLE
    before = file.read_text(encoding="utf-8")
    file.write_text(json.dumps([*json.loads(before), *people]), encoding="utf-8")
    await stage.settle()
    yield Strict(area, expert)
    file.write_text(before, encoding="utf-8")


async def demanded(visitor: Visitor, **typed: str) -> Page:
    """Set what the area demands, on the page that says whom that shuts out."""
    page = await visitor.get(PATH)
    checked = await visitor.send(page, "/assurance", step="check", **typed)
    assert checked.status == 200
    return await visitor.send(checked, "/assurance", step="send")


async def test_an_area_demands_a_stronger_sign_in_and_everybody_holds_to_it(
    stage: Stage, strict: Strict, visiting: Visiting
) -> None:
    visitor = visiting()
    page = await visitor.sign_in("Vahva koordinaattori", PATH)
    assert "ei kerro tasoaan" in page.text
    shut_out = await demanded(visitor, sign_in_coordinator=STRONG)
    assert shut_out.status == 422, "nobody locks themselves out"
    assert "ei riittäisi näihin vaatimuksiin" in shut_out.text

    asked = {"sign_in_expert": STRONG, "step_up_billing_clerk": STRONG}
    checked = await visitor.send(await visitor.get(PATH), "/assurance", step="check", **asked)
    assert "eivät pääse sivuilleen" in checked.text
    assert STRONG in checked.text
    page = await visitor.send(checked, "/assurance", step="send")
    assert (page.status, page.path) == (200, PATH)
    assert page.form("/assurance").values["sign_in_expert"] == STRONG

    await stage.settle()
    await _the_services_hold_to_it(strict)
    await _an_expert_signs_in_as_surely_as_that(strict, visiting())
    await _who_cannot_is_told_so(visiting())
    await _money_asks_once_more(visiting())


async def _the_services_hold_to_it(strict: Strict) -> None:
    """RFC 9470, in every service, within seconds; and what is not demanded is as before."""
    paths = {
        "registry": f"/experts/{strict.expert.expert_id}",
        "dispatch": "/offers",
        "billing": "/fee-lines",
    }
    weak, strong = strict.token("expert"), strict.token("expert", acr=STRONG)
    for service, path in paths.items():

        async def refused(service: str = service, path: str = path) -> httpx.Response | None:
            told = await strict.asked(service, path, weak)
            return told if told.status_code == httpx.codes.UNAUTHORIZED else None

        told = await until(refused, expected=f"{service} to hold to it")
        assert told.headers["WWW-Authenticate"] == (
            f'Bearer error="insufficient_user_authentication", acr_values="{STRONG}"'
        )
        assert (await strict.asked(service, path, strong)).status_code == httpx.codes.OK
    read = await strict.asked("registry", "", weak)
    assert read.json()["assurance"], "what is demanded is told to whoever is to meet it"
    assert (await strict.asked("registry", "/experts", strict.token("coordinator"))).status_code == 200

    month = "/months/2026-10/close"
    for claims in ({}, {"acr": STRONG, "auth_time": 1}):
        no = await strict.asked("billing", month, strict.token("billing_clerk", **claims), "POST")
        assert no.status_code == httpx.codes.UNAUTHORIZED
        assert f'acr_values="{STRONG}", max_age="900"' in no.headers["WWW-Authenticate"]
    passed = await strict.asked("billing", month, strict.token("billing_clerk", acr=STRONG), "POST")
    assert passed.status_code != httpx.codes.UNAUTHORIZED
    assert (await strict.asked("billing", "/months", strict.token("billing_clerk"))).status_code == 200


async def _an_expert_signs_in_as_surely_as_that(strict: Strict, visitor: Visitor) -> None:
    path = f"/{AREA}/expert/sessions"
    page = await visitor.get(path)
    assert httpx.URL(page.url).params["acr_values"] == STRONG
    page = await visitor.choose(page, "Vahva ensi")
    assert (page.status, page.path) == (200, path)
    assert (await visitor.get(f"/{AREA}/expert")).status == 200, "and is not asked again"


async def _who_cannot_is_told_so(visitor: Visitor) -> None:
    page = await visitor.sign_in("Heikko ensi", f"/{AREA}/expert")
    assert (page.status, page.path) == (403, f"/{AREA}/expert"), "not sent there in a circle"
    assert "vahvempi kirjautuminen" in page.text
    assert STRONG in page.text
    # Who signed in without being asked for it is sent once more, and shows anew who they are.
    visitor.http.cookies.clear()
    first = await visitor.sign_in("Vahva ensi")
    params = httpx.URL(first.url).params
    assert (params["acr_values"], params["max_age"]) == (STRONG, "0")
    assert (await visitor.choose(first, "Vahva ensi")).path == f"/{AREA}/expert"


async def _money_asks_once_more(visitor: Visitor) -> None:
    home, lines = f"/{AREA}/billing_clerk/lines", f"/{AREA}/billing_clerk/lines.csv"
    assert (await visitor.sign_in("Vahva sihteeri", home)).path == home
    asked = await visitor.get(lines)
    assert asked.path == "/authorize"
    params = httpx.URL(asked.url).params
    assert (params["acr_values"], params["max_age"]) == (STRONG, "0")
    file = await visitor.choose(asked, "Vahva sihteeri")
    assert file.headers["Content-Type"].startswith("text/csv")


async def test_two_coordinators_who_set_demands_see_each_others(strict: Strict, visiting: Visiting) -> None:
    first, second = visiting(), visiting()
    await first.sign_in("Vahva koordinaattori", PATH)
    page = await second.sign_in("Vahva koordinaattori", PATH)
    await demanded(first, step_up_orderer=STRONG)
    checked = await second.send(page, "/assurance", step="check", sign_in_unit_coordinator="a b")
    late = await second.send(checked, "/assurance", step="send")
    assert late.status == 412
    assert "Joku toinen" in late.text
    odd = await demanded(second, sign_in_unit_coordinator='"')
    assert odd.status == 422
    assert "merkki, jota ei voi käyttää" in odd.text
