"""Asks billing what experts are owed and why, as the billing clerk of each area, through its HTTP API."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

import httpx

from kokemus.demo.accounts import Accounts, Line, Statement
from kokemus.demo.play.played import Played
from kokemus.demo.play.speaking import Reachable, client_of

PAGE = 200

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonedLine:
    """A line with its reason in words."""

    line: Line
    unit: str
    starts_at: datetime
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonedStatement:
    """A statement with the reasons of its lines; `expert` is the expert's own name in the scenario."""

    statement_id: UUID
    area: str
    month: str
    expert: str
    statement: Statement
    lines: tuple[ReasonedLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A session whose fee cannot be decided yet, and why."""

    area: str
    session: str
    why: str


@dataclass(kw_only=True)
class Books:
    """What billing says: the accounts, and the words around them."""

    accounts: Accounts = field(default_factory=Accounts)
    statements: list[ReasonedStatement] = field(default_factory=list)
    next_run: list[ReasonedLine] = field(default_factory=list)
    waiting: list[Waiting] = field(default_factory=list)


async def opened(
    played: Played,
    platform: Reachable,
    *,
    language: str = "fi",
    transport: httpx.AsyncBaseTransport | None = None,
) -> Books:
    """Return what billing says of every area of a play, reasons in one language (fi, sv or en)."""
    books = Books()
    async with client_of(transport) as client:
        readers = [_Reader(played, platform, client, area, language) for area in played.scenario.areas]
        for reader in readers:
            await reader.fill(books)
    books.statements.sort(
        key=lambda one: (list(played.scenario.areas).index(one.area), one.month, one.expert)
    )
    return books


class _Reader:
    def __init__(
        self, played: Played, platform: Reachable, client: httpx.AsyncClient, area: str, language: str
    ) -> None:
        clerk = played.scenario.areas[area].with_role("billing_clerk")
        subject = str(played.scenario.ids.staff(area, clerk.key))
        token = platform.token(subject, areas=[area], roles=["billing_clerk"])
        self._headers = {"Authorization": f"Bearer {token}"}
        self._client = client
        self._url = f"{platform.urls['billing']}/v1/areas/{area}"
        self._area = area
        self._language = language
        ids = played.scenario.ids
        self._sessions = played.name_of_session()
        self._units = {ids.unit(area, key): key for key in played.scenario.areas[area].units}
        self._experts = {ids.expert(key): key for key in played.scenario.areas[area].experts}
        self._called = {expert: name for (where, name), expert in played.meant.items() if where == area}

    async def fill(self, books: Books) -> None:
        """Add what billing says of the area."""
        listed = [item async for item in self._items("statements")]
        whole = await asyncio.gather(*(self._get(f"statements/{one['statement_id']}") for one in listed))
        for statement in whole:
            self._add_statement(books, statement)
        for month in sorted({one["month"] for one in listed}):
            totals = await self._get(f"months/{month}")
            books.accounts.months[self._area, month] = (
                totals["total"]["amount_minor"],
                {self._unit(one): one["total"]["amount_minor"] for one in totals["units"]},
            )
        await self._add_next_run(books)
        async for item in self._items("pending"):
            session = self._session(item)
            books.accounts.waiting[self._area, session] = frozenset(item["missing"])
            books.waiting.append(Waiting(area=self._area, session=session, why=item["explanation"]))

    def _add_statement(self, books: Books, told: Json) -> None:
        expert = self._experts[UUID(told["expert_id"])]
        lines = tuple(map(self._line, told["lines"]))
        statement = Statement(
            total=told["total"]["amount_minor"],
            units={self._unit(one): one["total"]["amount_minor"] for one in told["units"]},
            lines=tuple(sorted(one.line for one in lines)),
            paid=date.fromisoformat(told["pay_date"]),
        )
        books.accounts.statements[self._area, told["month"], self._called.get(expert, expert)] = statement
        books.statements.append(
            ReasonedStatement(
                statement_id=UUID(told["statement_id"]),
                area=self._area,
                month=told["month"],
                expert=expert,
                statement=statement,
                lines=lines,
            )
        )

    async def _add_next_run(self, books: Books) -> None:
        runs: dict[str, list[Line]] = {}
        async for item in self._items("fee-lines"):
            if item["counts"] and item["statement_id"] is None:
                line = self._line(item)
                books.next_run.append(line)
                runs.setdefault(item["statement_month"], []).append(line.line)
        for month, lines in runs.items():
            books.accounts.next_run[self._area, month] = tuple(sorted(lines))

    def _session(self, told: Json) -> str:
        return self._sessions.get(UUID(told["session_id"]), f"a session not in the file {told['session_id']}")

    def _unit(self, told: Json) -> str:
        return self._units.get(UUID(told["unit_id"]), f"a unit not in the file {told['unit_id']}")

    def _line(self, told: Json) -> ReasonedLine:
        return ReasonedLine(
            line=Line(
                session=self._session(told),
                kind=told["kind"],
                rule=told["rule"],
                cents=told["amount"]["amount_minor"],
                worked_in=told["work_month"],
            ),
            unit=self._unit(told),
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
        answer = await self._client.get(
            f"{self._url}/{path}",
            params={"language": self._language, **(more or {})},
            headers=self._headers,
        )
        answer.raise_for_status()
        found: Json = answer.json()
        return found
