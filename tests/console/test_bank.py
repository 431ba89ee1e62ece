"""The experience bank in pages without script: found in other words, why, read, asked for with an order; and closed."""

from __future__ import annotations

import pytest

from kokemus_client.registry import ApprovalBody, ConsentBody, StoryBody
from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.life import Expert, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

BANK = f"/{HERE}/coordinator/bank"
TEXT = "Makasin sängyssä verhot kiinni, eikä mikään tuntunut miltään. Vertaisryhmä auttoi."


async def shown(house: House) -> Expert:
    """Register an expert whose story is approved and who consents to be shown."""
    expert = await house.area.expert()
    mine, at = expert.client.registry, (HERE, expert.expert_id)
    (await mine.put_story(*at, "fi", StoryBody(text=TEXT), if_match='"0"')).expect()
    (await mine.approve_story(*at, "fi", ApprovalBody(confirmed=True), if_match="*")).expect()
    (await mine.post_consent(*at, "shown_in_bank", ConsentBody(given=True))).expect()
    return expert


async def test_somebody_is_found_in_other_words_read_and_asked_for(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    expert = await shown(house)
    await stage.settle()
    visitor = visiting()
    page = await visitor.sign_in("Koordinaattori", f"{BANK}?q=masenus")
    assert "Miksi löytyi" in page.text
    assert "verhot kiinni" in page.text
    assert "masenus: tarina kertoo tästä: masennus" in page.text
    assert f"/{HERE}/coordinator/bank/{expert.expert_id}" in page.links()

    person = await visitor.get(f"{BANK}/{expert.expert_id}")
    assert "Vertaisryhmä auttoi" in person.text
    (order,) = [link for link in person.links() if "/orders/new?topic=" in link]
    form = (await visitor.get(order)).form("/orders/new")
    assert any(name.startswith("topic:") and value == "on" for name, value in form.values.items())

    (
        await expert.client.registry.post_consent(
            HERE, expert.expert_id, "shown_in_bank", ConsentBody(given=False)
        )
    ).expect()
    assert str(expert.expert_id) not in (await visitor.get(f"{BANK}?q=masenus")).html
    assert (await visitor.get(f"{BANK}/{expert.expert_id}")).status == 404


async def test_nothing_fits_is_said_and_what_was_asked_for_is_counted(
    house: House, visiting: Visiting
) -> None:
    visitor = visiting()
    nobody = await visitor.sign_in("Koordinaattori", f"{BANK}?q=dialyysi")
    assert "Kukaan ei sovi" in nobody.text
    asked = await visitor.get(f"{BANK}/asked")
    assert "munuaissairaus ja elinsiirto" in asked.text
    long = await visitor.get(f"{BANK}?q={'a' * 301}")
    assert (long.status, "enintään 300 merkkiä" in long.text) == (422, True)
    assert "a" * 301 in long.html, "nothing that was typed is lost"


async def test_an_orderer_is_told_where_the_coordinator_looks(house: House, visiting: Visiting) -> None:
    page = await visiting("sv").sign_in("Tilaaja", f"/{HERE}/orderer/bank")
    assert "söker koordinatorn experten" in page.text
