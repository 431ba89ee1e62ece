"""On the ring of `applicants.empty`: a declined or withdrawn application is kept no longer."""

from uuid import UUID

from chassis.database import Tx
from chassis.timers import Timer
from registry.applicants.domain.applications import emptied
from registry.applicants.store import applications
from registry.words.ids import PersonId


async def empty_application(tx: Tx, timer: Timer) -> None:
    """Empty what was told, unless the application was taken up again; that it came and how it ended stays."""
    applicant_id = PersonId(UUID(timer.subject))
    known = await applications.application_for_update(tx, timer.area, applicant_id)
    then = None if known is None else emptied(known, now=timer.due_at)
    if then is None:
        return
    await applications.save_application(tx, timer.area, then, at=timer.due_at)
    await applications.empty_steps(tx, timer.area, applicant_id)
