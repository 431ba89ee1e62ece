"""What an area pays, and what of it when a session is not held: the versions with their dates, as sentences."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar, get_args

from starlette.responses import Response

from kokemus_client.billing import PolicyView, Rule, ScheduleView
from kokemus_console.visits import Visit, is_away, value

Version = TypeVar("Version", ScheduleView, PolicyView)
Holds = Literal["now", "later", "before"]
RULES: tuple[Rule, ...] = get_args(Rule)
"""In the order in which they are read: what was held before what was not."""
SINCE_EVER = date(2000, 1, 1)
"""What holds from so long ago was there from the beginning."""


@dataclass(frozen=True)  # no slots: with them, a frozen one cannot be made as X[type](…)
class Dated(Generic[Version]):
    """A version, and whether it holds today."""

    version: Version
    holds: Holds

    @property
    def since_ever(self) -> bool:
        """Tell whether it holds from the beginning."""
        return self.version.valid_from <= SINCE_EVER


async def policies(visit: Visit) -> Response:
    """Show the fee schedule and the cancellation policy in force, those to come and those before."""
    ask, area = visit.client.billing, visit.area.area_id
    schedules, cancellations = await asyncio.gather(ask.list_schedules(area), ask.list_policies(area))
    today = visit.now.astimezone(visit.zone).date()
    fees, rules = value(schedules), value(cancellations)
    if fees is None and rules is None and not is_away(schedules, cancellations):
        return visit.no(schedules if not value(schedules) else cancellations)  # type: ignore[arg-type]
    return visit.page(
        "month/policies.html",
        schedules=None if fees is None else dated(fees.items, today),
        policies=None if rules is None else dated(rules.items, today),
        rules=RULES,
    )


def dated(versions: Sequence[Version], today: date) -> list[Dated[Version]]:
    """Return versions, of which billing lists the newest first, with whether each holds today."""
    in_force = next((one for one in versions if one.valid_from <= today), None)
    return [
        Dated(one, "now" if one is in_force else "later" if one.valid_from > today else "before")
        for one in versions
    ]
