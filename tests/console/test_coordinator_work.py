"""A coordinator's day through pages alone: who fits and why, requests, outcomes put right, objections answered."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from kokemus_client.dispatch import AbsenceSaid
from tests.console.conftest import Visiting
from tests.console.life import HERE, THERE, House
from tests.console.visitor import Page, Visitor
from tests.life import Order, Session, Stage, Work

# As in the main job: an hour of the day for each test, so that nobody is busy because of another test.
pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

HOME = f"/{HERE}/coordinator"


async def coordinator(visiting: Visiting, language: str = "fi") -> Visitor:
    """Return the coordinator's browser, signed in."""
    visitor = visiting(language)
    await visitor.sign_in("Koordinaattori", HOME)
    return visitor


async def agreed(stage: Stage, house: House, *days: int, hour: int, form: str = "individual") -> Work:
    """Return work that the first expert does for the unit, on these days at that hour."""
    order = await house.area.order(house.unit, [stage.day(day, hour) for day in days], form=form)
    work = await order.given_to(house.expert)
    await stage.settle()
    return work


def at(session: Session) -> str:
    """Return where a coordinator finds a session."""
    return f"{HOME}/sessions/{session.session_id}"


def chosen(house: House) -> dict[str, str]:
    """Return what is typed to choose the first expert."""
    return {f"expert__{house.expert.expert_id}": "on"}


