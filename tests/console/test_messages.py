"""Messages in the pages of coordinators and operators: what did not arrive, why, what to do; without script."""

from __future__ import annotations

from uuid import UUID

import pytest

from tests.console.conftest import Visiting
from tests.console.life import HERE, House
from tests.life import Expert, Stage

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]

LOG = f"/{HERE}/coordinator/messages"
UNDELIVERED = """
    UPDATE message SET state = $2, reason = $3, undelivered_since = now(), sent_at = NULL, sent_to = NULL
    WHERE message_id = $1 RETURNING state
"""


async def a_message(stage: Stage, house: House, day: int, to: Expert | None = None) -> UUID:
    """Offer an order to an expert, the first unless another, and return the mail that tells of it, on its way no more."""
    expert = to or house.expert
    order = await house.area.order(house.unit, [stage.day(day, 5)])
    await order.offer(expert)
    await stage.settle()
    await stage.post()
    found: UUID = await stage.value(
        "notifications",
        "SELECT message_id FROM message WHERE correlation_id = $1 AND person_id = $2",
        str(order.order_id),
        expert.expert_id,
    )
    return found


async def test_what_did_not_arrive_comes_first_with_its_reason_and_is_sent_again(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    message = await a_message(stage, house, 80)
    await stage.rows("notifications", UNDELIVERED, message, "failed", "refused: 550")
    visitor = visiting()
    page = await visitor.sign_in("Koordinaattori", LOG)
    first, _, rest = page.text.partition("Kaikki viestit")
    assert "Nämä eivät menneet perille" in first
    assert house.expert.name in first
    assert "Uusi pyyntö" in first
    assert "Uusi pyyntö" in rest

    one = await visitor.get(f"{LOG}/{message}")
    for words in (
        "ei mennyt perille",
        "Vastaanottajan postipalvelin ei ottanut viestiä vastaan",
        "refused: 550",
        "Tarkista osoite henkilöltä",
        house.expert.name,
    ):
        assert words in one.text
    assert f"/{HERE}/coordinator/people/{house.expert.expert_id}" in one.links()
    again = await visitor.send(one, "/again")
    assert "Viesti on jonossa ja lähtee pian" in again.text
    twice = await visitor.send(one, "/again")
    assert "Viesti on jonossa ja lähtee pian" in twice.text, "two clicks are one"
    await stage.post()
    assert "lähetetty" in (await visitor.get(f"{LOG}/{message}")).text


async def test_who_has_no_address_is_named_with_what_to_do(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    expert = await house.area.expert()
    await stage.settle()
    sql = "DELETE FROM contact WHERE person_id = $1 RETURNING person_id"
    await stage.rows("notifications", sql, expert.expert_id)
    message = await a_message(stage, house, 81, to=expert)
    visitor = visiting("sv")
    page = await visitor.sign_in("Koordinaattori", LOG)
    assert "Meddelandet går i väg av sig självt när adressen finns" in page.text
    one = await visitor.get(f"{LOG}/{message}")
    assert "Ingen e-postadress har antecknats för personen" in one.text
    assert "/again" not in one.html, "there is nothing to send it to"


async def test_messages_are_narrowed_by_state_kind_and_person(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    await a_message(stage, house, 82)
    visitor = visiting()
    await visitor.sign_in("Koordinaattori", LOG)
    mine = await visitor.get(f"{LOG}?person={house.expert.expert_id}&type=OfferMade&state=sent")
    assert f"Viestit henkilölle: {house.expert.name}" in mine.text
    assert "Uusi pyyntö" in mine.text
    assert "Nämä eivät menneet perille" not in mine.text
    nothing = await visitor.get(f"{LOG}?person={house.neighbour_expert.expert_id}")
    assert "Näillä ehdoilla ei ole viestejä" in nothing.text
    assert house.neighbour_expert.name not in nothing.text
    assert (await visitor.get(f"{LOG}?person=nobody")).status == 404


async def test_an_operator_sees_what_failed_and_nobody_s_name_or_address(
    stage: Stage, house: House, visiting: Visiting
) -> None:
    message = await a_message(stage, house, 83)
    visitor = visiting()
    await visitor.sign_in("Ylläpitäjä", f"/{HERE}/operator/messages")
    for path in ("", f"/{message}"):
        page = await visitor.get(f"/{HERE}/operator/messages{path}")
        assert page.status == 200
        assert "kokemusasiantuntija" in page.text
        assert house.expert.name not in page.text
        assert "@" not in page.text
