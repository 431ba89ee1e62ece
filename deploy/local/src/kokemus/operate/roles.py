"""The roles that a person can have, as the services' acts know them."""

from collections.abc import Iterable

from chassis.failures import nearest

ROLES = ("billing_clerk", "coordinator", "expert", "operator", "orderer", "partner", "unit_coordinator")


def known(roles: Iterable[str]) -> list[str]:
    """Return the roles; raise ValueError for one that no act knows, naming what is spelled most alike."""
    found = list(roles)
    for role in found:
        if role not in ROLES:
            near = nearest(role, ROLES)
            meant = f"; did you mean {near}?" if near else ""
            raise ValueError(f"There is no role {role!r}, expected one of {', '.join(ROLES)}{meant}")
    return found
