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
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-7a5c-aa72-0db5fea3cf06', '{development,group,individual,lecture,pair}', '2026-09-14', NULL),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-71a4-95c8-f36ba12cf69d', '{development,group,individual,lecture,pair}', '2026-09-14', NULL),
	('alue-a', '01a139a3-d280-7f84-a30a-54a3437ca93e', '01a139a3-d280-7923-96f4-29286bd9969e', '{development,group,individual,lecture,pair}', '2026-09-14', '2026-10-14');


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
	('alue-a', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7ac5-aba9-d007e4a0e4de', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', 1, '2026-10-14 09:00:00+00', NULL, NULL),
	('alue-a', '01a139a3-d280-7dae-9141-bd1de84b5004', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-79bd-ba2c-4aaecfe9c8e7', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 'group', 1, '2026-10-14 09:00:00+00', NULL, NULL),
	('alue-a', '01a139a3-d280-7045-b831-b7b533343bb8', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a139a3-d280-7890-ad0c-695619e38858', '01a139a3-d280-745f-9c1d-3ca9a139dd94', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', 1, '2026-10-14 09:00:00+00', NULL, NULL),
	('alue-a', '01a139a3-d280-7c1e-96b5-781034c35fb1', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a139a3-d280-72b9-aef7-a287a7b44a7c', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 'lecture', 1, '2026-10-14 09:00:00+00', 20000, 'EUR'),
	('alue-a', '01a17c5f-9000-71af-9384-eb0620b8695c', '01a17c5f-9000-7252-8838-8f3269308d15', '01a17c5f-9000-7ab9-ac14-3c509cdaf2ea', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 'group', 1, '2026-10-27 08:00:00+00', NULL, NULL);


--
-- Data for Name: expert; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.expert VALUES
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', '{carer:close_person,depression:own}', '{development,group,individual,lecture,pair}', '{fi,sv}'),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', '{carer:close_person,depression:own}', '{development,group,individual,lecture,pair}', '{fi,sv}'),
	('alue-a', '01a139a3-d280-745f-9c1d-3ca9a139dd94', '{carer:close_person,depression:own}', '{development,group,individual,lecture,pair}', '{fi,sv}'),
	('alue-a', '01a139a3-d280-7f84-a30a-54a3437ca93e', '{carer:own}', '{lecture}', '{sv}');


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
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '67e6d70f-6207-4635-a219-ba0946d9b630', '\xb3d4a7af5694a8cc0e49e70c3e8a60c0d2b680890ea9311c5313aaca64a8cf80', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7d5c-96ca-a99f2998a0fa"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22566170616174612074656b737469c3a420616c75652d61222c227461726765745f67726f7570223a22566170616174612074656b737469c3a420616c75652d61222c22706c616365223a22566170616174612074656b737469c3a420616c75652d61222c22636c69656e745f7265666572656e6365223a22566170616174612074656b737469c3a420616c75652d61222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:44.994119+00'),
	('alue-a', 'coordinator-of-alue-a', 'a969e06c-941d-4e9d-b13c-cd38914912f9', '\x8975e639f9348424d98b27352de4a5127673da23191f5fafbee7e123ce6f0019', 201, '{"ETag": "\"3.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7d5c-96ca-a99f2998a0fa"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d376163352d616261392d643030376534613065346465222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d2c7b226f666665725f6964223a2230316131333961332d643238302d376630652d616232662d633462323066383361636635222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:51:45.022278+00'),
	('alue-a', '01a139a3-d280-7691-88ed-5a232335ab7d', '624d4d63-a1c2-4bf2-9cd4-f0f7d598aaa0', '\x58e7f1fd9e8479d10400d99d0a2e4f5b47e1ed32104446bd9f0be6d7e1421f1f', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7c42-9e23-cecde285d5d4"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c226f7264657265725f6964223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.040967+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'b41917ab-4348-46a0-8e4e-2fefa8f17df9', '\x427f3bad56396f4d58b4fa0a8069ec35a8df158da9e8164964a72db67e053e78', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7e63-b38f-50def811a4cb"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a226c656374757265222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.046715+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'aac4e57e-73b0-47b4-92c8-3416d0b9d49d', '\xbd7d2fe3f63bc1fe5f5d54600de9e7194e76599f5a1764dabfce8de5f0ff0653', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-703b-b9e6-069e0618d0e0"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.063348+00'),
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', '6370acd9-3c78-4bf7-a08c-22135eb721f8', '\xa0a923d9106a585d164b21375419232c72483b10937ab3c99c2e5a80ae7a875d', 201, '{"Location": "/v1/areas/alue-a/offers/01a139a3-d280-7ac5-aba9-d007e4a0e4de"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131333961332d643238302d376163352d616261392d643030376534613065346465222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22566170616174612074656b737469c3a420616c75652d61222c227461726765745f67726f7570223a22566170616174612074656b737469c3a420616c75652d61222c22706c616365223a22566170616174612074656b737469c3a420616c75652d61227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226f666665725f6964223a2230316131333961332d643238302d376163352d616261392d643030376534613065346465222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d376439362d383463382d656361363362373638373331222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373339662d393838392d366138323434343262313133222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373330352d613766332d336635643563366363393838222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373063652d623165372d636138323335653865393262222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373263622d613535352d313365373961316630613164222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d5d7d', '2026-11-26 18:51:45.084422+00'),
	('alue-a', 'coordinator-of-alue-a', 'c935a8fe-e310-4175-9e3f-800a0f391544', '\x58f9da890bc58057c6fd00306eb3d1d48b7796448d28eede71281962cce9a89c', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7c42-9e23-cecde285d5d4"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373962642d626132632d346161656366653963386537222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:51:45.1156+00'),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', '26603029-c597-4ba2-b4f1-eec92c62d62f', '\xfe274003ffe8c4bffc384e27c58a33fcd8507c78a9efdb9ec45ee9b3edd3712a', 201, '{"Location": "/v1/areas/alue-a/offers/01a139a3-d280-79bd-ba2c-4aaecfe9c8e7"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131333961332d643238302d373962642d626132632d346161656366653963386537222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c226f666665725f6964223a2230316131333961332d643238302d373962642d626132632d346161656366653963386537222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d376439382d623030652d333264373362346464623130222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131333961332d643238302d373638382d393131662d306561313431353332303565222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d5d7d', '2026-11-26 18:51:45.140675+00'),
	('alue-a', 'coordinator-of-alue-a', 'fbdbc1f9-d468-465a-8c17-84e973fdf342', '\x459a020fc2974b523685ced51b19bde009994eeee5f990d9ef134ee2b201c303', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7e63-b38f-50def811a4cb"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373262392d616566372d613238376137623434613763222c226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:51:45.158111+00'),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', 'd083f7e3-8a33-4f8d-a280-a8631b72524d', '\x429091a002428bdb8e8fe4001af49428f6d0423e1dd1a4d56a553b9bb17c884e', 201, '{"Location": "/v1/areas/alue-a/offers/01a139a3-d280-72b9-aef7-a287a7b44a7c"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131333961332d643238302d373262392d616566372d613238376137623434613763222c226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a226c656374757265222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d376331652d393662352d373831303334633335666231222c226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c226f666665725f6964223a2230316131333961332d643238302d373262392d616566372d613238376137623434613763222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a226c656374757265222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131333961332d643238302d373361302d386130302d366461393663663235376539222c226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376331652d393662352d373831303334633335666231222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a226c656374757265222c227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d5d7d', '2026-11-26 18:51:45.168692+00'),
	('alue-a', 'coordinator-of-alue-a', 'afefcd87-4215-431c-82bf-e0375904f0b9', '\xd043e1859bece50981b360cfb2bcd00cbd5789684892ff87b112ebf2e4d4b223', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-703b-b9e6-069e0618d0e0"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373839302d616430632d363935363139653338383538222c226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b22323032362d31302d3137225d7d5d7d', '2026-11-26 18:51:45.195377+00'),
	('alue-a', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'cbb96b45-8106-4d0b-af03-f4b6edbfde7d', '\xb200cfcad50904ebf9f60267ea96c70c9d86bc012557e27bb6aa5b890ed93e7a', 201, '{"Location": "/v1/areas/alue-a/offers/01a139a3-d280-7890-ad0c-695619e38858"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131333961332d643238302d373839302d616430632d363935363139653338383538222c226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d373034352d623833312d623762353333333433626238222c226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c226f666665725f6964223a2230316131333961332d643238302d373839302d616430632d363935363139653338383538222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131333961332d643238302d376137612d396565392d323231343631316237353736222c226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373034352d623833312d623762353333333433626238222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d5d7d', '2026-11-26 18:51:45.213455+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'adce8033-69f8-4e6d-a6cb-67afd1fd6cd0', '\x050b21dea6d6a2a7182b40339f3096cea7ac30b754120a0ff401b5ff2b5e4d1d', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7b1e-ae16-a226776d1919"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.227315+00'),
	('alue-a', 'coordinator-of-alue-a', 'b950d5e4-8ed9-46a1-a8ef-eea7284cb1e5', '\x1c1e282ebf4210dd7f89a17e72ba77269242d34a592a6fd74d6a842632deb643', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7b1e-ae16-a226776d1919"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373035342d623137382d373064323263643464653433222c226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:51:45.236223+00'),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', '48a37e0c-6dbc-4aea-b5e4-319f6160dd7b', '\x43a0201e4488a7641e1606588959b98b754f3644d8ca53fabde434dc91188af2', 200, '{}', '\x7b226f666665725f6964223a2230316131333961332d643238302d373035342d623137382d373064323263643464653433222c226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226465636c696e6564222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d', '2026-11-26 18:51:45.249173+00'),
	('alue-a', 'coordinator-of-alue-a', '016164d4-9b53-49bd-a879-4aaa803f6b69', '\x6c2a267b24066d2673e5ee1644185064889fafff7fbd22b868667393f1b56b37', 201, '{"ETag": "\"4.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-7b1e-ae16-a226776d1919"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373139652d613062642d386234663931376365356332222c226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31355430373a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b22323032362d31302d3233225d7d5d7d', '2026-11-26 18:51:45.264641+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '9f3ace47-b247-4eeb-b504-dc1d1592248d', '\x050b21dea6d6a2a7182b40339f3096cea7ac30b754120a0ff401b5ff2b5e4d1d', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-73c5-9ae4-3b3945db71da"}', '\x7b226f726465725f6964223a2230316131333961332d643238302d373363352d396165342d336233393435646237316461222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.277667+00'),
	('alue-a', 'coordinator-of-alue-a', 'e8399972-d483-4ecb-9adc-5507fd06f549', '\x11bd94d6e3a71f70a23b7b428d7dbf5bc5623c5d1d5a3833296d7f12e1e68615', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a139a3-d280-73c5-9ae4-3b3945db71da"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131333961332d643238302d373437652d626563612d393264613131386633376137222c226f726465725f6964223a2230316131333961332d643238302d373363352d396165342d336233393435646237316461222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d31345430393a30303a30305a222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b22323032362d31302d3233225d7d5d7d', '2026-11-26 18:51:45.285881+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '4f5ff4d3-4218-4fef-b202-ebe3a4650c4c', '\x95186ef1a90f2abf3e0af8b201f7a474f1fa8956e8f78b1ef9119419706bc627', 200, '{"ETag": "\"4.0\""}', '\x7b226f726465725f6964223a2230316131333961332d643238302d373363352d396165342d336233393435646237316461222c227374617465223a2263616e63656c6c6564222c2276657273696f6e223a342c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.368338+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '0a1fb587-9042-4143-9e4c-23672c6d136a', '\xc53e408faa7bda2032077bc6e507b54c454e4a2457fc5022d03b96cdf9d0c01f', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a222c227374617465223a2263616e63656c6c6564222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2263616e63656c6c6564222c2263616e63656c6c65645f6279223a22636c69656e74222c226b6e6f776e5f6174223a22323032362d31302d31345430393a30303a30305a227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.381163+00'),
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', '93b87432-51bd-40f9-ae5a-fe48c4e9f2c1', '\x07b8c1beaa06587469ee5d6aee9aa33a0a0e9bac470168ef2063eeb77ec44935', 201, '{"Location": "/v1/areas/alue-a/objections/01a139a3-d280-7528-88ab-8f04116bee36"}', '\x7b226f626a656374696f6e5f6964223a2230316131333961332d643238302d373532382d383861622d386630343131366265653336222c2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c2261626f7574223a226f7574636f6d65222c2273657373696f6e5f7265766973696f6e223a312c227374617465223a226f70656e222c22776f726473223a22456e206f6c6c75742074c3a47374c3a42073616d6161206d69656c74c3a42e222c227261697365645f6174223a22323032362d31302d31345430393a30303a30305a222c227261697365645f6279223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c227261697365645f6173223a22657870657274222c22616e73776572223a6e756c6c2c22616e7377657265645f6174223a6e756c6c2c22616e7377657265645f6279223a6e756c6c7d', '2026-11-26 18:51:45.397024+00'),
	('alue-a', 'coordinator-of-alue-a', '2e929864-9f9b-467e-83ef-792610e59f44', '\x89b6d90d8be824a365879eaaa04a32372a0a946ff90e16e9e54292953852140f', 200, '{}', '\x7b226f626a656374696f6e5f6964223a2230316131333961332d643238302d373532382d383861622d386630343131366265653336222c2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c2261626f7574223a226f7574636f6d65222c2273657373696f6e5f7265766973696f6e223a312c227374617465223a2272656a6563746564222c22776f726473223a22456e206f6c6c75742074c3a47374c3a42073616d6161206d69656c74c3a42e222c227261697365645f6174223a22323032362d31302d31345430393a30303a30305a222c227261697365645f6279223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c227261697365645f6173223a22657870657274222c22616e73776572223a22566173746175732073616e6f696e20616c75652d61222c22616e7377657265645f6174223a22323032362d31302d31345430393a30303a30305a222c22616e7377657265645f6279223a2262653338626265632d656331312d356133322d386234302d616635646332616262376238227d', '2026-11-26 18:51:45.430694+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '32411274-1eff-4465-a7ee-81260d5442c0', '\x8acb4423c3decd3a2c3a3801d628ffc12dcae71adb8e74c5b5381f282217ea5d', 201, '{"Location": "/v1/areas/alue-a/moves/01a139a3-d280-781d-a9f8-fcb76c349c09"}', '\x7b226d6f76655f6964223a2230316131333961332d643238302d373831642d613966382d666362373663333439633039222c2273657373696f6e5f6964223a2230316131333961332d643238302d373263622d613535352d313365373961316630613164222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31312d31335430383a30303a30305a222c22656e64735f6174223a22323032362d31312d31335430393a30303a30305a222c227374617465223a226f70656e222c22636f6e73656e74223a6e756c6c2c2270726f706f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2270726f706f7365645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c2270726f706f7365645f6173223a226f726465726572222c22636c6f7365645f6174223a6e756c6c2c22636c6f7365645f6279223a6e756c6c2c22636c6f7365645f6173223a6e756c6c7d', '2026-11-26 18:51:45.453723+00'),
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', 'ada8a047-84b0-49f5-84a0-eb848eed2907', '\x4e1e11e2d288abb6c388856d89a65b2f5c2ad2544d06bcec66f63ddbafde27bd', 200, '{}', '\x7b226d6f76655f6964223a2230316131333961332d643238302d373831642d613966382d666362373663333439633039222c2273657373696f6e5f6964223a2230316131333961332d643238302d373263622d613535352d313365373961316630613164222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31312d31335430383a30303a30305a222c22656e64735f6174223a22323032362d31312d31335430393a30303a30305a222c227374617465223a226465636c696e6564222c22636f6e73656e74223a6e756c6c2c2270726f706f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c2270726f706f7365645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c2270726f706f7365645f6173223a226f726465726572222c22636c6f7365645f6174223a22323032362d31302d31345430393a30303a30305a222c22636c6f7365645f6279223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22636c6f7365645f6173223a22657870657274227d', '2026-11-26 18:51:45.470334+00'),
	('alue-a', 'coordinator-of-alue-a', '0865d56a-dac7-4703-b666-609f3e38f87b', '\x46f9b6540ee0f05625eeaeb1636dc78fcad959ef3c97300dbaf6bbc0d6d211a1', 201, '{"ETag": "\"1\""}', '\x7b2276657273696f6e223a312c227265706f72745f77697468696e5f686f757273223a3130302c2272656d696e645f61667465725f686f757273223a32342c2272656d696e645f616761696e5f61667465725f686f757273223a37327d', '2026-11-26 18:51:45.482913+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '09d9b19c-b3a2-4132-b6c8-8a4ccef9cca8', '\xf052fcbc91c867cf08f5e510d2fcbcf2052190cc11cc560a0d11070d396772c2', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376439362d383463382d656361363362373638373331222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a222c227374617465223a226578706572745f696c6c222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a226578706572745f696c6c227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.492294+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'ad2cc2f1-81f1-41b5-a446-7aeb17409a81', '\x37ca964540ed3e59adcd865a21f173a21fdb0e0df8a7bd325a25a2af1c76ea81', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373339662d393838392d366138323434343262313133222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a222c227374617465223a226578706572745f7769746864726577222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a226578706572745f7769746864726577227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.499639+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'ad168c6e-69a7-44c1-9faf-ceb62757323f', '\x3f2e6d4d2103dddf3ba8fcfeff6582307d548eb038b8ea9509dc477da11d1a73', 201, '{"ETag": "\"0\"", "Location": "/v1/areas/alue-a/sessions/01a139a3-d280-70ae-8920-f6fb6aad7861"}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373061652d383932302d663666623661616437383631222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32365430383a30303a30305a222c22656e64735f6174223a22323032362d31302d32365430393a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a2230316131333961332d643238302d373330352d613766332d336635643563366363393838222c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.507155+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '8051deac-cee5-470a-ba32-93fabc498630', '\xbf36cf5c454dfbad47363d17f8864449b3c0582ceed544aca2f33b701aa4bf12', 200, '{"ETag": "\"6.0\""}', '\x7b2261737369676e6d656e745f6964223a2230316131333961332d643238302d376331652d393662352d373831303334633335666231222c226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c226f666665725f6964223a2230316131333961332d643238302d373262392d616566372d613238376137623434613763222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a226c656374757265222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d31345430393a30303a30305a222c226167726565645f666565223a7b22616d6f756e745f6d696e6f72223a32303030302c2263757272656e6379223a22455552227d7d', '2026-11-26 18:51:47.06413+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '41dfef94-291f-48fe-b492-9d09608e130d', '\x9349026724fb18af997efb546725d3b73014ea590bf9cb279aa7aedc5aa2a0db', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373361302d386130302d366461393663663235376539222c226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376331652d393662352d373831303334633335666231222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a226c656374757265222c227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:47.093745+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'dcda7478-06c2-4250-b330-3ad8a0a3ba0f', '\x7d339f03d13f790a36359c5e5fbdaf4a13135609c24144320c29d7c938524f8d', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376137612d396565392d323231343631316237353736222c226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373034352d623833312d623762353333333433626238222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:47.113927+00'),
	('alue-a', '01a139a3-d280-7691-88ed-5a232335ab7d', '2792cfb1-fa93-448b-91f6-07dde118857f', '\xe77566f22a4eeed4946fe9dd8740927ca102dd956316af64da739fa1e05811af', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64222c227061727469636970616e7473223a307d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:47.131149+00'),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', 'd8cb4b80-1258-4127-9f98-62881fdfbba1', '\x725cf210dcc6e5652ead386944c33511b4ea170c48c5b69d98e6fc5d98b182fd', 201, '{"Location": "/v1/areas/alue-a/objections/01a15d0b-8b00-7813-bd64-474ca9ae470c"}', '\x7b226f626a656374696f6e5f6964223a2230316131356430622d386230302d373831332d626436342d343734636139616534373063222c2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c2261626f7574223a226f7574636f6d65222c2273657373696f6e5f7265766973696f6e223a312c227374617465223a226f70656e222c22776f726473223a22456e206f6c6c75742074c3a47374c3a42073616d6161206d69656c74c3a42e222c227261697365645f6174223a22323032362d31302d32315430363a30303a30305a222c227261697365645f6279223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227261697365645f6173223a22657870657274222c22616e73776572223a6e756c6c2c22616e7377657265645f6174223a6e756c6c2c22616e7377657265645f6279223a6e756c6c7d', '2026-11-26 18:51:47.145948+00'),
	('alue-a', '01a139a3-d280-7691-88ed-5a232335ab7d', 'ca582985-dd35-432f-a435-308d352e8b63', '\x130ace0bd81bf37749686b486c298e95b683a1fb9cf954c50f33ff07d4c2de35', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376439382d623030652d333264373362346464623130222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64222c227061727469636970616e7473223a357d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:47.16941+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '0e8d15f4-7544-4e27-b148-f8abaa3f4015', '\x80ebd27a9bfec0371bdfe87bccb39278157b1850170acd57aeabf2f326ca17b2', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:48.565268+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '12e0f7a8-84cc-453e-a0bc-8b8deeff35e6', '\x025569eb9fec17b5444206b3cf03350480ea669e283a17dea64d27dc01cb83c9', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373063652d623165372d636138323335653865393262222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a222c227374617465223a226e6f5f73686f77222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a226e6f5f73686f77222c226f746865725f776f726b5f6d696e75746573223a33307d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:48.572709+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '467ead80-e7c7-41ae-9cd7-9a4895019e89', '\x617e2093a1ed6b482a11daa1ed6279fab26618f966167344fe7fcd50eec9f7fb', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:48.583315+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'f7e55713-42cc-454b-877f-fce3f67b44d5', '\x8d3516e051ad5b56be10d2635484095c5e6d09b900c8c6e6c09ee6f0279db757', 200, '{"ETag": "\"2\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c227374617465223a226e6f5f73686f77222c227265766973696f6e223a322c226f7574636f6d65223a7b226b696e64223a226e6f5f73686f77227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:48.600538+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '3ce2c52c-d583-4960-a705-7953df66b37f', '\xcba696b0b905380bbf4cf61aa57f3081ffd027c364e095f9fa5129748450a1da', 200, '{"ETag": "\"1\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373061652d383932302d663666623661616437383631222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32365430383a30303a30305a222c22656e64735f6174223a22323032362d31302d32365430393a30303a30305a222c227374617465223a2268656c64222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2268656c64227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a2230316131333961332d643238302d373330352d613766332d336635643563366363393838222c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:48.611969+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '5fbd4e7f-6f6b-444b-9c9e-e6c1e4e73c8d', '\xf58f450031e92c3d50817359667c267b2ca54a0d5c05b040eddcf35064e9537a', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a17c5f-9000-7252-8838-8f3269308d15"}', '\x7b226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22222c22636c69656e745f7265666572656e6365223a22222c22637265617465645f6174223a22323032362d31302d32375430383a30303a30305a227d', '2026-11-26 18:51:48.627822+00'),
	('alue-a', 'coordinator-of-alue-a', '9e4f8abe-770d-4fac-94a1-8b95ddb9ce88', '\xfb54deed3d6ccc04238d25e9fdaf06f6c528c9c6c1a5bc4e4caa8c7a4272ebbb', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a17c5f-9000-7252-8838-8f3269308d15"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316131376335662d393030302d376162392d616331342d336335303963646166326561222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31302d32375430383a30303a30305a222c22657870697265735f6174223a22323032362d31302d32395430383a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:51:48.63555+00'),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', '73f30fa1-37cc-4eb6-9779-d2a06cf49b89', '\x7437200947bfeefa201ba614800c01618b5d16e7e4c4160e9ae0f717b1fab621', 201, '{"Location": "/v1/areas/alue-a/offers/01a17c5f-9000-7ab9-ac14-3c509cdaf2ea"}', '\x7b226f66666572223a7b226f666665725f6964223a2230316131376335662d393030302d376162392d616331342d336335303963646166326561222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226163636570746564222c226d6164655f6174223a22323032362d31302d32375430383a30303a30305a222c22657870697265735f6174223a22323032362d31302d32395430383a30303a30305a222c22636c6f7365645f6174223a22323032362d31302d32375430383a30303a30305a222c2277697468647261776e5f62656361757365223a6e756c6c2c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22726573706f6e736962696c697479223a22222c227461726765745f67726f7570223a22222c22706c616365223a22227d2c2261737369676e6d656e74223a7b2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c226f666665725f6964223a2230316131376335662d393030302d376162392d616331342d336335303963646166326561222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a2267726f7570222c2273656174223a312c2261636365707465645f6174223a22323032362d31302d32375430383a30303a30305a222c226167726565645f666565223a6e756c6c7d2c2273657373696f6e73223a5b7b2273657373696f6e5f6964223a2230316131376335662d393030302d373437622d386237322d633066386236343861393033222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d32375430383a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131376335662d393030302d376333362d386236662d316138653863643631323461222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a222c227374617465223a227363686564756c6564222c227265766973696f6e223a302c226f7574636f6d65223a6e756c6c2c227265706f7274223a6e756c6c2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d32375430383a30303a30305a227d5d7d', '2026-11-26 18:51:48.647514+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'ef2ad20f-3185-4856-95c7-2b38407ec193', '\x486aeeabe6623544462016a88b3347b524308e28956ecfcbadb9b019986acdc2', 200, '{}', '\x7b226974656d73223a5b7b2273657373696f6e5f6964223a2230316131376335662d393030302d373437622d386237322d633066386236343861393033222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a222c227374617465223a2267726f75705f656e646564222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2267726f75705f656e646564222c22656e645f726561736f6e223a226f74686572227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d32375430383a30303a30305a227d2c7b2273657373696f6e5f6964223a2230316131376335662d393030302d376333362d386236662d316138653863643631323461222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a222c227374617465223a2267726f75705f656e646564222c227265766973696f6e223a312c226f7574636f6d65223a7b226b696e64223a2267726f75705f656e646564222c22656e645f726561736f6e223a226f74686572227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d32375430383a30303a30305a227d5d7d', '2026-11-26 18:51:48.66566+00'),
	('alue-a', '01a139a3-d280-7691-88ed-5a232335ab7d', '76b789a7-e968-4cf1-8a06-2c18052e952d', '\x82c343fb5866f791c9429ce7c4f2b7cd1061186e3f15f0fa942fff10b7c10821', 201, '{"Location": "/v1/areas/alue-a/moves/01a2b15d-2000-757b-b14b-6ec8012d6df1"}', '\x7b226d6f76655f6964223a2230316132623135642d323030302d373537622d623134622d366563383031326436646631222c2273657373696f6e5f6964223a2230316131333961332d643238302d373638382d393131662d306561313431353332303565222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227374617274735f6174223a22323032372d30322d30345431323a30303a30305a222c22656e64735f6174223a22323032372d30322d30345431333a30303a30305a222c227374617465223a226f70656e222c22636f6e73656e74223a6e756c6c2c2270726f706f7365645f6174223a22323032362d31322d32365430383a30303a30305a222c2270726f706f7365645f6279223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c2270726f706f7365645f6173223a226f726465726572222c22636c6f7365645f6174223a6e756c6c2c22636c6f7365645f6279223a6e756c6c2c22636c6f7365645f6173223a6e756c6c7d', '2026-11-26 18:51:49.92174+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2bce646a-ae4f-4b8a-be52-1d0ee804ffe1', '\x7c541dbaa82dcaf98d7fde37b2c74b056fb855170e7e7d3fac0bb1f35d6c4656', 200, '{"ETag": "\"2\""}', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c227374617465223a226578706572745f696c6c222c227265766973696f6e223a322c226f7574636f6d65223a7b226b696e64223a226578706572745f696c6c227d2c227265706f7274223a7b227265706f727465645f6174223a22323032362d31322d32365430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c22726561736f6e223a22227d2c227265706c61636573223a6e756c6c2c226d6f7665645f746f223a6e756c6c2c227363686564756c65645f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:50.062102+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '457f018f-7bfe-4295-9a30-a17e47e19293', '\x7318c5afded4916966ba4c65f53e50ee56ff20b372105029b965b617663e75ea', 201, '{"ETag": "\"1.0\"", "Location": "/v1/areas/alue-a/orders/01a2b15d-2000-74e1-b22e-eb24cc0939cf"}', '\x7b226f726465725f6964223a2230316132623135642d323030302d373465312d623232652d656232346363303933396366222c227374617465223a226f70656e222c2276657273696f6e223a312c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c2273656174735f74616b656e223a302c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032372d30312d32355430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32355430393a30303a30305a227d2c7b227374617274735f6174223a22323032372d30312d32365430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32365430393a30303a30305a227d5d2c226167726565645f666565223a6e756c6c2c22616e737765725f77697468696e5f6d696e75746573223a6e756c6c2c22726573706f6e736962696c697479223a22566170616174612074656b737469c3a420616c75652d61222c227461726765745f67726f7570223a22566170616174612074656b737469c3a420616c75652d61222c22706c616365223a22566170616174612074656b737469c3a420616c75652d61222c22636c69656e745f7265666572656e6365223a22566170616174612074656b737469c3a420616c75652d61222c22637265617465645f6174223a22323032362d31322d32365430383a30303a30305a227d', '2026-11-26 18:51:50.068554+00'),
	('alue-a', 'coordinator-of-alue-a', '9ef65689-95a5-42ac-b3ea-043267fe639a', '\x1cf2ca34856eab135dd0468bbf570f603289baf3c431c1c4ef71573f6fbc091b', 201, '{"ETag": "\"2.0\"", "Location": "/v1/areas/alue-a/orders/01a2b15d-2000-74e1-b22e-eb24cc0939cf"}', '\x7b226974656d73223a5b7b226f666665725f6964223a2230316132623135642d323030302d373536342d613138352d363231393730623566353932222c226f726465725f6964223a2230316132623135642d323030302d373465312d623232652d656232346363303933396366222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a226f70656e222c226d6164655f6174223a22323032362d31322d32365430383a30303a30305a222c22657870697265735f6174223a22323032362d31322d32385430383a30303a30305a222c22636c6f7365645f6174223a6e756c6c2c2277697468647261776e5f62656361757365223a6e756c6c2c2261677265656d656e745f6d697373696e675f6f6e223a5b5d7d5d7d', '2026-11-26 18:51:50.082388+00');


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.inbox VALUES
	('alue-a', 'dispatch.area', '01a139a3-d280-7930-bf86-264c7b5129a8', '2026-11-26 18:51:43.764905+00'),
	('alue-a', 'dispatch.unit', '01a139a3-d280-7f0f-8334-415a4eeb93b3', '2026-11-26 18:51:43.815893+00'),
	('alue-a', 'dispatch.policy', '01a139a3-d280-7750-ae4c-9adc2a86c296', '2026-11-26 18:51:43.896342+00'),
	('alue-a', 'dispatch.unit', '01a139a3-d280-70d3-a720-ce03fd8c53da', '2026-11-26 18:51:43.916438+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-799e-bb00-39f8afaeec23', '2026-11-26 18:51:43.934447+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-72dc-9a89-1ce288e6bb0a', '2026-11-26 18:51:43.949363+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-78ca-99c9-1da96e0bdd26', '2026-11-26 18:51:43.992198+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7420-b66a-840c70ec8288', '2026-11-26 18:51:44.003026+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7bea-acd7-d7803583b2a2', '2026-11-26 18:51:44.003065+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7ca8-bc41-2d6e1eb5fced', '2026-11-26 18:51:44.003074+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-778a-a7cb-db5fccb162df', '2026-11-26 18:51:44.021001+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-77d1-a53e-62c2675351f4', '2026-11-26 18:51:44.038424+00'),
	('alue-a', 'dispatch.unit', '01a139a3-d280-787f-97fc-b8bca34766d6', '2026-11-26 18:51:44.114781+00'),
	('alue-a', 'dispatch.expert', '01a139a3-d280-7cdb-b65c-087fc732aa5e', '2026-11-26 18:51:44.128759+00'),
	('alue-a', 'dispatch.policy', '01a17c5f-9000-77ba-b360-daec85b45eb8', '2026-11-26 18:51:48.825622+00');


--
-- Data for Name: move; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.move VALUES
	('alue-a', '01a139a3-d280-781d-a9f8-fcb76c349c09', '01a139a3-d280-72cb-a555-13e79a1f0a1d', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', '2026-11-13 08:00:00+00', '2026-11-13 09:00:00+00', 0, '2026-10-14 09:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer', 'declined', NULL, '2026-10-14 09:00:00+00', '01a139a3-d280-726d-a225-69381a4fa981', 'expert'),
	('alue-a', '01a139a3-d280-76b8-8625-647e17d6e054', '01a139a3-d280-7305-a7f3-3f5d5c6cc988', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', '2026-10-26 08:00:00+00', '2026-10-26 09:00:00+00', 0, '2026-10-14 09:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer', 'accepted', 'by_phone', '2026-10-14 09:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a2b15d-2000-757b-b14b-6ec8012d6df1', '01a139a3-d280-7688-911f-0ea14153205e', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', '2027-02-04 12:00:00+00', '2027-02-04 13:00:00+00', 0, '2026-12-26 08:00:00+00', '01a139a3-d280-7691-88ed-5a232335ab7d', 'orderer', 'open', NULL, NULL, NULL, NULL);


--
-- Data for Name: objection; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.objection VALUES
	('alue-a', '01a139a3-d280-7528-88ab-8f04116bee36', '01a139a3-d280-7103-bd94-0afb5d5c3c92', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'outcome', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-726d-a225-69381a4fa981', 'expert', 'En ollut tästä samaa mieltä.', 'rejected', '2026-10-14 09:00:00+00', 'be38bbec-ec11-5a32-8b40-af5dc2abb7b8', 'coordinator', 'Vastaus sanoin alue-a'),
	('alue-a', '01a15d0b-8b00-7813-bd64-474ca9ae470c', '01a139a3-d280-752e-b04a-00bb7be0215d', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 'outcome', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7e4a-827a-57f0b769181f', 'expert', 'En ollut tästä samaa mieltä.', 'open', NULL, NULL, NULL, NULL);


--
-- Data for Name: offer; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.offer VALUES
	('alue-a', '01a139a3-d280-7ac5-aba9-d007e4a0e4de', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-726d-a225-69381a4fa981', '2026-10-14 09:00:00+00', '2026-10-16 07:00:00+00', 'accepted', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7f0e-ab2f-c4b20f83acf5', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7e4a-827a-57f0b769181f', '2026-10-14 09:00:00+00', '2026-10-16 07:00:00+00', 'withdrawn', '2026-10-14 09:00:00+00', 'filled'),
	('alue-a', '01a139a3-d280-79bd-ba2c-4aaecfe9c8e7', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7e4a-827a-57f0b769181f', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'accepted', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-72b9-aef7-a287a7b44a7c', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a139a3-d280-7e4a-827a-57f0b769181f', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'accepted', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7890-ad0c-695619e38858', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a139a3-d280-745f-9c1d-3ca9a139dd94', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'accepted', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7054-b178-70d22cd4de43', '01a139a3-d280-7b1e-ae16-a226776d1919', '01a139a3-d280-7e4a-827a-57f0b769181f', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'declined', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-747e-beca-92da118f37a7', '01a139a3-d280-73c5-9ae4-3b3945db71da', '01a139a3-d280-745f-9c1d-3ca9a139dd94', '2026-10-14 09:00:00+00', '2026-10-16 09:00:00+00', 'withdrawn', '2026-10-14 09:00:00+00', 'order_cancelled'),
	('alue-a', '01a139a3-d280-719e-a0bd-8b4f917ce5c2', '01a139a3-d280-7b1e-ae16-a226776d1919', '01a139a3-d280-745f-9c1d-3ca9a139dd94', '2026-10-14 09:00:00+00', '2026-10-15 07:00:00+00', 'expired', '2026-10-15 07:00:00+00', NULL),
	('alue-a', '01a17c5f-9000-7ab9-ac14-3c509cdaf2ea', '01a17c5f-9000-7252-8838-8f3269308d15', '01a139a3-d280-7e4a-827a-57f0b769181f', '2026-10-27 08:00:00+00', '2026-10-29 08:00:00+00', 'accepted', '2026-10-27 08:00:00+00', NULL),
	('alue-a', '01a2b15d-2000-7564-a185-621970b5f592', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', '01a139a3-d280-7e4a-827a-57f0b769181f', '2026-12-26 08:00:00+00', '2026-12-28 08:00:00+00', 'open', NULL, NULL);


--
-- Data for Name: order; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public."order" VALUES
	('alue-a', '01a17c5f-9000-7252-8838-8f3269308d15', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'group', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-11-16 07:00:00+00","2026-11-17 07:00:00+00"}', '{"2026-11-16 08:00:00+00","2026-11-17 08:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'filled', 6, 0, '2026-10-27 08:00:00+00'),
	('alue-a', '01a139a3-d280-7b1e-ae16-a226776d1919', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'individual', '{depression:own}', 'fi', 1, 0, 'on_site', '{"2026-10-23 05:00:00+00"}', '{"2026-10-23 06:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'open', 5, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7faa-8aca-a2b01152764e', '01a139a3-d280-7691-88ed-5a232335ab7d', 'group', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-10-17 11:00:00+00","2026-10-18 11:00:00+00","2026-10-19 11:00:00+00"}', '{"2026-10-17 12:00:00+00","2026-10-18 12:00:00+00","2026-10-19 12:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'filled', 15, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'individual', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-10-16 07:00:00+00","2026-10-17 07:00:00+00","2026-10-18 07:00:00+00","2026-10-19 07:00:00+00","2026-10-20 07:00:00+00","2026-10-21 07:00:00+00","2026-10-22 07:00:00+00","2026-10-23 07:00:00+00"}', '{"2026-10-16 08:00:00+00","2026-10-17 08:00:00+00","2026-10-18 08:00:00+00","2026-10-19 08:00:00+00","2026-10-20 08:00:00+00","2026-10-21 08:00:00+00","2026-10-22 08:00:00+00","2026-10-23 08:00:00+00"}', NULL, NULL, NULL, 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'filled', 36, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'individual', '{depression:own}', 'fi', 1, 0, 'on_site', '{"2027-01-25 08:00:00+00","2027-01-26 08:00:00+00"}', '{"2027-01-25 09:00:00+00","2027-01-26 09:00:00+00"}', NULL, NULL, NULL, 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'Vapaata tekstiä alue-a', 'open', 2, 0, '2026-12-26 08:00:00+00'),
	('alue-a', '01a139a3-d280-73c5-9ae4-3b3945db71da', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'individual', '{depression:own}', 'fi', 1, 0, 'on_site', '{"2026-10-23 05:00:00+00"}', '{"2026-10-23 06:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'cancelled', 4, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'lecture', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-10-18 14:00:00+00"}', '{"2026-10-18 15:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'filled', 7, 0, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'individual', '{depression:own}', 'fi', 1, 1, 'on_site', '{"2026-10-17 15:00:00+00"}', '{"2026-10-17 16:00:00+00"}', NULL, NULL, NULL, '', '', '', '', 'filled', 7, 0, '2026-10-14 09:00:00+00');


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--



--
-- Data for Name: outbox_archive; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.outbox_archive VALUES
	(1, 'alue-a', '01a139a3-d280-70df-b246-cadf328e421e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-dac4a299881de09e9f9599bad23516cf-4137ead774b6b984-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d7d', '2026-11-26 18:51:45.010549+00', '2026-11-26 18:51:45.041269+00'),
	(2, 'alue-a', '01a139a3-d280-7654-a395-feeb705e84c6', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-27b265ba8a2895e54289f186e9f64078-cc2a695752612c3e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226f666665725f6964223a2230316131333961332d643238302d376163352d616261392d643030376534613065346465222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d7d', '2026-11-26 18:51:45.034041+00', '2026-11-26 18:51:45.051149+00'),
	(3, 'alue-a', '01a139a3-d280-74a1-8f4e-38c0ada781da', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-27b265ba8a2895e54289f186e9f64078-cc2a695752612c3e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226f666665725f6964223a2230316131333961332d643238302d376630652d616232662d633462323066383361636635222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22657870697265735f6174223a22323032362d31302d31365430373a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d5d7d', '2026-11-26 18:51:45.034061+00', '2026-11-26 18:51:45.051169+00'),
	(4, 'alue-a', '01a139a3-d280-7a09-8a13-dcfe73a5ed65', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-1cec2772773a5a35deca9182ccfb3da3-6f58a10adb4c207d-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c226f7264657265725f6964223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d5d7d', '2026-11-26 18:51:45.042247+00', '2026-11-26 18:51:45.051177+00'),
	(5, 'alue-a', '01a139a3-d280-718a-9d85-f2b35f57ea50', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7e63-b38f-50def811a4cb', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-7e63-b38f-50def811a4cb', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7e63-b38f-50def811a4cb', NULL, '00-e51e7f0d29617a7b6c839eea9db3adaf-80d226468e0b765b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a226c656374757265222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d5d7d', '2026-11-26 18:51:45.048081+00', '2026-11-26 18:51:45.05442+00'),
	(6, 'alue-a', '01a139a3-d280-7846-baab-e8d27778403e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-703b-b9e6-069e0618d0e0', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-703b-b9e6-069e0618d0e0', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-703b-b9e6-069e0618d0e0', NULL, '00-e446e72c693b1e84d993d5ce4a5ba316-051f47dde87a671e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d5d7d', '2026-11-26 18:51:45.064729+00', '2026-11-26 18:51:45.069575+00'),
	(7, 'alue-a', '01a139a3-d280-7adb-9c4f-2b14e0fea656', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c226f666665725f6964223a2230316131333961332d643238302d376163352d616261392d643030376534613065346465222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:51:45.10754+00', '2026-11-26 18:51:45.11351+00'),
	(8, 'alue-a', '01a139a3-d280-7167-baf1-f63d2de4f66e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 5, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31365430383a30303a30305a227d', '2026-11-26 18:51:45.107554+00', '2026-11-26 18:51:45.113529+00'),
	(9, 'alue-a', '01a139a3-d280-77a5-b9c7-971dcfcc614f', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 6, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d376439362d383463382d656361363362373638373331222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31375430383a30303a30305a227d', '2026-11-26 18:51:45.107558+00', '2026-11-26 18:51:45.113536+00'),
	(10, 'alue-a', '01a139a3-d280-7f23-99ae-3dc4abb9b151', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 7, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d373339662d393838392d366138323434343262313133222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31385430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31385430383a30303a30305a227d', '2026-11-26 18:51:45.10756+00', '2026-11-26 18:51:45.113549+00'),
	(11, 'alue-a', '01a139a3-d280-7060-ad07-27b668703b37', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 8, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d373330352d613766332d336635643563366363393838222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31395430373a30303a30305a222c22656e64735f6174223a22323032362d31302d31395430383a30303a30305a227d', '2026-11-26 18:51:45.10778+00', '2026-11-26 18:51:45.113672+00'),
	(12, 'alue-a', '01a139a3-d280-78e7-9472-87d38f000697', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 9, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a227d', '2026-11-26 18:51:45.107784+00', '2026-11-26 18:51:45.113679+00'),
	(13, 'alue-a', '01a139a3-d280-761a-b8db-850a402d3b69', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 10, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d373063652d623165372d636138323335653865393262222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a227d', '2026-11-26 18:51:45.107786+00', '2026-11-26 18:51:45.113684+00'),
	(14, 'alue-a', '01a139a3-d280-7d5f-86af-28365233de13', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 11, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a227d', '2026-11-26 18:51:45.107788+00', '2026-11-26 18:51:45.11369+00'),
	(15, 'alue-a', '01a139a3-d280-7123-8608-6af5992edcfb', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 12, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d373263622d613535352d313365373961316630613164222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a227d', '2026-11-26 18:51:45.10779+00', '2026-11-26 18:51:45.113694+00'),
	(16, 'alue-a', '01a139a3-d280-70b9-93f6-a350eeb23bbe', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OfferWithdrawn.v1', 'urn:kokemus:schema:dispatch.OfferWithdrawn.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 13, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226f666665725f6964223a2230316131333961332d643238302d376630652d616232662d633462323066383361636635222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22726561736f6e223a2266696c6c6564227d', '2026-11-26 18:51:45.107794+00', '2026-11-26 18:51:45.113699+00'),
	(17, 'alue-a', '01a139a3-d280-7d80-a9c7-79990a371486', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-56cc4cff4a6ec254bebac841a9a2289a-0445c8e4287e277d-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c226f666665725f6964223a2230316131333961332d643238302d373962642d626132632d346161656366653963386537222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a2267726f7570222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d2c7b227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d5d7d', '2026-11-26 18:51:45.122802+00', '2026-11-26 18:51:45.134972+00'),
	(18, 'alue-a', '01a139a3-d280-7a86-ad0e-7a5f87007d5c', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-49e4dddf62bde4cb6eb043951c4e581c-fcc8086b753d8fdb-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c226f666665725f6964223a2230316131333961332d643238302d373962642d626132632d346161656366653963386537222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c226f7264657265725f6964223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c22776f726b5f666f726d223a2267726f7570222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:51:45.152993+00', '2026-11-26 18:51:45.157255+00'),
	(19, 'alue-a', '01a139a3-d280-7162-8512-84f172196399', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-49e4dddf62bde4cb6eb043951c4e581c-fcc8086b753d8fdb-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a227d', '2026-11-26 18:51:45.153011+00', '2026-11-26 18:51:45.157282+00'),
	(20, 'alue-a', '01a139a3-d280-7ed9-b693-217e0b6086f3', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 5, '2026-10-14 09:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-49e4dddf62bde4cb6eb043951c4e581c-fcc8086b753d8fdb-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c2273657373696f6e5f6964223a2230316131333961332d643238302d376439382d623030652d333264373362346464623130222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a227d', '2026-11-26 18:51:45.153015+00', '2026-11-26 18:51:45.157289+00'),
	(21, 'alue-a', '01a139a3-d280-7a8c-8ad1-bb5b2fa16abd', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 6, '2026-10-14 09:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-49e4dddf62bde4cb6eb043951c4e581c-fcc8086b753d8fdb-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376461652d393134312d626431646538346235303034222c2273657373696f6e5f6964223a2230316131333961332d643238302d373638382d393131662d306561313431353332303565222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a227d', '2026-11-26 18:51:45.153017+00', '2026-11-26 18:51:45.157296+00'),
	(22, 'alue-a', '01a139a3-d280-71e3-93dc-012bf5c8b3f3', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7e63-b38f-50def811a4cb', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7e63-b38f-50def811a4cb', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7e63-b38f-50def811a4cb', NULL, '00-7fc9e5f64983f16f204d31d38f858496-26f0101e2c731156-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c226f666665725f6964223a2230316131333961332d643238302d373262392d616566372d613238376137623434613763222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a226c656374757265222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d5d7d', '2026-11-26 18:51:45.165211+00', '2026-11-26 18:51:45.17868+00'),
	(23, 'alue-a', '01a139a3-d280-7920-8345-2a8a1e2f1bfe', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7e63-b38f-50def811a4cb', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a139a3-d280-7e63-b38f-50def811a4cb', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7e63-b38f-50def811a4cb', NULL, '00-779906568f4164f7cc3817a80ff9294f-b08c189225ca061e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376331652d393662352d373831303334633335666231222c226f666665725f6964223a2230316131333961332d643238302d373262392d616566372d613238376137623434613763222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a226c656374757265222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:51:45.176125+00', '2026-11-26 18:51:45.193173+00'),
	(24, 'alue-a', '01a139a3-d280-7466-a2fe-d713d9f10ce3', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7e63-b38f-50def811a4cb', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7e63-b38f-50def811a4cb', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7e63-b38f-50def811a4cb', NULL, '00-779906568f4164f7cc3817a80ff9294f-b08c189225ca061e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376331652d393662352d373831303334633335666231222c2273657373696f6e5f6964223a2230316131333961332d643238302d373361302d386130302d366461393663663235376539222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a226c656374757265222c227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a227d', '2026-11-26 18:51:45.17614+00', '2026-11-26 18:51:45.193192+00'),
	(25, 'alue-a', '01a139a3-d280-71c1-95c1-192aa50b7358', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-703b-b9e6-069e0618d0e0', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-703b-b9e6-069e0618d0e0', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-703b-b9e6-069e0618d0e0', NULL, '00-acf2e895de5853e4afc1aa1dc36a97b5-446956ac81368cd3-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c226f666665725f6964223a2230316131333961332d643238302d373839302d616430632d363935363139653338383538222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d5d7d', '2026-11-26 18:51:45.202099+00', '2026-11-26 18:51:45.206989+00'),
	(26, 'alue-a', '01a139a3-d280-7fca-a5fe-1d96aafd6458', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-703b-b9e6-069e0618d0e0', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a139a3-d280-703b-b9e6-069e0618d0e0', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-703b-b9e6-069e0618d0e0', NULL, '00-236fcee8423ef396845b2830bfe11492-639f29df1b783df8-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373034352d623833312d623762353333333433626238222c226f666665725f6964223a2230316131333961332d643238302d373839302d616430632d363935363139653338383538222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:51:45.221435+00', '2026-11-26 18:51:45.228263+00'),
	(27, 'alue-a', '01a139a3-d280-7741-9b62-f161d41cc5c3', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-703b-b9e6-069e0618d0e0', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-703b-b9e6-069e0618d0e0', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-703b-b9e6-069e0618d0e0', NULL, '00-236fcee8423ef396845b2830bfe11492-639f29df1b783df8-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373034352d623833312d623762353333333433626238222c2273657373696f6e5f6964223a2230316131333961332d643238302d376137612d396565392d323231343631316237353736222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a227d', '2026-11-26 18:51:45.22145+00', '2026-11-26 18:51:45.228284+00'),
	(28, 'alue-a', '01a139a3-d280-7b7b-93b1-e3c9e19a7c2f', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b1e-ae16-a226776d1919', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-7b1e-ae16-a226776d1919', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7b1e-ae16-a226776d1919', NULL, '00-85fd3eb632750717028a6184d17cc239-20665ba8beff20cb-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:51:45.229965+00', '2026-11-26 18:51:45.237525+00'),
	(29, 'alue-a', '01a139a3-d280-7c51-a97b-95250706f495', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b1e-ae16-a226776d1919', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7b1e-ae16-a226776d1919', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7b1e-ae16-a226776d1919', NULL, '00-eacbb6544dcd6811ae8a5bc8f5dfdaa6-b864dfa0feaa4e67-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c226f666665725f6964223a2230316131333961332d643238302d373035342d623137382d373064323263643464653433222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:51:45.24184+00', '2026-11-26 18:51:45.249503+00'),
	(30, 'alue-a', '01a139a3-d280-7523-8ac4-f082784fe970', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b1e-ae16-a226776d1919', 'dispatch.OfferDeclined.v1', 'urn:kokemus:schema:dispatch.OfferDeclined.v1', '01a139a3-d280-7b1e-ae16-a226776d1919', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7b1e-ae16-a226776d1919', NULL, '00-0480c12789140ca3f0d751743154f4f4-acf60c2e944bddde-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c226f666665725f6964223a2230316131333961332d643238302d373035342d623137382d373064323263643464653433222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166227d', '2026-11-26 18:51:45.25385+00', '2026-11-26 18:51:45.260024+00'),
	(31, 'alue-a', '01a139a3-d280-733a-b03e-5828cf8c8a6a', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b1e-ae16-a226776d1919', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-7b1e-ae16-a226776d1919', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7b1e-ae16-a226776d1919', NULL, '00-4d12743713efdc823698693fcf5e720f-61361a3e79de8e70-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c226f666665725f6964223a2230316131333961332d643238302d373139652d613062642d386234663931376365356332222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22657870697265735f6174223a22323032362d31302d31355430373a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:51:45.268408+00', '2026-11-26 18:51:45.271047+00'),
	(32, 'alue-a', '01a139a3-d280-751e-a188-4df99cf8da4d', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-73c5-9ae4-3b3945db71da', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a139a3-d280-73c5-9ae4-3b3945db71da', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-73c5-9ae4-3b3945db71da', NULL, '00-cf3332ff2569ef5e90d0f50d9ead0c10-f3adccd564f92d57-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373363352d396165342d336233393435646237316461222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:51:45.279638+00', '2026-11-26 18:51:45.293179+00'),
	(33, 'alue-a', '01a139a3-d280-7165-997e-5e5a268f185e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-73c5-9ae4-3b3945db71da', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a139a3-d280-73c5-9ae4-3b3945db71da', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-73c5-9ae4-3b3945db71da', NULL, '00-23af686f6dc8d4aaab8ff379735d043a-ac0c0db4cb9db1ee-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373363352d396165342d336233393435646237316461222c226f666665725f6964223a2230316131333961332d643238302d373437652d626563612d393264613131386633376137222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22657870697265735f6174223a22323032362d31302d31365430393a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31302d32335430353a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430363a30303a30305a227d5d7d', '2026-11-26 18:51:45.287209+00', '2026-11-26 18:51:45.298527+00'),
	(34, 'alue-a', '01a139a3-d280-7312-bff0-fd5a26ed6504', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-73c5-9ae4-3b3945db71da', 'dispatch.OfferWithdrawn.v1', 'urn:kokemus:schema:dispatch.OfferWithdrawn.v1', '01a139a3-d280-73c5-9ae4-3b3945db71da', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-73c5-9ae4-3b3945db71da', NULL, '00-10d583e5f9d2ae24ccba7d516ce3e26a-a053b68044a9157e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373363352d396165342d336233393435646237316461222c226f666665725f6964223a2230316131333961332d643238302d373437652d626563612d393264613131386633376137222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22726561736f6e223a226f726465725f63616e63656c6c6564227d', '2026-11-26 18:51:45.370588+00', '2026-11-26 18:51:45.380214+00'),
	(35, 'alue-a', '01a139a3-d280-7dcb-b5ff-9de42561dd70', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-73c5-9ae4-3b3945db71da', 'dispatch.OrderCancelled.v1', 'urn:kokemus:schema:dispatch.OrderCancelled.v1', '01a139a3-d280-73c5-9ae4-3b3945db71da', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-73c5-9ae4-3b3945db71da', NULL, '00-10d583e5f9d2ae24ccba7d516ce3e26a-a053b68044a9157e-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373363352d396165342d336233393435646237316461222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230227d', '2026-11-26 18:51:45.370602+00', '2026-11-26 18:51:45.380242+00'),
	(36, 'alue-a', '01a139a3-d280-76db-a7c0-a6cfb4ed19f9', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionCancelled.v1', 'urn:kokemus:schema:dispatch.SessionCancelled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 14, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-153b5b248fb3c368a44fd588bec005c5-0ea2a02deefbce96-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263616e63656c6c65645f6279223a22636c69656e74222c226b6e6f776e5f6174223a22323032362d31302d31345430393a30303a30305a227d', '2026-11-26 18:51:45.386714+00', '2026-11-26 18:51:45.393126+00'),
	(37, 'alue-a', '01a139a3-d280-75b6-8117-d44e5a10d795', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.ObjectionRaised.v1', 'urn:kokemus:schema:dispatch.ObjectionRaised.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 15, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-382656c792ffb52a6099c2523248888c-3e4d7e9681d8fb14-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226f626a656374696f6e5f6964223a2230316131333961332d643238302d373532382d383861622d386630343131366265653336222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c2261626f7574223a226f7574636f6d65222c227261697365645f6279223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c227261697365645f6173223a22657870657274227d', '2026-11-26 18:51:45.413133+00', '2026-11-26 18:51:45.422687+00'),
	(38, 'alue-a', '01a139a3-d280-7d21-882b-66ce264a0c1d', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.ObjectionAnswered.v1', 'urn:kokemus:schema:dispatch.ObjectionAnswered.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 16, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-22310dbb4f2ef78a45217e9f30d273ff-6da1887da6cbfbf7-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226f626a656374696f6e5f6964223a2230316131333961332d643238302d373532382d383861622d386630343131366265653336222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227261697365645f6279223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c227261697365645f6173223a22657870657274222c227374617465223a2272656a6563746564227d', '2026-11-26 18:51:45.439351+00', '2026-11-26 18:51:45.449677+00'),
	(39, 'alue-a', '01a139a3-d280-7afd-8e45-7dcc8abef467', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.MoveProposed.v1', 'urn:kokemus:schema:dispatch.MoveProposed.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 17, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-8780b8d2c4b533782a569952509b5551-3ccad75cfd9ebc71-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373263622d613535352d313365373961316630613164222c226d6f76655f6964223a2230316131333961332d643238302d373831642d613966382d666362373663333439633039222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c2270726f706f7365645f6173223a226f726465726572222c227374617274735f6174223a22323032362d31312d31335430383a30303a30305a222c22656e64735f6174223a22323032362d31312d31335430393a30303a30305a227d', '2026-11-26 18:51:45.46383+00', '2026-11-26 18:51:45.469874+00'),
	(40, 'alue-a', '01a139a3-d280-7c9c-9ce2-f10d05241495', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.MoveClosed.v1', 'urn:kokemus:schema:dispatch.MoveClosed.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 18, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-7befd019fe5a8d90d160572c519d7472-b411ba01eae9822a-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373263622d613535352d313365373961316630613164222c226d6f76655f6964223a2230316131333961332d643238302d373831642d613966382d666362373663333439633039222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c2270726f706f7365645f6173223a226f726465726572222c227374617465223a226465636c696e6564227d', '2026-11-26 18:51:45.476713+00', '2026-11-26 18:51:45.482342+00'),
	(41, 'alue-a', '01a139a3-d280-7499-b4ad-3f0541031140', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.ExpertFellIll.v1', 'urn:kokemus:schema:dispatch.ExpertFellIll.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 19, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-7eab35c6ffbfbd7eaed3e0f37b4cd4be-9b23a5a559a6091e-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d376439362d383463382d656361363362373638373331222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a317d', '2026-11-26 18:51:45.494463+00', '2026-11-26 18:51:45.498285+00'),
	(42, 'alue-a', '01a139a3-d280-73fc-ba77-a618ba2d6bd4', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.ExpertWithdrew.v1', 'urn:kokemus:schema:dispatch.ExpertWithdrew.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 20, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-23802a588c61c155345cf86ca5a9f98f-fe374c27802b80d1-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373339662d393838392d366138323434343262313133222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a317d', '2026-11-26 18:51:45.501948+00', '2026-11-26 18:51:45.505983+00'),
	(67, 'alue-a', '01a17739-3400-7ebf-b053-67c6763e49f4', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 30, '2026-10-26 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373263622d613535352d313365373961316630613164222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:51:47.331809+00', '2026-11-26 18:51:47.338559+00'),
	(43, 'alue-a', '01a139a3-d280-73d3-a04e-380893448111', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionMoved.v1', 'urn:kokemus:schema:dispatch.SessionMoved.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 21, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-ac747115f2cbf54681f2dddf1c426006-6c8af3478a4d9cf5-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d31345430393a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373330352d613766332d336635643563366363393838222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226d6f7665645f746f223a2230316131333961332d643238302d373061652d383932302d663666623661616437383631222c227374617274735f6174223a22323032362d31302d32365430383a30303a30305a222c22656e64735f6174223a22323032362d31302d32365430393a30303a30305a222c226d6f76655f6964223a2230316131333961332d643238302d373662382d383632352d363437653137643665303534222c22636f6e73656e74223a2262795f70686f6e65227d', '2026-11-26 18:51:45.514954+00', '2026-11-26 18:51:45.518585+00'),
	(44, 'alue-a', '01a139a3-d280-7f31-9fa5-28785694c72a', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 22, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-ac747115f2cbf54681f2dddf1c426006-6c8af3478a4d9cf5-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d373931322d613663332d303735323463386263626139222c2273657373696f6e5f6964223a2230316131333961332d643238302d373061652d383932302d663666623661616437383631222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a22696e646976696475616c222c227374617274735f6174223a22323032362d31302d32365430383a30303a30305a222c22656e64735f6174223a22323032362d31302d32365430393a30303a30305a222c227265706c61636573223a2230316131333961332d643238302d373330352d613766332d336635643563366363393838227d', '2026-11-26 18:51:45.514966+00', '2026-11-26 18:51:45.518638+00'),
	(45, 'alue-a', '01a13e5c-5180-7317-a455-619f82b3c246', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7b1e-ae16-a226776d1919', 'dispatch.OfferExpired.v1', 'urn:kokemus:schema:dispatch.OfferExpired.v1', '01a139a3-d280-7b1e-ae16-a226776d1919', 5, '2026-10-15 07:00:00+00', '01a139a3-d280-7b1e-ae16-a226776d1919', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376231652d616531362d613232363737366431393139222c226f666665725f6964223a2230316131333961332d643238302d373139652d613062642d386234663931376365356332222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934227d', '2026-11-26 18:51:45.575797+00', '2026-11-26 18:51:45.582215+00'),
	(46, 'alue-a', '01a14ee2-0e00-7e97-ac4b-579d2ea1940a', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 7, '2026-10-18 12:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:45.619507+00', '2026-11-26 18:51:45.630478+00'),
	(47, 'alue-a', '01a14fbd-c800-76c5-b937-a75bb36ce0c7', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-703b-b9e6-069e0618d0e0', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-703b-b9e6-069e0618d0e0', 5, '2026-10-18 16:00:00+00', '01a139a3-d280-703b-b9e6-069e0618d0e0', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c2273657373696f6e5f6964223a2230316131333961332d643238302d376137612d396565392d323231343631316237353736222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:45.639224+00', '2026-11-26 18:51:45.645588+00'),
	(48, 'alue-a', '01a15408-6a00-73db-96a4-e2f81ee6c892', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 8, '2026-10-19 12:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d376439382d623030652d333264373362346464623130222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227374617274735f6174223a22323032362d31302d31385431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431323a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:45.660738+00', '2026-11-26 18:51:45.667109+00'),
	(49, 'alue-a', '01a154ad-3580-7f6a-b65a-99b8a6a123e0', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7e63-b38f-50def811a4cb', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7e63-b38f-50def811a4cb', 5, '2026-10-19 15:00:00+00', '01a139a3-d280-7e63-b38f-50def811a4cb', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c2273657373696f6e5f6964223a2230316131333961332d643238302d373361302d386130302d366461393663663235376539222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d31385431343a30303a30305a222c22656e64735f6174223a22323032362d31302d31385431353a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:45.671218+00', '2026-11-26 18:51:45.679759+00'),
	(50, 'alue-a', '01a1592e-c600-725b-9629-913b0c00d470', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 9, '2026-10-20 12:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d373638382d393131662d306561313431353332303565222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:45.684327+00', '2026-11-26 18:51:45.691014+00'),
	(51, 'alue-a', '01a1592e-c600-7915-adba-4f9a06b87a39', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 10, '2026-10-20 12:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227374617274735f6174223a22323032362d31302d31375431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431323a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:51:45.697195+00', '2026-11-26 18:51:45.705733+00'),
	(52, 'alue-a', '01a15a0a-8000-7f83-abaa-1b65a76ccdc5', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-703b-b9e6-069e0618d0e0', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-703b-b9e6-069e0618d0e0', 6, '2026-10-20 16:00:00+00', '01a139a3-d280-703b-b9e6-069e0618d0e0', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c2273657373696f6e5f6964223a2230316131333961332d643238302d376137612d396565392d323231343631316237353736222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d31375431353a30303a30305a222c22656e64735f6174223a22323032362d31302d31375431363a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:51:45.706735+00', '2026-11-26 18:51:45.74313+00'),
	(53, 'alue-a', '01a15d0b-8b00-7d0f-984a-24ef189a6b55', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7e63-b38f-50def811a4cb', 'dispatch.FeeAgreed.v1', 'urn:kokemus:schema:dispatch.FeeAgreed.v1', '01a139a3-d280-7e63-b38f-50def811a4cb', 6, '2026-10-21 06:00:00+00', '01a139a3-d280-7e63-b38f-50def811a4cb', NULL, '00-1152ed06f76c462b83822bb0189d68eb-b59a7304fd326752-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c2261737369676e6d656e745f6964223a2230316131333961332d643238302d376331652d393662352d373831303334633335666231222c226167726565645f666565223a7b22616d6f756e745f6d696e6f72223a32303030302c2263757272656e6379223a22455552227d7d', '2026-11-26 18:51:47.078835+00', '2026-11-26 18:51:47.094431+00'),
	(54, 'alue-a', '01a15d0b-8b00-7742-92a7-0c138498fdf4', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7e63-b38f-50def811a4cb', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-7e63-b38f-50def811a4cb', 7, '2026-10-21 06:00:00+00', '01a139a3-d280-7e63-b38f-50def811a4cb', NULL, '00-15ff310f4c3425569cc50cd07e3f6cb1-fdb1cd3d0e900bdc-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c2273657373696f6e5f6964223a2230316131333961332d643238302d373361302d386130302d366461393663663235376539222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a317d', '2026-11-26 18:51:47.1011+00', '2026-11-26 18:51:47.108588+00'),
	(55, 'alue-a', '01a15d0b-8b00-773d-8a4d-c618c6eedc21', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-703b-b9e6-069e0618d0e0', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-703b-b9e6-069e0618d0e0', 7, '2026-10-21 06:00:00+00', '01a139a3-d280-703b-b9e6-069e0618d0e0', NULL, '00-afece43f32ec4cefce5b6534f1196d34-1ec6065d75c7536c-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c2273657373696f6e5f6964223a2230316131333961332d643238302d376137612d396565392d323231343631316237353736222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a317d', '2026-11-26 18:51:47.118771+00', '2026-11-26 18:51:47.123261+00'),
	(56, 'alue-a', '01a15d0b-8b00-77a6-862f-94d90a4d8a9e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 11, '2026-10-21 06:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-5b6b5a46004123dc46cb9dd5d190481c-23077c6127ba6803-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c227061727469636970616e7473223a307d', '2026-11-26 18:51:47.135073+00', '2026-11-26 18:51:47.142938+00'),
	(57, 'alue-a', '01a15d0b-8b00-7caf-8e0f-fd26c3f96e11', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.ObjectionRaised.v1', 'urn:kokemus:schema:dispatch.ObjectionRaised.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 12, '2026-10-21 06:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-f4aa6bfd888e8054ae4722e97d1b9f35-becf5788e49d1064-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226f626a656374696f6e5f6964223a2230316131356430622d386230302d373831332d626436342d343734636139616534373063222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c2261626f7574223a226f7574636f6d65222c227261697365645f6279223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227261697365645f6173223a22657870657274227d', '2026-11-26 18:51:47.159873+00', '2026-11-26 18:51:47.170553+00'),
	(58, 'alue-a', '01a15d0b-8b00-7119-a26f-322afa9286c0', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 13, '2026-10-21 06:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-80886637d299751b7bae490a8ec48176-b8f3efb8dcc3049c-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32315430363a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d376439382d623030652d333264373362346464623130222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c227061727469636970616e7473223a357d', '2026-11-26 18:51:47.172388+00', '2026-11-26 18:51:47.178133+00'),
	(59, 'alue-a', '01a15d79-6800-7705-9a47-6bd1c4baa88e', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 23, '2026-10-21 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:47.275923+00', '2026-11-26 18:51:47.281913+00'),
	(60, 'alue-a', '01a1629f-c400-75db-845b-1469455d0000', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 24, '2026-10-22 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373063652d623165372d636138323335653865393262222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:47.290836+00', '2026-11-26 18:51:47.297743+00'),
	(61, 'alue-a', '01a1637b-7e00-7bf3-96b0-8bf454d133e6', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 14, '2026-10-22 12:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d373638382d393131662d306561313431353332303565222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227374617274735f6174223a22323032362d31302d31395431313a30303a30305a222c22656e64735f6174223a22323032362d31302d31395431323a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:51:47.303878+00', '2026-11-26 18:51:47.308657+00'),
	(62, 'alue-a', '01a167c6-2000-7f93-8be1-b1a8a84ce75b', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 25, '2026-10-23 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:47.308948+00', '2026-11-26 18:51:47.31347+00'),
	(63, 'alue-a', '01a167c6-2000-78f0-9ee5-b08fa0fdeac2', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 26, '2026-10-23 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d32305430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32305430383a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:51:47.313236+00', '2026-11-26 18:51:47.32018+00'),
	(64, 'alue-a', '01a16cec-7c00-7949-9d08-57436d84abbc', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 27, '2026-10-24 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373063652d623165372d636138323335653865393262222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d32315430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32315430383a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:51:47.318125+00', '2026-11-26 18:51:47.329179+00'),
	(65, 'alue-a', '01a16cec-7c00-75ad-bc63-108d6b7591d3', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 28, '2026-10-24 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373263622d613535352d313365373961316630613164222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d32335430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32335430383a30303a30305a222c2272656d696e646572223a317d', '2026-11-26 18:51:47.322757+00', '2026-11-26 18:51:47.335065+00'),
	(66, 'alue-a', '01a17212-d800-73a3-bf53-8c6dff8515bf', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeMissing.v1', 'urn:kokemus:schema:dispatch.OutcomeMissing.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 29, '2026-10-25 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227374617274735f6174223a22323032362d31302d32325430373a30303a30305a222c22656e64735f6174223a22323032362d31302d32325430383a30303a30305a222c2272656d696e646572223a327d', '2026-11-26 18:51:47.327084+00', '2026-11-26 18:51:47.335085+00'),
	(68, 'alue-a', '01a17c5f-9000-7b9b-bc3f-08c0b9ac2ff2', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 31, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-5ee7a00746e8d25211a706a369016c14-3b9bcab143ac5e2c-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a317d', '2026-11-26 18:51:48.567373+00', '2026-11-26 18:51:48.571581+00'),
	(69, 'alue-a', '01a17c5f-9000-78ba-a205-432fb8c35a68', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.ClientNoShow.v1', 'urn:kokemus:schema:dispatch.ClientNoShow.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 32, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-3dee7159e3f564c3068a7e180cbae481-e6e0924d3ff30636-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373063652d623165372d636138323335653865393262222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c226f746865725f776f726b5f6d696e75746573223a33307d', '2026-11-26 18:51:48.575821+00', '2026-11-26 18:51:48.587189+00'),
	(70, 'alue-a', '01a17c5f-9000-7321-9d72-e36244cf4e9c', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 33, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-a96c3dbc47d6ff9314f3250b893f1a4b-55999322ba516b7c-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a317d', '2026-11-26 18:51:48.586704+00', '2026-11-26 18:51:48.596028+00'),
	(71, 'alue-a', '01a17c5f-9000-7eba-97b4-c47ec9ed5e73', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeCorrected.v1', 'urn:kokemus:schema:dispatch.OutcomeCorrected.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 34, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-a2eed6d554a9b324e19f522257ab5fba-b90aec445f676408-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a322c226f7574636f6d65223a7b226b696e64223a226e6f5f73686f77227d7d', '2026-11-26 18:51:48.602809+00', '2026-11-26 18:51:48.606626+00'),
	(72, 'alue-a', '01a17c5f-9000-714a-b797-a68caa1e9692', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.SessionHeld.v1', 'urn:kokemus:schema:dispatch.SessionHeld.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 35, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-79d23e6717847e2f7f375b7423955843-7aef9b46588db807-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373061652d383932302d663666623661616437383631222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a317d', '2026-11-26 18:51:48.614986+00', '2026-11-26 18:51:48.622106+00'),
	(73, 'alue-a', '01a17c5f-9000-7a4c-a042-1f30d3afaa61', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7252-8838-8f3269308d15', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a17c5f-9000-7252-8838-8f3269308d15', 1, '2026-10-27 08:00:00+00', '01a17c5f-9000-7252-8838-8f3269308d15', NULL, '00-b8345608e3ba244e672890ff4554d938-6c4f6331ac93babb-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a2267726f7570222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d5d7d', '2026-11-26 18:51:48.629223+00', '2026-11-26 18:51:48.631952+00'),
	(74, 'alue-a', '01a17c5f-9000-77a3-83ff-4ba04ee084ef', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7252-8838-8f3269308d15', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a17c5f-9000-7252-8838-8f3269308d15', 2, '2026-10-27 08:00:00+00', '01a17c5f-9000-7252-8838-8f3269308d15', NULL, '00-078839a14b8c4ed822668c51a4270064-b7306934cd42ddf5-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c226f666665725f6964223a2230316131376335662d393030302d376162392d616331342d336335303963646166326561222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22657870697265735f6174223a22323032362d31302d32395430383a30303a30305a222c22776f726b5f666f726d223a2267726f7570222c2274696d6573223a5b7b227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d2c7b227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d5d7d', '2026-11-26 18:51:48.64094+00', '2026-11-26 18:51:48.645744+00'),
	(75, 'alue-a', '01a17c5f-9000-777b-ae0c-ee1602c73031', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7252-8838-8f3269308d15', 'dispatch.AssignmentAccepted.v1', 'urn:kokemus:schema:dispatch.AssignmentAccepted.v1', '01a17c5f-9000-7252-8838-8f3269308d15', 3, '2026-10-27 08:00:00+00', '01a17c5f-9000-7252-8838-8f3269308d15', NULL, '00-a27a5836be9a22cba05ff70158928e8c-ebf9b20c569f0b4a-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c226f666665725f6964223a2230316131376335662d393030302d376162392d616331342d336335303963646166326561222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a2267726f7570222c22636f6e746163745f6d6574686f64223a226f6e5f73697465227d', '2026-11-26 18:51:48.65204+00', '2026-11-26 18:51:48.663487+00'),
	(76, 'alue-a', '01a17c5f-9000-7830-afd8-d47897e5fa92', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7252-8838-8f3269308d15', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a17c5f-9000-7252-8838-8f3269308d15', 4, '2026-10-27 08:00:00+00', '01a17c5f-9000-7252-8838-8f3269308d15', NULL, '00-a27a5836be9a22cba05ff70158928e8c-ebf9b20c569f0b4a-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c2273657373696f6e5f6964223a2230316131376335662d393030302d373437622d386237322d633066386236343861393033222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31365430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31365430383a30303a30305a227d', '2026-11-26 18:51:48.652056+00', '2026-11-26 18:51:48.663516+00'),
	(77, 'alue-a', '01a17c5f-9000-766a-bb40-0a39d7ffd19f', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7252-8838-8f3269308d15', 'dispatch.SessionScheduled.v1', 'urn:kokemus:schema:dispatch.SessionScheduled.v1', '01a17c5f-9000-7252-8838-8f3269308d15', 5, '2026-10-27 08:00:00+00', '01a17c5f-9000-7252-8838-8f3269308d15', NULL, '00-a27a5836be9a22cba05ff70158928e8c-ebf9b20c569f0b4a-03', '', '\x7b226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c2273657373696f6e5f6964223a2230316131376335662d393030302d376333362d386236662d316138653863643631323461222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22776f726b5f666f726d223a2267726f7570222c227374617274735f6174223a22323032362d31312d31375430373a30303a30305a222c22656e64735f6174223a22323032362d31312d31375430383a30303a30305a227d', '2026-11-26 18:51:48.65206+00', '2026-11-26 18:51:48.663526+00'),
	(78, 'alue-a', '01a17c5f-9000-77a5-a14e-07317d02761d', 'dispatch.internal.order.v1', 'alue-a:01a17c5f-9000-7252-8838-8f3269308d15', 'dispatch.GroupEnded.v1', 'urn:kokemus:schema:dispatch.GroupEnded.v1', '01a17c5f-9000-7252-8838-8f3269308d15', 6, '2026-10-27 08:00:00+00', '01a17c5f-9000-7252-8838-8f3269308d15', NULL, '00-b4135ef92372c673975d5a5e74a43b24-828de091754100df-03', '', '\x7b227265706f727465645f6174223a22323032362d31302d32375430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c2261737369676e6d656e745f6964223a2230316131376335662d393030302d373161662d393338342d656230363230623836393563222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2273657373696f6e5f696473223a5b2230316131376335662d393030302d373437622d386237322d633066386236343861393033222c2230316131376335662d393030302d376333362d386236662d316138653863643631323461225d2c22656e645f726561736f6e223a226f74686572227d', '2026-11-26 18:51:48.676828+00', '2026-11-26 18:51:48.69849+00'),
	(79, 'alue-a', '01a2b15d-2000-7595-9b53-e90c74fc41a7', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7c42-9e23-cecde285d5d4', 'dispatch.MoveProposed.v1', 'urn:kokemus:schema:dispatch.MoveProposed.v1', '01a139a3-d280-7c42-9e23-cecde285d5d4', 15, '2026-12-26 08:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', NULL, '00-5ae83aea7f93cebda7b6815cf7adc0d1-3a3202f9bbfa1357-03', '', '\x7b226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c2273657373696f6e5f6964223a2230316131333961332d643238302d373638382d393131662d306561313431353332303565222c226d6f76655f6964223a2230316132623135642d323030302d373537622d623134622d366563383031326436646631222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c2270726f706f7365645f6173223a226f726465726572222c227374617274735f6174223a22323032372d30322d30345431323a30303a30305a222c22656e64735f6174223a22323032372d30322d30345431333a30303a30305a227d', '2026-11-26 18:51:49.926839+00', '2026-11-26 18:51:49.933722+00'),
	(80, 'alue-a', '01a2b15d-2000-72ac-bf7d-b59e9b120ee7', 'dispatch.internal.order.v1', 'alue-a:01a139a3-d280-7d5c-96ca-a99f2998a0fa', 'dispatch.OutcomeCorrected.v1', 'urn:kokemus:schema:dispatch.OutcomeCorrected.v1', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', 36, '2026-12-26 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', NULL, '00-6affc3b5dc5e71ef1fecb02632a6daf5-1e1f1d75abafef8a-03', '', '\x7b227265706f727465645f6174223a22323032362d31322d32365430383a30303a30305a222c227265706f727465645f6279223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c227265706f727465645f6173223a226f726465726572222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a322c226f7574636f6d65223a7b226b696e64223a226578706572745f696c6c227d7d', '2026-11-26 18:51:50.064558+00', '2026-11-26 18:51:50.070128+00'),
	(81, 'alue-a', '01a2b15d-2000-7a97-a8d0-68fa05fa7fa1', 'dispatch.internal.order.v1', 'alue-a:01a2b15d-2000-74e1-b22e-eb24cc0939cf', 'dispatch.OrderCreated.v1', 'urn:kokemus:schema:dispatch.OrderCreated.v1', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', 1, '2026-12-26 08:00:00+00', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', NULL, '00-0812a043d127f70540e70c0a154773f3-5949c9dc9d9bd121-03', '', '\x7b226f726465725f6964223a2230316132623135642d323030302d373465312d623232652d656232346363303933396366222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226f7264657265725f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22776f726b5f666f726d223a22696e646976696475616c222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d5d2c226c616e6775616765223a226669222c227365617473223a312c22636f6e746163745f6d6574686f64223a226f6e5f73697465222c2274696d6573223a5b7b227374617274735f6174223a22323032372d30312d32355430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32355430393a30303a30305a227d2c7b227374617274735f6174223a22323032372d30312d32365430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32365430393a30303a30305a227d5d7d', '2026-11-26 18:51:50.070912+00', '2026-11-26 18:51:50.082281+00'),
	(82, 'alue-a', '01a2b15d-2000-76b7-af2b-ddcd0875c6c1', 'dispatch.internal.order.v1', 'alue-a:01a2b15d-2000-74e1-b22e-eb24cc0939cf', 'dispatch.OfferMade.v1', 'urn:kokemus:schema:dispatch.OfferMade.v1', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', 2, '2026-12-26 08:00:00+00', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', NULL, '00-add0ff9fdf0ae14176c504d67e749af1-62814c28e250a03e-03', '', '\x7b226f726465725f6964223a2230316132623135642d323030302d373465312d623232652d656232346363303933396366222c226f666665725f6964223a2230316132623135642d323030302d373536342d613138352d363231393730623566353932222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22657870697265735f6174223a22323032362d31322d32385430383a30303a30305a222c22776f726b5f666f726d223a22696e646976696475616c222c2274696d6573223a5b7b227374617274735f6174223a22323032372d30312d32355430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32355430393a30303a30305a227d2c7b227374617274735f6174223a22323032372d30312d32365430383a30303a30305a222c22656e64735f6174223a22323032372d30312d32365430393a30303a30305a227d5d7d', '2026-11-26 18:51:50.090445+00', '2026-11-26 18:51:50.138416+00');


--
-- Data for Name: outcome; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.outcome VALUES
	('alue-a', '01a139a3-d280-7103-bd94-0afb5d5c3c92', 1, 'cancelled', 'client', '2026-10-14 09:00:00+00', NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-14 09:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7d96-84c8-eca63b768731', 1, 'expert_ill', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-14 09:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-739f-9889-6a824442b113', 1, 'expert_withdrew', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-14 09:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-73a0-8a00-6da96cf257e9', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-21 06:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7a7a-9ee9-2214611b7576', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-21 06:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-752e-b04a-00bb7be0215d', 1, 'held', NULL, NULL, 0, NULL, NULL, '01a139a3-d280-7691-88ed-5a232335ab7d', '2026-10-21 06:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7d98-b00e-32d73b4ddb10', 1, 'held', NULL, NULL, 5, NULL, NULL, '01a139a3-d280-7691-88ed-5a232335ab7d', '2026-10-21 06:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7822-bada-7f2f28a7b950', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-70ce-b1e7-ca8235e8e92b', 1, 'no_show', NULL, NULL, NULL, 30, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7c01-9f64-2294ff82405a', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7c01-9f64-2294ff82405a', 2, 'no_show', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-70ae-8920-f6fb6aad7861', 1, 'held', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a17c5f-9000-747b-8b72-c0f8b648a903', 1, 'group_ended', NULL, NULL, NULL, NULL, 'other', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a17c5f-9000-7c36-8b6f-1a8e8cd6124a', 1, 'group_ended', NULL, NULL, NULL, NULL, 'other', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-10-27 08:00:00+00', 'orderer', ''),
	('alue-a', '01a139a3-d280-7822-bada-7f2f28a7b950', 2, 'expert_ill', NULL, NULL, NULL, NULL, NULL, '01a139a3-d280-7d38-a320-26dd4e05f0f5', '2026-12-26 08:00:00+00', 'orderer', '');


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--



--
-- Data for Name: read_log; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.read_log OVERRIDING SYSTEM VALUE VALUES
	('alue-a', 1, '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'work', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'a test of the platform', '2026-10-14 09:00:00+00'),
	('alue-a', 2, '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'work', '01a139a3-d280-7e4a-827a-57f0b769181f', 'a test of the platform', '2026-10-21 06:00:00+00'),
	('alue-a', 3, '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'work', '01a139a3-d280-726d-a225-69381a4fa981', 'a test of the platform', '2026-10-27 08:00:00+00'),
	('alue-a', 4, '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'work', '01a139a3-d280-726d-a225-69381a4fa981', 'a test of the platform', '2026-12-26 08:00:00+00');


--
-- Data for Name: relay_position; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.relay_position VALUES
	('?', 'dispatch.internal.order.v1', 0, 5),
	('?', 'dispatch.internal.order.v1', 4, 7),
	('?', 'dispatch.internal.order.v1', 2, 7),
	('?', 'dispatch.internal.order.v1', 5, 6),
	('?', 'dispatch.internal.order.v1', 9, 15),
	('?', 'dispatch.internal.order.v1', 11, 40),
	('?', 'dispatch.internal.order.v1', 6, 2);


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
	('alue-a', '01a139a3-d280-72cb-a555-13e79a1f0a1d', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-23 07:00:00+00', '2026-10-23 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'scheduled', DEFAULT, 0, NULL, NULL),
	('alue-a', '01a139a3-d280-7688-911f-0ea14153205e', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7dae-9141-bd1de84b5004', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 'group', '2026-10-19 11:00:00+00', '2026-10-19 12:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'scheduled', DEFAULT, 0, NULL, NULL),
	('alue-a', '01a139a3-d280-7103-bd94-0afb5d5c3c92', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-16 07:00:00+00', '2026-10-16 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'cancelled', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7d96-84c8-eca63b768731', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-17 07:00:00+00', '2026-10-17 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'expert_ill', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-739f-9889-6a824442b113', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-18 07:00:00+00', '2026-10-18 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'expert_withdrew', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7305-a7f3-3f5d5c6cc988', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-19 07:00:00+00', '2026-10-19 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'moved', DEFAULT, 1, NULL, '01a139a3-d280-70ae-8920-f6fb6aad7861'),
	('alue-a', '01a139a3-d280-73a0-8a00-6da96cf257e9', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a139a3-d280-7c1e-96b5-781034c35fb1', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 'lecture', '2026-10-18 14:00:00+00', '2026-10-18 15:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7a7a-9ee9-2214611b7576', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a139a3-d280-7045-b831-b7b533343bb8', '01a139a3-d280-745f-9c1d-3ca9a139dd94', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-17 15:00:00+00', '2026-10-17 16:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-752e-b04a-00bb7be0215d', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7dae-9141-bd1de84b5004', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 'group', '2026-10-17 11:00:00+00', '2026-10-17 12:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7d98-b00e-32d73b4ddb10', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7dae-9141-bd1de84b5004', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 'group', '2026-10-18 11:00:00+00', '2026-10-18 12:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-70ce-b1e7-ca8235e8e92b', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-21 07:00:00+00', '2026-10-21 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'no_show', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7c01-9f64-2294ff82405a', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-22 07:00:00+00', '2026-10-22 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'no_show', DEFAULT, 2, NULL, NULL),
	('alue-a', '01a139a3-d280-70ae-8920-f6fb6aad7861', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-26 08:00:00+00', '2026-10-26 09:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'held', DEFAULT, 1, '01a139a3-d280-7305-a7f3-3f5d5c6cc988', NULL),
	('alue-a', '01a17c5f-9000-747b-8b72-c0f8b648a903', '01a17c5f-9000-7252-8838-8f3269308d15', '01a17c5f-9000-71af-9384-eb0620b8695c', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 'group', '2026-11-16 07:00:00+00', '2026-11-16 08:00:00+00', DEFAULT, '2026-10-27 08:00:00+00', 'group_ended', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a17c5f-9000-7c36-8b6f-1a8e8cd6124a', '01a17c5f-9000-7252-8838-8f3269308d15', '01a17c5f-9000-71af-9384-eb0620b8695c', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 'group', '2026-11-17 07:00:00+00', '2026-11-17 08:00:00+00', DEFAULT, '2026-10-27 08:00:00+00', 'group_ended', DEFAULT, 1, NULL, NULL),
	('alue-a', '01a139a3-d280-7822-bada-7f2f28a7b950', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-20 07:00:00+00', '2026-10-20 08:00:00+00', DEFAULT, '2026-10-14 09:00:00+00', 'expert_ill', DEFAULT, 2, NULL, NULL);


--
-- Data for Name: timer; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.timer VALUES
	('alue-a', 'move_lapse', '01a2b15d-2000-757b-b14b-6ec8012d6df1', '2027-02-04 12:00:00+00', '{}', 0, NULL, NULL),
	('alue-a', 'offer_expiry', '01a2b15d-2000-7564-a185-621970b5f592', '2026-12-28 08:00:00+00', '{}', 0, NULL, NULL);


--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: dispatch_owner
--

INSERT INTO public.unit VALUES
	('alue-a', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-748a-a076-355ea4c878ff'),
	('alue-a', '01a139a3-d280-7faa-8aca-a2b01152764e', '01a139a3-d280-7a46-b467-89740d0afc55');


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


