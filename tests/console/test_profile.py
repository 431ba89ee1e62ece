"""What an expert shows of themselves, in pages without script: drafted, read, approved, consented to, taken back."""

from __future__ import annotations

import pytest

from kokemus_client.registry import ContactBody, StoryBody
from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.console.visitor import Page, Visitor
from tests.life import Expert, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

PROFILE = f"/{HERE}/expert/profile"
DASH = "-"
CODE = f"Tunnukseni on 010190{DASH}999X."
TEXT = "Selvisin masennuksesta.\r\n\r\nNyt kuuntelen muita."


def of(expert: Expert) -> str:
    """Return the address of an expert's page in the coordinator's rooms."""
    return f"/{HERE}/coordinator/people/{expert.expert_id}"


async def drafted(visitor: Visitor, at: str, text: str = TEXT, language: str = "en") -> Page:
    """Write a story through the form."""
    form = await visitor.get(f"{at}/stories/{language}/edit")
    return await visitor.send(form, "/edit", text=text)


async def test_a_draft_waits_is_read_approved_shown_and_taken_back(house: House, visiting: Visiting) -> None:
    worker, aino = visiting(), visiting()
    await worker.sign_in("Koordinaattori")
    page = await drafted(worker, of(house.second))
    assert "Luonnos on tallennettu" in page.text
    assert "hyväksyy tekstin itse" in page.text
    assert "/approve" not in page.html

    first = await aino.sign_in("Toinen", f"/{HERE}/expert")
    assert "Tarinasi odottaa hyväksyntääsi" in first.text
    story = await aino.get(f"{PROFILE}/stories/en")
    assert "Kokemusasiantuntija Selvisin masennuksesta. Nyt kuuntelen muita." in story.text
    approved = await aino.send(story, "/approve")
    assert "Teksti on hyväksytty" in approved.text
    assert "odottaa hyväksyntääsi" not in (await aino.get(f"/{HERE}/expert")).text

    profile = await aino.get(PROFILE)
    assert "Sinua ei näytetä nyt missään" in profile.text
    given = await aino.send(profile, "/consents/shown_in_bank")
    assert "Esittelysi näkyy nyt kokemuspankissa" in given.text
    assert "näkyy nyt kokemuspankissa" in (await worker.get(of(house.second))).text
    back = await aino.send(given, "/consents/shown_in_bank")
    assert "Suostumus on peruttu" in back.text
    assert "Sinua ei näytetä nyt missään" in back.text
    lines = (await aino.get(f"{PROFILE}/consents")).text
    assert lines.index("peruttu") < lines.index("annettu")


async def test_a_text_that_changed_meanwhile_is_shown_and_not_approved(
    house: House, visiting: Visiting
) -> None:
    aino, at = visiting("en"), (HERE, house.expert.expert_id, "en")
    worker = house.area.client.registry
    (await worker.put_story(*at, StoryBody(text="The first."), if_match="*")).expect()
    await aino.sign_in("Ensi")
    read = await aino.get(f"{PROFILE}/stories/en")
    (await worker.put_story(*at, StoryBody(text="The second."), if_match="*")).expect()
    refused = await aino.send(read, "/approve")
    assert refused.status == 412
    assert "Somebody changed" in refused.text
    assert "The second." in refused.text
    assert "The text is approved" in (await aino.send(refused, "/approve")).text

    both = [await aino.get(f"{PROFILE}/stories/en/edit") for _ in range(2)]
    await aino.send(both[0], "/edit", text="Mine.")
    beside = await aino.send(both[1], "/edit", text="Mine, too.")
    assert beside.status == 412
    assert "Mine." in beside.text
    assert beside.form("/edit").values["text"] == "Mine, too."
    assert "The draft is saved" in (await aino.send(beside, "/edit")).text
    withdrawn = await aino.send(await aino.get(f"{PROFILE}/stories/en"), "/withdraw")
    assert "The story is withdrawn" in withdrawn.text
    assert "Only you see the text" in withdrawn.text


async def test_what_looks_personal_is_pointed_at_and_confirmed(house: House, visiting: Visiting) -> None:
    aino = visiting()
    await aino.sign_in("Ensi")
    wrong = await drafted(aino, PROFILE, CODE, "fi")
    assert wrong.status == 422
    assert f"henkilötunnus: 010190{DASH}999X" in wrong.text
    assert wrong.form("/edit").values["text"] == CODE
    page = await aino.send(wrong, "/edit", text="Soita 040 000 0000.")
    assert "puhelinnumero: 040 000 0000" in page.text
    asked = await aino.send(page, "/approve")
    assert asked.status == 409
    assert "Rastita, että nämä tiedot saavat näkyä" in asked.text
    assert "Teksti on hyväksytty" in (await aino.send(asked, "/approve", confirmed="on")).text
    long = await drafted(aino, PROFILE, "x" * 3001, "fi")
    assert (long.status, len(long.form("/edit").values["text"])) == (422, 3001)


async def test_a_pseudonym_is_another_name_unless_one_says_so(house: House, visiting: Visiting) -> None:
    aino = visiting()
    form = await aino.sign_in("Ensi", f"{PROFILE}/pseudonym")
    own = await aino.send(form, "/pseudonym", pseudonym=house.expert.name)
    assert (own.status, "Tämä on sinun nimesi" in own.text) == (409, True)
    number = await aino.send(own, "/pseudonym", pseudonym="040 000 0000")
    assert "ei voi olla osoite tai numero" in number.text
    saved = await aino.send(number, "/pseudonym", pseudonym="Vaahtera <b>")
    assert "Nimimerkki on tallennettu" in saved.text
    assert "Vaahtera <b>" in saved.text
    older = await aino.send(form, "/pseudonym", pseudonym="Koivu")
    assert (older.status, "Nyt se on: Vaahtera <b>" in older.text) == (412, True)
    assert "Nimimerkki on tallennettu" in (await aino.send(older, "/pseudonym", pseudonym="")).text


async def test_what_an_expert_told_by_phone_is_recorded_and_says_so(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    called = await house.area.expert(contact=ContactBody(language="fi", phone="040 000 0019"))
    await stage.settle()
    worker = visiting()
    await worker.sign_in("Koordinaattori")
    page = await drafted(worker, of(called), language="fi")
    approved = await worker.send(page, "/approve", how="phone")
    assert "puhelimessa kerrottuna" in approved.text
    consents = await worker.get(f"{of(called)}/consents")
    given = await worker.send(consents, "/consents/shown_in_bank", how="paper")
    assert "Koordinaattori kirjasi sen paperilta" in given.text
    assert "näkyy nyt kokemuspankissa" in (await worker.get(of(called))).text
    gone = await worker.send(approved, "/withdraw", how="phone")
    assert "Tarina on vedetty pois" in gone.text
    assert "Nyt kuuntelen" not in gone.text, "what was withdrawn is the expert's alone"
