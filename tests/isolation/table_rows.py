"""What one area's transaction can do to another area's rows, tried on the real tables and then undone.

Everything happens in one transaction of a superuser that takes the service's own role for each try and is
rolled back: rows that are lacking can be put in, and a policy taken away, without anybody else noticing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Self

import asyncpg

from chassis.own_tables import OWN_TABLES

VERBS = ("SELECT", "INSERT", "UPDATE", "DELETE")
NOTHING_SET = None
"""A session in which nobody has named an area."""

Connection = asyncpg.Connection


@dataclass
class Tried:
    """How many cases were tried, and what went through that must not."""

    cases: int = 0
    leaks: list[str] = field(default_factory=list)

    def __iadd__(self, other: Tried) -> Self:
        """Add what was tried elsewhere."""
        self.cases += other.cases
        self.leaks += other.leaks
        return self


@dataclass(frozen=True)
class Trial:
    """One table, tried by the role of its service in the name of some areas."""

    connection: Connection
    role: str
    table: str
    ours: str
    theirs: str
    platform: frozenset[str]
    """Tables that `*` opens: the chassis' own to the relay, the timers and the inbox."""

    async def of_all(self) -> Tried:
        """Try every verb under every setting."""
        tried = Tried()
        await self._fill()
        foreign = await self.connection.fetchval(
            f'SELECT row_to_json(one)::text FROM "{self.table}" AS one WHERE area_id = $1 LIMIT 1',
            self.theirs,
        )
        for setting in (self.ours, NOTHING_SET, "", "*"):
            for verb in VERBS:
                tried.cases += 1
                tried.leaks += [
                    f"{self.table} {verb} as {setting!r}: {what}"
                    for what in await self._try(verb, setting, foreign)
                ]
        return tried

    async def _try(self, verb: str, setting: str | None, foreign: str) -> list[str]:
        if setting == "*" and self.table in self.platform:
            return await self._for_every_area(verb)
        async with self._as(setting):
            match verb:
                case "SELECT":
                    return await self._select(setting)
                case "INSERT":
                    return await self._insert(foreign)
                case "UPDATE":
                    return await self._update(setting)
                case _:
                    touched = await self._touched(
                        f'DELETE FROM "{self.table}" WHERE area_id = $1', self.theirs
                    )
                    return [f"{touched} rows deleted"] if touched else []

    async def _for_every_area(self, verb: str) -> list[str]:
        """Check that the chassis can work for every area: that is what `*` is for."""
        if verb != "SELECT":
            return []
        async with self._as("*"):
            sql = f'SELECT count(DISTINCT area_id) FROM "{self.table}" WHERE area_id = ANY ($1)'
            seen = await self.connection.fetchval(sql, [self.ours, self.theirs])
        return [] if seen == 2 else [f"{seen} areas seen, expected both"]

    async def _counts(self) -> dict[str, int]:
        """Return how many rows are seen of each area."""
        rows = await self.connection.fetch(f'SELECT area_id, count(*) FROM "{self.table}" GROUP BY 1')
        return {row[0]: row[1] for row in rows}

    async def _select(self, setting: str | None) -> list[str]:
        counts = await self._counts()
        own = counts.pop(self.ours, 0) if setting == self.ours else 1
        found = [f"{number} rows of {area} seen" for area, number in counts.items()]
        return found + ([] if own else ["the own rows are not seen"])

    async def _insert(self, foreign: str) -> list[str]:
        columns = ", ".join(f'"{name}"' for name in await self._columns())
        sql = (
            f'INSERT INTO "{self.table}" ({columns}) OVERRIDING SYSTEM VALUE'
            f' SELECT {columns} FROM json_populate_record(NULL::"{self.table}", $1::text::json)'
        )
        touched = await self._touched(sql, foreign)
        return ["a row of the other area was written"] if touched else []

    async def _update(self, setting: str | None) -> list[str]:
        leaks = []
        sql = f'UPDATE "{self.table}" SET area_id = area_id WHERE area_id = $1'
        if touched := await self._touched(sql, self.theirs):
            leaks.append(f"{touched} rows changed")
        may = await self.connection.fetchval("SELECT has_table_privilege($1, 'UPDATE')", f'"{self.table}"')
        if setting == self.ours and may and not await self._touched(sql, self.ours):
            leaks.append("the own rows cannot be changed")
        sql = f'UPDATE "{self.table}" SET area_id = $2 WHERE area_id = $1'
        if touched := await self._touched(sql, self.ours, self.theirs):
            leaks.append(f"{touched} rows given to the other area")
        return leaks

    async def _touched(self, sql: str, *args: object) -> int:
        """Return how many rows a statement touched, none when the policy or a missing right refused it.

        What only a constraint stops has got past the policy. A try leaves nothing behind.
        """
        savepoint = self.connection.transaction()
        await savepoint.start()
        try:
            tag = await self.connection.execute(sql, *args)
        except asyncpg.InsufficientPrivilegeError:
            return 0
        except asyncpg.IntegrityConstraintViolationError:
            return 1
        finally:
            await savepoint.rollback()
        return int(tag.split()[-1])

    @asynccontextmanager
    async def _as(self, setting: str | None) -> AsyncIterator[None]:
        """Be the service's role in the name of an area, until the end."""
        savepoint = self.connection.transaction()
        await savepoint.start()
        try:
            if setting is not None:
                await self.connection.execute("SELECT set_config('kokemus.areas', $1, true)", setting)
            await self.connection.execute(f'SET LOCAL ROLE "{self.role}"')
            yield
        finally:
            await savepoint.rollback()

    async def _columns(self) -> list[str]:
        rows = await self.connection.fetch(
            "SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0"
            " AND NOT attisdropped AND attgenerated = '' ORDER BY attnum",
            f'"{self.table}"',
        )
        return [row[0] for row in rows]

    async def _fill(self) -> None:
        """Put a row of either area into a chassis table that has none: of those, some stand empty most of the time."""
        counts = await self._counts()
        for area in (self.ours, self.theirs):
            if counts.get(area):
                continue
            assert self.table in OWN_TABLES, (
                f"{self.table} has no row of {area}: the life of an area should give it one"
            )
            types = await self.connection.fetch(
                "SELECT attname, format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = $1::regclass"
                " AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
                f'"{self.table}"',
            )
            names = ", ".join(f'"{name}"' for name, _ in types)
            values = ", ".join("$1" if name == "area_id" else ANY_VALUE[kind] for name, kind in types)
            sql = f'INSERT INTO "{self.table}" ({names}) OVERRIDING SYSTEM VALUE VALUES ({values})'
            await self.connection.execute(sql, area)


