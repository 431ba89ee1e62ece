"""What an operator is shown of a running platform: tables, and lists where a table would not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType
from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from kokemus.operate.remote import Remote
    from kokemus_client.operations import ParkedList, Status

CAUSE_MAX = 120
"""Characters of a cause in a list; `parked show` has all of it."""
WIDE = 120
"""Columns from which on a table can be read; below, and in a pipe, it is a list."""
INDENT = 4


@dataclass(frozen=True)
class Folding:
    """Something shown as a table where there is room for it, else as a list."""

    table: RenderableType
    listed: RenderableType

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """Give what fits."""
        yield self.table if options.max_width >= WIDE else self.listed


def plain(*headings: str) -> Table:
    """Return an empty table without a frame."""
    table = Table(show_edge=False, pad_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def within(*lines: str) -> Padding:
    """Return lines that belong to the one above, wrapped where they are too long."""
    return Padding(Text("\n".join(lines), overflow="fold"), (0, 0, 0, INDENT))


def services(there: Remote, figures: Mapping[str, Status]) -> Folding:
    """Return where each service answers and how it is."""
    headings = ("outbox", "waiting", "timers due", "parked keys")
    table = plain("service", "api", "state", *headings)
    listed: list[RenderableType] = []
    table.columns[1].no_wrap = True
    for column in table.columns[3:]:
        column.justify = "right"
    for name, told in figures.items():
        lag = {} if told.lag is UNSET else told.lag
        waiting = sum(behind for behind in lag.values() if behind > 0)
        counts = [*map(_number, (told.outbox, waiting, told.timers_due, told.parked_keys))]
        state = Text("ready", "green") if told.ready else Text("not ready", "red")
        api = f"{there.urls[name]}/docs"
        table.add_row(name, api, state, *counts)
        listed += [
            Text.assemble((name, "bold"), " ", state),
            within(api, ", ".join(f"{what} {count}" for what, count in zip(headings, counts, strict=True))),
        ]
    return Folding(table, Group(*listed))


def beside(there: Remote, restarts: Mapping[str, int], clock: str | None) -> Iterator[Text]:
    """Give what else there is to know of a platform: what was started again, where else to look, what time it is."""
    for name, times in restarts.items():
        yield Text(f"{name} was started again {times} time{'s' if times > 1 else ''}", "yellow")
    if pages := there.described.get("console"):
        yield Text(f"Pages: {pages}")
    yield Text(f"Issuer: {there.described['issuer']}\nMails: {there.mail}")
    if clock:
        yield Text(f"Test clock: {clock}, a {datetime.fromisoformat(clock):%A}")


def _number(figure: int | UnsetType) -> str:
    return "?" if figure is UNSET else str(figure)


def parked(found: Mapping[str, ParkedList]) -> Folding:
    """Return what each service has parked, oldest first."""
    table = plain("service", "id", "area", "key", "type", "cause")
    listed: list[RenderableType] = []
    for name, one in found.items():
        for item in one.items:
            blocked = Text("waits behind an earlier event", "dim")
            cause = blocked if item.blocked else Text(item.cause[:CAUSE_MAX])
            table.add_row(name, str(item.id), Text(item.area_id), Text(item.key), Text(item.type), cause)
            listed += [
                Text(f"{name} {item.id}: {item.type}", "bold"),
                within(f"{item.key} in {item.area_id}", cause.plain),
            ]
    return Folding(table, Group(*listed))
