"""Experts in the coordinator's pages: found, registered, changed by two at once, agreed with; without script."""

from __future__ import annotations

import asyncio

import pytest

from kokemus_client.registry import ContactBody, NewExpertBody, TopicBody
from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.console.visitor import Page, Visitor
from tests.life import Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

PEOPLE = f"/{HERE}/coordinator/people"
NEW = {
    "email": "venla.malli@example.invalid",
    "work_forms__individual": "on",
    "work_forms__lecture": "on",
    "languages__sv": "on",
    "close_person__depression": "on",
}


async def coordinator(visiting: Visiting, language: str = "fi") -> Visitor:
    """Give the coordinator's browser."""
    visitor = visiting(language)
    await visitor.sign_in("Koordinaattori", PEOPLE)
    return visitor


async def registered(visitor: Visitor, name: str) -> Page:
    """Register an expert through the form, and return the page that follows."""
    return await visitor.send(await visitor.get(f"{PEOPLE}/new"), "/people/new", name=name, **NEW)


async def test_an_expert_is_registered_agreed_with_found_and_the_agreement_ended(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    visitor = await coordinator(visiting)
    page = await registered(visitor, "Venla <b>Malli</b>")
    assert "Kokemusasiantuntija on lisätty. Tee seuraavaksi sopimus." in page.text
    assert "Ilman sitä palkkiota ei voi maksaa" in page.text
    assert "Venla <b>Malli</b>" in page.text
    assert "<b>Malli" not in page.html

    asked = await visitor.get(f"{page.path}/agreements/new")
    assert "hän voi kieltäytyä jokaisesta pyynnöstä" in asked.text, "what it means is said before"
    signed = await visitor.send(asked, "/agreements/new", training="Sata tuntia\r\nlisää")
    assert "Sopimus on kirjattu" in signed.text
    assert "voimassa" in signed.text
    assert "toistaiseksi" in signed.text
    again = await visitor.send(asked, "/agreements/new", training="Sata tuntia\r\nlisää")
    assert "Sopimus on kirjattu" in again.text, "sent twice it is the same agreement"
    overlap = await visitor.send(asked, "/agreements/new", training="Muuta")
    assert overlap.status == 409
    assert "Näillä päivillä on jo sopimus" in overlap.text
    assert overlap.form("/agreements/new").values["training"] == "Muuta"

    end = next(link for link in signed.links() if link.endswith("/end"))
    ending = await visitor.get(end)
    assert "Päättämistä ei voi perua" in ending.text
    past = await visitor.send(ending, "/end", valid_until="1.1.2020")
    assert past.status == 409
    assert "ennen sovittua viimeistä päivää" in past.text
    wrong = await visitor.send(ending, "/end", valid_until="huomenna")
    assert "Kirjoita päivä" in wrong.text
    ended = await visitor.send(ending, "/end")
    assert "Sopimuksen viimeinen päivä on kirjattu" in ended.text
    assert "Päätetty ennen aikojaan" in ended.text

    for query in ("name=venla", "name=malli&work_form=lecture&speaks=sv"):
        found = await visitor.get(f"{PEOPLE}?{query}")
        assert "Venla" in found.text, query
    for query in ("name=venla&speaks=ar", "name=nobody%25"):
        found = await visitor.get(f"{PEOPLE}?{query}")
        assert "Venla" not in found.text
        assert "Näillä ehdoilla ei löytynyt ketään" in found.text


async def test_a_wrong_form_says_what_and_keeps_what_was_typed(house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting, "en")
    form = await visitor.get(f"{PEOPLE}/new")
    wrong = await visitor.send(form, "/people/new", name="\u202e", email="a b@c", work_forms__group="on")
    assert wrong.status == 422
    for words in ("Write a name", "Tick at least one topic", "Write an e-mail address"):
        assert words in wrong.text
    values = wrong.form("/people/new").values
    assert (values["email"], values["work_forms:group"]) == ("a b@c", "on")
    for link in wrong.links():
        if link.startswith("#"):
            assert f'id="{link[1:]}"' in wrong.html, f"{link} leads to the field"
    refused = await registered(visitor, "x" * 201)
    assert refused.status == 422
    form = await visitor.get(f"{PEOPLE}/new")
    topics = dict.fromkeys(("own__depression", "work_forms__group"), "on")
    dots = await visitor.send(form, "/people/new", name="Dot", email="a..b@example..invalid", **topics)
    assert dots.status == 422
    assert "No e-mail can go to this address" in dots.text, "what the registry says stands at the field"


async def test_two_clicks_register_one_expert(house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting)
    form = await visitor.get(f"{PEOPLE}/new")
    typed = {"name": "Kaksi Kertaa", "email": "k@example.invalid", "work_forms__group": "on"}
    both = await asyncio.gather(
        *(visitor.send(form, "/people/new", own__depression="on", **typed) for _ in range(2))
    )
    assert both[0].path == both[1].path
    listed = await visitor.get(f"{PEOPLE}?name=kaksi+kertaa")
    assert len({link for link in listed.links() if "/people/0" in link}) == 1


async def test_an_edit_on_top_of_another_s_shows_both_and_loses_nothing(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    one, other = await coordinator(visiting), await coordinator(visiting)
    page = await registered(one, "Aada Alku")
    path = f"{page.path}/edit"
    mine, theirs = await one.get(path), await other.get(path)
    assert mine.form("/edit").values["email"] == NEW["email"]
    saved = await other.send(theirs, "/edit", email="toinen@example.invalid", languages__en="on")
    assert "Tiedot on tallennettu" in saved.text

    stale = await one.send(mine, "/edit", name="Aada Uusi", email="oma@example.invalid")
    assert stale.status == 412
    for words in (
        "Joku muu muutti tietoja samaan aikaan",
        "toinen@example.invalid",
        "oma@example.invalid",
        "Aada Alku",
        "Aada Uusi",
        "englanti",
    ):
        assert words in stale.text
    assert stale.form("/edit").values["name"] == "Aada Uusi", "what was typed still stands there"
    done = await one.send(stale, "/edit")
    assert "Tiedot on tallennettu" in done.text
    assert "oma@example.invalid" in done.text
    twice = await one.send(stale, "/edit")
    assert "Tiedot on tallennettu" in twice.text, "the same form twice is no quarrel"


async def test_a_list_of_many_comes_in_pages_by_name(stage: Stage, house: House, visiting: Visiting) -> None:
    for number in range(27):
        await house.area.client.registry.post_expert(HERE, _expert(f"Sivu {number:02}"))
    visitor = await coordinator(visiting)
    first = await visitor.get(f"{PEOPLE}?name=sivu")
    assert "Sivu 24" in first.text
    assert "Sivu 25" not in first.text
    more = next(link for link in first.links() if "after=" in link)
    second = await visitor.get(f"{PEOPLE}{more}")
    assert ("Sivu 26" in second.text, "Sivu 24" in second.text) == (True, False)
    forged = await visitor.get(f"{PEOPLE}?after=nonsense")
    assert forged.status == 422


def _expert(name: str) -> NewExpertBody:
    return NewExpertBody(
        display_name=name,
        topics=[TopicBody(code="depression")],
        work_forms=["group"],
        languages=["fi"],
        contact=ContactBody(email="sivu@example.invalid", language="fi"),
    )
