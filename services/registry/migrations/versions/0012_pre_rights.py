"""Who has which right, since when and given by whom; reviews; units that need a coordinator. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted, protect

revision = "0012"
down_revision = "0011"

KEY = "translate(lower(name), 'åä', 'äå') COLLATE \"C\""
TABLES = """
CREATE TABLE staff_right (
    area_id TEXT NOT NULL,
    right_id UUID NOT NULL,
    person_id UUID NOT NULL,
    role TEXT NOT NULL,
    given_at TIMESTAMP WITH TIME ZONE NOT NULL,
    given_by UUID,
    ended_at TIMESTAMP WITH TIME ZONE,
    ended_by UUID,
    reason TEXT,
    confirmed_at TIMESTAMP WITH TIME ZONE,
    confirmed_by UUID,
    CONSTRAINT pk_staff_right PRIMARY KEY (area_id, right_id),
    CONSTRAINT ck_staff_right_ended_by_somebody_for_a_reason CHECK (num_nulls(ended_at, ended_by, reason) IN (0, 3)),
    CONSTRAINT ck_staff_right_confirmed_by_somebody CHECK (num_nulls(confirmed_at, confirmed_by) IN (0, 2))
);
CREATE UNIQUE INDEX uq_staff_right_in_force ON staff_right (area_id, person_id, role) WHERE ended_at IS NULL;
CREATE INDEX ix_staff_right_ended ON staff_right (area_id, ended_at, right_id) WHERE ended_at IS NOT NULL;

CREATE TABLE rights_review (
    area_id TEXT NOT NULL,
    review_id UUID NOT NULL,
    began_at TIMESTAMP WITH TIME ZONE NOT NULL,
    began_by UUID NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_rights_review PRIMARY KEY (area_id, review_id)
);
CREATE UNIQUE INDEX uq_rights_review_open ON rights_review (area_id) WHERE done_at IS NULL;
CREATE INDEX ix_rights_review_began_at ON rights_review (area_id, began_at);
COMMENT ON TABLE rights_review IS 'Yearly reviews of all rights in an area.';

ALTER TABLE unit ADD COLUMN needs_coordinator BOOLEAN DEFAULT false NOT NULL;
COMMENT ON COLUMN unit.needs_coordinator IS
    'Whether who coordinates it has no right to any more, and another is to be named';
CREATE INDEX ix_unit_needs_coordinator ON unit (area_id, unit_id) WHERE needs_coordinator;

DROP INDEX ix_staff_name
"""
# The owner sees the rows of all areas only while row-level security is not forced on the table.
TODAYS = """
ALTER TABLE staff NO FORCE ROW LEVEL SECURITY;
INSERT INTO staff_right (area_id, right_id, person_id, role, given_at)
SELECT area_id, gen_random_uuid(), person_id, role, registered_at
FROM staff CROSS JOIN LATERAL (SELECT DISTINCT role FROM unnest(roles) AS role) AS had;
ALTER TABLE staff FORCE ROW LEVEL SECURITY
"""


def upgrade() -> None:
    """Create them; of who is on the staff today it is kept since when, and not by whom."""
    for statement in (*TABLES.split(";"), *TODAYS.split(";")):
        op.execute(statement)
    about = "Personal data: who had which right, since when, given by whom; never deleted."
    op.execute(f"COMMENT ON TABLE staff_right IS '{about}'")
    op.execute("COMMENT ON COLUMN staff_right.given_by IS 'Empty: before this was kept'")
    op.execute(
        f"CREATE INDEX ix_staff_name ON staff (area_id, ({KEY}), person_id) WHERE cardinality(roles) > 0"
    )
    protect(op, "staff_right", "rights_review", verbs="SELECT, INSERT, UPDATE")
    leave_areas_uncounted(op, "staff_right", "rights_review")
