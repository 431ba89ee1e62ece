"""The base of the console's tables, which belong to no area."""

from __future__ import annotations

from sqlmodel import SQLModel

from chassis.own_tables import own_registry


class Table(SQLModel, registry=own_registry()):
    """A table of the console."""


METADATA = Table.metadata
