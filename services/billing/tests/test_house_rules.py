"""What holds for every decision of billing: values are frozen."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil

import pytest

import billing

MODULES = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(billing.__path__, "billing.")
    if ".domain" in found.name or found.name.startswith("billing.words")
]
DATACLASSES = {
    one
    for module in MODULES
    for one in vars(module).values()
    if inspect.isclass(one) and dataclasses.is_dataclass(one)
}


@pytest.mark.parametrize("one", sorted(DATACLASSES, key=str), ids=str)
def test_every_dataclass_is_frozen_and_has_slots(one: type) -> None:
    assert one.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(one)
