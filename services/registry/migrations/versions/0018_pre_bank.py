"""Which experts changed, for the experience bank, and what it is asked for. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted, protect

revision = "0018"
down_revision = "0017"

TABLES = """
CREATE TABLE bank_change (
    area_id TEXT NOT NULL,
    expert_id UUID NOT NULL,
    changed_in BIGINT NOT NULL,
    CONSTRAINT pk_bank_change PRIMARY KEY (area_id, expert_id)
);
CREATE INDEX ix_bank_change_changed_in ON bank_change (area_id, changed_in, expert_id);
COMMENT ON TABLE bank_change IS 'Which experts changed in which transaction, so that a search looks them up again.';
COMMENT ON COLUMN bank_change.changed_in IS 'The number of the newest transaction that changed them';

CREATE TABLE bank_asked (
    area_id TEXT NOT NULL,
    month DATE NOT NULL,
    concept TEXT NOT NULL,
    asked BIGINT NOT NULL,
    not_found BIGINT NOT NULL,
    CONSTRAINT pk_bank_asked PRIMARY KEY (area_id, month, concept)
);
COMMENT ON TABLE bank_asked IS
    'What the experience bank is asked for: concepts by month, no words and no searcher.';
COMMENT ON COLUMN bank_asked.month IS 'Its first day';
COMMENT ON COLUMN bank_asked.concept IS 'Empty: in words that no concept has'
"""
FUNCTION = """
CREATE FUNCTION note_bank_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO bank_change (area_id, expert_id, changed_in)
    VALUES (COALESCE(NEW.area_id, OLD.area_id), COALESCE(NEW.expert_id, OLD.expert_id),
        pg_current_xact_id()::text::bigint)
    ON CONFLICT (area_id, expert_id) DO UPDATE SET changed_in = excluded.changed_in;
    RETURN NULL;
END $$
"""
TRIGGER = """
CREATE TRIGGER note_bank_change AFTER INSERT OR UPDATE OR DELETE ON expert
FOR EACH ROW EXECUTE FUNCTION note_bank_change()
"""


def upgrade() -> None:
    """Create them; every expert of today is read when the bank is first searched."""
    for statement in TABLES.split(";"):
        op.execute(statement)
    protect(op, "bank_change", "bank_asked", verbs="SELECT, INSERT, UPDATE")
    leave_areas_uncounted(op, "bank_change", "bank_asked")
    op.execute(FUNCTION)
    op.execute(TRIGGER)
