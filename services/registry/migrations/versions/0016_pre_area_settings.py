"""An area says how it runs the activity; each version of its settings stays. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted, protect

revision = "0016"
down_revision = "0015"

TABLE = """
CREATE TABLE area_settings (
    area_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    set_at TIMESTAMP WITH TIME ZONE NOT NULL,
    set_by UUID NOT NULL,
    languages TEXT[] NOT NULL,
    expert_noun JSONB NOT NULL,
    bank_opens_to TEXT NOT NULL,
    orderer_sees TEXT[] NOT NULL,
    interview TEXT,
    training_hours INTEGER,
    trained_only BOOLEAN NOT NULL,
    become_expert JSONB NOT NULL,
    place_order JSONB NOT NULL,
    CONSTRAINT pk_area_settings PRIMARY KEY (area_id, version),
    CONSTRAINT ck_area_settings_bank_opens_to CHECK (bank_opens_to IN ('coordinators', 'orderers')),
    CONSTRAINT ck_area_settings_interview CHECK (interview IN ('individual', 'group'))
);
COMMENT ON COLUMN area_settings.version IS 'The area''s version with it';
COMMENT ON COLUMN area_settings.become_expert IS 'For everybody, by language';
COMMENT ON COLUMN area_settings.place_order IS 'For everybody, by language'
"""
ABOUT = "How an area runs the activity, whole at each change; none before the first. Never changed."


def upgrade() -> None:
    """Create it; an area of before has the settings of its operating model until it makes its own."""
    for statement in TABLE.split(";"):
        op.execute(statement)
    op.execute(f"COMMENT ON TABLE area_settings IS '{ABOUT}'")
    protect(op, "area_settings", verbs="SELECT, INSERT")
    leave_areas_uncounted(op, "area_settings")
