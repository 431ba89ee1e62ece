"""An expert without e-mail: registered, asked, told by phone, answered for, told of that; by letter; without script."""

from __future__ import annotations

from uuid import UUID

import pytest

from kokemus_client.registry import ContactBody
from tests.console.conftest import Visiting
from tests.console.life import HERE, THERE, House
from tests.console.visitor import Page, Visitor
from tests.life import Expert, Offer, Stage

# As in the main job: an hour of the day for this file alone, so that nobody is busy because of another test.
pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

HOME = f"/{HERE}/coordinator"
CALLS = f"{HOME}/calls"
HOUR = 2
PHONE = "040 000 0017"
TICKED = {
    "work_forms__individual": "on",
    "languages__fi": "on",
    "close_person__depression": "on",
    "own__depression": "on",
}


async def coordinator(visiting: Visiting, language: str = "fi") -> Visitor:
    """Give the coordinator's browser."""
    visitor = visiting(language)
    await visitor.sign_in("Koordinaattori", CALLS)
    return visitor


async def registered(visitor: Visitor, house: House, name: str) -> Expert:
    """Register an expert without an address through the form, which says what is missing, and sign with them."""
    form = await visitor.get(f"{HOME}/people/new")
    nothing = await visitor.send(form, "/people/new", name=name, tell_by="phone", **TICKED)
    assert (nothing.status, "Kirjoita puhelinnumero" in nothing.text) == (422, True)
    wrong = await visitor.send(nothing, "/people/new", phone="soita", tell_by="phone", **TICKED)
    assert "Numeroon ei voi soittaa" in wrong.text
    page = await visitor.send(wrong, "/people/new", phone=PHONE, tell_by="phone", **TICKED)
    assert "Kokemusasiantuntija on lisätty" in page.text
    assert PHONE in page.text
    assert "puhelimessa" in page.text
    expert_id = UUID(page.path.rpartition("/")[2])
    expert = Expert(house.area, expert_id, name, "", house.area.coordinator)
    await expert.sign()
    await house.stage.settle()
    return expert


async def asked(stage: Stage, house: House, expert: Expert, *, day: int) -> Offer:
    """Return a request that the expert has not answered."""
    (offer,) = await (await house.area.order(house.unit, [stage.day(day, HOUR)])).offer(expert)
    await stage.settle()
    return offer


async def of(visitor: Visitor, expert: Expert) -> Page:
    """Return the page of what an expert is to be told."""
    return await visitor.get(f"{CALLS}/people/{expert.expert_id}")


