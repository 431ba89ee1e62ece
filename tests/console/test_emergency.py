"""Emergency access in the console: taken by an operator, seen and ended by the area; without script."""

from __future__ import annotations

import pytest

from chassis.testing.waiting import until
from tests.console.conftest import Visiting
from tests.console.life import HERE, THERE, House
from tests.console.test_units_and_staff import coordinator, hired
from tests.console.visitor import Page, Visitor
from tests.life import Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

ROOM, AREA = f"/{HERE}/operator/emergency", f"/{HERE}/coordinator"
WHY = "Koordinaattoria ei tavoiteta, ja huomisen tilaus on selvitettävä."


async def taken(visitor: Visitor, room: str = ROOM, **typed: str) -> Page:
    """Take emergency access to an area."""
    form = await visitor.get(room)
    return await visitor.send(form, "/emergency", **({"why": WHY, "minutes": "60"} | typed))


async def test_an_operator_reads_the_areas_pages_and_the_area_sees_it_and_ends_it(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    boss = await coordinator(visiting)
    await hired(boss, "Yrjö Yövuoro", "coordinator")
    visitor = visiting()
    await visitor.sign_in("Ylläpitäjä")
    people = f"{AREA}/people"
    assert (await visitor.get(people)).status == 404

    began = await taken(visitor)
    assert "Sinulla on hätäkäyttöoikeus" in began.text
    await stage.settle()
    page = await visitor.get(people)
    assert (page.status, house.expert.name in page.text) == (200, True)
    assert "Et voi muuttaa mitään" in page.html, "every page says it while it holds"
    expert = await visitor.get(f"{people}/{house.expert.expert_id}")
    assert house.expert.email in expert.text
    home = await visitor.get(AREA)
    assert home.status == 200

    form = await visitor.get(f"{AREA}/units/new")
    refused = await visitor.send(form, "/units/new", name="Ei", cost_centre="1")
    assert (refused.status, "Voit vain lukea" in refused.text) == (403, True)
    assert (await visitor.get(f"/{THERE}/coordinator")).status == 404

    told = "SELECT count(*) FROM message WHERE area_id = $1 AND template = 'emergency_access'"
    assert await stage.value("notifications", told, HERE) >= 1
    waits = await boss.get(AREA)
    assert "Ylläpitäjä on lukenut alueen tietoja" in waits.text
    assert WHY[:40] in waits.text
    room = await boss.get(f"{AREA}/emergency")
    seen = await boss.send(room, "/seen")
    while "Olen nähnyt tämän" in seen.text:  # those of other nights, which other tests have left
        seen = await boss.send(seen, "/seen")
    assert "Merkitty nähdyksi" in seen.text
    assert "Ylläpitäjä on lukenut" not in (await boss.get(AREA)).text
    ended = await boss.send(seen, "/end")
    assert "koordinaattori lopetti" in ended.text

    assert (await visitor.get(people)).status == 404
    assert "Ota hätäkäyttöoikeus" in (await visitor.get(ROOM)).text

    mine = visiting()
    await mine.sign_in("Ensi")
    reads = await mine.get(f"/{HERE}/expert/me/reads")
    assert "ylläpitäjä" in reads.text
    assert "hätäkäyttö" in reads.text


async def test_what_is_no_reason_is_said_beside_the_field_and_kept(house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Ylläpitäjä")
    short = await taken(visitor, why="Hätä", minutes="15")
    assert (short.status, "Kirjoita, miksi" in short.text, "Hätä" in short.text) == (422, True, True)
    personal = await taken(visitor, why="Tilaajan osoite joku@example.invalid ei toimi")
    assert (personal.status, "Jätä pois henkilötunnukset" in personal.text) == (422, True)


async def test_an_operator_of_all_areas_says_which_and_ends_it_from_any_page(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    await visitor.sign_in("Koko alustan valvoja")
    which = await visitor.get("/*/operator/emergency")
    assert "Alueen tunnus" in which.text
    room = await visitor.get(f"/*/operator/emergency?of={THERE}")
    assert room.path == f"/{THERE}/operator/emergency"
    wrong = await visitor.get("/*/operator/emergency?of=Ei!")
    assert wrong.status == 422

    await taken(visitor, room.path)
    await stage.settle()
    page = await visitor.get(f"/{THERE}/coordinator/orders")
    assert page.status == 200
    ended = await visitor.send(page, "/end")
    assert "Hätäkäyttö on päättynyt" in ended.text

    async def is_refused() -> bool:
        return (await visitor.get(f"/{THERE}/coordinator/orders")).status == 404

    await until(is_refused, expected="nothing to see any more")
