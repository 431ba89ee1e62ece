"""Signing in at an OpenID provider that is not ours (npm `oidc-provider`): to a page, renewed, out again, and refused.

A second one is the neighbour area's own: nothing of one is taken for the other's.

Where npm is missing these are not run, and say so; with PAGES=required, or all, that fails.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from chassis.testing import npm
from kokemus.machine.probes import free_port
from kokemus.machine.processes import ChildServer
from kokemus_client.registry import AssuranceBody, DemandBody
from tests.console.life import HERE, THERE, House
from tests.console.visitor import Page, Visitor
from tests.life import Area, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

FOLDER = Path(__file__).parent / "oidc"
NEIGHBOURS = "naapurin-oma"
STRONG, VAHVA = "urn:example:strong", "vahvala"
NEIGHBOURS_PEOPLE: dict[str, Any] = {
    "naapuri-1": {"name": "Nea Naapuri", "claims": {"areas": [THERE], "roles": ["coordinator"]}},
    "vahva-1": {
        "name": "Vahva Naapuri",
        "acr": [STRONG],
        "claims": {"areas": [VAHVA], "roles": ["coordinator"]},
    },
    "heikko-1": {
        "name": "Heikko Naapuri",
        "acr": ["urn:example:weak"],
        "claims": {"areas": [VAHVA], "roles": ["coordinator"]},
    },
    "hostile-1": {"name": "Outo", "claims": {"areas": [THERE, HERE], "roles": ["coordinator"]}},
    "hostile-2": {"name": "Outo", "claims": {"areas": [THERE], "roles": ["operator"]}},
}
SECRET = "what only the console and the provider know"
CALLED = {"name": NEIGHBOURS, "client_secret": SECRET, "names": {"fi": "Naapurin henkilöstö"}}
ACCESS_SECONDS = 30
"""Less than the console waits before it renews: every page asks the provider for a new token."""


@dataclass
class Provided:
    """The provider, and a console and services that believe it and nobody else."""

    console: str
    issuer: str
    neighbours: str
    log: Path
    neighbours_log: Path

    def visitor(self) -> Visitor:
        return Visitor(self.console, "fi")

    def happened(self, what: str, *, at_the_neighbours: bool = False) -> int:
        """Return how often a provider says that something happened."""
        log = self.neighbours_log if at_the_neighbours else self.log
        return log.read_text(encoding="utf-8").count(what)


@pytest.fixture(scope="module")
def provided(
    stage: Stage, house: House, pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Provided]:
    """Give the provider beside the platform: apis and a console of their own, the same databases."""
    assert pytestconfig.cache is not None
    try:
        folder = npm.installed(FOLDER, pytestconfig.cache.mkdir("npm"), besides=["provider.js"])
    except npm.NotHere as reason:
        if os.environ.get("PAGES") in {"required", "all"}:
            pytest.fail(f"the provider must be there: {reason}")
        pytest.skip(f"NO REAL PROVIDER: {reason}")
    home = tmp_path_factory.mktemp("oidc")
    names = ("provider", NEIGHBOURS, "registry", "dispatch", "billing", "console")
    ports = {name: free_port() for name in names}
    url = {name: f"http://127.0.0.1:{port}" for name, port in ports.items()}
    others = [{"issuer": url[NEIGHBOURS], "jwks_url": f"{url[NEIGHBOURS]}/jwks", "areas": [THERE, VAHVA]}]
    believes = {
        "KOKEMUS_OIDC_ISSUER": url["provider"],
        "KOKEMUS_OIDC_JWKS_URL": f"{url['provider']}/jwks",
        "KOKEMUS_OIDC_ISSUERS": json.dumps(others),
    }
    processes = [
        _provider(folder, home, "provider", _people(house), ports["provider"], url["console"], "/signed-in"),
        _provider(
            folder,
            home,
            NEIGHBOURS,
            NEIGHBOURS_PEOPLE,
            ports[NEIGHBOURS],
            url["console"],
            f"/signed-in/{NEIGHBOURS}",
        ),
    ]
    processes += [
        _beside(stage.platform.services[name].api, home, name, ports[name], **believes)
        for name in ("registry", "dispatch", "billing")
    ]
    assert stage.platform.console is not None
    services = {f"KOKEMUS_{name.upper()}_URL": url[name] for name in ("registry", "dispatch", "billing")}
    told = {
        "KOKEMUS_PUBLIC_URL": url["console"],
        "KOKEMUS_OIDC_CLIENT_SECRET": SECRET,
        "KOKEMUS_OIDC_PROVIDERS": json.dumps([CALLED | {"issuer": url[NEIGHBOURS]}]),
    }
    console = stage.platform.console.process
    processes.append(_beside(console, home, "console", ports["console"], **believes, **services, **told))
    with ExitStack() as ends:
        for process in processes:
            process.start()
            ends.callback(process.stop)
        logs = (processes[0].log, processes[1].log)
        yield Provided(url["console"], url["provider"], url[NEIGHBOURS], *logs)


def _people(house: House) -> dict[str, Any]:
    expert_id = str(house.expert.expert_id)
    claims = {"areas": [HERE], "roles": ["expert"], "expert_id": expert_id}
    return {expert_id: {"name": "Ensi Oidc", "claims": claims}}


def _provider(
    folder: Path, home: Path, name: str, people: dict[str, Any], port: int, console: str, back: str
) -> ChildServer:
    told = {
        "port": port,
        "client_id": "kokemus-console",
        "client_secret": SECRET,
        "console": console,
        "back": back,
        "access_seconds": ACCESS_SECONDS,
        "people": people,
    }
    node = shutil.which("node")
    assert node is not None, "npm is here"
    return ChildServer(
        name=f"oidc-provider {name}",
        command=[node, str(folder / "provider.js"), json.dumps(told)],
        directory=folder,
        log=home / f"{name}.log",
        answers=lambda: _answers(f"http://127.0.0.1:{port}/.well-known/openid-configuration"),
    )


def _beside(process: ChildServer, home: Path, name: str, port: int, **told: str) -> ChildServer:
    """Return a second process of the same program with other settings."""
    return replace(
        process,
        name=f"{name} beside",
        log=home / f"{name}.log",
        answers=lambda: _answers(f"http://127.0.0.1:{port}/health/ready"),
        environment=process.environment | {"KOKEMUS_HTTP_PORT": str(port)} | told,
    )


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=2).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


async def signed_in(visitor: Visitor, provided: Provided, who: str, path: str) -> Page:
    """Go to a page, sign in on the provider's own pages, and say yes to what it asks."""
    return await shown(visitor, await visitor.get(path), provided.issuer, who)


