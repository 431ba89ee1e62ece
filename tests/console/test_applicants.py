"""From application to expert in the coordinator's pages: one path, a full house, what is wrong; without script."""

from __future__ import annotations

import pytest

from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.console.visitor import Page, Visitor
from tests.life import Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

DESK = f"/{HERE}/coordinator"
TOLD = {"languages__fi": "on", "own__depression": "on", "came_by": "phone", "motivation": "Haluan auttaa"}


async def coordinator(visiting: Visiting, language: str = "fi") -> Visitor:
    """Give the coordinator's browser."""
    visitor = visiting(language)
    await visitor.sign_in("Koordinaattori", f"{DESK}/applicants")
    return visitor


async def applied(visitor: Visitor, name: str, **typed: str) -> Page:
    """Record an application through the form, and return the page that follows."""
    email = f"{name.lower().replace(' ', '.')}@example.invalid"
    form = await visitor.get(f"{DESK}/applicants/new")
    return await visitor.send(form, "/applicants/new", **(TOLD | {"name": name, "email": email} | typed))


async def test_from_application_to_expert(stage: Stage, house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting)
    page = await applied(visitor, "Hilla Hakija")
    assert "Hakemus on kirjattu" in page.text
    assert "Haluan auttaa" in page.text
    invite = await visitor.get(f"{page.path}/invite")
    if "Tulevia haastatteluja ei ole" in invite.text:
        assert f"{DESK}/interviews/new" in invite.links()
    day, form = stage.day(0).date(), await visitor.get(f"{DESK}/interviews/new")
    wrong = await visitor.send(form, "/interviews/new", day="joskus", begin="25", places="x")
    assert wrong.status == 422
    assert wrong.form("/interviews/new").values["day"] == "joskus"
    when = {"day": f"{day.day}.{day.month}.{day.year}", "begin": "0.01", "place": "Huone kaksi"}
    lone = await visitor.send(form, "/interviews/new", **when, places="3", professional="Salla")
    assert "yksi hakija kerrallaan" in lone.text
    made = await visitor.send(form, "/interviews/new", **when, professional="Sairaanhoitaja Salla")
    assert "Haastattelu on sovittu" in made.text

    invite = await visitor.get(f"{page.path}/invite")
    chosen = made.path.rpartition("/")[2]
    page = await visitor.send(invite, "/invite", interview=chosen)
    assert "Hakijalla on paikka haastattelussa" in page.text
    interview = await visitor.get(made.path)
    said = await visitor.send(interview, f"/places/{page.path.rpartition('/')[2]}", what="came")
    assert "haastateltu" in said.text

    decision = await visitor.get(f"{page.path}/decision")
    empty = await visitor.send(decision, "/decision", answer="yes")
    assert "Kirjoita perustelu" in empty.text
    page = await visitor.send(decision, "/decision", answer="yes", reason="Sopii tehtävään")
    assert "Päätös on tallennettu" in page.text
    admission = await visitor.get(f"{page.path}/admission")
    assert "Tätä ei voi perua" in admission.text, "what follows is said before"
    nothing = await visitor.send(admission, "/admission")
    assert "Valitse ainakin yksi työmuoto" in nothing.text
    page = await visitor.send(admission, "/admission", work_forms__lecture="on")
    assert "Hakija on nyt kokemusasiantuntija" in page.text
    for step in ("Hakemus kirjattiin", "Sai paikan", "Haastateltiin", "Hyväksyttiin", "Sopii tehtävään"):
        assert step in page.text, step
    expert = await visitor.get(page.path.replace("/applicants/", "/people/"))
    assert "Hilla Hakija" in expert.text
    ended = await visitor.get(f"{DESK}/applicants?stage=ended")
    assert "Hilla Hakija" in ended.text


