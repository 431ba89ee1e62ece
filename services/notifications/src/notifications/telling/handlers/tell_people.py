"""On every event that somebody is told of (`domain.TOLD`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from chassis.database import Tx
from chassis.ears import Heard
from notifications.known import store as known
from notifications.messages.store import writing
from notifications.telling import domain, wire
from notifications.telling.domain import Notice, Role
from notifications.words.identities import PersonId


async def tell_people(tx: Tx, batch: Sequence[Heard[wire.Told]], *, now: datetime) -> None:
    """Write down one message for each person whom an event concerns; it gets its words when it is sent."""
    notices = [notice for heard in batch for notice in wire.notices(heard)]
    told = [(one, domain.people(one, await _people_known(tx, one))) for one in notices]
    contacts = await known.contacts(
        tx, [(one.area, person) for one, people in told for person in people.values()]
    )
    new = [domain.messages(one, people, contacts=contacts) for one, people in told]
    await writing.add_messages(tx, [message for messages in new for message in messages], now=now)


async def _people_known(tx: Tx, notice: Notice) -> Mapping[Role, PersonId]:
    if not domain.roles_to_look_up(notice):
        return {}
    orderer, coordinator = await known.orderer_and_coordinator(
        tx, notice.area, order=notice.facts.order, unit=notice.facts.unit
    )
    found = {Role.ORDERER: orderer, Role.UNIT_COORDINATOR: coordinator}
    return {role: person for role, person in found.items() if person}
