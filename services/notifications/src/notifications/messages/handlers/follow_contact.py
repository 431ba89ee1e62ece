"""On registry's ContactPointSet, and on the tombstone that erases it: what becomes of a person's messages."""

from __future__ import annotations

from uuid import UUID

from chassis.database import Tx
from chassis.hearing import Heard
from contracts.registry import ContactPointSet
from notifications.messages.domain import Happening
from notifications.messages.store import writing
from notifications.words.identities import PersonId


async def release_messages(tx: Tx, heard: Heard[ContactPointSet]) -> None:
    """Let go what has waited for the contact point."""
    person = PersonId(heard.body.person_id)
    await writing.move_messages_of(tx, heard.area, person, Happening.CONTACT_CAME)


async def stop_messages(tx: Tx, heard: Heard[None]) -> None:
    """Forget where messages to a person went; what had not left fails, saying so."""
    person = PersonId(UUID(heard.subject))
    await writing.forget_address(tx, heard.area, person)
    await writing.move_messages_of(tx, heard.area, person, Happening.CONTACT_ERASED, reason="erased")
