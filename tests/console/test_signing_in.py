"""Signing in and out: codes and sessions are good once, for one browser, for a while; nothing typed is lost."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import asyncpg
import httpx
import pytest

from kokemus.platform import provider
from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.console.visitor import Visitor
from tests.life import Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]
SESSION, ERRAND = "kokemus-session", "kokemus-errand-"


async def kept(stage: Stage, change: str = "") -> list[asyncpg.Record]:
    """Return what the console keeps of everybody, after a change to it."""
    connection = await asyncpg.connect(
        urlsplit(stage.platform.servers.postgres.admin_url)._replace(path="/console").geturl()
    )
    try:
        if change:
            await connection.execute(change)
        return await connection.fetch("SELECT * FROM kept")
    finally:
        await connection.close()


def session_of(visitor: Visitor) -> str:
    return visitor.http.cookies[SESSION]


async def test_somebody_who_signs_in_comes_to_where_they_wanted(house: House, visiting: Visiting) -> None:
    page = await visiting().sign_in("Ensi", f"/{HERE}/expert/sessions?when=past")
    assert (page.status, page.path) == (200, f"/{HERE}/expert/sessions")
    assert page.url.endswith("?when=past")


async def test_the_only_area_and_role_is_chosen_and_of_several_the_person_chooses(
    house: House, visiting: Visiting
) -> None:
    one = await visiting().sign_in("Tilaaja")
    assert one.path == f"/{HERE}/orderer"
    several = await visiting().sign_in("Kaksi aluetta")
    assert several.path == "/"
    ways = {link for link in several.links() if link.count("/") == 2}
    assert ways == {f"/{area}/{role}" for area in ("talo", "naapuri") for role in ("expert", "orderer")}
    nothing = await visiting().sign_in("Ei mitään")
    assert "ei ole vielä sivuja" in nothing.text


async def test_the_session_is_a_cookie_that_no_script_and_no_other_site_gets(
    house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    seen: list[str] = []
    visitor.http.event_hooks["response"].append(_collecting(seen))
    await visitor.sign_in("Ensi")
    (told,) = [
        one for one in seen if one.startswith(f"{SESSION}=") and "Max-Age=0" not in one and '=""' not in one
    ]
    assert "HttpOnly" in told
    assert "SameSite=lax" in told
    assert "Path=/" in told


async def test_a_session_that_somebody_planted_is_not_taken_up(house: House, visiting: Visiting) -> None:
    visitor = visiting()
    visitor.http.cookies.set(SESSION, "planted", domain="127.0.0.1")
    await visitor.sign_in("Ensi")
    assert session_of(visitor) != "planted"


async def test_signing_in_again_makes_a_new_session_and_both_know_only_their_own(
    house: House, visiting: Visiting
) -> None:
    first, second = visiting(), visiting()
    await first.sign_in("Ensi")
    await second.sign_in("Toinen")
    assert session_of(first) != session_of(second)
    assert "Ensi" in (await first.get(f"/{HERE}/expert")).html
    assert "Toinen" in (await second.get(f"/{HERE}/expert")).html


async def test_an_answer_for_another_browser_is_refused(house: House, visiting: Visiting) -> None:
    one, other = visiting(), visiting()
    asked = await one.get("/")
    one.http.follow_redirects = False
    button = re.search(r'value="([^"]*)"><strong>Ensi<', asked.html)
    assert button
    form = asked.form("/authorize")
    told = await one.http.post(
        str(httpx.URL(asked.url).join("/authorize")), data=form.values | {"subject": button[1]}
    )
    back = told.headers["Location"]
    refused = await other.http.get(back)
    assert refused.status_code == 400
    assert "Salli evästeet" in refused.text, "a browser that sent none may have been told to keep none"
    await other.get("/")  # now it has an errand of its own, with another state
    refused = await other.http.get(back)
    assert refused.status_code == 400
    assert "evästeet" not in refused.text
    one.http.follow_redirects = True
    assert (await one.http.get(back)).status_code == 200
    assert (await one.http.get(back)).status_code == 400, "a code is good once"


async def test_signing_out_ends_the_session_here_and_at_the_provider(
    house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    page = await visitor.sign_in("Ensi")
    cookie = session_of(visitor)
    goodbye = await visitor.send(page, "/sign-out")
    assert goodbye.path == "/goodbye"
    visitor.http.cookies.set(SESSION, cookie, domain="127.0.0.1")
    again = await visitor.get(f"/{HERE}/expert")
    assert again.path == "/authorize", "the old cookie opens nothing"


async def test_signing_out_asks_for_the_form_of_the_session(house: House, visiting: Visiting) -> None:
    visitor = visiting()
    page = await visitor.sign_in("Ensi")
    mine = {"form_key": page.form("/sign-out").values["form_key"]}
    for data, headers in (
        ({"form_key": "x"}, {"Origin": visitor.url}),
        (mine, {"Origin": "https://evil.example"}),
    ):
        await visitor.http.post(f"{visitor.url}/sign-out", data=data, headers=headers)
    # Another site's form comes without the cookie; its answer must not take the cookie away either.
    bare = visiting()
    told = await bare.http.post(
        f"{visitor.url}{page.path}/offers/1/accept", headers={"Origin": "https://evil.example"}
    )
    assert told.status_code == 403
    assert "set-cookie" not in told.headers
    assert (await visitor.get(page.path)).path == page.path


@pytest.mark.parametrize("column", ["ends_at", "used_at"])
async def test_a_session_ends_after_its_time_and_when_nobody_uses_it(
    stage: Stage, house: House, visiting: Visiting, column: str
) -> None:
    visitor = visiting()
    await visitor.sign_in("Ensi")
    await kept(stage, f"UPDATE kept SET {column} = now() - interval '61 minutes'")
    assert (await visitor.get(f"/{HERE}/expert")).path == "/authorize"


async def test_what_a_page_asks_by_itself_keeps_no_session_from_ending(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    await kept(stage, "DELETE FROM kept")
    visitor = visiting()
    page = await visitor.sign_in("Ensi")
    await kept(stage, "UPDATE kept SET used_at = now() - interval '10 minutes'")
    by_itself = {"Sec-Fetch-Dest": "empty"}
    told = await visitor.http.get(page.url, headers=by_itself)
    assert told.status_code == 200
    (row,) = [row for row in await kept(stage) if row["purpose"] == "session" and _is_old(row)]
    assert row
    await visitor.get(page.path)
    assert not [row for row in await kept(stage) if row["purpose"] == "session" and _is_old(row)]


async def test_two_tabs_sign_in_at_once_and_each_comes_to_its_own_page(
    house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    first = await visitor.get(f"/{HERE}/expert/sessions")
    second = await visitor.get(f"/{HERE}/expert/fees")
    assert (await visitor.choose(second, "Ensi")).path == f"/{HERE}/expert/fees"
    assert (await visitor.choose(first, "Ensi")).path == f"/{HERE}/expert/sessions"
    visitor.http.cookies.delete(SESSION)
    for _ in range(6):
        await visitor.get(f"/{HERE}/expert")
    assert len([name for name in visitor.http.cookies if name.startswith(ERRAND)]) <= 4


async def test_all_sessions_of_one_person_can_be_ended_but_that_which_asks(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    await kept(stage, "DELETE FROM kept")
    here, elsewhere, other = visiting(), visiting(), visiting()
    for visitor, who in ((here, "Ensi"), (elsewhere, "Ensi"), (other, "Toinen")):
        await visitor.sign_in(who)
    sessions = [row["whose"] for row in await kept(stage) if row["purpose"] == "session"]
    assert sorted(sessions.count(one) for one in set(sessions)) == [1, 2]
    assert all(one is not None and str(house.expert.expert_id).encode() not in one for one in sessions)

    told = await here.send(await here.get(f"/{HERE}/expert/me"), "/me/elsewhere")

    assert "Olet kirjautunut ulos muista laitteista." in told.text
    assert (await elsewhere.get(f"/{HERE}/expert")).path == "/authorize"
    assert (await other.get(f"/{HERE}/expert")).path == f"/{HERE}/expert"


async def test_who_signed_in_long_ago_shows_once_more_who_they_are(
    house: House, visiting: Visiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before an export, and before what is typed in a form about money is done; what was typed is kept."""
    long_ago = time.time() - 16 * 60
    monkeypatch.setattr(provider, "time", lambda: long_ago)
    clerk = visiting()
    await clerk.sign_in("Palkkiosihteeri")
    assert (await clerk.get(f"/{HERE}/billing_clerk/lines")).status == 200
    refused = await clerk.choose(await clerk.get(f"/{HERE}/billing_clerk/lines.csv"), "Palkkiosihteeri")
    assert refused.status == 400, "a provider that does not ask once more is not believed"
    monkeypatch.setattr(provider, "time", time.time)
    asked = await clerk.get(f"/{HERE}/billing_clerk/lines.csv")
    assert asked.path == "/authorize"
    assert "max_age=0" in asked.url
    file = await clerk.choose(asked, "Palkkiosihteeri")
    assert file.headers["Content-Type"].startswith("text/csv")


