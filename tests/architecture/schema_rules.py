"""The rules of tables, of migrations' files, and of what the app role may do in a migrated database."""

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import sqlalchemy as sa

from tests.architecture.rules import Source

IN_ID_ORDER = {"outbox", "outbox_archive"}
"""Read in the order of ids over every area: their key is the id alone."""
_MONEY = re.compile(r"(.*_)?(cents|minor)$|amount(_.*)?$|.*_amount$")
_PREFIXES: Mapping[type[sa.Constraint], str] = {
    sa.PrimaryKeyConstraint: "pk",
    sa.UniqueConstraint: "uq",
    sa.ForeignKeyConstraint: "fk",
    sa.CheckConstraint: "ck",
}
_FILE = re.compile(r"(\d{4})_(pre|post)_[a-z0-9_]+\.py")


def table_faults(table: sa.Table) -> Iterator[str]:
    """Give what is wrong with a table as it is declared."""
    name, area = table.name, table.columns.get("area_id")
    if area is None:
        yield f"{name} has no area_id"
    elif area.nullable:
        yield f"{name}.area_id may be null"
    keys = [column.name for column in table.primary_key.columns]
    if keys[:1] != ["area_id"] and name not in IN_ID_ORDER:
        yield f"{name}: the primary key begins with {keys[:1]}, expected area_id"
    for column in table.columns:
        yield from (f"{name}.{column.name}: {fault}" for fault in _column_faults(column))
    yield from _name_faults(table)
    covered = [tuple(index) for index in _indexed(table)]
    for constraint in table.foreign_key_constraints:
        wanted = [column.name for column in constraint.columns]
        if not any(set(index[: len(wanted)]) == set(wanted) for index in covered):
            yield f"{name}: no index begins with the foreign key {wanted}"
        if wanted[:1] != ["area_id"]:
            yield f"{name}: the foreign key {wanted} does not begin with area_id"


def migration_faults(migrations: Sequence[Source]) -> Iterator[str]:
    """Give what is wrong with a service's migrations: names, numbers without a gap, each after the one before."""
    before = None
    for number, source in enumerate(sorted(migrations, key=lambda one: one.path), 1):
        name = source.path.rpartition("/")[2]
        matched = _FILE.fullmatch(name)
        if matched is None:
            yield f"{name}: expected NNNN_(pre|post)_what.py"
            continue
        said = _assigned(source)
        expected = {"revision": f"{number:04}", "down_revision": before}
        for variable, value in expected.items():
            if said.get(variable, "nothing") != value:
                yield f"{name}: {variable} is {said.get(variable, 'nothing')!r}, expected {value!r}"
        if matched[1] != expected["revision"]:
            yield f"{name}: the number is {matched[1]}, expected {expected['revision']}"
        if "downgrade" in {node.name for node in source.tree.body if isinstance(node, ast.FunctionDef)}:
            yield f"{name}: migrations go forward only"
        before = expected["revision"]


@dataclass(frozen=True, slots=True)
class Kept:
    """One table of a migrated database, as PostgreSQL tells it."""

    name: str
    enabled: bool
    forced: bool
    policies: tuple[tuple[str, str], ...]
    """What may be seen, what may be written: one pair for each policy."""
    verbs: frozenset[str]
    """What the app role may do."""


def protection_faults(
    table: Kept,
    *,
    platform: Collection[str] = (),
    append_only: Collection[str] = (),
    decided: Mapping[str, tuple[str, str]] = MappingProxyType({}),
) -> Iterator[str]:
    """Give what is wrong with how a table is protected.

    Tables of the `platform` are open to work on every area at once; `append_only` ones are never changed. A table
    may have a second policy that was `decided` on, exactly as it is written there.
    """
    if table.name in decided and decided[table.name] in table.policies:
        others = tuple(one for one in table.policies if one != decided[table.name])
        table = replace(table, policies=others)
    elif table.name in decided:
        yield f"{table.name} lacks the policy that was decided on: {decided[table.name]}"
    if not (table.enabled and table.forced):
        yield f"{table.name}: row-level security is not enabled and forced"
    yield from _policy_faults(table, platform)
    for verb in sorted(table.verbs & {"TRUNCATE", "REFERENCES", "TRIGGER", "MAINTAIN"}):
        yield f"{table.name}: the app role may {verb}"
    if table.name in append_only:
        for verb in sorted(table.verbs & {"UPDATE", "DELETE"}):
            yield f"{table.name} is append-only, but the app role may {verb}"
    if not {"SELECT", "INSERT"} <= table.verbs:
        yield f"{table.name}: the app role may only {', '.join(sorted(table.verbs)) or 'nothing'}"


def _policy_faults(table: Kept, platform: Collection[str]) -> Iterator[str]:
    if len(table.policies) != 1:
        yield f"{table.name} has {len(table.policies)} policies, expected 1: any one of them lets a row pass"
    for side in (side for sides in table.policies for side in sides):
        is_open = "'*'" in side
        if "area_id = ANY" not in side:
            yield f"{table.name}: a policy does not look at the area: {side or 'nothing'}"
        elif is_open != (table.name in platform):
            yield f"{table.name} is {'open' if is_open else 'shut'} to work on every area at once"


def _column_faults(column: sa.Column[object]) -> Iterator[str]:
    kind = column.type.item_type if isinstance(column.type, sa.ARRAY) else column.type
    if isinstance(kind, sa.DateTime) and not kind.timezone:
        yield "a moment without a time zone"
    if isinstance(kind, sa.Time) and kind.timezone:
        yield "a clock time with a time zone, which depends on the day"
    if isinstance(kind, sa.Numeric | sa.Float):
        yield "neither money nor minutes are fractions; whole units only"
    if _MONEY.fullmatch(column.name) and not isinstance(kind, sa.BigInteger):
        yield f"money is bigint, found {kind}"


def _name_faults(table: sa.Table) -> Iterator[str]:
    for constraint in table.constraints:
        prefix = _PREFIXES.get(type(constraint), "ex")
        text = str(constraint.name or "")
        if not re.fullmatch(r"[a-z][a-z0-9_]*", text):
            yield f"{table.name}: {type(constraint).__name__} is called {text!r}"
        elif not text.startswith(f"{prefix}_{table.name}"):
            yield f"{table.name}: {text} does not begin with {prefix}_{table.name}"
    for index in table.indexes:
        prefix = "uq" if index.unique else "ix"
        if not str(index.name).startswith(f"{prefix}_{table.name}_"):
            yield f"{table.name}: {index.name} does not begin with {prefix}_{table.name}_"
    for text in (table.name, *(column.name for column in table.columns)):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", text):
            yield f"{table.name}: {text} is no lower-case name"


def _indexed(table: sa.Table) -> Iterator[list[str]]:
    yield [column.name for column in table.primary_key.columns]
    for constraint in table.constraints:
        if isinstance(constraint, sa.UniqueConstraint):
            yield [column.name for column in constraint.columns]
    for index in table.indexes:
        if index.dialect_options["postgresql"]["where"] is None:  # a partial one does not serve the check
            yield [column.name for column in index.columns]


def _assigned(source: Source) -> dict[str, object]:
    found: dict[str, object] = {}
    for node in source.tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=value)):
                found[name] = value
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=value)):
                found[name] = value
            case _:
                pass
    return found