async def test_from_an_order_over_why_and_requests_to_an_outcome_put_right(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    times = [stage.day(2, 5)]
    order: Order = await house.area.order(house.unit, times, words="Kaksi kokeneinta")
    visitor = await coordinator(visiting)
    home = await visitor.get(HOME)
    assert "Tilauksia ilman tekijää" in home.text
    page = await visitor.get(f"{HOME}/orders/{order.order_id}")
    assert "Keneltäkään ei ole vielä kysytty" in page.text
    fits = await visitor.get(f"{page.path}/candidates")
    assert house.expert.name in fits.text
    assert "vapaa kaikkina toivottuina aikoina" in fits.text
    assert "toimeksiantosopimus on voimassa" in fits.text
    nobody = await visitor.send(fits, "/offers")
    assert nobody.status == 422
    assert "Valitse ainakin yksi" in nobody.text
    assert (await visitor.get(nobody.path)).path == page.path, "who asks for it again sees the order"
    more = await visitor.send(fits, "/offers", more="50", **chosen(house))
    assert more.status == 200
    assert f"expert:{house.expert.expert_id}" in more.form("/offers").values, "who was chosen still is"
    asked = await visitor.send(fits, "/offers", **chosen(house))
    assert "Pyynnöt on lähetetty" in asked.text
    assert "odottaa vastausta" in asked.text
    again = await visitor.send(fits, "/offers", **chosen(house))
    assert "Pyynnöt on lähetetty" in again.text, "sent twice it is the same request"
    told = (await house.area.client.dispatch.get_order(HERE, order.order_id)).expect()
    assert len(told.offers) == 1
    assert "ei ole vapaana" not in (others := await visitor.get(fits.path)).text
    assert "on jo saanut tästä tilauksesta pyynnön" in others.text, "why not, in the reader's language"
    assert house.expert.name in (await visitor.get(HOME)).text, "the request runs out some day"

    expert = visiting()
    offer = await expert.sign_in("Ensi", f"/{HERE}/expert/offers/{told.offers[0].offer_id}")
    await expert.send(offer, "/accept")
    await stage.later(stage.day(3, 5))
    seen = await visitor.get(page.path)
    session = await visitor.get(next(link for link in seen.links() if "/sessions/" in link))
    assert session.path in (await visitor.get(HOME)).links(), "a session without an outcome waits"
    held = await visitor.send(session, "/held")
    assert "merkitty pidetyksi" in held.text
    await stage.settle()
    assert "50,00 €" in (await visitor.get(session.path)).text

    form = await visitor.get(f"{session.path}/correct")
    corrected = await visitor.send(form, "/correct", kind="expert_ill", reason="Hän oli sairaana.")
    assert "Toteuma on korjattu" in corrected.text
    await stage.settle()
    shown = await visitor.get(session.path)
    assert "kokemusasiantuntija sairastui" in shown.text
    assert "Hän oli sairaana." in shown.text
    assert "Palkkion vaiheet" in shown.text, "every line stays with its reason"


async def test_a_correction_on_top_of_anothers_is_shown_before_it_is_made(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await agreed(stage, house, 1, hour=4)
    await stage.later(stage.day(1, 6))
    await work.sessions[0].held()
    visitor = await coordinator(visiting)
    form = await visitor.get(f"{at(work.sessions[0])}/correct")
    nothing = await visitor.send(form, "/correct")
    assert nothing.status == 422
    assert "Valitse, mitä tapaamiselle kävi" in nothing.text
    half = await visitor.send(form, "/correct", kind="cancelled", known_day="32.1.", reason="Näin se oli")
    assert half.status == 422
    assert half.form("/correct").values["known_day"] == "32.1."
    assert half.form("/correct").values["reason"] == "Näin se oli"

    await work.sessions[0].corrected(_ill())
    stale = await visitor.send(form, "/correct", kind="no_show", reason="Asiakas ei tullut")
    assert stale.status == 412
    assert "Joku muu ehti korjata" in stale.text
    assert "kokemusasiantuntija sairastui" in stale.text, "what the other said stands beside"
    assert stale.form("/correct").values["kind"] == "no_show"
    done = await visitor.send(stale, "/correct")
    assert "Toteuma on korjattu" in done.text
    assert "asiakas ei saapunut" in done.text


async def test_a_cancellation_is_priced_as_of_when_it_was_known(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await agreed(stage, house, 2, hour=17)
    await stage.later(stage.day(1, 16))  # past 15.00 the day before
    visitor = await coordinator(visiting)
    asked = await visitor.get(f"{at(work.sessions[0])}/cancel")
    assert "kokemusasiantuntijan palkkio on 50,00 €" in asked.text
    known = stage.day(0, 14)
    typed = {"known_day": f"{known.day}.{known.month}.", "known_clock": "14", "reason": "Sihteeri oli poissa"}
    priced = await visitor.send(asked, "/cancel", **typed)
    assert "palkkiota ei makseta" in priced.text
    assert "Tapaaminen on peruttu" not in priced.text, "the price of that moment is seen before"
    done = await visitor.send(priced, "/cancel")
    assert "Tapaaminen on peruttu" in done.text
    await stage.settle()
    shown = await visitor.get(at(work.sessions[0]))
    assert "0,00 €" in shown.text
    assert "Sihteeri oli poissa" in shown.text
    assert "Yksikkö perui, tiedossa" in shown.text


async def test_a_session_that_has_begun_is_priced_once_it_is_said_when_it_was_known(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await agreed(stage, house, 1, hour=20)
    await stage.later(stage.day(1, 22))
    visitor = await coordinator(visiting)
    page = await visitor.get(f"{at(work.sessions[0])}/cancel")
    assert "Tapaaminen on jo alkanut" in page.text
    assert "Jos perut nyt" not in page.text, "now it cannot be cancelled"
    refused = await visitor.send(page, "/cancel")
    assert refused.status == 409
    assert "Tapaaminen on jo alkanut" in refused.text


async def test_an_objection_is_answered_and_leads_to_the_correction(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await agreed(stage, house, 1, hour=3)
    await stage.later(stage.day(1, 6))
    await work.sessions[0].no_show()
    objection = await work.sessions[0].objected()
    await stage.settle()
    visitor = await coordinator(visiting)
    path = f"{HOME}/objections/{objection}"
    assert path in (await visitor.get(HOME)).links()
    assert path in (await visitor.get(f"{HOME}/objections")).links()
    page = await visitor.get(path)
    assert "En ollut tästä samaa mieltä." in page.text
    assert "asiakas ei saapunut" in page.text
    wrong = await visitor.send(page, "/answer", words="Puhelimessa <b>sovittu</b>")
    assert wrong.status == 422
    assert wrong.form("/answer").values["words"] == "Puhelimessa <b>sovittu</b>"
    answered = await visitor.send(page, "/answer", words="Puhelimessa <b>sovittu</b>", upheld="yes")
    assert "Korjaa vielä toteuma" in answered.text
    assert "<b>sovittu" not in answered.html
    late = await visitor.send(page, "/answer", words="Toinen mieli", upheld="no")
    assert late.status == 409
    assert "Huomautukseen on jo vastattu" in late.text
    form = await visitor.get(next(link for link in answered.links() if link.endswith("/correct")))
    assert "Toteuma on korjattu" in (await visitor.send(form, "/correct", kind="held")).text
    assert not [link for link in (await visitor.get(path)).links() if link.endswith("/correct")]
    assert path not in (await visitor.get(f"{HOME}/objections")).links()
    assert path in (await visitor.get(f"{HOME}/objections?state=upheld")).links()


async def test_what_is_agreed_in_words_is_kept_beside_what_another_wrote(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    order = await house.area.order(house.unit, [stage.day(30, 4)], words="Alku")
    visitor = await coordinator(visiting)
    form = await visitor.get(f"{HOME}/orders/{order.order_id}/terms")
    orderer = visiting()
    theirs = await orderer.sign_in("Tilaaja", f"/{HERE}/orderer/orders/{order.order_id}/terms")
    assert "Tiedot on tallennettu" in (await orderer.send(theirs, "/terms", place="Sali 2")).text
    long = await visitor.send(form, "/terms", place="x" * 2001)
    assert long.status == 422
    stale = await visitor.send(form, "/terms", place="Huone 7")
    assert stale.status == 412
    assert "Sali 2" in stale.text
    assert stale.form("/terms").values["place"] == "Huone 7"
    kept = await visitor.send(stale, "/terms")
    assert "Tiedot on tallennettu" in kept.text
    assert "Huone 7" in kept.text


async def test_an_assignment_gets_a_fee_more_sessions_and_an_end(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await agreed(stage, house, 5, 12, hour=2, form="group")
    visitor = await coordinator(visiting)
    path = f"{HOME}/orders/{work.order.order_id}/assignments/{work.assignment_id}"
    page = await visitor.get(path)
    assert house.expert.name in page.text
    assert (await visitor.send(page, "/fee", amount="paljon")).status == 422
    paid = await visitor.send(page, "/fee", amount="62,50")
    assert "62,50 € tapaamiselta" in paid.text
    stale = await visitor.send(page, "/fee", amount="70")
    assert stale.status == 412
    assert stale.form("/fee").values["amount"] == "70"
    to = stage.day(19)
    more = await visitor.send(paid, "/sessions", day0=f"{to.day}.{to.month}.", begin0="2", end0="3")
    assert "Tapaamiset on lisätty" in more.text
    asked = await visitor.get(f"{path}/end")
    assert "Tapaamisia, joita ei pidettäisi: 3" in asked.text
    assert "Muu syy: palkkiosta maksetaan 100 %" in asked.text
    assert (await visitor.send(asked, "/end")).status == 422
    ended = await visitor.send(asked, "/end", reason="compelling")
    assert "Ryhmä on päätetty" in ended.text
    assert ended.text.count("ryhmä päättyi ennen aikojaan") == 3


async def test_a_move_that_both_agreed_on_is_recorded(stage: Stage, house: House, visiting: Visiting) -> None:
    work = await agreed(stage, house, 33, hour=1)
    visitor = await coordinator(visiting)
    to = stage.day(34)
    form = await visitor.get(f"{at(work.sessions[0])}/record")
    typed = {"day": f"{to.day}.{to.month}.", "begin": "1", "end": "2"}
    wrong = await visitor.send(form, "/record", **typed)
    assert wrong.status == 422
    assert "Valitse, miten hän suostui" in wrong.text
    moved = await visitor.send(wrong, "/record", consent="by_phone")
    assert "Siirto on kirjattu" in moved.text
    assert moved.path != at(work.sessions[0])


async def test_lists_are_narrowed_by_their_address(stage: Stage, house: House, visiting: Visiting) -> None:
    day = stage.day(35, 6)
    order = await house.area.order(house.other_unit, [day], form="lecture")
    visitor = await coordinator(visiting)
    path, unit = f"{HOME}/orders/{order.order_id}", house.other_unit.unit_id
    for query, is_there in (
        ("work_form=lecture", True),
        ("work_form=pair", False),
        (f"unit={unit}&day={day.day}.{day.month}.", True),
        (f"unit={house.unit.unit_id}", False),
        ("state=filled", False),
        ("state=looking&work_form=lecture", True),
    ):
        page = await visitor.get(f"{HOME}/orders?{query}")
        assert (path in page.links()) is is_there, query
    await stage.later(stage.clock.now() + timedelta(seconds=1))
    later = await house.area.order(house.other_unit, [stage.day(35, 7)], form="lecture")
    both = [path, f"{HOME}/orders/{later.order_id}"]
    for sort, first in (("oldest", both), ("newest", both[::-1]), ("sideways", both[::-1])):
        page = await visitor.get(f"{HOME}/orders?unit={unit}&work_form=lecture&sort={sort}")
        assert [link for link in page.links() if link in both] == first, sort
    wrong = await visitor.get(f"{HOME}/orders?day=joskus")
    assert wrong.status == 422
    assert "Kirjoita päivä" in wrong.text
    assert (await visitor.get(f"{HOME}/sessions?when=past&unit={unit}")).status == 200


async def test_a_coordinator_orders_for_any_unit(stage: Stage, house: House, visiting: Visiting) -> None:
    visitor = await coordinator(visiting, "sv")
    to = stage.day(36)
    checked = await visitor.send(
        await visitor.get(f"{HOME}/orders/new"),
        "/orders/new",
        step="check",
        unit=str(house.other_unit.unit_id),
        work_form="individual",
        topic__depression="on",
        day0=f"{to.day}.{to.month}.",
        begin0="6",
        end0="7",
    )
    placed = await visitor.send(checked, "/orders/new", step="send")
    assert "Beställningen har skickats" in placed.text
    assert "Yksikkö 4420" in placed.text


async def test_a_coordinator_of_another_area_finds_nothing_of_this_one(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    work = await agreed(stage, house, 37, hour=4)
    visitor = visiting()
    await visitor.sign_in("Naapurin koordinaattori", f"/{THERE}/coordinator")
    order = f"orders/{work.order.order_id}"
    for area in (HERE, THERE):
        for path in (
            order,
            f"{order}/candidates",
            f"{order}/terms",
            f"sessions/{work.sessions[0].session_id}",
        ):
            assert (await visitor.get(f"/{area}/coordinator/{path}")).status == 404
    own: Page = await visitor.get(f"/{THERE}/coordinator")
    assert house.expert.name not in own.text
    assert (await visitor.get(f"/{THERE}/coordinator/objections/{uuid4()}")).status == 404


def _ill() -> AbsenceSaid:
    return AbsenceSaid(kind="expert_ill")
