"""On every event that somebody is told of (`domain.TOLD`)."""

from __future__ import annotations

from collections.abc import Mapping

from chassis.database import Tx
from chassis.hearing import Heard
from notifications.known import store as known
from notifications.messages.store import writing
from notifications.telling import domain, wire
from notifications.telling.domain import Notice, Role
from notifications.words.identities import PersonId


async def tell_people(tx: Tx, heard: Heard[wire.Told]) -> None:
    """Write down one message for each person whom the event concerns; it gets its words when it is sent."""
    notice = wire.notice(heard)
    told = domain.people(notice, await _people_known(tx, notice))
    contacts = await known.contacts(tx, [(notice.area, person) for person in told.values()])
    await writing.add_messages(tx, domain.messages(notice, told, contacts=contacts))


async def _people_known(tx: Tx, notice: Notice) -> Mapping[Role, PersonId]:
    if not domain.roles_to_look_up(notice):
        return {}
    orderer, coordinator = await known.orderer_and_coordinator(
        tx, notice.area, order=notice.facts.order, unit=notice.facts.unit
    )
    found = {Role.ORDERER: orderer, Role.UNIT_COORDINATOR: coordinator}
    return {role: person for role, person in found.items() if person}
