"""The first tables of registry: areas, people, units, experts, agreements. History: never edited."""

from alembic import op

from chassis.schema import protect

revision = "0002"
down_revision = "0001"

NEVER_DELETED = "SELECT, INSERT, UPDATE"

TABLES = """
CREATE TABLE area (
    area_id TEXT NOT NULL,
    model TEXT NOT NULL,
    names JSONB NOT NULL,
    languages TEXT[] NOT NULL,
    time_zone TEXT NOT NULL,
    official_code TEXT,
    expert_noun JSONB NOT NULL,
    version BIGINT NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_area PRIMARY KEY (area_id)
);

COMMENT ON TABLE area IS 'Areas that are open, with the operating model each chose.';

CREATE TABLE contact_point (
    area_id TEXT NOT NULL,
    person_id UUID NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT pk_contact_point PRIMARY KEY (area_id, person_id),
    CONSTRAINT fk_contact_point_area FOREIGN KEY(area_id) REFERENCES area (area_id)
);

COMMENT ON TABLE contact_point IS 'Personal data: where messages to a person go, staff and experts alike.';

CREATE TABLE expert (
    area_id TEXT NOT NULL,
    expert_id UUID NOT NULL,
    display_name TEXT NOT NULL,
    topics JSONB NOT NULL,
    work_forms TEXT[] NOT NULL,
    languages TEXT[] NOT NULL,
    version BIGINT NOT NULL,
    registered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_expert PRIMARY KEY (area_id, expert_id),
    CONSTRAINT fk_expert_area FOREIGN KEY(area_id) REFERENCES area (area_id)
);

COMMENT ON TABLE expert IS 'Personal data on health (GDPR art. 9): experts and what their experience is of.';

CREATE TABLE staff (
    area_id TEXT NOT NULL,
    person_id UUID NOT NULL,
    name TEXT NOT NULL,
    roles TEXT[] NOT NULL,
    version BIGINT NOT NULL,
    registered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (area_id, person_id),
    CONSTRAINT fk_staff_area FOREIGN KEY(area_id) REFERENCES area (area_id)
);

COMMENT ON TABLE staff IS 'Personal data: the staff of an area who order, coordinate and pay.';

CREATE TABLE agreement (
    area_id TEXT NOT NULL,
    agreement_id UUID NOT NULL,
    expert_id UUID NOT NULL,
    work_forms TEXT[] NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE,
    state TEXT NOT NULL,
    training TEXT NOT NULL,
    earlier_experience TEXT NOT NULL,
    wishes TEXT NOT NULL,
    signed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_agreement PRIMARY KEY (area_id, agreement_id),
    CONSTRAINT fk_agreement_expert FOREIGN KEY(area_id, expert_id) REFERENCES expert (area_id, expert_id),
    CONSTRAINT ck_agreement_dates_in_order CHECK (valid_from <= valid_until),
    CONSTRAINT ck_agreement_ended_has_a_time CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
    CONSTRAINT ex_agreement_one_at_a_time EXCLUDE USING gist (area_id WITH =, expert_id WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
);

CREATE INDEX ix_agreement_expert ON agreement (area_id, expert_id, valid_from);

COMMENT ON TABLE agreement IS 'Commission agreements; the background is personal data in the expert''s own words.';

CREATE TABLE unit (
    area_id TEXT NOT NULL,
    unit_id UUID NOT NULL,
    name TEXT NOT NULL,
    cost_centre TEXT NOT NULL,
    coordinator_id UUID NOT NULL,
    version BIGINT NOT NULL,
    registered_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (area_id, unit_id),
    CONSTRAINT fk_unit_area FOREIGN KEY(area_id) REFERENCES area (area_id),
    CONSTRAINT fk_unit_coordinator FOREIGN KEY(area_id, coordinator_id) REFERENCES staff (area_id, person_id)
);

CREATE INDEX ix_unit_coordinator ON unit (area_id, coordinator_id);

COMMENT ON TABLE unit IS 'Units that order work and pay for it.';
"""


def upgrade() -> None:
    """Create everything; an area's rows are seen in transactions that name the area."""
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")  # for the exclusion of agreements that overlap
    for statement in TABLES.split(";\n"):
        if statement.strip():
            op.execute(statement)
    protect(op, "area", "staff", "contact_point", "unit", "expert", "agreement", verbs=NEVER_DELETED)
