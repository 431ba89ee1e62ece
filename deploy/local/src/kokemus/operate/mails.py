"""Mail that stays until somebody does something: whose it is, why, and since when; never an address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import UnsetType
from rich.console import Group, RenderableType
from rich.text import Text

from kokemus.operate.moments import HELSINKI
from kokemus.operate.showing import Folding, plain, within

if TYPE_CHECKING:
    from kokemus.operate.remote import Remote
    from kokemus_client.notifications import DeliveryEntry, State
    from kokemus_client.operations import Status


STATES: Mapping[str, State] = {"waiting": "awaiting_contact", "failed": "failed"}
"""The two states in which mail stays, by what an operator calls them."""
_CALLED = {state: called for called, state in STATES.items()}


async def undelivered(there: Remote, area: str, *which: str) -> list[DeliveryEntry]:
    """Return an area's mail that stays, the newest first of what waits, then of what has failed."""
    from kokemus_client import Client

    token = there.token("operator", areas=[area], roles=["operator"])
    async with Client(there.urls, token) as client:
        log = client.notifications
        return [one for each in which for one in await log.list_messages(area, state=STATES[each]).all()]


def shown(found: list[DeliveryEntry]) -> Folding:
    """Return mail that stays as a table, or a list where it is narrow."""
    table = plain("since", "state", "person", "role", "order", "mail", "reason")
    for column in table.columns[:3]:
        column.no_wrap = True
    listed: list[RenderableType] = []
    for one in found:
        cells = _cells(one)
        table.add_row(*map(Text, cells))
        since, state, person, role, order, template, reason = cells
        listed += [
            Text(f"{since}  {state}: {template}", "bold"),
            within(f"{reason}: {role} {person}" + (f", order {order}" if order else "")),
        ]
    return Folding(table, Group(*listed))


def _cells(one: DeliveryEntry) -> tuple[str, ...]:
    since = one.undelivered_since
    return (
        since.astimezone(HELSINKI).strftime("%d.%m. %H:%M") if since else "?",
        _CALLED[one.state],
        str(one.person_id),
        one.role or "?",
        one.order or "",
        one.template,
        one.reason,
    )


def told_of(figures: Mapping[str, Status]) -> Iterator[Text]:
    """Give how much mail stays in all areas; nothing when there is none, or nobody tells."""
    counts: dict[str, int] = {}
    for told in figures.values():
        counts |= {} if isinstance(told.undelivered, UnsetType) else told.undelivered
    waiting, failed = (counts.get(one, 0) for one in STATES.values())
    if waiting or failed:
        text = f"Mail: {waiting} waiting for a contact point, {failed} failed; see `kokemus mail --area AREA`"
        yield Text(text, "yellow")
