"""Alembic's entry: the tables of billing, migrated by the chassis."""

from billing.tables import METADATA
from chassis import migrating

migrating.run(METADATA)
