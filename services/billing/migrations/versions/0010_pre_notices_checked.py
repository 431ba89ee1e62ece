"""What units say of their notices: that they are right, or what is wrong. History: never edited."""

from alembic import op

from chassis.schema import protect

revision = "0010"
down_revision = "0009"

STATEMENTS = """
CREATE TABLE notice_approval (
    area_id TEXT NOT NULL,
    notice_id UUID NOT NULL,
    revision INTEGER NOT NULL,
    approved_by UUID NOT NULL,
    approved_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_notice_approval PRIMARY KEY (area_id, notice_id, revision),
    CONSTRAINT fk_notice_approval_notice FOREIGN KEY(area_id, notice_id, revision)
        REFERENCES payment_notice (area_id, notice_id, revision)
);
COMMENT ON TABLE notice_approval IS 'Which notices, at which revision, their units approved; append-only.';
COMMENT ON COLUMN notice_approval.approved_by IS 'Person id';

CREATE TABLE notice_objection (
    area_id TEXT NOT NULL,
    objection_id UUID NOT NULL,
    notice_id UUID NOT NULL,
    revision INTEGER NOT NULL,
    month TEXT NOT NULL,
    unit_id UUID NOT NULL,
    words TEXT NOT NULL,
    raised_by UUID NOT NULL,
    raised_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state TEXT NOT NULL,
    answer TEXT,
    settled_by UUID,
    settled_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_notice_objection PRIMARY KEY (area_id, objection_id),
    CONSTRAINT fk_notice_objection_notice FOREIGN KEY(area_id, notice_id, revision)
        REFERENCES payment_notice (area_id, notice_id, revision),
    CONSTRAINT ck_notice_objection_state CHECK (state IN ('open', 'upheld', 'rejected', 'withdrawn')),
    CONSTRAINT ck_notice_objection_settled_says_when CHECK ((state = 'open') = (settled_at IS NULL)),
    CONSTRAINT ck_notice_objection_settled_says_by_whom CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
    CONSTRAINT ck_notice_objection_an_answer_has_words
        CHECK ((state IN ('upheld', 'rejected')) = (answer IS NOT NULL)),
    CONSTRAINT ck_notice_objection_only_its_own_is_withdrawn
        CHECK (state <> 'withdrawn' OR settled_by = raised_by),
    CONSTRAINT ck_notice_objection_words_are_a_page
        CHECK (length(words) BETWEEN 1 AND 2000 AND coalesce(length(answer), 1) BETWEEN 1 AND 2000),
    CONSTRAINT ck_notice_objection_month_is_a_month CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
CREATE UNIQUE INDEX uq_notice_objection_one_open ON notice_objection (notice_id, raised_by, area_id)
    WHERE state = 'open';
CREATE INDEX ix_notice_objection_notice ON notice_objection (area_id, notice_id, revision);
CREATE INDEX ix_notice_objection_raised_at ON notice_objection (raised_at, area_id);
COMMENT ON TABLE notice_objection IS 'What units object to in their notices (huomautus), in words; never said in an event.';
COMMENT ON COLUMN notice_objection.revision IS 'Of the notice when it was raised';
COMMENT ON COLUMN notice_objection.raised_by IS 'Person id';
COMMENT ON COLUMN notice_objection.settled_by IS 'Person id';
"""


def upgrade() -> None:
    """Add both: an approval is never changed, an objection is settled once."""
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            op.execute(statement)
    protect(op, "notice_approval", verbs="SELECT, INSERT")
    protect(op, "notice_objection", verbs="SELECT, INSERT, UPDATE")
