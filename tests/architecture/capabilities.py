"""The capabilities of a service, as its folders are; and what one may import of another."""

import ast
import importlib
from collections.abc import Iterator
from typing import NamedTuple

from tests.architecture import repository as repo
from tests.architecture.rules import Source

NO_CAPABILITIES = {"words", "calendar"}
"""Folders of values only: everybody above may know all of them."""


class Reach(NamedTuple):
    """An import from one capability into another: by whom, and of which module of it."""

    by: str
    line: int
    capability: str
    module: str


def names(service: str) -> list[str]:
    """Return the capabilities of a service: its folders but for those of values."""
    home = repo.ROOT / repo.SOURCES[service] / service
    found = (one.name for one in home.iterdir() if (one / "__init__.py").exists())
    return sorted(name for name in found if name not in NO_CAPABILITIES)


def with_decisions(service: str) -> list[str]:
    """Return the capabilities that decide something."""
    home = repo.ROOT / repo.SOURCES[service] / service
    return [
        name
        for name in names(service)
        if (home / name / "domain").is_dir() or (home / name / "domain.py").exists()
    ]


def offers(service: str, capability: str) -> frozenset[str]:
    """Return the modules that a capability says others may import, relative to it."""
    return frozenset(importlib.import_module(f"{service}.{capability}").OFFERS)


def reaches(source: Source, service: str) -> Iterator[Reach]:
    """Give every import of a module of another capability of the same service."""
    own = repo.module_name(source.path).split(".")[1:2]
    known = set(names(service))
    for node in ast.walk(source.tree):
        for module in _imported(node, service):
            capability, _, inner = module.removeprefix(f"{service}.").partition(".")
            if capability in known and [capability] != own and inner:
                yield Reach(source.path, getattr(node, "lineno", 0), capability, inner)


def is_offered(module: str, offered: frozenset[str]) -> bool:
    """Say whether a module, or one that it is a part of, is offered."""
    parts = module.split(".")
    return any(".".join(parts[:count]) in offered for count in range(1, len(parts) + 1))


def _imported(node: ast.AST, service: str) -> list[str]:
    """Return the modules that a statement imports; a name that is a module counts as that module."""
    match node:
        case ast.Import(names=found):
            return [one.name for one in found if one.name.startswith(f"{service}.")]
        case ast.ImportFrom(module=str(module), names=found, level=0) if f"{module}.".startswith(
            f"{service}."
        ):
            return [f"{module}.{one.name}" if _is_module(f"{module}.{one.name}") else module for one in found]
        case _:
            return []


def _is_module(name: str) -> bool:
    service, *rest = name.split(".")
    home = repo.ROOT / repo.SOURCES[service] / service / "/".join(rest)
    return home.with_suffix(".py").exists() or (home / "__init__.py").exists()
