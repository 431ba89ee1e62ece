"""The rules that no single file can break: modules that nobody reaches, metrics outside the catalogue."""

import ast
from collections.abc import Collection, Iterable, Iterator, Mapping

from tests.architecture.rules import Source

_INSTRUMENTS = {"counter", "gauge", "histogram"}
"""What `chassis.telemetry` makes metrics with."""


def unreached(
    modules: Mapping[str, Source], *, outside: Iterable[Source], named: Collection[str] = ()
) -> list[str]:
    """Return the modules that no entry point leads to, by name.

    Entry points are `__main__` modules, modules with a `__main__` guard, the `named` ones, and whatever the
    files `outside` the packages import.
    """
    roots = {name for name, source in modules.items() if name.endswith("__main__") or _is_script(source)}
    roots |= set(named) & set(modules)
    for source in outside:
        roots |= imported(source) & set(modules)
    reached: set[str] = set()
    todo = [*roots]
    while todo:
        name = todo.pop()
        if name in reached:
            continue
        reached.add(name)
        todo += [found for found in imported(modules[name]) if found in modules]
        parent = name.rpartition(".")[0]
        todo += [parent] if parent in modules else []
    return sorted(set(modules) - reached)


def imported(source: Source) -> set[str]:
    """Return the names of everything that a file imports, modules and what may be modules."""
    found: set[str] = set()
    for node in ast.walk(source.tree):
        match node:
            case ast.Import(names=names):
                found |= {name.name for name in names}
            case ast.ImportFrom(module=str(module), names=names, level=0):
                found |= {module} | {f"{module}.{name.name}" for name in names}
            case _:
                pass
    return found


def instruments(source: Source) -> dict[str, str]:
    """Return the unit of every metric that a file makes, by the metric's name."""
    return {
        str(_literal(node.value.args[0])): str(_literal(node.value.args[1]))
        for node in source.tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and _makes(node.value)
    }


def instrument_names(source: Source) -> Iterator[str]:
    """Give the constants that hold a file's metrics."""
    for node in source.tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as made) if _makes(made):
                yield name
            case _:
                pass


def _makes(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in _INSTRUMENTS and len(call.args) > 1


def writes(source: Source, name: str) -> bool:
    """Say whether a file writes a metric: `NAME.add(…)`, `module.NAME.record(…)`, `NAME.set(…)`."""
    return any(
        isinstance(node, ast.Attribute)
        and node.attr in {"add", "record", "set"}
        and (
            (isinstance(node.value, ast.Attribute) and node.value.attr == name)
            or (isinstance(node.value, ast.Name) and node.value.id == name)
        )
        for node in ast.walk(source.tree)
    )


def _is_script(source: Source) -> bool:
    return any(
        isinstance(node, ast.If) and ast.unparse(node.test) == "__name__ == '__main__'"
        for node in source.tree.body
    )


def _literal(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else ast.unparse(node)
