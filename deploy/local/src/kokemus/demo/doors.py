"""Tries a handful of doors between the areas, over real HTTP and on real tables; nothing may come of it.

Every door is tried by its own area too, so that none is closed only because it leads nowhere. All doors of all
services are tried by tests/isolation; this shows a person how a few answer.
"""

from collections import Counter
from collections.abc import Awaitable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from kokemus.demo.play.played import Played
from kokemus.operate.remote import Remote
from kokemus_client import Client, Result

PURPOSE = {"X-Purpose": "demonstration: what does one area see of another?"}
OK, FORBIDDEN, NOT_FOUND = 200, 403, 404
TABLES = {"registry": "outbox_archive", "dispatch": "outbox_archive", "billing": "fee_line"}
"""Tables with rows of every area, read as the service's app role that works for one area."""

Doors = dict[str, Awaitable[Result[Any]]]
"""What is asked for, by what it is of whom."""


@dataclass(kw_only=True)
class Seen:
    """What one area saw of all others."""

    area: str
    statuses: Counter[int] = field(default_factory=Counter)
    """How the doors to what is another area's answered."""
    own_rows: int = 0
    foreign_rows: int = 0
    leaks: list[str] = field(default_factory=list)
    """Everything that was otherwise than expected."""


async def tried(played: Played, there: Remote, client: Client) -> list[Seen]:
    """Return what each area of a play sees of the others."""
    seen = {area: Seen(area=area) for area in played.scenario.areas}
    for area, found in seen.items():
        token = there.token("x", areas=[area], roles=["coordinator", "billing_clerk"])
        asking = client.by(token, **PURPOSE)
        for owner in seen:
            at_theirs = _lists(asking, owner) | _things(asking, owner, played, owner)
            await _try(found, at_theirs, expected=OK if owner == area else FORBIDDEN)
            if owner != area:
                # What has an id is asked for at one's own address too.
                await _try(found, _things(asking, area, played, owner), expected=NOT_FOUND)
        await _read_tables(found, there)
    return list(seen.values())


async def _try(found: Seen, doors: Doors, *, expected: int) -> None:
    for name, door in doors.items():
        status = (await door).status
        if expected != OK:
            found.statuses[status] += 1
        if status != expected:
            found.leaks.append(f"{found.area} got {status}, not {expected}: {name}")


def _lists(asking: Client, at: str) -> Doors:
    return {
        f"experts at {at}": asking.registry.list_experts(at).page(),
        f"orders at {at}": asking.dispatch.list_orders(at).page(),
        f"statements at {at}": asking.billing.list_statements(at).page(),
    }


def _things(asking: Client, at: str, played: Played, owner: str) -> Doors:
    """Return an expert who belongs to that area alone, an order and a fee of it, as far as there are any."""
    scenario = played.scenario
    shared = {name for key, one in scenario.areas.items() if key != owner for name in one.experts}
    experts = (scenario.ids.expert(name) for name in scenario.areas[owner].experts if name not in shared)
    orders = (one for key, one in played.orders.items() if scenario.orders[key].area == owner)
    sessions = (one for key, one in played.sessions.items() if scenario.sessions[key].area == owner)
    return {
        **{f"expert {one} at {at}": asking.registry.get_expert(at, one) for one in islice(experts, 1)},
        **{f"order {one} at {at}": asking.dispatch.get_order(at, one) for one in islice(orders, 1)},
        **{f"fee of session {one} at {at}": asking.billing.get_fee(at, one) for one in islice(sessions, 1)},
    }


async def _read_tables(seen: Seen, there: Remote) -> None:
    """Count the rows that a service's app role reads while it works for the area."""
    for service, table in TABLES.items():
        count = f"SELECT area_id, count(*) FROM {table} GROUP BY area_id"
        counts = {row["area_id"]: row["count"] for row in await there.rows(service, count, area=seen.area)}
        seen.own_rows += counts.pop(seen.area, 0)
        seen.foreign_rows += sum(counts.values())
        seen.leaks += [f"{seen.area} reads {rows} rows of {one} in {table}" for one, rows in counts.items()]
