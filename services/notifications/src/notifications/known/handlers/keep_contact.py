"""On registry's ContactPointSet, and on the tombstone that erases it."""

from __future__ import annotations

from uuid import UUID

from chassis.database import Tx
from chassis.hearing import Heard
from contracts.registry import ContactPointSet
from notifications.known import store
from notifications.words.identities import PersonId


async def keep_contact(tx: Tx, heard: Heard[ContactPointSet]) -> None:
    """Know where messages to a person go."""
    said = heard.body
    await store.keep_contact(
        tx, heard.area, PersonId(said.person_id), email=said.email, language=said.language
    )


async def erase_contact(tx: Tx, heard: Heard[None]) -> None:
    """Forget where messages to a person go; what is left is that nothing may wait for it."""
    await store.erase_contact(tx, heard.area, PersonId(UUID(heard.subject)))
