"""Each side of an assignment learns of the other over the broker, and a stranger's mail waits until they are known."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import uuid4

import pytest

from kokemus_client import Code, Problem
from kokemus_client.registry import ContactBody, NewStaffBody
from tests.life import Area, Stage
from tests.platform.bad_input import Command

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(180)]


async def test_who_comes_is_seen_once_the_acceptance_has_been_heard(stage: Stage) -> None:
    area = await Area.opened(stage, "tulija")
    unit, expert = await area.unit(), await area.expert()
    await stage.settle()
    order = await area.order(unit, [stage.day(3)])
    (offer,) = await order.offer(expert)
    await stage.settle()

    orderer, comes = unit.client.registry, expert.client.registry
    unseen = await orderer.get_expert_card(area.area_id, expert.expert_id)
    asked = (await comes.get_unit_card(area.area_id, unit.unit_id)).expect()
    await offer.accept()
    await stage.settle()
    seen = (await orderer.get_expert_card(area.area_id, expert.expert_id)).expect()

    assert isinstance(unseen, Problem)
    assert unseen.code == Code.NOT_FOUND
    assert (asked.name, asked.coordinator_name) == ("Yksikkö 4410", unit.named.name)
    assert seen.contact is not None
    assert (seen.display_name, seen.contact.email) == (expert.name, expert.email)
    assert (await comes.get_unit_card(area.area_id, unit.unit_id)).expect() == asked


async def test_mail_to_an_orderer_nobody_has_registered_is_seen_and_goes_out_by_itself(
    stage: Stage, kokemus: Command
) -> None:
    area = await Area.opened(stage, "vieras")
    unit, expert = await area.unit(), await area.expert()
    stranger, email = uuid4(), "vieras.tilaaja@example.invalid"
    token = stage.token(stranger, area.area_id, roles=["orderer"], units=[unit.unit_id])
    await stage.settle()
    order = await area.order(replace(unit, token=token), [stage.day(3)])
    await order.given_to(expert)
    await stage.post()

    (waits,) = await area.client.notifications.list_messages(area.area_id, state="awaiting_contact").all()
    assert (waits.person_id, waits.role, waits.reason) == (stranger, "orderer", "no_contact_point")
    assert waits.order == order.order_id.hex[-8:].upper()
    assert waits.undelivered_since == stage.clock.now()
    listed = await kokemus("mail", "--area", area.area_id, "--state", "waiting", "--json")
    assert [one["person_id"] for one in json.loads(listed.text)] == [str(stranger)]
    told = await kokemus("status")
    assert "waiting for a contact point" in told.text

    contact = ContactBody(email=email, language="sv")
    body = NewStaffBody(name="Vieras Tilaaja", person_id=stranger, roles=["orderer"], contact=contact)
    (await area.client.registry.post_staff(area.area_id, body)).expect()
    await stage.post()

    (mail,) = (one for one in stage.mails() if one["To"] == email)
    assert "uppdraget" in mail["Subject"]
    assert (await kokemus("mail", "--area", area.area_id)).code == 3
