"""On GET …/calls: what is to be told to whom, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from chassis.asked import Asked
from chassis.database import Tx
from notifications.known import store as known
from notifications.known.domain import ContactPoint, Way
from notifications.mail import telling
from notifications.mail.domain import letters
from notifications.mail.domain.letters import Written
from notifications.mail.handlers.learn_for_letters import learn_for_letters
from notifications.messages.domain import Message
from notifications.messages.store import call_list

_BY_A_PERSON = ContactPoint(email=None, language="", tell_by=Way.PHONE)
"""Of somebody whose contact point was not found: they are called, in the area's first language."""


@dataclass(frozen=True, slots=True)
class Call:
    """What a person is to tell whom, how, since when, and in which words."""

    message: Message
    since: datetime | None
    tell_by: Way
    written: Written


async def list_calls(
    tx: Tx, asked: Asked, *, after: tuple[datetime, UUID] | None, limit: int
) -> Sequence[Call]:
    """Return what is to be told in the area, oldest first, each in the words that the mail would have had."""
    found = await call_list.waiting(tx, asked.area, after=after, limit=limit)
    messages = [one.message for one in found]
    contacts = await known.contacts(tx, {(one.area, one.person) for one in messages})
    heard = await learn_for_letters(tx, messages)
    if asked.area not in heard:
        return ()  # as mails do, calls wait until the area's local time is known
    calls = []
    for one in found:
        contact = contacts.get((one.message.area, one.message.person), _BY_A_PERSON)
        letter = letters.compose(
            one.message,
            heard[one.message.area],
            wished=contact.language,
            service_url="",
            vocabulary=telling.VOCABULARY,
            by_a_person=True,
        )
        calls.append(Call(one.message, one.since, contact.tell_by, telling.write(letter)))
    return calls
