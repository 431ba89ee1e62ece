"""Assurance: how surely somebody must have shown who they are, for a role in an area (`acr`; RFC 9470).

Areas say it, every service is told and keeps it, and each api process has it at hand: no request asks for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from chassis.acts import Act, Surely
from chassis.auth import LEEWAY_SECONDS, Principal
from chassis.clock import SystemClock
from chassis.columns import insert
from chassis.database import EVERY_AREA, TRANSIENT, Database, Tx
from chassis.demands import Demand
from chassis.ears import Heard
from chassis.failures import Refused, Unavailable
from chassis.logging import Log
from chassis.own_tables import Assurance

REFRESH_SECONDS = 5
"""What an area demands is felt so much later; a few rows are read."""
FRESH_SECONDS = 900
"""So long after a sign-in a step up lasts, where tokens say when that was (OWASP ASVS 4.0.3, 3.7.1)."""

log = Log("chassis.assurance")


class InsufficientUserAuthentication(Refused):
    """Who asks must show more surely who they are: sign in again with one of acr_values (RFC 9470 §3)."""

    status = 401
    title = "Show who you are more surely"

    def __init__(self, acr_values: Sequence[str], *, steps_up: bool) -> None:
        """Take what would be enough, the best liked first."""
        values = " ".join(acr_values)
        super().__init__(
            f"this area demands for this that you have signed in as one of [{values}]; sign in again with it",
            acr_values=list(acr_values),
        )
        age = f', max_age="{FRESH_SECONDS}"' if steps_up else ""
        self.headers = {
            "WWW-Authenticate": f'Bearer error="insufficient_user_authentication", acr_values="{values}"{age}'
        }


class Demands:
    """What areas demand, at hand."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: Mapping[str, Mapping[str, Demand]] | None = {}

    def met(self, principal: Principal, area: str, act: Act) -> Principal:
        """Return who asks, in those roles for which they have shown surely enough who they are.

        A role that is not reached widens nothing. Raise InsufficientUserAuthentication when none is left that may
        do this, Unavailable while it is not known what areas demand.
        """
        if self._known is None:
            raise Unavailable("what areas demand is not known yet; try again shortly")
        demands = self._known.get(area)
        if not demands or act.surely is Surely.ANYHOW:
            return principal
        lacking = {
            role: lacks
            for role in principal.roles
            if role in demands and (lacks := _lacks(demands[role], principal, act))
        }
        roles = principal.roles - lacking.keys()
        if not act.roles & roles:
            wanted = dict.fromkeys(
                one for role in sorted(act.roles & lacking.keys()) for one in lacking[role]
            )
            raise InsufficientUserAuthentication(list(wanted), steps_up=act.surely is Surely.STEPPED_UP)
        return replace(principal, roles=roles) if lacking else principal

    async def load(self) -> None:
        """Read what areas demand."""
        async with self._database.transaction({EVERY_AREA}) as tx:
            rows = await tx.fetch("SELECT area_id, demands FROM assurance")
        self._known = {row["area_id"]: {one.role: one for one in _demands(row["demands"])} for row in rows}

    async def run(self, stop: asyncio.Event) -> None:
        """Read it again and again until the event is set; what was read last holds while the database is away."""
        self._known = None
        while not stop.is_set():
            try:
                await self.load()
            except TRANSIENT as problem:
                log.warning("assurance.not_read", reason=f"{type(problem).__name__}: {problem}"[:300])
            except Exception:  # whatever it is: who asks is told to try again, or held to what was read last
                log.exception("assurance.unreadable")
            try:
                await asyncio.wait_for(stop.wait(), REFRESH_SECONDS)
            except TimeoutError:
                continue


_KEEP = insert(Assurance)


async def keep(
    tx: Tx, area: str, demands: Sequence[Demand], *, sequence: int, at: datetime, by: str = ""
) -> None:
    """Keep what an area demands, unless something later is known."""
    row = {
        "area_id": area,
        "demands": msgspec.to_builtins(list(demands)),
        "sequence": sequence,
        "set_at": at,
        "set_by": by,
    }
    later = (
        "ON CONFLICT (area_id) DO UPDATE SET demands = excluded.demands, sequence = excluded.sequence,"
        " set_at = excluded.set_at, set_by = excluded.set_by WHERE assurance.sequence < excluded.sequence"
    )
    await tx.execute(f"{_KEEP.sql} {later}", *_KEEP.arguments([row]))


async def take(tx: Tx, batch: Sequence[Heard[Any]], /, **_: object) -> None:
    """Keep what areas say that they demand: an event with `demands`, in the words of `Demand`."""
    for heard in batch:
        demands = msgspec.convert(heard.body.demands, list[Demand], from_attributes=True)
        await keep(tx, heard.area, demands, sequence=heard.sequence, at=heard.at)


async def demands_of(tx: Tx, area: str) -> tuple[list[Demand], datetime | None]:
    """Return what an area demands, and since when; nothing of one that has said nothing."""
    row = await tx.fetchrow("SELECT demands, set_at FROM assurance WHERE area_id = $1", area)
    return ([], None) if row is None else (_demands(row["demands"]), row["set_at"])


def _demands(kept: Any) -> list[Demand]:  # noqa: ANN401 - JSON of the database
    return msgspec.convert(kept, list[Demand])


def _lacks(demand: Demand, principal: Principal, act: Act) -> tuple[str, ...]:
    """Return what somebody would have to show for an act; nothing when what they have shown is enough."""
    if demand.enters and principal.acr not in demand.enters:
        return demand.enters
    if act.surely is not Surely.STEPPED_UP or not demand.step_up:
        return ()
    return () if principal.acr in demand.step_up and _is_fresh(principal) else demand.step_up


def _is_fresh(principal: Principal) -> bool:
    """Tell whether somebody showed a short while ago who they are, as far as their token says when."""
    if principal.auth_time is None:
        return True
    return SystemClock().now().timestamp() - principal.auth_time <= FRESH_SECONDS + LEEWAY_SECONDS
