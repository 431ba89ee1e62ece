"""What lists and looks are narrowed by has an index, and no area is taken for empty. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted, protect

revision = "0009"
down_revision = "0008"

STATEMENTS = (
    'CREATE INDEX ix_order_state ON "order" (area_id, state, order_id)',
    'CREATE INDEX ix_order_unit_state ON "order" (area_id, unit_id, state, order_id)',
    'CREATE INDEX ix_order_work_form ON "order" (area_id, work_form, order_id)',
    "CREATE INDEX ix_session_state ON session (area_id, state, starts_at, session_id)",
    "CREATE INDEX ix_session_unit_state ON session (area_id, unit_id, state, starts_at, session_id)",
    "CREATE INDEX ix_objection_unit ON objection (area_id, unit_id, objection_id)",
    "CREATE INDEX ix_objection_expert ON objection (area_id, expert_id, objection_id)",
    # No index answers what is in an array, as long as row-level security looks at each row first.
    """
    CREATE TABLE order_time (
        area_id TEXT NOT NULL,
        starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
        order_id UUID NOT NULL,
        CONSTRAINT pk_order_time PRIMARY KEY (area_id, starts_at, order_id)
    )
    """,
    "COMMENT ON TABLE order_time IS 'When wished times start, so that orders are found by the day.'",
    # Orders of before; the owner sees them only while row-level security is not forced on it.
    'ALTER TABLE "order" NO FORCE ROW LEVEL SECURITY',
    """
    INSERT INTO order_time (area_id, starts_at, order_id)
    SELECT DISTINCT area_id, wished, order_id FROM "order", unnest(starts_at) AS wished
    """,
    'ALTER TABLE "order" FORCE ROW LEVEL SECURITY',
    # By a trigger: processes of before go on placing orders while this is rolled out, and theirs are found as well.
    """
    CREATE FUNCTION keep_order_times() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO order_time (area_id, starts_at, order_id)
        SELECT DISTINCT NEW.area_id, wished, NEW.order_id FROM unnest(NEW.starts_at) AS wished;
        RETURN NULL;
    END $$
    """,
    'CREATE TRIGGER keep_order_times AFTER INSERT ON "order" FOR EACH ROW EXECUTE FUNCTION keep_order_times()',
)
TABLES = (
    *("area", "unit", "expert", "agreement", "fee_schedule", "reporting_policy"),
    *("order", "order_time", "offer", "assignment", "session", "outcome", "move", "objection"),
)


def upgrade() -> None:
    """Add them; a wished time is written once, with its order."""
    for statement in STATEMENTS:
        op.execute(statement)
    protect(op, "order_time", verbs="SELECT, INSERT")
    leave_areas_uncounted(op, *TABLES)
