"""What holds for the decisions of every capability."""

from __future__ import annotations

import dataclasses
import pkgutil
from importlib import import_module

import notifications


def test_every_dataclass_of_a_domain_is_frozen() -> None:
    names = [one.name for one in pkgutil.walk_packages(notifications.__path__, "notifications.")]
    domains = [name for name in names if ".domain" in name or ".words." in name]
    assert len(domains) > 6
    for module in domains:
        for name, kind in vars(import_module(module)).items():
            if isinstance(kind, type) and dataclasses.is_dataclass(kind):
                assert kind.__dataclass_params__.frozen, name  # type: ignore[attr-defined]
