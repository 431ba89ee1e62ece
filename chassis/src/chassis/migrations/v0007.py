"""Who has emergency access to an area, and until when, is known in every service. History: never edited."""

from __future__ import annotations

from chassis.schema import Operations, leave_areas_uncounted, protect

_TABLE = """
CREATE TABLE emergency_right (
    area_id TEXT NOT NULL,
    access_id UUID NOT NULL,
    person_id UUID NOT NULL,
    ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_emergency_right PRIMARY KEY (area_id, access_id)
)
"""


def upgrade(op: Operations) -> None:
    """Create it: a row of each emergency access, which stays when it has ended."""
    op.execute(_TABLE)
    op.execute("CREATE INDEX ix_emergency_right_person ON emergency_right (area_id, person_id, ends_at)")
    protect(op, "emergency_right", verbs="SELECT, INSERT, UPDATE", platform=True)
    leave_areas_uncounted(op, "emergency_right")
