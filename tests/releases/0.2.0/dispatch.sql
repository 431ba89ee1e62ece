--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: public; Type: SCHEMA; Schema: -; Owner: dispatch_owner
--

-- *not* creating schema, since initdb creates it


ALTER SCHEMA public OWNER TO dispatch_owner;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: agreement; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.agreement (
    area_id text NOT NULL,
    expert_id uuid NOT NULL,
    agreement_id uuid NOT NULL,
    work_forms text[] NOT NULL,
    valid_from date NOT NULL,
    valid_until date
);

ALTER TABLE ONLY public.agreement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.agreement OWNER TO dispatch_owner;

--
-- Name: TABLE agreement; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.agreement IS 'Commission agreements as registry said them.';


--
-- Name: COLUMN agreement.valid_from; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.agreement.valid_from IS 'Local, included';


--
-- Name: COLUMN agreement.valid_until; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.agreement.valid_until IS 'Local, included; empty: until further notice';


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO dispatch_owner;

--
-- Name: area; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.area (
    area_id text NOT NULL,
    model text NOT NULL,
    time_zone text NOT NULL
);

ALTER TABLE ONLY public.area FORCE ROW LEVEL SECURITY;


ALTER TABLE public.area OWNER TO dispatch_owner;

--
-- Name: TABLE area; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.area IS 'Areas as registry said them: operating model, local time.';


--
-- Name: assignment; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.assignment (
    area_id text NOT NULL,
    assignment_id uuid NOT NULL,
    order_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    work_form text NOT NULL,
    seat integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    fee_minor bigint,
    fee_currency text,
    CONSTRAINT ck_assignment_fee_has_currency CHECK (((fee_minor IS NULL) = (fee_currency IS NULL))),
    CONSTRAINT ck_assignment_fee_is_positive CHECK ((fee_minor > 0)),
    CONSTRAINT ck_assignment_seats_count_from_one CHECK ((seat > 0))
);

ALTER TABLE ONLY public.assignment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.assignment OWNER TO dispatch_owner;

--
-- Name: TABLE assignment; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.assignment IS 'One seat of an order, held by one expert.';


--
-- Name: COLUMN assignment.fee_minor; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.assignment.fee_minor IS 'Agreed fee per session in cents';


--
-- Name: expert; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.expert (
    area_id text NOT NULL,
    expert_id uuid NOT NULL,
    topics text[] NOT NULL,
    work_forms text[] NOT NULL,
    languages text[] NOT NULL
);

ALTER TABLE ONLY public.expert FORCE ROW LEVEL SECURITY;


ALTER TABLE public.expert OWNER TO dispatch_owner;

--
-- Name: TABLE expert; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.expert IS 'What experts can do, as registry said it; no names.';


--
-- Name: COLUMN expert.topics; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.expert.topics IS 'code:perspective';


--
-- Name: fee_schedule; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.fee_schedule (
    area_id text NOT NULL,
    version integer NOT NULL,
    valid_from date NOT NULL,
    currency text NOT NULL,
    paid_by text NOT NULL,
    agreed_within jsonb NOT NULL
);

ALTER TABLE ONLY public.fee_schedule FORCE ROW LEVEL SECURITY;


ALTER TABLE public.fee_schedule OWNER TO dispatch_owner;

--
-- Name: TABLE fee_schedule; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.fee_schedule IS 'Versions of fee schedules as billing said them: what can be agreed on.';


--
-- Name: COLUMN fee_schedule.valid_from; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.fee_schedule.valid_from IS 'Local, included';


--
-- Name: COLUMN fee_schedule.agreed_within; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.fee_schedule.agreed_within IS 'Of the work forms whose fee is agreed: min_minor, max_minor';


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.idempotency (
    area_id text NOT NULL,
    subject text NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status integer NOT NULL,
    headers jsonb NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY public.idempotency FORCE ROW LEVEL SECURITY;


ALTER TABLE public.idempotency OWNER TO dispatch_owner;

--
-- Name: inbox; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.inbox (
    area_id text NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    heard_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY public.inbox FORCE ROW LEVEL SECURITY;


ALTER TABLE public.inbox OWNER TO dispatch_owner;

--
-- Name: move; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.move (
    area_id text NOT NULL,
    move_id uuid NOT NULL,
    session_id uuid NOT NULL,
    order_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    session_revision integer NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    proposed_by uuid NOT NULL,
    proposed_as text NOT NULL,
    state text NOT NULL,
    consent text,
    closed_at timestamp with time zone,
    closed_by uuid,
    closed_as text,
    CONSTRAINT ck_move_accepted_with_consent CHECK (((state = 'accepted'::text) = (consent IS NOT NULL))),
    CONSTRAINT ck_move_closed_by_somebody CHECK ((((state = ANY (ARRAY['open'::text, 'lapsed'::text])) = (closed_at IS NULL)) AND ((closed_at IS NULL) = (closed_by IS NULL)) AND ((closed_at IS NULL) = (closed_as IS NULL)))),
    CONSTRAINT ck_move_consent CHECK ((consent = ANY (ARRAY['given'::text, 'by_phone'::text, 'in_person'::text, 'in_writing'::text]))),
    CONSTRAINT ck_move_lasts CHECK ((ends_at > starts_at)),
    CONSTRAINT ck_move_proposed_as CHECK ((proposed_as = ANY (ARRAY['coordinator'::text, 'orderer'::text, 'expert'::text]))),
    CONSTRAINT ck_move_state CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text, 'lapsed'::text])))
);

ALTER TABLE ONLY public.move FORCE ROW LEVEL SECURITY;


ALTER TABLE public.move OWNER TO dispatch_owner;

--
-- Name: TABLE move; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.move IS 'Another time for a session: proposed by one side and answered by the other, or recorded.';


--
-- Name: COLUMN move.proposed_by; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.move.proposed_by IS 'Person id';


--
-- Name: COLUMN move.closed_by; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.move.closed_by IS 'Person id';


