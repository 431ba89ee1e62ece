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
-- Name: public; Type: SCHEMA; Schema: -; Owner: billing_owner
--

-- *not* creating schema, since initdb creates it


ALTER SCHEMA public OWNER TO billing_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: agreement; Type: TABLE; Schema: public; Owner: billing_owner
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


ALTER TABLE public.agreement OWNER TO billing_owner;

--
-- Name: TABLE agreement; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.agreement IS 'Commission agreements as registry said them (toimeksiantosopimus).';


--
-- Name: COLUMN agreement.valid_until; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.agreement.valid_until IS 'Last day, included; null: no end';


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO billing_owner;

--
-- Name: area; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.area (
    area_id text NOT NULL,
    model text NOT NULL,
    time_zone text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    closed_through text NOT NULL,
    policy_sequence bigint NOT NULL,
    CONSTRAINT ck_area_closed_through_is_a_month CHECK ((closed_through ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))
);

ALTER TABLE ONLY public.area FORCE ROW LEVEL SECURITY;


ALTER TABLE public.area OWNER TO billing_owner;

--
-- Name: TABLE area; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.area IS 'Areas as registry said them, and how far each is with its months.';


--
-- Name: COLUMN area.closed_through; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.area.closed_through IS 'Last closed month, YYYY-MM; every later one is open';


--
-- Name: COLUMN area.policy_sequence; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.area.policy_sequence IS 'Version of the area''s policies as said';


--
-- Name: assignment; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.assignment (
    area_id text NOT NULL,
    assignment_id uuid NOT NULL,
    agreed_minor bigint,
    agreed_currency text,
    CONSTRAINT ck_assignment_agreed_fee_is_whole CHECK (((agreed_minor IS NULL) = (agreed_currency IS NULL)))
);

ALTER TABLE ONLY public.assignment FORCE ROW LEVEL SECURITY;


ALTER TABLE public.assignment OWNER TO billing_owner;

--
-- Name: TABLE assignment; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.assignment IS 'Accepted offers with the fee of each session, where one was agreed.';


--
-- Name: cancellation_policy; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.cancellation_policy (
    area_id text NOT NULL,
    version integer NOT NULL,
    valid_from date NOT NULL,
    deadline_days_before integer NOT NULL,
    deadline_time time without time zone NOT NULL,
    day_kind text NOT NULL,
    percent jsonb NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by text NOT NULL,
    CONSTRAINT ck_cancellation_policy_day_kind CHECK ((day_kind = ANY (ARRAY['calendar'::text, 'business'::text]))),
    CONSTRAINT ck_cancellation_policy_deadline_is_not_after_the_day CHECK ((deadline_days_before >= 0)),
    CONSTRAINT ck_cancellation_policy_versions_begin_at_1 CHECK ((version > 0))
);

ALTER TABLE ONLY public.cancellation_policy FORCE ROW LEVEL SECURITY;


ALTER TABLE public.cancellation_policy OWNER TO billing_owner;

--
-- Name: TABLE cancellation_policy; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.cancellation_policy IS 'Versions of the cancellation rules; append-only.';


--
-- Name: COLUMN cancellation_policy.set_by; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.cancellation_policy.set_by IS 'Subject of who set it, or `preset`';


--
-- Name: fee_line; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.fee_line (
    area_id text NOT NULL,
    line_id uuid NOT NULL,
    session_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    revision integer NOT NULL,
    kind text NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    rule text NOT NULL,
    policy_version integer NOT NULL,
    schedule_version integer NOT NULL,
    work_month text NOT NULL,
    statement_month text NOT NULL,
    corrects uuid,
    facts jsonb NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    caused_by uuid,
    CONSTRAINT ck_fee_line_a_fee_is_not_negative CHECK (((kind <> 'fee'::text) OR (amount_minor >= 0))),
    CONSTRAINT ck_fee_line_a_reversal_takes_back CHECK (((kind <> 'reversal'::text) OR ((amount_minor <= 0) AND (corrects IS NOT NULL)))),
    CONSTRAINT ck_fee_line_kind CHECK ((kind = ANY (ARRAY['fee'::text, 'reversal'::text]))),
    CONSTRAINT ck_fee_line_rule CHECK ((rule ~ '^[a-z]+(_[a-z]+)*$'::text)),
    CONSTRAINT ck_fee_line_stated_after_it_was_worked CHECK ((statement_month >= work_month)),
    CONSTRAINT ck_fee_line_statement_month_is_a_month CHECK ((statement_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)),
    CONSTRAINT ck_fee_line_work_month_is_a_month CHECK ((work_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))
);

ALTER TABLE ONLY public.fee_line FORCE ROW LEVEL SECURITY;


ALTER TABLE public.fee_line OWNER TO billing_owner;

--
-- Name: TABLE fee_line; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.fee_line IS 'The ledger of fees; append-only. A fee line whose place a later one took does not count.';


--
-- Name: COLUMN fee_line.corrects; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.fee_line.corrects IS 'The line it replaces (a fee) or takes back (a reversal)';


--
-- Name: COLUMN fee_line.facts; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.fee_line.facts IS 'What the decision rested on; codes, cents and instants only';


--
-- Name: COLUMN fee_line.caused_by; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.fee_line.caused_by IS 'The event that led to it; null: a person did';


--
-- Name: fee_schedule; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.fee_schedule (
    area_id text NOT NULL,
    version integer NOT NULL,
    valid_from date NOT NULL,
    currency text NOT NULL,
    paid_by text NOT NULL,
    prices jsonb NOT NULL,
    set_at timestamp with time zone NOT NULL,
    set_by text NOT NULL,
    when_negative text DEFAULT 'carried'::text NOT NULL,
    CONSTRAINT ck_fee_schedule_paid_by CHECK ((paid_by = ANY (ARRAY['area'::text, 'orderer'::text]))),
    CONSTRAINT ck_fee_schedule_versions_begin_at_1 CHECK ((version > 0)),
    CONSTRAINT ck_fee_schedule_when_negative CHECK ((when_negative = ANY (ARRAY['carried'::text, 'invoiced'::text])))
);

ALTER TABLE ONLY public.fee_schedule FORCE ROW LEVEL SECURITY;


ALTER TABLE public.fee_schedule OWNER TO billing_owner;

--
-- Name: TABLE fee_schedule; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.fee_schedule IS 'Versions of what each work form earns; append-only.';


--
-- Name: COLUMN fee_schedule.set_by; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.fee_schedule.set_by IS 'Subject of who set it, or `preset`';


--
-- Name: COLUMN fee_schedule.when_negative; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.fee_schedule.when_negative IS 'Of a statement below zero';


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: billing_owner
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


ALTER TABLE public.idempotency OWNER TO billing_owner;

