"""On registry's ContactPointSet, and on the tombstone that erases it."""

from __future__ import annotations

from uuid import UUID

from chassis.database import Tx
from chassis.hearing import Heard
from contracts.registry import ContactPointSet
from notifications.domain.identities import PersonId
from notifications.domain.messages import Happening
from notifications.store import knowledge, writing


async def keep_contact(tx: Tx, heard: Heard[ContactPointSet]) -> None:
    """Know where messages to a person go, and let go what has waited for it."""
    said = heard.body
    person = PersonId(said.person_id)
    await knowledge.keep_contact(tx, heard.area, person, email=said.email, language=said.language)
    await writing.move_messages_of(tx, heard.area, person, Happening.CONTACT_CAME)


async def erase_contact(tx: Tx, heard: Heard[None]) -> None:
    """Forget where messages to a person go and went; what had not left fails, saying so."""
    person = PersonId(UUID(heard.subject))
    await knowledge.erase_contact(tx, heard.area, person)
    await writing.move_messages_of(tx, heard.area, person, Happening.CONTACT_ERASED, reason="erased")
