"""What holds for every module of the domain: values are frozen, refusals carry facts."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil

import billing.domain
import pytest
from billing.domain import refusals
from billing.domain.refusals import Refusal

MODULES = [
    importlib.import_module(f"billing.domain.{found.name}")
    for found in pkgutil.iter_modules(billing.domain.__path__)
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


def test_every_refusal_says_what_it_means_and_stands_in_the_family_picture() -> None:
    family = [
        one
        for one in vars(refusals).values()
        if inspect.isclass(one) and issubclass(one, Refusal) and one is not Refusal
    ]

    assert len(family) >= 10
    for one in family:
        assert one.__doc__
        assert one.__name__ in (refusals.__doc__ or "")
