"""The main job through pages alone, without script: order, yes, session, a late cancellation, a fee with its reason."""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

from kokemus_client.dispatch import OffersBody
from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.console.visitor import Page, Visitor
from tests.life import Stage

# Every test has an hour of the day of its own: the clock moves on between them, and an expert is at one place only.
pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

WORDS = {
    "fi": {
        "check": "Tarkista tilaus",
        "placed": "Tilaus on lähetetty",
        "asked": "Valinta on sinun",
        "accepted": "Kiitos! Tapaamiset on sovittu",
        "late": "Jos perut nyt, kokemusasiantuntijan palkkio on 50,00 €",
        "free": "Jos perut nyt, palkkiota ei makseta",
        "cancelled": "Tapaaminen on peruttu",
        "fee": "50,00 €",
    },
    "sv": {
        "check": "Kontrollera beställningen",
        "placed": "Beställningen har skickats",
        "asked": "Valet är ditt",
        "accepted": "Tack! Träffarna är avtalade",
        "late": "Om du avbokar nu är erfarenhetsexpertens arvode 50,00 €",
        "free": "Om du avbokar nu betalas inget arvode",
        "cancelled": "Träffen är avbokad",
        "fee": "50,00 €",
    },
    "en": {
        "check": "Check the order",
        "placed": "The order has been sent",
        "asked": "The choice is yours",
        "accepted": "Thank you! The sessions are agreed",
        "late": "If you cancel now, the expert's fee is €50.00",
        "free": "If you cancel now, no fee is paid",
        "cancelled": "The session is cancelled",
        "fee": "€50.00",
    },
}


async def placed(visitor: Visitor, *, day: str) -> Page:
    """Place an order through the form and its check."""
    form = await visitor.get(f"/{HERE}/orderer/orders/new")
    checked = await visitor.send(
        form,
        "/orders/new",
        work_form="individual",
        topic__depression="on",
        day0=day,
        begin0="10",
        end0="11",
        place="Huone 3",
        step="check",
    )
    return await visitor.send(checked, "/orders/new", step="send")


@pytest.mark.parametrize("language", list(WORDS))
async def test_from_the_order_to_the_fee_with_the_price_seen_first(
    stage: Stage, house: House, visiting: Visiting, language: str
) -> None:
    say = WORDS[language]
    orderer, expert = visiting(language), visiting(language)
    await stage.later(stage.day(1, 9))
    await orderer.sign_in("Tilaaja")
    soon = stage.day(1)
    order = await placed(orderer, day=f"{soon.day}.{soon.month}.")
    assert say["placed"] in order.text
    order_id = order.path.rpartition("/")[2]
    await house.area.client.dispatch.make_offers(
        HERE, UUID(order_id), _to(house)
    )  # the coordinator's pages come later
    await stage.settle()

    await expert.sign_in("Ensi")
    home = await expert.get(f"/{HERE}/expert")
    offer = await expert.get(next(link for link in home.links() if "/offers/" in link))
    assert say["asked"] in offer.text
    assert "Yksikkö 4410" in offer.text, "the expert sees where to go"
    accepted = await expert.send(offer, "/accept")
    assert say["accepted"] in accepted.text
    await stage.settle()

    seen = await orderer.get(order.path)
    session = await orderer.get(next(link for link in seen.links() if "/sessions/" in link))
    asked = await orderer.get(f"{session.path}/cancel")
    assert say["free"] in asked.text
    await stage.later(stage.day(0, 16))  # past 15.00 the day before
    asked = await orderer.get(f"{session.path}/cancel")
    assert say["late"] in asked.text
    done = await orderer.send(asked, "/cancel")
    assert say["cancelled"] in done.text
    again = await orderer.send(asked, "/cancel")
    assert say["cancelled"] in again.text, "sent twice it is the same cancellation"
    await stage.settle()

    mine = await expert.get(f"/{HERE}/expert/sessions/{session.path.rpartition('/')[2]}")
    assert say["fee"] in mine.text
    assert "Yksikkö 4410, Huone 3" in mine.text, "where they go stands where they look"
    assert offer.path in mine.links()
    fees = await expert.get(f"/{HERE}/expert/fees")
    assert say["fee"] in fees.text
    objected = await expert.send(
        await expert.get(f"{mine.path}/object"), "/object", words="Peruin itse <b>ajoissa</b>."
    )
    assert "Peruin itse <b>ajoissa</b>." in objected.text
    assert f"{mine.path}/object" not in objected.links(), "one waits for its answer"
    taken_back = await expert.send(objected, "/withdraw")
    assert taken_back.path == mine.path
    assert f"{mine.path}/object" in taken_back.links()


