"""The staff of an area who order, coordinate and pay."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from chassis.failures import Refusal
from registry.words.checks import one_line, some_once
from registry.words.ids import PersonId
from registry.words.refusals import expected
from registry.words.roles import StaffRole, staff_role


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of an area's staff."""

    person_id: PersonId
    name: str
    roles: tuple[StaffRole, ...]
    version: int = 1


def staff(person: PersonId, *, name: str, roles: Sequence[str]) -> Staff:
    """Return a new member of staff."""
    return Staff(
        person_id=person,
        name=one_line(name, what="name"),
        roles=some_once([staff_role(role) for role in roles], what="roles"),
    )


def left(known: Staff) -> Staff:
    """Return a member of staff who has left: without a role, one version on."""
    return replace(known, roles=(), version=known.version + 1)


def change_staff(
    known: Staff, *, wished: Staff, coordinates: Sequence[UUID], contact_changed: bool
) -> Staff | None:
    """Return the member as changed, one version on, or None when nothing changed, the contact included.

    Refuse to take the role from a person whom units still name as their coordinator.
    """
    if coordinates and StaffRole.UNIT_COORDINATOR not in wished.roles:
        text = expected(
            [str(role) for role in wished.roles],
            what="roles",
            known=f"{StaffRole.UNIT_COORDINATOR} while units name this person",
            do="name another coordinator for these units first",
        )
        raise Refusal("still-coordinates", text, units=[str(unit) for unit in coordinates])
    changed = replace(wished, version=known.version)
    return None if changed == known and not contact_changed else replace(changed, version=known.version + 1)
