"""What experts consent to, as registry said it. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted, protect

revision = "0016"
down_revision = "0015"

TABLE = """
CREATE TABLE expert_consent (
    area_id TEXT NOT NULL,
    expert_id UUID NOT NULL,
    purpose TEXT NOT NULL,
    given BOOLEAN NOT NULL,
    CONSTRAINT pk_expert_consent PRIMARY KEY (area_id, expert_id, purpose)
);
COMMENT ON TABLE expert_consent IS 'What experts consent to, as registry said it last.'
"""


def upgrade() -> None:
    """Create it."""
    for statement in TABLE.split(";"):
        op.execute(statement)
    protect(op, "expert_consent")
    leave_areas_uncounted(op, "expert_consent")
