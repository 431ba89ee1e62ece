"""On every event that somebody is told of (`telling.TOLD`)."""

from __future__ import annotations

from chassis.database import Tx
from chassis.hearing import Heard
from notifications import wire
from notifications.domain import telling
from notifications.store import writing


async def tell_people(tx: Tx, heard: Heard[wire.Told]) -> None:
    """Write down one message for each person whom the event concerns; it gets its words when it is sent."""
    notice = wire.notice(heard)
    known = await writing.people_known(tx, notice) if telling.roles_to_look_up(notice) else {}
    told = telling.people(notice, known)
    contacts = await writing.contacts_of(tx, notice.area, set(told.values()))
    await writing.add_messages(tx, telling.messages(notice, told, contacts=contacts))
