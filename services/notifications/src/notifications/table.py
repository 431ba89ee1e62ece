"""The base of notifications' tables."""

from __future__ import annotations

from chassis.own_tables import own_registry
from chassis.tables import Row


class Table(Row, registry=own_registry()):
    """A row of one of notifications' tables; every row belongs to an area."""