--
-- Name: inbox; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.inbox (
    area_id text NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    heard_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY public.inbox FORCE ROW LEVEL SECURITY;


ALTER TABLE public.inbox OWNER TO billing_owner;

--
-- Name: month; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.month (
    area_id text NOT NULL,
    month text NOT NULL,
    state text NOT NULL,
    noticed_at timestamp with time zone,
    closed_at timestamp with time zone,
    pay_date date,
    sequence bigint NOT NULL,
    CONSTRAINT ck_month_closed_says_when CHECK (((state = 'closed'::text) = (closed_at IS NOT NULL))),
    CONSTRAINT ck_month_closed_says_when_paid CHECK (((state = 'closed'::text) = (pay_date IS NOT NULL))),
    CONSTRAINT ck_month_month_is_a_month CHECK ((month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)),
    CONSTRAINT ck_month_noticed_says_when CHECK (((state = 'open'::text) = (noticed_at IS NULL))),
    CONSTRAINT ck_month_state CHECK ((state = ANY (ARRAY['open'::text, 'noticed'::text, 'closed'::text])))
);

ALTER TABLE ONLY public.month FORCE ROW LEVEL SECURITY;


ALTER TABLE public.month OWNER TO billing_owner;

--
-- Name: TABLE month; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.month IS 'How far each month of an area is.';


--
-- Name: COLUMN month.sequence; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.month.sequence IS 'How many events were said of it';


--
-- Name: notice_approval; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.notice_approval (
    area_id text NOT NULL,
    notice_id uuid NOT NULL,
    revision integer NOT NULL,
    approved_by uuid NOT NULL,
    approved_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.notice_approval FORCE ROW LEVEL SECURITY;


ALTER TABLE public.notice_approval OWNER TO billing_owner;

--
-- Name: TABLE notice_approval; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.notice_approval IS 'Which notices, at which revision, their units approved; append-only.';


--
-- Name: COLUMN notice_approval.approved_by; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.notice_approval.approved_by IS 'Person id';


--
-- Name: notice_objection; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.notice_objection (
    area_id text NOT NULL,
    objection_id uuid NOT NULL,
    notice_id uuid NOT NULL,
    revision integer NOT NULL,
    month text NOT NULL,
    unit_id uuid NOT NULL,
    words text NOT NULL,
    raised_by uuid NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    answer text,
    settled_by uuid,
    settled_at timestamp with time zone,
    CONSTRAINT ck_notice_objection_an_answer_has_words CHECK (((state = ANY (ARRAY['upheld'::text, 'rejected'::text])) = (answer IS NOT NULL))),
    CONSTRAINT ck_notice_objection_month_is_a_month CHECK ((month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)),
    CONSTRAINT ck_notice_objection_only_its_own_is_withdrawn CHECK (((state <> 'withdrawn'::text) OR (settled_by = raised_by))),
    CONSTRAINT ck_notice_objection_settled_says_by_whom CHECK (((settled_at IS NULL) = (settled_by IS NULL))),
    CONSTRAINT ck_notice_objection_settled_says_when CHECK (((state = 'open'::text) = (settled_at IS NULL))),
    CONSTRAINT ck_notice_objection_state CHECK ((state = ANY (ARRAY['open'::text, 'upheld'::text, 'rejected'::text, 'withdrawn'::text]))),
    CONSTRAINT ck_notice_objection_words_are_a_page CHECK ((((length(words) >= 1) AND (length(words) <= 2000)) AND ((COALESCE(length(answer), 1) >= 1) AND (COALESCE(length(answer), 1) <= 2000))))
);

ALTER TABLE ONLY public.notice_objection FORCE ROW LEVEL SECURITY;


ALTER TABLE public.notice_objection OWNER TO billing_owner;

--
-- Name: TABLE notice_objection; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.notice_objection IS 'What units object to in their notices (huomautus), in words; never said in an event.';


--
-- Name: COLUMN notice_objection.revision; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.notice_objection.revision IS 'Of the notice when it was raised';


--
-- Name: COLUMN notice_objection.raised_by; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.notice_objection.raised_by IS 'Person id';


--
-- Name: COLUMN notice_objection.settled_by; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.notice_objection.settled_by IS 'Person id';


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: billing_owner
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


ALTER TABLE public.outbox OWNER TO billing_owner;

--
-- Name: outbox_archive; Type: TABLE; Schema: public; Owner: billing_owner
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


ALTER TABLE public.outbox_archive OWNER TO billing_owner;

--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: billing_owner
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
-- Name: parked_event; Type: TABLE; Schema: public; Owner: billing_owner
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


ALTER TABLE public.parked_event OWNER TO billing_owner;

--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: public; Owner: billing_owner
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
-- Name: payment_notice; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.payment_notice (
    area_id text NOT NULL,
    notice_id uuid NOT NULL,
    revision integer NOT NULL,
    month text NOT NULL,
    unit_id uuid NOT NULL,
    coordinator_id uuid NOT NULL,
    total_minor bigint NOT NULL,
    currency text NOT NULL,
    line_ids uuid[] NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    open_sessions integer DEFAULT 0 NOT NULL,
    CONSTRAINT ck_payment_notice_open_sessions_are_counted CHECK ((open_sessions >= 0)),
    CONSTRAINT ck_payment_notice_revisions_begin_at_1 CHECK ((revision > 0))
);

ALTER TABLE ONLY public.payment_notice FORCE ROW LEVEL SECURITY;


ALTER TABLE public.payment_notice OWNER TO billing_owner;

--
-- Name: TABLE payment_notice; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.payment_notice IS 'What units were told they pay (palkkionmaksuilmoitus); append-only.';


--
-- Name: COLUMN payment_notice.open_sessions; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.payment_notice.open_sessions IS 'Of the unit, without an outcome when it was issued';


--
-- Name: read_log; Type: TABLE; Schema: public; Owner: billing_owner
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


ALTER TABLE public.read_log OWNER TO billing_owner;

--
-- Name: read_log_id_seq; Type: SEQUENCE; Schema: public; Owner: billing_owner
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
-- Name: relay_position; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.relay_position (
    area_id text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    end_offset bigint NOT NULL
);

ALTER TABLE ONLY public.relay_position FORCE ROW LEVEL SECURITY;


ALTER TABLE public.relay_position OWNER TO billing_owner;

--
-- Name: republish_request; Type: TABLE; Schema: public; Owner: billing_owner
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


ALTER TABLE public.republish_request OWNER TO billing_owner;

--
-- Name: republish_request_id_seq; Type: SEQUENCE; Schema: public; Owner: billing_owner
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
-- Name: session; Type: TABLE; Schema: public; Owner: billing_owner
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
    agreed_minor bigint,
    agreed_currency text,
    outcome jsonb,
    outcome_revision integer NOT NULL,
    revision integer NOT NULL,
    line_id uuid,
    missing text[],
    sequence bigint NOT NULL,
    reported_at timestamp with time zone,
    reported_by uuid,
    reported_as text,
    CONSTRAINT ck_session_agreed_fee_is_whole CHECK (((agreed_minor IS NULL) = (agreed_currency IS NULL))),
    CONSTRAINT ck_session_ends_after_it_starts CHECK ((ends_at > starts_at)),
    CONSTRAINT ck_session_line_has_a_revision CHECK (((line_id IS NULL) OR (revision > 0))),
    CONSTRAINT ck_session_outcome_comes_first CHECK (((outcome IS NOT NULL) OR ((line_id IS NULL) AND (missing IS NULL)))),
    CONSTRAINT ck_session_outcome_has_a_revision CHECK (((outcome IS NULL) = (outcome_revision = 0))),
    CONSTRAINT ck_session_report_has_a_moment CHECK (((reported_at IS NOT NULL) OR ((reported_by IS NULL) AND (reported_as IS NULL)))),
    CONSTRAINT ck_session_report_is_of_an_outcome CHECK (((reported_at IS NULL) OR (outcome IS NOT NULL)))
);

ALTER TABLE ONLY public.session FORCE ROW LEVEL SECURITY;


ALTER TABLE public.session OWNER TO billing_owner;

--
-- Name: TABLE session; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.session IS 'Agreed sessions: their outcome, the line that counts, what they wait for.';


--
-- Name: COLUMN session.agreed_minor; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.agreed_minor IS 'As agreed when its fee was decided';


--
-- Name: COLUMN session.outcome; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.outcome IS 'Last known outcome; null: none yet';


--
-- Name: COLUMN session.revision; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.revision IS 'Of the last decision that gave lines';


--
-- Name: COLUMN session.line_id; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.line_id IS 'The fee line that counts; null: none, or taken back';


--
-- Name: COLUMN session.missing; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.missing IS 'What the fee waits for; null: nothing';


--
-- Name: COLUMN session.sequence; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.sequence IS 'How many events were said of it';


--
-- Name: COLUMN session.reported_at; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.reported_at IS 'When the last known outcome was reported, null: not told';


--
-- Name: COLUMN session.reported_by; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.reported_by IS 'Person id';


--
-- Name: COLUMN session.reported_as; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.session.reported_as IS 'Role in which it was reported';


--
-- Name: session_objection; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.session_objection (
    area_id text NOT NULL,
    objection_id uuid NOT NULL,
    session_id uuid NOT NULL,
    raised_as text NOT NULL,
    state text NOT NULL,
    CONSTRAINT ck_session_objection_state CHECK ((state ~ '^[a-z]+(_[a-z]+)*$'::text))
);

ALTER TABLE ONLY public.session_objection FORCE ROW LEVEL SECURITY;


ALTER TABLE public.session_objection OWNER TO billing_owner;

--
-- Name: TABLE session_objection; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.session_objection IS 'Objections to what was reported of sessions, as dispatch said them (huomautus).';


--
-- Name: statement; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.statement (
    area_id text NOT NULL,
    statement_id uuid NOT NULL,
    month text NOT NULL,
    expert_id uuid NOT NULL,
    pay_date date NOT NULL,
    total_minor bigint NOT NULL,
    currency text NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    brought_minor bigint DEFAULT 0 NOT NULL,
    settlement text DEFAULT 'paid'::text NOT NULL,
    CONSTRAINT ck_statement_nothing_is_nothing CHECK (((settlement <> 'nothing'::text) OR ((total_minor + brought_minor) = 0))),
    CONSTRAINT ck_statement_only_a_debt_is_carried_or_invoiced CHECK (((settlement <> ALL (ARRAY['carried'::text, 'invoiced'::text])) OR ((total_minor + brought_minor) < 0))),
    CONSTRAINT ck_statement_settlement CHECK ((settlement = ANY (ARRAY['paid'::text, 'nothing'::text, 'carried'::text, 'invoiced'::text]))),
    CONSTRAINT ck_statement_what_is_brought_is_taken_off CHECK ((brought_minor <= 0))
);

ALTER TABLE ONLY public.statement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.statement OWNER TO billing_owner;

--
-- Name: TABLE statement; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.statement IS 'What experts are paid for a month''s run (palkkiolaskelma); append-only.';


--
-- Name: COLUMN statement.pay_date; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.statement.pay_date IS 'Of the month''s run: what is `paid` is paid then';


--
-- Name: COLUMN statement.brought_minor; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.statement.brought_minor IS 'What earlier statements left to be settled';


--
-- Name: COLUMN statement.settlement; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON COLUMN public.statement.settlement IS 'What becomes of its sum';


--
-- Name: statement_line; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.statement_line (
    area_id text NOT NULL,
    statement_id uuid NOT NULL,
    "position" integer NOT NULL,
    line_id uuid NOT NULL
);

ALTER TABLE ONLY public.statement_line FORCE ROW LEVEL SECURITY;


ALTER TABLE public.statement_line OWNER TO billing_owner;

--
-- Name: TABLE statement_line; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.statement_line IS 'Which lines a statement is made of; append-only, each line at most once.';


--
-- Name: timer; Type: TABLE; Schema: public; Owner: billing_owner
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


ALTER TABLE public.timer OWNER TO billing_owner;

--
-- Name: unit; Type: TABLE; Schema: public; Owner: billing_owner
--

CREATE TABLE public.unit (
    area_id text NOT NULL,
    unit_id uuid NOT NULL,
    name text NOT NULL,
    cost_centre text NOT NULL,
    coordinator_id uuid NOT NULL
);

ALTER TABLE ONLY public.unit FORCE ROW LEVEL SECURITY;


ALTER TABLE public.unit OWNER TO billing_owner;

--
-- Name: TABLE unit; Type: COMMENT; Schema: public; Owner: billing_owner
--

COMMENT ON TABLE public.unit IS 'Units as registry said them.';


--
-- Data for Name: agreement; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.agreement VALUES
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7221-bc19-bc5c1d54b282', '{development,group,individual,lecture,pair}', '2026-09-14', NULL),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7ec3-ae9c-42c37f5bacc0', '{development,group,individual,lecture,pair}', '2026-09-14', NULL),
	('alue-a', '01a139a3-d280-7cf3-81cf-63962e5e84ee', '01a139a3-d280-7f4e-952d-7f6fc0d0a279', '{development,group,individual,lecture,pair}', '2026-09-14', '2026-10-14');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.alembic_version VALUES
	('0010');


--
-- Data for Name: area; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.area VALUES
	('alue-a', 'wellbeing_area', 'Europe/Helsinki', '2026-10-14 09:00:00+00', '2026-11', 4);


--
-- Data for Name: assignment; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.assignment VALUES
	('alue-a', '01a139a3-d280-72a2-9c81-f9776c889516', NULL, NULL),
	('alue-a', '01a139a3-d280-7186-aafe-22b90e42df5a', NULL, NULL),
	('alue-a', '01a139a3-d280-7020-aa06-e9548301ba3a', NULL, NULL),
	('alue-a', '01a139a3-d280-7258-9b96-f567073eff29', 20000, 'EUR'),
	('alue-a', '01a17c5f-9000-72f5-8ee6-92057724562a', NULL, NULL);


--
-- Data for Name: cancellation_policy; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.cancellation_policy VALUES
	('alue-a', 1, '2000-01-01', 1, '15:00:00', 'calendar', '{"held": 100, "moved": 0, "no_show": 100, "expert_ill": 0, "empty_group": 100, "cancelled_late": 100, "expert_withdrew": 0, "cancelled_in_time": 0, "group_ended_otherwise": 100, "group_ended_for_reason": 0}', '2026-10-14 09:00:00+00', 'preset'),
	('alue-a', 2, '2027-01-01', 2, '15:00:00', 'calendar', '{"held": 100, "moved": 0, "no_show": 100, "expert_ill": 0, "empty_group": 100, "cancelled_late": 100, "expert_withdrew": 0, "cancelled_in_time": 0, "group_ended_otherwise": 100, "group_ended_for_reason": 0}', '2026-10-27 08:00:00+00', 'clerk-of-alue-a');