--
-- Name: objection; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.objection (
    area_id text NOT NULL,
    objection_id uuid NOT NULL,
    session_id uuid NOT NULL,
    order_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    about text NOT NULL,
    session_revision integer NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    raised_by uuid NOT NULL,
    raised_as text NOT NULL,
    words text NOT NULL,
    state text NOT NULL,
    answered_at timestamp with time zone,
    answered_by uuid,
    answered_as text,
    answer text,
    CONSTRAINT ck_objection_about CHECK ((about = ANY (ARRAY['outcome'::text, 'move'::text]))),
    CONSTRAINT ck_objection_answered_when_not_open CHECK ((((state = 'open'::text) = (answered_at IS NULL)) AND ((state = 'open'::text) = (answered_by IS NULL)))),
    CONSTRAINT ck_objection_raised_as CHECK ((raised_as = ANY (ARRAY['coordinator'::text, 'orderer'::text, 'expert'::text]))),
    CONSTRAINT ck_objection_state CHECK ((state = ANY (ARRAY['open'::text, 'upheld'::text, 'rejected'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY public.objection FORCE ROW LEVEL SECURITY;


ALTER TABLE public.objection OWNER TO dispatch_owner;

--
-- Name: TABLE objection; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.objection IS 'What an expert or a unit says was reported wrongly of a session, and what was answered.';


--
-- Name: COLUMN objection.raised_by; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.objection.raised_by IS 'Person id';


--
-- Name: COLUMN objection.words; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.objection.words IS 'Free text; said to nobody';


--
-- Name: COLUMN objection.answered_by; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.objection.answered_by IS 'Person id';


--
-- Name: COLUMN objection.answer; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.objection.answer IS 'Free text; said to nobody';


--
-- Name: offer; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.offer (
    area_id text NOT NULL,
    offer_id uuid NOT NULL,
    order_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    closed_at timestamp with time zone,
    withdrawn_because text,
    CONSTRAINT ck_offer_can_be_answered CHECK ((expires_at > made_at)),
    CONSTRAINT ck_offer_closed_when_not_open CHECK (((state = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT ck_offer_state CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'expired'::text, 'withdrawn'::text]))),
    CONSTRAINT ck_offer_withdrawn_because CHECK ((withdrawn_because = ANY (ARRAY['filled'::text, 'order_cancelled'::text]))),
    CONSTRAINT ck_offer_withdrawn_says_why CHECK (((state = 'withdrawn'::text) = (withdrawn_because IS NOT NULL)))
);

ALTER TABLE ONLY public.offer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.offer OWNER TO dispatch_owner;

--
-- Name: TABLE offer; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.offer IS 'An order put to one expert.';


--
-- Name: order; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public."order" (
    area_id text NOT NULL,
    order_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    orderer_id uuid NOT NULL,
    work_form text NOT NULL,
    topics text[] NOT NULL,
    language text NOT NULL,
    seats integer NOT NULL,
    seats_taken integer NOT NULL,
    contact_method text NOT NULL,
    starts_at timestamp with time zone[] NOT NULL,
    ends_at timestamp with time zone[] NOT NULL,
    fee_minor bigint,
    fee_currency text,
    answer_within interval,
    responsibility text NOT NULL,
    target_group text NOT NULL,
    place text NOT NULL,
    client_reference text NOT NULL,
    state text NOT NULL,
    version bigint NOT NULL,
    terms_revision integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_order_fee_has_currency CHECK (((fee_minor IS NULL) = (fee_currency IS NULL))),
    CONSTRAINT ck_order_fee_is_positive CHECK ((fee_minor > 0)),
    CONSTRAINT ck_order_filled_when_all_seats_are_taken CHECK (((state = 'filled'::text) = (seats_taken = seats))),
    CONSTRAINT ck_order_no_more_seats_than_asked CHECK (((seats_taken >= 0) AND (seats_taken <= seats))),
    CONSTRAINT ck_order_state CHECK ((state = ANY (ARRAY['open'::text, 'partly_filled'::text, 'filled'::text, 'cancelled'::text]))),
    CONSTRAINT ck_order_times_have_two_ends CHECK (((cardinality(starts_at) = cardinality(ends_at)) AND (cardinality(starts_at) > 0)))
);

ALTER TABLE ONLY public."order" FORCE ROW LEVEL SECURITY;


ALTER TABLE public."order" OWNER TO dispatch_owner;

--
-- Name: TABLE "order"; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public."order" IS 'A request for experience; the row that is locked before anything of its life changes.';


--
-- Name: COLUMN "order".topics; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".topics IS 'code:perspective';


--
-- Name: COLUMN "order".starts_at; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".starts_at IS 'The wished times, in order';


--
-- Name: COLUMN "order".fee_minor; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".fee_minor IS 'Agreed fee per session in cents; passed along, not examined';


--
-- Name: COLUMN "order".answer_within; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".answer_within IS 'The order''s own answer time; empty: the model''s';


--
-- Name: COLUMN "order".responsibility; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".responsibility IS 'Free text; said to nobody';


--
-- Name: COLUMN "order".target_group; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".target_group IS 'Free text; said to nobody';


--
-- Name: COLUMN "order".place; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".place IS 'Free text; said to nobody';


--
-- Name: COLUMN "order".client_reference; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".client_reference IS 'Opaque; never who the client is';


--
-- Name: COLUMN "order".version; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public."order".version IS 'Sequence of the order''s last event';


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.outbox (
    id bigint NOT NULL,
    area_id text NOT NULL,
    event_id uuid NOT NULL,
    topic text NOT NULL,
    key text NOT NULL,
    type text NOT NULL,
    schema text NOT NULL,
    subject text NOT NULL,
    sequence bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    correlation_id text NOT NULL,
    causation_id uuid,
    traceparent text NOT NULL,
    tracestate text NOT NULL,
    payload bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='2000', autovacuum_vacuum_cost_delay='0');

ALTER TABLE ONLY public.outbox FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outbox OWNER TO dispatch_owner;

--
-- Name: outbox_archive; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.outbox_archive (
    id bigint NOT NULL,
    area_id text NOT NULL,
    event_id uuid NOT NULL,
    topic text NOT NULL,
    key text NOT NULL,
    type text NOT NULL,
    schema text NOT NULL,
    subject text NOT NULL,
    sequence bigint NOT NULL,
    said_at timestamp with time zone NOT NULL,
    correlation_id text NOT NULL,
    causation_id uuid,
    traceparent text NOT NULL,
    tracestate text NOT NULL,
    payload bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY public.outbox_archive FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outbox_archive OWNER TO dispatch_owner;

--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: outcome; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.outcome (
    area_id text NOT NULL,
    session_id uuid NOT NULL,
    revision integer NOT NULL,
    kind text NOT NULL,
    cancelled_by text,
    known_at timestamp with time zone,
    participants integer,
    other_work_minutes integer,
    end_reason text,
    reported_by uuid CONSTRAINT outcome_said_by_not_null NOT NULL,
    reported_at timestamp with time zone CONSTRAINT outcome_said_at_not_null NOT NULL,
    reported_as text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT ck_outcome_cancelled_says_by_whom_and_when CHECK ((((kind = 'cancelled'::text) = (known_at IS NOT NULL)) AND ((kind = 'cancelled'::text) = (cancelled_by IS NOT NULL)))),
    CONSTRAINT ck_outcome_group_ended_says_why CHECK (((kind = 'group_ended'::text) = (end_reason IS NOT NULL))),
    CONSTRAINT ck_outcome_kind CHECK (((kind ~ '^[a-z]+(_[a-z]+)*$'::text) AND (kind <> ALL (ARRAY['scheduled'::text, 'moved'::text])))),
    CONSTRAINT ck_outcome_reported_as CHECK ((reported_as ~ '^[a-z]+(_[a-z]+)*$'::text)),
    CONSTRAINT ck_outcome_revisions_count_from_one CHECK ((revision > 0))
);

ALTER TABLE ONLY public.outcome FORCE ROW LEVEL SECURITY;


ALTER TABLE public.outcome OWNER TO dispatch_owner;

--
-- Name: TABLE outcome; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.outcome IS 'All that was said of what became of sessions; the highest revision holds, none is changed.';


--
-- Name: COLUMN outcome.reported_by; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.outcome.reported_by IS 'Person id';


--
-- Name: COLUMN outcome.reason; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.outcome.reason IS 'Free text: why only now; said to nobody';


--
-- Name: parked_event; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.parked_event (
    area_id text NOT NULL,
    id bigint NOT NULL,
    consumer text NOT NULL,
    key text NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    "offset" bigint NOT NULL,
    headers jsonb NOT NULL,
    payload bytea,
    cause text NOT NULL,
    cause_group text NOT NULL,
    blocked boolean NOT NULL,
    parked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    retry_asked_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    skipped_because text,
    settled_at timestamp with time zone
);

ALTER TABLE ONLY public.parked_event FORCE ROW LEVEL SECURITY;


ALTER TABLE public.parked_event OWNER TO dispatch_owner;

--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.parked_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.parked_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: read_log; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.read_log (
    area_id text NOT NULL,
    id bigint NOT NULL,
    reader text NOT NULL,
    what text NOT NULL,
    about text NOT NULL,
    purpose text NOT NULL,
    read_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.read_log FORCE ROW LEVEL SECURITY;


ALTER TABLE public.read_log OWNER TO dispatch_owner;

--
-- Name: read_log_id_seq; Type: SEQUENCE; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.read_log ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.read_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: relay_position; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.relay_position (
    area_id text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    end_offset bigint NOT NULL
);

ALTER TABLE ONLY public.relay_position FORCE ROW LEVEL SECURITY;


ALTER TABLE public.relay_position OWNER TO dispatch_owner;

--
-- Name: reporting_policy; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.reporting_policy (
    area_id text NOT NULL,
    version integer NOT NULL,
    report_within_hours integer NOT NULL,
    remind_after_hours integer NOT NULL,
    remind_again_after_hours integer NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_reporting_policy_second_reminder_comes_later CHECK ((remind_again_after_hours > remind_after_hours)),
    CONSTRAINT ck_reporting_policy_versions_count_from_one CHECK ((version > 0))
);

ALTER TABLE ONLY public.reporting_policy FORCE ROW LEVEL SECURITY;


ALTER TABLE public.reporting_policy OWNER TO dispatch_owner;

--
-- Name: TABLE reporting_policy; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.reporting_policy IS 'A version of what an area has decided about reporting; the highest holds, none is changed.';


--
-- Name: COLUMN reporting_policy.report_within_hours; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.reporting_policy.report_within_hours IS 'How late an earlier moment may be said by all';


--
-- Name: COLUMN reporting_policy.remind_after_hours; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.reporting_policy.remind_after_hours IS 'After a session''s end';


--
-- Name: COLUMN reporting_policy.remind_again_after_hours; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.reporting_policy.remind_again_after_hours IS 'After a session''s end';


--
-- Name: COLUMN reporting_policy.set_by; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON COLUMN public.reporting_policy.set_by IS 'Person id';


--
-- Name: republish_request; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.republish_request (
    area_id text NOT NULL,
    id bigint NOT NULL,
    topic text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    asked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    done_at timestamp with time zone,
    published bigint DEFAULT '0'::bigint NOT NULL,
    asked_by text DEFAULT ''::text NOT NULL,
    reached bigint DEFAULT '0'::bigint NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    last_error text,
    retry_at timestamp with time zone,
    ended_because text
);

ALTER TABLE ONLY public.republish_request FORCE ROW LEVEL SECURITY;


ALTER TABLE public.republish_request OWNER TO dispatch_owner;

--
-- Name: republish_request_id_seq; Type: SEQUENCE; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.republish_request ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.republish_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: session; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.session (
    area_id text NOT NULL,
    session_id uuid NOT NULL,
    order_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    work_form text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    during tstzrange GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)'::text)) STORED,
    scheduled_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    stands boolean GENERATED ALWAYS AS ((state = ANY (ARRAY['held'::text, 'no_show'::text, 'scheduled'::text]))) STORED,
    revision integer NOT NULL,
    replaces uuid,
    moved_to uuid,
    CONSTRAINT ck_session_at_most_a_day CHECK (((ends_at > starts_at) AND (ends_at <= (starts_at + '24:00:00'::interval)))),
    CONSTRAINT ck_session_moved_somewhere CHECK (((state <> 'moved'::text) OR (moved_to IS NOT NULL))),
    CONSTRAINT ck_session_outcomes_are_revised CHECK (((state = 'moved'::text) OR ((state = 'scheduled'::text) = (revision = 0)))),
    CONSTRAINT ck_session_state CHECK ((state ~ '^[a-z]+(_[a-z]+)*$'::text))
);

ALTER TABLE ONLY public.session FORCE ROW LEVEL SECURITY;


ALTER TABLE public.session OWNER TO dispatch_owner;

--
-- Name: TABLE session; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.session IS 'One agreed time of work of one expert, who is never in two places at once.';


--
-- Name: timer; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.timer (
    area_id text NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    facts jsonb NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    retry_at timestamp with time zone,
    last_error text
);

ALTER TABLE ONLY public.timer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.timer OWNER TO dispatch_owner;

--
-- Name: unit; Type: TABLE; Schema: public; Owner: dispatch_owner
--

CREATE TABLE public.unit (
    area_id text NOT NULL,
    unit_id uuid NOT NULL,
    coordinator_id uuid NOT NULL
);

ALTER TABLE ONLY public.unit FORCE ROW LEVEL SECURITY;


ALTER TABLE public.unit OWNER TO dispatch_owner;

--
-- Name: TABLE unit; Type: COMMENT; Schema: public; Owner: dispatch_owner
--

COMMENT ON TABLE public.unit IS 'Units as registry said them.';


--
-- Data for Name: agreement; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.agreement VALUES
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7221-bc19-bc5c1d54b282', '{development,group,individual,lecture,pair}', '2026-09-14', NULL),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7ec3-ae9c-42c37f5bacc0', '{development,group,individual,lecture,pair}', '2026-09-14', NULL),
	('alue-a', '01a139a3-d280-7cf3-81cf-63962e5e84ee', '01a139a3-d280-7f4e-952d-7f6fc0d0a279', '{development,group,individual,lecture,pair}', '2026-09-14', '2026-10-14');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.alembic_version VALUES
	('0007');


--
-- Data for Name: area; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.area VALUES
	('alue-a', 'wellbeing_area', 'Europe/Helsinki');


--
-- Data for Name: assignment; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.assignment VALUES
	('alue-a', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-7b22-ac00-6fdb6ea3bebc', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', 1, '2026-10-14 09:00:00+00', NULL, NULL),
	('alue-a', '01a139a3-d280-7186-aafe-22b90e42df5a', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-74aa-9666-b991144335ba', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 'group', 1, '2026-10-14 09:00:00+00', NULL, NULL),
	('alue-a', '01a139a3-d280-7020-aa06-e9548301ba3a', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a139a3-d280-7414-8680-7e9d56ac62de', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', 1, '2026-10-14 09:00:00+00', NULL, NULL),
	('alue-a', '01a139a3-d280-7258-9b96-f567073eff29', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a139a3-d280-7157-bf5a-a61f6bd3452e', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'lecture', 1, '2026-10-14 09:00:00+00', 20000, 'EUR'),
	('alue-a', '01a17c5f-9000-72f5-8ee6-92057724562a', '01a17c5f-9000-7658-be66-8d1286a85837', '01a17c5f-9000-79e4-9795-0b0ce6303c4c', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'group', 1, '2026-10-27 08:00:00+00', NULL, NULL);


--
-- Data for Name: expert; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.expert VALUES
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', '{carer:close_person,depression:own}', '{development,group,individual,lecture,pair}', '{fi,sv}'),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', '{carer:close_person,depression:own}', '{development,group,individual,lecture,pair}', '{fi,sv}'),
	('alue-a', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '{carer:close_person,depression:own}', '{development,group,individual,lecture,pair}', '{fi,sv}'),
	('alue-a', '01a139a3-d280-7cf3-81cf-63962e5e84ee', '{carer:own}', '{lecture}', '{sv}');


--
-- Data for Name: fee_schedule; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.fee_schedule VALUES
	('alue-a', 1, '2000-01-01', 'EUR', 'area', '{"lecture": [10000, 60000], "development": [5000, 60000]}'),
	('alue-a', 2, '2027-01-01', 'EUR', 'area', '{}');


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.idempotency VALUES
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '8e209b40-cb84-4a40-ac31-25949288396e', '\x39bb5ad6785a8a3b612e11a1d2a05d32e172c20cad84006b03d0cb44f897f0df', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-77df-a932-62a51e3e1667"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22566170616174612074656b737469c3a420616c75652d61222c227461726765745f67726f7570223a22566170616174612074656b737469c3a420616c75652d61222c22706c616365223a22566170616174612074656b737469c3a420616c75652d61222c22636c69656e745f7265666572656e6365223a22566170616174612074656b737469c3a420616c75652d61222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.484906+00'),
	('alue-a', 'coordinator-of-alue-a', '824bbf44-e739-4e23-b99f-ad47b9bbf306', '\x658a5adf75cb277cf24e94506c8bb958e484a58f4758cda03a8226eacb0be0f1', 201, '{"ETag": "\"3.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-77df-a932-62a51e3e1667"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d376232322d616330302d366664623665613362656263222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d2c7b226f666665725f6964223a2230316131333961332d643238302d373662362d613534652d396230663565393934323664222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:31:16.511562+00'),
	('alue-a', '01a139a3-d280-7f68-86b8-0ed22f92acbe', '2256ca7b-cfaf-4db4-9332-cf202c92acbf', '\xb864985d9d5afc8025c9c457194d5d6e0bbcdfbaad77fe5529cdd3535993b100', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-76cc-88a8-9861be370d5f"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c226f7264657265725f6964223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.533557+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '10bc3e8e-0c83-4c0f-a1de-ce3f62208efb', '\x745283a8e6f87d520b9d5fb1ffddb9ee8c7521ca00e41a9a95db898b0dba71c8', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7b61-999d-eb13b7f8fa49"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a226c656374757265222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.538668+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '57b82a3f-e07e-4061-9870-221b2decff00', '\x289a4c1eb01872cb20c25b72392638df0c76e6277595a353c3b8dcf44b067456', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7542-8ab4-ec30850ed1e2"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.544157+00'),
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', '6774bb28-a0c1-4aa2-9720-5fea6339027e', '\xaafeb3a832ec7365d773d7229f6c22fad19800bc8bd148f03503f156f0870901', 201, '{"Location": "/v1/areas/alue-a/offers/01a139a3-d280-7b22-ac00-6fdb6ea3bebc"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131333961332d643238302d376232322d616330302d366664623665613362656263222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22566170616174612074656b737469c3a420616c75652d61222c227461726765745f67726f7570223a22566170616174612074656b737469c3a420616c75652d61222c22706c616365223a22566170616174612074656b737469c3a420616c75652d61227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226f666665725f6964223a2230316131333961332d643238302d376232322d616330302d366664623665613362656263222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373735622d396161642d626432666539343431333166222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373538362d613665302d626139376463653139623331222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373530362d623031642d343336393966306264306334222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373133392d623061312d613738626636316138313830222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373561342d613931302d353535666563613333373965222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d5d7d', '2026-11-26 18:31:16.549789+00'),
	('alue-a', 'coordinator-of-alue-a', '25f9d308-d665-4c78-8e40-7d4f43224c1b', '\xb00985086e18e4171f1a639be892b6245c7c5be330f623b4b1720313108d242a', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-76cc-88a8-9861be370d5f"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373461612d393636362d623939313134343333356261222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:31:16.568053+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', 'afa32381-36b7-464b-a6df-44df292b43c9', '\x7ed13db00a890098a161d7dfe71c3a18be4a00d613a2458e3cc9c9d0f2eecd24', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373133392d623061312d613738626636316138313830222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a222c227374617465223a226e6f5f73686f77222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a226e6f5f73686f77222c226f746865725f776f726b5f6d696e75746573223a33307d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:19.46123+00'),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', '23a8cf9d-cf2c-420e-af54-561c32e4348c', '\x3e2dc28febfc9ea1fb6601c239bfb9cacf6b223183d679596789c3e934064eb2', 201, '{"Location": "/v1/areas/alue-a/offers/01a139a3-d280-74aa-9666-b991144335ba"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131333961332d643238302d373461612d393636362d623939313134343333356261222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c226f666665725f6964223a2230316131333961332d643238302d373461612d393636362d623939313134343333356261222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373166352d623563342d363036343837623138396436222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373632622d623164392d386462346434653066633632222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d5d7d', '2026-11-26 18:31:16.577548+00'),
	('alue-a', 'coordinator-of-alue-a', 'fa9bee5a-5222-4a82-8eda-a4397d8f73fc', '\xc59fc4041b0cfbbbf939a724d2c5e0d8f89c36713fbc2ae77b58955e2ed7ef9c', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7b61-999d-eb13b7f8fa49"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373135372d626635612d613631663662643334353265222c226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:31:16.595925+00'),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', '98cb263f-1a2c-4141-9907-cff1c274e401', '\xc066b68f82b7bb4356842ba144484743ccb3e1e535f40a66dce297a7d01f8d5c', 201, '{"Location": "/v1/areas/alue-a/offers/01a139a3-d280-7157-bf5a-a61f6bd3452e"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131333961332d643238302d373135372d626635612d613631663662643334353265222c226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a226c656374757265222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d373235382d396239362d663536373037336566663239222c226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c226f666665725f6964223a2230316131333961332d643238302d373135372d626635612d613631663662643334353265222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a226c656374757265222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131333961332d643238302d373266302d623235312d633535353765366235306331222c226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373235382d396239362d663536373037336566663239222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a226c656374757265222c227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d5d7d', '2026-11-26 18:31:16.60237+00'),
	('alue-a', 'coordinator-of-alue-a', '6316060c-666e-44e3-ae04-724dd73f2ba3', '\x2e32af3ed42bfd2565b855482552bc4972cb4a77dbe36fe34b49236d4b214a54', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7542-8ab4-ec30850ed1e2"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373431342d383638302d376539643536616336326465222c226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b22323032362d31302d3137225d7d5d7d', '2026-11-26 18:31:16.617167+00'),
	('alue-a', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '7ec876a9-be6e-4669-b07a-dd7bc3159879', '\x85cdf5de3c7e988ed52498148be6dd8c5cd9a78071dc6352753e815476d42d63', 201, '{"Location": "/v1/areas/alue-a/offers/01a139a3-d280-7414-8680-7e9d56ac62de"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131333961332d643238302d373431342d383638302d376539643536616336326465222c226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d373032302d616130362d653935343833303162613361222c226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c226f666665725f6964223a2230316131333961332d643238302d373431342d383638302d376539643536616336326465222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131333961332d643238302d376266622d383462662d313837633131633730646137222c226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373032302d616130362d653935343833303162613361222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d5d7d', '2026-11-26 18:31:16.624856+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '466a4067-4e5b-4c7f-97a2-8a3997ca7c9e', '\xf9ad6a43dd5d67ed4efd9f0a655d3cc0b59c3d14b85817907a187d5253f2b7f0', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7cfc-8427-cad4c986b8aa"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.637386+00'),
	('alue-a', 'coordinator-of-alue-a', '357b6537-6acb-435d-a541-233c98a2e34b', '\xef4efb1fb5d3c0ffa1b4735143cec7a73fc5839a7934aaea29ffc032e178fd62', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7cfc-8427-cad4c986b8aa"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d376233352d626530342d383435326536366231353735222c226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:31:16.650104+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '9f526d5e-727a-4fbb-b436-9ea4322cacc9', '\xfcdc3fe2055e02a44f7a36346c34dc9725331e9e73c10ba145f5bb46e7ae11c3', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a2b15d-2000-78cf-9a07-60e3702639ad"}', '\x7b226f726465725f6964223a2230316132623135642d323030302d373863662d396130372d363065333730323633396164222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032372d30312d32355430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32355430393a30303a30305a227d2c7b227374617274735f6174223a22323032372d30312d32365430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32365430393a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22566170616174612074656b737469c3a420616c75652d61222c227461726765745f67726f7570223a22566170616174612074656b737469c3a420616c75652d61222c22706c616365223a22566170616174612074656b737469c3a420616c75652d61222c22636c69656e745f7265666572656e6365223a22566170616174612074656b737469c3a420616c75652d61222c22637265617465645f6174223a22323032362d31322d32365430383a30303a30305a227d', '2026-11-26 18:31:20.899021+00'),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', '4c77dacb-5873-4807-9053-58af08f5ad27', '\xe4017f708f361ed451cf6cf29e1d20880658b9128f380e0e3c061b2620f96f55', 200, '{}', '\x7b226f666665725f6964223a2230316131333961332d643238302d376233352d626530342d383435326536366231353735222c226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226465636c696e6564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d', '2026-11-26 18:31:16.660333+00'),
	('alue-a', 'coordinator-of-alue-a', 'f8fe87dd-d16a-41da-be60-6c8cff188469', '\x3009350884843131e97493afc329453b849ee08def3663b27fd93c2b512ea126', 201, '{"ETag": "\"4.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7cfc-8427-cad4c986b8aa"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373532382d613037392d663936386435376462323939222c226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31355430373a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b22323032362d31302d3233225d7d5d7d', '2026-11-26 18:31:16.67416+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '575cda12-b880-4a54-af1b-5ee10e5df344', '\xf9ad6a43dd5d67ed4efd9f0a655d3cc0b59c3d14b85817907a187d5253f2b7f0', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7ab3-add7-34221d963f6f"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d376162332d616464372d333432323164393633663666222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.689221+00'),
	('alue-a', 'coordinator-of-alue-a', '88869e17-f020-4131-a35f-cbfaad21f44b', '\x2dfea5b32191dcd4ba266466c5a6215d1da213affc1a519c782c973f077c440a', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7ab3-add7-34221d963f6f"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373537382d616439362d313536393836376162306163222c226f726465725f6964223a2230316131333961332d643238302d376162332d616464372d333432323164393633663666222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b22323032362d31302d3233225d7d5d7d', '2026-11-26 18:31:16.699162+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '41b852bd-c8f8-429d-aeaa-848280c70d1d', '\xac0bdc42f12499a68523e4c603a32ecb2524c350d4441083e0bd6b4d0478b9dc', 200, '{"ETag": "\"4.0\""}', '\x7b226f726465725f6964223a2230316131333961332d643238302d376162332d616464372d333432323164393633663666222c227374617465223a2263616e63656c6c6564222c2276657273696f6e223a342c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.795518+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '9c428017-504b-466d-a47b-aa2e3cae79c0', '\x1afd8f3947344d29f116e38152a6d4f476de18d3274944eee7b45d4ab35e4e79', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a222c227374617465223a2263616e63656c6c6564222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2263616e63656c6c6564222c2263616e63656c6c65645f6279223a22636c69656e74222c226b6e6f776e5f6174223a22323032362d31302d31345430393a30303a30305a227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.805818+00'),
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', '53c1a558-2a1e-46b6-930c-fc331a74e262', '\x07b7f80c9174c059e414780f9995401866e69db59415f4d69a89e789231357ae', 201, '{"Location": "/v1/areas/alue-a/objections/01a139a3-d280-70c4-a44a-93c0d067e702"}', '\x7b226f626a656374696f6e5f6964223a2230316131333961332d643238302d373063342d613434612d393363306430363765373032222c2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c2261626f7574223a226f7574636f6d65222c2273657373696f6e5f7265766973696f6e223a312c227374617465223a226f70656e222c22776f726473223a22456e206f6c6c75742074c3a47374c3a42073616d6161206d69656c74c3a42e222c227261697365645f6174223a22323032362d31302d31345430393a30303a30305a222c227261697365645f6279223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c227261697365645f6173223a22657870657274222c22616e73776572223a6e756c6c2c22616e7377657265645f6174223a6e756c6c2c22616e7377657265645f6279223a6e756c6c7d', '2026-11-26 18:31:16.827852+00'),
	('alue-a', 'coordinator-of-alue-a', '76a73672-41a6-4f8d-80ce-2f718309459f', '\xdf16e4517073b0c9a41c5d7269819e2ff829a07ddb040944a2aaddb0ff276a4f', 200, '{}', '\x7b226f626a656374696f6e5f6964223a2230316131333961332d643238302d373063342d613434612d393363306430363765373032222c2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c2261626f7574223a226f7574636f6d65222c2273657373696f6e5f7265766973696f6e223a312c227374617465223a2272656a6563746564222c22776f726473223a22456e206f6c6c75742074c3a47374c3a42073616d6161206d69656c74c3a42e222c227261697365645f6174223a22323032362d31302d31345430393a30303a30305a222c227261697365645f6279223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c227261697365645f6173223a22657870657274222c22616e73776572223a22566173746175732073616e6f696e20616c75652d61222c22616e7377657265645f6174223a22323032362d31302d31345430393a30303a30305a222c22616e7377657265645f6279223a2262653338626265632d656331312d356133322d386234302d616635646332616262376238227d', '2026-11-26 18:31:16.855542+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '6f2b8178-7159-4793-aae7-b17943666844', '\x592f96955c1dec2fb35e193ac01fc26f2d8fd9b41c3e9c9816c79e09c6d65b61', 201, '{"Location": "/v1/areas/alue-a/moves/01a139a3-d280-7590-870b-8b507d96dbad"}', '\x7b226d6f76655f6964223a2230316131333961332d643238302d373539302d383730622d386235303764393664626164222c2273657373696f6e5f6964223a2230316131333961332d643238302d373561342d613931302d353535666563613333373965222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31312d31335430383a30303a30305a222c22656e64735f6174223a22323032362d31312d31335430393a30303a30305a222c227374617465223a226f70656e222c22636f6e73656e74223a6e756c6c2c2270726f706f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2270726f706f7365645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c2270726f706f7365645f6173223a226f726465726572222c22636c6f7365645f6174223a6e756c6c2c22636c6f7365645f6279223a6e756c6c2c22636c6f7365645f6173223a6e756c6c7d', '2026-11-26 18:31:16.871889+00'),
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', '0b4c5eb9-52e6-4891-a9ca-9551181472de', '\x5189acd6c4c7abeab44497b8273c6f36220eee75ef7d6f9f210d8a97f38f4f64', 200, '{}', '\x7b226d6f76655f6964223a2230316131333961332d643238302d373539302d383730622d386235303764393664626164222c2273657373696f6e5f6964223a2230316131333961332d643238302d373561342d613931302d353535666563613333373965222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31312d31335430383a30303a30305a222c22656e64735f6174223a22323032362d31312d31335430393a30303a30305a222c227374617465223a226465636c696e6564222c22636f6e73656e74223a6e756c6c2c2270726f706f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2270726f706f7365645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c2270726f706f7365645f6173223a226f726465726572222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c22636c6f7365645f6279223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22636c6f7365645f6173223a22657870657274227d', '2026-11-26 18:31:16.893111+00'),
	('alue-a', 'coordinator-of-alue-a', '3612becb-8450-4b49-a3fc-fcb1c0cf7971', '\x46f9b6540ee0f05625eeaeb1636dc78fcad959ef3c97300dbaf6bbc0d6d211a1', 201, '{"ETag": "\"1\""}', '\x7b2276657273696f6e223a312c227265706f72745f77697468696e5f686f757273223a3130302c2272656d696e645f61667465725f686f757273223a32342c2272656d696e645f616761696e5f61667465725f686f757273223a37327d', '2026-11-26 18:31:16.911468+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', 'c4ad49a7-cbaf-41d3-8f4d-3105c9bd22ae', '\x7248b42365eea90b3733d481270000f5c8404f9fa9762da6298ab07b91b12787', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373735622d396161642d626432666539343431333166222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a222c227374617465223a226578706572745f696c6c222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a226578706572745f696c6c227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.920005+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '5ac8389d-74a8-4c4f-84e0-3c63a94b458b', '\x76f1b1193b2c5d162aeb184868c29db595ec5aa46ca61dd57209f42565a0fdd5', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373538362d613665302d626139376463653139623331222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a222c227374617465223a226578706572745f7769746864726577222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a226578706572745f7769746864726577227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.930051+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', 'ae587a7f-c913-4ad6-9f79-f03d83d0c258', '\xf0c098022abd718176f28ae47ab109d9d1f401048dbf6fd5a2e4e24ee955a1b8', 201, '{"ETag": "\"0\"", "Location": "/v1/areas/alue-a/sessions/01a139a3-d280-7e3e-91cc-1c2d52da7f97"}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376533652d393163632d316332643532646137663937222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32365430383a30303a30305a222c22656e64735f6174223a22323032362d31302d32365430393a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a2230316131333961332d643238302d373530362d623031642d343336393966306264306334222c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.946382+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', 'cde98f11-6f97-455f-b828-bb5e772b4e2e', '\xeb472e75b6cbc02cd9625f479322fe75d57d69d14d6c909e7816356158902abd', 200, '{"ETag": "\"6.0\""}', '\x7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d373235382d396239362d663536373037336566663239222c226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c226f666665725f6964223a2230316131333961332d643238302d373135372d626635612d613631663662643334353265222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a226c656374757265222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a7b22616d6f756e745f6d696e6f72223a32303030302c2263757272656e6379223a22455552227d7d', '2026-11-26 18:31:17.962406+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '9e7b9059-d9ef-4586-bdaf-81eb5bebb897', '\xb3d1159619f80074d58cac2f253db8f86729d1435a91c3ef89ec0c5d7d2911bb', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373266302d623235312d633535353765366235306331222c226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373235382d396239362d663536373037336566663239222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a226c656374757265222c227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:17.982314+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '6a08c1ec-e5c6-4a39-9821-0cb09e6934c4', '\x0dcc7afed05396444566bb60b1efd1dec979078f92cf0f2a03a2877b806a1dca', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376266622d383462662d313837633131633730646137222c226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373032302d616130362d653935343833303162613361222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:17.995795+00'),
	('alue-a', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'a8cd31d0-6b39-4792-929d-6697cf1b43e3', '\xb3a338ee49c409cf4ac69141078ad7bd39fbba0d0da7b3711f1ec92316e75cda', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64222c227061727469636970616e7473223a307d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:18.008237+00'),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', '307436ee-4fd9-47bc-a6ea-a6897de35e54', '\x0cd20719fb99b1ab9ec42b20fa506a4763c9b410ee14f783977fff2a6c17e6b8', 201, '{"Location": "/v1/areas/alue-a/objections/01a15d0b-8b00-7f80-9e21-f99a01ece1ab"}', '\x7b226f626a656374696f6e5f6964223a2230316131356430622d386230302d376638302d396532312d663939613031656365316162222c2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c2261626f7574223a226f7574636f6d65222c2273657373696f6e5f7265766973696f6e223a312c227374617465223a226f70656e222c22776f726473223a22456e206f6c6c75742074c3a47374c3a42073616d6161206d69656c74c3a42e222c227261697365645f6174223a22323032362d31302d32315430363a30303a30305a222c227261697365645f6279223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227261697365645f6173223a22657870657274222c22616e73776572223a6e756c6c2c22616e7377657265645f6174223a6e756c6c2c22616e7377657265645f6279223a6e756c6c7d', '2026-11-26 18:31:18.020935+00'),
	('alue-a', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'b54e4917-5f39-4168-94f7-db500e19b7af', '\xc4960e00ddd694c5905d625804cae3aab68e56b16c3b6a27869ee62dc1ccafc3', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373166352d623563342d363036343837623138396436222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64222c227061727469636970616e7473223a357d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:18.036152+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '1a897b5a-89ac-4b96-a5c5-5da976a5d7b0', '\xe37446ee0e0fd4e2bd4923abb605d591adb104c23810e54a940a95fac27b7163', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:19.450169+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '53b5dd39-ad72-4a0f-a9ee-ce4efc903240', '\x04da03075da7448f04633e4cf95e82a30faf172e7a7d661432f8f1de4661d3a9', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:19.468165+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '8f99d6e2-6d6f-47ea-8fb6-77d779445b07', '\x31e08d74b19d7b8cec17c438d5f0f96d7e4cd310e768a7aae9b4f38810e14dd9', 200, '{"ETag": "\"2\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c227374617465223a226e6f5f73686f77222c227265766973696f6e223a322c226f7574636f6d65223a7b226b696e64223a226e6f5f73686f77227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:19.495025+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '087b5167-b2dc-4f16-9bf5-7259d5e70525', '\xd015f5d737764e6ab784f001b133d4f222cefe06164fcf83229ce5980c6b63e3', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376533652d393163632d316332643532646137663937222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32365430383a30303a30305a222c22656e64735f6174223a22323032362d31302d32365430393a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a2230316131333961332d643238302d373530362d623031642d343336393966306264306334222c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:19.508204+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '9de19316-2dae-4bce-ae10-fa08e2c0054a', '\xcbfa225a769e40dfae3b28396be95ea6f95fa21fd5a8ab4cdfa0bf2fa0827c07', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a17c5f-9000-7658-be66-8d1286a85837"}', '\x7b226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d32375430383a30303a30305a227d', '2026-11-26 18:31:19.515068+00'),
	('alue-a', 'coordinator-of-alue-a', '91ff23c6-6390-4772-b709-c87d9b3bdb21', '\x95867b20e63bcee449068e08e66c83dad33bd6bdc6c9fa38366fae821f3839b9', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a17c5f-9000-7658-be66-8d1286a85837"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131376335662d393030302d373965342d393739352d306230636536333033633463222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d32375430383a30303a30305a222c22657870697265735f6174223a22323032362d31302d32395430383a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:31:19.52698+00'),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', '7f843251-0421-4946-aafb-08fa731eff02', '\x43638f18615da9ecb5ade6a74c266225476a152e3babefa1e8e1fdc0d5dd9727', 201, '{"Location": "/v1/areas/alue-a/offers/01a17c5f-9000-79e4-9795-0b0ce6303c4c"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131376335662d393030302d373965342d393739352d306230636536333033633463222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d32375430383a30303a30305a222c22657870697265735f6174223a22323032362d31302d32395430383a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d32375430383a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c226f666665725f6964223a2230316131376335662d393030302d373965342d393739352d306230636536333033633463222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a2267726f7570222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d32375430383a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131376335662d393030302d376264662d393837392d626364316462333738303833222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d32375430383a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131376335662d393030302d373238622d383464662d653866376662383137633161222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d32375430383a30303a30305a227d5d7d', '2026-11-26 18:31:19.541379+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '7663d01a-c80c-4f79-b80e-d8a10306f663', '\xafb34252c5a8345696fa443f1affd43fcb32b54d7f504dc668c0f4b54859b18e', 200, '{}', '\x7b226974656d73223a5b7b2273657373696f6e5f6964223a2230316131376335662d393030302d376264662d393837392d626364316462333738303833222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a222c227374617465223a2267726f75705f656e646564222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2267726f75705f656e646564222c22656e645f726561736f6e223a226f74686572227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d32375430383a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131376335662d393030302d373238622d383464662d653866376662383137633161222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a222c227374617465223a2267726f75705f656e646564222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2267726f75705f656e646564222c22656e645f726561736f6e223a226f74686572227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d32375430383a30303a30305a227d5d7d', '2026-11-26 18:31:19.555441+00'),
	('alue-a', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'b730f706-4b4b-492d-be72-14ef56ce995e', '\xd0ceb73f0a1ffd5f479790fb91306ed3da9a499b1ce0b982438f5b2954dc0fe8', 201, '{"Location": "/v1/areas/alue-a/moves/01a2b15d-2000-7412-9507-14fd0f29956d"}', '\x7b226d6f76655f6964223a2230316132623135642d323030302d373431322d393530372d313466643066323939353664222c2273657373696f6e5f6964223a2230316131333961332d643238302d373632622d623164392d386462346434653066633632222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227374617274735f6174223a22323032372d30322d30345431323a30303a30305a222c22656e64735f6174223a22323032372d30322d30345431333a30303a30305a222c227374617465223a226f70656e222c22636f6e73656e74223a6e756c6c2c2270726f706f7365645f6174223a22323032362d31322d32365430383a30303a30305a222c2270726f706f7365645f6279223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c2270726f706f7365645f6173223a226f726465726572222c22636c6f7365645f6174223a6e756c6c2c22636c6f7365645f6279223a6e756c6c2c22636c6f7365645f6173223a6e756c6c7d', '2026-11-26 18:31:20.713969+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', '68f29971-4002-4ffd-b20c-666931db16e5', '\xe6a59fb2386e143e08974ebebd6adb8fef7c98aca0d8c772ba386f00926f44d3', 200, '{"ETag": "\"2\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c227374617465223a226578706572745f696c6c222c227265766973696f6e223a322c226f7574636f6d65223a7b226b696e64223a226578706572745f696c6c227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31322d32365430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:20.887335+00'),
	('alue-a', 'coordinator-of-alue-a', '81cc72de-31dd-4767-a676-320e9931f807', '\xa4255fb5339577613c19809cd944af601627ac11dc67c36c161bd1aa552f2adf', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a2b15d-2000-78cf-9a07-60e3702639ad"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316132623135642d323030302d376235362d623364652d303436613165633735306538222c226f726465725f6964223a2230316132623135642d323030302d373863662d396130372d363065333730323633396164222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31322d32365430383a30303a30305a222c22657870697265735f6174223a22323032362d31322d32385430383a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:31:20.915407+00');


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.inbox VALUES
	('alue-a', 'dispatch.area', '01a139a3-d280-73e0-8f3d-6252e1a890e2', '2026-11-26 18:31:15.259282+00'),
	('alue-a', 'dispatch.unit', '01a139a3-d280-7f66-a6b1-3c7bc4bff10e', '2026-11-26 18:31:15.330056+00'),
	('alue-a', 'dispatch.policy', '01a139a3-d280-78d0-905c-2f8953c0c200', '2026-11-26 18:31:15.393205+00'),
	('alue-a', 'dispatch.unit', '01a139a3-d280-705b-af72-f36cbc756ef3', '2026-11-26 18:31:15.434433+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7d9d-9f1c-c310d1ba8bc3', '2026-11-26 18:31:15.467122+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7230-a4fa-bfede7d8c9dd', '2026-11-26 18:31:15.480094+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-70fc-95de-42c9b39dc2b4', '2026-11-26 18:31:15.50755+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-77ab-bb11-63d84344ee4d', '2026-11-26 18:31:15.516009+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7f74-95e6-40b092d09662', '2026-11-26 18:31:15.528763+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7344-b8d0-b3959f7b5d02', '2026-11-26 18:31:15.5485+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7fea-879c-316bc7cea215', '2026-11-26 18:31:15.560565+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7a7e-a8a5-14dcf6aabf84', '2026-11-26 18:31:15.569793+00'),
	('alue-a', 'dispatch.unit', '01a139a3-d280-76c6-9667-07753eb5c18e', '2026-11-26 18:31:15.634342+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7d82-a476-e7fd915abd7b', '2026-11-26 18:31:15.65727+00'),
	('alue-a', 'dispatch.policy', '01a17c5f-9000-7dab-bc89-1c4eb01f2fe9', '2026-11-26 18:31:19.715331+00');


--
-- Data for Name: move; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.move VALUES
	('alue-a', '01a139a3-d280-7590-870b-8b507d96dbad', '01a139a3-d280-75a4-a910-555feca3379e', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '2026-11-13 08:00:00+00', '2026-11-13 09:00:00+00', 0, '2026-10-14 09:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer', 'declined', NULL, '2026-10-14 09:00:00+00', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'expert'),
	('alue-a', '01a139a3-d280-784a-b6fc-8a75bea9bcdc', '01a139a3-d280-7506-b01d-43699f0bd0c4', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '2026-10-26 08:00:00+00', '2026-10-26 09:00:00+00', 0, '2026-10-14 09:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer', 'accepted', 'by_phone', '2026-10-14 09:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a2b15d-2000-7412-9507-14fd0f29956d', '01a139a3-d280-762b-b1d9-8db4d4e0fc62', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', '2027-02-04 12:00:00+00', '2027-02-04 13:00:00+00', 0, '2026-12-26 08:00:00+00', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'orderer', 'open', NULL, NULL, NULL, NULL);


--
-- Data for Name: objection; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.objection VALUES
	('alue-a', '01a139a3-d280-70c4-a44a-93c0d067e702', '01a139a3-d280-772f-b6fa-bfa4a444668c', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'outcome', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'expert', 'En ollut tästä samaa mieltä.', 'rejected', '2026-10-14 09:00:00+00', 'be38bbec-ec11-5a32-8b40-af5dc2abb7b8', 'coordinator', 'Vastaus sanoin alue-a'),
	('alue-a', '01a15d0b-8b00-7f80-9e21-f99a01ece1ab', '01a139a3-d280-776d-82fe-217a3e0729e5', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 'outcome', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7440-bcaf-d2303585b9be', 'expert', 'En ollut tästä samaa mieltä.', 'open', NULL, NULL, NULL, NULL);


--
-- Data for Name: offer; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.offer VALUES
	('alue-a', '01a139a3-d280-76b6-a54e-9b0f5e99426d', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-7440-bcaf-d2303585b9be', '2026-10-14 09:00:00+00', '2026-10-16 07:00:00+00', 'withdrawn', '2026-10-14 09:00:00+00', 'filled'),
	('alue-a', '01a139a3-d280-7b22-ac00-6fdb6ea3bebc', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-79b2-a9d0-82234cb05b94', '2026-10-14 09:00:00+00', '2026-10-16 07:00:00+00', 'accepted', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-74aa-9666-b991144335ba', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7440-bcaf-d2303585b9be', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'accepted', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7157-bf5a-a61f6bd3452e', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a139a3-d280-7440-bcaf-d2303585b9be', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'accepted', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7414-8680-7e9d56ac62de', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'accepted', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7b35-be04-8452e66b1575', '01a139a3-d280-7cfc-8427-cad4c986b8aa', '01a139a3-d280-7440-bcaf-d2303585b9be', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'declined', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7578-ad96-1569867ab0ac', '01a139a3-d280-7ab3-add7-34221d963f6f', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'withdrawn', '2026-10-14 09:00:00+00', 'order_cancelled'),
	('alue-a', '01a139a3-d280-7528-a079-f968d57db299', '01a139a3-d280-7cfc-8427-cad4c986b8aa', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '2026-10-14 09:00:00+00', '2026-10-15 07:00:00+00', 'expired', '2026-10-15 07:00:00+00', NULL),
	('alue-a', '01a17c5f-9000-79e4-9795-0b0ce6303c4c', '01a17c5f-9000-7658-be66-8d1286a85837', '01a139a3-d280-7440-bcaf-d2303585b9be', '2026-10-27 08:00:00+00', '2026-10-29 08:00:00+00', 'accepted', '2026-10-27 08:00:00+00', NULL),
	('alue-a', '01a2b15d-2000-7b56-b3de-046a1ec750e8', '01a2b15d-2000-78cf-9a07-60e3702639ad', '01a139a3-d280-7440-bcaf-d2303585b9be', '2026-12-26 08:00:00+00', '2026-12-28 08:00:00+00', 'open', NULL, NULL);


--
-- Data for Name: order; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public."order" VALUES
	('alue-a', '01a17c5f-9000-7658-be66-8d1286a85837', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7449-bb6a-72c22426de01', 'group', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-11-16 07:00:00+00","2026-11-17 07:00:00+00"}', '{"2026-11-16 08:00:00+00","2026-11-17 08:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'filled', 6, 0, '2026-10-27 08:00:00+00'),
	('alue-a', '01a139a3-d280-7cfc-8427-cad4c986b8aa', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7449-bb6a-72c22426de01', 'individual', '{depression:own}', 'fi', 1, 0, 'on_site', '{"2026-10-23 05:00:00+00"}', '{"2026-10-23 06:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'open', 5, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-798d-bc21-d165a63e0da1', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'group', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-10-17 11:00:00+00","2026-10-18 11:00:00+00","2026-10-19 11:00:00+00"}', '{"2026-10-17 12:00:00+00","2026-10-18 12:00:00+00","2026-10-19 12:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'filled', 15, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7449-bb6a-72c22426de01', 'individual', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-10-16 07:00:00+00","2026-10-17 07:00:00+00","2026-10-18 07:00:00+00","2026-10-19 07:00:00+00","2026-10-20 07:00:00+00","2026-10-21 07:00:00+00","2026-10-22 07:00:00+00","2026-10-23 07:00:00+00"}', '{"2026-10-16 08:00:00+00","2026-10-17 08:00:00+00","2026-10-18 08:00:00+00","2026-10-19 08:00:00+00","2026-10-20 08:00:00+00","2026-10-21 08:00:00+00","2026-10-22 08:00:00+00","2026-10-23 08:00:00+00"}', NULL, NULL, NULL, 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'filled', 36, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a2b15d-2000-78cf-9a07-60e3702639ad', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7449-bb6a-72c22426de01', 'individual', '{depression:own}', 'fi', 1, 0, 'on_site', '{"2027-01-25 08:00:00+00","2027-01-26 08:00:00+00"}', '{"2027-01-25 09:00:00+00","2027-01-26 09:00:00+00"}', NULL, NULL, NULL, 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'open', 2, 0, '2026-12-26 08:00:00+00'),
	('alue-a', '01a139a3-d280-7ab3-add7-34221d963f6f', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7449-bb6a-72c22426de01', 'individual', '{depression:own}', 'fi', 1, 0, 'on_site', '{"2026-10-23 05:00:00+00"}', '{"2026-10-23 06:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'cancelled', 4, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7449-bb6a-72c22426de01', 'lecture', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-10-18 14:00:00+00"}', '{"2026-10-18 15:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'filled', 7, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7449-bb6a-72c22426de01', 'individual', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-10-17 15:00:00+00"}', '{"2026-10-17 16:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'filled', 7, 0, '2026-10-14 09:00:00+00');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--



--
-- Data for Name: outbox_archive; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.outbox_archive VALUES
	(1, 'alue-a', '01a139a3-d280-7bfc-a762-ef4a5acf3529', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-589e53da01d9f4e69e41f986530f559c-c8cf2b27cd0559d5-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d7d', '2026-11-26 18:31:16.502365+00', '2026-11-26 18:31:16.540919+00'),
	(2, 'alue-a', '01a139a3-d280-7737-b403-2d7c949d9393', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-4a83736e5bc36f8b0f144267f260102a-16db5de648bf7a9c-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226f666665725f6964223a2230316131333961332d643238302d376232322d616330302d366664623665613362656263222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d7d', '2026-11-26 18:31:16.519096+00', '2026-11-26 18:31:16.55001+00'),
	(3, 'alue-a', '01a139a3-d280-7b3f-a581-12959f092f36', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-4a83736e5bc36f8b0f144267f260102a-16db5de648bf7a9c-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226f666665725f6964223a2230316131333961332d643238302d373662362d613534652d396230663565393934323664222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d7d', '2026-11-26 18:31:16.519117+00', '2026-11-26 18:31:16.550033+00'),
	(4, 'alue-a', '01a139a3-d280-7e13-be1b-015343ee3549', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-8d4d12aa4874ae1f06a2c626da414d64-94e1706254e7754e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c226f7264657265725f6964223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d5d7d', '2026-11-26 18:31:16.535187+00', '2026-11-26 18:31:16.55004+00'),
	(5, 'alue-a', '01a139a3-d280-7ed0-9a38-1621920e6dd8', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b61-999d-eb13b7f8fa49', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7b61-999d-eb13b7f8fa49', NULL, '00-c6947590d34022a443c5cb3b97f58ce5-db97bd7139e0eaa1-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a226c656374757265222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d5d7d', '2026-11-26 18:31:16.540186+00', '2026-11-26 18:31:16.550047+00'),
	(6, 'alue-a', '01a139a3-d280-7434-b967-58466a17a1bf', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7542-8ab4-ec30850ed1e2', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-7542-8ab4-ec30850ed1e2', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7542-8ab4-ec30850ed1e2', NULL, '00-c5e5e325950104ae0142af4a20628644-090ae6858870db85-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d5d7d', '2026-11-26 18:31:16.545252+00', '2026-11-26 18:31:16.558145+00'),
	(7, 'alue-a', '01a139a3-d280-758c-8436-16ffbb74734e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c226f666665725f6964223a2230316131333961332d643238302d376232322d616330302d366664623665613362656263222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:31:16.562877+00', '2026-11-26 18:31:16.57293+00'),
	(8, 'alue-a', '01a139a3-d280-79f8-bfb2-7b15d13251e5', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 5, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d', '2026-11-26 18:31:16.562892+00', '2026-11-26 18:31:16.572948+00'),
	(9, 'alue-a', '01a139a3-d280-77bb-b46c-ea3844274c6b', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 6, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d373735622d396161642d626432666539343431333166222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d', '2026-11-26 18:31:16.562895+00', '2026-11-26 18:31:16.572956+00'),
	(10, 'alue-a', '01a139a3-d280-7d3b-a3d6-1e3a35203951', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 7, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d373538362d613665302d626139376463653139623331222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d', '2026-11-26 18:31:16.562898+00', '2026-11-26 18:31:16.572962+00'),
	(11, 'alue-a', '01a139a3-d280-7884-bf85-5cd883a96752', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 8, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d373530362d623031642d343336393966306264306334222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d', '2026-11-26 18:31:16.56301+00', '2026-11-26 18:31:16.573072+00'),
	(12, 'alue-a', '01a139a3-d280-7d23-8038-b1cf6bd6e484', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 9, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d', '2026-11-26 18:31:16.563015+00', '2026-11-26 18:31:16.573077+00'),
	(13, 'alue-a', '01a139a3-d280-7954-8e0e-12443756e523', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 10, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d373133392d623061312d613738626636316138313830222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d', '2026-11-26 18:31:16.563016+00', '2026-11-26 18:31:16.573083+00'),
	(14, 'alue-a', '01a139a3-d280-7ee3-bc94-11a01e6ae370', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 11, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d', '2026-11-26 18:31:16.563018+00', '2026-11-26 18:31:16.573087+00'),
	(15, 'alue-a', '01a139a3-d280-7741-98a8-2efbdbecbc09', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 12, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d373561342d613931302d353535666563613333373965222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d', '2026-11-26 18:31:16.56302+00', '2026-11-26 18:31:16.573091+00'),
	(16, 'alue-a', '01a139a3-d280-7c38-b356-bc3471037ab7', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OfferWithdrawn.v1', 'urn:kokemus:schema:dispatch.OfferWithdrawn.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 13, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226f666665725f6964223a2230316131333961332d643238302d373662362d613534652d396230663565393934323664222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22726561736f6e223a2266696c6c6564227d', '2026-11-26 18:31:16.563022+00', '2026-11-26 18:31:16.573095+00'),
	(17, 'alue-a', '01a139a3-d280-774b-aa39-ceee69d27af3', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-b15a8e743b63cda35668ac15af5d7e9c-0c56bc93bff59ad8-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c226f666665725f6964223a2230316131333961332d643238302d373461612d393636362d623939313134343333356261222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a2267726f7570222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d5d7d', '2026-11-26 18:31:16.570349+00', '2026-11-26 18:31:16.580068+00'),
	(18, 'alue-a', '01a139a3-d280-7e3a-a9be-d43b2cbe6deb', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-03f17a38fffe1593266b810cab7ff2b1-8ee4ef49e283a066-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c226f666665725f6964223a2230316131333961332d643238302d373461612d393636362d623939313134343333356261222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c226f7264657265725f6964223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c22776f726b5f666f726d223a2267726f7570222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:31:16.589113+00', '2026-11-26 18:31:16.591967+00'),
	(19, 'alue-a', '01a139a3-d280-7cb9-ad5d-ff6b1a58186f', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-03f17a38fffe1593266b810cab7ff2b1-8ee4ef49e283a066-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d', '2026-11-26 18:31:16.589128+00', '2026-11-26 18:31:16.591991+00'),
	(20, 'alue-a', '01a139a3-d280-7813-a37b-e0cfaf3a5122', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 5, '2026-10-14 09:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-03f17a38fffe1593266b810cab7ff2b1-8ee4ef49e283a066-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c2273657373696f6e5f6964223a2230316131333961332d643238302d373166352d623563342d363036343837623138396436222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d', '2026-11-26 18:31:16.589131+00', '2026-11-26 18:31:16.591997+00'),
	(21, 'alue-a', '01a139a3-d280-7f98-8f17-358c78c8783b', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 6, '2026-10-14 09:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-03f17a38fffe1593266b810cab7ff2b1-8ee4ef49e283a066-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373138362d616166652d323262393065343264663561222c2273657373696f6e5f6964223a2230316131333961332d643238302d373632622d623164392d386462346434653066633632222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d', '2026-11-26 18:31:16.589134+00', '2026-11-26 18:31:16.592003+00'),
	(22, 'alue-a', '01a139a3-d280-7773-96aa-a1e5b265601d', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b61-999d-eb13b7f8fa49', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7b61-999d-eb13b7f8fa49', NULL, '00-6525e29e0f3281708220e55b3e0f7b39-04c7dd9db0316002-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c226f666665725f6964223a2230316131333961332d643238302d373135372d626635612d613631663662643334353265222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a226c656374757265222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d5d7d', '2026-11-26 18:31:16.598147+00', '2026-11-26 18:31:16.604846+00'),
	(23, 'alue-a', '01a139a3-d280-78e0-bc61-1837010c3c20', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b61-999d-eb13b7f8fa49', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7b61-999d-eb13b7f8fa49', NULL, '00-1806d7e4e2a41b4cd63fdf003da396f9-7ea6a2c0a12936c2-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373235382d396239362d663536373037336566663239222c226f666665725f6964223a2230316131333961332d643238302d373135372d626635612d613631663662643334353265222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a226c656374757265222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:31:16.609408+00', '2026-11-26 18:31:16.619107+00'),
	(24, 'alue-a', '01a139a3-d280-7b96-b637-b488e3377f57', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b61-999d-eb13b7f8fa49', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7b61-999d-eb13b7f8fa49', NULL, '00-1806d7e4e2a41b4cd63fdf003da396f9-7ea6a2c0a12936c2-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373235382d396239362d663536373037336566663239222c2273657373696f6e5f6964223a2230316131333961332d643238302d373266302d623235312d633535353765366235306331222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a226c656374757265222c227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d', '2026-11-26 18:31:16.609425+00', '2026-11-26 18:31:16.619127+00'),
	(25, 'alue-a', '01a139a3-d280-75af-affc-9f01211f1008', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7542-8ab4-ec30850ed1e2', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7542-8ab4-ec30850ed1e2', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7542-8ab4-ec30850ed1e2', NULL, '00-e9d0b2a0883ad78fee6a8c9a56f96bfd-d59831d8c98521a8-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c226f666665725f6964223a2230316131333961332d643238302d373431342d383638302d376539643536616336326465222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d5d7d', '2026-11-26 18:31:16.620955+00', '2026-11-26 18:31:16.639919+00'),
	(26, 'alue-a', '01a139a3-d280-7b56-9486-3662c1fdad3f', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7542-8ab4-ec30850ed1e2', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a139a3-d280-7542-8ab4-ec30850ed1e2', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7542-8ab4-ec30850ed1e2', NULL, '00-2f71286254b7863384c2728612a5c955-6a8e478987a606e7-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373032302d616130362d653935343833303162613361222c226f666665725f6964223a2230316131333961332d643238302d373431342d383638302d376539643536616336326465222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:31:16.629277+00', '2026-11-26 18:31:16.639938+00'),
	(27, 'alue-a', '01a139a3-d280-7aa9-a913-0fb058af72d0', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7542-8ab4-ec30850ed1e2', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7542-8ab4-ec30850ed1e2', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7542-8ab4-ec30850ed1e2', NULL, '00-2f71286254b7863384c2728612a5c955-6a8e478987a606e7-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373032302d616130362d653935343833303162613361222c2273657373696f6e5f6964223a2230316131333961332d643238302d376266622d383462662d313837633131633730646137222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d', '2026-11-26 18:31:16.629291+00', '2026-11-26 18:31:16.639944+00'),
	(28, 'alue-a', '01a139a3-d280-76e1-9667-76cb40e0efa4', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7cfc-8427-cad4c986b8aa', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-7cfc-8427-cad4c986b8aa', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7cfc-8427-cad4c986b8aa', NULL, '00-18762bd05cd9e420305163db30787a88-da1215fc22212c1e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:31:16.639288+00', '2026-11-26 18:31:16.646092+00'),
	(29, 'alue-a', '01a139a3-d280-753a-a936-7acb393e61c0', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7cfc-8427-cad4c986b8aa', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7cfc-8427-cad4c986b8aa', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7cfc-8427-cad4c986b8aa', NULL, '00-20c00849ef48aa8c1817d172eada95ce-fd3641d77ae6ca69-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c226f666665725f6964223a2230316131333961332d643238302d376233352d626530342d383435326536366231353735222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:31:16.654715+00', '2026-11-26 18:31:16.666539+00'),
	(30, 'alue-a', '01a139a3-d280-73ad-99fb-69dfc6b3046f', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7cfc-8427-cad4c986b8aa', 'dispatch.OfferDeclined.v1', 'urn:kokemus:schema:dispatch.OfferDeclined.v1', '01a139a3-d280-7cfc-8427-cad4c986b8aa', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7cfc-8427-cad4c986b8aa', NULL, '00-f74ede6322edf869418f7a35df631803-7fe9d32e1b88d4d7-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c226f666665725f6964223a2230316131333961332d643238302d376233352d626530342d383435326536366231353735222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265227d', '2026-11-26 18:31:16.662025+00', '2026-11-26 18:31:16.674605+00'),
	(31, 'alue-a', '01a139a3-d280-7f7c-bcac-b2ad726402f6', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7cfc-8427-cad4c986b8aa', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7cfc-8427-cad4c986b8aa', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7cfc-8427-cad4c986b8aa', NULL, '00-2ca76cdde54e83a75060e99462b8ade5-14de46b7b77d4af8-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c226f666665725f6964223a2230316131333961332d643238302d373532382d613037392d663936386435376462323939222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22657870697265735f6174223a22323032362d31302d31355430373a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:31:16.679271+00', '2026-11-26 18:31:16.692654+00'),
	(32, 'alue-a', '01a139a3-d280-7861-aa6f-0aec790a1d32', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7ab3-add7-34221d963f6f', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-7ab3-add7-34221d963f6f', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7ab3-add7-34221d963f6f', NULL, '00-161ca78ad3666d6f5f39f3f6c5386246-188bc9d31e89958d-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376162332d616464372d333432323164393633663666222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:31:16.690874+00', '2026-11-26 18:31:16.700311+00'),
	(33, 'alue-a', '01a139a3-d280-74c6-8cd6-390fae04981e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7ab3-add7-34221d963f6f', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7ab3-add7-34221d963f6f', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7ab3-add7-34221d963f6f', NULL, '00-f8bc74d0c2db7f4fde8fbe08562ae7c2-dac9904ff6b513e9-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376162332d616464372d333432323164393633663666222c226f666665725f6964223a2230316131333961332d643238302d373537382d616439362d313536393836376162306163222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:31:16.707644+00', '2026-11-26 18:31:16.719233+00'),
	(34, 'alue-a', '01a139a3-d280-7cd6-8e63-91789f61c83f', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7ab3-add7-34221d963f6f', 'dispatch.OfferWithdrawn.v1', 'urn:kokemus:schema:dispatch.OfferWithdrawn.v1', '01a139a3-d280-7ab3-add7-34221d963f6f', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7ab3-add7-34221d963f6f', NULL, '00-cc45de06f3dae93c8c9a2a6a737bc188-31f110176a911e31-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376162332d616464372d333432323164393633663666222c226f666665725f6964223a2230316131333961332d643238302d373537382d616439362d313536393836376162306163222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22726561736f6e223a226f726465725f63616e63656c6c6564227d', '2026-11-26 18:31:16.797448+00', '2026-11-26 18:31:16.802386+00'),
	(35, 'alue-a', '01a139a3-d280-7393-8a56-c2431479b427', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7ab3-add7-34221d963f6f', 'dispatch.OrderCancelled.v1', 'urn:kokemus:schema:dispatch.OrderCancelled.v1', '01a139a3-d280-7ab3-add7-34221d963f6f', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7ab3-add7-34221d963f6f', NULL, '00-cc45de06f3dae93c8c9a2a6a737bc188-31f110176a911e31-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376162332d616464372d333432323164393633663666222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437227d', '2026-11-26 18:31:16.797466+00', '2026-11-26 18:31:16.802411+00'),
	(36, 'alue-a', '01a139a3-d280-7aec-af55-605ff848b500', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionCancelled.v1', 'urn:kokemus:schema:dispatch.SessionCancelled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 14, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-0a699f94a92c2b72e3bd14ab8fbc9a0d-c343f8bf78622c35-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263616e63656c6c65645f6279223a22636c69656e74222c226b6e6f776e5f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:31:16.812089+00', '2026-11-26 18:31:16.821081+00'),
	(37, 'alue-a', '01a139a3-d280-7e4f-ae7a-a31f4c350360', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.ObjectionRaised.v1', 'urn:kokemus:schema:dispatch.ObjectionRaised.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 15, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-f05f404410fb9347c0a0d91cd148a1bb-d4d9e74ffc2a03a0-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226f626a656374696f6e5f6964223a2230316131333961332d643238302d373063342d613434612d393363306430363765373032222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c2261626f7574223a226f7574636f6d65222c227261697365645f6279223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c227261697365645f6173223a22657870657274227d', '2026-11-26 18:31:16.843653+00', '2026-11-26 18:31:16.849389+00'),
	(38, 'alue-a', '01a139a3-d280-7424-91b2-9b10c2d04219', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.ObjectionAnswered.v1', 'urn:kokemus:schema:dispatch.ObjectionAnswered.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 16, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-39a3280035374dd142e39c60a47551a8-e4dbe1b2c58b7c73-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226f626a656374696f6e5f6964223a2230316131333961332d643238302d373063342d613434612d393363306430363765373032222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227261697365645f6279223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c227261697365645f6173223a22657870657274222c227374617465223a2272656a6563746564227d', '2026-11-26 18:31:16.864157+00', '2026-11-26 18:31:16.869817+00'),
	(39, 'alue-a', '01a139a3-d280-7b51-87b2-78d0853858ad', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.MoveProposed.v1', 'urn:kokemus:schema:dispatch.MoveProposed.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 17, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-13af4864ee843d98002f18287bf1b68c-731c04146caa26fa-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373561342d613931302d353535666563613333373965222c226d6f76655f6964223a2230316131333961332d643238302d373539302d383730622d386235303764393664626164222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c2270726f706f7365645f6173223a226f726465726572222c227374617274735f6174223a22323032362d31312d31335430383a30303a30305a222c22656e64735f6174223a22323032362d31312d31335430393a30303a30305a227d', '2026-11-26 18:31:16.882424+00', '2026-11-26 18:31:16.888025+00'),
	(40, 'alue-a', '01a139a3-d280-7a32-9b36-533d277cbfe7', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.MoveClosed.v1', 'urn:kokemus:schema:dispatch.MoveClosed.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 18, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-720897f1c65cfa61d336146f527f3e89-5abb4ee0012ee51f-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373561342d613931302d353535666563613333373965222c226d6f76655f6964223a2230316131333961332d643238302d373539302d383730622d386235303764393664626164222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c2270726f706f7365645f6173223a226f726465726572222c227374617465223a226465636c696e6564227d', '2026-11-26 18:31:16.903995+00', '2026-11-26 18:31:16.912379+00'),
	(41, 'alue-a', '01a139a3-d280-73a1-9671-0f456075d283', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.ExpertFellIll.v1', 'urn:kokemus:schema:dispatch.ExpertFellIll.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 19, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-b2b9147e895bd8077970b8c1f5317707-67733b28a8cfa66a-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373735622d396161642d626432666539343431333166222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a317d', '2026-11-26 18:31:16.924133+00', '2026-11-26 18:31:16.92842+00'),
	(42, 'alue-a', '01a139a3-d280-7800-8421-36bea9dc98ef', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.ExpertWithdrew.v1', 'urn:kokemus:schema:dispatch.ExpertWithdrew.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 20, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-7f64787de741abb189e10c3a79d9b883-11deb79645eb42fb-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373538362d613665302d626139376463653139623331222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a317d', '2026-11-26 18:31:16.934685+00', '2026-11-26 18:31:16.940503+00'),
	(67, 'alue-a', '01a17739-3400-7b58-97cc-e65167ada64e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 30, '2026-10-26 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373561342d613931302d353535666563613333373965222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:31:18.149514+00', '2026-11-26 18:31:18.158322+00'),
	(43, 'alue-a', '01a139a3-d280-79ae-b1fd-323e1693c8fd', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionMoved.v1', 'urn:kokemus:schema:dispatch.SessionMoved.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 21, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-070dee3f63f7814982aba9ef866e6b79-80d333e4e4676337-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373530362d623031642d343336393966306264306334222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226d6f7665645f746f223a2230316131333961332d643238302d376533652d393163632d316332643532646137663937222c227374617274735f6174223a22323032362d31302d32365430383a30303a30305a222c22656e64735f6174223a22323032362d31302d32365430393a30303a30305a222c226d6f76655f6964223a2230316131333961332d643238302d373834612d623666632d386137356265613962636463222c22636f6e73656e74223a2262795f70686f6e65227d', '2026-11-26 18:31:16.959612+00', '2026-11-26 18:31:16.96936+00'),
	(44, 'alue-a', '01a139a3-d280-74b7-9dd4-c8cd11ce71a4', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 22, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-070dee3f63f7814982aba9ef866e6b79-80d333e4e4676337-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373261322d396338312d663937373663383839353136222c2273657373696f6e5f6964223a2230316131333961332d643238302d376533652d393163632d316332643532646137663937222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32365430383a30303a30305a222c22656e64735f6174223a22323032362d31302d32365430393a30303a30305a222c227265706c61636573223a2230316131333961332d643238302d373530362d623031642d343336393966306264306334227d', '2026-11-26 18:31:16.959631+00', '2026-11-26 18:31:16.969417+00'),
	(45, 'alue-a', '01a13e5c-5180-7af4-ba37-f93b508a1d57', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7cfc-8427-cad4c986b8aa', 'dispatch.OfferExpired.v1', 'urn:kokemus:schema:dispatch.OfferExpired.v1', '01a139a3-d280-7cfc-8427-cad4c986b8aa', 5, '2026-10-15 07:00:00+00', '01a139a3-d280-7cfc-8427-cad4c986b8aa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376366632d383432372d636164346339383662386161222c226f666665725f6964223a2230316131333961332d643238302d373532382d613037392d663936386435376462323939222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963227d', '2026-11-26 18:31:17.012953+00', '2026-11-26 18:31:17.019913+00'),
	(46, 'alue-a', '01a14ee2-0e00-7169-a09f-42dfd6a7c60c', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 7, '2026-10-18 12:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:17.043137+00', '2026-11-26 18:31:17.048083+00'),
	(47, 'alue-a', '01a14fbd-c800-769c-89ea-83362f7eff05', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7542-8ab4-ec30850ed1e2', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7542-8ab4-ec30850ed1e2', 5, '2026-10-18 16:00:00+00', '01a139a3-d280-7542-8ab4-ec30850ed1e2', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c2273657373696f6e5f6964223a2230316131333961332d643238302d376266622d383462662d313837633131633730646137222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:17.050497+00', '2026-11-26 18:31:17.054589+00'),
	(48, 'alue-a', '01a15408-6a00-7446-8c9e-47f3a34985d6', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 8, '2026-10-19 12:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373166352d623563342d363036343837623138396436222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:17.06043+00', '2026-11-26 18:31:17.063383+00'),
	(49, 'alue-a', '01a154ad-3580-73ef-b247-5ee6474d7638', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b61-999d-eb13b7f8fa49', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', 5, '2026-10-19 15:00:00+00', '01a139a3-d280-7b61-999d-eb13b7f8fa49', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c2273657373696f6e5f6964223a2230316131333961332d643238302d373266302d623235312d633535353765366235306331222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:17.063875+00', '2026-11-26 18:31:17.066488+00'),
	(50, 'alue-a', '01a1592e-c600-7737-9a57-51f514b2502f', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 9, '2026-10-20 12:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373632622d623164392d386462346434653066633632222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:17.06813+00', '2026-11-26 18:31:17.07628+00'),
	(51, 'alue-a', '01a1592e-c600-75f8-bc6a-57a898329543', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 10, '2026-10-20 12:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:31:17.073781+00', '2026-11-26 18:31:17.081037+00'),
	(52, 'alue-a', '01a15a0a-8000-79c1-9862-a25861c3bfb9', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7542-8ab4-ec30850ed1e2', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7542-8ab4-ec30850ed1e2', 6, '2026-10-20 16:00:00+00', '01a139a3-d280-7542-8ab4-ec30850ed1e2', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c2273657373696f6e5f6964223a2230316131333961332d643238302d376266622d383462662d313837633131633730646137222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:31:17.077667+00', '2026-11-26 18:31:17.093361+00'),
	(53, 'alue-a', '01a15d0b-8b00-7ec8-a6db-603c78642188', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b61-999d-eb13b7f8fa49', 'dispatch.FeeAgreed.v1', 'urn:kokemus:schema:dispatch.FeeAgreed.v1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', 6, '2026-10-21 06:00:00+00', '01a139a3-d280-7b61-999d-eb13b7f8fa49', NULL, '00-c1edff031da52bbc0414762ab50d2e87-f9fdc64c5fe36c50-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373235382d396239362d663536373037336566663239222c226167726565645f666565223a7b22616d6f756e745f6d696e6f72223a32303030302c2263757272656e6379223a22455552227d7d', '2026-11-26 18:31:17.973503+00', '2026-11-26 18:31:17.978691+00'),
	(54, 'alue-a', '01a15d0b-8b00-76e2-9582-d1a44a706faf', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b61-999d-eb13b7f8fa49', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', 7, '2026-10-21 06:00:00+00', '01a139a3-d280-7b61-999d-eb13b7f8fa49', NULL, '00-24cb94f5c983f3b765c905ed27e58c23-83dfab87e6e2da78-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c2273657373696f6e5f6964223a2230316131333961332d643238302d373266302d623235312d633535353765366235306331222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a317d', '2026-11-26 18:31:17.987345+00', '2026-11-26 18:31:18.001226+00'),
	(55, 'alue-a', '01a15d0b-8b00-7c0c-b1c4-7d91e038f83d', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7542-8ab4-ec30850ed1e2', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-7542-8ab4-ec30850ed1e2', 7, '2026-10-21 06:00:00+00', '01a139a3-d280-7542-8ab4-ec30850ed1e2', NULL, '00-b4e0ab52dfefdde4697d36106a859d86-30b9629bd2030fda-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c2273657373696f6e5f6964223a2230316131333961332d643238302d376266622d383462662d313837633131633730646137222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a317d', '2026-11-26 18:31:18.002147+00', '2026-11-26 18:31:18.00978+00'),
	(56, 'alue-a', '01a15d0b-8b00-7ea2-bd76-01fbe0bf7e4e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 11, '2026-10-21 06:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-d58667f56bed05b803a12fa25d3dadb5-04087a73790f977e-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c227061727469636970616e7473223a307d', '2026-11-26 18:31:18.014451+00', '2026-11-26 18:31:18.023875+00'),
	(57, 'alue-a', '01a15d0b-8b00-76ad-9cd8-68a699b045a9', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.ObjectionRaised.v1', 'urn:kokemus:schema:dispatch.ObjectionRaised.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 12, '2026-10-21 06:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-66aee3e8fd0ce821fe143b134d194301-0ded4a6a778f8772-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226f626a656374696f6e5f6964223a2230316131356430622d386230302d376638302d396532312d663939613031656365316162222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c2261626f7574223a226f7574636f6d65222c227261697365645f6279223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227261697365645f6173223a22657870657274227d', '2026-11-26 18:31:18.029277+00', '2026-11-26 18:31:18.03628+00'),
	(58, 'alue-a', '01a15d0b-8b00-7ea4-91fc-615e6409d40f', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 13, '2026-10-21 06:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-6c8adc861f0dbbd57338d33c54efcde3-33b58b9fab9f40f7-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373166352d623563342d363036343837623138396436222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c227061727469636970616e7473223a357d', '2026-11-26 18:31:18.042566+00', '2026-11-26 18:31:18.048396+00'),
	(59, 'alue-a', '01a15d79-6800-7a31-b61b-50e4814a840a', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 23, '2026-10-21 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:18.107416+00', '2026-11-26 18:31:18.110927+00'),
	(60, 'alue-a', '01a1629f-c400-7cbc-afea-5bdde4682491', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 24, '2026-10-22 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373133392d623061312d613738626636316138313830222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:18.122614+00', '2026-11-26 18:31:18.128305+00'),
	(61, 'alue-a', '01a1637b-7e00-70c8-8f63-cac043897bd0', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 14, '2026-10-22 12:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373632622d623164392d386462346434653066633632222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:31:18.131824+00', '2026-11-26 18:31:18.141772+00'),
	(62, 'alue-a', '01a167c6-2000-7678-9528-5e4483226032', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 25, '2026-10-23 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:18.135029+00', '2026-11-26 18:31:18.151835+00'),
	(63, 'alue-a', '01a167c6-2000-7e90-9a6c-10e22b2b15b9', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 26, '2026-10-23 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:31:18.137179+00', '2026-11-26 18:31:18.151862+00'),
	(64, 'alue-a', '01a16cec-7c00-76eb-a9c5-595f95a27f11', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 27, '2026-10-24 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373133392d623061312d613738626636316138313830222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:31:18.138557+00', '2026-11-26 18:31:18.151869+00'),
	(65, 'alue-a', '01a16cec-7c00-7556-8a83-af56a0bd15d8', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 28, '2026-10-24 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373561342d613931302d353535666563613333373965222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:31:18.142806+00', '2026-11-26 18:31:18.158288+00'),
	(66, 'alue-a', '01a17212-d800-7ba8-97d6-390c3c62dfc2', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 29, '2026-10-25 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:31:18.147312+00', '2026-11-26 18:31:18.158308+00'),
	(68, 'alue-a', '01a17c5f-9000-7974-bc03-67806855a196', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 31, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-351cdcb74c8dc68dc843c2c8b7c28e65-f4371bce3a67a89d-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a317d', '2026-11-26 18:31:19.452031+00', '2026-11-26 18:31:19.456672+00'),
	(69, 'alue-a', '01a17c5f-9000-7490-98f9-fee885a8dcbe', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.ClientNoShow.v1', 'urn:kokemus:schema:dispatch.ClientNoShow.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 32, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-d8527e1877a34641e5dad97cb9bf9e8c-38afdcec743dba3f-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373133392d623061312d613738626636316138313830222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c226f746865725f776f726b5f6d696e75746573223a33307d', '2026-11-26 18:31:19.464172+00', '2026-11-26 18:31:19.472121+00'),
	(70, 'alue-a', '01a17c5f-9000-7dcd-b9ff-86dbc5c502c1', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 33, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-8a3928274dc5862301eb72bd17e626dc-f6ab7fb2e25dfa65-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a317d', '2026-11-26 18:31:19.471469+00', '2026-11-26 18:31:19.480027+00'),
	(71, 'alue-a', '01a17c5f-9000-72e0-b68c-a0b64b796ae5', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeCorrected.v1', 'urn:kokemus:schema:dispatch.OutcomeCorrected.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 34, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-f21ebb88608937dd991996924df87d18-1679accbda111ec5-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a322c226f7574636f6d65223a7b226b696e64223a226e6f5f73686f77227d7d', '2026-11-26 18:31:19.501168+00', '2026-11-26 18:31:19.504101+00'),
	(72, 'alue-a', '01a17c5f-9000-73d2-a66b-6b99cb7d8d06', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 35, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-4efbb111ca23d7ff5760e26786f31717-6e72feec7c5b4c75-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d376533652d393163632d316332643532646137663937222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a317d', '2026-11-26 18:31:19.5095+00', '2026-11-26 18:31:19.518139+00'),
	(73, 'alue-a', '01a17c5f-9000-7429-b242-03bfadf287bd', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7658-be66-8d1286a85837', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a17c5f-9000-7658-be66-8d1286a85837', 1, '2026-10-27 08:00:00+00', '01a17c5f-9000-7658-be66-8d1286a85837', NULL, '00-4d22b60a5d61949a5f95deb24d5b2b1a-c13686f56ec317a9-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d5d7d', '2026-11-26 18:31:19.517435+00', '2026-11-26 18:31:19.526385+00'),
	(74, 'alue-a', '01a17c5f-9000-774e-aba1-fd11b05efc27', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7658-be66-8d1286a85837', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a17c5f-9000-7658-be66-8d1286a85837', 2, '2026-10-27 08:00:00+00', '01a17c5f-9000-7658-be66-8d1286a85837', NULL, '00-d75fb520aaeefd5cc2030a3cdb7d8d8b-b3c6881025471df1-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c226f666665725f6964223a2230316131376335662d393030302d373965342d393739352d306230636536333033633463222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22657870697265735f6174223a22323032362d31302d32395430383a30303a30305a222c22776f726b5f666f726d223a2267726f7570222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d5d7d', '2026-11-26 18:31:19.532788+00', '2026-11-26 18:31:19.541278+00'),
	(75, 'alue-a', '01a17c5f-9000-7158-89f4-9d1cd5c1d1bd', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7658-be66-8d1286a85837', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a17c5f-9000-7658-be66-8d1286a85837', 3, '2026-10-27 08:00:00+00', '01a17c5f-9000-7658-be66-8d1286a85837', NULL, '00-29375328d35e4d4e0c6a2c54ea3704ac-28c419fa31ea880c-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c226f666665725f6964223a2230316131376335662d393030302d373965342d393739352d306230636536333033633463222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a2267726f7570222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:31:19.547141+00', '2026-11-26 18:31:19.557942+00'),
	(76, 'alue-a', '01a17c5f-9000-76cb-92c1-612b8993e4f1', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7658-be66-8d1286a85837', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a17c5f-9000-7658-be66-8d1286a85837', 4, '2026-10-27 08:00:00+00', '01a17c5f-9000-7658-be66-8d1286a85837', NULL, '00-29375328d35e4d4e0c6a2c54ea3704ac-28c419fa31ea880c-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c2273657373696f6e5f6964223a2230316131376335662d393030302d376264662d393837392d626364316462333738303833222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d', '2026-11-26 18:31:19.547163+00', '2026-11-26 18:31:19.557968+00'),
	(77, 'alue-a', '01a17c5f-9000-7712-8e7f-1b001915acb9', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7658-be66-8d1286a85837', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a17c5f-9000-7658-be66-8d1286a85837', 5, '2026-10-27 08:00:00+00', '01a17c5f-9000-7658-be66-8d1286a85837', NULL, '00-29375328d35e4d4e0c6a2c54ea3704ac-28c419fa31ea880c-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c2273657373696f6e5f6964223a2230316131376335662d393030302d373238622d383464662d653866376662383137633161222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d', '2026-11-26 18:31:19.547168+00', '2026-11-26 18:31:19.557974+00'),
	(78, 'alue-a', '01a17c5f-9000-745e-b248-a58dfb811136', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7658-be66-8d1286a85837', 'dispatch.GroupEnded.v1', 'urn:kokemus:schema:dispatch.GroupEnded.v1', '01a17c5f-9000-7658-be66-8d1286a85837', 6, '2026-10-27 08:00:00+00', '01a17c5f-9000-7658-be66-8d1286a85837', NULL, '00-b7cb7d1f4f5f6d529f28a830cf01f1ef-418d55f53e65313a-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373266352d386565362d393230353737323435363261222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2273657373696f6e5f696473223a5b2230316131376335662d393030302d376264662d393837392d626364316462333738303833222c2230316131376335662d393030302d373238622d383464662d653866376662383137633161225d2c22656e645f726561736f6e223a226f74686572227d', '2026-11-26 18:31:19.56813+00', '2026-11-26 18:31:19.588276+00'),
	(79, 'alue-a', '01a2b15d-2000-75c4-9bff-5d98429bec0d', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-76cc-88a8-9861be370d5f', 'dispatch.MoveProposed.v1', 'urn:kokemus:schema:dispatch.MoveProposed.v1', '01a139a3-d280-76cc-88a8-9861be370d5f', 15, '2026-12-26 08:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', NULL, '00-4edd48c26225c119413bc766dd978a90-663d03ef48400b5f-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c2273657373696f6e5f6964223a2230316131333961332d643238302d373632622d623164392d386462346434653066633632222c226d6f76655f6964223a2230316132623135642d323030302d373431322d393530372d313466643066323939353664222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c2270726f706f7365645f6173223a226f726465726572222c227374617274735f6174223a22323032372d30322d30345431323a30303a30305a222c22656e64735f6174223a22323032372d30322d30345431333a30303a30305a227d', '2026-11-26 18:31:20.721482+00', '2026-11-26 18:31:20.727877+00'),
	(80, 'alue-a', '01a2b15d-2000-708d-8b16-fcd561d47fe9', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-77df-a932-62a51e3e1667', 'dispatch.OutcomeCorrected.v1', 'urn:kokemus:schema:dispatch.OutcomeCorrected.v1', '01a139a3-d280-77df-a932-62a51e3e1667', 36, '2026-12-26 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', NULL, '00-bf79bd215639e1f12d23d66cd9c5b639-4efbd25fdcb996aa-03', '', '\x7b227265706f727465645f6174223a22323032362d31322d32365430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a322c226f7574636f6d65223a7b226b696e64223a226578706572745f696c6c227d7d', '2026-11-26 18:31:20.889671+00', '2026-11-26 18:31:20.899167+00'),
	(81, 'alue-a', '01a2b15d-2000-70d3-80af-6f3cc58c3c13', 'dispatch.internal.order.v1', 'alue-a:01a2b15d-2000-78cf-9a07-60e3702639ad', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a2b15d-2000-78cf-9a07-60e3702639ad', 1, '2026-12-26 08:00:00+00', '01a2b15d-2000-78cf-9a07-60e3702639ad', NULL, '00-43f3222f03eb597ce899f129815e8c29-a7f065e2b71b6e9c-03', '', '\x7b226f726465725f6964223a2230316132623135642d323030302d373863662d396130372d363065333730323633396164222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226f7264657265725f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032372d30312d32355430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32355430393a30303a30305a227d2c7b227374617274735f6174223a22323032372d30312d32365430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32365430393a30303a30305a227d5d7d', '2026-11-26 18:31:20.90382+00', '2026-11-26 18:31:20.911896+00'),
	(82, 'alue-a', '01a2b15d-2000-7de4-bc2a-2cc3f996e2cd', 'dispatch.internal.order.v1', 'alue-a:01a2b15d-2000-78cf-9a07-60e3702639ad', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a2b15d-2000-78cf-9a07-60e3702639ad', 2, '2026-12-26 08:00:00+00', '01a2b15d-2000-78cf-9a07-60e3702639ad', NULL, '00-92636403d7f8190fa342a990edfc15b8-fe4ea9498148afff-03', '', '\x7b226f726465725f6964223a2230316132623135642d323030302d373863662d396130372d363065333730323633396164222c226f666665725f6964223a2230316132623135642d323030302d376235362d623364652d303436613165633735306538222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22657870697265735f6174223a22323032362d31322d32385430383a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032372d30312d32355430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32355430393a30303a30305a227d2c7b227374617274735f6174223a22323032372d30312d32365430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32365430393a30303a30305a227d5d7d', '2026-11-26 18:31:20.926912+00', '2026-11-26 18:31:20.935179+00');


--
-- Data for Name: outcome; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.outcome VALUES
	('alue-a', '01a139a3-d280-772f-b6fa-bfa4a444668c', 1, 'cancelled', 'client', '2026-10-14 09:00:00+00', NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-14 09:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-775b-9aad-bd2fe944131f', 1, 'expert_ill', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-14 09:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7586-a6e0-ba97dce19b31', 1, 'expert_withdrew', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-14 09:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-72f0-b251-c5557e6b50c1', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-21 06:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7bfb-84bf-187c11c70da7', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-21 06:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-776d-82fe-217a3e0729e5', 1, 'held', NULL, NULL, 0, NULL, NULL, '01a139a3-d280-7f68-86b8-0ed22f92acbe', '2026-10-21 06:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-71f5-b5c4-606487b189d6', 1, 'held', NULL, NULL, 5, NULL, NULL, '01a139a3-d280-7f68-86b8-0ed22f92acbe', '2026-10-21 06:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7560-93c9-bff129363cc3', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7139-b0a1-a78bf61a8180', 1, 'no_show', NULL, NULL, NULL, 30, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-740d-a74a-74e3a6042d69', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-740d-a74a-74e3a6042d69', 2, 'no_show', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7e3e-91cc-1c2d52da7f97', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a17c5f-9000-7bdf-9879-bcd1db378083', 1, 'group_ended', NULL, NULL, NULL, NULL, 'other', '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a17c5f-9000-728b-84df-e8f7fb817c1a', 1, 'group_ended', NULL, NULL, NULL, NULL, 'other', '01a139a3-d280-7449-bb6a-72c22426de01', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7560-93c9-bff129363cc3', 2, 'expert_ill', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7449-bb6a-72c22426de01', '2026-12-26 08:00:00+00', 'orderer', '');


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--



--
-- Data for Name: read_log; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.read_log OVERRIDING SYSTEM VALUE VALUES
	('alue-a', 1, '01a139a3-d280-7449-bb6a-72c22426de01', 'work', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'a test of the platform', '2026-10-14 09:00:00+00'),
	('alue-a', 2, '01a139a3-d280-7449-bb6a-72c22426de01', 'work', '01a139a3-d280-7440-bcaf-d2303585b9be', 'a test of the platform', '2026-10-21 06:00:00+00'),
	('alue-a', 3, '01a139a3-d280-7449-bb6a-72c22426de01', 'work', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'a test of the platform', '2026-10-27 08:00:00+00'),
	('alue-a', 4, '01a139a3-d280-7449-bb6a-72c22426de01', 'work', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'a test of the platform', '2026-12-26 08:00:00+00');


--
-- Data for Name: relay_position; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.relay_position VALUES
	('?', 'dispatch.internal.order.v1', 10, 4),
	('?', 'dispatch.internal.order.v1', 0, 5),
	('?', 'dispatch.internal.order.v1', 6, 7),
	('?', 'dispatch.internal.order.v1', 1, 6),
	('?', 'dispatch.internal.order.v1', 9, 22),
	('?', 'dispatch.internal.order.v1', 7, 36),
	('?', 'dispatch.internal.order.v1', 5, 2);


--
-- Data for Name: reporting_policy; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.reporting_policy VALUES
	('alue-a', 1, 100, 24, 72, 'be38bbec-ec11-5a32-8b40-af5dc2abb7b8', '2026-10-14 09:00:00+00');


--
-- Data for Name: republish_request; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--



--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.session VALUES
	('alue-a', '01a139a3-d280-75a4-a910-555feca3379e', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-23 07:00:00+00', '2026-10-23 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'scheduled', DEFAULT, 0, NULL, NULL),
	('alue-a', '01a139a3-d280-762b-b1d9-8db4d4e0fc62', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7186-aafe-22b90e42df5a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 'group', '2026-10-19 11:00:00+00', '2026-10-19 12:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'scheduled', DEFAULT, 0, NULL, NULL),
	('alue-a', '01a139a3-d280-772f-b6fa-bfa4a444668c', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-16 07:00:00+00', '2026-10-16 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'cancelled', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-775b-9aad-bd2fe944131f', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-17 07:00:00+00', '2026-10-17 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'expert_ill', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7586-a6e0-ba97dce19b31', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-18 07:00:00+00', '2026-10-18 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'expert_withdrew', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7506-b01d-43699f0bd0c4', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-19 07:00:00+00', '2026-10-19 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'moved', DEFAULT, 1, NULL, '01a139a3-d280-7e3e-91cc-1c2d52da7f97'),
	('alue-a', '01a139a3-d280-72f0-b251-c5557e6b50c1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a139a3-d280-7258-9b96-f567073eff29', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'lecture', '2026-10-18 14:00:00+00', '2026-10-18 15:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7bfb-84bf-187c11c70da7', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a139a3-d280-7020-aa06-e9548301ba3a', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-17 15:00:00+00', '2026-10-17 16:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-776d-82fe-217a3e0729e5', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7186-aafe-22b90e42df5a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 'group', '2026-10-17 11:00:00+00', '2026-10-17 12:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-71f5-b5c4-606487b189d6', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7186-aafe-22b90e42df5a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 'group', '2026-10-18 11:00:00+00', '2026-10-18 12:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7139-b0a1-a78bf61a8180', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-21 07:00:00+00', '2026-10-21 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'no_show', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-740d-a74a-74e3a6042d69', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-22 07:00:00+00', '2026-10-22 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'no_show', DEFAULT, 2, NULL, NULL),
	('alue-a', '01a139a3-d280-7e3e-91cc-1c2d52da7f97', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-26 08:00:00+00', '2026-10-26 09:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, '01a139a3-d280-7506-b01d-43699f0bd0c4', NULL),
	('alue-a', '01a17c5f-9000-7bdf-9879-bcd1db378083', '01a17c5f-9000-7658-be66-8d1286a85837', '01a17c5f-9000-72f5-8ee6-92057724562a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'group', '2026-11-16 07:00:00+00', '2026-11-16 08:00:00+00', DEFAULT, '2026-10-27 08:00:00+00', 'group_ended', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a17c5f-9000-728b-84df-e8f7fb817c1a', '01a17c5f-9000-7658-be66-8d1286a85837', '01a17c5f-9000-72f5-8ee6-92057724562a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'group', '2026-11-17 07:00:00+00', '2026-11-17 08:00:00+00', DEFAULT, '2026-10-27 08:00:00+00', 'group_ended', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7560-93c9-bff129363cc3', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-20 07:00:00+00', '2026-10-20 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'expert_ill', DEFAULT, 2, NULL, NULL);


--
-- Data for Name: timer; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.timer VALUES
	('alue-a', 'move_lapse', '01a2b15d-2000-7412-9507-14fd0f29956d', '2027-02-04 12:00:00+00', '{}', 0, NULL, NULL),
	('alue-a', 'offer_expiry', '01a2b15d-2000-7b56-b3de-046a1ec750e8', '2026-12-28 08:00:00+00', '{}', 0, NULL, NULL);


--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.unit VALUES
	('alue-a', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-785f-87b6-0df642980ee9'),
	('alue-a', '01a139a3-d280-798d-bc21-d165a63e0da1', '01a139a3-d280-7124-bd89-68b5b062c3ca');


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: dispatch_owner
--

SELECT pg_catalog.setval('public.outbox_id_seq', 82, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: dispatch_owner
--

SELECT pg_catalog.setval('public.parked_event_id_seq', 1, false);


--
-- Name: read_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: dispatch_owner
--

SELECT pg_catalog.setval('public.read_log_id_seq', 4, true);


--
-- Name: republish_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: dispatch_owner
--

SELECT pg_catalog.setval('public.republish_request_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: session ex_session_expert_is_in_one_place; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT ex_session_expert_is_in_one_place EXCLUDE USING gist (area_id WITH =, expert_id WITH =, during WITH &&) WHERE (stands);


--
-- Name: agreement pk_agreement; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT pk_agreement PRIMARY KEY (area_id, expert_id, agreement_id);


--
-- Name: area pk_area; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT pk_area PRIMARY KEY (area_id);


--
-- Name: assignment pk_assignment; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT pk_assignment PRIMARY KEY (area_id, assignment_id);


--
-- Name: expert pk_expert; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.expert
    ADD CONSTRAINT pk_expert PRIMARY KEY (area_id, expert_id);


--
-- Name: fee_schedule pk_fee_schedule; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.fee_schedule
    ADD CONSTRAINT pk_fee_schedule PRIMARY KEY (area_id, version);


--
-- Name: idempotency pk_idempotency; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT pk_idempotency PRIMARY KEY (area_id, subject, key);


--
-- Name: inbox pk_inbox; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (area_id, consumer, event_id);


--
-- Name: move pk_move; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.move
    ADD CONSTRAINT pk_move PRIMARY KEY (area_id, move_id);


--
-- Name: objection pk_objection; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT pk_objection PRIMARY KEY (area_id, objection_id);


--
-- Name: offer pk_offer; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT pk_offer PRIMARY KEY (area_id, offer_id);


--
-- Name: order pk_order; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT pk_order PRIMARY KEY (area_id, order_id);


--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);


--
-- Name: outbox_archive pk_outbox_archive; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.outbox_archive
    ADD CONSTRAINT pk_outbox_archive PRIMARY KEY (id);


--
-- Name: outcome pk_outcome; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT pk_outcome PRIMARY KEY (area_id, session_id, revision);


--
-- Name: parked_event pk_parked_event; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT pk_parked_event PRIMARY KEY (area_id, id);


--
-- Name: read_log pk_read_log; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.read_log
    ADD CONSTRAINT pk_read_log PRIMARY KEY (area_id, id);


--
-- Name: relay_position pk_relay_position; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.relay_position
    ADD CONSTRAINT pk_relay_position PRIMARY KEY (area_id, topic, partition);


--
-- Name: reporting_policy pk_reporting_policy; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.reporting_policy
    ADD CONSTRAINT pk_reporting_policy PRIMARY KEY (area_id, version);


--
-- Name: republish_request pk_republish_request; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.republish_request
    ADD CONSTRAINT pk_republish_request PRIMARY KEY (area_id, id);


--
-- Name: session pk_session; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT pk_session PRIMARY KEY (area_id, session_id);


--
-- Name: timer pk_timer; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.timer
    ADD CONSTRAINT pk_timer PRIMARY KEY (area_id, kind, subject);


--
-- Name: unit pk_unit; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT pk_unit PRIMARY KEY (area_id, unit_id);


--
-- Name: assignment uq_assignment_one_per_expert; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT uq_assignment_one_per_expert UNIQUE (area_id, order_id, expert_id);


--
-- Name: assignment uq_assignment_one_per_offer; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT uq_assignment_one_per_offer UNIQUE (area_id, offer_id);


--
-- Name: assignment uq_assignment_one_per_seat; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT uq_assignment_one_per_seat UNIQUE (area_id, order_id, seat);


--
-- Name: parked_event uq_parked_event_once; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT uq_parked_event_once UNIQUE (area_id, consumer, event_id);


--
-- Name: session uq_session_moved_once; Type: CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT uq_session_moved_once UNIQUE (area_id, replaces);


--
-- Name: ix_assignment_expert; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_assignment_expert ON public.assignment USING btree (area_id, expert_id, accepted_at);


--
-- Name: ix_idempotency_created_at; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at);


--
-- Name: ix_move_open; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_move_open ON public.move USING btree (area_id, move_id) WHERE (state = 'open'::text);


--
-- Name: ix_move_session; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_move_session ON public.move USING btree (area_id, session_id);


--
-- Name: ix_objection_session; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_objection_session ON public.objection USING btree (area_id, session_id);


--
-- Name: ix_objection_state; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_objection_state ON public.objection USING btree (area_id, state, objection_id);


--
-- Name: ix_offer_expert; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_offer_expert ON public.offer USING btree (area_id, expert_id, offer_id);


--
-- Name: ix_offer_order; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_offer_order ON public.offer USING btree (area_id, order_id);


--
-- Name: ix_order_unit; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_order_unit ON public."order" USING btree (area_id, unit_id, order_id);


--
-- Name: ix_outbox_archive_published_at; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_outbox_archive_published_at ON public.outbox_archive USING btree (published_at);


--
-- Name: ix_outbox_archive_story; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_outbox_archive_story ON public.outbox_archive USING btree (area_id, correlation_id);


--
-- Name: ix_parked_event_waiting; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_parked_event_waiting ON public.parked_event USING btree (consumer, hashtextextended(key, (0)::bigint), id) WHERE (settled_at IS NULL);


--
-- Name: ix_read_log_about; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_read_log_about ON public.read_log USING btree (area_id, about, id);


--
-- Name: ix_session_assignment; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_session_assignment ON public.session USING btree (area_id, assignment_id);


--
-- Name: ix_session_expert; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_session_expert ON public.session USING btree (area_id, expert_id, starts_at);


--
-- Name: ix_session_order; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_session_order ON public.session USING btree (area_id, order_id);


--
-- Name: ix_session_own_time; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_session_own_time ON public.session USING btree (expert_id, starts_at) WHERE stands;


--
-- Name: ix_session_starts_at; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_session_starts_at ON public.session USING btree (area_id, starts_at, session_id);


--
-- Name: ix_session_unit; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_session_unit ON public.session USING btree (area_id, unit_id, starts_at);


--
-- Name: ix_timer_due_at; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


--
-- Name: uq_move_one_open_per_session; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE UNIQUE INDEX uq_move_one_open_per_session ON public.move USING btree (area_id, session_id) WHERE (state = 'open'::text);


--
-- Name: uq_objection_one_open_per_person; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE UNIQUE INDEX uq_objection_one_open_per_person ON public.objection USING btree (area_id, session_id, raised_by) WHERE (state = 'open'::text);


--
-- Name: uq_offer_one_open_per_expert; Type: INDEX; Schema: public; Owner: dispatch_owner
--

CREATE UNIQUE INDEX uq_offer_one_open_per_expert ON public.offer USING btree (area_id, order_id, expert_id) WHERE (state = 'open'::text);


--
-- Name: assignment fk_assignment_offer; Type: FK CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_offer FOREIGN KEY (area_id, offer_id) REFERENCES public.offer(area_id, offer_id);


--
-- Name: assignment fk_assignment_order; Type: FK CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_order FOREIGN KEY (area_id, order_id) REFERENCES public."order"(area_id, order_id);


--
-- Name: move fk_move_session; Type: FK CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.move
    ADD CONSTRAINT fk_move_session FOREIGN KEY (area_id, session_id) REFERENCES public.session(area_id, session_id);


--
-- Name: objection fk_objection_session; Type: FK CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.objection
    ADD CONSTRAINT fk_objection_session FOREIGN KEY (area_id, session_id) REFERENCES public.session(area_id, session_id);


--
-- Name: offer fk_offer_order; Type: FK CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT fk_offer_order FOREIGN KEY (area_id, order_id) REFERENCES public."order"(area_id, order_id);


--
-- Name: outcome fk_outcome_session; Type: FK CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.outcome
    ADD CONSTRAINT fk_outcome_session FOREIGN KEY (area_id, session_id) REFERENCES public.session(area_id, session_id);


--
-- Name: session fk_session_assignment; Type: FK CONSTRAINT; Schema: public; Owner: dispatch_owner
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT fk_session_assignment FOREIGN KEY (area_id, assignment_id) REFERENCES public.assignment(area_id, assignment_id);


--
-- Name: agreement; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.agreement ENABLE ROW LEVEL SECURITY;

--
-- Name: agreement area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.agreement USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: area; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.area ENABLE ROW LEVEL SECURITY;

--
-- Name: area area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.area USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: assignment area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.assignment USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: expert area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.expert USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: fee_schedule area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.fee_schedule USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: idempotency area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.idempotency USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: inbox area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.inbox USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: move area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.move USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: objection area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.objection USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: offer area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.offer USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: order area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public."order" USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: outbox area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.outbox USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: outbox_archive area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.outbox_archive USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: outcome area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.outcome USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: parked_event area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.parked_event USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: read_log area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.read_log USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: relay_position area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.relay_position USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: reporting_policy area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.reporting_policy USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: republish_request area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.republish_request USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: session area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.session USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: timer area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.timer USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: unit area; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY area ON public.unit USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: assignment; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.assignment ENABLE ROW LEVEL SECURITY;

--
-- Name: expert; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.expert ENABLE ROW LEVEL SECURITY;

--
-- Name: fee_schedule; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.fee_schedule ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

--
-- Name: inbox; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

--
-- Name: move; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.move ENABLE ROW LEVEL SECURITY;

--
-- Name: objection; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.objection ENABLE ROW LEVEL SECURITY;

--
-- Name: offer; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.offer ENABLE ROW LEVEL SECURITY;

--
-- Name: order; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public."order" ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox_archive; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.outbox_archive ENABLE ROW LEVEL SECURITY;

--
-- Name: outcome; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.outcome ENABLE ROW LEVEL SECURITY;

--
-- Name: session own_time; Type: POLICY; Schema: public; Owner: dispatch_owner
--

CREATE POLICY own_time ON public.session FOR SELECT USING ((expert_id = (( SELECT NULLIF(current_setting('kokemus.expert'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: parked_event; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.parked_event ENABLE ROW LEVEL SECURITY;

--
-- Name: read_log; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.read_log ENABLE ROW LEVEL SECURITY;

--
-- Name: relay_position; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.relay_position ENABLE ROW LEVEL SECURITY;

--
-- Name: reporting_policy; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.reporting_policy ENABLE ROW LEVEL SECURITY;

--
-- Name: republish_request; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.republish_request ENABLE ROW LEVEL SECURITY;

--
-- Name: session; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

--
-- Name: timer; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.timer ENABLE ROW LEVEL SECURITY;

--
-- Name: unit; Type: ROW SECURITY; Schema: public; Owner: dispatch_owner
--

ALTER TABLE public.unit ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: dispatch_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO dispatch_app;


--
-- Name: FUNCTION lo_close(integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_close(integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_close(integer) TO pg_monitor;


--
-- Name: FUNCTION lo_creat(integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_creat(integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_creat(integer) TO pg_monitor;


--
-- Name: FUNCTION lo_create(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_create(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_create(oid) TO pg_monitor;


--
-- Name: FUNCTION lo_export(oid, text); Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT ALL ON FUNCTION pg_catalog.lo_export(oid, text) TO pg_monitor;


--
-- Name: FUNCTION lo_from_bytea(oid, bytea); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_from_bytea(oid, bytea) TO pg_monitor;


--
-- Name: FUNCTION lo_get(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_get(oid) TO pg_monitor;


--
-- Name: FUNCTION lo_get(oid, bigint, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_get(oid, bigint, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_get(oid, bigint, integer) TO pg_monitor;


--
-- Name: FUNCTION lo_import(text); Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT ALL ON FUNCTION pg_catalog.lo_import(text) TO pg_monitor;


--
-- Name: FUNCTION lo_import(text, oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT ALL ON FUNCTION pg_catalog.lo_import(text, oid) TO pg_monitor;


--
-- Name: FUNCTION lo_lseek(integer, integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek(integer, integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_lseek(integer, integer, integer) TO pg_monitor;


--
-- Name: FUNCTION lo_lseek64(integer, bigint, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_lseek64(integer, bigint, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_lseek64(integer, bigint, integer) TO pg_monitor;


--
-- Name: FUNCTION lo_open(oid, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_open(oid, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_open(oid, integer) TO pg_monitor;


--
-- Name: FUNCTION lo_put(oid, bigint, bytea); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_put(oid, bigint, bytea) TO pg_monitor;


--
-- Name: FUNCTION lo_tell(integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_tell(integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_tell(integer) TO pg_monitor;


--
-- Name: FUNCTION lo_tell64(integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_tell64(integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_tell64(integer) TO pg_monitor;


--
-- Name: FUNCTION lo_truncate(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_truncate(integer, integer) TO pg_monitor;


--
-- Name: FUNCTION lo_truncate64(integer, bigint); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_truncate64(integer, bigint) TO pg_monitor;


--
-- Name: FUNCTION lo_unlink(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lo_unlink(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lo_unlink(oid) TO pg_monitor;


--
-- Name: FUNCTION loread(integer, integer); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.loread(integer, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.loread(integer, integer) TO pg_monitor;


--
-- Name: FUNCTION lowrite(integer, bytea); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.lowrite(integer, bytea) TO pg_monitor;


--
-- Name: FUNCTION pg_indexes_size(regclass); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_indexes_size(regclass) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_indexes_size(regclass) TO pg_monitor;


--
-- Name: FUNCTION pg_relation_size(regclass); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_relation_size(regclass) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_relation_size(regclass) TO pg_monitor;


--
-- Name: FUNCTION pg_relation_size(regclass, text); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_relation_size(regclass, text) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_relation_size(regclass, text) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_blocks_fetched(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_blocks_fetched(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_blocks_fetched(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_blocks_hit(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_blocks_hit(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_blocks_hit(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_dead_tuples(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_dead_tuples(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_dead_tuples(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_ins_since_vacuum(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_ins_since_vacuum(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_ins_since_vacuum(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_live_tuples(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_live_tuples(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_live_tuples(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_mod_since_analyze(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_mod_since_analyze(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_mod_since_analyze(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_numscans(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_numscans(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_numscans(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_tuples_deleted(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_deleted(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_deleted(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_tuples_fetched(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_fetched(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_fetched(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_tuples_hot_updated(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_hot_updated(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_hot_updated(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_tuples_inserted(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_inserted(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_inserted(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_tuples_newpage_updated(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_newpage_updated(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_newpage_updated(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_tuples_returned(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_returned(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_returned(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_tuples_updated(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_updated(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_tuples_updated(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_blocks_fetched(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_blocks_fetched(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_blocks_fetched(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_blocks_hit(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_blocks_hit(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_blocks_hit(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_numscans(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_numscans(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_numscans(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_tuples_deleted(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_deleted(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_deleted(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_tuples_fetched(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_fetched(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_fetched(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_tuples_hot_updated(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_hot_updated(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_hot_updated(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_tuples_inserted(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_inserted(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_inserted(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_tuples_newpage_updated(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_newpage_updated(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_newpage_updated(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_tuples_returned(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_returned(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_returned(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_stat_get_xact_tuples_updated(oid); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_updated(oid) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_stat_get_xact_tuples_updated(oid) TO pg_monitor;


--
-- Name: FUNCTION pg_table_size(regclass); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_table_size(regclass) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_table_size(regclass) TO pg_monitor;


--
-- Name: FUNCTION pg_total_relation_size(regclass); Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE ALL ON FUNCTION pg_catalog.pg_total_relation_size(regclass) FROM PUBLIC;
GRANT ALL ON FUNCTION pg_catalog.pg_total_relation_size(regclass) TO pg_monitor;


--
-- Name: TABLE pg_class; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_class FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_class TO pg_monitor;


--
-- Name: COLUMN pg_class.tableoid; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(tableoid) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.cmax; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(cmax) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.xmax; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(xmax) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.cmin; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(cmin) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.xmin; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(xmin) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.ctid; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(ctid) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.oid; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(oid) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relname; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relname) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relnamespace; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relnamespace) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.reltype; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(reltype) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.reloftype; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(reloftype) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relowner; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relowner) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relam; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relam) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relfilenode; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relfilenode) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.reltablespace; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(reltablespace) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.reltoastrelid; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(reltoastrelid) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relhasindex; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relhasindex) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relisshared; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relisshared) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relpersistence; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relpersistence) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relkind; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relkind) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relnatts; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relnatts) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relchecks; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relchecks) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relhasrules; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relhasrules) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relhastriggers; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relhastriggers) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relhassubclass; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relhassubclass) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relrowsecurity; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relrowsecurity) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relforcerowsecurity; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relforcerowsecurity) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relispopulated; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relispopulated) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relreplident; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relreplident) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relispartition; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relispartition) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relrewrite; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relrewrite) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relfrozenxid; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relfrozenxid) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relminmxid; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relminmxid) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relacl; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relacl) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.reloptions; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(reloptions) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: COLUMN pg_class.relpartbound; Type: ACL; Schema: pg_catalog; Owner: postgres
--

GRANT SELECT(relpartbound) ON TABLE pg_catalog.pg_class TO PUBLIC;


--
-- Name: TABLE pg_stat_all_indexes; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_all_indexes FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_all_indexes TO pg_monitor;


--
-- Name: TABLE pg_stat_all_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_all_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_all_tables TO pg_monitor;


--
-- Name: TABLE pg_stat_sys_indexes; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_sys_indexes FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_sys_indexes TO pg_monitor;


--
-- Name: TABLE pg_stat_sys_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_sys_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_sys_tables TO pg_monitor;


--
-- Name: TABLE pg_stat_user_functions; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_user_functions FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_user_functions TO pg_monitor;


--
-- Name: TABLE pg_stat_user_indexes; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_user_indexes FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_user_indexes TO pg_monitor;


--
-- Name: TABLE pg_stat_user_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_user_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_user_tables TO pg_monitor;


--
-- Name: TABLE pg_stat_xact_all_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_xact_all_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_xact_all_tables TO pg_monitor;


--
-- Name: TABLE pg_stat_xact_sys_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_xact_sys_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_xact_sys_tables TO pg_monitor;


--
-- Name: TABLE pg_stat_xact_user_functions; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_xact_user_functions FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_xact_user_functions TO pg_monitor;


--
-- Name: TABLE pg_stat_xact_user_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_stat_xact_user_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_stat_xact_user_tables TO pg_monitor;


--
-- Name: TABLE pg_statio_all_indexes; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_all_indexes FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_all_indexes TO pg_monitor;


--
-- Name: TABLE pg_statio_all_sequences; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_all_sequences FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_all_sequences TO pg_monitor;


--
-- Name: TABLE pg_statio_all_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_all_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_all_tables TO pg_monitor;


--
-- Name: TABLE pg_statio_sys_indexes; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_sys_indexes FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_sys_indexes TO pg_monitor;


--
-- Name: TABLE pg_statio_sys_sequences; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_sys_sequences FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_sys_sequences TO pg_monitor;


--
-- Name: TABLE pg_statio_sys_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_sys_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_sys_tables TO pg_monitor;


--
-- Name: TABLE pg_statio_user_indexes; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_user_indexes FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_user_indexes TO pg_monitor;


--
-- Name: TABLE pg_statio_user_sequences; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_user_sequences FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_user_sequences TO pg_monitor;


--
-- Name: TABLE pg_statio_user_tables; Type: ACL; Schema: pg_catalog; Owner: postgres
--

REVOKE SELECT ON TABLE pg_catalog.pg_statio_user_tables FROM PUBLIC;
GRANT SELECT ON TABLE pg_catalog.pg_statio_user_tables TO pg_monitor;


--
-- Name: TABLE agreement; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.agreement TO dispatch_app;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT ON TABLE public.alembic_version TO dispatch_app;


--
-- Name: TABLE area; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.area TO dispatch_app;


--
-- Name: TABLE assignment; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.assignment TO dispatch_app;


--
-- Name: TABLE expert; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.expert TO dispatch_app;


--
-- Name: TABLE fee_schedule; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.fee_schedule TO dispatch_app;


--
-- Name: TABLE idempotency; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO dispatch_app;


--
-- Name: TABLE inbox; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.inbox TO dispatch_app;


--
-- Name: TABLE move; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.move TO dispatch_app;


--
-- Name: TABLE objection; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.objection TO dispatch_app;


--
-- Name: TABLE offer; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.offer TO dispatch_app;


--
-- Name: TABLE "order"; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public."order" TO dispatch_app;


--
-- Name: TABLE outbox; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.outbox TO dispatch_app;


--
-- Name: TABLE outbox_archive; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.outbox_archive TO dispatch_app;


--
-- Name: TABLE outcome; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT ON TABLE public.outcome TO dispatch_app;


--
-- Name: TABLE parked_event; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO dispatch_app;


--
-- Name: TABLE read_log; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT ON TABLE public.read_log TO dispatch_app;


--
-- Name: TABLE relay_position; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.relay_position TO dispatch_app;


--
-- Name: TABLE reporting_policy; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT ON TABLE public.reporting_policy TO dispatch_app;


--
-- Name: TABLE republish_request; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.republish_request TO dispatch_app;


--
-- Name: TABLE session; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.session TO dispatch_app;


--
-- Name: TABLE timer; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO dispatch_app;


--
-- Name: TABLE unit; Type: ACL; Schema: public; Owner: dispatch_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.unit TO dispatch_app;


--
-- PostgreSQL database dump complete
--


