"""Every table belongs to areas: as declared, as migrated, and as PostgreSQL lets the app role touch it."""

import importlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import asyncpg
import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY, UUID

from chassis.own_tables import OWN_TABLES
from chassis.tables import NAMING
from tests.architecture import repository as repo
from tests.architecture import schema_rules as schemas
from tests.architecture.rules import Source
from tests.architecture.schema_rules import Kept

SERVICES = pytest.mark.parametrize("name", repo.SERVICES)

APPEND_ONLY = {
    "registry": set[str](),
    "dispatch": {"order_time", "outcome", "reporting_policy"},
    "billing": {
        "cancellation_policy",
        "fee_line",
        "fee_schedule",
        "payment_notice",
        "statement",
        "statement_line",
    },
    "notifications": set[str](),
}
"""What was said, judged or stated stays: the app role may neither change nor remove it."""
CHASSIS_APPEND_ONLY = {"read_log"}
"""Who has read what of a person."""
OPEN_TO_EVERY_AREA = {"notifications": {"area"}}
"""Beside the chassis' own: the sender of mails goes through all areas; the table holds no person."""


def metadata_of(name: str) -> sa.MetaData:
    """Return the MetaData of a service's tables, with all of its capabilities' in it."""
    importlib.import_module(f"{name}.app")
    found: sa.MetaData = importlib.import_module(f"{name}.table").Table.metadata
    return found


def migrations_of(name: str) -> list[Source]:
    folder = f"services/{name}/migrations/versions/"
    return repo.matching(lambda path: path.startswith(folder) and repo.is_python(path))


@SERVICES
def test_every_table_is_declared_as_the_rules_say(name: str) -> None:
    assert [
        fault for table in metadata_of(name).tables.values() for fault in schemas.table_faults(table)
    ] == []


@SERVICES
def test_the_chassis_tables_are_there(name: str) -> None:
    assert set(metadata_of(name).tables) >= OWN_TABLES


def a_table(*parts: sa.schema.SchemaItem, name: str = "fee", metadata: sa.MetaData | None = None) -> sa.Table:
    area = sa.Column("area_id", sa.Text, primary_key=True)
    return sa.Table(name, metadata or sa.MetaData(naming_convention=NAMING), area, *parts)


def without_area() -> sa.Table:
    return sa.Table("fee", sa.MetaData(naming_convention=NAMING), sa.Column("fee_id", UUID, primary_key=True))


def area_later() -> sa.Table:
    columns = (sa.Column("fee_id", UUID, primary_key=True), sa.Column("area_id", sa.Text, primary_key=True))
    return sa.Table("fee", sa.MetaData(naming_convention=NAMING), *columns)


def area_may_be_null() -> sa.Table:
    columns = (sa.Column("fee_id", UUID, primary_key=True), sa.Column("area_id", sa.Text, nullable=True))
    return sa.Table("fee", sa.MetaData(naming_convention=NAMING), *columns)


def referring(*indexes: sa.schema.SchemaItem) -> sa.Table:
    metadata = sa.MetaData(naming_convention=NAMING)
    a_table(sa.Column("month", sa.Text, primary_key=True), name="month", metadata=metadata)
    link = sa.ForeignKeyConstraint(
        ["area_id", "month"], ["month.area_id", "month.month"], name="fk_fee_month"
    )
    return a_table(sa.Column("month", sa.Text), link, *indexes, metadata=metadata)


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        (without_area, "fee has no area_id"),
        (area_later, "the primary key begins with ['fee_id']"),
        (area_may_be_null, "fee.area_id may be null"),
        (lambda: a_table(sa.Column("said_at", sa.DateTime)), "fee.said_at: a moment without a time zone"),
        (lambda: a_table(sa.Column("starts_at", ARRAY(sa.DateTime))), "fee.starts_at: a moment without"),
        (lambda: a_table(sa.Column("closes", sa.Time(timezone=True))), "fee.closes: a clock time with"),
        (lambda: a_table(sa.Column("amount_minor", sa.Integer)), "fee.amount_minor: money is bigint"),
        (lambda: a_table(sa.Column("fee_cents", sa.Text)), "fee.fee_cents: money is bigint"),
        (lambda: a_table(sa.Column("price", sa.Numeric)), "fee.price: neither money nor minutes are fractions"),
        (lambda: a_table(sa.CheckConstraint("true", name=sa.schema.conv("positive"))), "does not begin with ck_fee"),
        (lambda: a_table(sa.Index("by_area", "area_id")), "by_area does not begin with ix_fee_"),
        (lambda: a_table(sa.Column("Kind", sa.Text)), "Kind is no lower-case name"),
        (referring, "no index begins with the foreign key ['area_id', 'month']"),
        (lambda: referring(sa.Index("ix_fee_month", "month", "area_id", postgresql_where=sa.text("true"))), "no index"),
    ],
)  # fmt: skip
def test_a_fault_of_a_table_is_seen(table: Callable[[], sa.Table], fault: str) -> None:
    assert [said for said in schemas.table_faults(table()) if fault in said]


