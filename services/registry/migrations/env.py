"""Alembic's entry: the tables of registry, migrated by the chassis."""

from chassis import migrating
from registry.tables import METADATA

migrating.run(METADATA)
