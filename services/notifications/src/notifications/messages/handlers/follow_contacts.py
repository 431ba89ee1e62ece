"""On registry's ContactPointSet, and on the tombstone that erases it: what becomes of people's messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from chassis.database import Tx
from chassis.ears import Heard
from contracts.registry import ContactPointSet
from notifications.known.domain import Way
from notifications.messages.domain import ERASED, Happening
from notifications.messages.store import writing
from notifications.words.identities import PersonId


async def follow_contacts(
    tx: Tx,
    batch: Sequence[Heard[ContactPointSet | None]],
    *,
    now: datetime,
) -> None:
    """Let go what has waited, by mail or onto the call list; fail what had not left to who is erased, saying so."""
    erased = {(heard.area, PersonId(UUID(heard.subject))) for heard in batch if heard.body is None}
    last = {(heard.area, PersonId(UUID(heard.subject))): heard.body for heard in batch}
    by_a_person = {who for who, said in last.items() if said is not None and said.tell_by != Way.EMAIL}
    came = {who for who, said in last.items() if said is not None} - by_a_person
    # Erasures first: what they fail stays failed, whichever of the two was said last.
    await writing.forget_addresses(tx, erased)
    await writing.move_messages_of(tx, erased, Happening.CONTACT_ERASED, now=now, reason=ERASED)
    await writing.move_messages_of(tx, came, Happening.CONTACT_CAME, now=now)
    await writing.move_messages_of(tx, by_a_person, Happening.BY_A_PERSON, now=now)
