"""Who reported what when; moves that are proposed, objections, the reporting policy. History: never edited."""

from alembic import op

from chassis.schema import protect

revision = "0006"
down_revision = "0005"

NEVER_DELETED = "SELECT, INSERT, UPDATE"
ONCE_WRITTEN = "SELECT, INSERT"

STATEMENTS = (
    "ALTER TABLE outcome RENAME COLUMN said_by TO reported_by",
    "ALTER TABLE outcome RENAME COLUMN said_at TO reported_at",
    # Before, the role was not written down: most outcomes were said by those who ordered.
    "ALTER TABLE outcome ADD COLUMN reported_as TEXT NOT NULL DEFAULT 'orderer'",
    "ALTER TABLE outcome ALTER COLUMN reported_as DROP DEFAULT",
    "ALTER TABLE outcome ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outcome ALTER COLUMN reason DROP DEFAULT",
    "ALTER TABLE outcome ADD CONSTRAINT ck_outcome_reported_as CHECK (reported_as ~ '^[a-z]+(_[a-z]+)*$')",
    "COMMENT ON COLUMN outcome.reason IS 'Free text: why only now; said to nobody'",
    # A move that is taken back has an outcome, and was moved somewhere all the same.
    "ALTER TABLE session DROP CONSTRAINT ck_session_moved_somewhere",
    (
        "ALTER TABLE session ADD CONSTRAINT ck_session_moved_somewhere"
        " CHECK (state <> 'moved' OR moved_to IS NOT NULL)"
    ),
    """
    CREATE TABLE reporting_policy (
        area_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        report_within_hours INTEGER NOT NULL,
        remind_after_hours INTEGER NOT NULL,
        remind_again_after_hours INTEGER NOT NULL,
        set_by UUID NOT NULL,
        set_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_reporting_policy PRIMARY KEY (area_id, version),
        CONSTRAINT ck_reporting_policy_versions_count_from_one CHECK (version > 0),
        CONSTRAINT ck_reporting_policy_second_reminder_comes_later
            CHECK (remind_again_after_hours > remind_after_hours)
    )
    """,
    (
        "COMMENT ON TABLE reporting_policy IS"
        " 'A version of what an area has decided about reporting; the highest holds, none is changed.'"
    ),
    "COMMENT ON COLUMN reporting_policy.report_within_hours IS 'How late an earlier moment may be said by all'",
    "COMMENT ON COLUMN reporting_policy.remind_after_hours IS 'After a session''s end'",
    "COMMENT ON COLUMN reporting_policy.remind_again_after_hours IS 'After a session''s end'",
    "COMMENT ON COLUMN reporting_policy.set_by IS 'Person id'",
    """
    CREATE TABLE move (
        area_id TEXT NOT NULL,
        move_id UUID NOT NULL,
        session_id UUID NOT NULL,
        order_id UUID NOT NULL,
        expert_id UUID NOT NULL,
        unit_id UUID NOT NULL,
        starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
        ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
        session_revision INTEGER NOT NULL,
        proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
        proposed_by UUID NOT NULL,
        proposed_as TEXT NOT NULL,
        state TEXT NOT NULL,
        consent TEXT,
        closed_at TIMESTAMP WITH TIME ZONE,
        closed_by UUID,
        closed_as TEXT,
        CONSTRAINT pk_move PRIMARY KEY (area_id, move_id),
        CONSTRAINT fk_move_session FOREIGN KEY(area_id, session_id) REFERENCES session (area_id, session_id),
        CONSTRAINT ck_move_state CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn', 'lapsed')),
        CONSTRAINT ck_move_consent CHECK (consent IN ('given', 'by_phone', 'in_person', 'in_writing')),
        CONSTRAINT ck_move_proposed_as CHECK (proposed_as IN ('coordinator', 'orderer', 'expert')),
        CONSTRAINT ck_move_accepted_with_consent CHECK ((state = 'accepted') = (consent IS NOT NULL)),
        CONSTRAINT ck_move_closed_by_somebody CHECK ((state IN ('open', 'lapsed')) = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL) AND (closed_at IS NULL) = (closed_as IS NULL)),
        CONSTRAINT ck_move_lasts CHECK (ends_at > starts_at)
    )
    """,
    "CREATE UNIQUE INDEX uq_move_one_open_per_session ON move (area_id, session_id) WHERE state = 'open'",
    "CREATE INDEX ix_move_session ON move (area_id, session_id)",
    "CREATE INDEX ix_move_open ON move (area_id, move_id) WHERE state = 'open'",
    (
        "COMMENT ON TABLE move IS"
        " 'Another time for a session: proposed by one side and answered by the other, or recorded.'"
    ),
    "COMMENT ON COLUMN move.proposed_by IS 'Person id'",
    "COMMENT ON COLUMN move.closed_by IS 'Person id'",
    """
    CREATE TABLE objection (
        area_id TEXT NOT NULL,
        objection_id UUID NOT NULL,
        session_id UUID NOT NULL,
        order_id UUID NOT NULL,
        expert_id UUID NOT NULL,
        unit_id UUID NOT NULL,
        about TEXT NOT NULL,
        session_revision INTEGER NOT NULL,
        raised_at TIMESTAMP WITH TIME ZONE NOT NULL,
        raised_by UUID NOT NULL,
        raised_as TEXT NOT NULL,
        words TEXT NOT NULL,
        state TEXT NOT NULL,
        answered_at TIMESTAMP WITH TIME ZONE,
        answered_by UUID,
        answered_as TEXT,
        answer TEXT,
        CONSTRAINT pk_objection PRIMARY KEY (area_id, objection_id),
        CONSTRAINT fk_objection_session FOREIGN KEY(area_id, session_id) REFERENCES session (area_id, session_id),
        CONSTRAINT ck_objection_about CHECK (about IN ('outcome', 'move')),
        CONSTRAINT ck_objection_state CHECK (state IN ('open', 'upheld', 'rejected', 'withdrawn')),
        CONSTRAINT ck_objection_raised_as CHECK (raised_as IN ('coordinator', 'orderer', 'expert')),
        CONSTRAINT ck_objection_answered_when_not_open CHECK ((state = 'open') = (answered_at IS NULL) AND (state = 'open') = (answered_by IS NULL))
    )
    """,
    (
        "CREATE UNIQUE INDEX uq_objection_one_open_per_person ON objection (area_id, session_id, raised_by)"
        " WHERE state = 'open'"
    ),
    "CREATE INDEX ix_objection_session ON objection (area_id, session_id)",
    "CREATE INDEX ix_objection_state ON objection (area_id, state, objection_id)",
    (
        "COMMENT ON TABLE objection IS"
        " 'What an expert or a unit says was reported wrongly of a session, and what was answered.'"
    ),
    "COMMENT ON COLUMN objection.raised_by IS 'Person id'",
    "COMMENT ON COLUMN objection.words IS 'Free text; said to nobody'",
    "COMMENT ON COLUMN objection.answered_by IS 'Person id'",
    "COMMENT ON COLUMN objection.answer IS 'Free text; said to nobody'",
    # What a version says of an area's fees, so that a fee that can never be decided is refused where it is said.
    """
    CREATE TABLE fee_schedule (
        area_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        valid_from DATE NOT NULL,
        currency TEXT NOT NULL,
        paid_by TEXT NOT NULL,
        agreed_within JSONB NOT NULL,
        CONSTRAINT pk_fee_schedule PRIMARY KEY (area_id, version)
    )
    """,
    "COMMENT ON TABLE fee_schedule IS 'Versions of fee schedules as billing said them: what can be agreed on.'",
    "COMMENT ON COLUMN fee_schedule.valid_from IS 'Local, included'",
    "COMMENT ON COLUMN fee_schedule.agreed_within IS 'Of the work forms whose fee is agreed: min_minor, max_minor'",
)


def upgrade() -> None:
    """Create what is new; outcomes keep who reported them."""
    for statement in STATEMENTS:
        op.execute(statement)
    protect(op, "move", "objection", "fee_schedule", verbs=NEVER_DELETED)
    protect(op, "reporting_policy", verbs=ONCE_WRITTEN)
