"""What members of staff do for the activity."""

from enum import StrEnum

from registry.words.refusals import bad_value, expected


class StaffRole(StrEnum):
    """What a member of staff does for the activity."""

    UNIT_COORDINATOR = "unit_coordinator"
    ORDERER = "orderer"
    BILLING_CLERK = "billing_clerk"
    COORDINATOR = "coordinator"


def staff_role(code: str) -> StaffRole:
    """Return the role of that code; refuse an unknown one."""
    try:
        return StaffRole(code)
    except ValueError:
        known = ", ".join(StaffRole)
        text = expected(code, what="role", known=f"one of {known}", do="choose among these")
        raise bad_value("unknown-staff-role", text=text, found=code, known=list(StaffRole)) from None
