"""Units and staff in the coordinator's pages: registered, changed by two at once, refused kindly; without script."""

from __future__ import annotations

import pytest

from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.console.visitor import Page, Visitor

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

UNITS, STAFF = f"/{HERE}/coordinator/units", f"/{HERE}/coordinator/staff"


async def coordinator(visiting: Visiting) -> Visitor:
    """Give the coordinator's browser."""
    visitor = visiting()
    await visitor.sign_in("Koordinaattori", UNITS)
    return visitor


async def hired(visitor: Visitor, name: str, *roles: str) -> Page:
    """Register somebody of the staff through the form."""
    form = await visitor.get(f"{STAFF}/new")
    typed = {f"roles__{role}": "on" for role in roles}
    return await visitor.send(form, "/staff/new", name=name, email="h@example.invalid", **typed)


def id_of(page: Page) -> str:
    return page.path.rpartition("/")[2]


async def test_a_person_and_their_unit_are_registered_and_changed(house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting)
    person = await hired(visitor, "Nelli Nimetty", "unit_coordinator", "orderer")
    assert "Henkilö on lisätty" in person.text
    assert "yksikön nimetty työntekijä" in person.text
    form = await visitor.get(f"{UNITS}/new")
    assert "Nelli Nimetty" in form.text, "who may be a unit's coordinator can be chosen"
    typed = {"name": "Askolan yksikkö", "cost_centre": "7710", "coordinator": id_of(person)}
    unit = await visitor.send(form, "/units/new", name_sv="Enheten i Askola", **typed)
    assert "Yksikkö on lisätty" in unit.text
    assert "Enheten i Askola" in unit.text
    assert "Nelli Nimetty" in unit.text
    listed = await visitor.get(UNITS)
    assert "Askolan yksikkö" in listed.text
    swedish = await visitor.get(f"{UNITS}?language=sv")
    assert "Enheten i Askola" in swedish.text
    assert "Askolan yksikkö" not in swedish.text


async def test_who_still_coordinates_a_unit_keeps_the_role(house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting)
    path = f"{STAFF}/{house.unit.named.id}/edit"
    form = await visitor.get(path)
    typed = form.form("/edit").values
    assert typed["roles:unit_coordinator"] == "on"
    kept = await visitor.http.post(
        f"{visitor.url}{path}",
        data={name: text for name, text in typed.items() if name != "roles:unit_coordinator"}
        | {"roles:orderer": "on"},
        headers={"Origin": visitor.url},
    )
    assert kept.status_code == 409
    assert "Vaihda ensin yksikölle toinen" in kept.text


async def test_edits_on_top_of_another_s_show_both(house: House, visiting: Visiting) -> None:
    one, other = await coordinator(visiting), await coordinator(visiting)
    person = await hired(one, "Siru Sama", "billing_clerk", "unit_coordinator")
    mine, theirs = await one.get(f"{person.path}/edit"), await other.get(f"{person.path}/edit")
    await other.send(theirs, "/edit", email="muu@example.invalid")
    stale = await one.send(mine, "/edit", name="Siru Toinen")
    assert stale.status == 412
    assert "muu@example.invalid" in stale.text
    assert "Tiedot on tallennettu" in (await one.send(stale, "/edit")).text

    form = await one.get(f"{UNITS}/new")
    unit = await one.send(form, "/units/new", name="Y", cost_centre="1", coordinator=id_of(person))
    mine, theirs = await one.get(f"{unit.path}/edit"), await other.get(f"{unit.path}/edit")
    both = {"coordinator": id_of(person)}
    await other.send(theirs, "/edit", cost_centre="2", **both)
    stale = await one.send(mine, "/edit", cost_centre="3", **both)
    assert stale.status == 412
    assert "Kustannuspaikka 2 3" in stale.text, "what the other saved stands beside what was typed"
    done = await one.send(stale, "/edit", **both)
    assert "Yksikön tiedot on tallennettu" in done.text


async def test_wrong_forms_say_what_and_keep_what_was_typed(house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting)
    form = await visitor.get(f"{UNITS}/new")
    wrong = await visitor.send(form, "/units/new", name=" ", cost_centre="7" * 41, coordinator="nobody")
    assert wrong.status == 422
    for words in ("Kirjoita nimi", "Kirjoita kustannuspaikka", "Valitse yksikön nimetty työntekijä"):
        assert words in wrong.text
    assert wrong.form("/units/new").values["cost_centre"] == "7" * 41
    clerk = await hired(visitor, "Kati Kirjuri", "billing_clerk")
    refused = await visitor.send(form, "/units/new", name="Y", cost_centre="7", coordinator=id_of(clerk))
    assert refused.status == 422
    assert "Hän ei ole enää yksikön nimetty työntekijä" in refused.text
    nobody = await hired(visitor, "Nimetön")
    assert nobody.status == 422
    assert "Valitse ainakin yksi rooli" in nobody.text


async def test_staff_are_listed_by_role(house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting)
    await hired(visitor, "Laila Laskuri", "billing_clerk")
    clerks = await visitor.get(f"{STAFF}?role=billing_clerk")
    assert "Laila Laskuri" in clerks.text
    orderers = await visitor.get(f"{STAFF}?role=orderer")
    assert "Laila Laskuri" not in orderers.text
