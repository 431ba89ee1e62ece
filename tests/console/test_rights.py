"""Rights in the coordinator's pages: seen, ended at once, looked through once a year; without script."""

from __future__ import annotations

import re

import pytest

from chassis.testing.waiting import until
from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.console.test_units_and_staff import STAFF, UNITS, coordinator, hired, id_of
from tests.console.visitor import Page
from tests.life import Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

RIGHTS = f"/{HERE}/coordinator/rights"
_A_YEAR_EARLIER = """
    UPDATE area SET opened_at = opened_at - interval '366 days' WHERE area_id = $1 RETURNING area_id
"""


async def test_everybody_with_a_right_is_listed_with_since_when_and_by_whom(
    house: House, visiting: Visiting
) -> None:
    visitor = await coordinator(visiting)
    person = await hired(visitor, "Oili Oikeus", "billing_clerk")
    listed = await visitor.get(f"{RIGHTS}?role=billing_clerk")
    assert "Oili Oikeus" in listed.text
    assert re.search(r"palkkiosihteeri, \S+ [\d.]+ alkaen", listed.text)
    assert person.path in listed.links()
    assert "Oili Oikeus" not in (await visitor.get(f"{RIGHTS}?role=orderer")).text


async def test_who_leaves_is_refused_at_once_in_every_service(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    boss = await coordinator(visiting)
    person = await hired(boss, "Lari Lähtijä", "unit_coordinator", "orderer")
    form = await boss.get(f"{UNITS}/new")
    unit = await boss.send(form, "/units/new", name="Yksin", cost_centre="1", coordinator=id_of(person))
    token = stage.token(id_of(person), HERE, roles=["unit_coordinator", "orderer"], units=[id_of(unit)])
    lari = stage.client.by(token)
    (await lari.dispatch.list_orders(HERE).page()).expect()

    asked = await boss.get(f"{person.path}/leaving")
    assert "Kaikki oikeudet tällä alueella päättyvät heti" in asked.text, "what will happen is said first"
    unsaid = await boss.send(asked, "/leaving")
    assert (unsaid.status, "Valitse, miksi oikeudet päättyvät" in unsaid.text) == (422, True)
    done = await boss.send(asked, "/leaving", reason="left")
    assert "Oikeudet ovat päättyneet. Valitse yksiköille toinen" in done.text
    assert "Lari Lähtijä" not in (await boss.get(STAFF)).text

    async def are_refused() -> bool:
        told = [
            await lari.registry.get_area(HERE),
            await lari.dispatch.list_orders(HERE).page(),
            await lari.billing.list_objections(HERE).page(),
            await lari.notifications.list_reads_of_me(HERE).page(),
        ]
        return [getattr(one, "code", "") for one in told] == ["rights-ended"] * 3 + [""]

    await until(are_refused, expected="refused by each service but for what is one's own")
    ended = await boss.get(f"{RIGHTS}/ended")
    assert "Lari Lähtijä" in ended.text
    assert "Ei enää työskentele täällä" in ended.text
    home = await boss.get(f"/{HERE}/coordinator")
    assert "Yksiköt ilman nimettyä työntekijää Näiden" in home.text
    assert f"{unit.path}/edit" in home.links()
    assert "ei nimettyä työntekijää" in (await boss.get(UNITS)).text


async def test_pages_say_to_whoever_has_left_that_the_rights_have_ended(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    await visitor.sign_in("Muu nimetty")
    here = f"/{HERE}/unit_coordinator"
    assert (await visitor.get(here)).status == 200
    boss = await coordinator(visiting)
    person = house.other_unit.named.id
    asked = await boss.get(f"{STAFF}/{person}/leaving")
    await boss.send(asked, "/leaving", reason="other_duties")
    await stage.settle()
    gone = await visitor.get(here)
    assert (gone.status, "Oikeutesi tässä roolissa ovat päättyneet" in gone.text) == (403, True)
    form = await boss.get(f"{STAFF}/{person}/edit")
    back = await boss.send(form, "/edit", roles__unit_coordinator="on")
    assert "Tiedot on tallennettu" in back.text
    await stage.settle()
    assert (await visitor.get(here)).status == 200


async def test_the_yearly_review_waits_and_is_done_in_parts(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    boss = await coordinator(visiting)
    person = await hired(boss, "Kerttu Katsottu", "billing_clerk")
    # The area opened a year earlier, rather than all that others test here happening a year later.
    await stage.rows("registry", _A_YEAR_EARLIER, HERE)
    assert "Oikeuksien vuosittainen läpikäynti" in (await boss.get(f"/{HERE}/coordinator")).text
    page = await boss.get(f"{RIGHTS}/review")
    nothing = await boss.send(page, "/review")
    assert (nothing.status, "Valitse ainakin yhdestä henkilöstä" in nothing.text) == (422, True)

    other = await coordinator(visiting)
    form = await other.get(f"{person.path}/edit")
    await other.send(form, "/edit", name="Kerttu Uusi")
    stale = await boss.send(page, "/review", **{f"decision__{id_of(person)}": "ends"})
    assert (stale.status, "Tietoja on muutettu tällä välin" in stale.text) == (409, True)

    part = await boss.send(stale, "/review", **{f"decision__{id_of(person)}": "ends"})
    assert "Valinnat on tallennettu" in part.text
    assert "Kerttu Uusi" not in part.text
    for _ in range(20):
        if not waiting(part):
            break
        part = await boss.send(part, "/review", **{f"decision__{one}": "keeps" for one in waiting(part)})
    assert "Oikeudet on käyty läpi" in part.text
    assert "läpikäynti" not in (await boss.get(f"/{HERE}/coordinator")).text


def waiting(page: Page) -> list[str]:
    """Return the people of a review's page."""
    return re.findall(r'name="version:([0-9a-f-]{36})"', page.html)
