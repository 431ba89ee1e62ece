"""Whose rights in an area have ended is known in every service. History: never edited."""

from __future__ import annotations

from chassis.schema import Operations, leave_areas_uncounted, protect

_TABLE = """
CREATE TABLE ended_right (
    area_id TEXT NOT NULL,
    person_id UUID NOT NULL,
    roles TEXT[] NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_ended_right PRIMARY KEY (area_id, person_id)
)
"""
# A function keeps its plan: asked for as a plain statement, planning with row-level security takes most of the time.
_FUNCTION = """
CREATE FUNCTION has_ended_right(area TEXT, person UUID) RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN EXISTS (SELECT FROM ended_right WHERE area_id = area AND person_id = person AND roles <> '{}');
END $$
"""


def upgrade(op: Operations) -> None:
    """Create it: a row of each person who has lost a role, which stays when the role is given again."""
    op.execute(_TABLE)
    op.execute(_FUNCTION)
    protect(op, "ended_right", verbs="SELECT, INSERT, UPDATE", platform=True)
    leave_areas_uncounted(op, "ended_right")
