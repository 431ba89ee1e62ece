"""What the areas see of each other: nothing. Tried on every way to read that the services describe.

A person with every role of one area, and with a true token, tries
  the address of another area                            expected: 403
  the own area's address with an id of another area      expected: 404, or an answer with nothing in it
  the own area's lists, whole and filtered by such ids   expected: no row that is another area's
The ways to read come from each service's own OpenAPI document, so that a new one is tried without being named
here.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import httpx

from kokemus.demo.play.platforms import Reachable
from kokemus.demo.play.played import Played
from kokemus.demo.play.speaking import AT_ONCE_MAX, client_of

ROLES = ("coordinator", "orderer", "expert", "billing_clerk", "operator", "partner")
PURPOSE = {"X-Purpose": "demonstration: what does one area see of another?"}
FORBIDDEN, NOT_FOUND, OK = 403, 404, 200
PAGE = 200

_PARAMETER = re.compile(r"\{(\w+)\}")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ID_NAMED = {
    "story": "order_id",
    "order": "order_id",
    "session": "session_id",
    "unit": "unit_id",
    "expert": "expert_id",
    "person": "person_id",
}
"""Which id a parameter takes that is not called like it."""

Json = Any


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A way to read something of an area."""

    service: str
    path: str
    filters: tuple[str, ...] = ()
    """Query parameters that take an id."""
    paged: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids that the path names beside the area."""
        return tuple(name for name in _PARAMETER.findall(self.path) if name not in {"area", "month"})

    def filled(self, area: str, month: str, ids: Mapping[str, str]) -> str:
        """Return the path to something of an area."""
        return _PARAMETER.sub(lambda found: {"area": area, "month": month, **ids}[found[1]], self.path)


@dataclass(kw_only=True)
class Seen:
    """What one area saw of all others."""

    area: str
    statuses: Counter[int] = field(default_factory=Counter)
    """How the attempts to reach what is another area's were answered."""
    own_rows: int = 0
    foreign_rows: int = 0
    leaks: list[str] = field(default_factory=list)
    """Every answer that was not as expected."""

    @property
    def attempts(self) -> int:
        """How often another area's things were asked for."""
        return self.statuses.total()


async def tried(
    played: Played, platform: Reachable, *, transport: httpx.AsyncBaseTransport | None = None
) -> list[Seen]:
    """Return what each area of a play sees of the others."""
    async with client_of(transport) as client:
        trial = _Trial(played, platform, client, await _endpoints(client, platform.urls))
        await asyncio.gather(*(trial.collect(area) for area in played.scenario.areas))
        return list(await asyncio.gather(*(trial.look(area) for area in played.scenario.areas)))


async def _endpoints(client: httpx.AsyncClient, urls: Mapping[str, str]) -> list[Endpoint]:
    found = []
    for service, url in urls.items():
        described = (await client.get(f"{url}/openapi.json")).raise_for_status().json()
        found += [
            _endpoint(service, path, verbs["get"])
            for path, verbs in described["paths"].items()
            if "get" in verbs and "{area}" in path
        ]
    return found


def _endpoint(service: str, path: str, described: Json) -> Endpoint:
    queried = {
        one["name"]: str(one["schema"]) for one in described.get("parameters", ()) if one["in"] == "query"
    }
    filters = tuple(name for name, schema in queried.items() if "uuid" in schema)
    return Endpoint(service, path, filters, "after" in queried)


