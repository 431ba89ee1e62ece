"""Where Alembic starts the sample's migrations."""

from chassis import migrating
from chassis.testing.sample.tables import Table

migrating.run(Table.metadata)
