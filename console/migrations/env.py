"""Alembic's entry: the console's one table, migrated by the chassis."""

from chassis import migrating
from kokemus_console.signin.tables import METADATA

migrating.run(METADATA)
