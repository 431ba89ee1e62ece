"""The base of notifications' tables."""

from __future__ import annotations

from chassis.tables import Row, own_registry


class Table(Row, registry=own_registry()):
    """A row of one of notifications' tables; every row belongs to an area."""