def test_a_good_table_has_no_fault() -> None:
    table = referring(
        sa.Column("said_at", sa.DateTime(timezone=True)),
        sa.Column("amount_minor", sa.BigInteger),
        sa.Column("deadline", sa.Time),
        sa.Index("ix_fee_month", "month", "area_id", "said_at"),
        sa.CheckConstraint("amount_minor >= 0", name="positive"),
    )
    assert list(schemas.table_faults(table)) == []


@SERVICES
def test_migrations_follow_each_other(name: str) -> None:
    assert migrations_of(name)
    assert list(schemas.migration_faults(migrations_of(name))) == []


def a_migration(name: str, *, revision: str, after: str | None) -> Source:
    return Source(
        f"services/x/migrations/versions/{name}", f"revision = {revision!r}\ndown_revision: str = {after!r}\n"
    )


@pytest.mark.parametrize(
    ("second", "fault"),
    [
        (a_migration("0002_add_fees.py", revision="0002", after="0001"), "expected NNNN_(pre|post)_what.py"),
        (a_migration("0003_pre_fees.py", revision="0003", after="0001"), "the number is 0003"),
        (a_migration("0002_pre_fees.py", revision="ab12", after="0001"), "revision is 'ab12'"),
        (a_migration("0002_pre_fees.py", revision="0002", after=None), "down_revision is None"),
        (
            Source("0002_post_fees.py", "revision = '0002'\ndown_revision = '0001'\ndef downgrade(): ..."),
            "forward only",
        ),
    ],
)
def test_a_fault_of_the_migrations_is_seen(second: Source, fault: str) -> None:
    first = a_migration("0001_pre_all.py", revision="0001", after=None)
    assert list(schemas.migration_faults([first])) == []
    assert [said for said in schemas.migration_faults([first, second]) if fault in said]


_TABLES = """
    SELECT class.relname AS name, class.relrowsecurity AS enabled, class.relforcerowsecurity AS forced,
           (SELECT coalesce(array_agg(ARRAY[coalesce(qual, ''), coalesce(with_check, '')]), '{}')
            FROM pg_policies WHERE schemaname = 'public' AND tablename = class.relname) AS policies,
           ARRAY(SELECT verb FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',
                                               'TRIGGER']) AS verb
                 WHERE has_table_privilege($1, class.oid, verb)) AS verbs
    FROM pg_class AS class
    WHERE class.relnamespace = 'public'::regnamespace AND class.relkind IN ('r', 'p') ORDER BY class.relname
"""
_OWNED = """
    SELECT 'relation ' || relname FROM pg_class WHERE relowner = $1::regrole
    UNION ALL SELECT 'schema ' || nspname FROM pg_namespace WHERE nspowner = $1::regrole
    UNION ALL SELECT 'database ' || datname FROM pg_database WHERE datdba = $1::regrole
    UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE proowner = $1::regrole
"""
_COUNTED = """
    SELECT relname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE attname = 'area_id' AND relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND attstattarget IS DISTINCT FROM 0 AND has_table_privilege($1, pg_class.oid, 'SELECT')
"""
_ROLE = """
    SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
           has_schema_privilege(oid, 'public', 'CREATE') AS creates,
           has_database_privilege(oid, current_database(), 'CREATE') AS creates_schemas,
           (SELECT count(*) FROM pg_auth_members WHERE member = pg_roles.oid) > 0 AS is_somebody_else
    FROM pg_roles WHERE rolname = $1
"""


async def asked(migrated: Any, name: str, sql: str) -> Sequence[Any]:
    """Return what the migrated database of a service tells of its app role."""
    connection = await asyncpg.connect((await migrated.of(name)).owner_url)
    try:
        return await connection.fetch(sql, f"{name}_app")
    finally:
        await connection.close()