--
-- Data for Name: fee_line; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.fee_line VALUES
	('alue-a', 'e2ac36ac-5b85-5d31-b714-ff969697a791', '01a139a3-d280-772f-b6fa-bfa4a444668c', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 0, 'EUR', 'cancelled_in_time', 1, 1, '2026-10', '2026-10', NULL, '{"by": "client", "deadline": "2026-10-15T12:00:00+00:00", "known_at": "2026-10-14T09:00:00+00:00", "reported_as": "orderer", "reported_at": "2026-10-14T09:00:00+00:00"}', '2026-10-14 09:00:00+00', '01a139a3-d280-7aec-af55-605ff848b500'),
	('alue-a', '512f1e84-ca08-595b-9f2c-2f01eafb8ebf', '01a139a3-d280-775b-9aad-bd2fe944131f', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 0, 'EUR', 'expert_ill', 1, 1, '2026-10', '2026-10', NULL, '{"reported_as": "orderer", "reported_at": "2026-10-14T09:00:00+00:00"}', '2026-10-14 09:00:00+00', '01a139a3-d280-73a1-9671-0f456075d283'),
	('alue-a', '17be1c21-c270-5757-a2c7-b4b6abb13879', '01a139a3-d280-7586-a6e0-ba97dce19b31', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 0, 'EUR', 'expert_withdrew', 1, 1, '2026-10', '2026-10', NULL, '{"reported_as": "orderer", "reported_at": "2026-10-14T09:00:00+00:00"}', '2026-10-21 06:00:00+00', '01a139a3-d280-7800-8421-36bea9dc98ef'),
	('alue-a', 'ad496785-36dd-5696-a8ea-5c25017a2066', '01a139a3-d280-7506-b01d-43699f0bd0c4', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 0, 'EUR', 'moved', 1, 1, '2026-10', '2026-10', NULL, '{"moved_to": "01a139a3-d280-7e3e-91cc-1c2d52da7f97", "reported_as": "orderer", "reported_at": "2026-10-14T09:00:00+00:00"}', '2026-10-21 06:00:00+00', '01a139a3-d280-79ae-b1fd-323e1693c8fd'),
	('alue-a', 'f25a8848-9b2b-5b30-9d08-701056046c75', '01a139a3-d280-72f0-b251-c5557e6b50c1', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 20000, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"reported_as": "orderer", "reported_at": "2026-10-21T06:00:00+00:00", "agreed_minor": 20000}', '2026-10-21 06:00:00+00', '01a15d0b-8b00-76e2-9582-d1a44a706faf'),
	('alue-a', '9ad907a6-7b9a-5811-b2fd-140a6f33f00a', '01a139a3-d280-776d-82fe-217a3e0729e5', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 1, 'fee', 2500, 'EUR', 'empty_group', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_hour", "minutes": 60, "rate_minor": 2500, "reported_as": "orderer", "reported_at": "2026-10-21T06:00:00+00:00", "participants": 0}', '2026-10-27 08:00:00+00', '01a15d0b-8b00-7ea2-bd76-01fbe0bf7e4e'),
	('alue-a', '4f1a34b4-b163-5aa8-b4b8-fd4bb703a8b8', '01a139a3-d280-71f5-b5c4-606487b189d6', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 1, 'fee', 2500, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_hour", "minutes": 60, "rate_minor": 2500, "reported_as": "orderer", "reported_at": "2026-10-21T06:00:00+00:00", "participants": 5}', '2026-10-27 08:00:00+00', '01a15d0b-8b00-7ea4-91fc-615e6409d40f'),
	('alue-a', '4230ceec-b08c-5e84-9c5c-63aad9f8dcb6', '01a139a3-d280-7560-93c9-bff129363cc3', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 5000, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-7974-bc03-67806855a196'),
	('alue-a', '4101132d-4f11-5c68-9a58-9845225f7408', '01a139a3-d280-7139-b0a1-a78bf61a8180', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 5000, 'EUR', 'no_show', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00", "other_work_minutes": 30}', '2026-10-27 08:00:00+00', '01a17c5f-9000-7490-98f9-fee885a8dcbe'),
	('alue-a', '44ffae11-df7a-5384-b5ec-b9e55e342368', '01a139a3-d280-740d-a74a-74e3a6042d69', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 5000, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-7dcd-b9ff-86dbc5c502c1'),
	('alue-a', 'd481bf6a-a204-56f3-a7bd-436918f39356', '01a139a3-d280-740d-a74a-74e3a6042d69', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 2, 'fee', 5000, 'EUR', 'no_show', 1, 1, '2026-10', '2026-10', '44ffae11-df7a-5384-b5ec-b9e55e342368', '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-72e0-b68c-a0b64b796ae5'),
	('alue-a', '6107a51d-35e5-5fef-905f-872b1c68120d', '01a139a3-d280-7e3e-91cc-1c2d52da7f97', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 5000, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-73d2-a66b-6b99cb7d8d06'),
	('alue-a', '3cd4485d-a6d6-5250-80c9-b41dfebed220', '01a17c5f-9000-7bdf-9879-bcd1db378083', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 2500, 'EUR', 'group_ended_otherwise', 1, 1, '2026-11', '2026-11', NULL, '{"basis": "per_hour", "reason": "other", "minutes": 60, "rate_minor": 2500, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-745e-b248-a58dfb811136'),
	('alue-a', '9a199831-834c-56c3-bd08-d29ad72a198a', '01a17c5f-9000-728b-84df-e8f7fb817c1a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, 'fee', 2500, 'EUR', 'group_ended_otherwise', 1, 1, '2026-11', '2026-11', NULL, '{"basis": "per_hour", "reason": "other", "minutes": 60, "rate_minor": 2500, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-745e-b248-a58dfb811136'),
	('alue-a', 'c24de2d2-61d8-523e-8729-db73a7bd48cd', '01a139a3-d280-7560-93c9-bff129363cc3', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 2, 'reversal', -5000, 'EUR', 'held', 1, 1, '2026-10', '2026-12', '4230ceec-b08c-5e84-9c5c-63aad9f8dcb6', '{"reversed_month": "2026-10"}', '2026-12-26 08:00:00+00', '01a2b15d-2000-708d-8b16-fcd561d47fe9'),
	('alue-a', '881fc5a2-71f2-5fe5-99b4-c77b64f32e4b', '01a139a3-d280-7560-93c9-bff129363cc3', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 2, 'fee', 0, 'EUR', 'expert_ill', 1, 1, '2026-10', '2026-12', NULL, '{"reported_as": "orderer", "reported_at": "2026-12-26T08:00:00+00:00"}', '2026-12-26 08:00:00+00', '01a2b15d-2000-708d-8b16-fcd561d47fe9');


--
-- Data for Name: fee_schedule; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.fee_schedule VALUES
	('alue-a', 1, '2000-01-01', 'EUR', 'area', '[{"basis": "per_session", "max_minor": 0, "min_minor": 0, "work_form": "individual", "amount_minor": 5000}, {"basis": "per_session", "max_minor": 0, "min_minor": 0, "work_form": "pair", "amount_minor": 5000}, {"basis": "per_hour", "max_minor": 0, "min_minor": 0, "work_form": "group", "amount_minor": 2500}, {"basis": "agreed", "max_minor": 60000, "min_minor": 10000, "work_form": "lecture", "amount_minor": 0}, {"basis": "agreed", "max_minor": 60000, "min_minor": 5000, "work_form": "development", "amount_minor": 0}]', '2026-10-14 09:00:00+00', 'preset', 'carried'),
	('alue-a', 2, '2027-01-01', 'EUR', 'area', '[{"basis": "per_session", "max_minor": 0, "min_minor": 0, "work_form": "individual", "amount_minor": 6000}, {"basis": "per_session", "max_minor": 0, "min_minor": 0, "work_form": "pair", "amount_minor": 6000}, {"basis": "per_session", "max_minor": 0, "min_minor": 0, "work_form": "group", "amount_minor": 6000}, {"basis": "per_session", "max_minor": 0, "min_minor": 0, "work_form": "lecture", "amount_minor": 6000}, {"basis": "per_session", "max_minor": 0, "min_minor": 0, "work_form": "development", "amount_minor": 6000}]', '2026-10-27 08:00:00+00', 'clerk-of-alue-a', 'carried');


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.idempotency VALUES
	('alue-a', 'clerk-of-alue-a', '5c581afe-8ad2-4fd5-953d-bb2c8360afab', '\x46ba10cda09a790cc2314b72a02f4ad7bf96e6196f23755c54baa6eab3ff7570', 201, '{}', '\x7b2276657273696f6e223a322c2276616c69645f66726f6d223a22323032372d30312d3031222c2263757272656e6379223a22455552222c22706169645f6279223a2261726561222c227768656e5f6e65676174697665223a2263617272696564222c22707269636573223a5b7b22776f726b5f666f726d223a22696e646976696475616c222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d2c7b22776f726b5f666f726d223a2270616972222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d2c7b22776f726b5f666f726d223a2267726f7570222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d2c7b22776f726b5f666f726d223a226c656374757265222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d2c7b22776f726b5f666f726d223a22646576656c6f706d656e74222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d5d7d', '2026-11-26 18:31:19.657413+00'),
	('alue-a', 'clerk-of-alue-a', 'a2fa7045-44a4-4750-88a1-ffa5509a1a8d', '\xb0d898167035c65e64fde850b703bf6d83715376d6eedc2693e4858dbd3d42b0', 201, '{}', '\x7b2276657273696f6e223a322c2276616c69645f66726f6d223a22323032372d30312d3031222c22646561646c696e655f646179735f6265666f7265223a322c22646561646c696e655f74696d65223a2231353a3030222c226461795f6b696e64223a2263616c656e646172222c2270657263656e74223a7b2268656c64223a3130302c2263616e63656c6c65645f696e5f74696d65223a302c2263616e63656c6c65645f6c617465223a3130302c226d6f766564223a302c226e6f5f73686f77223a3130302c22656d7074795f67726f7570223a3130302c2267726f75705f656e6465645f666f725f726561736f6e223a302c2267726f75705f656e6465645f6f7468657277697365223a3130302c226578706572745f696c6c223a302c226578706572745f7769746864726577223a307d7d', '2026-11-26 18:31:19.715238+00'),
	('alue-a', '01a139a3-d280-785f-87b6-0df642980ee9', 'a219c6b6-d23e-4412-85f8-3eb24384a407', '\xd4e626c1ff41b3163ae30dcaae173cc0747cd839befc8f18b6d229e4aa9b7549', 200, '{"ETag": "\"1\""}', '\x7b226e6f746963655f6964223a2234613634623339332d333332352d353765312d396636392d643334656430613136303262222c227265766973696f6e223a312c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22756e69745f6e616d65223a22596b73696b6bc3b62034343130222c22636f73745f63656e747265223a2234343130222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539222c22746f74616c223a7b22616d6f756e745f6d696e6f72223a34303030302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a392c226f70656e5f73657373696f6e73223a312c226973737565645f6174223a22323032362d31312d30395431323a30303a30302b30323a3030222c22617070726f7665645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030222c22617070726f7665645f6279223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539222c226f70656e5f6f626a656374696f6e73223a307d', '2026-11-26 18:31:20.758306+00'),
	('alue-a', '01a139a3-d280-7124-bd89-68b5b062c3ca', '3d23feed-e66c-4883-9ba5-75cdcc3afdec', '\xb5c76793b895ed7bb74a3ead077b9a0358c2f5caddd4b0109311cadfc2ff486d', 201, '{}', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d376530652d393938322d626133393861663061343861222c226e6f746963655f6964223a2239326162633135652d396266342d353864632d623531312d636537303039653762386631222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c22776f726473223a2248756f6d61757475732073616e6f696e20616c75652d61222c227261697365645f6279223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c227261697365645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030222c227374617465223a226f70656e222c22616e73776572223a6e756c6c2c22736574746c65645f6279223a6e756c6c2c22736574746c65645f6174223a6e756c6c7d', '2026-11-26 18:31:20.802418+00'),
	('alue-a', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'a85f642e-8d09-4a11-8ea5-b94bec729158', '\xb9309a7eb2387cb07acde81ffb1bce657b988675cf3969ae29af40e14d803ce9', 200, '{}', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d376530652d393938322d626133393861663061343861222c226e6f746963655f6964223a2239326162633135652d396266342d353864632d623531312d636537303039653762386631222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c22776f726473223a2248756f6d61757475732073616e6f696e20616c75652d61222c227261697365645f6279223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c227261697365645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030222c227374617465223a2277697468647261776e222c22616e73776572223a6e756c6c2c22736574746c65645f6279223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c22736574746c65645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030227d', '2026-11-26 18:31:20.83193+00'),
	('alue-a', '01a139a3-d280-7124-bd89-68b5b062c3ca', '3125bac8-fe49-4d77-8462-c981b2e7aa45', '\xb5c76793b895ed7bb74a3ead077b9a0358c2f5caddd4b0109311cadfc2ff486d', 201, '{}', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d373265342d623935352d366233333938613339333230222c226e6f746963655f6964223a2239326162633135652d396266342d353864632d623531312d636537303039653762386631222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c22776f726473223a2248756f6d61757475732073616e6f696e20616c75652d61222c227261697365645f6279223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c227261697365645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030222c227374617465223a226f70656e222c22616e73776572223a6e756c6c2c22736574746c65645f6279223a6e756c6c2c22736574746c65645f6174223a6e756c6c7d', '2026-11-26 18:31:20.855045+00');


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.inbox VALUES
	('alue-a', 'billing.area', '01a139a3-d280-73e0-8f3d-6252e1a890e2', '2026-11-26 18:31:15.252378+00'),
	('alue-a', 'billing.unit', '01a139a3-d280-7f66-a6b1-3c7bc4bff10e', '2026-11-26 18:31:15.380826+00'),
	('alue-a', 'billing.unit', '01a139a3-d280-705b-af72-f36cbc756ef3', '2026-11-26 18:31:15.469171+00'),
	('alue-a', 'billing.expert', '01a139a3-d280-7230-a4fa-bfede7d8c9dd', '2026-11-26 18:31:15.469866+00'),
	('alue-a', 'billing.expert', '01a139a3-d280-77ab-bb11-63d84344ee4d', '2026-11-26 18:31:15.5586+00'),
	('alue-a', 'billing.expert', '01a139a3-d280-7fea-879c-316bc7cea215', '2026-11-26 18:31:15.570673+00'),
	('alue-a', 'billing.expert', '01a139a3-d280-7a7e-a8a5-14dcf6aabf84', '2026-11-26 18:31:15.590635+00'),
	('alue-a', 'billing.unit', '01a139a3-d280-76c6-9667-07753eb5c18e', '2026-11-26 18:31:15.605253+00'),
	('alue-a', 'billing.order', '01a139a3-d280-758c-8436-16ffbb74734e', '2026-11-26 18:31:16.571501+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7741-98a8-2efbdbecbc09', '2026-11-26 18:31:16.57155+00'),
	('alue-a', 'billing.order', '01a139a3-d280-77bb-b46c-ea3844274c6b', '2026-11-26 18:31:16.57156+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7884-bf85-5cd883a96752', '2026-11-26 18:31:16.571572+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7954-8e0e-12443756e523', '2026-11-26 18:31:16.571575+00'),
	('alue-a', 'billing.order', '01a139a3-d280-79f8-bfb2-7b15d13251e5', '2026-11-26 18:31:16.571579+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7d23-8038-b1cf6bd6e484', '2026-11-26 18:31:16.571582+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7d3b-a3d6-1e3a35203951', '2026-11-26 18:31:16.572631+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7ee3-bc94-11a01e6ae370', '2026-11-26 18:31:16.57265+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7813-a37b-e0cfaf3a5122', '2026-11-26 18:31:16.633936+00'),
	('alue-a', 'billing.order', '01a139a3-d280-78e0-bc61-1837010c3c20', '2026-11-26 18:31:16.633977+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7b96-b637-b488e3377f57', '2026-11-26 18:31:16.633983+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7cb9-ad5d-ff6b1a58186f', '2026-11-26 18:31:16.633987+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7e3a-a9be-d43b2cbe6deb', '2026-11-26 18:31:16.63399+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7f98-8f17-358c78c8783b', '2026-11-26 18:31:16.633994+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7aa9-a913-0fb058af72d0', '2026-11-26 18:31:16.652569+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7b56-9486-3662c1fdad3f', '2026-11-26 18:31:16.652613+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7aec-af55-605ff848b500', '2026-11-26 18:31:16.831219+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7e4f-ae7a-a31f4c350360', '2026-11-26 18:31:16.854097+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7424-91b2-9b10c2d04219', '2026-11-26 18:31:16.870962+00'),
	('alue-a', 'billing.order', '01a139a3-d280-73a1-9671-0f456075d283', '2026-11-26 18:31:16.934922+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7800-8421-36bea9dc98ef', '2026-11-26 18:31:16.96341+00'),
	('alue-a', 'billing.order', '01a139a3-d280-74b7-9dd4-c8cd11ce71a4', '2026-11-26 18:31:16.977556+00'),
	('alue-a', 'billing.order', '01a139a3-d280-79ae-b1fd-323e1693c8fd', '2026-11-26 18:31:16.977584+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-7ec8-a6db-603c78642188', '2026-11-26 18:31:17.986227+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-76e2-9582-d1a44a706faf', '2026-11-26 18:31:18.003761+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-7c0c-b1c4-7d91e038f83d', '2026-11-26 18:31:18.029543+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-7ea2-bd76-01fbe0bf7e4e', '2026-11-26 18:31:18.047603+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-76ad-9cd8-68a699b045a9', '2026-11-26 18:31:18.07094+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-7ea4-91fc-615e6409d40f', '2026-11-26 18:31:18.088091+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7974-bc03-67806855a196', '2026-11-26 18:31:19.462988+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7490-98f9-fee885a8dcbe', '2026-11-26 18:31:19.480289+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7dcd-b9ff-86dbc5c502c1', '2026-11-26 18:31:19.497078+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-72e0-b68c-a0b64b796ae5', '2026-11-26 18:31:19.511282+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-73d2-a66b-6b99cb7d8d06', '2026-11-26 18:31:19.535832+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7158-89f4-9d1cd5c1d1bd', '2026-11-26 18:31:19.565683+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-76cb-92c1-612b8993e4f1', '2026-11-26 18:31:19.565722+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7712-8e7f-1b001915acb9', '2026-11-26 18:31:19.565728+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-745e-b248-a58dfb811136', '2026-11-26 18:31:19.586709+00'),
	('alue-a', 'billing.order', '01a2b15d-2000-708d-8b16-fcd561d47fe9', '2026-11-26 18:31:20.901791+00');


--
-- Data for Name: month; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.month VALUES
	('alue-a', '2026-11', 'closed', '2026-12-09 10:00:00+00', '2026-12-09 22:00:00+00', '2026-12-31', 4),
	('alue-a', '2026-10', 'closed', '2026-11-09 10:00:00+00', '2026-11-09 22:00:00+00', '2026-11-30', 9);


--
-- Data for Name: notice_approval; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.notice_approval VALUES
	('alue-a', '4a64b393-3325-57e1-9f69-d34ed0a1602b', 1, '01a139a3-d280-785f-87b6-0df642980ee9', '2026-12-26 08:00:00+00');


--
-- Data for Name: notice_objection; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.notice_objection VALUES
	('alue-a', '01a2b15d-2000-7e0e-9982-ba398af0a48a', '92abc15e-9bf4-58dc-b511-ce7009e7b8f1', 1, '2026-10', '01a139a3-d280-798d-bc21-d165a63e0da1', 'Huomautus sanoin alue-a', '01a139a3-d280-7124-bd89-68b5b062c3ca', '2026-12-26 08:00:00+00', 'withdrawn', NULL, '01a139a3-d280-7124-bd89-68b5b062c3ca', '2026-12-26 08:00:00+00'),
	('alue-a', '01a2b15d-2000-72e4-b955-6b3398a39320', '92abc15e-9bf4-58dc-b511-ce7009e7b8f1', 1, '2026-10', '01a139a3-d280-798d-bc21-d165a63e0da1', 'Huomautus sanoin alue-a', '01a139a3-d280-7124-bd89-68b5b062c3ca', '2026-12-26 08:00:00+00', 'open', NULL, NULL, NULL);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: billing_owner
--



--
-- Data for Name: outbox_archive; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.outbox_archive VALUES
	(1, 'alue-a', '01a139a3-d280-78d0-905c-2f8953c0c200', 'billing.internal.policy.v1', 'alue-a:alue-a', 'billing.FeeScheduleSet.v1', 'urn:kokemus:schema:billing.FeeScheduleSet.v1', 'alue-a', 1, '2026-10-14 09:00:00+00', 'alue-a', '01a139a3-d280-73e0-8f3d-6252e1a890e2', '00-8987358c60ea32f51d281fb1bd47f24a-0458662ea7bfe9ed-03', '', '\x7b2276657273696f6e223a312c2276616c69645f66726f6d223a22323030302d30312d3031222c2263757272656e6379223a22455552222c22707269636573223a5b7b22776f726b5f666f726d223a22696e646976696475616c222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a353030307d2c7b22776f726b5f666f726d223a2270616972222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a353030307d2c7b22776f726b5f666f726d223a2267726f7570222c226261736973223a227065725f686f7572222c22616d6f756e745f6d696e6f72223a323530307d2c7b22776f726b5f666f726d223a226c656374757265222c226261736973223a22616772656564222c226d696e5f6d696e6f72223a31303030302c226d61785f6d696e6f72223a36303030307d2c7b22776f726b5f666f726d223a22646576656c6f706d656e74222c226261736973223a22616772656564222c226d696e5f6d696e6f72223a353030302c226d61785f6d696e6f72223a36303030307d5d7d', '2026-11-26 18:31:15.363654+00', '2026-11-26 18:31:15.387154+00'),
	(2, 'alue-a', '01a139a3-d280-7dd2-bba5-ffd6ec380b5b', 'billing.internal.policy.v1', 'alue-a:alue-a', 'billing.CancellationPolicySet.v1', 'urn:kokemus:schema:billing.CancellationPolicySet.v1', 'alue-a', 2, '2026-10-14 09:00:00+00', 'alue-a', '01a139a3-d280-73e0-8f3d-6252e1a890e2', '00-8987358c60ea32f51d281fb1bd47f24a-0458662ea7bfe9ed-03', '', '\x7b2276657273696f6e223a312c2276616c69645f66726f6d223a22323030302d30312d3031222c22646561646c696e655f646179735f6265666f7265223a312c22646561646c696e655f74696d65223a2231353a3030222c226461795f6b696e64223a2263616c656e646172222c2270657263656e74223a7b2268656c64223a3130302c2263616e63656c6c65645f696e5f74696d65223a302c2263616e63656c6c65645f6c617465223a3130302c226d6f766564223a302c226e6f5f73686f77223a3130302c22656d7074795f67726f7570223a3130302c2267726f75705f656e6465645f666f725f726561736f6e223a302c2267726f75705f656e6465645f6f7468657277697365223a3130302c226578706572745f696c6c223a302c226578706572745f7769746864726577223a307d7d', '2026-11-26 18:31:15.36381+00', '2026-11-26 18:31:15.387363+00'),
	(3, 'alue-a', '01a139a3-d280-79d7-b5b7-386a4913c4b9', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-772f-b6fa-bfa4a444668c', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-772f-b6fa-bfa4a444668c', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-7aec-af55-605ff848b500', '00-0a699f94a92c2b72e3bd14ab8fbc9a0d-c343f8bf78622c35-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373732662d623666612d626661346134343436363863222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2265326163333661632d356238352d356433312d623731342d666639363936393761373931222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a2263616e63656c6c65645f696e5f74696d65222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:16.837669+00', '2026-11-26 18:31:16.849221+00'),
	(4, 'alue-a', '01a139a3-d280-79e2-a5b0-cdd5a995af08', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-775b-9aad-bd2fe944131f', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-775b-9aad-bd2fe944131f', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-73a1-9671-0f456075d283', '00-b2b9147e895bd8077970b8c1f5317707-67733b28a8cfa66a-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373735622d396161642d626432666539343431333166222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2235313266316538342d636130382d353935622d396632632d326630316561666238656266222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a226578706572745f696c6c222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:16.954931+00', '2026-11-26 18:31:16.969115+00'),
	(5, 'alue-a', '01a15d0b-8b00-71ad-be94-b85d07dd5a9f', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7586-a6e0-ba97dce19b31', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7586-a6e0-ba97dce19b31', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-7800-8421-36bea9dc98ef', '00-7f64787de741abb189e10c3a79d9b883-11deb79645eb42fb-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373538362d613665302d626139376463653139623331222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2231376265316332312d633237302d353735372d613263372d623462366162623133383739222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a226578706572745f7769746864726577222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:16.972995+00', '2026-11-26 18:31:16.977163+00'),
	(6, 'alue-a', '01a15d0b-8b00-7bda-acb6-87ea4933310e', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7506-b01d-43699f0bd0c4', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7506-b01d-43699f0bd0c4', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-79ae-b1fd-323e1693c8fd', '00-070dee3f63f7814982aba9ef866e6b79-80d333e4e4676337-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373530362d623031642d343336393966306264306334222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2261643439363738352d333664642d353639362d613865612d356332353031376132303636222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a226d6f766564222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:16.983457+00', '2026-11-26 18:31:16.987658+00'),
	(7, 'alue-a', '01a15d0b-8b00-72ef-96fa-9c36085319fb', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-72f0-b251-c5557e6b50c1', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-72f0-b251-c5557e6b50c1', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a15d0b-8b00-76e2-9582-d1a44a706faf', '00-24cb94f5c983f3b765c905ed27e58c23-83dfab87e6e2da78-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373266302d623235312d633535353765366235306331222c226f726465725f6964223a2230316131333961332d643238302d376236312d393939642d656231336237663866613439222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2266323561383834382d396232622d356233302d396430382d373031303536303436633735222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a32303030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:18.015414+00', '2026-11-26 18:31:18.029176+00'),
	(8, 'alue-a', '01a15d0b-8b00-7a8c-ace5-339ccf33a5f7', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7bfb-84bf-187c11c70da7', 'billing.FeePending.v1', 'urn:kokemus:schema:billing.FeePending.v1', '01a139a3-d280-7bfb-84bf-187c11c70da7', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a15d0b-8b00-7c0c-b1c4-7d91e038f83d', '00-b4e0ab52dfefdde4697d36106a859d86-30b9629bd2030fda-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376266622d383462662d313837633131633730646137222c226f726465725f6964223a2230316131333961332d643238302d373534322d386162342d656333303835306564316532222c226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c227265766973696f6e223a312c226d697373696e67223a5b2261677265656d656e74225d7d', '2026-11-26 18:31:18.037271+00', '2026-11-26 18:31:18.046238+00'),
	(9, 'alue-a', '01a17c5f-9000-7671-9b4c-816ce567350f', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-776d-82fe-217a3e0729e5', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-776d-82fe-217a3e0729e5', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a15d0b-8b00-7ea2-bd76-01fbe0bf7e4e', '00-d58667f56bed05b803a12fa25d3dadb5-04087a73790f977e-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373736642d383266652d323137613365303732396535222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2239616439303761362d376239612d353831312d623266642d313430613666333366303061222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a323530302c2272756c65223a22656d7074795f67726f7570222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:18.054146+00', '2026-11-26 18:31:18.0702+00'),
	(10, 'alue-a', '01a17c5f-9000-72dc-9d40-a887a4a101cb', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-71f5-b5c4-606487b189d6', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-71f5-b5c4-606487b189d6', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a15d0b-8b00-7ea4-91fc-615e6409d40f', '00-6c8adc861f0dbbd57338d33c54efcde3-33b58b9fab9f40f7-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373166352d623563342d363036343837623138396436222c226f726465725f6964223a2230316131333961332d643238302d373663632d383861382d393836316265333730643566222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2234663161333462342d623136332d356161382d623462382d666434626237303361386238222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a323530302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:18.091509+00', '2026-11-26 18:31:18.094577+00'),
	(11, 'alue-a', '01a17c5f-9000-743d-838a-045a07e2b0fc', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7560-93c9-bff129363cc3', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7560-93c9-bff129363cc3', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a17c5f-9000-7974-bc03-67806855a196', '00-351cdcb74c8dc68dc843c2c8b7c28e65-f4371bce3a67a89d-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2234323330636565632d623038632d356538342d396335632d363361616439663864636236222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:19.470802+00', '2026-11-26 18:31:19.477242+00'),
	(12, 'alue-a', '01a17c5f-9000-749f-a2ae-ae2ba3b1000b', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7139-b0a1-a78bf61a8180', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7139-b0a1-a78bf61a8180', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a17c5f-9000-7490-98f9-fee885a8dcbe', '00-d8527e1877a34641e5dad97cb9bf9e8c-38afdcec743dba3f-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373133392d623061312d613738626636316138313830222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2234313031313332642d346631312d356336382d396135382d393834353232356637343038222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a226e6f5f73686f77222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:19.489514+00', '2026-11-26 18:31:19.494587+00'),
	(13, 'alue-a', '01a17c5f-9000-7d5d-81a5-2738d98c636d', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-740d-a74a-74e3a6042d69', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-740d-a74a-74e3a6042d69', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a17c5f-9000-7dcd-b9ff-86dbc5c502c1', '00-8a3928274dc5862301eb72bd17e626dc-f6ab7fb2e25dfa65-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2234346666616531312d646637612d353338342d623565632d623965353565333432333638222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:19.502762+00', '2026-11-26 18:31:19.511432+00'),
	(14, 'alue-a', '01a17c5f-9000-7c0e-bdb2-0f93c2270c49', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-740d-a74a-74e3a6042d69', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-740d-a74a-74e3a6042d69', 2, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a17c5f-9000-72e0-b68c-a0b64b796ae5', '00-f21ebb88608937dd991996924df87d18-1679accbda111ec5-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373430642d613734612d373465336136303432643639222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a322c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2264343831626636612d613230342d353666332d613762642d343336393138663339333536222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a226e6f5f73686f77222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130222c22636f727265637473223a2234346666616531312d646637612d353338342d623565632d623965353565333432333638227d5d7d', '2026-11-26 18:31:19.523486+00', '2026-11-26 18:31:19.532574+00'),
	(15, 'alue-a', '01a17c5f-9000-7098-af1f-0828fd5e374b', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7e3e-91cc-1c2d52da7f97', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7e3e-91cc-1c2d52da7f97', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a17c5f-9000-73d2-a66b-6b99cb7d8d06', '00-4efbb111ca23d7ff5760e26786f31717-6e72feec7c5b4c75-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376533652d393163632d316332643532646137663937222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2236313037613531642d333565352d356665662d393035662d383732623163363831323064222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:31:19.544185+00', '2026-11-26 18:31:19.553442+00'),
	(16, 'alue-a', '01a17c5f-9000-747c-9ae3-0d9e37eae3c5', 'billing.internal.fee.v1', 'alue-a:01a17c5f-9000-7bdf-9879-bcd1db378083', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a17c5f-9000-7bdf-9879-bcd1db378083', 1, '2026-10-27 08:00:00+00', '01a17c5f-9000-7658-be66-8d1286a85837', '01a17c5f-9000-745e-b248-a58dfb811136', '00-b7cb7d1f4f5f6d529f28a830cf01f1ef-418d55f53e65313a-03', '', '\x7b2273657373696f6e5f6964223a2230316131376335662d393030302d376264662d393837392d626364316462333738303833222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2233636434343835642d613664362d353235302d383063392d623431646665626564323230222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a323530302c2272756c65223a2267726f75705f656e6465645f6f7468657277697365222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3131222c2273746174656d656e745f6d6f6e7468223a22323032362d3131227d5d7d', '2026-11-26 18:31:19.592292+00', '2026-11-26 18:31:19.59693+00'),
	(17, 'alue-a', '01a17c5f-9000-7a44-aa8f-dd7d4327bb2c', 'billing.internal.fee.v1', 'alue-a:01a17c5f-9000-728b-84df-e8f7fb817c1a', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a17c5f-9000-728b-84df-e8f7fb817c1a', 1, '2026-10-27 08:00:00+00', '01a17c5f-9000-7658-be66-8d1286a85837', '01a17c5f-9000-745e-b248-a58dfb811136', '00-b7cb7d1f4f5f6d529f28a830cf01f1ef-418d55f53e65313a-03', '', '\x7b2273657373696f6e5f6964223a2230316131376335662d393030302d373238622d383464662d653866376662383137633161222c226f726465725f6964223a2230316131376335662d393030302d373635382d626536362d386431323836613835383337222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2239613139393833312d383334632d353663332d626430382d643239616437326131393861222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a323530302c2272756c65223a2267726f75705f656e6465645f6f7468657277697365222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3131222c2273746174656d656e745f6d6f6e7468223a22323032362d3131227d5d7d', '2026-11-26 18:31:19.592308+00', '2026-11-26 18:31:19.596952+00'),
	(18, 'alue-a', '01a17c5f-9000-7dab-bc89-1c4eb01f2fe9', 'billing.internal.policy.v1', 'alue-a:alue-a', 'billing.FeeScheduleSet.v1', 'urn:kokemus:schema:billing.FeeScheduleSet.v1', 'alue-a', 3, '2026-10-27 08:00:00+00', 'alue-a', NULL, '00-9a20db710285a8f5ade91da516137e42-236dc6a115ab4f5b-03', '', '\x7b2276657273696f6e223a322c2276616c69645f66726f6d223a22323032372d30312d3031222c2263757272656e6379223a22455552222c22707269636573223a5b7b22776f726b5f666f726d223a22696e646976696475616c222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d2c7b22776f726b5f666f726d223a2270616972222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d2c7b22776f726b5f666f726d223a2267726f7570222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d2c7b22776f726b5f666f726d223a226c656374757265222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d2c7b22776f726b5f666f726d223a22646576656c6f706d656e74222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d5d7d', '2026-11-26 18:31:19.706529+00', '2026-11-26 18:31:19.71093+00'),
	(19, 'alue-a', '01a17c5f-9000-70e0-b8e2-ed0b9d81467a', 'billing.internal.policy.v1', 'alue-a:alue-a', 'billing.CancellationPolicySet.v1', 'urn:kokemus:schema:billing.CancellationPolicySet.v1', 'alue-a', 4, '2026-10-27 08:00:00+00', 'alue-a', NULL, '00-323e3b1761190683d8b1a765fdfb7552-2723f7caab30be4b-03', '', '\x7b2276657273696f6e223a322c2276616c69645f66726f6d223a22323032372d30312d3031222c22646561646c696e655f646179735f6265666f7265223a322c22646561646c696e655f74696d65223a2231353a3030222c226461795f6b696e64223a2263616c656e646172222c2270657263656e74223a7b2268656c64223a3130302c2263616e63656c6c65645f696e5f74696d65223a302c2263616e63656c6c65645f6c617465223a3130302c226d6f766564223a302c226e6f5f73686f77223a3130302c22656d7074795f67726f7570223a3130302c2267726f75705f656e6465645f666f725f726561736f6e223a302c2267726f75705f656e6465645f6f7468657277697365223a3130302c226578706572745f696c6c223a302c226578706572745f7769746864726577223a307d7d', '2026-11-26 18:31:19.724958+00', '2026-11-26 18:31:19.732131+00'),
	(20, 'alue-a', '01a1bfc0-1900-7575-9a96-d8d05a43968e', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.PaymentNoticeIssued.v1', 'urn:kokemus:schema:billing.PaymentNoticeIssued.v1', '2026-10', 1, '2026-11-09 10:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b226e6f746963655f6964223a2239326162633135652d396266342d353864632d623531312d636537303039653762386631222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c227265766973696f6e223a312c22746f74616c223a7b22616d6f756e745f6d696e6f72223a353030302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a322c226f70656e5f73657373696f6e73223a317d', '2026-11-26 18:31:19.836983+00', '2026-11-26 18:31:19.846714+00'),
	(21, 'alue-a', '01a1bfc0-1900-78ec-a498-8f49bb9e71db', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.PaymentNoticeIssued.v1', 'urn:kokemus:schema:billing.PaymentNoticeIssued.v1', '2026-10', 2, '2026-11-09 10:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b226e6f746963655f6964223a2234613634623339332d333332352d353765312d396636392d643334656430613136303262222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539222c227265766973696f6e223a312c22746f74616c223a7b22616d6f756e745f6d696e6f72223a34303030302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a392c226f70656e5f73657373696f6e73223a317d', '2026-11-26 18:31:19.836997+00', '2026-11-26 18:31:19.846739+00'),
	(22, 'alue-a', '01a1c253-4700-775e-be31-e91b532dfdb0', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.StatementIssued.v1', 'urn:kokemus:schema:billing.StatementIssued.v1', '2026-10', 3, '2026-11-09 22:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b2273746174656d656e745f6964223a2232356461613032352d346366312d356534312d623635322d373964666133323236356231222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c226d6f6e7468223a22323032362d3130222c227061795f64617465223a22323032362d31312d3330222c22746f74616c223a7b22616d6f756e745f6d696e6f72223a32353030302c2263757272656e6379223a22455552227d2c22756e697473223a5b7b22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22616d6f756e745f6d696e6f72223a353030307d2c7b22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22616d6f756e745f6d696e6f72223a32303030307d5d7d', '2026-11-26 18:31:19.868544+00', '2026-11-26 18:31:19.872431+00'),
	(23, 'alue-a', '01a1c253-4700-7b06-9321-be03f6541863', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.StatementIssued.v1', 'urn:kokemus:schema:billing.StatementIssued.v1', '2026-10', 4, '2026-11-09 22:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b2273746174656d656e745f6964223a2266386632303063612d643338342d356665612d613662302d373436346134626335636361222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c226d6f6e7468223a22323032362d3130222c227061795f64617465223a22323032362d31312d3330222c22746f74616c223a7b22616d6f756e745f6d696e6f72223a32303030302c2263757272656e6379223a22455552227d2c22756e697473223a5b7b22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22616d6f756e745f6d696e6f72223a32303030307d5d7d', '2026-11-26 18:31:19.868556+00', '2026-11-26 18:31:19.872455+00'),
	(24, 'alue-a', '01a1c253-4700-76e0-981d-1361a267aef3', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.MonthClosed.v1', 'urn:kokemus:schema:billing.MonthClosed.v1', '2026-10', 5, '2026-11-09 22:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b226d6f6e7468223a22323032362d3130222c22636c6f7365645f6174223a22323032362d31312d30395432323a30303a30305a222c227061795f64617465223a22323032362d31312d3330227d', '2026-11-26 18:31:19.868559+00', '2026-11-26 18:31:19.872464+00'),
	(25, 'alue-a', '01a25a3e-e100-7579-92b1-2daae6910ef9', 'billing.internal.month.v1', 'alue-a:2026-11', 'billing.PaymentNoticeIssued.v1', 'urn:kokemus:schema:billing.PaymentNoticeIssued.v1', '2026-11', 1, '2026-12-09 10:00:00+00', 'alue-a:2026-11', NULL, '', '', '\x7b226e6f746963655f6964223a2236363963646536612d663062652d353431352d623563352d383134653833326163353237222c226d6f6e7468223a22323032362d3131222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539222c227265766973696f6e223a312c22746f74616c223a7b22616d6f756e745f6d696e6f72223a353030302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a322c226f70656e5f73657373696f6e73223a317d', '2026-11-26 18:31:19.888845+00', '2026-11-26 18:31:19.892552+00'),
	(26, 'alue-a', '01a25a3e-e100-7e4a-8415-8983c5e815a7', 'billing.internal.month.v1', 'alue-a:2026-11', 'billing.PaymentNoticeIssued.v1', 'urn:kokemus:schema:billing.PaymentNoticeIssued.v1', '2026-11', 2, '2026-12-09 10:00:00+00', 'alue-a:2026-11', NULL, '', '', '\x7b226e6f746963655f6964223a2266336435353938332d303464312d356432332d396664652d353666376138306162333233222c226d6f6e7468223a22323032362d3131222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c227265766973696f6e223a312c22746f74616c223a7b22616d6f756e745f6d696e6f72223a302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a302c226f70656e5f73657373696f6e73223a317d', '2026-11-26 18:31:19.888858+00', '2026-11-26 18:31:19.892575+00'),
	(27, 'alue-a', '01a25cd2-0f00-70b4-9021-7274638c3f10', 'billing.internal.month.v1', 'alue-a:2026-11', 'billing.StatementIssued.v1', 'urn:kokemus:schema:billing.StatementIssued.v1', '2026-11', 3, '2026-12-09 22:00:00+00', 'alue-a:2026-11', NULL, '', '', '\x7b2273746174656d656e745f6964223a2263353930353264322d306334612d353035352d616262322d393333383237396664343866222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c226d6f6e7468223a22323032362d3131222c227061795f64617465223a22323032362d31322d3331222c22746f74616c223a7b22616d6f756e745f6d696e6f72223a353030302c2263757272656e6379223a22455552227d2c22756e697473223a5b7b22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c22616d6f756e745f6d696e6f72223a353030307d5d7d', '2026-11-26 18:31:19.914116+00', '2026-11-26 18:31:19.917448+00'),
	(28, 'alue-a', '01a25cd2-0f00-7414-a4c9-67559ca5029d', 'billing.internal.month.v1', 'alue-a:2026-11', 'billing.MonthClosed.v1', 'urn:kokemus:schema:billing.MonthClosed.v1', '2026-11', 4, '2026-12-09 22:00:00+00', 'alue-a:2026-11', NULL, '', '', '\x7b226d6f6e7468223a22323032362d3131222c22636c6f7365645f6174223a22323032362d31322d30395432323a30303a30305a222c227061795f64617465223a22323032362d31322d3331227d', '2026-11-26 18:31:19.914129+00', '2026-11-26 18:31:19.917468+00'),
	(29, 'alue-a', '01a2b15d-2000-7443-9a05-b7c66b1bd704', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.NoticeApproved.v1', 'urn:kokemus:schema:billing.NoticeApproved.v1', '2026-10', 6, '2026-12-26 08:00:00+00', 'alue-a:2026-10', NULL, '00-7b0ba52d5cd23ac2f09064b65df18b75-27bce5457e8665d7-03', '', '\x7b226e6f746963655f6964223a2234613634623339332d333332352d353765312d396636392d643334656430613136303262222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a312c22617070726f7665645f6279223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539227d', '2026-11-26 18:31:20.782461+00', '2026-11-26 18:31:20.786767+00'),
	(30, 'alue-a', '01a2b15d-2000-7b8c-853f-63d66206087b', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.NoticeObjectionRaised.v1', 'urn:kokemus:schema:billing.NoticeObjectionRaised.v1', '2026-10', 7, '2026-12-26 08:00:00+00', 'alue-a:2026-10', NULL, '00-d1eb7954676e07916477bd05e6e9d874-19affb7e6bbbbe71-03', '', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d376530652d393938322d626133393861663061343861222c226e6f746963655f6964223a2239326162633135652d396266342d353864632d623531312d636537303039653762386631222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c227261697365645f6279223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361227d', '2026-11-26 18:31:20.823419+00', '2026-11-26 18:31:20.827378+00'),
	(31, 'alue-a', '01a2b15d-2000-7e19-a9ae-f36be5542e79', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.NoticeObjectionAnswered.v1', 'urn:kokemus:schema:billing.NoticeObjectionAnswered.v1', '2026-10', 8, '2026-12-26 08:00:00+00', 'alue-a:2026-10', NULL, '00-e2b8841853863ea1e0f422679a196a68-985cc87e975c020f-03', '', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d376530652d393938322d626133393861663061343861222c226e6f746963655f6964223a2239326162633135652d396266342d353864632d623531312d636537303039653762386631222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227261697365645f6279223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c227374617465223a2277697468647261776e227d', '2026-11-26 18:31:20.847768+00', '2026-11-26 18:31:20.856095+00'),
	(32, 'alue-a', '01a2b15d-2000-724a-8551-d15066c1cae0', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.NoticeObjectionRaised.v1', 'urn:kokemus:schema:billing.NoticeObjectionRaised.v1', '2026-10', 9, '2026-12-26 08:00:00+00', 'alue-a:2026-10', NULL, '00-3f2c3ffc70976d3d37f59e7eaeaa13c0-b5f038a30b7a7a2c-03', '', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d373265342d623935352d366233333938613339333230222c226e6f746963655f6964223a2239326162633135652d396266342d353864632d623531312d636537303039653762386631222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c227265766973696f6e223a312c227261697365645f6279223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361227d', '2026-11-26 18:31:20.874968+00', '2026-11-26 18:31:20.878001+00'),
	(33, 'alue-a', '01a2b15d-2000-7bdc-9a93-9a7c2aa52c36', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7560-93c9-bff129363cc3', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7560-93c9-bff129363cc3', 2, '2026-12-26 08:00:00+00', '01a139a3-d280-77df-a932-62a51e3e1667', '01a2b15d-2000-708d-8b16-fcd561d47fe9', '00-bf79bd215639e1f12d23d66cd9c5b639-4efbd25fdcb996aa-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373536302d393363392d626666313239333633636333222c226f726465725f6964223a2230316131333961332d643238302d373764662d613933322d363261353165336531363637222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c227265766973696f6e223a322c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2263323464653264322d363164382d353233652d383732392d646237336137626434386364222c226b696e64223a22726576657273616c222c22616d6f756e745f6d696e6f72223a2d353030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3132222c22636f727265637473223a2234323330636565632d623038632d356538342d396335632d363361616439663864636236227d2c7b226c696e655f6964223a2238383166633561322d373166322d356665352d393962342d633737623634663332653462222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a226578706572745f696c6c222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3132227d5d7d', '2026-11-26 18:31:20.914744+00', '2026-11-26 18:31:20.924284+00');


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: public; Owner: billing_owner
--



--
-- Data for Name: payment_notice; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.payment_notice VALUES
	('alue-a', '92abc15e-9bf4-58dc-b511-ce7009e7b8f1', 1, '2026-10', '01a139a3-d280-798d-bc21-d165a63e0da1', '01a139a3-d280-7124-bd89-68b5b062c3ca', 5000, 'EUR', '{9ad907a6-7b9a-5811-b2fd-140a6f33f00a,4f1a34b4-b163-5aa8-b4b8-fd4bb703a8b8}', '2026-11-09 10:00:00+00', 1),
	('alue-a', '4a64b393-3325-57e1-9f69-d34ed0a1602b', 1, '2026-10', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-785f-87b6-0df642980ee9', 40000, 'EUR', '{f25a8848-9b2b-5b30-9d08-701056046c75,e2ac36ac-5b85-5d31-b714-ff969697a791,512f1e84-ca08-595b-9f2c-2f01eafb8ebf,17be1c21-c270-5757-a2c7-b4b6abb13879,ad496785-36dd-5696-a8ea-5c25017a2066,4230ceec-b08c-5e84-9c5c-63aad9f8dcb6,4101132d-4f11-5c68-9a58-9845225f7408,d481bf6a-a204-56f3-a7bd-436918f39356,6107a51d-35e5-5fef-905f-872b1c68120d}', '2026-11-09 10:00:00+00', 1),
	('alue-a', '669cde6a-f0be-5415-b5c5-814e832ac527', 1, '2026-11', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-785f-87b6-0df642980ee9', 5000, 'EUR', '{3cd4485d-a6d6-5250-80c9-b41dfebed220,9a199831-834c-56c3-bd08-d29ad72a198a}', '2026-12-09 10:00:00+00', 1),
	('alue-a', 'f3d55983-04d1-5d23-9fde-56f7a80ab323', 1, '2026-11', '01a139a3-d280-798d-bc21-d165a63e0da1', '01a139a3-d280-7124-bd89-68b5b062c3ca', 0, 'EUR', '{}', '2026-12-09 10:00:00+00', 1);


--
-- Data for Name: read_log; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.read_log OVERRIDING SYSTEM VALUE VALUES
	('alue-a', 1, '01a139a3-d280-785f-87b6-0df642980ee9', 'payment notice', '01a139a3-d280-7440-bcaf-d2303585b9be', 'a test of the platform', '2026-12-26 08:00:00+00'),
	('alue-a', 2, '01a139a3-d280-785f-87b6-0df642980ee9', 'payment notice', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'a test of the platform', '2026-12-26 08:00:00+00'),
	('alue-a', 3, '01a139a3-d280-7124-bd89-68b5b062c3ca', 'payment notice', '01a139a3-d280-7440-bcaf-d2303585b9be', 'a test of the platform', '2026-12-26 08:00:00+00');


--
-- Data for Name: relay_position; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.relay_position VALUES
	('?', 'billing.internal.fee.v1', 3, 1),
	('?', 'billing.internal.fee.v1', 0, 1),
	('?', 'billing.internal.fee.v1', 10, 2),
	('?', 'billing.internal.fee.v1', 5, 1),
	('?', 'billing.internal.fee.v1', 8, 1),
	('?', 'billing.internal.fee.v1', 2, 3),
	('?', 'billing.internal.fee.v1', 9, 1),
	('?', 'billing.internal.fee.v1', 4, 3),
	('?', 'billing.internal.policy.v1', 5, 4),
	('?', 'billing.internal.month.v1', 6, 4),
	('?', 'billing.internal.month.v1', 0, 9),
	('?', 'billing.internal.fee.v1', 7, 3);


--
-- Data for Name: republish_request; Type: TABLE DATA; Schema: public; Owner: billing_owner
--



--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.session VALUES
	('alue-a', '01a139a3-d280-75a4-a910-555feca3379e', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-23 07:00:00+00', '2026-10-23 08:00:00+00', NULL, NULL, NULL, 0, 0, NULL, NULL, 0, NULL, NULL, NULL),
	('alue-a', '01a139a3-d280-762b-b1d9-8db4d4e0fc62', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7186-aafe-22b90e42df5a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 'group', '2026-10-19 11:00:00+00', '2026-10-19 12:00:00+00', NULL, NULL, NULL, 0, 0, NULL, NULL, 0, NULL, NULL, NULL),
	('alue-a', '01a139a3-d280-772f-b6fa-bfa4a444668c', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-16 07:00:00+00', '2026-10-16 08:00:00+00', NULL, NULL, '{"by": "client", "kind": "cancelled", "known_at": "2026-10-14T09:00:00Z"}', 1, 1, 'e2ac36ac-5b85-5d31-b714-ff969697a791', NULL, 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-775b-9aad-bd2fe944131f', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-17 07:00:00+00', '2026-10-17 08:00:00+00', NULL, NULL, '{"kind": "expert_ill"}', 1, 1, '512f1e84-ca08-595b-9f2c-2f01eafb8ebf', NULL, 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-7586-a6e0-ba97dce19b31', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-18 07:00:00+00', '2026-10-18 08:00:00+00', NULL, NULL, '{"kind": "expert_withdrew"}', 1, 1, '17be1c21-c270-5757-a2c7-b4b6abb13879', NULL, 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-7506-b01d-43699f0bd0c4', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-19 07:00:00+00', '2026-10-19 08:00:00+00', NULL, NULL, '{"kind": "moved", "moved_to": "01a139a3-d280-7e3e-91cc-1c2d52da7f97"}', 1, 1, 'ad496785-36dd-5696-a8ea-5c25017a2066', NULL, 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-7560-93c9-bff129363cc3', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-20 07:00:00+00', '2026-10-20 08:00:00+00', NULL, NULL, '{"kind": "expert_ill"}', 2, 2, '881fc5a2-71f2-5fe5-99b4-c77b64f32e4b', NULL, 2, '2026-12-26 08:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-72f0-b251-c5557e6b50c1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a139a3-d280-7258-9b96-f567073eff29', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'lecture', '2026-10-18 14:00:00+00', '2026-10-18 15:00:00+00', 20000, 'EUR', '{"kind": "held", "participants": null}', 1, 1, 'f25a8848-9b2b-5b30-9d08-701056046c75', NULL, 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-776d-82fe-217a3e0729e5', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7186-aafe-22b90e42df5a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 'group', '2026-10-17 11:00:00+00', '2026-10-17 12:00:00+00', NULL, NULL, '{"kind": "held", "participants": 0}', 1, 1, '9ad907a6-7b9a-5811-b2fd-140a6f33f00a', NULL, 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'orderer'),
	('alue-a', '01a139a3-d280-71f5-b5c4-606487b189d6', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7186-aafe-22b90e42df5a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', 'group', '2026-10-18 11:00:00+00', '2026-10-18 12:00:00+00', NULL, NULL, '{"kind": "held", "participants": 5}', 1, 1, '4f1a34b4-b163-5aa8-b4b8-fd4bb703a8b8', NULL, 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'orderer'),
	('alue-a', '01a139a3-d280-7139-b0a1-a78bf61a8180', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-21 07:00:00+00', '2026-10-21 08:00:00+00', NULL, NULL, '{"kind": "no_show", "other_work_minutes": 30}', 1, 1, '4101132d-4f11-5c68-9a58-9845225f7408', NULL, 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-740d-a74a-74e3a6042d69', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-22 07:00:00+00', '2026-10-22 08:00:00+00', NULL, NULL, '{"kind": "no_show", "other_work_minutes": null}', 2, 2, 'd481bf6a-a204-56f3-a7bd-436918f39356', NULL, 2, '2026-10-27 08:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-7e3e-91cc-1c2d52da7f97', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-72a2-9c81-f9776c889516', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-26 08:00:00+00', '2026-10-26 09:00:00+00', NULL, NULL, '{"kind": "held", "participants": null}', 1, 1, '6107a51d-35e5-5fef-905f-872b1c68120d', NULL, 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a17c5f-9000-7bdf-9879-bcd1db378083', '01a17c5f-9000-7658-be66-8d1286a85837', '01a17c5f-9000-72f5-8ee6-92057724562a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'group', '2026-11-16 07:00:00+00', '2026-11-16 08:00:00+00', NULL, NULL, '{"kind": "group_ended", "reason": "other"}', 1, 1, '3cd4485d-a6d6-5250-80c9-b41dfebed220', NULL, 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a17c5f-9000-728b-84df-e8f7fb817c1a', '01a17c5f-9000-7658-be66-8d1286a85837', '01a17c5f-9000-72f5-8ee6-92057724562a', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'group', '2026-11-17 07:00:00+00', '2026-11-17 08:00:00+00', NULL, NULL, '{"kind": "group_ended", "reason": "other"}', 1, 1, '9a199831-834c-56c3-bd08-d29ad72a198a', NULL, 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer'),
	('alue-a', '01a139a3-d280-7bfb-84bf-187c11c70da7', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a139a3-d280-7020-aa06-e9548301ba3a', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'individual', '2026-10-17 15:00:00+00', '2026-10-17 16:00:00+00', NULL, NULL, '{"kind": "held", "participants": null}', 1, 0, NULL, '{agreement}', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', 'orderer');


--
-- Data for Name: session_objection; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.session_objection VALUES
	('alue-a', '01a139a3-d280-70c4-a44a-93c0d067e702', '01a139a3-d280-772f-b6fa-bfa4a444668c', 'expert', 'rejected'),
	('alue-a', '01a15d0b-8b00-7f80-9e21-f99a01ece1ab', '01a139a3-d280-776d-82fe-217a3e0729e5', 'expert', 'open');


--
-- Data for Name: statement; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.statement VALUES
	('alue-a', '25daa025-4cf1-5e41-b652-79dfa32265b1', '2026-10', '01a139a3-d280-7440-bcaf-d2303585b9be', '2026-11-30', 25000, 'EUR', '2026-11-09 22:00:00+00', 0, 'paid'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', '2026-10', '01a139a3-d280-79b2-a9d0-82234cb05b94', '2026-11-30', 20000, 'EUR', '2026-11-09 22:00:00+00', 0, 'paid'),
	('alue-a', 'c59052d2-0c4a-5055-abb2-9338279fd48f', '2026-11', '01a139a3-d280-7440-bcaf-d2303585b9be', '2026-12-31', 5000, 'EUR', '2026-12-09 22:00:00+00', 0, 'paid');


--
-- Data for Name: statement_line; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.statement_line VALUES
	('alue-a', '25daa025-4cf1-5e41-b652-79dfa32265b1', 1, '9ad907a6-7b9a-5811-b2fd-140a6f33f00a'),
	('alue-a', '25daa025-4cf1-5e41-b652-79dfa32265b1', 2, '4f1a34b4-b163-5aa8-b4b8-fd4bb703a8b8'),
	('alue-a', '25daa025-4cf1-5e41-b652-79dfa32265b1', 3, 'f25a8848-9b2b-5b30-9d08-701056046c75'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', 1, 'e2ac36ac-5b85-5d31-b714-ff969697a791'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', 2, '512f1e84-ca08-595b-9f2c-2f01eafb8ebf'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', 3, '17be1c21-c270-5757-a2c7-b4b6abb13879'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', 4, 'ad496785-36dd-5696-a8ea-5c25017a2066'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', 5, '4230ceec-b08c-5e84-9c5c-63aad9f8dcb6'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', 6, '4101132d-4f11-5c68-9a58-9845225f7408'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', 7, 'd481bf6a-a204-56f3-a7bd-436918f39356'),
	('alue-a', 'f8f200ca-d384-5fea-a6b0-7464a4bc5cca', 8, '6107a51d-35e5-5fef-905f-872b1c68120d'),
	('alue-a', 'c59052d2-0c4a-5055-abb2-9338279fd48f', 1, '3cd4485d-a6d6-5250-80c9-b41dfebed220'),
	('alue-a', 'c59052d2-0c4a-5055-abb2-9338279fd48f', 2, '9a199831-834c-56c3-bd08-d29ad72a198a');


--
-- Data for Name: timer; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.timer VALUES
	('alue-a', 'notice-month', '2026-12', '2027-01-09 10:00:00+00', '{}', 0, NULL, NULL),
	('alue-a', 'close-month', '2026-12', '2027-01-09 22:00:00+00', '{}', 0, NULL, NULL);


--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.unit VALUES
	('alue-a', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'Yksikkö 4410', '4410', '01a139a3-d280-785f-87b6-0df642980ee9'),
	('alue-a', '01a139a3-d280-798d-bc21-d165a63e0da1', 'Yksikkö 5520', '5521', '01a139a3-d280-7124-bd89-68b5b062c3ca');


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: billing_owner
--

SELECT pg_catalog.setval('public.outbox_id_seq', 33, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: billing_owner
--

SELECT pg_catalog.setval('public.parked_event_id_seq', 1, false);


--
-- Name: read_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: billing_owner
--

SELECT pg_catalog.setval('public.read_log_id_seq', 3, true);


--
-- Name: republish_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: billing_owner
--

SELECT pg_catalog.setval('public.republish_request_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: agreement pk_agreement; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT pk_agreement PRIMARY KEY (area_id, expert_id, agreement_id);


--
-- Name: area pk_area; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT pk_area PRIMARY KEY (area_id);


--
-- Name: assignment pk_assignment; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT pk_assignment PRIMARY KEY (area_id, assignment_id);


--
-- Name: cancellation_policy pk_cancellation_policy; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.cancellation_policy
    ADD CONSTRAINT pk_cancellation_policy PRIMARY KEY (area_id, version);


--
-- Name: fee_line pk_fee_line; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.fee_line
    ADD CONSTRAINT pk_fee_line PRIMARY KEY (area_id, line_id);


--
-- Name: fee_schedule pk_fee_schedule; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.fee_schedule
    ADD CONSTRAINT pk_fee_schedule PRIMARY KEY (area_id, version);


--
-- Name: idempotency pk_idempotency; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT pk_idempotency PRIMARY KEY (area_id, subject, key);


--
-- Name: inbox pk_inbox; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (area_id, consumer, event_id);


--
-- Name: month pk_month; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.month
    ADD CONSTRAINT pk_month PRIMARY KEY (area_id, month);


--
-- Name: notice_approval pk_notice_approval; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.notice_approval
    ADD CONSTRAINT pk_notice_approval PRIMARY KEY (area_id, notice_id, revision);


--
-- Name: notice_objection pk_notice_objection; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.notice_objection
    ADD CONSTRAINT pk_notice_objection PRIMARY KEY (area_id, objection_id);


--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);


--
-- Name: outbox_archive pk_outbox_archive; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.outbox_archive
    ADD CONSTRAINT pk_outbox_archive PRIMARY KEY (id);


--
-- Name: parked_event pk_parked_event; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT pk_parked_event PRIMARY KEY (area_id, id);


--
-- Name: payment_notice pk_payment_notice; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.payment_notice
    ADD CONSTRAINT pk_payment_notice PRIMARY KEY (area_id, notice_id, revision);


--
-- Name: read_log pk_read_log; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.read_log
    ADD CONSTRAINT pk_read_log PRIMARY KEY (area_id, id);


--
-- Name: relay_position pk_relay_position; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.relay_position
    ADD CONSTRAINT pk_relay_position PRIMARY KEY (area_id, topic, partition);


--
-- Name: republish_request pk_republish_request; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.republish_request
    ADD CONSTRAINT pk_republish_request PRIMARY KEY (area_id, id);


--
-- Name: session pk_session; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT pk_session PRIMARY KEY (area_id, session_id);


--
-- Name: session_objection pk_session_objection; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.session_objection
    ADD CONSTRAINT pk_session_objection PRIMARY KEY (area_id, objection_id);


--
-- Name: statement pk_statement; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT pk_statement PRIMARY KEY (area_id, statement_id);


--
-- Name: statement_line pk_statement_line; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.statement_line
    ADD CONSTRAINT pk_statement_line PRIMARY KEY (area_id, statement_id, "position");


--
-- Name: timer pk_timer; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.timer
    ADD CONSTRAINT pk_timer PRIMARY KEY (area_id, kind, subject);


--
-- Name: unit pk_unit; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT pk_unit PRIMARY KEY (area_id, unit_id);


--
-- Name: fee_line uq_fee_line_one_per_decision; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.fee_line
    ADD CONSTRAINT uq_fee_line_one_per_decision UNIQUE (area_id, session_id, revision, kind);


--
-- Name: parked_event uq_parked_event_once; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT uq_parked_event_once UNIQUE (area_id, consumer, event_id);


--
-- Name: payment_notice uq_payment_notice_one_per_revision; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.payment_notice
    ADD CONSTRAINT uq_payment_notice_one_per_revision UNIQUE (area_id, month, unit_id, revision);


--
-- Name: statement_line uq_statement_line_stated_once; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.statement_line
    ADD CONSTRAINT uq_statement_line_stated_once UNIQUE (area_id, line_id);


--
-- Name: statement uq_statement_one_per_month_and_expert; Type: CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT uq_statement_one_per_month_and_expert UNIQUE (area_id, month, expert_id);


--
-- Name: ix_fee_line_expert; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_fee_line_expert ON public.fee_line USING btree (expert_id, area_id);


--
-- Name: ix_fee_line_month; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_fee_line_month ON public.fee_line USING btree (statement_month, area_id);


--
-- Name: ix_idempotency_created_at; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at);


--
-- Name: ix_notice_objection_notice; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_notice_objection_notice ON public.notice_objection USING btree (area_id, notice_id, revision);


--
-- Name: ix_notice_objection_raised_at; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_notice_objection_raised_at ON public.notice_objection USING btree (raised_at, area_id);


--
-- Name: ix_outbox_archive_published_at; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_outbox_archive_published_at ON public.outbox_archive USING btree (published_at);


--
-- Name: ix_outbox_archive_story; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_outbox_archive_story ON public.outbox_archive USING btree (area_id, correlation_id);


--
-- Name: ix_parked_event_waiting; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_parked_event_waiting ON public.parked_event USING btree (consumer, hashtextextended(key, (0)::bigint), id) WHERE (settled_at IS NULL);


--
-- Name: ix_read_log_about; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_read_log_about ON public.read_log USING btree (area_id, about, id);


--
-- Name: ix_session_assignment; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_session_assignment ON public.session USING btree (assignment_id, area_id);


--
-- Name: ix_session_objection_open; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_session_objection_open ON public.session_objection USING btree (session_id, area_id) WHERE (state = 'open'::text);


--
-- Name: ix_session_open; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_session_open ON public.session USING btree (ends_at, area_id) WHERE (outcome IS NULL);


--
-- Name: ix_session_starts_at; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_session_starts_at ON public.session USING btree (starts_at, area_id);


--
-- Name: ix_session_waiting; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_session_waiting ON public.session USING btree (expert_id, area_id) WHERE (missing IS NOT NULL);


--
-- Name: ix_statement_expert; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_statement_expert ON public.statement USING btree (expert_id, area_id, month);


--
-- Name: ix_timer_due_at; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


--
-- Name: uq_fee_line_corrected_once; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE UNIQUE INDEX uq_fee_line_corrected_once ON public.fee_line USING btree (corrects, area_id) WHERE (corrects IS NOT NULL);


--
-- Name: uq_notice_objection_one_open; Type: INDEX; Schema: public; Owner: billing_owner
--

CREATE UNIQUE INDEX uq_notice_objection_one_open ON public.notice_objection USING btree (notice_id, raised_by, area_id) WHERE (state = 'open'::text);


--
-- Name: notice_approval fk_notice_approval_notice; Type: FK CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.notice_approval
    ADD CONSTRAINT fk_notice_approval_notice FOREIGN KEY (area_id, notice_id, revision) REFERENCES public.payment_notice(area_id, notice_id, revision);


--
-- Name: notice_objection fk_notice_objection_notice; Type: FK CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.notice_objection
    ADD CONSTRAINT fk_notice_objection_notice FOREIGN KEY (area_id, notice_id, revision) REFERENCES public.payment_notice(area_id, notice_id, revision);


--
-- Name: statement_line fk_statement_line_fee_line; Type: FK CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.statement_line
    ADD CONSTRAINT fk_statement_line_fee_line FOREIGN KEY (area_id, line_id) REFERENCES public.fee_line(area_id, line_id);


--
-- Name: statement_line fk_statement_line_statement; Type: FK CONSTRAINT; Schema: public; Owner: billing_owner
--

ALTER TABLE ONLY public.statement_line
    ADD CONSTRAINT fk_statement_line_statement FOREIGN KEY (area_id, statement_id) REFERENCES public.statement(area_id, statement_id);


--
-- Name: agreement; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.agreement ENABLE ROW LEVEL SECURITY;

--
-- Name: agreement area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.agreement USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: area; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.area ENABLE ROW LEVEL SECURITY;

--
-- Name: area area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.area USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: assignment area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.assignment USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: cancellation_policy area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.cancellation_policy USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: fee_line area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.fee_line USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: fee_schedule area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.fee_schedule USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: idempotency area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.idempotency USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: inbox area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.inbox USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: month area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.month USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: notice_approval area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.notice_approval USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: notice_objection area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.notice_objection USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: outbox area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.outbox USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: outbox_archive area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.outbox_archive USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: parked_event area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.parked_event USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: payment_notice area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.payment_notice USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: read_log area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.read_log USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: relay_position area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.relay_position USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: republish_request area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.republish_request USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: session area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.session USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: session_objection area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.session_objection USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: statement area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.statement USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: statement_line area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.statement_line USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: timer area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.timer USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: unit area; Type: POLICY; Schema: public; Owner: billing_owner
--

CREATE POLICY area ON public.unit USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: assignment; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.assignment ENABLE ROW LEVEL SECURITY;

--
-- Name: cancellation_policy; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.cancellation_policy ENABLE ROW LEVEL SECURITY;

--
-- Name: fee_line; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.fee_line ENABLE ROW LEVEL SECURITY;

--
-- Name: fee_schedule; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.fee_schedule ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

--
-- Name: inbox; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

--
-- Name: month; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.month ENABLE ROW LEVEL SECURITY;

--
-- Name: notice_approval; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.notice_approval ENABLE ROW LEVEL SECURITY;

--
-- Name: notice_objection; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.notice_objection ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox_archive; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.outbox_archive ENABLE ROW LEVEL SECURITY;

--
-- Name: parked_event; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.parked_event ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_notice; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.payment_notice ENABLE ROW LEVEL SECURITY;

--
-- Name: read_log; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.read_log ENABLE ROW LEVEL SECURITY;

--
-- Name: relay_position; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.relay_position ENABLE ROW LEVEL SECURITY;

--
-- Name: republish_request; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.republish_request ENABLE ROW LEVEL SECURITY;

--
-- Name: session; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.session ENABLE ROW LEVEL SECURITY;

--
-- Name: session_objection; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.session_objection ENABLE ROW LEVEL SECURITY;

--
-- Name: statement; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.statement ENABLE ROW LEVEL SECURITY;

--
-- Name: statement_line; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.statement_line ENABLE ROW LEVEL SECURITY;

--
-- Name: timer; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.timer ENABLE ROW LEVEL SECURITY;

--
-- Name: unit; Type: ROW SECURITY; Schema: public; Owner: billing_owner
--

ALTER TABLE public.unit ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: billing_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO billing_app;


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
-- Name: TABLE agreement; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.agreement TO billing_app;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT ON TABLE public.alembic_version TO billing_app;


--
-- Name: TABLE area; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.area TO billing_app;


--
-- Name: TABLE assignment; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.assignment TO billing_app;


--
-- Name: TABLE cancellation_policy; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT ON TABLE public.cancellation_policy TO billing_app;


--
-- Name: TABLE fee_line; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT ON TABLE public.fee_line TO billing_app;


--
-- Name: TABLE fee_schedule; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT ON TABLE public.fee_schedule TO billing_app;


--
-- Name: TABLE idempotency; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO billing_app;


--
-- Name: TABLE inbox; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.inbox TO billing_app;


--
-- Name: TABLE month; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.month TO billing_app;


--
-- Name: TABLE notice_approval; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT ON TABLE public.notice_approval TO billing_app;


--
-- Name: TABLE notice_objection; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.notice_objection TO billing_app;


--
-- Name: TABLE outbox; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.outbox TO billing_app;


--
-- Name: TABLE outbox_archive; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.outbox_archive TO billing_app;


--
-- Name: TABLE parked_event; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO billing_app;


--
-- Name: TABLE payment_notice; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT ON TABLE public.payment_notice TO billing_app;


--
-- Name: TABLE read_log; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT ON TABLE public.read_log TO billing_app;


--
-- Name: TABLE relay_position; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.relay_position TO billing_app;


--
-- Name: TABLE republish_request; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.republish_request TO billing_app;


--
-- Name: TABLE session; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.session TO billing_app;


--
-- Name: TABLE session_objection; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.session_objection TO billing_app;


--
-- Name: TABLE statement; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT ON TABLE public.statement TO billing_app;


--
-- Name: TABLE statement_line; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT ON TABLE public.statement_line TO billing_app;


--
-- Name: TABLE timer; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO billing_app;


--
-- Name: TABLE unit; Type: ACL; Schema: public; Owner: billing_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.unit TO billing_app;


--
-- PostgreSQL database dump complete
--


