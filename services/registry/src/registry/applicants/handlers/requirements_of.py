"""Part of whatever asks what an area demands of applicants and experts before it gives them tasks."""

from chassis.database import Tx
from registry.applicants.domain.requirements import Requirements
from registry.areas.handlers.find_area import find_area
from registry.areas.store import settings_of


async def requirements_of(tx: Tx, area_id: str) -> Requirements:
    """Return what an area asks for now, by its settings."""
    settings = await settings_of(tx, await find_area(tx, area_id))
    return Requirements(
        interview=settings.interview,
        training_hours=settings.training_hours,
        trained_only=settings.trained_only,
    )
