"""What members of staff do for the activity."""

from collections.abc import Mapping
from enum import StrEnum

from registry.words.languages import Words
from registry.words.refusals import UnknownStaffRole, expected


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


def staff_role(code: str) -> StaffRole:
    """Return the role of that code; refuse an unknown one."""
    try:
        return StaffRole(code)
    except ValueError:
        known = ", ".join(StaffRole)
        text = expected(code, what="role", known=f"one of {known}", do="choose among these")
        raise UnknownStaffRole(text, found=code, known=list(StaffRole)) from None
