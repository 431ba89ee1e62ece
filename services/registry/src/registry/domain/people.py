"""People that the platform writes to, and the staff who order, coordinate and pay."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType
from uuid import UUID

from registry.domain.checks import one_line, some_once
from registry.domain.languages import language
from registry.domain.refusals import BadEmail, StillCoordinates, UnknownStaffRole, expected
from registry.domain.words import Words

PersonId = NewType("PersonId", UUID)

EMAIL_MAX = 254  # RFC 5321: what a forward path leaves for the address
EMAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
)


class StaffRole(StrEnum):
    """What a member of staff does for the activity."""

    UNIT_COORDINATOR = "unit_coordinator"
    ORDERER = "orderer"
    BILLING_CLERK = "billing_clerk"
    COORDINATOR = "coordinator"


STAFF_ROLES: Mapping[StaffRole, Words] = {
    StaffRole.UNIT_COORDINATOR: Words(
        fi="yksikön nimetty työntekijä", sv="enhetens namngivna arbetstagare", en="unit coordinator"
    ),
    StaffRole.ORDERER: Words(fi="tilaaja", sv="beställare", en="orderer"),
    StaffRole.BILLING_CLERK: Words(fi="palkkiosihteeri", sv="arvodessekreterare", en="billing clerk"),
    StaffRole.COORDINATOR: Words(
        fi="osallisuuden ja järjestötyön asiantuntija",
        sv="sakkunnig i delaktighet och organisationsarbete",
        en="coordinator",
    ),
}


@dataclass(frozen=True, slots=True)
class Contact:
    """Where messages to a person go, and in which language."""

    email: str
    language: str


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """A person's contact as it stands; the version counts its changes."""

    person_id: PersonId
    contact: Contact
    version: int


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of an area's staff."""

    person_id: PersonId
    name: str
    roles: tuple[StaffRole, ...]
    version: int = 1


def contact(email: str, *, speaks: str) -> Contact:
    """Return the contact; refuse an address that no mail can go to and an unknown language."""
    if len(email) > EMAIL_MAX or EMAIL.fullmatch(email) is None:
        # The address itself is personal data: a refusal is shown and logged, so it is not repeated there.
        text = expected(
            f"of {len(email)} characters",
            what="e-mail address",
            known="one address such as name@example.org, without a display name",
            do="correct the address",
        )
        raise BadEmail(text, field="email")
    return Contact(email=email, language=language(speaks))


def contact_point(person: PersonId, wished: Contact, *, known: ContactPoint | None) -> ContactPoint | None:
    """Return the contact point as it now is, one version on, or None when nothing changed."""
    if known is None:
        return ContactPoint(person_id=person, contact=wished, version=1)
    if known.contact == wished:
        return None
    return replace(known, contact=wished, version=known.version + 1)


def staff_role(code: str) -> StaffRole:
    """Return the role of that code; refuse an unknown one."""
    try:
        return StaffRole(code)
    except ValueError:
        known = ", ".join(StaffRole)
        text = expected(code, what="role", known=f"one of {known}", do="choose among these")
        raise UnknownStaffRole(text, found=code, known=list(StaffRole)) from None


def staff(person: PersonId, *, name: str, roles: Sequence[str]) -> Staff:
    """Return a new member of staff."""
    return Staff(
        person_id=person,
        name=one_line(name, what="name"),
        roles=some_once([staff_role(role) for role in roles], what="roles"),
    )


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
        raise StillCoordinates(text, units=[str(unit) for unit in coordinates])
    changed = replace(wished, version=known.version)
    return None if changed == known and not contact_changed else replace(changed, version=known.version + 1)
