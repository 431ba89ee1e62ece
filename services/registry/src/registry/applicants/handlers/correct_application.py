"""On PUT .../applicants/{applicant}: what was told is put right."""

from dataclasses import replace

from chassis.asked import Asked
from chassis.database import Tx
from registry.applicants.domain.applications import Application, Told
from registry.applicants.domain.stages import Happening, after
from registry.applicants.handlers.step_on import hold_application, step_on
from registry.applicants.store import applications
from registry.words.ids import PersonId


async def correct_application(tx: Tx, asked: Asked, applicant_id: PersonId, told: Told) -> Application:
    """Keep what was told as it should have been, unless it is that already; a line says that it was corrected."""
    known = await hold_application(tx, asked, applicant_id)
    asked.expect(str(known.version))
    after(known.stage, Happening.CORRECTED)
    if known.told == told:
        return known
    corrected = replace(known, told=told)
    await applications.save_application(tx, asked.area, corrected, at=asked.now)
    return await step_on(tx, asked, corrected, Happening.CORRECTED)
