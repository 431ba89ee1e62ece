"""The base of dispatch's tables, which have a registry of their own, and what their lists share."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, CompoundSelect, Select, any_, func
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


def is_one_of(key: UUID, found: Select[Any] | CompoundSelect[Any]) -> ColumnElement[bool]:
    """Return the condition that a key is one of few, which are found first."""
    return col(key) == any_(func.array(found.scalar_subquery()))
