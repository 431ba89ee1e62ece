"""What areas demand of who acts in a role: kept by every service. History: never edited."""

from __future__ import annotations

from chassis.schema import Operations, leave_areas_uncounted, protect

_TABLE = """
CREATE TABLE assurance (
    area_id TEXT NOT NULL,
    demands JSONB NOT NULL,
    sequence BIGINT NOT NULL,
    set_at TIMESTAMP WITH TIME ZONE NOT NULL,
    set_by TEXT NOT NULL,
    CONSTRAINT pk_assurance PRIMARY KEY (area_id)
)
"""


def upgrade(op: Operations) -> None:
    """Add the table: one row for an area that demands something."""
    op.execute(_TABLE)
    protect(op, "assurance", verbs="SELECT, INSERT, UPDATE", platform=True)
    leave_areas_uncounted(op, "assurance")
