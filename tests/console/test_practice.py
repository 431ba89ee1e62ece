"""A coordinator changes how the area works, sees first what changes, and everybody reads what was published."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from kokemus.platform.provider import PEOPLE
from tests.console.conftest import Visiting
from tests.console.life import House
from tests.console.visitor import Page, Visitor
from tests.life import Area, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]

AREA = "tapa"
"""Of its own: what it changes holds for nobody else."""
PATH = f"/{AREA}/coordinator/settings"
ABOUT = f"/about/{AREA}"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def area(stage: Stage, house: House) -> AsyncIterator[Area]:
    """Give the area, with somebody who runs it and somebody who orders there."""
    area = await Area.opened(stage, AREA)
    file = stage.platform.home / PEOPLE
    before = file.read_text(encoding="utf-8")
    people = [
        {"subject": f"tapa-{role}", "name": f"Tapa {role}", "areas": [AREA], "roles": [role]}
        for role in ("coordinator", "orderer")
    ]
    file.write_text(json.dumps([*json.loads(before), *people]), encoding="utf-8")
    yield area
    file.write_text(before, encoding="utf-8")


async def changed(visitor: Visitor, page: Page, **typed: str) -> Page:
    """Change the settings through the page that says what changes."""
    typed = {"interview": "individual", **typed}
    checked = await visitor.send(page, "/settings", step="check", **typed)
    assert checked.status == 200, checked.text
    return await visitor.send(checked, "/settings", step="send")


async def test_what_a_coordinator_writes_to_everybody_is_read_without_sign_in(
    area: Area, visiting: Visiting
) -> None:
    coordinator, stranger = visiting("fi"), visiting("sv")
    page = await coordinator.sign_in("Tapa coordinator", PATH)
    typed = {
        "become_expert_fi": "Soita meille.\r\n\r\nTapaamme <b>kahvilla</b>.",
        "become_expert_sv": "Ring oss.",
        "noun_fi": "kokemustoimija",
        "training_hours": "50",
        "interview": "individual",
    }
    checked = await coordinator.send(page, "/settings", step="check", **typed)
    for words in ("Tarkista, mikä muuttuu", "kokemustoimija", "50 tuntia", "Uusi sopimus vaatii tunnit"):
        assert words in checked.text
    assert "Kuka saa hakea" not in checked.text, "what stays as it is is not shown as a change"
    back = await coordinator.send(checked, "/settings", step="change")
    assert back.form("/settings").values["noun_fi"] == "kokemustoimija", "nothing typed is lost"
    done = await coordinator.send(checked, "/settings", step="send")
    assert "Asetukset on tallennettu" in done.text

    about = await stranger.get(ABOUT)
    assert (about.status, "Ring oss." in about.text, "Soita" in about.text) == (200, True, False)
    finnish = await visiting("fi").get(ABOUT)
    assert "kokemustoimija" in finnish.text
    assert "Tapaamme <b>kahvilla</b>." in finnish.text, "what was typed is text, never markup"
    english = await visiting("en").get(ABOUT)
    assert 'lang="fi"' in english.html, "what is written in another language says so"

    history = await coordinator.get(f"{PATH}/history")
    for words in ("Kuka muutti mitä", "Millä nimellä kutsutte", "Ennen:", "50 tuntia"):
        assert words in history.text
    again = await changed(coordinator, done, become_expert_fi="", become_expert_sv="", training_hours="")
    assert "Asetukset on tallennettu" in again.text
    assert (await stranger.get(ABOUT)).status == 404, "taken back, it is gone"
    assert (await stranger.get("/about/nowhere")).status == 404


async def test_wrong_settings_say_what_and_keep_what_was_typed(area: Area, visiting: Visiting) -> None:
    visitor = visiting("fi")
    page = await visitor.sign_in("Tapa coordinator", PATH)
    wrong = await visitor.send(page, "/settings", step="check", noun_sv=" ", training_hours="monta")
    assert wrong.status == 422
    for words in ("Kirjoita yksi rivi", "Kirjoita kokonaisluku"):
        assert words in wrong.text
    assert wrong.form("/settings").values["training_hours"] == "monta"
    same = await visitor.send(page, "/settings", step="check", interview="individual")
    assert "Mikään ei muuttuisi" in same.text


async def test_who_was_second_sees_what_the_other_set(area: Area, visiting: Visiting) -> None:
    visitor = visiting("fi")
    page = await visitor.sign_in("Tapa coordinator", PATH)
    await area.changes_settings(training_hours=77)
    late = await changed(visitor, page, noun_en="peer")
    assert late.status == 412
    assert "Joku muu asetti sillä välin nämä" in late.text
    assert "77 tuntia" in late.text
    assert late.form("/settings").values["noun_en"] == "peer"
    done = await changed(visitor, late, training_hours="")
    assert "Asetukset on tallennettu" in done.text


async def test_only_a_coordinator_has_the_page(area: Area, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Tapa orderer")
    assert (await visitor.get(PATH)).status == 404
    assert (await visitor.get(f"{PATH}/history")).status == 404
