"""Tries a handful of doors between the areas, over real HTTP and on real tables; nothing may come of it.

Every door is tried by its own area too, so that none is closed only because it leads nowhere. All doors of all
services are tried by tests/isolation; this shows a person how a few answer.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kokemus.demo.play.played import Played
from kokemus.demo.play.speaking import client_of
from kokemus.operate.remote import Remote

PURPOSE = {"X-Purpose": "demonstration: what does one area see of another?"}
OK, FORBIDDEN, NOT_FOUND = 200, 403, 404
TABLES = {"registry": "outbox_archive", "dispatch": "outbox_archive", "billing": "fee_line"}
"""Tables with rows of every area, read as the service's app role that works for one area."""


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


async def tried(played: Played, there: Remote) -> list[Seen]:
    """Return what each area of a play sees of the others."""
    seen = {area: Seen(area=area) for area in played.scenario.areas}
    tokens = {one: there.token("x", areas=[one], roles=["coordinator", "billing_clerk"]) for one in seen}
    async with client_of() as client:
        for owner, service, path in _things(played):
            for area, found in seen.items():
                headers = PURPOSE | {"Authorization": f"Bearer {tokens[area]}"}
                # At the other area's address, and, what has an id, at one's own.
                for at in {owner, area} if "/" in path else {owner}:
                    answer = await client.get(f"{there.urls[service]}/v1/areas/{at}/{path}", headers=headers)
                    expected = OK if area == owner else FORBIDDEN if at == owner else NOT_FOUND
                    if area != owner:
                        found.statuses[answer.status_code] += 1
                    if answer.status_code != expected:
                        found.leaks.append(f"{area} got {answer.status_code}, not {expected}: {answer.url}")
    for found in seen.values():
        await _read_tables(found, there)
    return list(seen.values())


def _things(played: Played) -> Iterator[tuple[str, str, str]]:
    """Give lists and things of each area: whose, of which service, and where below the area's address."""
    scenario = played.scenario
    for area, known in scenario.areas.items():
        for service, path in (("registry", "experts"), ("dispatch", "orders"), ("billing", "statements")):
            yield area, service, path
        shared = {name for key, one in scenario.areas.items() if key != area for name in one.experts}
        experts = (scenario.ids.expert(name) for name in known.experts if name not in shared)
        orders = (one for key, one in played.orders.items() if scenario.orders[key].area == area)
        sessions = (one for key, one in played.sessions.items() if scenario.sessions[key].area == area)
        yield from ((area, "registry", f"experts/{one}") for one in list(experts)[:1])
        yield from ((area, "dispatch", f"orders/{one}") for one in list(orders)[:1])
        yield from ((area, "billing", f"sessions/{one}/fee") for one in list(sessions)[:1])


async def _read_tables(seen: Seen, there: Remote) -> None:
    """Count the rows that a service's app role reads while it works for the area."""
    for service, table in TABLES.items():
        count = f"SELECT area_id, count(*) FROM {table} GROUP BY area_id"
        counts = {row["area_id"]: row["count"] for row in await there.rows(service, count, area=seen.area)}
        seen.own_rows += counts.pop(seen.area, 0)
        seen.foreign_rows += sum(counts.values())
        seen.leaks += [f"{seen.area} reads {rows} rows of {one} in {table}" for one, rows in counts.items()]