async def kept_by(migrated: Any, name: str) -> list[Kept]:
    return [
        Kept(
            row["name"],
            enabled=row["enabled"],
            forced=row["forced"],
            policies=tuple((seen, written) for seen, written in row["policies"]),
            verbs=frozenset(row["verbs"]),
        )
        for row in await asked(migrated, name, _TABLES)
        if row["name"] != "alembic_version"
    ]


DECIDED = {
    "dispatch": {
        "session": (
            (
                "(expert_id = (( SELECT NULLIF(current_setting('kokemus.expert'::text, true), ''::text) AS \"nullif\"))"
                "::uuid)"
            ),
            "",
        )
    }
}
"""Policies beside the area's, by table: an expert sees the own time everywhere while accepting (ADR 0024)."""


@SERVICES
async def test_every_migrated_table_is_protected(migrated: Any, name: str) -> None:
    platform = OWN_TABLES | OPEN_TO_EVERY_AREA.get(name, set())
    append_only = APPEND_ONLY[name] | CHASSIS_APPEND_ONLY
    tables = await kept_by(migrated, name)
    assert [
        fault
        for table in tables
        for fault in schemas.protection_faults(
            table, platform=platform, append_only=append_only, decided=DECIDED.get(name, {})
        )
    ] == []
    assert append_only <= {table.name for table in tables}


@SERVICES
async def test_the_migrated_tables_are_the_declared_ones(migrated: Any, name: str) -> None:
    assert {table.name for table in await kept_by(migrated, name)} == set(metadata_of(name).tables)


@SERVICES
async def test_no_table_counts_its_areas(migrated: Any, name: str) -> None:
    assert [row[0] for row in await asked(migrated, name, _COUNTED)] == []


@SERVICES
async def test_the_app_role_owns_nothing_and_passes_by_nothing(migrated: Any, name: str) -> None:
    (role,) = await asked(migrated, name, _ROLE)
    assert {right: has for right, has in role.items() if has} == {}
    assert [row[0] for row in await asked(migrated, name, _OWNED)] == []


def test_a_policy_that_was_decided_on_is_there_as_it_was_decided() -> None:
    second = ("(expert_id = me)", "")
    table = replace(GOOD, policies=(*GOOD.policies, second))

    assert list(schemas.protection_faults(table, decided={"fee_line": second})) == []
    for other in (GOOD, replace(GOOD, policies=(*GOOD.policies, ("true", "")))):
        assert list(schemas.protection_faults(other, decided={"fee_line": second}))


GOOD = Kept(
    "fee_line",
    enabled=True,
    forced=True,
    policies=(("(area_id = ANY (x))", "(area_id = ANY (x))"),),
    verbs=frozenset({"SELECT", "INSERT"}),
)


@pytest.mark.parametrize(
    ("table", "fault"),
    [
        (replace(GOOD, enabled=False), "not enabled and forced"),
        (replace(GOOD, forced=False), "not enabled and forced"),
        (replace(GOOD, policies=()), "has 0 policies"),
        (replace(GOOD, policies=GOOD.policies * 2), "has 2 policies"),
        (replace(GOOD, policies=(("true", GOOD.policies[0][1]),)), "does not look at the area"),
        (replace(GOOD, policies=((GOOD.policies[0][0], ""),)), "does not look at the area: nothing"),
        (replace(GOOD, policies=(("area_id = ANY (x) OR y = '*'",) * 2,)), "is open to work on every area"),
        (replace(GOOD, name="outbox"), "is shut to work on every area"),
        (replace(GOOD, verbs=GOOD.verbs | {"TRUNCATE"}), "may TRUNCATE"),
        (replace(GOOD, verbs=GOOD.verbs | {"UPDATE"}), "append-only, but the app role may UPDATE"),
        (replace(GOOD, verbs=GOOD.verbs | {"DELETE"}), "append-only, but the app role may DELETE"),
        (replace(GOOD, verbs=frozenset({"INSERT"})), "may only INSERT"),
    ],
)
def test_a_fault_of_protection_is_seen(table: Kept, fault: str) -> None:
    found = schemas.protection_faults(table, platform={"outbox"}, append_only={"fee_line"})
    assert [said for said in found if fault in said]


def test_a_protected_table_has_no_fault() -> None:
    assert list(schemas.protection_faults(GOOD, platform={"outbox"}, append_only={"fee_line"})) == []
