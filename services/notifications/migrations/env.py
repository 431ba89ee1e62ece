"""Alembic's entry: the tables of notifications, migrated by the chassis."""

import notifications.app  # noqa: F401 - it knows every capability, and so every table
from chassis import migrating
from notifications.table import Table

migrating.run(Table.metadata)
