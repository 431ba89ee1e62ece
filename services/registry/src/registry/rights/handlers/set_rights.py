"""Part of whatever changes somebody's roles: the right is kept, and who has lost one is refused from then on."""

from collections.abc import Collection

from chassis import rights
from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from contracts.envelope import Message
from registry.rights import domain, store, wire
from registry.rights.domain import Reason, Right
from registry.words.ids import PersonId
from registry.words.roles import StaffRole


async def set_rights(  # noqa: PLR0913 - before and after, and why
    tx: Tx,
    asked: Asked,
    person: PersonId,
    held: Collection[StaffRole],
    wished: Collection[StaffRole],
    *,
    version: int,
    reason: Reason = Reason.CHANGED,
) -> tuple[Message, ...]:
    """Keep who gave and ended which right, and return what is to be said: nothing when nobody is refused or let in."""
    before = await rights.ended(tx, asked.area, person)
    change = domain.change(held, wished=wished, ended=before)
    by, now = PersonId(asked.by.person_id), asked.now
    domain.check_not_oneself(person, change.taken, by=by)
    given = [Right(new_id(now), person, role, given_at=now, given_by=by) for role in change.given]
    if given:
        await store.add_rights(tx, asked.area, given)
    if change.taken:
        await store.end_rights(tx, asked.area, person, change.taken, at=now, by=by, reason=reason)
    if change.ended == before:
        return ()
    await rights.keep_ended(tx, asked.area, person, change.ended, version=version)
    return (wire.rights_changed(person, before, change.ended, area=asked.area, version=version),)