ANY_VALUE = {
    "text": "gen_random_uuid()::text",
    "uuid": "gen_random_uuid()",
    "bigint": "(random() * 1e12)::bigint",
    "integer": "1",
    "boolean": "false",
    "bytea": "''",
    "jsonb": "'{}'",
    "text[]": "'{}'",
    "timestamp with time zone": "clock_timestamp()",
}
"""A value of each type that a chassis table has."""


async def tables(connection: Connection) -> list[str]:
    """Return every table of a service, except the one that names the schema's version."""
    rows = await connection.fetch(
        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace"
        " AND relname <> 'alembic_version' ORDER BY 1"
    )
    return [row[0] for row in rows]


async def tried(
    url: str,
    *,
    role: str,
    ours: str,
    theirs: str,
    platform: Iterable[str] = OWN_TABLES,
    first: Sequence[str] = (),
) -> Tried:
    """Try all tables of the database at an address, after doing something to each `first`.

    `first` are statements with `{table}` in them; they are undone with everything else.
    """
    whole = Tried()
    connection = await asyncpg.connect(url, command_timeout=30)
    try:
        for table in await tables(connection):
            undone = connection.transaction()
            await undone.start()
            try:
                await connection.execute("SET LOCAL lock_timeout = '20s'")
                for statement in first:
                    await connection.execute(statement.format(table=table))
                whole += await Trial(connection, role, table, ours, theirs, frozenset(platform)).of_all()
            finally:
                await undone.rollback()
    finally:
        await connection.close()
    return whole
