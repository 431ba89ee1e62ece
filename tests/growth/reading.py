"""Reads every row at a door of services with a history, and tells what each statement of it read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx

from chassis.auth import Verifier
from chassis.clock import SteppedClock
from chassis.database import Database
from chassis.running import Context, application
from chassis.testing.issuer import Issuer
from tests.growth.doors import Asks, Does, Place
from tests.growth.filling import AREA, NOW, History, Size, id_of
from tests.growth.plans import Statement, explained


@dataclass(frozen=True, slots=True)
class Reading:
    """What the statements of one row read."""

    row: Asks | Does
    statements: tuple[Statement, ...]
    also: int

    @property
    def too_much(self) -> list[Statement]:
        """The statements that read more than what they returned can explain."""
        return [one for one in self.statements if not one.is_flat(self.also)]


class Reader:
    """A service with its history, and who asks it."""

    def __init__(self, place: Place, size: Size, told: list[Statement]) -> None:
        self._place = place
        self._size = size
        self._told = told

    async def __call__(self, row: Asks | Does) -> Reading:
        """Do what the row says once, and return what each of its statements read."""
        await row.run(self._place, self._told.clear)
        return Reading(row, tuple(self._told), row.also(self._size))


@asynccontextmanager
async def reader(history: History, issuer: Issuer, *, turn: int) -> AsyncIterator[Reader]:
    """Open a service on its database; in each turn what can be done but once is done of another order."""
    told: list[Statement] = []
    service = history.service
    settings = service.settings(database_url=history.url, oidc_issuer=issuer.url)
    async with AsyncExitStack() as opened:
        database = await opened.enter_async_context(explained(history.url, told))
        context = Context(settings, SteppedClock(NOW), database, Verifier(settings))
        transport = httpx.ASGITransport(app=application(service, context), raise_app_exceptions=True)
        client = await opened.enter_async_context(
            httpx.AsyncClient(transport=transport, base_url="http://test")
        )

        def token(role: str, **named: Any) -> str:
            areas = ["*" if role == "operator" else AREA]
            return issuer.token(str(id_of("somebody")), areas=areas, roles=[role], **named)

        await _first(database)
        told.clear()
        values = await values_of(history, turn)
        yield Reader(Place(service, context, client, token, values), history.size, told)


async def _first(database: Database) -> None:
    """Do once what a connection reads of the catalogue when it first asks whose rights have ended."""
    async with database.transaction({AREA}) as tx:
        await tx.fetchval("SELECT has_ended_right($1, $2)", AREA, id_of("somebody"))


async def values_of(history: History, turn: int) -> dict[str, Any]:
    """Return what stands for the names in braces: `{session}` of the middle, `{due_session}` of what is due."""
    size = history.size
    values: dict[str, Any] = {
        "area": AREA,
        "turn": turn,
        "coordinator": id_of(f"{AREA} coordinator 0"),
        "other_expert": id_of(f"{AREA} expert {turn + 7}"),
    }
    for which, condition in _PICKED.items():
        picked = await history.found(_PICK.format(condition), AREA, turn, size.orders)
        values |= {f"{which}{name.removesuffix('_id')}": found for name, found in picked.items()}
    for name, sql in _NUMBERS.items():
        values[name] = (await history.found(sql, AREA))["id"]
    day = values["starts_at"].date()
    return values | {
        "ending": str(values["order"])[-8:],
        "day": day,
        "next_day": day + timedelta(days=1),
        "month": day.strftime("%Y-%m"),
    }


_AHEAD = "order_state = 'filled' AND starts_at > current_setting('history.now')::timestamptz"
_PICKED = {
    "": "number >= $3 / 2 AND number % 20 = 0 AND number % 50 <> 7 ORDER BY number OFFSET $2",
    "open_": "number = $3 - 1 - $2",
    "expiring_": "number = $3 - 3 - $2",
    "partly_": "number = $2",
    "unsaid_": "number = 3 + 20 * $2",
    "due_": "number = 43 + 20 * $2",
    "failed_": "number = 1",
    "call_": "number = 4 + $2",
    "coming_": f"{_AHEAD} AND number % 3 > 0 ORDER BY number OFFSET $2",
    "moving_": f"{_AHEAD} AND number % 3 = 0 ORDER BY number OFFSET $2",
}
"""Orders by what is asked of them; what can be done but once is done of another in each turn."""
_PICK = """
    SELECT *, pg_temp.id_at(placed_at, session_id || ' move') AS move_id,
           pg_temp.id_at(ends_at, session_id || ' objection') AS objection_id,
           pg_temp.id_at(placed_at, order_id || ' message ' || $2::int % 3 + 1) AS message_id,
           pg_temp.id_at(placed_at, order_id || ' event 1') AS event_id,
           md5(order_id || ' trace 1') AS trace,
           pg_temp.id_at(placed_at, area_id || ' applicant ' || number) AS applicant_id,
           pg_temp.id_of(order_id || ' interview') AS interview_id,
           pg_temp.id_at(placed_at, area_id || ' course ' || number) AS course_id,
           pg_temp.id_of(session_id || ' line') AS line_id,
           pg_temp.id_of(expert_id || ' statement ' || to_char(starts_at, 'YYYY-MM')) AS statement_id,
           pg_temp.id_of(unit_id || ' notice ' || to_char(starts_at, 'YYYY-MM')) AS notice_id,
           pg_temp.id_of(unit_id || ' objected ' || to_char(starts_at, 'YYYY-MM')) AS notice_objection_id
    FROM spine WHERE area_id = $1 AND $2::int >= 0 AND $3::int > 0 AND {} LIMIT 1
"""
_NUMBERS = {
    "parked_id": "SELECT max(id) AS id FROM parked_event WHERE area_id = $1 AND settled_at IS NOT NULL",
    "waiting_id": "SELECT min(id) AS id FROM parked_event WHERE area_id = $1 AND settled_at IS NULL",
    "number": "SELECT max(id) AS id FROM republish_request WHERE $1 <> ''",
}
