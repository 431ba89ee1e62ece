"""Emergency access: for a short time, an operator reads in one area what a coordinator reads (ADR 0035).

Registry says who has it where and until when; each service keeps that and looks at it as the transaction of who
would else be refused begins, in the same round trip. The time is held to by the service's own clock.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.acts import Act, Whose
from chassis.asked import Asked
from chassis.auth import Principal
from chassis.columns import upsert
from chassis.database import EVERY_AREA, Tx
from chassis.ears import Heard
from chassis.headers import AREA
from chassis.own_tables import EmergencyRight
from chassis.readings import PURPOSE_MAX

OPERATOR, READS_AS = "operator", "coordinator"
PURPOSE = "emergency access"
"""How the reason of every such read begins in the log of reads; what the reader gave besides follows it."""

_KEEP = upsert(EmergencyRight, "ends_at", "version")
_NEWER = f"{_KEEP.sql} WHERE emergency_right.version < EXCLUDED.version"


def operating(principal: Principal, area: str) -> Principal | None:
    """Return somebody as the operator of an area and as nothing else; None for who does not operate it."""
    if OPERATOR not in principal.roles or AREA.fullmatch(area) is None:
        return None
    if area not in principal.areas and EVERY_AREA not in principal.areas:
        return None
    alone = frozenset({OPERATOR})
    return replace(principal, areas=frozenset({area}), roles=alone, units=frozenset(), expert_id=None)


def may_open(act: Act, method: str) -> bool:
    """Tell whether an emergency may let an operator do this: what coordinators read, and no command."""
    return method == "GET" and act.whose.get(READS_AS) is Whose.AREA


def looking_for(asked: Asked) -> str:
    """Return the statement that finds a row while who asks has emergency access to the area, and operates it still.

    It is sent with the one that begins the transaction, which takes no parameters: `operating` has let no area
    through that would end a literal.
    """
    place = f"area_id = '{asked.area}' AND person_id = '{asked.by.person_id}'"
    return (
        f"SELECT WHERE EXISTS (SELECT FROM emergency_right WHERE {place} AND ends_at > '{asked.now.isoformat()}')"
        f" AND NOT EXISTS (SELECT FROM ended_right WHERE {place} AND '{OPERATOR}' = ANY (roles))"
    )


def settled(tx: Tx, asked: Asked) -> Asked:
    """Return what is read in an emergency, with that as its reason; raise the refusal that holds at other times."""
    if not tx.found:
        assert asked.unless is not None, "who is not refused needs no emergency"
        raise asked.unless
    by = replace(asked.by, roles=asked.by.roles | {READS_AS})
    purpose = asked.purpose if asked.in_emergency else _because(asked.purpose)
    return replace(asked, by=by, is_settled=True, in_emergency=True, purpose=purpose)


def _because(given: Callable[[], str]) -> Callable[[], str]:
    def purpose() -> str:
        return f"{PURPOSE}: {own}"[:PURPOSE_MAX] if (own := given()) else PURPOSE

    return purpose


async def keep(tx: Tx, area: str, access: UUID, person: UUID, *, until: datetime, version: int) -> None:
    """Keep until when a person has emergency access to an area, unless what is kept was said later."""
    row = {
        "area_id": area,
        "access_id": access,
        "person_id": person,
        "ends_at": until,
        "version": version,
    }
    await tx.execute(_NEWER, *_KEEP.arguments([row]))


async def take(tx: Tx, batch: Sequence[Heard[Any]], /, **_: object) -> None:
    """Keep what registry says of emergency access: an event with `access_id`, `person_id` and `ends_at`."""
    for heard in batch:
        said = heard.body
        await keep(tx, heard.area, said.access_id, said.person_id, until=said.ends_at, version=heard.sequence)
