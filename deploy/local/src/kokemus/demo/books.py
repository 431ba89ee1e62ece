"""Asks billing what experts are owed and why, as the billing clerk of each area, through its HTTP API."""

import asyncio
from collections.abc import Iterable
from uuid import UUID

from kokemus.demo.accounts import Accounts, Line, Statement
from kokemus.demo.language import Language
from kokemus.demo.play.played import Played
from kokemus.operate.remote import Remote
from kokemus_client import Client
from kokemus_client.billing import LineView, UnitTotal

PAGE = 200


async def opened(played: Played, there: Remote, client: Client, *, language: Language = "fi") -> Accounts:
    """Return what billing says of every area of a play, reasons in one language."""
    found = Accounts()
    for key, area in played.scenario.areas.items():
        clerk = str(area.with_role("billing_clerk").person_id)
        token = there.token(clerk, areas=[key], roles=["billing_clerk"])
        await _Reader(played, client.by(token), key, language).fill(found)
    return found


class _Reader:
    def __init__(self, played: Played, client: Client, area: str, language: Language) -> None:
        self._billing = client.billing
        self._area = area
        self._language = language
        ids, known = played.scenario.ids, played.scenario.areas[area]
        self._sessions = {session_id: name for name, session_id in played.sessions.items()}
        self._units = {ids.unit(area, key): key for key in known.units}
        self._experts = {ids.expert(key): key for key in known.experts}
        self._called = {expert: name for (where, name), expert in played.meant.items() if where == area}

    async def fill(self, found: Accounts) -> None:
        """Add what billing says of the area."""
        area, billing, language = self._area, self._billing, self._language
        listed = await billing.list_statements(area, limit=PAGE).all()
        full = (billing.get_statement(area, one.statement_id, language=language) for one in listed)
        for told in [answer.expect() for answer in await asyncio.gather(*full)]:
            expert = self._experts[told.expert_id]
            found.statements[area, told.month, self._called.get(expert, expert)] = Statement(
                total=told.total.amount_minor,
                units=self._by_unit(told.units),
                lines=tuple(sorted(map(self._line, told.lines))),
                paid=told.pay_date,
            )
        for month in sorted({one.month for one in listed}):
            run = (await billing.get_month(area, month)).expect()
            found.months[area, month] = (run.total.amount_minor, self._by_unit(run.units))
        async for line in billing.list_fee_lines(area, language=language, limit=PAGE):
            if line.counts and line.statement_id is None:
                place = (area, line.statement_month)
                found.next_run[place] = tuple(sorted((*found.next_run.get(place, ()), self._line(line))))
        async for waiting in billing.list_pending(area, language=language, limit=PAGE):
            session = (area, self._session(waiting.session_id))
            found.waiting[session] = frozenset(waiting.missing)
            found.reasons[session] = str(waiting.explanation)

    def _session(self, session: UUID) -> str:
        return self._sessions.get(session, f"a session not in the file {session}")

    def _by_unit(self, totals: Iterable[UnitTotal]) -> dict[str, int]:
        return {
            self._units.get(one.unit_id, f"a unit not in the file {one.unit_id}"): one.total.amount_minor
            for one in totals
        }

    def _line(self, told: LineView) -> Line:
        return Line(
            session=self._session(told.session_id),
            kind=told.kind,
            rule=told.rule,
            cents=told.amount.amount_minor,
            worked_in=told.work_month,
            starts_at=told.starts_at,
            why=str(told.explanation),
        )
