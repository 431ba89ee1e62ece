"""The domain's values do not change."""

import importlib
import inspect
import pkgutil
from dataclasses import is_dataclass

import registry


def _classes() -> list[type]:
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(registry.__path__, "registry.")
        if found.name.startswith("registry.words.") or ".domain" in found.name
    ]
    return [
        kind
        for module in modules
        for _, kind in inspect.getmembers(module, inspect.isclass)
        if kind.__module__ == module.__name__
    ]


def test_every_dataclass_is_frozen_and_has_slots() -> None:
    values = [kind for kind in _classes() if is_dataclass(kind)]
    assert len(values) > 10
    for value in values:
        assert value.__dataclass_params__.frozen, value  # type: ignore[attr-defined]
        assert "__slots__" in vars(value), value
