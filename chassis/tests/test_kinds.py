"""A value of several kinds is written by its fields, and read back the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from types import SimpleNamespace
from typing import Any, ClassVar, get_args

import msgspec
import pytest

from chassis.kinds import facts, read, written

NOON = datetime(2026, 10, 14, 9, 0, tzinfo=UTC)


class Who(StrEnum):
    """A code."""

    CLIENT = "client"


@dataclass(frozen=True, slots=True)
class Held:
    """A kind with a fact that may be left out."""

    kind: ClassVar = "held"
    participants: int | None = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A kind with facts that it needs."""

    kind: ClassVar = "cancelled"
    by: Who
    known_at: datetime


@dataclass(frozen=True, slots=True)
class Ill:
    """A kind without facts."""

    kind: ClassVar = "ill"


Outcome = Held | Cancelled | Ill
KINDS = {one.kind: one for one in get_args(Outcome)}
VALUES: list[Outcome] = [Held(), Held(3), Cancelled(Who.CLIENT, NOON), Ill()]


@pytest.mark.parametrize("value", VALUES)
def test_what_is_written_is_read_back_the_same(value: Outcome) -> None:
    assert read(KINDS, value.kind, written(value)) == value
    kept = msgspec.json.decode(msgspec.json.encode(written(value)))
    assert read(KINDS, kept["kind"], kept) == value


def test_the_names_are_those_of_the_fields() -> None:
    assert written(Held(3)) == {"kind": "held", "participants": 3}
    assert facts(Ill()) == {}


def test_a_row_of_all_kinds_gives_each_its_own() -> None:
    row = SimpleNamespace(kind="cancelled", participants=None, by="client", known_at=NOON, said_by="somebody")
    assert read(KINDS, row.kind, row) == Cancelled(Who.CLIENT, NOON)


@pytest.mark.parametrize("wrong", [{}, {"by": None, "known_at": NOON}, {"by": "nobody", "known_at": NOON}])
def test_facts_that_do_not_make_one_are_an_error(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"by|known_at"):
        read(KINDS, "cancelled", wrong)


def test_a_kind_that_is_none_of_them_is_an_error() -> None:
    with pytest.raises(KeyError):
        read(KINDS, "evaporated", {})
