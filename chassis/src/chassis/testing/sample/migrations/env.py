"""Where Alembic starts the sample's migrations."""

from chassis import migrating
from chassis.testing.sample.tables import metadata

migrating.run(metadata)