async def test_a_stolen_table_tells_nobodys_token(stage: Stage, house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Ensi")
    rows = await kept(stage)
    assert rows
    cookie = session_of(visitor).encode()
    for row in rows:
        assert b"eyJ" not in row["sealed"]
        assert cookie not in row["digest"] + row["sealed"]


async def test_a_token_is_renewed_before_it_expires(
    house: House, visiting: Visiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    tokens = provider.Provider.tokens

    def counted(self: provider.Provider, told: Mapping[str, str]) -> dict[str, object] | None:
        asked.append(told["grant_type"])
        return tokens(self, told)

    monkeypatch.setattr(provider, "ACCESS", timedelta(seconds=30))
    monkeypatch.setattr(provider.Provider, "tokens", counted)
    visitor = visiting()
    await visitor.sign_in("Ensi")
    monkeypatch.setattr(provider, "ACCESS", timedelta(minutes=15))
    asked.clear()
    for _ in range(3):
        assert (await visitor.get(f"/{HERE}/expert/sessions")).status == 200
    assert asked == ["refresh_token"], "once: the new one lasts"


async def test_who_cannot_be_renewed_signs_in_again(
    stage: Stage, house: House, visiting: Visiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider, "ACCESS", timedelta(seconds=30))
    visitor = visiting()
    await visitor.sign_in("Ensi")
    monkeypatch.setattr(provider.Provider, "tokens", lambda *_: None)
    assert (await visitor.get(f"/{HERE}/expert/sessions")).path == "/authorize"


async def test_what_was_typed_is_kept_while_somebody_signs_in_again(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    await visitor.sign_in("Tilaaja")
    form = await visitor.get(f"/{HERE}/orderer/orders/new")
    await kept(stage, "DELETE FROM kept")
    asked = await visitor.send(form, "/orders/new", place="Huone <3>", day0="1.12.", step="check")
    assert asked.path == "/authorize"
    back = await visitor.choose(asked, "Tilaaja")
    assert back.path == f"/{HERE}/orderer/orders/new"
    values = back.form("/orders/new").values
    assert (values["place"], values["day0"]) == ("Huone <3>", "1.12.")
    again = await visitor.get(f"/{HERE}/orderer/orders/new")
    assert again.form("/orders/new").values["place"] == "", "once: the next form is a new one"


async def test_what_was_typed_is_shown_to_nobody_else(stage: Stage, house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Tilaaja")
    form = await visitor.get(f"/{HERE}/orderer/orders/new")
    await kept(stage, "DELETE FROM kept")
    asked = await visitor.send(form, "/orders/new", place="Huone 3", step="check")
    back = await visitor.choose(asked, "Muu tilaaja")
    assert back.form("/orders/new").values["place"] == ""


async def test_a_form_of_the_session_before_is_shown_once_more(house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Tilaaja")
    form = await visitor.get(f"/{HERE}/orderer/orders/new")
    visitor.http.cookies.clear()
    await visitor.sign_in("Tilaaja")
    shown = await visitor.send(form, "/orders/new", place="Huone 3", step="check")
    assert shown.form("/orders/new").values["place"] == "Huone 3"
    sent = await visitor.send(shown, "/orders/new", step="check")
    assert sent.status == 422, "the new form is believed, and says what is missing"


def _is_old(row: asyncpg.Record) -> bool:
    return bool(datetime.now(UTC) - row["used_at"] > timedelta(minutes=5))


def _collecting(seen: list[str]) -> Callable[[httpx.Response], Awaitable[None]]:
    async def collect(answer: httpx.Response) -> None:
        seen.extend(answer.headers.get_list("Set-Cookie"))

    return collect