async def test_two_clicks_make_one_order(stage: Stage, house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Muu tilaaja")
    before = set((await visitor.get(f"/{HERE}/orderer/orders")).links())
    form = await visitor.get(f"/{HERE}/orderer/orders/new")
    on = stage.day(30)
    typed = {
        "work_form": "individual",
        "topic__depression": "on",
        "day0": f"{on.day}.{on.month}.",
        "begin0": "9",
        "end0": "10.30",
    }
    checked = await visitor.send(form, "/orders/new", step="check", **typed)
    both = await asyncio.gather(*(visitor.send(checked, "/orders/new", step="send") for _ in range(2)))
    assert both[0].path == both[1].path
    listed = await visitor.get(f"/{HERE}/orderer/orders")
    assert len({link for link in listed.links() if "/orders/0" in link} - before) == 1


async def test_a_wrong_form_says_what_and_keeps_what_was_typed(house: House, visiting: Visiting) -> None:
    visitor = visiting()
    await visitor.sign_in("Tilaaja")
    form = await visitor.get(f"/{HERE}/orderer/orders/new")
    wrong = await visitor.send(
        form, "/orders/new", step="check", day0="32.13.", begin0="25", end0="x", place="Huone 3"
    )
    assert wrong.status == 422
    for words in ("Valitse työmuoto", "Valitse aihealueet", "Kirjoita päivä"):
        assert words in wrong.text
    values = wrong.form("/orders/new").values
    assert (values["day0"], values["place"]) == ("32.13.", "Huone 3")
    for link in wrong.links():
        if link.startswith("#"):
            assert f'id="{link[1:]}"' in wrong.html, f"{link} leads to the field"


async def test_the_second_of_two_experts_is_told_kindly(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    order = await house.area.order(house.unit, [stage.day(30, 15)])
    one, other = await order.offer(house.expert, house.second)
    visitor = visiting()
    page = await visitor.sign_in("Toinen", f"/{HERE}/expert/offers/{other.offer_id}")
    await one.accept()
    late = await visitor.send(page, "/accept")
    assert late.status == 409
    assert "Pyyntö ei ole enää avoinna" in late.text or "Joku muu ehti ensin" in late.text


async def test_a_move_is_proposed_and_answered_on_pages(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    order = await house.area.order(house.unit, [stage.day(20, 13)])
    work = await order.given_to(house.expert)
    await stage.settle()
    session_id = work.sessions[0].session_id
    orderer, expert = visiting(), visiting()
    await orderer.sign_in("Tilaaja")
    to = stage.day(21)
    asked = await orderer.get(f"/{HERE}/orderer/sessions/{session_id}/move")
    skewed = await orderer.send(asked, "/move", day=f"{to.day}.{to.month}.", begin="10", end="9")
    assert skewed.status == 422
    proposed = await orderer.send(asked, "/move", day=f"{to.day}.{to.month}.", begin="13.30", end="14.30")
    assert "Ehdotus on lähetetty" in proposed.text
    await stage.settle()
    await expert.sign_in("Ensi")
    home = await expert.get(f"/{HERE}/expert")
    assert "Tapaamiselle ehdotetaan uutta aikaa" in home.text
    seen = await expert.get(f"/{HERE}/expert/sessions/{session_id}")
    moved = await expert.send(seen, "/accept")
    assert "Tapaaminen on siirretty tähän aikaan" in moved.text
    assert "klo 13.30\u201314.30" in moved.text


async def test_who_comes_is_shown_to_who_says_why(stage: Stage, house: House, visiting: Visiting) -> None:
    work = await (await house.area.order(house.unit, [stage.day(22, 8)])).given_to(house.expert)
    await stage.settle()
    visitor = visiting()
    page = await visitor.sign_in("Tilaaja", f"/{HERE}/orderer/sessions/{work.sessions[0].session_id}")
    nothing = await visitor.send(page, "/who", reason=" ")
    assert nothing.status == 422
    assert "Kirjoita syy" in nothing.text
    assert f'{page.path}/move"' in nothing.html, "what can be done leads where it led before"
    shown = await visitor.send(nothing, "/who", reason="käyn läpi\r\ntapaamista")
    assert house.expert.name in shown.text
    logged = await stage.rows("registry", "SELECT purpose FROM read_log WHERE purpose LIKE 'käyn%'")
    assert [row[0] for row in logged] == ["käyn läpi tapaamista"]


async def test_what_was_typed_stands_there_when_the_service_says_no(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await (await house.area.order(house.unit, [stage.day(23, 16)])).given_to(house.expert)
    await stage.settle()
    visitor = visiting()
    await visitor.sign_in("Ensi")
    path = f"/{HERE}/expert/sessions/{work.sessions[0].session_id}/object"
    refused = await visitor.send(await visitor.get(path), "/object", words="Sanani <b>ovat</b> tässä.")
    assert refused.status == 409
    assert refused.form("/object").values["words"] == "Sanani <b>ovat</b> tässä."


async def test_nobody_is_said_to_be_ill_who_did_not_say_so(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await (await house.area.order(house.unit, [stage.day(23, 13)])).given_to(house.expert)
    await stage.settle()
    visitor = visiting()
    await visitor.sign_in("Ensi")
    path = f"/{HERE}/expert/sessions/{work.sessions[0].session_id}"
    nothing = await visitor.send(await visitor.get(f"{path}/absent"), "/absent")
    assert nothing.status == 422
    assert "Valitse syy" in nothing.text
    told = await visitor.send(nothing, "/absent", cause="withdrew")
    assert "kokemusasiantuntija perui" in told.text


async def test_an_order_whose_time_has_passed_waits_for_nobody(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    order = await house.area.order(house.unit, [stage.day(1, 4)])
    await stage.settle()
    visitor = visiting()
    await visitor.sign_in("Tilaaja")
    page = f"/{HERE}/orderer/orders/{order.order_id}"
    assert page in (await visitor.get(f"/{HERE}/orderer")).links()
    await stage.later(stage.day(1, 5))
    assert page not in (await visitor.get(f"/{HERE}/orderer")).links()
    assert "Tilauksen ensimmäinen aika on mennyt" in (await visitor.get(page)).text


@pytest.mark.parametrize("typed", ["9" * 5000, "-1", "1e3"])
async def test_a_number_that_is_none_is_said_to_be_none(house: House, visiting: Visiting, typed: str) -> None:
    visitor = visiting()
    await visitor.sign_in("Tilaaja")
    form = await visitor.get(f"/{HERE}/orderer/orders/new")
    wrong = await visitor.send(form, "/orders/new", step="check", seats=typed, day0="1.1.0001")
    assert wrong.status == 422
    assert "Kirjoita määrä numeroina" in wrong.text


async def test_a_service_that_is_away_takes_only_its_part_of_the_page_with_it(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await (await house.area.order(house.unit, [stage.day(25, 17)])).given_to(house.expert)
    await stage.settle()
    visitor = visiting()
    await visitor.sign_in("Ensi")
    billing = stage.platform.services["billing"].api
    billing.stop()
    try:
        session = await visitor.get(f"/{HERE}/expert/sessions/{work.sessions[0].session_id}")
        assert session.status == 200
        assert "ei ole juuri nyt saatavilla" in session.text
        fees = await visitor.get(f"/{HERE}/expert/fees")
        assert fees.status == 503
        assert "Palvelu ei juuri nyt vastaa" in fees.text
    finally:
        billing.start()
    assert (await visitor.get(f"/{HERE}/expert/fees")).status == 200


def _to(house: House) -> OffersBody:
    return OffersBody(expert_ids=[house.expert.expert_id])
