"""People and units are listed by name. History: never edited."""

from alembic import op

revision = "0009"
down_revision = "0008"

KEY = "translate(lower({}), 'åä', 'äå') COLLATE \"C\""


def upgrade() -> None:
    """Let an index have them in that order."""
    op.execute(f"CREATE INDEX ix_expert_name ON expert (area_id, ({KEY.format('display_name')}), expert_id)")
    op.execute(f"CREATE INDEX ix_staff_name ON staff (area_id, ({KEY.format('name')}), person_id)")
    op.execute(f"CREATE INDEX ix_unit_name ON unit (area_id, ({KEY.format('name')}), unit_id)")
