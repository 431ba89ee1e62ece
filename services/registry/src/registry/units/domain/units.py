"""Units: they order work and pay for it, and each names its coordinator (§3)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from registry.units.domain.staff import Staff
from registry.words.checks import one_line
from registry.words.ids import PersonId, UnitId
from registry.words.languages import names_by_language
from registry.words.refusals import bad_value, expected
from registry.words.roles import StaffRole

COST_CENTRE_MAX = 40


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit with its cost centre and named coordinator; `name` holds where `names` has none for a language."""

    unit_id: UnitId
    name: str
    names: Mapping[str, str]
    cost_centre: str
    coordinator_id: PersonId
    version: int = 1
    needs_coordinator: bool = False
    """Whether who is named has no right to coordinate any more."""


@dataclass(frozen=True, slots=True)
class UnitWish:
    """What a unit is to be."""

    name: str
    cost_centre: str
    coordinator_id: PersonId
    names: Mapping[str, str] = field(default_factory=dict)


def unit(unit_id: UnitId, wish: UnitWish, *, coordinator: Staff | None) -> Unit:
    """Return the unit; refuse a coordinator who is not registered in that role in the area."""
    if coordinator is None or StaffRole.UNIT_COORDINATOR not in coordinator.roles:
        text = expected(
            str(wish.coordinator_id),
            what="coordinator",
            known=f"a person registered in the area with the role {StaffRole.UNIT_COORDINATOR}",
            do="register the person or add the role first (POST or PUT .../staff)",
        )
        person = str(wish.coordinator_id)
        raise bad_value(
            "unknown-coordinator", text=text, coordinator_id=person, registered=coordinator is not None
        )
    return Unit(
        unit_id=unit_id,
        name=one_line(wish.name, what="name"),
        names=names_by_language(wish.names),
        cost_centre=one_line(wish.cost_centre, what="cost centre", longest=COST_CENTRE_MAX),
        coordinator_id=wish.coordinator_id,
    )


def change_unit(known: Unit, *, wished: Unit) -> Unit | None:
    """Return the unit as changed, one version on, or None when nothing changed."""
    changed = replace(wished, version=known.version)
    return None if changed == known else replace(changed, version=known.version + 1)