class _Trial:
    def __init__(
        self, played: Played, platform: Reachable, client: httpx.AsyncClient, endpoints: Sequence[Endpoint]
    ) -> None:
        self._played = played
        self._urls = platform.urls
        self._client = client
        self._endpoints = endpoints
        self._headers = {area: PURPOSE | self._token(platform, area) for area in played.scenario.areas}
        starts_at = played.scenario.starts_at.astimezone(played.scenario.zone)
        self._month = f"{starts_at:%Y-%m}"
        self._ids: dict[str, dict[str, set[str]]] = {}
        """Every id that is an area's, by area and by what it is the id of."""
        self._rows: dict[str, list[Json]] = {}
        self._slots = asyncio.Semaphore(AT_ONCE_MAX)

    def _token(self, platform: Reachable, area: str) -> dict[str, str]:
        ids, known = self._played.scenario.ids, self._played.scenario.areas[area]
        somebody = known.with_role("coordinator")
        token = platform.token(
            str(ids.staff(area, somebody.key)),
            areas=[area],
            roles=ROLES,
            units=[ids.unit(area, unit) for unit in known.units],
            expert_id=ids.expert(next(iter(known.experts))),
        )
        return {"Authorization": f"Bearer {token}"}

    async def collect(self, area: str) -> None:
        """Read everything that the area's own lists have, and keep its rows and the ids in them."""
        ids: dict[str, set[str]] = {}
        rows: list[Json] = []
        for endpoint in self._endpoints:
            if not endpoint.ids:
                rows += await self._all_rows(area, endpoint)
        for row in rows:
            for name, value in _named_ids(row):
                ids.setdefault(name, set()).add(value)
        ids["offer_id"] = set(map(str, self._offers(area)))
        self._ids[area], self._rows[area] = ids, rows

    def _offers(self, area: str) -> list[UUID]:
        """Return the ids of an area's offers, which no list but the expert's own has."""
        orders = self._played.scenario.orders
        return [one for (order, _), one in self._played.offers.items() if orders[order].area == area]

    def _own(self, area: str) -> set[str]:
        """Return the ids that the story itself gives an area: what it may name, whatever the others do."""
        played, ids, known = self._played, self._played.scenario.ids, self._played.scenario.areas[area]
        own = [
            *(ids.staff(area, key) for key in known.staff),
            *(ids.unit(area, key) for key in known.units),
            *(ids.expert(key) for key in known.experts),
            *(one for key, one in played.orders.items() if played.scenario.orders[key].area == area),
            *(one for key, one in played.sessions.items() if played.scenario.sessions[key].area == area),
            *self._offers(area),
        ]
        return set(map(str, own))

    async def _all_rows(self, area: str, endpoint: Endpoint) -> list[Json]:
        rows: list[Json] = []
        after: str | None = None
        while True:
            query = {"limit": PAGE, **({"after": after} if after else {})} if endpoint.paged else {}
            answer = await self._get(endpoint, area, area, {}, query)
            body = answer.raise_for_status().json()
            rows += body.get("items", [body])
            after = body.get("next")
            if after is None:
                return rows

    async def look(self, area: str) -> Seen:
        """Try to see from one area what is the others'."""
        seen = Seen(area=area, own_rows=len(self._rows[area]))
        others = [other for other in self._played.scenario.areas if other != area]
        strange = {value for other in others for value in self._foreign(area, other)}
        for row in self._rows[area]:
            if strange & {value for _, value in _named_ids(row)}:
                seen.foreign_rows += 1
                seen.leaks.append(f"a row of {area} names what is another area's: {row}")
        # Lists are tried on every other area; single things, of which any one will do, on the next area only.
        areas = list(self._played.scenario.areas)
        after = areas[(areas.index(area) + 1) % len(areas)]
        tries = [
            attempt
            for endpoint in self._endpoints
            for other in ([after] if endpoint.ids else others)
            for attempt in self._attempts(area, other, endpoint)
        ]
        await asyncio.gather(*(self._try(seen, *attempt) for attempt in tries))
        return seen

    def _foreign(self, area: str, other: str) -> set[str]:
        """Return the ids that are the other area's and not this one's: a person can belong to both.

        What only turns up in this area's lists does not make it this area's: it may be what leaks.
        """
        return set().union(*self._ids[other].values()) - self._own(area)

    def _attempts(self, area: str, other: str, endpoint: Endpoint) -> Iterator[Attempt]:
        named = {name: self._one(area, other, name) for name in (*endpoint.ids, *endpoint.filters)}
        ids = {name: value for name in endpoint.ids if (value := named[name])}
        if len(ids) < len(endpoint.ids):
            return
        yield endpoint, other, ids, {}, (FORBIDDEN,)
        if endpoint.ids:
            yield endpoint, area, ids, {}, (NOT_FOUND, OK)
        for name in endpoint.filters:
            if value := named[name]:
                yield endpoint, area, ids, {name: value}, (NOT_FOUND, OK)

    def _one(self, area: str, other: str, name: str) -> str | None:
        """Return an id that is the other area's alone; None when the other area has none of that kind."""
        kind = _ID_NAMED.get(name, name)
        return min(self._ids[other].get(kind, set()) - self._own(area), default=None)

    async def _try(
        self,
        seen: Seen,
        endpoint: Endpoint,
        where: str,
        ids: Mapping[str, str],
        query: Mapping[str, str],
        expected: tuple[int, ...],
    ) -> None:
        answer = await self._get(endpoint, seen.area, where, ids, query)
        seen.statuses[answer.status_code] += 1
        as_expected = answer.status_code in expected and (answer.status_code != OK or is_empty(answer.json()))
        if not as_expected:
            seen.leaks.append(f"{seen.area} got {answer.status_code} from {answer.url}: {answer.text[:200]}")

    async def _get(
        self, endpoint: Endpoint, area: str, where: str, ids: Mapping[str, str], query: Mapping[str, Any]
    ) -> httpx.Response:
        url = self._urls[endpoint.service] + endpoint.filled(where, self._month, ids)
        async with self._slots:
            return await self._client.get(url, params=dict(query), headers=self._headers[area])


Attempt = tuple[Endpoint, str, Mapping[str, str], Mapping[str, str], tuple[int, ...]]
"""What is asked for, in which area's address, naming which ids, and the answers that are as expected."""


def is_empty(body: Json) -> bool:
    """Tell whether an answer tells nothing: all of its lists are empty, and there is nothing else in it."""
    return isinstance(body, dict) and all(value in ([], None) for value in body.values())


def _named_ids(row: Json) -> Iterator[tuple[str, str]]:
    """Give every id in a row with its name, those within other things included."""
    if isinstance(row, list):
        for item in row:
            yield from _named_ids(item)
    elif isinstance(row, dict):
        for name, value in row.items():
            if isinstance(value, str) and _ID.fullmatch(value):
                yield str(name), value
            else:
                yield from _named_ids(value)
