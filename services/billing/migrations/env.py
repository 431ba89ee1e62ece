"""Alembic's entry: the tables of billing, migrated by the chassis."""

import billing.app  # noqa: F401 - brings every capability's tables
from billing.table import Table
from chassis import migrating

migrating.run(Table.metadata)
