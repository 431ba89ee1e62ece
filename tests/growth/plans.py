"""What PostgreSQL really read for each statement: the plans that `auto_explain` tells as it runs them.

No statement is repeated for it: what is told is the run itself, in the service's own role, with row-level security
and with the plan that its connection had.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from chassis.connection import Connection, prepare
from chassis.database import Database

FACTOR = 5
"""Rows read for one row returned: it, its session and its order, whether a later line took its place, an index of it."""
CONSTANT = 100
"""Rows read whatever is returned: of whom somebody may see, of what is open or due now."""
PAGES_FACTOR, PAGES_CONSTANT = 10, 160
"""Pages of 8 kB likewise: a key is found in four at most. An index that is walked reads them and tells no rows."""
PAGES_WRITTEN_FACTOR = 40
"""Pages for a row that is written: its place in each of the table's indexes is looked up, too."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement as it ran: rows returned or written, rows and pages read, and where most of them were."""

    sql: str
    returned: int
    read: int
    pages: int
    ms: float
    most: str
    writes: bool

    def is_flat(self, also: int = 0) -> bool:
        """Tell whether it read no more than what it returned can explain, and so many rows of what does not grow."""
        factor = PAGES_WRITTEN_FACTOR if self.writes else PAGES_FACTOR
        return (
            self.read <= FACTOR * self.returned + CONSTANT + also
            and self.pages <= factor * self.returned + PAGES_CONSTANT + also
        )

    def __str__(self) -> str:
        """Tell it in one line."""
        words = " ".join(self.sql.split())
        told = words if len(words) <= 300 else f"{words[:120]} … {words[-180:]}"
        return (
            f"read {self.read} rows and {self.pages} pages for {self.returned}, most of {self.most}: {told}"
        )


class Explaining(Connection):
    """A connection that keeps what is told of its statements."""

    told: list[Statement]

    def _process_log_message(self, fields: Mapping[str, str], last_query: str) -> None:
        """Keep a plan; asyncpg's own listeners are forgotten whenever the pool has the connection back."""
        text = fields.get("M", "")
        duration, is_one, plan = text.partition(" ms  plan:\n")
        if is_one:
            told = json.loads(plan)
            if "typeinfo_tree" not in told["Query Text"]:  # the driver's own, once for each type
                self.told.append(statement_of(told, ms=float(duration.removeprefix("duration: "))))


@asynccontextmanager
async def explained(url: str, told: list[Statement]) -> AsyncIterator[Database]:
    """Open a service's database so that every statement is told of."""

    class Ours(Explaining):
        pass

    Ours.told = told
    pool = await asyncpg.create_pool(url, min_size=1, max_size=4, init=prepare, connection_class=Ours)
    database = Database(pool, url)
    try:
        yield database
    finally:
        await database.close()


async def let_explain(admin_url: str, database: str, *, as_if_large: bool) -> None:
    """Let PostgreSQL tell a database's clients the plan of every statement.

    What is small is rightly read whole, be it a table or an area's rows, and a missing index does not show:
    `as_if_large` makes that as dear as it will be.
    """
    admin = await asyncpg.connect(turned_to(admin_url, database))
    settings = {
        "session_preload_libraries": "auto_explain",
        "auto_explain.log_min_duration": "0",
        "auto_explain.log_analyze": "on",
        "auto_explain.log_buffers": "on",
        "auto_explain.log_timing": "off",
        "auto_explain.log_format": "json",
        "auto_explain.log_level": "notice",
        "auto_explain.log_parameter_max_length": "0",
    }
    if as_if_large:
        settings |= {"enable_seqscan": "off", "random_page_cost": "1"}
    await admin.execute("LOAD 'auto_explain'")
    for name, value in settings.items():
        await admin.execute(f"ALTER DATABASE {database} SET {name} = '{value}'")
    await admin.close()


def turned_to(admin_url: str, database: str) -> str:
    """Return the administrator's address in that database."""
    return urlunsplit(urlsplit(admin_url)._replace(path=f"/{database}"))


def statement_of(told: Mapping[str, Any], *, ms: float) -> Statement:
    """Return what a plan tells of a statement that ran."""
    top = told["Plan"]
    reads = list(_reads(top))
    most = max(reads, key=lambda one: one[1], default=("nothing", 0))
    return Statement(
        sql=told["Query Text"],
        returned=_returned(top),
        read=sum(rows for _, rows in reads),
        pages=top.get("Shared Hit Blocks", 0) + top.get("Shared Read Blocks", 0),
        ms=ms,
        most=most[0],
        writes=any(node["Node Type"] == "ModifyTable" for node in _nodes(top)),
    )


def _returned(top: Mapping[str, Any]) -> int:
    """Return how many rows a statement gave, or wrote where it gave none."""
    written = max((_rows(one) for one in _nodes(top) if one["Node Type"] == "ModifyTable"), default=0)
    below = [
        _rows(one) for node in _nodes(top) if node["Node Type"] == "ModifyTable" for one in node["Plans"]
    ]
    return max([_rows(top), written, *below])


def _reads(top: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Return each scan of a table or an index, with the rows that it looked at."""
    for node in _nodes(top):
        if "Relation Name" in node and node["Node Type"] != "ModifyTable":
            place = (
                f"{node['Relation Name']} ({node['Node Type']} {node.get('Index Name', '')}".rstrip() + ")"
            )
            yield place, _looked_at(node)
        elif node["Node Type"] == "Bitmap Index Scan":
            yield f"{node['Index Name']} (Bitmap Index Scan)", _rows(node)


def _looked_at(node: Mapping[str, Any]) -> int:
    loops: int = node.get("Actual Loops", 1)
    removed: float = node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Index Recheck", 0)
    return _rows(node) + round(removed * loops)


def _rows(node: Mapping[str, Any]) -> int:
    rows: float = node.get("Actual Rows", 0) * node.get("Actual Loops", 1)
    return round(rows)


def _nodes(node: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield node
    for below in node.get("Plans", ()):
        yield from _nodes(below)