async def shown(visitor: Visitor, page: Page, issuer: str, who: str) -> Page:
    """Show a provider who one is, and say yes to what it asks."""
    assert page.url.startswith(f"{issuer}/interaction/"), page.url
    page = await visitor.send(page, "", login=who, password="anything")
    while page.url.startswith(f"{issuer}/interaction/") and 'name="login"' not in page.html:
        page = await visitor.send(page, "")
    return page


async def chosen(visitor: Visitor, page: Page, provider: str) -> Page:
    """Choose with whose accounts one signs in."""
    assert page.path == "/sign-in/choose", page.url
    return await visitor.send(page, "/sign-in/choose", provider=provider)


async def test_an_expert_signs_in_answers_a_request_and_signs_out(
    stage: Stage, house: House, provided: Provided
) -> None:
    (offer,) = await (await house.area.order(house.unit, [stage.day(87, 4)])).offer(house.expert)
    await stage.settle()
    visitor = provided.visitor()
    path = f"/{HERE}/expert/offers/{offer.offer_id}"
    page = await signed_in(visitor, provided, str(house.expert.expert_id), path)
    assert (page.status, page.path) == (200, path)
    assert "Ensi Oidc" in page.html

    before = provided.happened("grant.success refresh_token")
    page = await visitor.send(page, "/accept")
    assert page.status == 200
    assert provided.happened("grant.success refresh_token") > before, "and the token was renewed meanwhile"
    told = (await house.expert.client.dispatch.get_offer(HERE, offer.offer_id)).expect()
    assert told.state == "accepted"

    asked = await visitor.send(page, "/sign-out")
    assert asked.url.startswith(f"{provided.issuer}/session/end")
    gone = await visitor.send(asked, "/session/end/confirm", logout="yes")
    assert gone.path == "/goodbye"
    again = await visitor.get(path)
    assert again.url.startswith(f"{provided.issuer}/interaction/"), "the provider has forgotten as well"
    await visitor.close()


async def test_who_says_no_at_the_provider_is_not_signed_in(house: House, provided: Provided) -> None:
    visitor = provided.visitor()
    page = await visitor.get(f"/{HERE}/expert")
    abort = next(link for link in page.links() if link.endswith("/abort"))
    back = await visitor.http.get(abort)
    assert back.status_code == 400
    assert str(back.url).startswith(provided.console)
    assert (await visitor.get(f"/{HERE}/expert")).url.startswith(provided.issuer)
    await visitor.close()


async def test_an_answer_that_was_used_signs_nobody_in_twice(house: House, provided: Provided) -> None:
    visitor = provided.visitor()
    await signed_in(visitor, provided, str(house.expert.expert_id), f"/{HERE}/expert")
    stranger = provided.visitor()
    told: Any = await stranger.http.get(
        f"{provided.console}/signed-in?code=used&state=x&iss={provided.issuer}"
    )
    assert told.status_code == 400
    await visitor.close()
    await stranger.close()


