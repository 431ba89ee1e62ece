"""On POST .../applicants: somebody wants to become an expert."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.applicants.domain.applications import Application, Told
from registry.applicants.domain.stages import Stage
from registry.applicants.handlers.step_on import note_step
from registry.applicants.store import applications
from registry.areas.handlers.find_area import find_area
from registry.words.ids import PersonId


async def record_application(tx: Tx, asked: Asked, applicant_id: PersonId, told: Told) -> Application:
    """Keep an application as it came; who has applied before is told of, and not refused."""
    await find_area(tx, asked.area)
    application = Application(
        applicant_id=applicant_id,
        told=told,
        stage=Stage.RECEIVED,
        received_at=asked.now,
        since=asked.now,
    )
    await applications.add_application(tx, asked.area, application)
    await note_step(tx, asked, application, None, known=None)
    return application
