"""On POST .../rights/reviews: some more of the staff keep their rights, or lose them."""

from collections.abc import Sequence

from chassis.asked import Asked
from chassis.database import Tx
from chassis.ids import new_id
from registry.areas.handlers.find_area import find_area
from registry.oversight import domain, store
from registry.oversight.domain import Decision
from registry.oversight.handlers.end_rights import end_all
from registry.oversight.handlers.look_up import Waiting, look_up_waiting
from registry.rights.domain import Reason, Review
from registry.rights.store import add_review, confirm_rights, finish_review, open_review
from registry.units.store import staff_for_update
from registry.words.ids import PersonId


async def review_rights(tx: Tx, asked: Asked, decisions: Sequence[Decision]) -> Waiting:
    """Keep what was decided of some people: all of it, or nothing when one of them was changed meanwhile.

    The first decision begins the year's review; the last one is when nobody is left whose rights were given before
    it began.
    """
    await find_area(tx, asked.area)
    by_person = domain.decided_once(decisions)
    review = await _begun(tx, asked)
    known = {}
    for one in by_person:
        staff = await staff_for_update(tx, asked.area, one.person_id)
        if staff is None:
            raise asked.unknown(f"person {one.person_id}")
        known[one.person_id] = staff
    domain.check_unchanged(by_person, known)
    for one in by_person:
        if one.keeps:
            await confirm_rights(tx, asked.area, one.person_id, at=asked.now, by=asked.by.person_id)
        elif known[one.person_id].roles:
            await end_all(tx, asked, known[one.person_id], Reason.REVIEW)
    if not await store.unconfirmed_after(tx, asked.area, None, since=review.began_at, limit=1):
        await finish_review(tx, asked.area, review, at=asked.now)
    return await look_up_waiting(tx, asked)


async def _begun(tx: Tx, asked: Asked) -> Review:
    """Return the review that has begun, held; one that begins now if none has."""
    found = await open_review(tx, asked.area, alone=True)
    if found is not None:
        return found
    begun = Review(new_id(asked.now), asked.now, PersonId(asked.by.person_id))
    await add_review(tx, asked.area, begun)
    return begun
