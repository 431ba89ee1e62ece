"""Alembic's entry: the tables of registry, migrated by the chassis."""

import registry.app  # noqa: F401 - brings every capability's tables
from chassis import migrating
from registry.table import Table

migrating.run(Table.metadata)