async def test_an_expert_without_an_address_is_asked_by_phone_says_yes_and_hears_that_it_was_recorded(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    visitor = await coordinator(visiting)
    expert = await registered(visitor, house, "Lempi Langaton")
    before = len(stage.mails())
    offer = await asked(stage, house, expert, day=90)

    listed, home = await visitor.get(CALLS), await visitor.get(HOME)
    for page in (listed, home):
        assert "Lempi Langaton" in page.text
        assert "Uusi pyyntö" in page.text
        assert PHONE not in page.html, "a number is shown to whoever asks for it"
    assert "Vastausaika päättyy" in listed.text

    call = await of(visitor, expert)
    assert PHONE in call.text
    assert "sinulle on uusi pyyntö" in call.text
    assert "Kirjaamme sen puolestasi" in call.text
    assert "http" not in call.text
    looks = await stage.value(
        "registry",
        "SELECT count(*) FROM read_log WHERE about = $1 AND purpose LIKE 'asian kertominen%'",
        str(expert.expert_id),
    )
    assert looks >= 1, "the expert can see who looked, and why"

    answer = await visitor.get(next(link for link in call.links() if link.endswith("/answer")))
    assert answer.path.endswith(f"/offers/{offer.offer_id}/answer")
    told = await visitor.send(call, "/told", how="phone")
    assert "On merkitty, että hänelle on kerrottu" in told.text
    again = await visitor.send(call, "/told", how="phone")
    assert "On merkitty" in again.text, "sent twice it is noted once"
    recorded = await visitor.send(answer, "/answer", said="yes", how="phone")
    assert "Vastaus on kirjattu" in recorded.text
    await stage.settle()

    confirmed = await of(visitor, expert)
    assert "kirjattu puolestasi, että vastasit pyyntöön kyllä" in confirmed.text
    assert "sinulle on uusi pyyntö" not in confirmed.text
    assert not [mail for mail in stage.mails()[before:] if "Langaton" in str(mail)]
    states = await stage.rows(
        "notifications",
        "SELECT template, state FROM message WHERE person_id = $1 ORDER BY 1",
        expert.expert_id,
    )
    assert [tuple(one) for one in states] == [("offer_made", "told"), ("recorded_on_behalf", "to_be_told")]

    log = await visitor.get(f"{HOME}/messages?person={expert.expert_id}")
    assert "kerrottu" in log.text
    # Both were said at the same moment of the standing clock, so that either of them may come first.
    shown = [await visitor.get(link) for link in log.links() if "/messages/" in link]
    one = next(page for page in shown if "kerrottava" in page.text)
    assert "Avaa puhelut ja kirjeet" in one.text
    order = await visitor.get(f"{HOME}/orders/{offer.order.order_id}")
    work = await visitor.get(next(link for link in order.links() if "/assignments/" in link))
    reverse = next(link for link in work.links() if link.endswith("/reverse"))
    undone = await visitor.send(await visitor.get(reverse), "/reverse")
    assert "Kirjaus on peruttu" in undone.text


async def test_what_was_answered_before_anybody_called_leaves_the_list(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    contact = ContactBody(language="sv", phone=PHONE)
    expert = await house.area.expert(contact=contact)
    await stage.settle()
    offer = await asked(stage, house, expert, day=91)
    visitor = await coordinator(visiting)
    late = await of(visitor, expert)
    assert "du har fått en ny förfrågan" in late.text.lower()

    await offer.decline()
    await stage.settle()

    assert "Hänelle on kerrottu kaikki" in (await of(visitor, expert)).text
    assert (await visitor.send(late, "/told", how="in_person")).status == 200, (
        "who was on the phone then says so"
    )


async def test_a_letter_is_printed_with_the_address_and_said_to_be_sent(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    address = "Esimerkkitie 1 A 2\n00000 ESIMERKKILÄ"
    expert = await house.area.expert(contact=ContactBody(language="fi", postal_address=address))
    await stage.settle()
    await asked(stage, house, expert, day=92)
    visitor = await coordinator(visiting)
    page = await of(visitor, expert)

    letter = await visitor.get(next(link for link in page.links() if link.endswith("/letter")))

    assert "Esimerkkitie 1 A 2 00000 ESIMERKKILÄ" in letter.text
    assert expert.name in letter.text
    assert "Ystävällisin terveisin" in letter.text
    assert "automaattinen" not in letter.text
    sent = await visitor.send(letter, "/told")
    assert "On merkitty" in sent.text
    how = "SELECT told_how FROM message WHERE person_id = $1"
    assert await stage.value("notifications", how, expert.expert_id) == "letter"
    gone = await visitor.get(letter.path)
    assert gone.status == 404


async def test_a_session_that_the_expert_says_was_held_is_recorded_on_their_behalf(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    expert = await house.area.expert(contact=ContactBody(language="fi", phone=PHONE))
    await stage.settle()
    work = await (await house.area.order(house.unit, [stage.day(1, HOUR)])).given_to(expert)
    await stage.later(stage.day(1, HOUR + 2))
    visitor = await coordinator(visiting)
    session = await visitor.get(f"{HOME}/sessions/{work.sessions[0].session_id}")

    form = await visitor.get(next(link for link in session.links() if link.endswith("/held")))
    assert "siitä kerrotaan hänelle" in form.text
    held = await visitor.send(form, "/held", how="paper")

    assert "merkitty pidetyksi" in held.text
    assert "Kirjattu puolesta" in held.text
    await stage.settle()
    assert "kirjattu puolestasi, että tapaaminen pidettiin" in (await of(visitor, expert)).text


async def test_experts_themselves_change_how_they_are_told(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    visitor = visiting("en")
    page = await visitor.sign_in("Toinen", f"/{HERE}/expert/me/contact")
    email = page.form("/me/contact").values["email"]

    changed = await visitor.send(page, "/me/contact", phone=PHONE, tell_by="phone")
    assert PHONE in changed.text
    assert "by phone" in changed.text
    kept = (
        await house.area.client.registry.get_expert(HERE, house.second.expert_id, purpose="test")
    ).expect()
    assert (kept.contact.email, kept.contact.tell_by) == (email, "phone")

    back = await visitor.send(await visitor.get(page.path), "/me/contact", phone="", tell_by="email")
    assert PHONE not in back.text


async def test_others_have_no_call_list(stage: Stage, house: House, visiting: Visiting) -> None:
    here = await house.area.expert(contact=ContactBody(language="fi", phone=PHONE))
    await stage.settle()
    await asked(stage, house, here, day=93)
    assert here.name in (await (await coordinator(visiting)).get(CALLS)).text
    page = await visiting("fi").sign_in("Naapurin koordinaattori", f"/{THERE}/coordinator/calls")
    assert page.status == 200
    assert here.name not in page.html
    assert str(here.expert_id) not in page.html
    stranger = visiting("fi")
    await stranger.sign_in("Ensi", f"/{HERE}/expert")
    assert (await stranger.get(CALLS)).status == 404
