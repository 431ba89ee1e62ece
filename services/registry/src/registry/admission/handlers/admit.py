"""On POST .../applicants/{applicant}/admission: an applicant becomes an expert, in one act."""

from collections.abc import Sequence

from chassis.asked import Asked
from chassis.database import Tx
from registry.applicants.domain.applications import Application
from registry.applicants.domain.stages import Happening, after
from registry.applicants.handlers.step_on import hold_application, step_on
from registry.experts.domain.experts import expert, profile
from registry.experts.handlers.register_expert import register_expert
from registry.training.handlers.check_trained import check_trained
from registry.words.ids import ExpertId, PersonId


async def admit(tx: Tx, asked: Asked, applicant_id: PersonId, *, forms: Sequence[str]) -> Application:
    """Register an applicant as an expert, with what they told; refuse one who is not trained yet."""
    known = await hold_application(tx, asked, applicant_id)
    after(known.stage, Happening.ADMITTED)
    await check_trained(tx, asked, applicant_id)
    told = known.told
    assert told is not None, "what was told is emptied of declined and withdrawn applications only"
    can = profile(
        topics=[(one.code, one.perspective) for one in told.topics], forms=forms, speaks=told.languages
    )
    await register_expert(
        tx, asked, expert(ExpertId(applicant_id), display_name=told.name, can=can), told.contact
    )
    return await step_on(tx, asked, known, Happening.ADMITTED)
