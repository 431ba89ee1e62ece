"""From a mail to the page where the thing can be done: whoever follows its link signs in and is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.console.conftest import Visiting
from tests.console.life import HERE, THERE, House
from tests.life import Stage

if TYPE_CHECKING:
    from tests.life import Person

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(120)]


async def links(stage: Stage, email: str) -> list[str]:
    """Return the path of the link in every mail to somebody, when no mail is on its way."""
    assert stage.platform.console is not None
    await stage.settle()
    await stage.post()
    link = re.compile(rf"{re.escape(stage.platform.console.url)}(/\S+)")
    return [path for text in stage.told(email) for path in link.findall(text)]


async def test_an_expert_says_yes_from_the_mail_and_the_orderer_follows_theirs(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    (offer,) = await (await house.area.order(house.unit, [stage.day(84, 5)])).offer(house.expert)
    link = f"/{HERE}/to/offers/{offer.offer_id}"
    assert link in await links(stage, house.expert.email)

    visitor = visiting()
    page = await visitor.sign_in("Ensi", link)
    assert page.path == f"/{HERE}/expert/offers/{offer.offer_id}"
    accepted = await visitor.send(page, "/accept")
    assert accepted.status == 200

    link = f"/{HERE}/to/orders/{offer.order.order_id}"
    assert link in await links(stage, orderer(house).email)
    theirs = await visiting().sign_in("Tilaaja", link)
    assert theirs.path == f"/{HERE}/orderer/orders/{offer.order.order_id}"


async def test_whoever_is_expert_and_orderer_is_led_to_the_page_of_the_role_that_it_concerns(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    own = await (await house.area.order(house.other_unit, [stage.day(85, 5)])).given_to(house.expert)
    of_the_unit = await (await house.area.order(house.unit, [stage.day(85, 7)])).given_to(house.second)
    await stage.settle()
    visitor = visiting()
    await visitor.sign_in("Kaksi aluetta")
    for work, role in ((own, "expert"), (of_the_unit, "orderer")):
        session_id = work.sessions[0].session_id
        page = await visitor.get(f"/{HERE}/to/sessions/{session_id}")
        assert page.path == f"/{HERE}/{role}/sessions/{session_id}"
        assert page.status == 200


async def test_a_link_shows_nobody_what_is_not_theirs(stage: Stage, house: House, visiting: Visiting) -> None:
    work = await (await house.area.order(house.unit, [stage.day(86, 5)])).given_to(house.expert)
    await stage.settle()
    session_id = work.sessions[0].session_id
    for who in ("Toinen", "Muu tilaaja", "Naapurin ensi", "Naapurin tilaaja"):
        visitor = visiting()
        page = await visitor.sign_in(who, f"/{HERE}/to/sessions/{session_id}")
        assert page.status == 404, who
    for path in (f"/{HERE}/to/sessions/x", f"/{HERE}/to/nothing/{session_id}", f"/{THERE}/to/offers/x"):
        visitor = visiting()
        page = await visitor.sign_in("Ensi", path)
        assert page.status == 404, path


def orderer(house: House) -> Person:
    """Return who orders for the unit."""
    return house.unit.orderer
