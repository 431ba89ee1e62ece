"""Asks billing what experts are owed and why, as the billing clerk of each area, through its HTTP API."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

import httpx

from kokemus.demo.accounts import Accounts, Line, Statement
from kokemus.demo.play.played import Played
from kokemus.demo.play.speaking import Reachable, client_of
from kokemus.operate.remote import Json, asked

PAGE = 200


async def opened(
    played: Played,
    platform: Reachable,
    *,
    language: str = "fi",
    transport: httpx.AsyncBaseTransport | None = None,
) -> Accounts:
    """Return what billing says of every area of a play, reasons in one language (fi, sv or en)."""
    found = Accounts()
    async with client_of(transport) as client:
        for area in played.scenario.areas:
            await _Reader(played, platform, client, area, language).fill(found)
    return found


class _Reader:
    def __init__(
        self, played: Played, platform: Reachable, client: httpx.AsyncClient, area: str, language: str
    ) -> None:
        clerk = played.scenario.areas[area].with_role("billing_clerk")
        subject = str(played.scenario.ids.staff(area, clerk.key))
        self._token = platform.token(subject, areas=[area], roles=["billing_clerk"])
        self._client = client
        self._url = f"{platform.urls['billing']}/v1/areas/{area}"
        self._area = area
        self._language = language
        ids = played.scenario.ids
        self._sessions = {session_id: name for name, session_id in played.sessions.items()}
        self._units = {ids.unit(area, key): key for key in played.scenario.areas[area].units}
        self._experts = {ids.expert(key): key for key in played.scenario.areas[area].experts}
        self._called = {expert: name for (where, name), expert in played.meant.items() if where == area}

    async def fill(self, found: Accounts) -> None:
        """Add what billing says of the area."""
        area = self._area
        listed = [item async for item in self._items("statements")]
        for told in await asyncio.gather(*(self._get(f"statements/{one['statement_id']}") for one in listed)):
            expert = self._experts[UUID(told["expert_id"])]
            found.statements[area, told["month"], self._called.get(expert, expert)] = Statement(
                total=told["total"]["amount_minor"],
                units=self._by_unit(told),
                lines=tuple(sorted(map(self._line, told["lines"]))),
                paid=date.fromisoformat(told["pay_date"]) if told["pay_date"] else None,
            )
        for month in sorted({one["month"] for one in listed}):
            totals = await self._get(f"months/{month}")
            found.months[area, month] = (totals["total"]["amount_minor"], self._by_unit(totals))
        async for item in self._items("fee-lines"):
            if item["counts"] and item["statement_id"] is None:
                run = (area, item["statement_month"])
                found.next_run[run] = tuple(sorted((*found.next_run.get(run, ()), self._line(item))))
        async for item in self._items("pending"):
            session = (area, self._session(item))
            found.waiting[session] = frozenset(item["missing"])
            found.reasons[session] = item["explanation"]

    def _session(self, told: Json) -> str:
        return self._sessions.get(UUID(told["session_id"]), f"a session not in the file {told['session_id']}")

    def _unit(self, told: Json) -> str:
        return self._units.get(UUID(told["unit_id"]), f"a unit not in the file {told['unit_id']}")

    def _by_unit(self, told: Json) -> dict[str, int]:
        return {self._unit(one): one["total"]["amount_minor"] for one in told["units"]}

    def _line(self, told: Json) -> Line:
        return Line(
            session=self._session(told),
            kind=told["kind"],
            rule=told["rule"],
            cents=told["amount"]["amount_minor"],
            worked_in=told["work_month"],
            starts_at=datetime.fromisoformat(told["starts_at"]),
            why=told["explanation"],
        )

    async def _items(self, path: str) -> AsyncIterator[Json]:
        after: str | None = None
        while True:
            page = await self._get(path, {"limit": PAGE} | ({"after": after} if after else {}))
            for item in page["items"]:
                yield item
            after = page["next"]
            if after is None:
                return

    async def _get(self, path: str, more: Mapping[str, Any] | None = None) -> Json:
        query = {"language": self._language, **(more or {})}
        return await asked(self._client, "GET", f"{self._url}/{path}", token=self._token, params=query)
