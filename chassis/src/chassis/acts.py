"""Acts: who may do what, in one table for each capability: act -> role -> whose things.

    READ_FEES = Act("read fees", coordinator=Whose.AREA, billing_clerk=Whose.AREA, expert=Whose.OWN)

The mouth asks the table for the role (`chassis.http.may`); the handler asks it whose the thing is, before
anything is read out (`Asked.check`). What one may not see is refused like what is not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from chassis.failures import Forbidden


class Whose(StrEnum):
    """Whose things an act reaches, widest first."""

    AREA = "the area's"
    OWN_UNIT = "the own units'"
    OWN = "the own"


class Surely(StrEnum):
    """How surely who does it must have shown who they are, where an area demands that of their role."""

    ANYHOW = "anyhow"
    """Whatever the area demands: it is how one learns what that is."""
    SIGNED_IN = "signed in"
    STEPPED_UP = "stepped up"
    """Once more, and more surely: money, and what cannot be undone."""


class Act:
    """Something that a person may do, by role; two acts are the same when they are the same object."""

    __slots__ = ("everywhere", "name", "surely", "whose")

    def __init__(
        self, name: str, /, *, surely: Surely = Surely.SIGNED_IN, everywhere: bool = False, **whose: Whose
    ) -> None:
        self.name = name
        self.surely = surely
        self.everywhere = everywhere
        """Whether an operator of all areas (`*`) may do it in each of them, as if the token named it."""
        self.whose: Mapping[str, Whose] = MappingProxyType(whose)

    def __repr__(self) -> str:
        """Name it."""
        return f"Act({self.name!r})"

    @property
    def roles(self) -> frozenset[str]:
        """The roles that may do it at all."""
        return frozenset(self.whose)

    @property
    def is_for_the_area(self) -> bool:
        """Whether everybody who may do it at all reaches all of the area's."""
        return set(self.whose.values()) == {Whose.AREA}

    def check(self, roles: frozenset[str]) -> None:
        """Raise Forbidden for somebody with these roles only, none of which may do it."""
        if not self.roles & roles:
            raise Forbidden(
                f"your roles are {sorted(roles)}, expected one of {sorted(self.roles)} to {self.name}"
            )

    def reach(self, roles: frozenset[str]) -> frozenset[Whose]:
        """Return whose things somebody with these roles reaches."""
        return frozenset(whose for role, whose in self.whose.items() if role in roles)
