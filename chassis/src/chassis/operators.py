"""Operators: who sees to the platform, within the areas of the token (`*`: all)."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from fastapi import Depends

from chassis.auth import Principal
from chassis.database import EVERY_AREA
from chassis.failures import Forbidden, NotFound
from chassis.headers import AREA
from chassis.http import signed_in


async def operator_only(principal: Annotated[Principal, Depends(signed_in)]) -> Principal:
    """Return who asks; raise Forbidden for who is no operator."""
    if "operator" not in principal.roles:
        raise Forbidden(f"your roles are {sorted(principal.roles)}, expected operator")
    return principal


operator_only.__dict__["roles"] = frozenset({"operator"})

Operator: TypeAlias = Annotated[Principal, Depends(operator_only)]


def check_within(operator: Principal, area: str) -> None:
    """Raise NotFound for what is no area's id, Forbidden for one that the token does not cover."""
    if not AREA.fullmatch(area):
        raise NotFound(f"{area[:60]!r} is no area's id, expected one such as 'ita-uusimaa'")
    if area not in operator.areas and EVERY_AREA not in operator.areas:
        raise Forbidden(f"your token does not cover area {area!r}")


def within_reach(operator: Principal, area: str | None = None) -> set[str]:
    """Return the areas of an operator's token, or that it is every area; of one that is named, that one alone.

    Raise what `check_within` raises of it.
    """
    if area is not None:
        check_within(operator, area)
        return {area}
    if EVERY_AREA in operator.areas:
        return {EVERY_AREA}
    return {area for area in operator.areas if AREA.fullmatch(area)}
