"""What registry said, orders and what follows from them. History: never edited."""

from alembic import op

from chassis.schema import protect

revision = "0002"
down_revision = "0001"

NEVER_DELETED = "SELECT, INSERT, UPDATE"
ONCE_WRITTEN = "SELECT, INSERT"

STATEMENTS = (
    """
    CREATE TABLE area (
        area_id TEXT NOT NULL,
        model TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        CONSTRAINT pk_area PRIMARY KEY (area_id)
    )
    """,
    "COMMENT ON TABLE area IS 'Areas as registry said them: operating model, local time.'",
    """
    CREATE TABLE unit (
        area_id TEXT NOT NULL,
        unit_id UUID NOT NULL,
        coordinator_id UUID NOT NULL,
        CONSTRAINT pk_unit PRIMARY KEY (area_id, unit_id)
    )
    """,
    "COMMENT ON TABLE unit IS 'Units as registry said them.'",
    """
    CREATE TABLE expert (
        area_id TEXT NOT NULL,
        expert_id UUID NOT NULL,
        topics TEXT[] NOT NULL,
        work_forms TEXT[] NOT NULL,
        languages TEXT[] NOT NULL,
        CONSTRAINT pk_expert PRIMARY KEY (area_id, expert_id)
    )
    """,
    "COMMENT ON TABLE expert IS 'What experts can do, as registry said it; no names.'",
    "COMMENT ON COLUMN expert.topics IS 'code:perspective'",
    """
    CREATE TABLE agreement (
        area_id TEXT NOT NULL,
        expert_id UUID NOT NULL,
        agreement_id UUID NOT NULL,
        work_forms TEXT[] NOT NULL,
        valid_from DATE NOT NULL,
        valid_until DATE,
        CONSTRAINT pk_agreement PRIMARY KEY (area_id, expert_id, agreement_id)
    )
    """,
    "COMMENT ON TABLE agreement IS 'Commission agreements as registry said them.'",
    "COMMENT ON COLUMN agreement.valid_from IS 'Local, included'",
    "COMMENT ON COLUMN agreement.valid_until IS 'Local, included; empty: until further notice'",
    """
    CREATE TABLE "order" (
        area_id TEXT NOT NULL,
        order_id UUID NOT NULL,
        unit_id UUID NOT NULL,
        orderer_id UUID NOT NULL,
        work_form TEXT NOT NULL,
        topics TEXT[] NOT NULL,
        language TEXT NOT NULL,
        seats INTEGER NOT NULL,
        seats_taken INTEGER NOT NULL,
        contact_method TEXT NOT NULL,
        starts_at TIMESTAMP WITH TIME ZONE[] NOT NULL,
        ends_at TIMESTAMP WITH TIME ZONE[] NOT NULL,
        fee_minor BIGINT,
        fee_currency TEXT,
        answer_within INTERVAL,
        responsibility TEXT NOT NULL,
        target_group TEXT NOT NULL,
        place TEXT NOT NULL,
        client_reference TEXT NOT NULL,
        state TEXT NOT NULL,
        version BIGINT NOT NULL,
        terms_revision INTEGER NOT NULL,
        created_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_order PRIMARY KEY (area_id, order_id),
        CONSTRAINT ck_order_state CHECK (state IN ('open', 'partly_filled', 'filled', 'cancelled')),
        CONSTRAINT ck_order_no_more_seats_than_asked CHECK (seats_taken BETWEEN 0 AND seats),
        CONSTRAINT ck_order_filled_when_all_seats_are_taken CHECK ((state = 'filled') = (seats_taken = seats)),
        CONSTRAINT ck_order_times_have_two_ends CHECK (cardinality(starts_at) = cardinality(ends_at) AND cardinality(starts_at) > 0),
        CONSTRAINT ck_order_fee_has_currency CHECK ((fee_minor IS NULL) = (fee_currency IS NULL)),
        CONSTRAINT ck_order_fee_is_positive CHECK (fee_minor > 0)
    )
    """,
    'CREATE INDEX ix_order_unit ON "order" (area_id, unit_id, order_id)',
    """COMMENT ON TABLE "order" IS 'A request for experience; the row that is locked before anything of its life changes.'""",
    """COMMENT ON COLUMN "order".topics IS 'code:perspective'""",
    """COMMENT ON COLUMN "order".starts_at IS 'The wished times, in order'""",
    """COMMENT ON COLUMN "order".fee_minor IS 'Agreed fee per session in cents; passed along, not examined'""",
    """COMMENT ON COLUMN "order".answer_within IS 'The order''s own answer time; empty: the model''s'""",
    """COMMENT ON COLUMN "order".responsibility IS 'Free text; said to nobody'""",
    """COMMENT ON COLUMN "order".target_group IS 'Free text; said to nobody'""",
    """COMMENT ON COLUMN "order".place IS 'Free text; said to nobody'""",
    """COMMENT ON COLUMN "order".client_reference IS 'Opaque; never who the client is'""",
    """COMMENT ON COLUMN "order".version IS 'Sequence of the order''s last event'""",
    """
    CREATE TABLE offer (
        area_id TEXT NOT NULL,
        offer_id UUID NOT NULL,
        order_id UUID NOT NULL,
        expert_id UUID NOT NULL,
        made_at TIMESTAMP WITH TIME ZONE NOT NULL,
        expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
        state TEXT NOT NULL,
        closed_at TIMESTAMP WITH TIME ZONE,
        withdrawn_because TEXT,
        CONSTRAINT pk_offer PRIMARY KEY (area_id, offer_id),
        CONSTRAINT fk_offer_order FOREIGN KEY(area_id, order_id) REFERENCES "order" (area_id, order_id),
        CONSTRAINT ck_offer_state CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'withdrawn')),
        CONSTRAINT ck_offer_closed_when_not_open CHECK ((state = 'open') = (closed_at IS NULL)),
        CONSTRAINT ck_offer_withdrawn_says_why CHECK ((state = 'withdrawn') = (withdrawn_because IS NOT NULL)),
        CONSTRAINT ck_offer_withdrawn_because CHECK (withdrawn_because IN ('filled', 'order_cancelled')),
        CONSTRAINT ck_offer_can_be_answered CHECK (expires_at > made_at)
    )
    """,
    "CREATE INDEX ix_offer_expert ON offer (area_id, expert_id, offer_id)",
    "CREATE INDEX ix_offer_order ON offer (area_id, order_id)",
    "CREATE UNIQUE INDEX uq_offer_one_open_per_expert ON offer (area_id, order_id, expert_id) WHERE state = 'open'",
    "COMMENT ON TABLE offer IS 'An order put to one expert.'",
    """
    CREATE TABLE assignment (
        area_id TEXT NOT NULL,
        assignment_id UUID NOT NULL,
        order_id UUID NOT NULL,
        offer_id UUID NOT NULL,
        expert_id UUID NOT NULL,
        unit_id UUID NOT NULL,
        work_form TEXT NOT NULL,
        seat INTEGER NOT NULL,
        accepted_at TIMESTAMP WITH TIME ZONE NOT NULL,
        fee_minor BIGINT,
        fee_currency TEXT,
        CONSTRAINT pk_assignment PRIMARY KEY (area_id, assignment_id),
        CONSTRAINT fk_assignment_order FOREIGN KEY(area_id, order_id) REFERENCES "order" (area_id, order_id),
        CONSTRAINT fk_assignment_offer FOREIGN KEY(area_id, offer_id) REFERENCES offer (area_id, offer_id),
        CONSTRAINT uq_assignment_one_per_seat UNIQUE (area_id, order_id, seat),
        CONSTRAINT uq_assignment_one_per_expert UNIQUE (area_id, order_id, expert_id),
        CONSTRAINT uq_assignment_one_per_offer UNIQUE (area_id, offer_id),
        CONSTRAINT ck_assignment_seats_count_from_one CHECK (seat > 0),
        CONSTRAINT ck_assignment_fee_has_currency CHECK ((fee_minor IS NULL) = (fee_currency IS NULL)),
        CONSTRAINT ck_assignment_fee_is_positive CHECK (fee_minor > 0)
    )
    """,
    "CREATE INDEX ix_assignment_expert ON assignment (area_id, expert_id, accepted_at)",
    "COMMENT ON TABLE assignment IS 'One seat of an order, held by one expert.'",
    "COMMENT ON COLUMN assignment.fee_minor IS 'Agreed fee per session in cents'",
    """
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
        during TSTZRANGE GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED,
        scheduled_at TIMESTAMP WITH TIME ZONE NOT NULL,
        state TEXT NOT NULL,
        stands BOOLEAN GENERATED ALWAYS AS (state = ANY (ARRAY['held'::text, 'no_show'::text, 'scheduled'::text])) STORED,
        revision INTEGER NOT NULL,
        replaces UUID,
        moved_to UUID,
        CONSTRAINT pk_session PRIMARY KEY (area_id, session_id),
        CONSTRAINT fk_session_assignment FOREIGN KEY(area_id, assignment_id) REFERENCES assignment (area_id, assignment_id),
        CONSTRAINT ex_session_expert_is_in_one_place EXCLUDE USING gist (area_id WITH =, expert_id WITH =, during WITH &&) WHERE (stands),
        CONSTRAINT uq_session_moved_once UNIQUE (area_id, replaces),
        CONSTRAINT ck_session_state CHECK (state IN ('scheduled', 'moved', 'held', 'cancelled', 'no_show', 'expert_ill', 'expert_withdrew', 'group_ended')),
        CONSTRAINT ck_session_at_most_a_day CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '24 hours'),
        CONSTRAINT ck_session_moved_somewhere CHECK ((state = 'moved') = (moved_to IS NOT NULL)),
        CONSTRAINT ck_session_outcomes_are_revised CHECK ((state IN ('scheduled', 'moved')) = (revision = 0))
    )
    """,
    "CREATE INDEX ix_session_assignment ON session (area_id, assignment_id)",
    "CREATE INDEX ix_session_expert ON session (area_id, expert_id, starts_at)",
    "CREATE INDEX ix_session_order ON session (area_id, order_id)",
    "CREATE INDEX ix_session_starts_at ON session (area_id, starts_at, session_id)",
    "CREATE INDEX ix_session_unit ON session (area_id, unit_id, starts_at)",
    "COMMENT ON TABLE session IS 'One agreed time of work of one expert, who is never in two places at once.'",
    """
    CREATE TABLE outcome (
        area_id TEXT NOT NULL,
        session_id UUID NOT NULL,
        revision INTEGER NOT NULL,
        kind TEXT NOT NULL,
        cancelled_by TEXT,
        known_at TIMESTAMP WITH TIME ZONE,
        participants INTEGER,
        other_work_minutes INTEGER,
        end_reason TEXT,
        said_by UUID NOT NULL,
        said_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT pk_outcome PRIMARY KEY (area_id, session_id, revision),
        CONSTRAINT fk_outcome_session FOREIGN KEY(area_id, session_id) REFERENCES session (area_id, session_id),
        CONSTRAINT ck_outcome_kind CHECK (kind IN ('held', 'cancelled', 'no_show', 'expert_ill', 'expert_withdrew', 'group_ended')),
        CONSTRAINT ck_outcome_revisions_count_from_one CHECK (revision > 0),
        CONSTRAINT ck_outcome_cancelled_says_by_whom_and_when CHECK ((kind = 'cancelled') = (known_at IS NOT NULL) AND (kind = 'cancelled') = (cancelled_by IS NOT NULL)),
        CONSTRAINT ck_outcome_group_ended_says_why CHECK ((kind = 'group_ended') = (end_reason IS NOT NULL))
    )
    """,
    "COMMENT ON TABLE outcome IS 'All that was said of what became of sessions; the highest revision holds, none is changed.'",
    "COMMENT ON COLUMN outcome.said_by IS 'Person id'",
)


def upgrade() -> None:
    """Create everything; an area's rows are seen in transactions that name the area."""
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    for statement in STATEMENTS:
        op.execute(statement)
    protect(
        op,
        "area",
        "unit",
        "expert",
        "agreement",
        "order",
        "offer",
        "assignment",
        "session",
        verbs=NEVER_DELETED,
    )
    protect(op, "outcome", verbs=ONCE_WRITTEN)
