"""Orders of an area, found by unit, expert, day and state, as its coordinators may see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec
from rich.console import Group, RenderableType
from rich.text import Text

from kokemus.operate.moments import HELSINKI
from kokemus.operate.remote import Remote
from kokemus.operate.showing import Folding, plain, within
from kokemus_client.journeys import short

if TYPE_CHECKING:
    from kokemus_client.dispatch import OrdersIn, OrderView

LISTED_MAX = 100
"""Orders that are shown, the newest; more are found by asking for less."""
FREE_TEXT = frozenset({"responsibility", "target_group", "place", "client_reference"})
"""What people wrote into an order stays where they work with it."""
PURPOSE = "kokemus orders"


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Which orders are asked for; None does not narrow."""

    unit: UUID | None = None
    expert: UUID | None = None
    day: date | None = None
    state: OrdersIn | None = None


@dataclass(frozen=True)
class Found:
    """Orders, newest first, and whether there are more."""

    orders: Sequence[OrderView]
    more: bool


async def found(there: Remote, area: str, wanted: Wanted) -> Found:
    """Return what an area's coordinator finds; raise Refused when it is a no."""
    async with there.as_coordinator(area) as client:
        asked = client.dispatch.list_orders(
            area,
            state=wanted.state,
            unit=wanted.unit,
            expert=wanted.expert,
            day=wanted.day,
            limit=LISTED_MAX,
            x_purpose=PURPOSE,
        )
        page = (await asked.page()).expect()
    return Found(page.items, more=page.next is not None)


def shown(orders: Sequence[OrderView]) -> Folding:
    """Return orders as a person likes to read them: by the number that mails have, times on the wall's clock."""
    table = plain("order", "state", "seats", "work form", "unit", "wished times", "whole id")
    table.columns[-1].no_wrap = True
    listed: list[RenderableType] = []
    for one in orders:
        name, seats = short(str(one.order_id)), f"{one.seats_taken} of {one.seats}"
        form, unit, times = one.work_form, short(str(one.unit_id)), _times(one)
        cells = (name, one.state, seats, form, unit, times, str(one.order_id))
        table.add_row(*map(Text, cells))
        listed += [
            Text.assemble((name, "bold"), f"  {one.state}, {seats} seats taken"),
            within(f"{form} for unit {unit}, {times}", str(one.order_id)),
        ]
    return Folding(table, Group(*listed))


def _times(one: OrderView) -> str:
    starts_at: datetime = one.times[0].starts_at
    more = f" and {len(one.times) - 1} more" if len(one.times) > 1 else ""
    return f"{starts_at.astimezone(HELSINKI):%d.%m.%Y %H:%M}{more}"


def told(orders: Sequence[OrderView]) -> list[dict[str, Any]]:
    """Return orders as a script likes to read them, without what people wrote into them."""
    return [
        {name: value for name, value in msgspec.to_builtins(one).items() if name not in FREE_TEXT}
        for one in orders
    ]
