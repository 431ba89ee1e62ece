"""What holds for every decision of billing: values are frozen."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil

import pytest

import billing
from chassis.values import Value

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
VALUES = {
    one
    for module in MODULES
    for one in vars(module).values()
    if inspect.isclass(one) and issubclass(one, Value)
}


@pytest.mark.parametrize("one", sorted(VALUES, key=str), ids=str)
def test_every_value_of_the_hot_path_is_frozen(one: type[Value]) -> None:
    assert one.__struct_config__.frozen


@pytest.mark.parametrize("one", sorted(DATACLASSES, key=str), ids=str)
def test_every_dataclass_is_frozen_and_has_slots(one: type) -> None:
    assert one.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(one)
