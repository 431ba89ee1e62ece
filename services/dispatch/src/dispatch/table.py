"""The base of dispatch's tables, which have a registry of their own, and what their lists share."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, any_, false, func, union
from sqlmodel import col, or_

from chassis.asked import Own
from chassis.own_tables import own_registry
from chassis.tables import Row


class Table(Row, registry=own_registry()):
    """A row of one of dispatch's tables."""


def is_own(own: Own, *, unit_id: UUID, expert_id: UUID) -> ColumnElement[bool]:
    """Return the condition that a row with these columns is of one of the units, or the expert's."""
    of_units = col(unit_id).in_(own.units)
    return of_units if own.expert_id is None else or_(of_units, col(expert_id) == own.expert_id)


def ways_of(own: Own, *, unit_id: UUID, expert_id: UUID) -> list[ColumnElement[bool]]:
    """Return the same condition as ways to a row: of one of the units, of another, or the expert's."""
    ways = [col(unit_id) == unit for unit in sorted(own.units)]
    return ways if own.expert_id is None else [*ways, col(expert_id) == own.expert_id]


def is_first(
    found: Select[Any], ways: Sequence[ColumnElement[bool]], *, by: Sequence[ColumnElement[Any]], limit: int
) -> ColumnElement[bool]:
    """Return the condition that a row is among the first of what is found in one of these ways.

    Each way is a walk along an index that ends after `limit` rows. Asked for with OR or IN, they would be one walk
    through all that the area has, or a sort of all that is theirs: what somebody sees of a page would cost as much
    as everything that ever happened. `found` selects the one column that is compared.
    """
    if not ways:
        return false()
    (key,) = found.selected_columns
    firsts = (found.where(way).order_by(*by).limit(limit) for way in ways)
    return key == any_(func.array(union(*firsts).scalar_subquery()))


def is_one_of(key: UUID, found: Select[Any]) -> ColumnElement[bool]:
    """Return the condition that a key is one of few, which are looked up first."""
    return col(key) == any_(func.array(found.scalar_subquery()))
