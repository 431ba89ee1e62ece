"""Alembic's entry: the console's tables, migrated by the chassis."""

from chassis import migrating
from kokemus_console.accessibility import tables as accessibility
from kokemus_console.signin import tables as signin
from kokemus_console.table import METADATA

assert accessibility.Feedback.metadata is signin.Kept.metadata is METADATA
migrating.run(METADATA)