async def test_somebody_signs_in_with_their_organisations_own_accounts(
    house: House, provided: Provided
) -> None:
    visitor, path = provided.visitor(), f"/{THERE}/coordinator/orders"
    page = await visitor.get(path)
    assert "Naapurin henkilöstö" in page.text
    assert f"{provided.neighbours} {provided.issuer}" in _forms(page) or (
        f"{provided.issuer} {provided.neighbours}" in _forms(page)
    )
    asked = await chosen(visitor, page, NEIGHBOURS)
    page = await shown(visitor, asked, provided.neighbours, "naapuri-1")
    assert (page.status, page.path) == (200, path)
    assert "Nea Naapuri" in page.html

    renewed = provided.happened("grant.success refresh_token", at_the_neighbours=True)
    assert (await visitor.get(path)).status == 200
    assert provided.happened("grant.success refresh_token", at_the_neighbours=True) > renewed

    gone = await visitor.send(page, "/sign-out")
    assert gone.url.startswith(f"{provided.neighbours}/session/end")
    goodbye = await visitor.send(gone, "/session/end/confirm", logout="yes")
    assert "/sign-in/choose" in goodbye.links(), "who wants another organisation's finds the way"
    again = await visitor.get(path)
    assert again.url.startswith(f"{provided.neighbours}/interaction/"), "the choice is remembered"
    here = await visitor.get(f"/{HERE}/expert")
    assert here.url.startswith(f"{provided.issuer}/interaction/"), "for its own area alone"
    await visitor.close()


async def test_a_choice_from_elsewhere_or_of_nobody_sends_nobody_anywhere(
    house: House, provided: Provided
) -> None:
    visitor = provided.visitor()
    page = await visitor.get(f"/{THERE}/coordinator")
    for provider, origin in (("nobody", None), (NEIGHBOURS, "https://evil.example")):
        told = await visitor.send(page, "/sign-in/choose", provider=provider, as_from=origin)
        assert told.path == "/sign-in/choose"
    state = httpx.URL(page.url).params["state"]
    unsent = await visitor.get(f"/signed-in?state={state}&code=x&iss={provided.issuer}")
    assert unsent.status == 400, "nobody was asked yet"
    await visitor.close()


async def test_an_answer_of_one_provider_is_not_taken_for_anothers(house: House, provided: Provided) -> None:
    """Mix-up (RFC 9700 §4.4): no code is brought to the other's token endpoint."""
    visitor = provided.visitor()
    visitor.http.follow_redirects = False
    sent = await visitor.http.get(f"{provided.console}/{HERE}/expert")
    state = httpx.URL(sent.headers["Location"]).params["state"]
    used = [provided.happened("grant.", at_the_neighbours=one) for one in (False, True)]
    for back in (
        f"/signed-in/{NEIGHBOURS}?code=x&state={state}&iss={provided.neighbours}",
        f"/signed-in/{NEIGHBOURS}?code=x&state={state}&iss={provided.issuer}",
        f"/signed-in?code=x&state={state}&iss={provided.neighbours}",
        f"/signed-in?code=x&state={state}",
        f"/signed-in/nobody?code=x&state={state}&iss={provided.issuer}",
    ):
        assert (await visitor.get(back)).status == 400, back
    assert [provided.happened("grant.", at_the_neighbours=one) for one in (False, True)] == used
    await visitor.close()


@pytest.mark.parametrize("who", ["hostile-1", "hostile-2"])
async def test_an_areas_provider_signs_nobody_in_elsewhere_or_as_operator(
    house: House, provided: Provided, who: str
) -> None:
    visitor = provided.visitor()
    asked = await chosen(visitor, await visitor.get(f"/{THERE}/coordinator"), NEIGHBOURS)
    page = await shown(visitor, asked, provided.neighbours, who)
    assert page.status == 400
    assert "Kirjautuminen ei onnistunut" in page.text
    await visitor.close()


async def test_a_real_provider_is_asked_for_a_stronger_sign_in(
    stage: Stage, house: House, provided: Provided
) -> None:
    """What an area demands is asked for at its provider; who does not get it is told so, not sent in a circle."""
    area = await Area.opened(stage, VAHVA)
    issuer, path = stage.platform.issuer, f"/{VAHVA}/coordinator/units"
    token = issuer.token("k", areas=[VAHVA], roles=["coordinator"], besides={"acr": STRONG})
    body = AssuranceBody(demands=[DemandBody(role="coordinator", sign_in=[STRONG])])
    (await stage.client.by(token).registry.put_assurance(area.area_id, body, if_match="*")).expect()
    for who, status in (("vahva-1", 200), ("heikko-1", 403)):
        visitor = provided.visitor()
        page = await chosen(visitor, await visitor.get(path), NEIGHBOURS)
        page = await shown(visitor, page, provided.neighbours, who)
        if page.url.startswith(provided.neighbours):
            page = await shown(visitor, page, provided.neighbours, who)
        assert (page.status, page.path) == (status, path)
        assert ("vahvempi kirjautuminen" in page.text) == (status == 403)
        await visitor.close()


def _forms(page: Page) -> str:
    """Return where forms of a page may lead, by its policy."""
    return page.headers["Content-Security-Policy"].partition("form-action 'self' ")[2].partition(";")[0]
