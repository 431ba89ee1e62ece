"""Who read an area in an emergency, why and until when; who ended it and who saw it. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted, protect

revision = "0014"
down_revision = "0013"

TABLE = """
CREATE TABLE emergency_access (
    area_id TEXT NOT NULL,
    access_id UUID NOT NULL,
    operator_id UUID NOT NULL,
    operator TEXT NOT NULL,
    why TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    taken_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    ended_by UUID,
    ended_as TEXT,
    seen_at TIMESTAMP WITH TIME ZONE,
    seen_by UUID,
    CONSTRAINT pk_emergency_access PRIMARY KEY (area_id, access_id),
    CONSTRAINT ck_emergency_access_ended_by_somebody CHECK (num_nulls(ended_at, ended_by, ended_as) IN (0, 3)),
    CONSTRAINT ck_emergency_access_seen_by_somebody CHECK (num_nulls(seen_at, seen_by) IN (0, 2))
);
CREATE INDEX ix_emergency_access_ends_at ON emergency_access (area_id, ends_at);
CREATE INDEX ix_emergency_access_unseen ON emergency_access (area_id, access_id) WHERE seen_at IS NULL;
COMMENT ON COLUMN emergency_access.operator IS 'What their sign-in calls who took it'
"""


def upgrade() -> None:
    """Create it."""
    for statement in TABLE.split(";"):
        op.execute(statement)
    about = "Personal data: which operator read the area in an emergency, and why; never deleted."
    op.execute(f"COMMENT ON TABLE emergency_access IS '{about}'")
    protect(op, "emergency_access", verbs="SELECT, INSERT, UPDATE")
    leave_areas_uncounted(op, "emergency_access")
