"""Part of whatever asks what an area demands of applicants and experts before it gives them tasks."""

from chassis.database import Tx
from registry.applicants.domain.requirements import Requirements
from registry.areas.domain.models import operating_model
from registry.areas.handlers.find_area import find_area


async def requirements_of(tx: Tx, area_id: str) -> Requirements:
    """Return what an area asks for: as its operating model has it."""
    model = operating_model((await find_area(tx, area_id)).model)
    return Requirements(
        interview=model.interview, training_hours=model.training_hours, trained_only=model.trained_only
    )
