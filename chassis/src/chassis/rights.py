"""Rights that have ended: whoever had one is refused from then on, whatever their token still says (ADR 0032).

A token is believed until it ends; registry says at once whose role in an area has ended, and each service keeps
that and looks at it as a person's transaction begins, in the same round trip.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from chassis.asked import Asked
from chassis.columns import upsert
from chassis.database import Tx
from chassis.failures import RightsEnded
from chassis.own_tables import EndedRight

# What was said before it, and is said again, changes nothing.
_KEEP = upsert(EndedRight, "roles", "version")
_NEWER = f"{_KEEP.sql} WHERE ended_right.version < EXCLUDED.version"


def looking_for(asked: Asked) -> str:
    """Return the statement that finds a row when any right of who asks has ended in the area.

    It is sent with the one that begins the transaction, which takes no parameters: `Principal.check` has let no area
    through that would end a literal.
    """
    return f"SELECT WHERE has_ended_right('{asked.area}', '{asked.by.person_id}')"


async def settled(tx: Tx, asked: Asked) -> Asked:
    """Return what is asked by a person without the roles that have ended; raise RightsEnded when none is left."""
    by = asked.by
    if tx.found:
        gone = await ended(tx, asked.area, by.person_id)
        left = by.roles - gone
        if asked.act.roles & gone and not asked.act.roles & left:
            raise RightsEnded(
                f"your rights as {', '.join(sorted(asked.act.roles & gone))} in {asked.area} have ended; if that is"
                " wrong, ask a coordinator of the area to give them again",
                ended=sorted(gone & by.roles),
            )
        by = replace(by, roles=left)
    return replace(asked, by=by, is_settled=True)


async def ended(tx: Tx, area: str, person: UUID) -> frozenset[str]:
    """Return the roles that a person had in an area and has no longer."""
    roles = await tx.fetchval(
        "SELECT roles FROM ended_right WHERE (area_id, person_id) = ($1, $2)", area, person
    )
    return frozenset(roles or ())


async def ended_of(tx: Tx, people: Iterable[tuple[str, UUID]]) -> Mapping[tuple[str, UUID], frozenset[str]]:
    """Return the roles that people had in areas and have no longer; who has lost none is left out."""
    areas, ids = zip(*people, strict=True)
    found = await tx.fetch(
        "SELECT area_id, person_id, roles FROM ended_right"
        " WHERE (area_id, person_id) IN (SELECT * FROM unnest($1::text[], $2::uuid[])) AND roles <> '{}'",
        areas,
        ids,
    )
    return {(row["area_id"], row["person_id"]): frozenset(row["roles"]) for row in found}


async def keep_ended(tx: Tx, area: str, person: UUID, roles: Collection[str], *, version: int) -> None:
    """Keep which roles a person no longer has in an area, unless what is kept was said later."""
    row = {"area_id": area, "person_id": person, "roles": sorted(roles), "version": version}
    await tx.execute(_NEWER, *_KEEP.arguments([row]))