async def test_training_is_recorded_module_by_module_and_from_elsewhere(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    visitor = await coordinator(visiting)
    day, end = stage.day(0).date(), stage.day(40).date()
    form = await visitor.get(f"{DESK}/courses/new")
    typed = {
        "name_fi": "Peruskoulutus",
        "places": "1",
        "starts_on": f"{day.day}.{day.month}.{day.year}",
        "ends_on": f"{end.day}.{end.month}.{end.year}",
    }
    wrong = await visitor.send(form, "/courses/new", **typed, modules="Oma tarina")
    assert "Kirjoita ainakin yksi osa ja sen tunnit" in wrong.text
    assert wrong.form("/courses/new").values["modules"] == "Oma tarina"
    course = await visitor.send(form, "/courses/new", **typed, modules="Oma tarina 20\r\nRyhmän ohjaus, 30 t")
    assert "Koulutus on lisätty" in course.text
    chosen = course.path.rpartition("/")[2]

    first, second = (f"{DESK}/training/{one.expert_id}" for one in (house.expert, house.second))
    page = await visitor.send(await visitor.get(first), "/course", course=chosen)
    assert "Hänellä on paikka koulutuksessa" in page.text
    waits = await visitor.send(await visitor.get(second), "/course", course=chosen)
    assert "Hän on jonossa" in waits.text
    course = await visitor.get(course.path)
    module = next(one for one in course.html.split('id="module-')[1:]).partition('"')[0]
    done = {f"people__{house.expert.expert_id}": "on"}
    for _ in range(2):
        course = await visitor.send(course, "/attendance", module=module, **done)
        assert "Tehty osa on kirjattu" in course.text
        assert "20 / 50 tuntia" in course.text, "twice is once"
    left = await visitor.send(course, f"/leave/{house.expert.expert_id}")
    assert "Koulutuspaikka on peruttu" in left.text
    assert "jonossa" not in left.text

    page = await visitor.get(first)
    late = await visitor.send(
        page, "/elsewhere", where="Esimerkki ry", hours="50", ended_on=f"{end.day}.{end.month}.{end.year}"
    )
    assert "Koulutuksen pitää olla päättynyt" in late.text
    page = await visitor.send(page, "/elsewhere", where="Esimerkki ry", hours="50", ended_on="1.5.2024")
    assert "Koulutus on kirjattu" in page.text
    expert = await visitor.get(first.replace("/training/", "/people/"))
    assert "Yhteensä 70 tuntia" in expert.text
    assert "Esimerkki ry" in expert.text


async def test_a_wrong_application_says_what_and_keeps_what_was_typed(
    house: House, visiting: Visiting
) -> None:
    visitor = await coordinator(visiting, "en")
    form = await visitor.get(f"{DESK}/applicants/new")
    wrong = await visitor.send(form, "/applicants/new", name=" ", email="a b", motivation="So")
    assert wrong.status == 422
    for words in ("Write a name", "Tick at least one topic", "Write an e-mail address"):
        assert words in wrong.text
    assert wrong.form("/applicants/new").values["motivation"] == "So"
    for link in wrong.links():
        if link.startswith("#"):
            assert f'id="{link[1:]}"' in wrong.html, f"{link} leads to the field"


async def test_who_applies_twice_is_told_of_declined_and_taken_up_again(
    house: House, visiting: Visiting
) -> None:
    visitor = await coordinator(visiting, "sv")
    first = await applied(visitor, "Helmi Hakija")
    second = await applied(visitor, "Helmi H", email="helmi.hakija@example.invalid")
    assert first.path in second.links()
    no = await visitor.get(f"{second.path}/decision")
    assert "först efter en intervju" in no.text
    page = await visitor.send(no, "/decision", answer="no", reason="Två ansökningar")
    assert "Två ansökningar" in page.text
    again = await visitor.get(f"{page.path}/again")
    page = await visitor.send(again, "/again", reason="Fel person")
    assert "Ansökan behandlas igen" in page.text
    page = await visitor.send(page, "/withdrawal")
    assert "Ansökan är tillbakadragen" in page.text
    listed = await visitor.get(f"{DESK}/applicants")
    assert first.path in listed.links()
    assert second.path not in listed.links()


async def test_an_edit_on_top_of_another_s_shows_both(house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting)
    page = await applied(visitor, "Hannes Hakija")
    one, other = [await visitor.get(f"{page.path}/edit") for _ in range(2)]
    saved = await visitor.send(one, "/edit", name="Hannes Uusi")
    assert "Tiedot on korjattu" in saved.text
    both = await visitor.send(other, "/edit", name="Hannes Toinen")
    assert both.status == 412
    assert "Hannes Uusi" in both.text
    assert both.form("/edit").values["name"] == "Hannes Toinen"


async def test_other_roles_have_no_such_room(house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Tilaaja")
    assert (await visitor.get(f"{DESK}/applicants")).status == 404
