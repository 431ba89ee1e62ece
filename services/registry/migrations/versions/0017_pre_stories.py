"""What an expert shows of themselves in which language, by what name, and what they consent to. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted, protect

revision = "0017"
down_revision = "0015"

TABLES = """
CREATE TABLE consent (
    area_id TEXT NOT NULL,
    expert_id UUID NOT NULL,
    purpose TEXT NOT NULL,
    given BOOLEAN NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    recorded_by UUID NOT NULL,
    how TEXT,
    CONSTRAINT pk_consent PRIMARY KEY (area_id, expert_id, purpose),
    CONSTRAINT fk_consent_expert FOREIGN KEY (area_id, expert_id) REFERENCES expert (area_id, expert_id),
    CONSTRAINT ck_consent_purpose CHECK (purpose ~ '^[a-z]+(_[a-z]+)*$'),
    CONSTRAINT ck_consent_how CHECK (how IN ('phone', 'paper', 'in_person'))
);
COMMENT ON COLUMN consent.how IS 'How the expert told it to who records it on their behalf, empty where the expert said it here';

CREATE TABLE consent_line (
    area_id TEXT NOT NULL,
    line_id UUID NOT NULL,
    expert_id UUID NOT NULL,
    purpose TEXT NOT NULL,
    given BOOLEAN NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    recorded_by UUID NOT NULL,
    how TEXT,
    CONSTRAINT pk_consent_line PRIMARY KEY (area_id, line_id),
    CONSTRAINT fk_consent_line_expert FOREIGN KEY (area_id, expert_id) REFERENCES expert (area_id, expert_id),
    CONSTRAINT ck_consent_line_purpose CHECK (purpose ~ '^[a-z]+(_[a-z]+)*$'),
    CONSTRAINT ck_consent_line_how CHECK (how IN ('phone', 'paper', 'in_person'))
);
CREATE INDEX ix_consent_line_expert ON consent_line (area_id, expert_id, line_id);

CREATE TABLE pseudonym (
    area_id TEXT NOT NULL,
    expert_id UUID NOT NULL,
    name TEXT,
    own_name BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_pseudonym PRIMARY KEY (area_id, expert_id),
    CONSTRAINT fk_pseudonym_expert FOREIGN KEY (area_id, expert_id) REFERENCES expert (area_id, expert_id),
    CONSTRAINT ck_pseudonym_own_name_is_a_name CHECK (name IS NOT NULL OR NOT own_name)
);
COMMENT ON TABLE pseudonym IS 'Personal data: by what name the experience bank shows an expert.';
COMMENT ON COLUMN pseudonym.name IS 'Empty: the noun alone';
COMMENT ON COLUMN pseudonym.own_name IS 'Whether the expert wants to be shown by the name that they are called by';

CREATE TABLE story (
    area_id TEXT NOT NULL,
    expert_id UUID NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    text TEXT NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL,
    written_by UUID NOT NULL,
    approved_version BIGINT,
    approved_text TEXT,
    approved_at TIMESTAMP WITH TIME ZONE,
    approved_by UUID,
    approved_how TEXT,
    withdrawn_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_story PRIMARY KEY (area_id, expert_id, language),
    CONSTRAINT fk_story_expert FOREIGN KEY (area_id, expert_id) REFERENCES expert (area_id, expert_id),
    CONSTRAINT ck_story_state CHECK (state IN ('draft', 'approved', 'redrafted', 'withdrawn')),
    CONSTRAINT ck_story_approved_how CHECK (approved_how IN ('phone', 'paper', 'in_person')),
    CONSTRAINT ck_story_length CHECK (char_length(text) <= 3000),
    CONSTRAINT ck_story_approved_by_somebody
        CHECK (num_nulls(approved_version, approved_text, approved_at, approved_by) IN (0, 4)),
    CONSTRAINT ck_story_approved_is_shown CHECK ((state IN ('approved', 'redrafted')) = (approved_text IS NOT NULL))
);
COMMENT ON COLUMN story.version IS 'Counts the texts';
COMMENT ON COLUMN story.text IS 'The newest, shown to nobody else unless it is the approved one'
"""


def upgrade() -> None:
    """Create them; nobody has consented to anything yet."""
    for statement in TABLES.split(";"):
        op.execute(statement)
    op.execute("COMMENT ON TABLE consent IS 'Personal data: what an expert consents to now.'")
    op.execute(
        "COMMENT ON TABLE consent_line IS "
        "'Personal data: each consent as it was given and withdrawn, by whom and how; never changed.'"
    )
    op.execute(
        "COMMENT ON TABLE story IS "
        "'Personal data on health (GDPR art. 9): the story of an expert in a language, and the version they approved.'"
    )
    protect(op, "consent", "pseudonym", "story", verbs="SELECT, INSERT, UPDATE")
    protect(op, "consent_line", verbs="SELECT, INSERT")
    leave_areas_uncounted(op, "consent", "consent_line", "pseudonym", "story")
