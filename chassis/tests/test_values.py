"""Values: frozen, equal to their like, and changed by making another."""

from __future__ import annotations

import pytest

from chassis.outbox import Cause
from chassis.values import Value, changed

CAUSE = Cause("order", traceparent="t")


class Other(Value, frozen=True):
    """Has the fields of a cause, and is none."""

    correlation_id: str
    event_id: None = None
    traceparent: str = ""
    tracestate: str = ""


def test_a_value_never_changes_and_has_no_place_for_more() -> None:
    for name in ("correlation_id", "tracestate", "unheard_of"):
        with pytest.raises(AttributeError):
            setattr(CAUSE, name, "x")
    assert not hasattr(CAUSE, "__dict__")


def test_values_are_equal_when_they_are_of_one_class_and_all_their_fields_are() -> None:
    assert Cause("order", traceparent="t") == CAUSE
    assert {Cause("order", traceparent="t"): 1}[CAUSE] == 1
    assert Cause("order") != CAUSE
    assert Other("order", traceparent="t") != CAUSE  # type: ignore[comparison-overlap]


def test_another_value_differs_in_the_fields_named_and_leaves_the_first_as_it_was() -> None:
    assert changed(CAUSE, traceparent="u") == Cause("order", traceparent="u")
    assert CAUSE.traceparent == "t"
    with pytest.raises(TypeError):
        changed(CAUSE, unheard_of=1)
