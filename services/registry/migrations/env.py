"""Alembic's entry: the tables of registry, migrated by the chassis."""

from chassis import migrating
from registry.agreements import tables as agreements  # noqa: F401 - each capability adds its own
from registry.areas.tables import METADATA
from registry.contacts import tables as contacts  # noqa: F401
from registry.experts import tables as experts  # noqa: F401
from registry.units import tables as units  # noqa: F401

migrating.run(METADATA)
