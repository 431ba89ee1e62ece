"""The first tables of billing: what was heard, policies, the ledger of fees, the month. History: never edited."""

from alembic import op

from chassis.schema import protect

revision = "0002"
down_revision = "0001"

NEVER_DELETED = "SELECT, INSERT, UPDATE"
ONCE_WRITTEN = "SELECT, INSERT"

TABLES = """
CREATE TABLE agreement (
    area_id TEXT NOT NULL,
    expert_id UUID NOT NULL,
    agreement_id UUID NOT NULL,
    work_forms TEXT[] NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE,
    CONSTRAINT pk_agreement PRIMARY KEY (area_id, expert_id, agreement_id)
);

COMMENT ON TABLE agreement IS 'Commission agreements as registry said them (toimeksiantosopimus).';
COMMENT ON COLUMN agreement.valid_until IS 'Last day, included; null: no end';

CREATE TABLE area (
    area_id TEXT NOT NULL,
    model TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    closed_through TEXT NOT NULL,
    policy_sequence BIGINT NOT NULL,
    CONSTRAINT pk_area PRIMARY KEY (area_id),
    CONSTRAINT ck_area_closed_through_is_a_month CHECK (closed_through ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);

COMMENT ON TABLE area IS 'Areas as registry said them, and how far each is with its months.';
COMMENT ON COLUMN area.closed_through IS 'Last closed month, YYYY-MM; every later one is open';
COMMENT ON COLUMN area.policy_sequence IS 'Version of the area''s policies as said';

CREATE TABLE assignment (
    area_id TEXT NOT NULL,
    assignment_id UUID NOT NULL,
    agreed_minor BIGINT,
    agreed_currency TEXT,
    CONSTRAINT pk_assignment PRIMARY KEY (area_id, assignment_id),
    CONSTRAINT ck_assignment_agreed_fee_is_whole CHECK ((agreed_minor IS NULL) = (agreed_currency IS NULL))
);

COMMENT ON TABLE assignment IS 'Accepted offers with the fee of each session, where one was agreed.';

CREATE TABLE cancellation_policy (
    area_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    valid_from DATE NOT NULL,
    deadline_days_before INTEGER NOT NULL,
    deadline_time TIME WITHOUT TIME ZONE NOT NULL,
    day_kind TEXT NOT NULL,
    percent JSONB NOT NULL,
    set_at TIMESTAMP WITH TIME ZONE NOT NULL,
    set_by TEXT NOT NULL,
    CONSTRAINT pk_cancellation_policy PRIMARY KEY (area_id, version),
    CONSTRAINT ck_cancellation_policy_day_kind CHECK (day_kind IN ('calendar', 'business')),
    CONSTRAINT ck_cancellation_policy_deadline_is_not_after_the_day CHECK (deadline_days_before >= 0),
    CONSTRAINT ck_cancellation_policy_versions_begin_at_1 CHECK (version > 0)
);

COMMENT ON TABLE cancellation_policy IS 'Versions of the cancellation rules; append-only.';
COMMENT ON COLUMN cancellation_policy.set_by IS 'Subject of who set it, or `preset`';

CREATE TABLE fee_line (
    area_id TEXT NOT NULL,
    line_id UUID NOT NULL,
    session_id UUID NOT NULL,
    expert_id UUID NOT NULL,
    unit_id UUID NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    rule TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    schedule_version INTEGER NOT NULL,
    work_month TEXT NOT NULL,
    statement_month TEXT NOT NULL,
    corrects UUID,
    facts JSONB NOT NULL,
    decided_at TIMESTAMP WITH TIME ZONE NOT NULL,
    caused_by UUID,
    CONSTRAINT pk_fee_line PRIMARY KEY (area_id, line_id),
    CONSTRAINT uq_fee_line_one_per_decision UNIQUE (area_id, session_id, revision, kind),
    CONSTRAINT ck_fee_line_kind CHECK (kind IN ('fee', 'reversal')),
    CONSTRAINT ck_fee_line_rule CHECK (rule IN ('held', 'cancelled_in_time', 'cancelled_late', 'moved', 'no_show', 'empty_group', 'group_ended_for_reason', 'group_ended_otherwise', 'expert_ill', 'expert_withdrew', 'recorded_only', 'voluntary')),
    CONSTRAINT ck_fee_line_a_fee_is_not_negative CHECK (kind <> 'fee' OR amount_minor >= 0),
    CONSTRAINT ck_fee_line_a_reversal_takes_back CHECK (kind <> 'reversal' OR (amount_minor <= 0 AND corrects IS NOT NULL)),
    CONSTRAINT ck_fee_line_stated_after_it_was_worked CHECK (statement_month >= work_month),
    CONSTRAINT ck_fee_line_work_month_is_a_month CHECK (work_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    CONSTRAINT ck_fee_line_statement_month_is_a_month CHECK (statement_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);

CREATE INDEX ix_fee_line_expert ON fee_line (expert_id, area_id);
CREATE INDEX ix_fee_line_month ON fee_line (statement_month, area_id);
CREATE UNIQUE INDEX uq_fee_line_corrected_once ON fee_line (corrects, area_id) WHERE corrects IS NOT NULL;
COMMENT ON TABLE fee_line IS 'The ledger of fees; append-only. A fee line whose place a later one took does not count.';
COMMENT ON COLUMN fee_line.corrects IS 'The line it replaces (a fee) or takes back (a reversal)';
COMMENT ON COLUMN fee_line.facts IS 'What the decision rested on; codes, cents and instants only';
COMMENT ON COLUMN fee_line.caused_by IS 'The event that led to it; null: a person did';

CREATE TABLE fee_schedule (
    area_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    valid_from DATE NOT NULL,
    currency TEXT NOT NULL,
    paid_by TEXT NOT NULL,
    prices JSONB NOT NULL,
    set_at TIMESTAMP WITH TIME ZONE NOT NULL,
    set_by TEXT NOT NULL,
    CONSTRAINT pk_fee_schedule PRIMARY KEY (area_id, version),
    CONSTRAINT ck_fee_schedule_paid_by CHECK (paid_by IN ('area', 'orderer')),
    CONSTRAINT ck_fee_schedule_versions_begin_at_1 CHECK (version > 0)
);

COMMENT ON TABLE fee_schedule IS 'Versions of what each work form earns; append-only.';
COMMENT ON COLUMN fee_schedule.set_by IS 'Subject of who set it, or `preset`';

CREATE TABLE month (
    area_id TEXT NOT NULL,
    month TEXT NOT NULL,
    state TEXT NOT NULL,
    noticed_at TIMESTAMP WITH TIME ZONE,
    closed_at TIMESTAMP WITH TIME ZONE,
    pay_date DATE,
    sequence BIGINT NOT NULL,
    CONSTRAINT pk_month PRIMARY KEY (area_id, month),
    CONSTRAINT ck_month_state CHECK (state IN ('open', 'noticed', 'closed')),
    CONSTRAINT ck_month_noticed_says_when CHECK ((state = 'open') = (noticed_at IS NULL)),
    CONSTRAINT ck_month_closed_says_when CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT ck_month_closed_says_when_paid CHECK ((state = 'closed') = (pay_date IS NOT NULL)),
    CONSTRAINT ck_month_month_is_a_month CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);

COMMENT ON TABLE month IS 'How far each month of an area is.';
COMMENT ON COLUMN month.sequence IS 'How many events were said of it';

CREATE TABLE payment_notice (
    area_id TEXT NOT NULL,
    notice_id UUID NOT NULL,
    revision INTEGER NOT NULL,
    month TEXT NOT NULL,
    unit_id UUID NOT NULL,
    coordinator_id UUID NOT NULL,
    total_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    line_ids UUID[] NOT NULL,
    issued_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_payment_notice PRIMARY KEY (area_id, notice_id, revision),
    CONSTRAINT uq_payment_notice_one_per_revision UNIQUE (area_id, month, unit_id, revision),
    CONSTRAINT ck_payment_notice_revisions_begin_at_1 CHECK (revision > 0)
);

COMMENT ON TABLE payment_notice IS 'What units were told they pay (palkkionmaksuilmoitus); append-only.';

CREATE TABLE session (
    area_id TEXT NOT NULL,
    session_id UUID NOT NULL,
    order_id UUID NOT NULL,
    assignment_id UUID NOT NULL,
    expert_id UUID NOT NULL,
    unit_id UUID NOT NULL,
    work_form TEXT NOT NULL,
    starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ends_at TIMESTAMP WITH TIME ZONE NOT NULL,
    agreed_minor BIGINT,
    agreed_currency TEXT,
    outcome JSONB,
    outcome_revision INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    line_id UUID,
    missing TEXT[],
    sequence BIGINT NOT NULL,
    CONSTRAINT pk_session PRIMARY KEY (area_id, session_id),
    CONSTRAINT ck_session_ends_after_it_starts CHECK (ends_at > starts_at),
    CONSTRAINT ck_session_outcome_has_a_revision CHECK ((outcome IS NULL) = (outcome_revision = 0)),
    CONSTRAINT ck_session_line_has_a_revision CHECK ((line_id IS NULL) = (revision = 0)),
    CONSTRAINT ck_session_outcome_comes_first CHECK (outcome IS NOT NULL OR (line_id IS NULL AND missing IS NULL)),
    CONSTRAINT ck_session_agreed_fee_is_whole CHECK ((agreed_minor IS NULL) = (agreed_currency IS NULL))
);

CREATE INDEX ix_session_assignment ON session (assignment_id, area_id);
CREATE INDEX ix_session_starts_at ON session (starts_at, area_id);
CREATE INDEX ix_session_waiting ON session (expert_id, area_id) WHERE missing IS NOT NULL;
COMMENT ON TABLE session IS 'Agreed sessions: their outcome, the line that counts, what they wait for.';
COMMENT ON COLUMN session.agreed_minor IS 'As agreed when its fee was decided';
COMMENT ON COLUMN session.outcome IS 'Last known outcome; null: none yet';
COMMENT ON COLUMN session.revision IS 'Of the last decision that gave lines';
COMMENT ON COLUMN session.line_id IS 'The fee line that counts';
COMMENT ON COLUMN session.missing IS 'What the fee waits for; null: nothing';
COMMENT ON COLUMN session.sequence IS 'How many events were said of it';

CREATE TABLE statement (
    area_id TEXT NOT NULL,
    statement_id UUID NOT NULL,
    month TEXT NOT NULL,
    expert_id UUID NOT NULL,
    pay_date DATE NOT NULL,
    total_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    issued_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_statement PRIMARY KEY (area_id, statement_id),
    CONSTRAINT uq_statement_one_per_month_and_expert UNIQUE (area_id, month, expert_id)
);

CREATE INDEX ix_statement_expert ON statement (expert_id, area_id, month);
COMMENT ON TABLE statement IS 'What experts are paid for a month''s run (palkkiolaskelma); append-only.';

CREATE TABLE unit (
    area_id TEXT NOT NULL,
    unit_id UUID NOT NULL,
    name TEXT NOT NULL,
    cost_centre TEXT NOT NULL,
    coordinator_id UUID NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (area_id, unit_id)
);

COMMENT ON TABLE unit IS 'Units as registry said them.';

CREATE TABLE statement_line (
    area_id TEXT NOT NULL,
    statement_id UUID NOT NULL,
    position INTEGER NOT NULL,
    line_id UUID NOT NULL,
    CONSTRAINT pk_statement_line PRIMARY KEY (area_id, statement_id, position),
    CONSTRAINT uq_statement_line_stated_once UNIQUE (area_id, line_id),
    CONSTRAINT fk_statement_line_statement FOREIGN KEY(area_id, statement_id) REFERENCES statement (area_id, statement_id),
    CONSTRAINT fk_statement_line_fee_line FOREIGN KEY(area_id, line_id) REFERENCES fee_line (area_id, line_id)
);

COMMENT ON TABLE statement_line IS 'Which lines a statement is made of; append-only, each line at most once.';
"""


def upgrade() -> None:
    """Create everything; what was decided can be added to and read, never changed or deleted."""
    for statement in TABLES.split(";\n"):
        if statement.strip():
            op.execute(statement)
    protect(op, "area", "unit", "agreement", "assignment", "session", "month", verbs=NEVER_DELETED)
    protect(op, "fee_schedule", "cancellation_policy", "fee_line", verbs=ONCE_WRITTEN)
    protect(op, "payment_notice", "statement", "statement_line", verbs=ONCE_WRITTEN)
