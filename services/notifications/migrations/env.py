"""Alembic's entry: the tables of notifications, migrated by the chassis."""

from chassis import migrating
from notifications.messages.tables import METADATA

migrating.run(METADATA)
