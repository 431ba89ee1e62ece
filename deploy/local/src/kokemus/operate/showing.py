"""What an operator is shown of a running platform, as tables."""

from collections.abc import Mapping

from msgspec import UNSET, UnsetType
from rich.table import Table

from kokemus.operate.remote import Remote
from kokemus_client.operations import ParkedList, Status

CAUSE_MAX = 120
"""Characters of a cause in a list; `parked show` has all of it."""


def plain(*headings: str) -> Table:
    """Return an empty table without a frame."""
    table = Table(show_edge=False, pad_edge=False)
    for heading in headings:
        table.add_column(heading)
    return table


def services(there: Remote, figures: Mapping[str, Status]) -> Table:
    """Return where each service answers and how it is."""
    table = plain("service", "api", "state", "outbox", "waiting", "timers due", "parked keys")
    for column in table.columns[3:]:
        column.justify = "right"
    for name, told in figures.items():
        lag = {} if told.lag is UNSET else told.lag
        table.add_row(
            name,
            f"{there.urls[name]}/docs",
            "[green]ready[/green]" if told.ready else "[red]not ready[/red]",
            _number(told.outbox),
            str(sum(behind for behind in lag.values() if behind > 0)),
            _number(told.timers_due),
            _number(told.parked_keys),
        )
    return table


def _number(figure: int | UnsetType) -> str:
    return "?" if figure is UNSET else str(figure)


def parked(found: Mapping[str, ParkedList]) -> Table | str:
    """Return what each service has parked, oldest first."""
    table = plain("service", "id", "area", "key", "type", "cause")
    for name, one in found.items():
        for item in one.items:
            blocked = "[dim]waits behind an earlier event[/dim]"
            cause = blocked if item.blocked else item.cause[:CAUSE_MAX]
            table.add_row(name, str(item.id), item.area_id, item.key, item.type, cause)
    return table if table.row_count else "Nothing is parked."
