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
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-7a5c-aa72-0db5fea3cf06', '{development,group,individual,lecture,pair}', '2026-09-14', NULL),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-71a4-95c8-f36ba12cf69d', '{development,group,individual,lecture,pair}', '2026-09-14', NULL),
	('alue-a', '01a139a3-d280-7f84-a30a-54a3437ca93e', '01a139a3-d280-7923-96f4-29286bd9969e', '{development,group,individual,lecture,pair}', '2026-09-14', '2026-10-14');


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
	('alue-a', '01a139a3-d280-7912-a6c3-07524c8bcba9', NULL, NULL),
	('alue-a', '01a139a3-d280-7dae-9141-bd1de84b5004', NULL, NULL),
	('alue-a', '01a139a3-d280-7045-b831-b7b533343bb8', NULL, NULL),
	('alue-a', '01a139a3-d280-7c1e-96b5-781034c35fb1', 20000, 'EUR'),
	('alue-a', '01a17c5f-9000-71af-9384-eb0620b8695c', NULL, NULL);


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
	('alue-a', '833e7d90-9c21-5088-8a6d-3aea7fe33731', '01a139a3-d280-7103-bd94-0afb5d5c3c92', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 0, 'EUR', 'cancelled_in_time', 1, 1, '2026-10', '2026-10', NULL, '{"by": "client", "deadline": "2026-10-15T12:00:00+00:00", "known_at": "2026-10-14T09:00:00+00:00", "reported_as": "orderer", "reported_at": "2026-10-14T09:00:00+00:00"}', '2026-10-14 09:00:00+00', '01a139a3-d280-76db-a7c0-a6cfb4ed19f9'),
	('alue-a', '5a9513aa-e37a-5459-8fd0-c861e598ef5a', '01a139a3-d280-7d96-84c8-eca63b768731', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 0, 'EUR', 'expert_ill', 1, 1, '2026-10', '2026-10', NULL, '{"reported_as": "orderer", "reported_at": "2026-10-14T09:00:00+00:00"}', '2026-10-14 09:00:00+00', '01a139a3-d280-7499-b4ad-3f0541031140'),
	('alue-a', 'ac876fd3-8c3b-52a4-a992-45d139cc775b', '01a139a3-d280-739f-9889-6a824442b113', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 0, 'EUR', 'expert_withdrew', 1, 1, '2026-10', '2026-10', NULL, '{"reported_as": "orderer", "reported_at": "2026-10-14T09:00:00+00:00"}', '2026-10-21 06:00:00+00', '01a139a3-d280-73fc-ba77-a618ba2d6bd4'),
	('alue-a', '81082dbe-82cf-5f03-95cc-4ff74eb656bc', '01a139a3-d280-7305-a7f3-3f5d5c6cc988', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 0, 'EUR', 'moved', 1, 1, '2026-10', '2026-10', NULL, '{"moved_to": "01a139a3-d280-70ae-8920-f6fb6aad7861", "reported_as": "orderer", "reported_at": "2026-10-14T09:00:00+00:00"}', '2026-10-21 06:00:00+00', '01a139a3-d280-73d3-a04e-380893448111'),
	('alue-a', 'c276a2eb-35d7-59e3-aaab-db1643bdd028', '01a139a3-d280-73a0-8a00-6da96cf257e9', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 20000, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"reported_as": "orderer", "reported_at": "2026-10-21T06:00:00+00:00", "agreed_minor": 20000}', '2026-10-21 06:00:00+00', '01a15d0b-8b00-7742-92a7-0c138498fdf4'),
	('alue-a', 'b794fcf5-75cb-59f2-924c-39913e251e35', '01a139a3-d280-752e-b04a-00bb7be0215d', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 1, 'fee', 2500, 'EUR', 'empty_group', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_hour", "minutes": 60, "rate_minor": 2500, "reported_as": "orderer", "reported_at": "2026-10-21T06:00:00+00:00", "participants": 0}', '2026-10-21 06:00:00+00', '01a15d0b-8b00-77a6-862f-94d90a4d8a9e'),
	('alue-a', 'f2cb9bca-33e7-5c26-9a0d-d5347e563020', '01a139a3-d280-7d98-b00e-32d73b4ddb10', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 1, 'fee', 2500, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_hour", "minutes": 60, "rate_minor": 2500, "reported_as": "orderer", "reported_at": "2026-10-21T06:00:00+00:00", "participants": 5}', '2026-10-27 08:00:00+00', '01a15d0b-8b00-7119-a26f-322afa9286c0'),
	('alue-a', '738117a4-f7ef-520c-9162-b8e88f160317', '01a139a3-d280-7822-bada-7f2f28a7b950', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 5000, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-7b9b-bc3f-08c0b9ac2ff2'),
	('alue-a', 'bfbb68d8-e35e-5f63-8b7c-51ae3bfac7e4', '01a139a3-d280-70ce-b1e7-ca8235e8e92b', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 5000, 'EUR', 'no_show', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00", "other_work_minutes": 30}', '2026-10-27 08:00:00+00', '01a17c5f-9000-78ba-a205-432fb8c35a68'),
	('alue-a', '08b47ee5-2ad9-5c5d-a97c-b993fd195175', '01a139a3-d280-7c01-9f64-2294ff82405a', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 5000, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-7321-9d72-e36244cf4e9c'),
	('alue-a', '9ce64527-e2e1-5860-a6b9-1be81256b4d3', '01a139a3-d280-7c01-9f64-2294ff82405a', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 2, 'fee', 5000, 'EUR', 'no_show', 1, 1, '2026-10', '2026-10', '08b47ee5-2ad9-5c5d-a97c-b993fd195175', '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-7eba-97b4-c47ec9ed5e73'),
	('alue-a', 'd380346e-fb76-5d70-99b1-ca8f7182ce35', '01a139a3-d280-70ae-8920-f6fb6aad7861', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 5000, 'EUR', 'held', 1, 1, '2026-10', '2026-10', NULL, '{"basis": "per_session", "rate_minor": 5000, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-714a-b797-a68caa1e9692'),
	('alue-a', 'abc79da8-b7d2-5ec9-9d72-3a43f33b0a57', '01a17c5f-9000-747b-8b72-c0f8b648a903', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 2500, 'EUR', 'group_ended_otherwise', 1, 1, '2026-11', '2026-11', NULL, '{"basis": "per_hour", "reason": "other", "minutes": 60, "rate_minor": 2500, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-77a5-a14e-07317d02761d'),
	('alue-a', '5ea0c058-c8f6-5f03-8670-b1f3453b3162', '01a17c5f-9000-7c36-8b6f-1a8e8cd6124a', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, 'fee', 2500, 'EUR', 'group_ended_otherwise', 1, 1, '2026-11', '2026-11', NULL, '{"basis": "per_hour", "reason": "other", "minutes": 60, "rate_minor": 2500, "reported_as": "orderer", "reported_at": "2026-10-27T08:00:00+00:00"}', '2026-10-27 08:00:00+00', '01a17c5f-9000-77a5-a14e-07317d02761d'),
	('alue-a', 'e2674788-eb5b-5235-88a3-23ddf2cb97e4', '01a139a3-d280-7822-bada-7f2f28a7b950', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 2, 'reversal', -5000, 'EUR', 'held', 1, 1, '2026-10', '2026-12', '738117a4-f7ef-520c-9162-b8e88f160317', '{"reversed_month": "2026-10"}', '2026-12-26 08:00:00+00', '01a2b15d-2000-72ac-bf7d-b59e9b120ee7'),
	('alue-a', 'f1ca4213-20b8-50fc-b6fb-c9a081b0c97f', '01a139a3-d280-7822-bada-7f2f28a7b950', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 2, 'fee', 0, 'EUR', 'expert_ill', 1, 1, '2026-10', '2026-12', NULL, '{"reported_as": "orderer", "reported_at": "2026-12-26T08:00:00+00:00"}', '2026-12-26 08:00:00+00', '01a2b15d-2000-72ac-bf7d-b59e9b120ee7');


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
	('alue-a', 'clerk-of-alue-a', '3f660a02-561f-4fc6-82ad-9d05188afbc4', '\x46ba10cda09a790cc2314b72a02f4ad7bf96e6196f23755c54baa6eab3ff7570', 201, '{}', '\x7b2276657273696f6e223a322c2276616c69645f66726f6d223a22323032372d30312d3031222c2263757272656e6379223a22455552222c22706169645f6279223a2261726561222c227768656e5f6e65676174697665223a2263617272696564222c22707269636573223a5b7b22776f726b5f666f726d223a22696e646976696475616c222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d2c7b22776f726b5f666f726d223a2270616972222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d2c7b22776f726b5f666f726d223a2267726f7570222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d2c7b22776f726b5f666f726d223a226c656374757265222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d2c7b22776f726b5f666f726d223a22646576656c6f706d656e74222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030302c226d696e5f6d696e6f72223a302c226d61785f6d696e6f72223a307d5d7d', '2026-11-26 18:51:48.769634+00'),
	('alue-a', 'clerk-of-alue-a', '4338236d-962c-4475-aae5-d469291d2f90', '\xb0d898167035c65e64fde850b703bf6d83715376d6eedc2693e4858dbd3d42b0', 201, '{}', '\x7b2276657273696f6e223a322c2276616c69645f66726f6d223a22323032372d30312d3031222c22646561646c696e655f646179735f6265666f7265223a322c22646561646c696e655f74696d65223a2231353a3030222c226461795f6b696e64223a2263616c656e646172222c2270657263656e74223a7b2268656c64223a3130302c2263616e63656c6c65645f696e5f74696d65223a302c2263616e63656c6c65645f6c617465223a3130302c226d6f766564223a302c226e6f5f73686f77223a3130302c22656d7074795f67726f7570223a3130302c2267726f75705f656e6465645f666f725f726561736f6e223a302c2267726f75705f656e6465645f6f7468657277697365223a3130302c226578706572745f696c6c223a302c226578706572745f7769746864726577223a307d7d', '2026-11-26 18:51:48.823715+00'),
	('alue-a', '01a139a3-d280-748a-a076-355ea4c878ff', '159f1ede-9431-4648-bec6-6314059e325f', '\x0ab49efd79857e042486c5e78da5f14efacda22f2b8e3c951316447fa9148892', 200, '{"ETag": "\"1\""}', '\x7b226e6f746963655f6964223a2231656262613562312d343563312d353136612d623730632d363437306161356665643135222c227265766973696f6e223a312c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22756e69745f6e616d65223a22596b73696b6bc3b62034343130222c22636f73745f63656e747265223a2234343130222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666222c22746f74616c223a7b22616d6f756e745f6d696e6f72223a34303030302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a392c226f70656e5f73657373696f6e73223a312c226973737565645f6174223a22323032362d31312d30395431323a30303a30302b30323a3030222c22617070726f7665645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030222c22617070726f7665645f6279223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666222c226f70656e5f6f626a656374696f6e73223a307d', '2026-11-26 18:51:49.961031+00'),
	('alue-a', '01a139a3-d280-7a46-b467-89740d0afc55', 'c2805f83-b70d-43c0-893f-130a53e69d11', '\xf45b4ad2da3733a25d5f0719be7248f6894d447504d0d48cebdd00ea5786cb5f', 201, '{}', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d373137392d613430622d303936613962656565396562222c226e6f746963655f6964223a2235653930663166302d373339612d353432312d613439382d353966313630363763643961222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c22776f726473223a2248756f6d61757475732073616e6f696e20616c75652d61222c227261697365645f6279223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c227261697365645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030222c227374617465223a226f70656e222c22616e73776572223a6e756c6c2c22736574746c65645f6279223a6e756c6c2c22736574746c65645f6174223a6e756c6c7d', '2026-11-26 18:51:49.994816+00'),
	('alue-a', '01a139a3-d280-7a46-b467-89740d0afc55', '2524b9c2-6be6-45f3-9703-c7ab57804826', '\xc097e288ef6614e3534089582e3aeb31297910bfd06b72fb3a4bfdea32a481f8', 200, '{}', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d373137392d613430622d303936613962656565396562222c226e6f746963655f6964223a2235653930663166302d373339612d353432312d613439382d353966313630363763643961222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c22776f726473223a2248756f6d61757475732073616e6f696e20616c75652d61222c227261697365645f6279223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c227261697365645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030222c227374617465223a2277697468647261776e222c22616e73776572223a6e756c6c2c22736574746c65645f6279223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c22736574746c65645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030227d', '2026-11-26 18:51:50.015944+00'),
	('alue-a', '01a139a3-d280-7a46-b467-89740d0afc55', '5fede520-9dba-4e7e-a268-e72977710983', '\xf45b4ad2da3733a25d5f0719be7248f6894d447504d0d48cebdd00ea5786cb5f', 201, '{}', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d373363642d626436342d383438616564306230303866222c226e6f746963655f6964223a2235653930663166302d373339612d353432312d613439382d353966313630363763643961222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c22776f726473223a2248756f6d61757475732073616e6f696e20616c75652d61222c227261697365645f6279223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c227261697365645f6174223a22323032362d31322d32365431303a30303a30302b30323a3030222c227374617465223a226f70656e222c22616e73776572223a6e756c6c2c22736574746c65645f6279223a6e756c6c2c22736574746c65645f6174223a6e756c6c7d', '2026-11-26 18:51:50.032946+00');


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.inbox VALUES
	('alue-a', 'billing.area', '01a139a3-d280-7930-bf86-264c7b5129a8', '2026-11-26 18:51:43.739443+00'),
	('alue-a', 'billing.unit', '01a139a3-d280-7f0f-8334-415a4eeb93b3', '2026-11-26 18:51:43.834336+00'),
	('alue-a', 'billing.unit', '01a139a3-d280-70d3-a720-ce03fd8c53da', '2026-11-26 18:51:43.923537+00'),
	('alue-a', 'billing.expert', '01a139a3-d280-72dc-9a89-1ce288e6bb0a', '2026-11-26 18:51:43.942574+00'),
	('alue-a', 'billing.expert', '01a139a3-d280-7ca8-bc41-2d6e1eb5fced', '2026-11-26 18:51:44.00601+00'),
	('alue-a', 'billing.expert', '01a139a3-d280-778a-a7cb-db5fccb162df', '2026-11-26 18:51:44.022211+00'),
	('alue-a', 'billing.expert', '01a139a3-d280-77d1-a53e-62c2675351f4', '2026-11-26 18:51:44.037284+00'),
	('alue-a', 'billing.unit', '01a139a3-d280-787f-97fc-b8bca34766d6', '2026-11-26 18:51:44.053024+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7060-ad07-27b668703b37', '2026-11-26 18:51:45.114707+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7123-8608-6af5992edcfb', '2026-11-26 18:51:45.114759+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7167-baf1-f63d2de4f66e', '2026-11-26 18:51:45.114769+00'),
	('alue-a', 'billing.order', '01a139a3-d280-761a-b8db-850a402d3b69', '2026-11-26 18:51:45.114773+00'),
	('alue-a', 'billing.order', '01a139a3-d280-77a5-b9c7-971dcfcc614f', '2026-11-26 18:51:45.114777+00'),
	('alue-a', 'billing.order', '01a139a3-d280-78e7-9472-87d38f000697', '2026-11-26 18:51:45.11478+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7adb-9c4f-2b14e0fea656', '2026-11-26 18:51:45.114783+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7d5f-86af-28365233de13', '2026-11-26 18:51:45.114787+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7f23-99ae-3dc4abb9b151', '2026-11-26 18:51:45.114791+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7162-8512-84f172196399', '2026-11-26 18:51:45.16007+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7a86-ad0e-7a5f87007d5c', '2026-11-26 18:51:45.160114+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7a8c-8ad1-bb5b2fa16abd', '2026-11-26 18:51:45.16012+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7ed9-b693-217e0b6086f3', '2026-11-26 18:51:45.160124+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7466-a2fe-d713d9f10ce3', '2026-11-26 18:51:45.207663+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7920-8345-2a8a1e2f1bfe', '2026-11-26 18:51:45.207743+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7741-9b62-f161d41cc5c3', '2026-11-26 18:51:45.227114+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7fca-a5fe-1d96aafd6458', '2026-11-26 18:51:45.22715+00'),
	('alue-a', 'billing.order', '01a139a3-d280-76db-a7c0-a6cfb4ed19f9', '2026-11-26 18:51:45.405404+00'),
	('alue-a', 'billing.order', '01a139a3-d280-75b6-8117-d44e5a10d795', '2026-11-26 18:51:45.423042+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7d21-882b-66ce264a0c1d', '2026-11-26 18:51:45.449274+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7499-b4ad-3f0541031140', '2026-11-26 18:51:45.510328+00'),
	('alue-a', 'billing.order', '01a139a3-d280-73fc-ba77-a618ba2d6bd4', '2026-11-26 18:51:45.531463+00'),
	('alue-a', 'billing.order', '01a139a3-d280-73d3-a04e-380893448111', '2026-11-26 18:51:45.547911+00'),
	('alue-a', 'billing.order', '01a139a3-d280-7f31-9fa5-28785694c72a', '2026-11-26 18:51:45.547941+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-7d0f-984a-24ef189a6b55', '2026-11-26 18:51:47.105121+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-7742-92a7-0c138498fdf4', '2026-11-26 18:51:47.121404+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-773d-8a4d-c618c6eedc21', '2026-11-26 18:51:47.132778+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-77a6-862f-94d90a4d8a9e', '2026-11-26 18:51:47.145498+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-7caf-8e0f-fd26c3f96e11', '2026-11-26 18:51:47.167147+00'),
	('alue-a', 'billing.order', '01a15d0b-8b00-7119-a26f-322afa9286c0', '2026-11-26 18:51:47.18031+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7b9b-bc3f-08c0b9ac2ff2', '2026-11-26 18:51:48.576156+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-78ba-a205-432fb8c35a68', '2026-11-26 18:51:48.60761+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7321-9d72-e36244cf4e9c', '2026-11-26 18:51:48.62721+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7eba-97b4-c47ec9ed5e73', '2026-11-26 18:51:48.627254+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-714a-b797-a68caa1e9692', '2026-11-26 18:51:48.65316+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-766a-bb40-0a39d7ffd19f', '2026-11-26 18:51:48.68516+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-777b-ae0c-ee1602c73031', '2026-11-26 18:51:48.68521+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-7830-afd8-d47897e5fa92', '2026-11-26 18:51:48.68522+00'),
	('alue-a', 'billing.order', '01a17c5f-9000-77a5-a14e-07317d02761d', '2026-11-26 18:51:48.698854+00'),
	('alue-a', 'billing.order', '01a2b15d-2000-72ac-bf7d-b59e9b120ee7', '2026-11-26 18:51:50.0738+00');


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
	('alue-a', '1ebba5b1-45c1-516a-b70c-6470aa5fed15', 1, '01a139a3-d280-748a-a076-355ea4c878ff', '2026-12-26 08:00:00+00');


--
-- Data for Name: notice_objection; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.notice_objection VALUES
	('alue-a', '01a2b15d-2000-7179-a40b-096a9beee9eb', '5e90f1f0-739a-5421-a498-59f16067cd9a', 1, '2026-10', '01a139a3-d280-7faa-8aca-a2b01152764e', 'Huomautus sanoin alue-a', '01a139a3-d280-7a46-b467-89740d0afc55', '2026-12-26 08:00:00+00', 'withdrawn', NULL, '01a139a3-d280-7a46-b467-89740d0afc55', '2026-12-26 08:00:00+00'),
	('alue-a', '01a2b15d-2000-73cd-bd64-848aed0b008f', '5e90f1f0-739a-5421-a498-59f16067cd9a', 1, '2026-10', '01a139a3-d280-7faa-8aca-a2b01152764e', 'Huomautus sanoin alue-a', '01a139a3-d280-7a46-b467-89740d0afc55', '2026-12-26 08:00:00+00', 'open', NULL, NULL, NULL);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: billing_owner
--



--
-- Data for Name: outbox_archive; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.outbox_archive VALUES
	(1, 'alue-a', '01a139a3-d280-7750-ae4c-9adc2a86c296', 'billing.internal.policy.v1', 'alue-a:alue-a', 'billing.FeeScheduleSet.v1', 'urn:kokemus:schema:billing.FeeScheduleSet.v1', 'alue-a', 1, '2026-10-14 09:00:00+00', 'alue-a', '01a139a3-d280-7930-bf86-264c7b5129a8', '00-2b963a3996e3703a449cbf01fdda8e40-d7ef937d13575fb6-03', '', '\x7b2276657273696f6e223a312c2276616c69645f66726f6d223a22323030302d30312d3031222c2263757272656e6379223a22455552222c22707269636573223a5b7b22776f726b5f666f726d223a22696e646976696475616c222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a353030307d2c7b22776f726b5f666f726d223a2270616972222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a353030307d2c7b22776f726b5f666f726d223a2267726f7570222c226261736973223a227065725f686f7572222c22616d6f756e745f6d696e6f72223a323530307d2c7b22776f726b5f666f726d223a226c656374757265222c226261736973223a22616772656564222c226d696e5f6d696e6f72223a31303030302c226d61785f6d696e6f72223a36303030307d2c7b22776f726b5f666f726d223a22646576656c6f706d656e74222c226261736973223a22616772656564222c226d696e5f6d696e6f72223a353030302c226d61785f6d696e6f72223a36303030307d5d7d', '2026-11-26 18:51:43.8552+00', '2026-11-26 18:51:43.924423+00'),
	(2, 'alue-a', '01a139a3-d280-7845-8ad5-e86948ff9c7e', 'billing.internal.policy.v1', 'alue-a:alue-a', 'billing.CancellationPolicySet.v1', 'urn:kokemus:schema:billing.CancellationPolicySet.v1', 'alue-a', 2, '2026-10-14 09:00:00+00', 'alue-a', '01a139a3-d280-7930-bf86-264c7b5129a8', '00-2b963a3996e3703a449cbf01fdda8e40-d7ef937d13575fb6-03', '', '\x7b2276657273696f6e223a312c2276616c69645f66726f6d223a22323030302d30312d3031222c22646561646c696e655f646179735f6265666f7265223a312c22646561646c696e655f74696d65223a2231353a3030222c226461795f6b696e64223a2263616c656e646172222c2270657263656e74223a7b2268656c64223a3130302c2263616e63656c6c65645f696e5f74696d65223a302c2263616e63656c6c65645f6c617465223a3130302c226d6f766564223a302c226e6f5f73686f77223a3130302c22656d7074795f67726f7570223a3130302c2267726f75705f656e6465645f666f725f726561736f6e223a302c2267726f75705f656e6465645f6f7468657277697365223a3130302c226578706572745f696c6c223a302c226578706572745f7769746864726577223a307d7d', '2026-11-26 18:51:43.855292+00', '2026-11-26 18:51:43.924647+00'),
	(3, 'alue-a', '01a139a3-d280-710e-aba3-9579b0ab8f0f', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7103-bd94-0afb5d5c3c92', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7103-bd94-0afb5d5c3c92', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-76db-a7c0-a6cfb4ed19f9', '00-153b5b248fb3c368a44fd588bec005c5-0ea2a02deefbce96-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373130332d626439342d306166623564356333633932222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2238333365376439302d396332312d353038382d386136642d336165613766653333373331222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a2263616e63656c6c65645f696e5f74696d65222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:45.41185+00', '2026-11-26 18:51:45.427187+00'),
	(4, 'alue-a', '01a139a3-d280-7163-b73d-849595139f6b', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7d96-84c8-eca63b768731', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7d96-84c8-eca63b768731', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7499-b4ad-3f0541031140', '00-7eab35c6ffbfbd7eaed3e0f37b4cd4be-9b23a5a559a6091e-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376439362d383463382d656361363362373638373331222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2235613935313361612d653337612d353435392d386664302d633836316535393865663561222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a226578706572745f696c6c222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:45.519462+00', '2026-11-26 18:51:45.532009+00'),
	(5, 'alue-a', '01a15d0b-8b00-736e-9b9e-8974ec515f63', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-739f-9889-6a824442b113', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-739f-9889-6a824442b113', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-73fc-ba77-a618ba2d6bd4', '00-23802a588c61c155345cf86ca5a9f98f-fe374c27802b80d1-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373339662d393838392d366138323434343262313133222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2261633837366664332d386333622d353261342d613939322d343564313339636337373562222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a226578706572745f7769746864726577222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:45.542213+00', '2026-11-26 18:51:45.548351+00'),
	(6, 'alue-a', '01a15d0b-8b00-7dba-9fd8-4361c4308100', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7305-a7f3-3f5d5c6cc988', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7305-a7f3-3f5d5c6cc988', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-73d3-a04e-380893448111', '00-ac747115f2cbf54681f2dddf1c426006-6c8af3478a4d9cf5-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373330352d613766332d336635643563366363393838222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2238313038326462652d383263662d356630332d393563632d346666373465623635366263222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a226d6f766564222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:45.556997+00', '2026-11-26 18:51:45.560933+00'),
	(7, 'alue-a', '01a15d0b-8b00-7f25-93f8-b53b737a435d', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-73a0-8a00-6da96cf257e9', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-73a0-8a00-6da96cf257e9', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a15d0b-8b00-7742-92a7-0c138498fdf4', '00-15ff310f4c3425569cc50cd07e3f6cb1-fdb1cd3d0e900bdc-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373361302d386130302d366461393663663235376539222c226f726465725f6964223a2230316131333961332d643238302d376536332d623338662d353064656638313161346362222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2263323736613265622d333564372d353965332d616161622d646231363433626464303238222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a32303030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:47.128731+00', '2026-11-26 18:51:47.134025+00'),
	(8, 'alue-a', '01a15d0b-8b00-7078-9e24-d1112ff9fe53', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7a7a-9ee9-2214611b7576', 'billing.FeePending.v1', 'urn:kokemus:schema:billing.FeePending.v1', '01a139a3-d280-7a7a-9ee9-2214611b7576', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a15d0b-8b00-773d-8a4d-c618c6eedc21', '00-afece43f32ec4cefce5b6534f1196d34-1ec6065d75c7536c-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376137612d396565392d323231343631316237353736222c226f726465725f6964223a2230316131333961332d643238302d373033622d623965362d303639653036313864306530222c226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c227265766973696f6e223a312c226d697373696e67223a5b2261677265656d656e74225d7d', '2026-11-26 18:51:47.136084+00', '2026-11-26 18:51:47.142265+00'),
	(9, 'alue-a', '01a15d0b-8b00-7fab-abad-47d9e54f47ac', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-752e-b04a-00bb7be0215d', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-752e-b04a-00bb7be0215d', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a15d0b-8b00-77a6-862f-94d90a4d8a9e', '00-5b6b5a46004123dc46cb9dd5d190481c-23077c6127ba6803-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373532652d623034612d303062623762653032313564222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2262373934666366352d373563622d353966322d393234632d333939313365323531653335222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a323530302c2272756c65223a22656d7074795f67726f7570222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:47.150294+00', '2026-11-26 18:51:47.155473+00'),
	(10, 'alue-a', '01a17c5f-9000-7891-bc68-92a717ca1bc2', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7d98-b00e-32d73b4ddb10', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7d98-b00e-32d73b4ddb10', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a15d0b-8b00-7119-a26f-322afa9286c0', '00-80886637d299751b7bae490a8ec48176-b8f3efb8dcc3049c-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376439382d623030652d333264373362346464623130222c226f726465725f6964223a2230316131333961332d643238302d376334322d396532332d636563646532383564356434222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2266326362396263612d333365372d356332362d396130642d643533343765353633303230222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a323530302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:47.185879+00', '2026-11-26 18:51:47.190769+00'),
	(11, 'alue-a', '01a17c5f-9000-74c9-b5b4-d3e88384080a', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7822-bada-7f2f28a7b950', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7822-bada-7f2f28a7b950', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a17c5f-9000-7b9b-bc3f-08c0b9ac2ff2', '00-5ee7a00746e8d25211a706a369016c14-3b9bcab143ac5e2c-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2237333831313761342d663765662d353230632d393136322d623865383866313630333137222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:48.600428+00', '2026-11-26 18:51:48.608309+00'),
	(12, 'alue-a', '01a17c5f-9000-72c9-89b9-c11b8fcf13f4', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-70ce-b1e7-ca8235e8e92b', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-70ce-b1e7-ca8235e8e92b', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a17c5f-9000-78ba-a205-432fb8c35a68', '00-3dee7159e3f564c3068a7e180cbae481-e6e0924d3ff30636-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373063652d623165372d636138323335653865393262222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2262666262363864382d653335652d356636332d386237632d353161653362666163376534222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a226e6f5f73686f77222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:48.615097+00', '2026-11-26 18:51:48.627623+00'),
	(13, 'alue-a', '01a17c5f-9000-735a-80de-c9c7e440d0de', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7c01-9f64-2294ff82405a', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7c01-9f64-2294ff82405a', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a17c5f-9000-7321-9d72-e36244cf4e9c', '00-a96c3dbc47d6ff9314f3250b893f1a4b-55999322ba516b7c-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2230386234376565352d326164392d356335642d613937632d623939336664313935313735222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:48.645728+00', '2026-11-26 18:51:48.654844+00'),
	(14, 'alue-a', '01a17c5f-9000-7d34-818d-ccb2cce1e329', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7c01-9f64-2294ff82405a', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7c01-9f64-2294ff82405a', 2, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a17c5f-9000-7eba-97b4-c47ec9ed5e73', '00-a2eed6d554a9b324e19f522257ab5fba-b90aec445f676408-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d376330312d396636342d323239346666383234303561222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a322c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2239636536343532372d653265312d353836302d613662392d316265383132353662346433222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a226e6f5f73686f77222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130222c22636f727265637473223a2230386234376565352d326164392d356335642d613937632d623939336664313935313735227d5d7d', '2026-11-26 18:51:48.645752+00', '2026-11-26 18:51:48.654869+00'),
	(15, 'alue-a', '01a17c5f-9000-7202-9957-ab365658c59f', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-70ae-8920-f6fb6aad7861', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-70ae-8920-f6fb6aad7861', 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a17c5f-9000-714a-b797-a68caa1e9692', '00-79d23e6717847e2f7f375b7423955843-7aef9b46588db807-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373061652d383932302d663666623661616437383631222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2264333830333436652d666237362d356437302d393962312d636138663731383263653335222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a353030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3130227d5d7d', '2026-11-26 18:51:48.66581+00', '2026-11-26 18:51:48.680168+00'),
	(16, 'alue-a', '01a17c5f-9000-7d5a-b78d-ca24150528c6', 'billing.internal.fee.v1', 'alue-a:01a17c5f-9000-747b-8b72-c0f8b648a903', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a17c5f-9000-747b-8b72-c0f8b648a903', 1, '2026-10-27 08:00:00+00', '01a17c5f-9000-7252-8838-8f3269308d15', '01a17c5f-9000-77a5-a14e-07317d02761d', '00-b4135ef92372c673975d5a5e74a43b24-828de091754100df-03', '', '\x7b2273657373696f6e5f6964223a2230316131376335662d393030302d373437622d386237322d633066386236343861393033222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2261626337396461382d623764322d356563392d396437322d336134336633336230613537222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a323530302c2272756c65223a2267726f75705f656e6465645f6f7468657277697365222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3131222c2273746174656d656e745f6d6f6e7468223a22323032362d3131227d5d7d', '2026-11-26 18:51:48.706409+00', '2026-11-26 18:51:48.713613+00'),
	(17, 'alue-a', '01a17c5f-9000-7dd2-b299-9032e83d6d9b', 'billing.internal.fee.v1', 'alue-a:01a17c5f-9000-7c36-8b6f-1a8e8cd6124a', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a17c5f-9000-7c36-8b6f-1a8e8cd6124a', 1, '2026-10-27 08:00:00+00', '01a17c5f-9000-7252-8838-8f3269308d15', '01a17c5f-9000-77a5-a14e-07317d02761d', '00-b4135ef92372c673975d5a5e74a43b24-828de091754100df-03', '', '\x7b2273657373696f6e5f6964223a2230316131376335662d393030302d376333362d386236662d316138653863643631323461222c226f726465725f6964223a2230316131376335662d393030302d373235322d383833382d386633323639333038643135222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2235656130633035382d633866362d356630332d383637302d623166333435336233313632222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a323530302c2272756c65223a2267726f75705f656e6465645f6f7468657277697365222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3131222c2273746174656d656e745f6d6f6e7468223a22323032362d3131227d5d7d', '2026-11-26 18:51:48.70643+00', '2026-11-26 18:51:48.713643+00'),
	(18, 'alue-a', '01a17c5f-9000-77ba-b360-daec85b45eb8', 'billing.internal.policy.v1', 'alue-a:alue-a', 'billing.FeeScheduleSet.v1', 'urn:kokemus:schema:billing.FeeScheduleSet.v1', 'alue-a', 3, '2026-10-27 08:00:00+00', 'alue-a', NULL, '00-7488c3d637c7543759aab8ff92238aff-3b0816d9237761ed-03', '', '\x7b2276657273696f6e223a322c2276616c69645f66726f6d223a22323032372d30312d3031222c2263757272656e6379223a22455552222c22707269636573223a5b7b22776f726b5f666f726d223a22696e646976696475616c222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d2c7b22776f726b5f666f726d223a2270616972222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d2c7b22776f726b5f666f726d223a2267726f7570222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d2c7b22776f726b5f666f726d223a226c656374757265222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d2c7b22776f726b5f666f726d223a22646576656c6f706d656e74222c226261736973223a227065725f73657373696f6e222c22616d6f756e745f6d696e6f72223a363030307d5d7d', '2026-11-26 18:51:48.815022+00', '2026-11-26 18:51:48.819079+00'),
	(19, 'alue-a', '01a17c5f-9000-74ff-bdc7-a22174ec9c29', 'billing.internal.policy.v1', 'alue-a:alue-a', 'billing.CancellationPolicySet.v1', 'urn:kokemus:schema:billing.CancellationPolicySet.v1', 'alue-a', 4, '2026-10-27 08:00:00+00', 'alue-a', NULL, '00-06127ff5902f910b282b7b7f9a14619e-285853b972abee57-03', '', '\x7b2276657273696f6e223a322c2276616c69645f66726f6d223a22323032372d30312d3031222c22646561646c696e655f646179735f6265666f7265223a322c22646561646c696e655f74696d65223a2231353a3030222c226461795f6b696e64223a2263616c656e646172222c2270657263656e74223a7b2268656c64223a3130302c2263616e63656c6c65645f696e5f74696d65223a302c2263616e63656c6c65645f6c617465223a3130302c226d6f766564223a302c226e6f5f73686f77223a3130302c22656d7074795f67726f7570223a3130302c2267726f75705f656e6465645f666f725f726561736f6e223a302c2267726f75705f656e6465645f6f7468657277697365223a3130302c226578706572745f696c6c223a302c226578706572745f7769746864726577223a307d7d', '2026-11-26 18:51:48.835174+00', '2026-11-26 18:51:48.842115+00'),
	(20, 'alue-a', '01a1bfc0-1900-7cc4-b447-f207cb9986e0', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.PaymentNoticeIssued.v1', 'urn:kokemus:schema:billing.PaymentNoticeIssued.v1', '2026-10', 1, '2026-11-09 10:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b226e6f746963655f6964223a2231656262613562312d343563312d353136612d623730632d363437306161356665643135222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666222c227265766973696f6e223a312c22746f74616c223a7b22616d6f756e745f6d696e6f72223a34303030302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a392c226f70656e5f73657373696f6e73223a317d', '2026-11-26 18:51:48.963824+00', '2026-11-26 18:51:48.970395+00'),
	(21, 'alue-a', '01a1bfc0-1900-7017-9eb9-602b4bc202dd', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.PaymentNoticeIssued.v1', 'urn:kokemus:schema:billing.PaymentNoticeIssued.v1', '2026-10', 2, '2026-11-09 10:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b226e6f746963655f6964223a2235653930663166302d373339612d353432312d613439382d353966313630363763643961222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c227265766973696f6e223a312c22746f74616c223a7b22616d6f756e745f6d696e6f72223a353030302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a322c226f70656e5f73657373696f6e73223a317d', '2026-11-26 18:51:48.963848+00', '2026-11-26 18:51:48.97042+00'),
	(22, 'alue-a', '01a1c253-4700-79ed-8c4b-bdd43901d38d', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.StatementIssued.v1', 'urn:kokemus:schema:billing.StatementIssued.v1', '2026-10', 3, '2026-11-09 22:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b2273746174656d656e745f6964223a2233396161393663302d323638342d356364322d623161632d343662393630323336313564222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c226d6f6e7468223a22323032362d3130222c227061795f64617465223a22323032362d31312d3330222c22746f74616c223a7b22616d6f756e745f6d696e6f72223a32303030302c2263757272656e6379223a22455552227d2c22756e697473223a5b7b22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22616d6f756e745f6d696e6f72223a32303030307d5d7d', '2026-11-26 18:51:48.999576+00', '2026-11-26 18:51:49.003491+00'),
	(23, 'alue-a', '01a1c253-4700-769b-9eb3-a169ea799599', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.StatementIssued.v1', 'urn:kokemus:schema:billing.StatementIssued.v1', '2026-10', 4, '2026-11-09 22:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b2273746174656d656e745f6964223a2235663465643866612d383361642d353035372d616462642d646561373639363161636134222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c226d6f6e7468223a22323032362d3130222c227061795f64617465223a22323032362d31312d3330222c22746f74616c223a7b22616d6f756e745f6d696e6f72223a32353030302c2263757272656e6379223a22455552227d2c22756e697473223a5b7b22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22616d6f756e745f6d696e6f72223a32303030307d2c7b22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22616d6f756e745f6d696e6f72223a353030307d5d7d', '2026-11-26 18:51:48.999588+00', '2026-11-26 18:51:49.003516+00'),
	(24, 'alue-a', '01a1c253-4700-7466-ad21-a4090239c1f9', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.MonthClosed.v1', 'urn:kokemus:schema:billing.MonthClosed.v1', '2026-10', 5, '2026-11-09 22:00:00+00', 'alue-a:2026-10', NULL, '', '', '\x7b226d6f6e7468223a22323032362d3130222c22636c6f7365645f6174223a22323032362d31312d30395432323a30303a30305a222c227061795f64617465223a22323032362d31312d3330227d', '2026-11-26 18:51:48.999596+00', '2026-11-26 18:51:49.003522+00'),
	(25, 'alue-a', '01a25a3e-e100-72c1-bf49-e31db0018550', 'billing.internal.month.v1', 'alue-a:2026-11', 'billing.PaymentNoticeIssued.v1', 'urn:kokemus:schema:billing.PaymentNoticeIssued.v1', '2026-11', 1, '2026-12-09 10:00:00+00', 'alue-a:2026-11', NULL, '', '', '\x7b226e6f746963655f6964223a2262363338343437382d373561352d353938662d393064652d353861626239343938366365222c226d6f6e7468223a22323032362d3131222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666222c227265766973696f6e223a312c22746f74616c223a7b22616d6f756e745f6d696e6f72223a353030302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a322c226f70656e5f73657373696f6e73223a317d', '2026-11-26 18:51:49.017454+00', '2026-11-26 18:51:49.020703+00'),
	(26, 'alue-a', '01a25a3e-e100-7e2e-9ab7-972c188f4f8d', 'billing.internal.month.v1', 'alue-a:2026-11', 'billing.PaymentNoticeIssued.v1', 'urn:kokemus:schema:billing.PaymentNoticeIssued.v1', '2026-11', 2, '2026-12-09 10:00:00+00', 'alue-a:2026-11', NULL, '', '', '\x7b226e6f746963655f6964223a2238663065326565632d333435622d353863322d393738302d643261613633633233323939222c226d6f6e7468223a22323032362d3131222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c227265766973696f6e223a312c22746f74616c223a7b22616d6f756e745f6d696e6f72223a302c2263757272656e6379223a22455552227d2c226c696e655f636f756e74223a302c226f70656e5f73657373696f6e73223a317d', '2026-11-26 18:51:49.017472+00', '2026-11-26 18:51:49.020729+00'),
	(27, 'alue-a', '01a25cd2-0f00-72ea-b778-073d9f8327d5', 'billing.internal.month.v1', 'alue-a:2026-11', 'billing.StatementIssued.v1', 'urn:kokemus:schema:billing.StatementIssued.v1', '2026-11', 3, '2026-12-09 22:00:00+00', 'alue-a:2026-11', NULL, '', '', '\x7b2273746174656d656e745f6964223a2233636366303130332d373264312d353534372d616334652d323530303038666437656364222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c226d6f6e7468223a22323032362d3131222c227061795f64617465223a22323032362d31322d3331222c22746f74616c223a7b22616d6f756e745f6d696e6f72223a353030302c2263757272656e6379223a22455552227d2c22756e697473223a5b7b22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c22616d6f756e745f6d696e6f72223a353030307d5d7d', '2026-11-26 18:51:49.042001+00', '2026-11-26 18:51:49.044892+00'),
	(28, 'alue-a', '01a25cd2-0f00-7534-9173-7405c164943a', 'billing.internal.month.v1', 'alue-a:2026-11', 'billing.MonthClosed.v1', 'urn:kokemus:schema:billing.MonthClosed.v1', '2026-11', 4, '2026-12-09 22:00:00+00', 'alue-a:2026-11', NULL, '', '', '\x7b226d6f6e7468223a22323032362d3131222c22636c6f7365645f6174223a22323032362d31322d30395432323a30303a30305a222c227061795f64617465223a22323032362d31322d3331227d', '2026-11-26 18:51:49.042014+00', '2026-11-26 18:51:49.04492+00'),
	(29, 'alue-a', '01a2b15d-2000-7b37-a571-37f320d9a392', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.NoticeApproved.v1', 'urn:kokemus:schema:billing.NoticeApproved.v1', '2026-10', 6, '2026-12-26 08:00:00+00', 'alue-a:2026-10', NULL, '00-cdbee0125ff4e84122442a0f13769701-13bd09ccc372973a-03', '', '\x7b226e6f746963655f6964223a2231656262613562312d343563312d353136612d623730632d363437306161356665643135222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a312c22617070726f7665645f6279223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666227d', '2026-11-26 18:51:49.981691+00', '2026-11-26 18:51:49.98682+00'),
	(30, 'alue-a', '01a2b15d-2000-72a9-a867-6d3121d22e68', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.NoticeObjectionRaised.v1', 'urn:kokemus:schema:billing.NoticeObjectionRaised.v1', '2026-10', 7, '2026-12-26 08:00:00+00', 'alue-a:2026-10', NULL, '00-3b9000e4ca94c0f0aa9c260e7d5ab578-cb8b8dbc4b665344-03', '', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d373137392d613430622d303936613962656565396562222c226e6f746963655f6964223a2235653930663166302d373339612d353432312d613439382d353966313630363763643961222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c227261697365645f6279223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535227d', '2026-11-26 18:51:50.011546+00', '2026-11-26 18:51:50.014542+00'),
	(31, 'alue-a', '01a2b15d-2000-7aed-8b85-61ad9c67f0b7', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.NoticeObjectionAnswered.v1', 'urn:kokemus:schema:billing.NoticeObjectionAnswered.v1', '2026-10', 8, '2026-12-26 08:00:00+00', 'alue-a:2026-10', NULL, '00-642bf8c5d3a8b5329da591a762ea2a97-8071337957ab91af-03', '', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d373137392d613430622d303936613962656565396562222c226e6f746963655f6964223a2235653930663166302d373339612d353432312d613439382d353966313630363763643961222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227261697365645f6279223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c227374617465223a2277697468647261776e227d', '2026-11-26 18:51:50.026393+00', '2026-11-26 18:51:50.03672+00'),
	(32, 'alue-a', '01a2b15d-2000-71f0-b625-6dca3030dbd1', 'billing.internal.month.v1', 'alue-a:2026-10', 'billing.NoticeObjectionRaised.v1', 'urn:kokemus:schema:billing.NoticeObjectionRaised.v1', '2026-10', 9, '2026-12-26 08:00:00+00', 'alue-a:2026-10', NULL, '00-7dd05a85fd38849ddf2078b364952091-5272bd9317298d80-03', '', '\x7b226f626a656374696f6e5f6964223a2230316132623135642d323030302d373363642d626436342d383438616564306230303866222c226e6f746963655f6964223a2235653930663166302d373339612d353432312d613439382d353966313630363763643961222c226d6f6e7468223a22323032362d3130222c22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c227265766973696f6e223a312c227261697365645f6279223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535227d', '2026-11-26 18:51:50.050042+00', '2026-11-26 18:51:50.053977+00'),
	(33, 'alue-a', '01a2b15d-2000-7ba1-a622-91af18437ead', 'billing.internal.fee.v1', 'alue-a:01a139a3-d280-7822-bada-7f2f28a7b950', 'billing.FeeAssessed.v1', 'urn:kokemus:schema:billing.FeeAssessed.v1', '01a139a3-d280-7822-bada-7f2f28a7b950', 2, '2026-12-26 08:00:00+00', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a2b15d-2000-72ac-bf7d-b59e9b120ee7', '00-6affc3b5dc5e71ef1fecb02632a6daf5-1e1f1d75abafef8a-03', '', '\x7b2273657373696f6e5f6964223a2230316131333961332d643238302d373832322d626164612d376632663238613762393530222c226f726465725f6964223a2230316131333961332d643238302d376435632d393663612d613939663239393861306661222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c227265766973696f6e223a322c2263757272656e6379223a22455552222c226c696e6573223a5b7b226c696e655f6964223a2265323637343738382d656235622d353233352d383861332d323364646632636239376534222c226b696e64223a22726576657273616c222c22616d6f756e745f6d696e6f72223a2d353030302c2272756c65223a2268656c64222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3132222c22636f727265637473223a2237333831313761342d663765662d353230632d393136322d623865383866313630333137227d2c7b226c696e655f6964223a2266316361343231332d323062382d353066632d623666622d633961303831623063393766222c226b696e64223a22666565222c22616d6f756e745f6d696e6f72223a302c2272756c65223a226578706572745f696c6c222c22706f6c6963795f76657273696f6e223a312c227363686564756c655f76657273696f6e223a312c22776f726b5f6d6f6e7468223a22323032362d3130222c2273746174656d656e745f6d6f6e7468223a22323032362d3132227d5d7d', '2026-11-26 18:51:50.090383+00', '2026-11-26 18:51:50.141696+00');


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: public; Owner: billing_owner
--



--
-- Data for Name: payment_notice; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.payment_notice VALUES
	('alue-a', '1ebba5b1-45c1-516a-b70c-6470aa5fed15', 1, '2026-10', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-748a-a076-355ea4c878ff', 40000, 'EUR', '{833e7d90-9c21-5088-8a6d-3aea7fe33731,5a9513aa-e37a-5459-8fd0-c861e598ef5a,ac876fd3-8c3b-52a4-a992-45d139cc775b,81082dbe-82cf-5f03-95cc-4ff74eb656bc,738117a4-f7ef-520c-9162-b8e88f160317,bfbb68d8-e35e-5f63-8b7c-51ae3bfac7e4,9ce64527-e2e1-5860-a6b9-1be81256b4d3,d380346e-fb76-5d70-99b1-ca8f7182ce35,c276a2eb-35d7-59e3-aaab-db1643bdd028}', '2026-11-09 10:00:00+00', 1),
	('alue-a', '5e90f1f0-739a-5421-a498-59f16067cd9a', 1, '2026-10', '01a139a3-d280-7faa-8aca-a2b01152764e', '01a139a3-d280-7a46-b467-89740d0afc55', 5000, 'EUR', '{b794fcf5-75cb-59f2-924c-39913e251e35,f2cb9bca-33e7-5c26-9a0d-d5347e563020}', '2026-11-09 10:00:00+00', 1),
	('alue-a', 'b6384478-75a5-598f-90de-58abb94986ce', 1, '2026-11', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-748a-a076-355ea4c878ff', 5000, 'EUR', '{abc79da8-b7d2-5ec9-9d72-3a43f33b0a57,5ea0c058-c8f6-5f03-8670-b1f3453b3162}', '2026-12-09 10:00:00+00', 1),
	('alue-a', '8f0e2eec-345b-58c2-9780-d2aa63c23299', 1, '2026-11', '01a139a3-d280-7faa-8aca-a2b01152764e', '01a139a3-d280-7a46-b467-89740d0afc55', 0, 'EUR', '{}', '2026-12-09 10:00:00+00', 1);


--
-- Data for Name: read_log; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.read_log OVERRIDING SYSTEM VALUE VALUES
	('alue-a', 1, '01a139a3-d280-748a-a076-355ea4c878ff', 'payment notice', '01a139a3-d280-726d-a225-69381a4fa981', 'a test of the platform', '2026-12-26 08:00:00+00'),
	('alue-a', 2, '01a139a3-d280-748a-a076-355ea4c878ff', 'payment notice', '01a139a3-d280-7e4a-827a-57f0b769181f', 'a test of the platform', '2026-12-26 08:00:00+00'),
	('alue-a', 3, '01a139a3-d280-7a46-b467-89740d0afc55', 'payment notice', '01a139a3-d280-7e4a-827a-57f0b769181f', 'a test of the platform', '2026-12-26 08:00:00+00');


--
-- Data for Name: relay_position; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.relay_position VALUES
	('?', 'billing.internal.fee.v1', 9, 1),
	('?', 'billing.internal.fee.v1', 7, 1),
	('?', 'billing.internal.fee.v1', 1, 3),
	('?', 'billing.internal.fee.v1', 6, 2),
	('?', 'billing.internal.fee.v1', 3, 2),
	('?', 'billing.internal.fee.v1', 4, 1),
	('?', 'billing.internal.fee.v1', 0, 1),
	('?', 'billing.internal.fee.v1', 10, 1),
	('?', 'billing.internal.policy.v1', 5, 4),
	('?', 'billing.internal.month.v1', 6, 4),
	('?', 'billing.internal.month.v1', 0, 9),
	('?', 'billing.internal.fee.v1', 11, 4);


--
-- Data for Name: republish_request; Type: TABLE DATA; Schema: public; Owner: billing_owner
--



--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.session VALUES
	('alue-a', '01a139a3-d280-72cb-a555-13e79a1f0a1d', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-23 07:00:00+00', '2026-10-23 08:00:00+00', NULL, NULL, NULL, 0, 0, NULL, NULL, 0, NULL, NULL, NULL),
	('alue-a', '01a139a3-d280-7688-911f-0ea14153205e', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7dae-9141-bd1de84b5004', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 'group', '2026-10-19 11:00:00+00', '2026-10-19 12:00:00+00', NULL, NULL, NULL, 0, 0, NULL, NULL, 0, NULL, NULL, NULL),
	('alue-a', '01a139a3-d280-7103-bd94-0afb5d5c3c92', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-16 07:00:00+00', '2026-10-16 08:00:00+00', NULL, NULL, '{"by": "client", "kind": "cancelled", "known_at": "2026-10-14T09:00:00Z"}', 1, 1, '833e7d90-9c21-5088-8a6d-3aea7fe33731', NULL, 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-7d96-84c8-eca63b768731', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-17 07:00:00+00', '2026-10-17 08:00:00+00', NULL, NULL, '{"kind": "expert_ill"}', 1, 1, '5a9513aa-e37a-5459-8fd0-c861e598ef5a', NULL, 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-739f-9889-6a824442b113', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-18 07:00:00+00', '2026-10-18 08:00:00+00', NULL, NULL, '{"kind": "expert_withdrew"}', 1, 1, 'ac876fd3-8c3b-52a4-a992-45d139cc775b', NULL, 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-7305-a7f3-3f5d5c6cc988', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-19 07:00:00+00', '2026-10-19 08:00:00+00', NULL, NULL, '{"kind": "moved", "moved_to": "01a139a3-d280-70ae-8920-f6fb6aad7861"}', 1, 1, '81082dbe-82cf-5f03-95cc-4ff74eb656bc', NULL, 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-73a0-8a00-6da96cf257e9', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a139a3-d280-7c1e-96b5-781034c35fb1', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 'lecture', '2026-10-18 14:00:00+00', '2026-10-18 15:00:00+00', 20000, 'EUR', '{"kind": "held", "participants": null}', 1, 1, 'c276a2eb-35d7-59e3-aaab-db1643bdd028', NULL, 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-752e-b04a-00bb7be0215d', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7dae-9141-bd1de84b5004', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 'group', '2026-10-17 11:00:00+00', '2026-10-17 12:00:00+00', NULL, NULL, '{"kind": "held", "participants": 0}', 1, 1, 'b794fcf5-75cb-59f2-924c-39913e251e35', NULL, 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7691-88ed-5a232335ab7d', 'orderer'),
	('alue-a', '01a139a3-d280-7d98-b00e-32d73b4ddb10', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7dae-9141-bd1de84b5004', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', 'group', '2026-10-18 11:00:00+00', '2026-10-18 12:00:00+00', NULL, NULL, '{"kind": "held", "participants": 5}', 1, 1, 'f2cb9bca-33e7-5c26-9a0d-d5347e563020', NULL, 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7691-88ed-5a232335ab7d', 'orderer'),
	('alue-a', '01a139a3-d280-70ce-b1e7-ca8235e8e92b', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-21 07:00:00+00', '2026-10-21 08:00:00+00', NULL, NULL, '{"kind": "no_show", "other_work_minutes": 30}', 1, 1, 'bfbb68d8-e35e-5f63-8b7c-51ae3bfac7e4', NULL, 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-7c01-9f64-2294ff82405a', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-22 07:00:00+00', '2026-10-22 08:00:00+00', NULL, NULL, '{"kind": "no_show", "other_work_minutes": null}', 2, 2, '9ce64527-e2e1-5860-a6b9-1be81256b4d3', NULL, 2, '2026-10-27 08:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-70ae-8920-f6fb6aad7861', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-26 08:00:00+00', '2026-10-26 09:00:00+00', NULL, NULL, '{"kind": "held", "participants": null}', 1, 1, 'd380346e-fb76-5d70-99b1-ca8f7182ce35', NULL, 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a17c5f-9000-747b-8b72-c0f8b648a903', '01a17c5f-9000-7252-8838-8f3269308d15', '01a17c5f-9000-71af-9384-eb0620b8695c', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 'group', '2026-11-16 07:00:00+00', '2026-11-16 08:00:00+00', NULL, NULL, '{"kind": "group_ended", "reason": "other"}', 1, 1, 'abc79da8-b7d2-5ec9-9d72-3a43f33b0a57', NULL, 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a17c5f-9000-7c36-8b6f-1a8e8cd6124a', '01a17c5f-9000-7252-8838-8f3269308d15', '01a17c5f-9000-71af-9384-eb0620b8695c', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', 'group', '2026-11-17 07:00:00+00', '2026-11-17 08:00:00+00', NULL, NULL, '{"kind": "group_ended", "reason": "other"}', 1, 1, '5ea0c058-c8f6-5f03-8670-b1f3453b3162', NULL, 1, '2026-10-27 08:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-7a7a-9ee9-2214611b7576', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a139a3-d280-7045-b831-b7b533343bb8', '01a139a3-d280-745f-9c1d-3ca9a139dd94', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-17 15:00:00+00', '2026-10-17 16:00:00+00', NULL, NULL, '{"kind": "held", "participants": null}', 1, 0, NULL, '{agreement}', 1, '2026-10-21 06:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer'),
	('alue-a', '01a139a3-d280-7822-bada-7f2f28a7b950', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7912-a6c3-07524c8bcba9', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', 'individual', '2026-10-20 07:00:00+00', '2026-10-20 08:00:00+00', NULL, NULL, '{"kind": "expert_ill"}', 2, 2, 'f1ca4213-20b8-50fc-b6fb-c9a081b0c97f', NULL, 2, '2026-12-26 08:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'orderer');


--
-- Data for Name: session_objection; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.session_objection VALUES
	('alue-a', '01a139a3-d280-7528-88ab-8f04116bee36', '01a139a3-d280-7103-bd94-0afb5d5c3c92', 'expert', 'rejected'),
	('alue-a', '01a15d0b-8b00-7813-bd64-474ca9ae470c', '01a139a3-d280-752e-b04a-00bb7be0215d', 'expert', 'open');


--
-- Data for Name: statement; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.statement VALUES
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', '2026-10', '01a139a3-d280-726d-a225-69381a4fa981', '2026-11-30', 20000, 'EUR', '2026-11-09 22:00:00+00', 0, 'paid'),
	('alue-a', '5f4ed8fa-83ad-5057-adbd-dea76961aca4', '2026-10', '01a139a3-d280-7e4a-827a-57f0b769181f', '2026-11-30', 25000, 'EUR', '2026-11-09 22:00:00+00', 0, 'paid'),
	('alue-a', '3ccf0103-72d1-5547-ac4e-250008fd7ecd', '2026-11', '01a139a3-d280-7e4a-827a-57f0b769181f', '2026-12-31', 5000, 'EUR', '2026-12-09 22:00:00+00', 0, 'paid');


--
-- Data for Name: statement_line; Type: TABLE DATA; Schema: public; Owner: billing_owner
--

INSERT INTO public.statement_line VALUES
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', 1, '833e7d90-9c21-5088-8a6d-3aea7fe33731'),
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', 2, '5a9513aa-e37a-5459-8fd0-c861e598ef5a'),
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', 3, 'ac876fd3-8c3b-52a4-a992-45d139cc775b'),
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', 4, '81082dbe-82cf-5f03-95cc-4ff74eb656bc'),
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', 5, '738117a4-f7ef-520c-9162-b8e88f160317'),
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', 6, 'bfbb68d8-e35e-5f63-8b7c-51ae3bfac7e4'),
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', 7, '9ce64527-e2e1-5860-a6b9-1be81256b4d3'),
	('alue-a', '39aa96c0-2684-5cd2-b1ac-46b96023615d', 8, 'd380346e-fb76-5d70-99b1-ca8f7182ce35'),
	('alue-a', '5f4ed8fa-83ad-5057-adbd-dea76961aca4', 1, 'c276a2eb-35d7-59e3-aaab-db1643bdd028'),
	('alue-a', '5f4ed8fa-83ad-5057-adbd-dea76961aca4', 2, 'b794fcf5-75cb-59f2-924c-39913e251e35'),
	('alue-a', '5f4ed8fa-83ad-5057-adbd-dea76961aca4', 3, 'f2cb9bca-33e7-5c26-9a0d-d5347e563020'),
	('alue-a', '3ccf0103-72d1-5547-ac4e-250008fd7ecd', 1, 'abc79da8-b7d2-5ec9-9d72-3a43f33b0a57'),
	('alue-a', '3ccf0103-72d1-5547-ac4e-250008fd7ecd', 2, '5ea0c058-c8f6-5f03-8670-b1f3453b3162');


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
	('alue-a', '01a139a3-d280-711d-bc14-50e40aee87b0', 'Yksikkö 4410', '4410', '01a139a3-d280-748a-a076-355ea4c878ff'),
	('alue-a', '01a139a3-d280-7faa-8aca-a2b01152764e', 'Yksikkö 5520', '5521', '01a139a3-d280-7a46-b467-89740d0afc55');


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


