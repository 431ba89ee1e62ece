"""Who wants to become an expert, interviews, courses, and what was learned. History: never edited."""

from alembic import op

from chassis.schema import leave_areas_uncounted, protect

revision = "0019"
down_revision = "0018"

TABLES = """
CREATE TABLE application (
    area_id TEXT NOT NULL,
    applicant_id UUID NOT NULL,
    name TEXT,
    email TEXT,
    email_key TEXT,
    phone TEXT,
    postal_address TEXT,
    tell_by TEXT NOT NULL,
    language TEXT NOT NULL,
    topics JSONB NOT NULL,
    languages TEXT[] NOT NULL,
    motivation TEXT NOT NULL,
    came_by TEXT NOT NULL,
    stage TEXT NOT NULL,
    is_interviewed BOOLEAN NOT NULL,
    received_at TIMESTAMP WITH TIME ZONE NOT NULL,
    since TIMESTAMP WITH TIME ZONE NOT NULL,
    version BIGINT NOT NULL,
    emptied_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_application PRIMARY KEY (area_id, applicant_id),
    CONSTRAINT ck_application_stage CHECK (stage IN ('received', 'queued', 'invited', 'interviewed', 'accepted',
        'in_training', 'trained', 'admitted', 'declined', 'withdrawn')),
    CONSTRAINT ck_application_told_until_emptied CHECK ((emptied_at IS NULL) = (name IS NOT NULL)),
    CONSTRAINT ck_application_emptied_if_ended CHECK (emptied_at IS NULL OR stage IN ('declined', 'withdrawn'))
);
CREATE INDEX ix_application_stage ON application (area_id, stage, applicant_id);
CREATE INDEX ix_application_open ON application (area_id, applicant_id)
    WHERE stage IN ('received', 'queued', 'invited', 'interviewed', 'accepted', 'in_training', 'trained');
CREATE INDEX ix_application_ended ON application (area_id, applicant_id)
    WHERE stage IN ('admitted', 'declined', 'withdrawn');
CREATE INDEX ix_application_email_key ON application (area_id, email_key);
COMMENT ON TABLE application IS
    'Personal data on health (GDPR art. 9): what somebody told who wants to become an expert.';
COMMENT ON COLUMN application.email_key IS 'The address in lower case: who has applied before';

CREATE TABLE application_step (
    area_id TEXT NOT NULL,
    applicant_id UUID NOT NULL,
    version BIGINT NOT NULL,
    happening TEXT,
    before TEXT,
    after TEXT NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    by UUID NOT NULL,
    words TEXT NOT NULL,
    CONSTRAINT pk_application_step PRIMARY KEY (area_id, applicant_id, version),
    CONSTRAINT fk_application_step_application FOREIGN KEY (area_id, applicant_id)
        REFERENCES application (area_id, applicant_id)
);
COMMENT ON COLUMN application_step.version IS 'Of the application, with it';
COMMENT ON TABLE application_step IS
    'Personal data: what happened to an application, when, by whom and why.';

CREATE TABLE interview (
    area_id TEXT NOT NULL,
    interview_id UUID NOT NULL,
    kind TEXT NOT NULL,
    starts_at TIMESTAMP WITH TIME ZONE NOT NULL,
    place TEXT NOT NULL,
    is_remote BOOLEAN NOT NULL,
    professional TEXT NOT NULL,
    places INTEGER NOT NULL,
    coordinator_id UUID NOT NULL,
    arranged_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_interview PRIMARY KEY (area_id, interview_id),
    CONSTRAINT ck_interview_places CHECK (places BETWEEN 1 AND 50),
    CONSTRAINT ck_interview_one_at_a_time CHECK (kind <> 'individual' OR places = 1)
);
CREATE INDEX ix_interview_starts_at ON interview (area_id, starts_at, interview_id);
COMMENT ON TABLE interview IS 'Personal data: who interviewed applicants, when and where.';

CREATE TABLE interview_seat (
    area_id TEXT NOT NULL,
    interview_id UUID NOT NULL,
    applicant_id UUID NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    placed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_interview_seat PRIMARY KEY (area_id, interview_id, applicant_id),
    CONSTRAINT fk_interview_seat_interview FOREIGN KEY (area_id, interview_id)
        REFERENCES interview (area_id, interview_id),
    CONSTRAINT fk_interview_seat_application FOREIGN KEY (area_id, applicant_id)
        REFERENCES application (area_id, applicant_id),
    CONSTRAINT ck_interview_seat_state CHECK (state IN ('placed', 'waiting', 'left', 'came', 'absent'))
);
CREATE INDEX ix_interview_seat_applicant ON interview_seat (area_id, applicant_id);
COMMENT ON TABLE interview_seat IS
    'Personal data: who had a place in an interview, waited for one, and came.';

CREATE TABLE course (
    area_id TEXT NOT NULL,
    course_id UUID NOT NULL,
    names JSONB NOT NULL,
    kind TEXT NOT NULL,
    places INTEGER NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_course PRIMARY KEY (area_id, course_id),
    CONSTRAINT fk_course_area FOREIGN KEY (area_id) REFERENCES area (area_id),
    CONSTRAINT ck_course_kind CHECK (kind IN ('basic', 'further')),
    CONSTRAINT ck_course_days_in_order CHECK (starts_on <= ends_on)
);
COMMENT ON TABLE course IS 'Courses for applicants and experts, which tell of nobody.';

CREATE TABLE course_module (
    area_id TEXT NOT NULL,
    course_id UUID NOT NULL,
    module_id UUID NOT NULL,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    hours INTEGER NOT NULL,
    CONSTRAINT pk_course_module PRIMARY KEY (area_id, course_id, module_id),
    CONSTRAINT fk_course_module_course FOREIGN KEY (area_id, course_id) REFERENCES course (area_id, course_id),
    CONSTRAINT ck_course_module_hours CHECK (hours > 0)
);
COMMENT ON TABLE course_module IS 'Modules of courses, each with its hours, which tell of nobody.';

CREATE TABLE enrolment (
    area_id TEXT NOT NULL,
    course_id UUID NOT NULL,
    person_id UUID NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    enrolled_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_enrolment PRIMARY KEY (area_id, course_id, person_id),
    CONSTRAINT fk_enrolment_course FOREIGN KEY (area_id, course_id) REFERENCES course (area_id, course_id),
    CONSTRAINT ck_enrolment_state CHECK (state IN ('enrolled', 'waiting', 'left', 'completed'))
);
CREATE INDEX ix_enrolment_person ON enrolment (area_id, person_id);
COMMENT ON TABLE enrolment IS
    'Personal data: who takes a course, waits for a place, has left or completed it.';

CREATE TABLE module_done (
    area_id TEXT NOT NULL,
    course_id UUID NOT NULL,
    module_id UUID NOT NULL,
    person_id UUID NOT NULL,
    said_at TIMESTAMP WITH TIME ZONE NOT NULL,
    said_by UUID NOT NULL,
    CONSTRAINT pk_module_done PRIMARY KEY (area_id, course_id, module_id, person_id),
    CONSTRAINT fk_module_done_module FOREIGN KEY (area_id, course_id, module_id)
        REFERENCES course_module (area_id, course_id, module_id)
);
CREATE INDEX ix_module_done_person ON module_done (area_id, person_id);
COMMENT ON TABLE module_done IS 'Personal data: who did which module, and who said so.';

CREATE TABLE other_training (
    area_id TEXT NOT NULL,
    record_id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    "where" TEXT NOT NULL,
    hours INTEGER NOT NULL,
    ended_on DATE,
    seen_by UUID,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_other_training PRIMARY KEY (area_id, record_id),
    CONSTRAINT ck_other_training_kind CHECK (kind IN ('elsewhere', 'before_records')),
    CONSTRAINT ck_other_training_seen_by_somebody
        CHECK ((kind = 'before_records') = (seen_by IS NULL AND ended_on IS NULL AND hours = 0))
);
CREATE INDEX ix_other_training_person ON other_training (area_id, person_id);
COMMENT ON TABLE other_training IS
    'Personal data: what was learned elsewhere, when, and who saw the proof of it.';
COMMENT ON COLUMN other_training.seen_by IS 'Empty: learned before records were kept'
"""
# The owner sees the rows of all areas only while row-level security is not forced on the table.
TODAYS = """
ALTER TABLE expert NO FORCE ROW LEVEL SECURITY;
INSERT INTO other_training (area_id, record_id, person_id, kind, "where", hours, seen_at)
SELECT area_id, gen_random_uuid(), expert_id, 'before_records', '', 0, registered_at FROM expert;
ALTER TABLE expert FORCE ROW LEVEL SECURITY
"""
NEW = (
    *("application", "application_step", "interview", "interview_seat"),
    *("course", "course_module", "enrolment", "module_done", "other_training"),
)


def upgrade() -> None:
    """Create them; whoever is an expert today counts as trained, as a line says that was written by this."""
    for statement in (*TABLES.split(";"), *TODAYS.split(";")):
        op.execute(statement)
    protect(op, *NEW, verbs="SELECT, INSERT, UPDATE")
    leave_areas_uncounted(op, *NEW)
