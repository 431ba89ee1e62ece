"""Part of whatever happens to an application: held, moved on, kept with a line of its history."""

from chassis.asked import Asked
from chassis.database import Tx
from chassis.timers import set_timer
from registry.applicants.domain.applications import Application, Step, empty_at, moved
from registry.applicants.domain.stages import Happening
from registry.applicants.store import applications
from registry.words.ids import PersonId

EMPTY = "applicants.empty"
"""The kind of the timer at whose ring what an applicant told is emptied."""


async def hold_application(tx: Tx, asked: Asked, applicant_id: PersonId) -> Application:
    """Return an application that nobody else changes until the transaction ends."""
    known = await applications.application_for_update(tx, asked.area, applicant_id)
    if known is None:
        raise asked.unknown(f"applicant {applicant_id}")
    return known


async def step_on(
    tx: Tx, asked: Asked, known: Application, happening: Happening, *, words: str = ""
) -> Application:
    """Let something happen to an application that is held; refuse what cannot."""
    then = moved(known, happening, at=asked.now)
    await applications.save_application(tx, asked.area, then, at=asked.now)
    await note_step(tx, asked, then, happening, known=known, words=words)
    due = empty_at(then)
    if due is not None:
        await set_timer(tx, area=asked.area, kind=EMPTY, subject=str(then.applicant_id), due_at=due)
    return then


async def note_step(
    tx: Tx,
    asked: Asked,
    then: Application,
    happening: Happening | None,
    *,
    known: Application | None,
    words: str = "",
) -> None:
    """Write a line of an application's history."""
    step = Step(
        applicant_id=then.applicant_id,
        version=then.version,
        happening=happening,
        before=None if known is None else known.stage,
        after=then.stage,
        at=asked.now,
        by=PersonId(asked.by.person_id),
        words=words,
    )
    await applications.add_step(tx, asked.area, step)
