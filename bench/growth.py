"""How much each query at a door reads, with years of history in twenty areas.

Every row of `tests/growth/listed.py` is asked twice: after a busy month and in an area that is new, of which PostgreSQL
has not learnt yet, and when it has. GROWTH_ORDERS says how many orders there are in all, with what follows from them:
sessions, lines, statements, messages, events. 50,000 take five minutes; 200,000 are the large size.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Collection, Mapping, Sequence

from rich.console import Console
from rich.table import Table

from chassis.testing.issuer import IssuerServer
from measuring import Figures, finish
from tests.growth.filling import SERVICES, Size, filled
from tests.growth.listed import ROWS
from tests.growth.plans import Statement
from tests.growth.reading import Reading, reader

AREAS = 20
ORDERS = int(os.environ.get("GROWTH_ORDERS", "50000"))
SIZE = Size(areas=AREAS, orders=ORDERS // AREAS, experts=200, units=40)
COLUMNS = ("returned", "read", "pages", "ms")


async def readings(service: str, issuer: IssuerServer) -> list[tuple[Reading, ...]]:
    """Return what each row of a service read in both turns."""
    mine = [row for row in ROWS if row.service == service]
    async with filled(os.environ["DATABASE_URL"], service, SIZE, as_if_large=False) as history:
        turns = []
        for turn in (0, 1):
            async with reader(history, issuer.issuer, turn=turn) as read:
                turns.append([await read(row) for row in mine])
            await history.learn()
    return list(zip(*turns, strict=True))


def worst(found: Reading) -> Statement:
    """Return the statement that read most for what it returned."""
    return max(found.statements, key=lambda one: one.read / (one.returned + 10))


def figures_of(turns: Sequence[Reading]) -> Figures:
    """Return the figures of a row, turn by turn: of its worst statement, and the milliseconds of all of them."""
    statements = [worst(one) for one in turns]
    return {
        "returned": [one.returned for one in statements],
        "read": [one.read for one in statements],
        "pages": [one.pages for one in statements],
        "ms": [round(sum(one.ms for one in reading.statements), 2) for reading in turns],
    }


def show(figures: Mapping[str, Figures], too_much: Collection[str]) -> None:
    """Print the table, the worse of both turns, and mark what reads too much."""
    table = Table(title=f"{ORDERS:,} orders in {AREAS} areas", title_justify="left", show_edge=False)
    table.add_column("query")
    for name in COLUMNS:
        table.add_column(name, justify="right")
    for query, found in figures.items():
        marked = f"{query}  (too much)" if query in too_much else query
        table.add_row(marked, *(f"{max(found[name]):,}" for name in COLUMNS))
    Console(width=150).print(table)


async def measure() -> None:
    """Fill, read, show."""
    issuer = IssuerServer().start()
    figures: dict[str, Figures] = {}
    too_much: dict[str, str] = {}
    for service in SERVICES:
        for turns in await readings(service, issuer):
            query = str(turns[0].row)
            figures[query] = figures_of(turns)
            for statement in (one for reading in turns for one in reading.too_much):
                too_much.setdefault(query, str(statement))
    issuer.stop()
    show(figures, too_much)
    for query, why in too_much.items():
        print(f"{query}: {why}")
    summary = {"orders": ORDERS, "queries": len(figures), "too_much": sorted(too_much)}
    finish("growth", summary, figures)


if __name__ == "__main__":
    asyncio.run(measure())
