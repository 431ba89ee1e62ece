"""Statements derived from a class write what they are given, every kind of column, many rows at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Field

from chassis.columns import MANY, insert, insert_one, listed, names, row_of, seen_as, update, upsert
from chassis.database import Database
from chassis.own_tables import own_registry
from chassis.tables import Codes, Ids, JsonOrNone, Moment, Row, Words, WordsOrNone
from chassis.testing.sample.tables import Entry, Word
from kokemus.platform.service_databases import ServiceDatabase

HERE = "ita-uusimaa"
NOW = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


class Table(Row, registry=own_registry()):
    """A row of the table that is tried."""


class Tried(Table, table=True):
    """One column of every kind."""

    name: str = Field(sa_type=sa.Text, primary_key=True)
    note: WordsOrNone = None
    codes: Codes
    ids: Ids
    facts: JsonOrNone = None
    at: Moment
    order: Words
    """A word of SQL's own."""


CREATE = """
    CREATE TEMP TABLE tried (area_id TEXT, name TEXT, note TEXT, codes TEXT[] NOT NULL, ids UUID[] NOT NULL,
                             facts JSONB, at TIMESTAMPTZ, "order" TEXT, PRIMARY KEY (area_id, name))
    ON COMMIT DROP
"""


def a_row(name: str = "x", **changed: Any) -> dict[str, Any]:
    given_: dict[str, Any] = {
        "area_id": HERE,
        "name": name,
        "note": None,
        "codes": [],
        "ids": [],
        "facts": None,
        "at": NOW,
        "order": "1",
    }
    return given_ | changed


@pytest.fixture
async def owned(sample: ServiceDatabase) -> AsyncIterator[Database]:
    """Give the sample's database as its owner, who may make a table that goes away."""
    opened = await Database.open(sample.owner_url, pool_max=1)
    yield opened
    await opened.close()


HARD = ["", " ", ",", '"', "\\", "{}", "NULL", 'a "b" \\ {c},d', "\u00e4\n"]


async def test_every_kind_of_column_comes_back_as_it_was_given(owned: Database) -> None:
    rows = [
        a_row("lists", codes=HARD, ids=[UUID(int=1), UUID(int=2)], facts={"a": [1, None]}),
        a_row("json list", facts=[[1, 2], {"a": []}]),
        a_row("json empty list", facts=[]),
        a_row("json words", facts="x", ids=[UUID(int=3)]),
        a_row("empty"),
        a_row("text", note="x", facts=None),
    ]
    add = insert(Tried)
    async with owned.transaction({HERE}) as tx:
        await tx.execute(CREATE)
        await tx.execute(add.sql, *add.arguments(rows))
        found = await tx.fetch(f"SELECT {listed(Tried, 'one')} FROM tried AS one ORDER BY name")

    assert [dict(row) for row in found] == sorted(rows, key=lambda row: str(row["name"]))


async def test_what_is_alike_in_many_rows_is_given_once_and_written_to_each(owned: Database) -> None:
    facts, add = [{"a": [1]}, None, [2]], insert(Tried)
    rows = [
        a_row(f"{number:03}", codes=HARD, facts=facts[0], order=str(number % 2)) for number in range(MANY)
    ]
    rows += [
        a_row(f"{number:03}", codes=HARD, facts=facts[0], note="not alike") for number in range(MANY, 99)
    ]
    for one in (rows, [row | {"facts": facts[number % 3]} for number, row in enumerate(rows)]):
        async with owned.transaction({HERE}) as tx:
            await tx.execute(CREATE)
            sql, *arguments = add.filled(one)
            await tx.execute(sql, *arguments)
            found = await tx.fetch(f"SELECT {listed(Tried)} FROM tried ORDER BY name")
        assert [dict(row) for row in found] == one
        alike = {name for name, value in zip(names(Tried), arguments, strict=True) if type(value) is not list}
        assert alike >= {"area_id", "codes", "ids", "at"}
        assert not alike & {"name", "note", "order"}


async def test_rows_that_are_alike_in_all_are_all_written(database: Database) -> None:
    add = insert(Entry, without=("id",), then="RETURNING id")
    row = {"area_id": HERE, "consumer": "c", "word": "w", "number": 1, "event_id": UUID(int=1)}
    async with database.transaction({HERE}) as tx:
        assert len(await tx.fetch(*add.filled([row] * MANY))) == MANY


@given(codes=st.lists(st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]))))
def test_a_list_is_written_as_postgresql_reads_it(codes: list[str]) -> None:
    (literal,) = insert(Tried).arguments([a_row(codes=codes)])[names(Tried).index("codes")]
    read: list[str] = []
    inside, text, escaped = False, "", False
    for letter in literal[1:-1]:
        if escaped:
            text, escaped = text + letter, False
        elif inside and letter == "\\":
            escaped = True
        elif letter == '"':
            if inside:
                read, text = [*read, text], ""
            inside = not inside
        elif inside:
            text += letter
    assert read == codes


