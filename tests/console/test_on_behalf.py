"""An expert answers by phone: the coordinator records it, the expert is told, and both can reverse it; without script."""

from __future__ import annotations

import pytest

from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.console.visitor import Page, Visitor
from tests.life import Offer, Stage

# As in the main job: an hour of the day for this file alone, so that nobody is busy because of another test.
pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

HOME = f"/{HERE}/coordinator"
HOUR = 4


async def asked(stage: Stage, house: House, *, day: int) -> Offer:
    """Return a request that the first expert has not answered."""
    (offer,) = await (await house.area.order(house.unit, [stage.day(day, HOUR)])).offer(house.expert)
    await stage.settle()
    return offer


async def recorded(visitor: Visitor, offer: Offer, said: str, how: str) -> Page:
    """Record an answer through the order's page and its form."""
    order = await visitor.get(f"{HOME}/orders/{offer.order.order_id}")
    form = await visitor.get(next(link for link in order.links() if link.endswith("/answer")))
    assert "Mitä tästä seuraa" in form.text
    nothing = await visitor.send(form, "/answer", said=said)
    assert (nothing.status, "Valitse, miten hän kertoi sen" in nothing.text) == (422, True)
    return await visitor.send(nothing, "/answer", said=said, how=how)


async def told(stage: Stage, house: House, *, since: int) -> list[str]:
    """Return what the first expert was mailed after so many mails."""
    await stage.settle()
    await stage.post()
    return stage.told(house.expert.email)[since:]


async def so_far(stage: Stage, house: House) -> int:
    """Return how many mails the first expert has got, when none is on its way."""
    return len(await told(stage, house, since=0))


def said(texts: list[str], words: str) -> bool:
    """Return whether one of the mails says it."""
    return any(words in text for text in texts)


async def test_a_yes_by_phone_is_recorded_told_and_reversed_by_the_expert(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    offer = await asked(stage, house, day=80)
    coordinator, expert = visiting("fi"), visiting("fi")
    await coordinator.sign_in("Koordinaattori", HOME)
    before = await so_far(stage, house)

    order = await recorded(coordinator, offer, "yes", "phone")

    assert "Vastaus on kirjattu" in order.text
    assert "Kirjattu puolesta, puhelimessa" in order.text
    (mail,) = await told(stage, house, since=before)
    assert "kirjattu puolestasi, että vastasit pyyntöön kyllä" in mail
    assert f"/to/offers/{offer.offer_id}" in mail

    page = await expert.sign_in("Ensi", f"/{HERE}/expert/offers/{offer.offer_id}")
    assert "Kirjattu puolestasi puhelimessa" in page.text
    assert "Sinä et menetä mitään" in page.text
    undone = await expert.send(page, "/reverse")
    assert "Kirjaus on peruttu" in undone.text
    again = await expert.send(page, "/reverse")
    assert "Kirjaus on peruttu" in again.text, "sent twice it is reversed once"

    shown = await coordinator.get(order.path)
    assert "Kokemusasiantuntija perui kirjauksen" in shown.text
    assert "Katso, kuka sopii" in shown.text or "Kuka sopii" in shown.text, (
        "the order looks for an expert again"
    )
    session = await coordinator.get(next(link for link in shown.links() if "/sessions/" in link))
    assert "Kukaan ei perunut tapaamista" in session.text
    assert said(await told(stage, house, since=before), "Niistä ei makseta eikä peritä mitään")


async def test_a_no_on_paper_is_reversed_by_the_coordinator_and_open_again(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    offer = await asked(stage, house, day=81)
    coordinator = visiting("fi")
    await coordinator.sign_in("Koordinaattori", HOME)
    order = await recorded(coordinator, offer, "no", "paper")
    assert "vastasi ei" in order.text

    ask = await coordinator.get(next(link for link in order.links() if link.endswith("/reverse")))
    assert "pyyntö on taas auki, kunnes vastausaika päättyy" in ask.text
    shown = await coordinator.send(ask, "/reverse")

    assert "Kirjaus on peruttu" in shown.text
    page = await visiting("fi").sign_in("Ensi", f"/{HERE}/expert/offers/{offer.offer_id}")
    assert "odottaa vastaustasi" in page.text or "Valinta on sinun" in page.text


async def test_what_is_answered_already_is_not_recorded(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    offer = await asked(stage, house, day=82)
    coordinator = visiting("fi")
    await coordinator.sign_in("Koordinaattori", HOME)
    order = await coordinator.get(f"{HOME}/orders/{offer.order.order_id}")
    form = await coordinator.get(next(link for link in order.links() if link.endswith("/answer")))
    await offer.decline()

    late = await coordinator.send(form, "/answer", said="yes", how="phone")

    assert late.status == 409
    assert "ei voi kirjata vastausta" in late.text
    closed = await coordinator.get(f"{order.path}/offers/{offer.offer_id}/reverse")
    assert "ei ole kirjausta, jonka voi perua" in closed.text, "the expert's own answer is the expert's"


async def test_the_experts_yes_to_another_time_is_recorded_and_told(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await (await house.area.order(house.unit, [stage.day(83, HOUR)])).given_to(house.expert)
    await work.sessions[0].proposed(stage.day(84, HOUR))
    coordinator = visiting("fi")
    before = await so_far(stage, house)
    page = await coordinator.sign_in("Koordinaattori", f"{HOME}/sessions/{work.sessions[0].session_id}")

    moved = await coordinator.send(page, "/accept", how="paper")

    assert "Tapaaminen" in moved.text
    assert moved.path != page.path, "the session that replaces it is shown"
    assert said(await told(stage, house, since=before), "tästä on sovittu kanssasi kirjallisesti")
