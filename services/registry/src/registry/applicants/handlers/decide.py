"""On POST .../applicants/{applicant}/decision, .../again: accepted or declined with a reason, or taken up again."""

from chassis.asked import Asked
from chassis.database import Tx
from registry.applicants.domain import applications as domain
from registry.applicants.domain.applications import Application
from registry.applicants.handlers.requirements_of import requirements_of
from registry.applicants.handlers.step_on import hold_application, step_on
from registry.words.ids import PersonId


async def decide(
    tx: Tx, asked: Asked, applicant_id: PersonId, *, is_accepted: bool, reason: str
) -> Application:
    """Accept or decline an applicant; who decided, when and why is kept."""
    asks = await requirements_of(tx, asked.area)
    known = await hold_application(tx, asked, applicant_id)
    happening = domain.decision(known, is_accepted=is_accepted, reason=reason, asks=asks)
    return await step_on(tx, asked, known, happening, words=domain.reasoned(reason))


async def take_up_again(tx: Tx, asked: Asked, applicant_id: PersonId, *, reason: str) -> Application:
    """Take up again what was decided or withdrawn by mistake, unless it was emptied."""
    known = await hold_application(tx, asked, applicant_id)
    if known.told is None:
        raise asked.unknown(f"what applicant {applicant_id} told")
    return await step_on(tx, asked, known, domain.again(known), words=domain.reasoned(reason))
