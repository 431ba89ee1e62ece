"""Alembic's entry: the tables of dispatch, migrated by the chassis."""

from chassis import migrating
from dispatch.tables import METADATA

migrating.run(METADATA)
