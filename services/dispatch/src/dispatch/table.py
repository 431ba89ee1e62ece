"""The base of dispatch's tables, which have a registry of their own."""

from chassis.tables import Row, own_registry


class Table(Row, registry=own_registry()):
    """A row of one of dispatch's tables."""