async def test_one_row_comes_back_as_it_was_given_and_is_read_by_its_class(owned: Database) -> None:
    row = a_row("one", codes=HARD, ids=[UUID(int=1)], facts=[1, [2]])
    add = insert_one(Tried, then="ON CONFLICT DO NOTHING RETURNING name")
    async with owned.transaction({HERE}) as tx:
        await tx.execute(CREATE)
        assert await tx.fetchval(add.sql, *add.arguments(row)) == "one"
        assert await tx.fetchval(add.sql, *add.arguments(row)) is None
        found = await tx.fetchrow(f"SELECT {listed(Tried)} FROM tried")

    assert found is not None
    assert dict(found) == row
    seen = seen_as(Tried, found)
    assert (seen.name, seen.codes, seen.facts) == ("one", HARD, [1, [2]])


async def test_an_upsert_changes_the_columns_named_and_no_others(owned: Database) -> None:
    add, keep, keep_all = insert(Tried), upsert(Tried, "note"), upsert(Tried)
    async with owned.transaction({HERE}) as tx:
        await tx.execute(CREATE)
        await tx.execute(add.sql, *add.arguments([a_row(note="before", codes=["a"])]))
        await tx.execute(keep.sql, *keep.arguments([a_row(note="after", codes=["b"]), a_row("new")]))
        found = await tx.fetch("SELECT name, note, codes FROM tried ORDER BY name DESC")
        assert [tuple(row) for row in found] == [("x", "after", ["a"]), ("new", None, [])]
        await tx.execute(keep_all.sql, *keep_all.arguments([a_row(codes=["b"])]))
        assert await tx.fetchval("SELECT codes FROM tried WHERE name = 'x'") == ["b"]


@pytest.mark.parametrize("many", [2, 2 * MANY])
async def test_an_update_changes_the_columns_named_of_the_rows_named(owned: Database, many: int) -> None:
    add, change = insert(Tried), update(Tried, "note", "codes", "facts")
    rows = [a_row(f"{number:03}", note="before", facts=number) for number in range(many + 1)]
    after = [row | {"note": str(number % 3), "codes": ["b"], "facts": None, "order": "not this"}
             for number, row in enumerate(rows[:many])]  # fmt: skip
    elsewhere = rows[0] | {"area_id": "elsewhere"}
    async with owned.transaction({HERE}) as tx:
        await tx.execute(CREATE)
        await tx.execute(*add.filled([*rows, elsewhere]))
        await tx.execute("SELECT FROM tried FOR UPDATE")
        await tx.execute(*change.filled(after))
        found = await tx.fetch(f"SELECT {listed(Tried)} FROM tried ORDER BY area_id DESC, name")

    assert [dict(row) for row in found] == [*(row | {"order": "1"} for row in after), rows[-1], elsewhere]


async def test_an_update_that_was_planned_while_the_table_was_empty_never_reads_all_of_it(
    owned: Database,
) -> None:
    change = update(Tried, "note")
    async with owned.transaction({HERE}) as tx:
        await tx.execute(CREATE)
        await tx.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        for name, sql in (("each", change.sql), ("alike", change.narrow(frozenset({"area_id", "note"})))):
            await tx.execute(f"PREPARE {name} AS {sql}")
            plan = "\n".join(row[0] for row in await tx.fetch(f"EXPLAIN EXECUTE {name} (NULL, NULL, NULL)"))
            await tx.execute(f"DEALLOCATE {name}")
            assert "Tid Scan on tried" in plan
            assert "Seq Scan" not in plan


async def test_what_the_database_counts_is_left_out(database: Database) -> None:
    add = insert(Entry, without=("id",), then="RETURNING id")
    row = {"area_id": HERE, "consumer": "c", "word": "w", "number": 1, "event_id": UUID(int=1)}
    async with database.transaction({HERE}) as tx:
        found = await tx.fetch(add.sql, *add.arguments([row, row]))
    assert [one["id"] for one in found] == [1, 2]


def test_a_row_is_named_column_by_column_and_mypy_asks_for_each() -> None:
    """`make types` fails as soon as one of these is let pass: the ignore is then one too many."""
    named = row_of(Word)
    assert named(area_id=HERE, word="yksi", number=1) == {"area_id": HERE, "word": "yksi", "number": 1}
    named(area_id=HERE, word="yksi")  # type: ignore[call-arg]
    named(area_id=HERE, word="yksi", number="1")  # type: ignore[arg-type]
    named(area_id=HERE, word="yksi", number=1, more=1)  # type: ignore[call-arg]


def test_a_row_that_lacks_a_column_is_refused() -> None:
    with pytest.raises(KeyError):
        insert(Word).arguments([{"area_id": HERE, "word": "x"}])


def test_columns_stand_in_the_order_of_the_class_and_are_quoted() -> None:
    assert names(Tried)[:2] == ("area_id", "name")
    assert (
        listed(Tried, "t", without=("note", "codes", "ids", "facts", "at"))
        == 't."area_id", t."name", t."order"'
    )
