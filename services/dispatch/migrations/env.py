"""Alembic's entry: the tables of dispatch, migrated by the chassis."""

import dispatch.app  # noqa: F401 - so that every capability's tables are known
from chassis import migrating
from dispatch.table import Table

migrating.run(Table.metadata)
