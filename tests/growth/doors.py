"""Every query at a door that a person, an operator or the worker asks for again and again: one row for each.

Places in braces are filled in by `Place`. A new query at a door gets its row here: `test_growth.py` asks for those of
every GET, and reads each row's plans.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
import msgspec

from chassis.service import Context, Service
from tests.growth.filling import Size

Also = Callable[[Size], int]


def nothing_else(_: Size) -> int:
    """Return that no more rows are read than what is returned explains."""
    return 0


@dataclass(frozen=True, slots=True)
class Place:
    """A service with its history, and who asks it what: one round of it."""

    service: Service
    context: Context
    client: httpx.AsyncClient
    token: Callable[..., str]
    values: Mapping[str, Any]
    """What stands for the names in braces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asks:
    """A request, as somebody makes it."""

    service: str
    request: str
    by: str = "coordinator"
    body: Mapping[str, Any] = field(default_factory=dict)
    page: int = 1
    also: Also = nothing_else
    """Rows that a statement may read besides, of what does not grow with history; with the reason beside the row."""

    def __str__(self) -> str:
        """Name it."""
        page = f", page {self.page}" if self.page > 1 else ""
        return f"{self.service}: {self.by} {self.request}{page}"

    @property
    def path(self) -> str:
        """The path as the service's document has it, as far as names in braces are the same."""
        return self.request.split()[1].partition("?")[0]

    async def run(self, place: Place, forget: Callable[[], None]) -> None:
        """Ask; what came before the page is not counted."""
        method, target = filled(self.request, place.values).split()
        body = msgspec.json.decode(filled(msgspec.json.encode(self.body).decode(), place.values))
        after = ""
        for _ in range(self.page):
            forget()
            answer = await place.client.request(
                method, target + after, headers=self._headers(place), json=body if self.body else None
            )
            assert answer.is_success, f"{self}: {answer.status_code} {answer.text}"
            if self.page > 1:
                after = f"{'&' if '?' in target else '?'}after={answer.json()['next']}"

    def _headers(self, place: Place) -> dict[str, str]:
        units, expert = [str(place.values["unit"])], str(place.values[EXPERTS.get(self.by, "expert")])
        role = "expert" if self.by in EXPERTS else self.by
        token = place.token(role, units=units, expert_id=expert)
        return {
            "Authorization": f"Bearer {token}",
            "X-Purpose": "to see what it reads",
            "Idempotency-Key": str(uuid4()),
            "If-Match": "*",
        }


EXPERTS = {"expert": "expert", "asked": "open_expert"}
"""Who asks as an expert, and which one that is."""

Run = Callable[[Place], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Does:
    """Something that a worker does by itself."""

    service: str
    what: str
    do: Run
    also: Also = nothing_else
    """As above."""

    def __str__(self) -> str:
        """Name it."""
        return f"{self.service}: worker {self.what}"

    async def run(self, place: Place, forget: Callable[[], None]) -> None:
        """Do it."""
        forget()
        await self.do(place)


def filled(text: str, values: Mapping[str, Any]) -> str:
    """Return the text with names in braces filled in."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", str(value))
    return text
