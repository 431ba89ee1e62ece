"""On POST .../applicants/{applicant}/withdrawal: the person does not want to become an expert any more."""

from chassis.asked import Asked
from chassis.database import Tx
from chassis.failures import Refused
from registry.applicants.domain.applications import Application
from registry.applicants.domain.stages import Happening, Stage, after
from registry.applicants.handlers.give_places import free_place
from registry.applicants.handlers.step_on import hold_application, step_on
from registry.applicants.store.applications import application_of
from registry.applicants.store.interviews import in_line
from registry.training.handlers.give_places import leave_courses
from registry.training.store.courses import courses_in_line
from registry.words.ids import PersonId


async def withdraw(tx: Tx, asked: Asked, applicant_id: PersonId) -> Application:
    """Note that an applicant withdrew, and free every place; said again, it stands."""
    known = await application_of(tx, asked.area, applicant_id)
    if known is None:
        raise asked.unknown(f"applicant {applicant_id}")
    if known.stage is Stage.WITHDRAWN:
        return known
    after(known.stage, Happening.WITHDREW)
    # Places first: their locks are taken before those of applications.
    interview_id = await in_line(tx, asked.area, applicant_id)
    if interview_id is not None:
        await free_place(tx, asked, interview_id, applicant_id)
    await leave_courses(tx, asked, applicant_id)
    held = await hold_application(tx, asked, applicant_id)
    if await in_line(tx, asked.area, applicant_id) or await courses_in_line(tx, asked.area, applicant_id):
        message = f"applicant {applicant_id} was given a place by somebody else just now; repeat your request"
        raise Refused(message)
    return await step_on(tx, asked, held, Happening.WITHDREW)
