"""One's own page: the language, where messages go, who has read what is about me; in every role, without script."""

from __future__ import annotations

import json

import pytest

from kokemus.platform.provider import PEOPLE
from tests.console.conftest import Visiting
from tests.console.life import HERE, House, _expert
from tests.life import Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

EVERYBODY = {
    "Toinen": "expert",
    "Muu tilaaja": "orderer",
    "Muu nimetty": "unit_coordinator",
    "Palkkiosihteeri": "billing_clerk",
    "Koordinaattori": "coordinator",
    "Ylläpitäjä": "operator",
}


@pytest.mark.parametrize("name", EVERYBODY)
async def test_everybody_has_a_page_that_the_name_leads_to(
    house: House, visiting: Visiting, name: str
) -> None:
    path = f"/{HERE}/{EVERYBODY[name]}/me"
    page = await visiting().sign_in(name, path)
    assert page.status == 200
    assert path in page.links()
    assert "Kuka on katsonut tietojasi" in page.text
    is_registered = EVERYBODY[name] in {"expert", "orderer", "unit_coordinator"}
    assert ("Muuta osoitetta tai kieltä" in page.text) == is_registered
    assert ("Sinulle ei ole kirjattu osoitetta" in page.text) != is_registered


async def test_an_expert_changes_where_messages_go_while_a_coordinator_edits_them(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    me, keeper = visiting(), visiting()
    people = f"/{HERE}/coordinator/people/{house.second.expert_id}"
    editing = await keeper.sign_in("Koordinaattori", f"{people}/edit")
    page = await me.sign_in("Toinen", f"/{HERE}/expert/me/contact")
    old = page.form("/contact").values["email"]
    assert old == house.second.email
    wrong = await me.send(page, "/contact", email="ei osoite")
    assert wrong.status == 422
    assert wrong.form("/contact").values["email"] == "ei osoite"
    done = await me.send(page, "/contact", email="toinen.uusi@example.invalid", mail_language="sv")
    assert "Uusi osoite on tallennettu" in done.text
    assert "toinen.uusi@example.invalid" in done.text
    stale = await me.send(page, "/contact", email="kolmas@example.invalid")
    assert stale.status == 412
    assert "toinen.uusi@example.invalid" in stale.text

    beside = await keeper.send(editing, "/edit", name="Toinen Nimi")
    assert beside.status == 412, "whoever edits the same person is told"
    assert "toinen.uusi@example.invalid" in beside.text
    await stage.settle()
    (kept,) = await stage.rows(
        "notifications",
        "SELECT email, language FROM contact WHERE person_id = $1",
        house.second.expert_id,
    )
    assert tuple(kept) == ("toinen.uusi@example.invalid", "sv"), "messages go there from now on"


async def test_one_is_told_who_has_looked_when_and_why_page_by_page(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    expert = await house.area.expert()
    (stage.platform.home / PEOPLE).write_text(
        json.dumps([*house.people(), _expert("Luettu", expert, HERE)]), encoding="utf-8"
    )
    ask = house.area.client
    (await ask.registry.get_expert(HERE, expert.expert_id, x_purpose="tarkistan osoitteen")).expect()
    for number in range(14):
        (
            await ask.dispatch.list_sessions(HERE, expert=expert.expert_id, x_purpose=f"luku {number}").page()
        ).expect()
        await ask.registry.list_agreements(HERE, expert.expert_id, x_purpose=f"sopimus {number}")
    visitor = visiting()
    page = await visitor.sign_in("Luettu", f"/{HERE}/expert/me")
    assert "koordinaattori" in page.text
    assert "sopimus 13" in page.text
    reads = await visitor.get(next(link for link in page.links() if link.endswith("/reads")))
    seen = [reads.text]
    while more := next((link for link in reads.links() if "registry=" in link), None):
        reads = await visitor.get(f"{reads.path}{more}")
        seen.append(reads.text)
    everything = " ".join(seen)
    assert "tarkistan osoitteen" in everything
    for number in range(14):
        assert everything.count(f"sopimus {number} ") == 1, "each look is told once"
    assert house.expert.name not in everything
