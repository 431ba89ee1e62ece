"""What the two sides of an assignment see of each other."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from registry.areas.domain.models import ExpertDetail
from registry.contacts.domain import Contact
from registry.experts.domain.experts import Expert
from registry.units.domain.units import Unit
from registry.words.ids import ExpertId


@dataclass(frozen=True, slots=True)
class ExpertCard:
    """An expert as an orderer of the unit sees them; what the area's model does not grant is empty."""

    expert_id: ExpertId
    display_name: str | None
    contact: Contact | None


@dataclass(frozen=True, slots=True)
class UnitCard:
    """A unit as an expert sees it who goes there: what it is called, and whom to ask for."""

    unit: Unit
    coordinator_name: str


def expert_card(expert: Expert, contact: Contact, *, sees: Collection[ExpertDetail]) -> ExpertCard:
    """Return what is granted of an expert, and nothing else; where they live is granted to nobody."""
    return ExpertCard(
        expert_id=expert.expert_id,
        display_name=expert.display_name if ExpertDetail.DISPLAY_NAME in sees else None,
        contact=replace(contact, postal_address=None) if ExpertDetail.CONTACT in sees else None,
    )
