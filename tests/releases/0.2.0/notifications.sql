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
-- Name: public; Type: SCHEMA; Schema: -; Owner: notifications_owner
--

-- *not* creating schema, since initdb creates it


ALTER SCHEMA public OWNER TO notifications_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO notifications_owner;

--
-- Name: area; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.area (
    area_id text NOT NULL,
    time_zone text NOT NULL,
    languages text[] NOT NULL,
    names jsonb NOT NULL
);

ALTER TABLE ONLY public.area FORCE ROW LEVEL SECURITY;


ALTER TABLE public.area OWNER TO notifications_owner;

--
-- Name: TABLE area; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON TABLE public.area IS 'An area as registry said it: local time, languages, the name under a letter.';


--
-- Name: contact; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.contact (
    area_id text NOT NULL,
    person_id uuid NOT NULL,
    email text,
    language text,
    erased boolean NOT NULL,
    CONSTRAINT ck_contact_erased_is_empty CHECK (((erased = (email IS NULL)) AND (erased = (language IS NULL))))
);

ALTER TABLE ONLY public.contact FORCE ROW LEVEL SECURITY;


ALTER TABLE public.contact OWNER TO notifications_owner;

--
-- Name: TABLE contact; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON TABLE public.contact IS 'Where messages to a person go; an erased one keeps the id only, so that nothing waits for it.';


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: notifications_owner
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


ALTER TABLE public.idempotency OWNER TO notifications_owner;

--
-- Name: inbox; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.inbox (
    area_id text NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    heard_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY public.inbox FORCE ROW LEVEL SECURITY;


ALTER TABLE public.inbox OWNER TO notifications_owner;

--
-- Name: known_order; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.known_order (
    area_id text NOT NULL,
    order_id uuid NOT NULL,
    orderer_id uuid NOT NULL,
    unit_id uuid NOT NULL
);

ALTER TABLE ONLY public.known_order FORCE ROW LEVEL SECURITY;


ALTER TABLE public.known_order OWNER TO notifications_owner;

--
-- Name: TABLE known_order; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON TABLE public.known_order IS 'Who ordered and for which unit, as dispatch said it.';


--
-- Name: known_session; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.known_session (
    area_id text NOT NULL,
    session_id uuid NOT NULL,
    order_id uuid NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.known_session FORCE ROW LEVEL SECURITY;


ALTER TABLE public.known_session OWNER TO notifications_owner;

--
-- Name: TABLE known_session; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON TABLE public.known_session IS 'When a session is, as dispatch said it.';


--
-- Name: message; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.message (
    area_id text NOT NULL,
    message_id uuid NOT NULL,
    event_id uuid NOT NULL,
    event_type text NOT NULL,
    person_id uuid NOT NULL,
    template text NOT NULL,
    correlation_id text NOT NULL,
    traceparent text NOT NULL,
    facts jsonb NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    reason text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    due_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    claimed_at timestamp with time zone,
    sent_at timestamp with time zone,
    sent_to text,
    language text,
    role text,
    undelivered_since timestamp with time zone,
    CONSTRAINT ck_message_attempts_count_up CHECK ((attempts >= 0)),
    CONSTRAINT ck_message_failed_says_why CHECK (((state <> 'failed'::text) OR (reason <> ''::text))),
    CONSTRAINT ck_message_sent_at_when_sent CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
    CONSTRAINT ck_message_state CHECK ((state = ANY (ARRAY['queued'::text, 'awaiting_contact'::text, 'sending'::text, 'sent'::text, 'failed'::text])))
);

ALTER TABLE ONLY public.message FORCE ROW LEVEL SECURITY;


ALTER TABLE public.message OWNER TO notifications_owner;

--
-- Name: TABLE message; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON TABLE public.message IS 'One message to one person of one event; what became of it is its delivery log.';


--
-- Name: COLUMN message.happened_at; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.happened_at IS 'When the event became a fact';


--
-- Name: COLUMN message.reason; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.reason IS 'Why it was put off or failed: codes, no address';


--
-- Name: COLUMN message.due_at; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.due_at IS 'When a worker looks at it next, by the database''s clock; ends a claim';


--
-- Name: COLUMN message.claimed_at; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.claimed_at IS 'Names the claim, so that a late worker settles no other''s';


--
-- Name: COLUMN message.sent_at; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.sent_at IS 'When the mail server took it, by the platform''s clock';


--
-- Name: COLUMN message.sent_to; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.sent_to IS 'Address, masked; erased with the person';


--
-- Name: COLUMN message.language; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.language IS 'Language it was sent in';


--
-- Name: COLUMN message.role; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.role IS 'Who the person is to the event';


--
-- Name: COLUMN message.undelivered_since; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON COLUMN public.message.undelivered_since IS 'Since when it waits for a contact point, or has failed, by the platform''s clock';


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: notifications_owner
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


ALTER TABLE public.outbox OWNER TO notifications_owner;

--
-- Name: outbox_archive; Type: TABLE; Schema: public; Owner: notifications_owner
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


ALTER TABLE public.outbox_archive OWNER TO notifications_owner;

--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: notifications_owner
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
-- Name: parked_event; Type: TABLE; Schema: public; Owner: notifications_owner
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


ALTER TABLE public.parked_event OWNER TO notifications_owner;

--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: public; Owner: notifications_owner
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
-- Name: read_log; Type: TABLE; Schema: public; Owner: notifications_owner
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


ALTER TABLE public.read_log OWNER TO notifications_owner;

--
-- Name: read_log_id_seq; Type: SEQUENCE; Schema: public; Owner: notifications_owner
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
-- Name: relay_position; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.relay_position (
    area_id text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    end_offset bigint NOT NULL
);

ALTER TABLE ONLY public.relay_position FORCE ROW LEVEL SECURITY;


ALTER TABLE public.relay_position OWNER TO notifications_owner;

--
-- Name: republish_request; Type: TABLE; Schema: public; Owner: notifications_owner
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


ALTER TABLE public.republish_request OWNER TO notifications_owner;

--
-- Name: republish_request_id_seq; Type: SEQUENCE; Schema: public; Owner: notifications_owner
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
-- Name: timer; Type: TABLE; Schema: public; Owner: notifications_owner
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


ALTER TABLE public.timer OWNER TO notifications_owner;

--
-- Name: unit; Type: TABLE; Schema: public; Owner: notifications_owner
--

CREATE TABLE public.unit (
    area_id text NOT NULL,
    unit_id uuid NOT NULL,
    name text NOT NULL,
    coordinator_id uuid NOT NULL,
    names jsonb DEFAULT '{}'::jsonb NOT NULL
);

ALTER TABLE ONLY public.unit FORCE ROW LEVEL SECURITY;


ALTER TABLE public.unit OWNER TO notifications_owner;

--
-- Name: TABLE unit; Type: COMMENT; Schema: public; Owner: notifications_owner
--

COMMENT ON TABLE public.unit IS 'A unit as registry said it.';


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.alembic_version VALUES
	('0005');


--
-- Data for Name: area; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.area VALUES
	('alue-a', 'Europe/Helsinki', '{fi,en}', '{"fi": "Esimerkki alue-a ry"}');


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.contact VALUES
	('alue-a', '01a139a3-d280-785f-87b6-0df642980ee9', 'aino.alku.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', 'bertta.beeta.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'cecilia.cembalo.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'daavid.delta.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'eino.eka.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', 'fanni.foto.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'gideon.giga.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 'helmi.helle.alue-a@example.invalid', 'sv', false);


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.inbox VALUES
	('alue-a', 'notifications.area', '01a139a3-d280-73e0-8f3d-6252e1a890e2', '2026-11-26 18:31:15.279884+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-7d30-860e-41a0f0eab990', '2026-11-26 18:31:15.316969+00'),
	('alue-a', 'notifications.unit', '01a139a3-d280-7f66-a6b1-3c7bc4bff10e', '2026-11-26 18:31:15.330498+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-76b6-9b2a-520610990612', '2026-11-26 18:31:15.368833+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-79cd-ac08-6116b07de210', '2026-11-26 18:31:15.405182+00'),
	('alue-a', 'notifications.unit', '01a139a3-d280-705b-af72-f36cbc756ef3', '2026-11-26 18:31:15.426409+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-73a8-b290-a331ed5b1941', '2026-11-26 18:31:15.4582+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-7c1b-a83e-91e6eea3e418', '2026-11-26 18:31:15.479903+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-7bec-b2ac-bd20ac919841', '2026-11-26 18:31:15.50713+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-72af-84dd-d4594ba39ea9', '2026-11-26 18:31:15.556119+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-787d-b546-624848d5f3b4', '2026-11-26 18:31:15.58019+00'),
	('alue-a', 'notifications.unit', '01a139a3-d280-76c6-9667-07753eb5c18e', '2026-11-26 18:31:15.596228+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-7c21-a6a1-e1a47e54e967', '2026-11-26 18:31:15.621104+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7bfc-a762-ef4a5acf3529', '2026-11-26 18:31:16.517769+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7737-b403-2d7c949d9393', '2026-11-26 18:31:16.555548+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7b3f-a581-12959f092f36', '2026-11-26 18:31:16.55559+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7e13-be1b-015343ee3549', '2026-11-26 18:31:16.555595+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7ed0-9a38-1621920e6dd8', '2026-11-26 18:31:16.555599+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7434-b967-58466a17a1bf', '2026-11-26 18:31:16.611882+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-758c-8436-16ffbb74734e', '2026-11-26 18:31:16.634986+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7741-98a8-2efbdbecbc09', '2026-11-26 18:31:16.635024+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-774b-aa39-ceee69d27af3', '2026-11-26 18:31:16.635031+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7773-96aa-a1e5b265601d', '2026-11-26 18:31:16.635035+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-77bb-b46c-ea3844274c6b', '2026-11-26 18:31:16.635513+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7813-a37b-e0cfaf3a5122', '2026-11-26 18:31:16.635531+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7884-bf85-5cd883a96752', '2026-11-26 18:31:16.635536+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7954-8e0e-12443756e523', '2026-11-26 18:31:16.63554+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-79f8-bfb2-7b15d13251e5', '2026-11-26 18:31:16.635544+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7c38-b356-bc3471037ab7', '2026-11-26 18:31:16.635547+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7cb9-ad5d-ff6b1a58186f', '2026-11-26 18:31:16.635551+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7d23-8038-b1cf6bd6e484', '2026-11-26 18:31:16.635554+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7d3b-a3d6-1e3a35203951', '2026-11-26 18:31:16.635557+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7e3a-a9be-d43b2cbe6deb', '2026-11-26 18:31:16.635561+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7ee3-bc94-11a01e6ae370', '2026-11-26 18:31:16.635565+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7f98-8f17-358c78c8783b', '2026-11-26 18:31:16.635569+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-78e0-bc61-1837010c3c20', '2026-11-26 18:31:16.657539+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7b96-b637-b488e3377f57', '2026-11-26 18:31:16.657577+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-753a-a936-7acb393e61c0', '2026-11-26 18:31:16.675871+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-75af-affc-9f01211f1008', '2026-11-26 18:31:16.675906+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-76e1-9667-76cb40e0efa4', '2026-11-26 18:31:16.675913+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7aa9-a913-0fb058af72d0', '2026-11-26 18:31:16.675917+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7b56-9486-3662c1fdad3f', '2026-11-26 18:31:16.675921+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7f7c-bcac-b2ad726402f6', '2026-11-26 18:31:16.694323+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7861-aa6f-0aec790a1d32', '2026-11-26 18:31:16.709996+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-74c6-8cd6-390fae04981e', '2026-11-26 18:31:16.720838+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7cd6-8e63-91789f61c83f', '2026-11-26 18:31:16.804452+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7aec-af55-605ff848b500', '2026-11-26 18:31:16.823408+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7e4f-ae7a-a31f4c350360', '2026-11-26 18:31:16.869006+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7424-91b2-9b10c2d04219', '2026-11-26 18:31:16.892718+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7b51-87b2-78d0853858ad', '2026-11-26 18:31:16.905836+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7a32-9b36-533d277cbfe7', '2026-11-26 18:31:16.921108+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-73a1-9671-0f456075d283', '2026-11-26 18:31:16.959946+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7800-8421-36bea9dc98ef', '2026-11-26 18:31:16.97864+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-74b7-9dd4-c8cd11ce71a4', '2026-11-26 18:31:16.986003+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-79ae-b1fd-323e1693c8fd', '2026-11-26 18:31:16.986085+00'),
	('alue-a', 'notifications.order', '01a14ee2-0e00-7169-a09f-42dfd6a7c60c', '2026-11-26 18:31:17.060774+00'),
	('alue-a', 'notifications.order', '01a14fbd-c800-769c-89ea-83362f7eff05', '2026-11-26 18:31:17.094431+00'),
	('alue-a', 'notifications.order', '01a15408-6a00-7446-8c9e-47f3a34985d6', '2026-11-26 18:31:17.102567+00'),
	('alue-a', 'notifications.order', '01a154ad-3580-73ef-b247-5ee6474d7638', '2026-11-26 18:31:17.102599+00'),
	('alue-a', 'notifications.order', '01a1592e-c600-75f8-bc6a-57a898329543', '2026-11-26 18:31:17.102605+00'),
	('alue-a', 'notifications.order', '01a1592e-c600-7737-9a57-51f514b2502f', '2026-11-26 18:31:17.10261+00'),
	('alue-a', 'notifications.order', '01a15a0a-8000-79c1-9862-a25861c3bfb9', '2026-11-26 18:31:17.102614+00'),
	('alue-a', 'notifications.order', '01a15d0b-8b00-76ad-9cd8-68a699b045a9', '2026-11-26 18:31:18.036553+00'),
	('alue-a', 'notifications.order', '01a15d79-6800-7a31-b61b-50e4814a840a', '2026-11-26 18:31:18.119149+00'),
	('alue-a', 'notifications.order', '01a1629f-c400-7cbc-afea-5bdde4682491', '2026-11-26 18:31:18.158957+00'),
	('alue-a', 'notifications.order', '01a1637b-7e00-70c8-8f63-cac043897bd0', '2026-11-26 18:31:18.168121+00'),
	('alue-a', 'notifications.order', '01a167c6-2000-7678-9528-5e4483226032', '2026-11-26 18:31:18.168154+00'),
	('alue-a', 'notifications.order', '01a167c6-2000-7e90-9a6c-10e22b2b15b9', '2026-11-26 18:31:18.16816+00'),
	('alue-a', 'notifications.order', '01a16cec-7c00-76eb-a9c5-595f95a27f11', '2026-11-26 18:31:18.168164+00'),
	('alue-a', 'notifications.order', '01a16cec-7c00-7556-8a83-af56a0bd15d8', '2026-11-26 18:31:18.178662+00'),
	('alue-a', 'notifications.order', '01a17212-d800-7ba8-97d6-390c3c62dfc2', '2026-11-26 18:31:18.178701+00'),
	('alue-a', 'notifications.order', '01a17739-3400-7b58-97cc-e65167ada64e', '2026-11-26 18:31:18.178707+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-72e0-b68c-a0b64b796ae5', '2026-11-26 18:31:19.515146+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-7429-b242-03bfadf287bd', '2026-11-26 18:31:19.531188+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-774e-aba1-fd11b05efc27', '2026-11-26 18:31:19.547964+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-7158-89f4-9d1cd5c1d1bd', '2026-11-26 18:31:19.561048+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-76cb-92c1-612b8993e4f1', '2026-11-26 18:31:19.561084+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-7712-8e7f-1b001915acb9', '2026-11-26 18:31:19.561091+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-745e-b248-a58dfb811136', '2026-11-26 18:31:19.58777+00'),
	('alue-a', 'notifications.month', '01a1bfc0-1900-7575-9a96-d8d05a43968e', '2026-11-26 18:31:19.848155+00'),
	('alue-a', 'notifications.month', '01a1bfc0-1900-78ec-a498-8f49bb9e71db', '2026-11-26 18:31:19.848207+00'),
	('alue-a', 'notifications.month', '01a1c253-4700-775e-be31-e91b532dfdb0', '2026-11-26 18:31:19.874711+00'),
	('alue-a', 'notifications.month', '01a1c253-4700-7b06-9321-be03f6541863', '2026-11-26 18:31:19.874744+00'),
	('alue-a', 'notifications.month', '01a25a3e-e100-7579-92b1-2daae6910ef9', '2026-11-26 18:31:19.902393+00'),
	('alue-a', 'notifications.month', '01a25a3e-e100-7e4a-8415-8983c5e815a7', '2026-11-26 18:31:19.90243+00'),
	('alue-a', 'notifications.month', '01a25cd2-0f00-70b4-9021-7274638c3f10', '2026-11-26 18:31:19.918106+00'),
	('alue-a', 'notifications.order', '01a2b15d-2000-75c4-9bff-5d98429bec0d', '2026-11-26 18:31:20.735086+00'),
	('alue-a', 'notifications.month', '01a2b15d-2000-7e19-a9ae-f36be5542e79', '2026-11-26 18:31:20.859203+00'),
	('alue-a', 'notifications.order', '01a2b15d-2000-708d-8b16-fcd561d47fe9', '2026-11-26 18:31:20.901477+00'),
	('alue-a', 'notifications.order', '01a2b15d-2000-70d3-80af-6f3cc58c3c13', '2026-11-26 18:31:20.915925+00'),
	('alue-a', 'notifications.order', '01a2b15d-2000-7de4-bc2a-2cc3f996e2cd', '2026-11-26 18:31:20.942645+00');


--
-- Data for Name: known_order; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.known_order VALUES
	('alue-a', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-7449-bb6a-72c22426de01', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7f68-86b8-0ed22f92acbe', '01a139a3-d280-798d-bc21-d165a63e0da1'),
	('alue-a', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a139a3-d280-7449-bb6a-72c22426de01', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a139a3-d280-7449-bb6a-72c22426de01', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a139a3-d280-7cfc-8427-cad4c986b8aa', '01a139a3-d280-7449-bb6a-72c22426de01', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a139a3-d280-7ab3-add7-34221d963f6f', '01a139a3-d280-7449-bb6a-72c22426de01', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a17c5f-9000-7658-be66-8d1286a85837', '01a139a3-d280-7449-bb6a-72c22426de01', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a2b15d-2000-78cf-9a07-60e3702639ad', '01a139a3-d280-7449-bb6a-72c22426de01', '01a139a3-d280-7c9b-a7ff-eca967c2c247');


--
-- Data for Name: known_session; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.known_session VALUES
	('alue-a', '01a139a3-d280-776d-82fe-217a3e0729e5', '01a139a3-d280-76cc-88a8-9861be370d5f', '2026-10-17 11:00:00+00', '2026-10-17 12:00:00+00'),
	('alue-a', '01a139a3-d280-71f5-b5c4-606487b189d6', '01a139a3-d280-76cc-88a8-9861be370d5f', '2026-10-18 11:00:00+00', '2026-10-18 12:00:00+00'),
	('alue-a', '01a139a3-d280-762b-b1d9-8db4d4e0fc62', '01a139a3-d280-76cc-88a8-9861be370d5f', '2026-10-19 11:00:00+00', '2026-10-19 12:00:00+00'),
	('alue-a', '01a139a3-d280-772f-b6fa-bfa4a444668c', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-16 07:00:00+00', '2026-10-16 08:00:00+00'),
	('alue-a', '01a139a3-d280-775b-9aad-bd2fe944131f', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-17 07:00:00+00', '2026-10-17 08:00:00+00'),
	('alue-a', '01a139a3-d280-7586-a6e0-ba97dce19b31', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-18 07:00:00+00', '2026-10-18 08:00:00+00'),
	('alue-a', '01a139a3-d280-7506-b01d-43699f0bd0c4', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-19 07:00:00+00', '2026-10-19 08:00:00+00'),
	('alue-a', '01a139a3-d280-7560-93c9-bff129363cc3', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-20 07:00:00+00', '2026-10-20 08:00:00+00'),
	('alue-a', '01a139a3-d280-7139-b0a1-a78bf61a8180', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-21 07:00:00+00', '2026-10-21 08:00:00+00'),
	('alue-a', '01a139a3-d280-740d-a74a-74e3a6042d69', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-22 07:00:00+00', '2026-10-22 08:00:00+00'),
	('alue-a', '01a139a3-d280-75a4-a910-555feca3379e', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-23 07:00:00+00', '2026-10-23 08:00:00+00'),
	('alue-a', '01a139a3-d280-72f0-b251-c5557e6b50c1', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '2026-10-18 14:00:00+00', '2026-10-18 15:00:00+00'),
	('alue-a', '01a139a3-d280-7bfb-84bf-187c11c70da7', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '2026-10-17 15:00:00+00', '2026-10-17 16:00:00+00'),
	('alue-a', '01a139a3-d280-7e3e-91cc-1c2d52da7f97', '01a139a3-d280-77df-a932-62a51e3e1667', '2026-10-26 08:00:00+00', '2026-10-26 09:00:00+00'),
	('alue-a', '01a17c5f-9000-7bdf-9879-bcd1db378083', '01a17c5f-9000-7658-be66-8d1286a85837', '2026-11-16 07:00:00+00', '2026-11-16 08:00:00+00'),
	('alue-a', '01a17c5f-9000-728b-84df-e8f7fb817c1a', '01a17c5f-9000-7658-be66-8d1286a85837', '2026-11-17 07:00:00+00', '2026-11-17 08:00:00+00');


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.message VALUES
	('alue-a', '0a0bf6e8-386f-5aef-9523-293810a79a43', '01a139a3-d280-7773-96aa-a1e5b265601d', 'dispatch.OfferMade.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'offer_made', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '00-6525e29e0f3281708220e55b3e0f7b39-04c7dd9db0316002-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7b61-999d-eb13b7f8fa49", "times": [{"ends_at": "2026-10-18T15:00:00Z", "starts_at": "2026-10-18T14:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "lecture", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.844537+00', '2026-11-26 18:31:16.764464+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '42074f36-0de7-5b12-8a93-3a5a1a3769a0', '01a139a3-d280-7e3a-a9be-d43b2cbe6deb', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'offer_accepted', '01a139a3-d280-76cc-88a8-9861be370d5f', '00-03f17a38fffe1593266b810cab7ff2b1-8ee4ef49e283a066-03', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "group", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.943809+00', '2026-11-26 18:31:16.764436+00', '2026-10-14 09:00:00+00', 'd…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '3649379a-fb4a-586a-ae24-f5a69b3bc633', '01a139a3-d280-7b56-9486-3662c1fdad3f', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'offer_accepted', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '00-2f71286254b7863384c2728612a5c955-6a8e478987a606e7-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-7542-8ab4-ec30850ed1e2", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.221815+00', '2026-11-26 18:31:17.175829+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'f85cb4c0-a385-564c-b67a-e6097bb805e1', '01a139a3-d280-7f7c-bcac-b2ad726402f6', 'dispatch.OfferMade.v1', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'offer_made', '01a139a3-d280-7cfc-8427-cad4c986b8aa', '00-2ca76cdde54e83a75060e99462b8ade5-14de46b7b77d4af8-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7cfc-8427-cad4c986b8aa", "times": [{"ends_at": "2026-10-23T06:00:00Z", "starts_at": "2026-10-23T05:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-15T07:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.265065+00', '2026-11-26 18:31:17.175911+00', '2026-10-21 06:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '09a17a0e-d558-5ded-98ba-e66b21c5552a', '01a139a3-d280-7c38-b356-bc3471037ab7', 'dispatch.OfferWithdrawn.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'offer_withdrawn', '01a139a3-d280-77df-a932-62a51e3e1667', '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '{"unit": null, "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "filled", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.830608+00', '2026-11-26 18:31:16.764554+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '1f8b704d-022c-531d-8ad0-07fe4fd1652c', '01a139a3-d280-78e0-bc61-1837010c3c20', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'offer_accepted', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '00-1806d7e4e2a41b4cd63fdf003da396f9-7ea6a2c0a12936c2-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-7b61-999d-eb13b7f8fa49", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "lecture", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.859039+00', '2026-11-26 18:31:16.764574+00', '2026-10-14 09:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '2ae644ae-1fc7-527c-9568-7768a0f43309', '01a139a3-d280-774b-aa39-ceee69d27af3', 'dispatch.OfferMade.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'offer_made', '01a139a3-d280-76cc-88a8-9861be370d5f', '00-b15a8e743b63cda35668ac15af5d7e9c-0c56bc93bff59ad8-03', '{"unit": null, "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-17T12:00:00Z", "starts_at": "2026-10-17T11:00:00Z"}, {"ends_at": "2026-10-18T12:00:00Z", "starts_at": "2026-10-18T11:00:00Z"}, {"ends_at": "2026-10-19T12:00:00Z", "starts_at": "2026-10-19T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "group", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.879386+00', '2026-11-26 18:31:16.764413+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '2e016646-2910-5148-9de3-9696c653b47f', '01a139a3-d280-758c-8436-16ffbb74734e', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'offer_accepted', '01a139a3-d280-77df-a932-62a51e3e1667', '00-fd579de7244576ac5c4694689bd09077-8d37eef33d94ca4a-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.896198+00', '2026-11-26 18:31:16.764487+00', '2026-10-14 09:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '36e9c987-8f46-5d0d-95ce-45e6fc62d4d3', '01a139a3-d280-7aec-af55-605ff848b500', 'dispatch.SessionCancelled.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'session_cancelled', '01a139a3-d280-77df-a932-62a51e3e1667', '00-0a699f94a92c2b72e3bd14ab8fbc9a0d-c343f8bf78622c35-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-772f-b6fa-bfa4a444668c"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.229038+00', '2026-11-26 18:31:17.175973+00', '2026-10-21 06:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '440bfd05-1898-5e07-a2e6-96cd3ae2fca6', '01a139a3-d280-7cd6-8e63-91789f61c83f', 'dispatch.OfferWithdrawn.v1', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'offer_withdrawn', '01a139a3-d280-7ab3-add7-34221d963f6f', '00-cc45de06f3dae93c8c9a2a6a737bc188-31f110176a911e31-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7ab3-add7-34221d963f6f", "times": [], "reason": "order_cancelled", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.233495+00', '2026-11-26 18:31:17.175955+00', '2026-10-21 06:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '32220385-c909-5b0c-a5d4-2e5f34752975', '01a139a3-d280-7b3f-a581-12959f092f36', 'dispatch.OfferMade.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'offer_made', '01a139a3-d280-77df-a932-62a51e3e1667', '00-4a83736e5bc36f8b0f144267f260102a-16db5de648bf7a9c-03', '{"unit": null, "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-16T08:00:00Z", "starts_at": "2026-10-16T07:00:00Z"}, {"ends_at": "2026-10-17T08:00:00Z", "starts_at": "2026-10-17T07:00:00Z"}, {"ends_at": "2026-10-18T08:00:00Z", "starts_at": "2026-10-18T07:00:00Z"}, {"ends_at": "2026-10-19T08:00:00Z", "starts_at": "2026-10-19T07:00:00Z"}, {"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}, {"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}, {"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}, {"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T07:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.906754+00', '2026-11-26 18:31:16.764385+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '3d0eedea-e1f8-5930-bb72-7337d34c6fe4', '01a139a3-d280-75af-affc-9f01211f1008', 'dispatch.OfferMade.v1', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'offer_made', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '00-e9d0b2a0883ad78fee6a8c9a56f96bfd-d59831d8c98521a8-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7542-8ab4-ec30850ed1e2", "times": [{"ends_at": "2026-10-17T16:00:00Z", "starts_at": "2026-10-17T15:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.922223+00', '2026-11-26 18:31:16.764615+00', '2026-10-14 09:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '593bf7cb-28ae-514a-bfe8-6938260e906e', '01a139a3-d280-753a-a936-7acb393e61c0', 'dispatch.OfferMade.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'offer_made', '01a139a3-d280-7cfc-8427-cad4c986b8aa', '00-20c00849ef48aa8c1817d172eada95ce-fd3641d77ae6ca69-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7cfc-8427-cad4c986b8aa", "times": [{"ends_at": "2026-10-23T06:00:00Z", "starts_at": "2026-10-23T05:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.949516+00', '2026-11-26 18:31:16.764594+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'ef4faae2-12e2-5cf4-a772-9e3794cd7b64', '01a139a3-d280-7737-b403-2d7c949d9393', 'dispatch.OfferMade.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'offer_made', '01a139a3-d280-77df-a932-62a51e3e1667', '00-4a83736e5bc36f8b0f144267f260102a-16db5de648bf7a9c-03', '{"unit": null, "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-16T08:00:00Z", "starts_at": "2026-10-16T07:00:00Z"}, {"ends_at": "2026-10-17T08:00:00Z", "starts_at": "2026-10-17T07:00:00Z"}, {"ends_at": "2026-10-18T08:00:00Z", "starts_at": "2026-10-18T07:00:00Z"}, {"ends_at": "2026-10-19T08:00:00Z", "starts_at": "2026-10-19T07:00:00Z"}, {"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}, {"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}, {"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}, {"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T07:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:16.962524+00', '2026-11-26 18:31:16.76424+00', '2026-10-14 09:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'eeee7d87-0e92-5f86-b4ab-a3cb670692bc', '01a17212-d800-7ba8-97d6-390c3c62dfc2', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-785f-87b6-0df642980ee9', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-25 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.482195+00', '2026-11-26 18:31:18.460046+00', '2026-10-27 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'd6d6855b-5eab-5951-8214-8d79987903d2', '01a17739-3400-7b58-97cc-e65167ada64e', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-785f-87b6-0df642980ee9', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.487431+00', '2026-11-26 18:31:18.460078+00', '2026-10-27 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'c761fbf5-b5f0-52be-b390-15e65c24cc14', '01a17c5f-9000-72e0-b68c-a0b64b796ae5', 'dispatch.OutcomeCorrected.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'outcome_corrected', '01a139a3-d280-77df-a932-62a51e3e1667', '00-f21ebb88608937dd991996924df87d18-1679accbda111ec5-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-740d-a74a-74e3a6042d69"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-27 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.027288+00', '2026-11-26 18:31:19.995406+00', '2026-12-26 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '5e6ee3b4-50de-5f57-85b6-ea6edc02098f', '01a1592e-c600-7737-9a57-51f514b2502f', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'outcome_missing', '01a139a3-d280-76cc-88a8-9861be370d5f', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-19T12:00:00Z", "starts_at": "2026-10-19T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-20 12:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.361507+00', '2026-11-26 18:31:17.337088+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '1ba2e46e-fac6-57cc-bc52-fe82052ca092', '01a139a3-d280-7b51-87b2-78d0853858ad', 'dispatch.MoveProposed.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'move_proposed', '01a139a3-d280-77df-a932-62a51e3e1667', '00-13af4864ee843d98002f18287bf1b68c-731c04146caa26fa-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-11-13T09:00:00Z", "starts_at": "2026-11-13T08:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-75a4-a910-555feca3379e"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.202278+00', '2026-11-26 18:31:17.176024+00', '2026-10-21 06:00:00+00', 'e…@example.invalid', 'fi', 'answerer', NULL),
	('alue-a', '332b9825-2c88-54e1-be15-547977264d53', '01a139a3-d280-7a32-9b36-533d277cbfe7', 'dispatch.MoveClosed.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'move_closed', '01a139a3-d280-77df-a932-62a51e3e1667', '00-720897f1c65cfa61d336146f527f3e89-5abb4ee0012ee51f-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "declined", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-75a4-a910-555feca3379e"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.216823+00', '2026-11-26 18:31:17.176083+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'asker', NULL),
	('alue-a', '634c953a-79cd-5c1a-b75c-dd2d7d37372f', '01a139a3-d280-73a1-9671-0f456075d283', 'dispatch.ExpertFellIll.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'expert_unavailable', '01a139a3-d280-77df-a932-62a51e3e1667', '00-b2b9147e895bd8077970b8c1f5317707-67733b28a8cfa66a-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-775b-9aad-bd2fe944131f"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.239629+00', '2026-11-26 18:31:17.176098+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '7eb8009a-5667-5a8a-b210-1c192dc9758d', '01a139a3-d280-74c6-8cd6-390fae04981e', 'dispatch.OfferMade.v1', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'offer_made', '01a139a3-d280-7ab3-add7-34221d963f6f', '00-f8bc74d0c2db7f4fde8fbe08562ae7c2-dac9904ff6b513e9-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7ab3-add7-34221d963f6f", "times": [{"ends_at": "2026-10-23T06:00:00Z", "starts_at": "2026-10-23T05:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.244366+00', '2026-11-26 18:31:17.175934+00', '2026-10-21 06:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'a0087c1b-2558-5bf3-a0a6-c79759a97889', '01a139a3-d280-7e4f-ae7a-a31f4c350360', 'dispatch.ObjectionRaised.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'objection_raised', '01a139a3-d280-77df-a932-62a51e3e1667', '00-f05f404410fb9347c0a0d91cd148a1bb-d4d9e74ffc2a03a0-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "outcome", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-772f-b6fa-bfa4a444668c"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.251832+00', '2026-11-26 18:31:17.17599+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'answerer', NULL),
	('alue-a', 'd127d08d-9cf0-51f1-8f1f-b2e14d5180cf', '01a139a3-d280-7424-91b2-9b10c2d04219', 'dispatch.ObjectionAnswered.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'objection_answered', '01a139a3-d280-77df-a932-62a51e3e1667', '00-39a3280035374dd142e39c60a47551a8-e4dbe1b2c58b7c73-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "rejected", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-772f-b6fa-bfa4a444668c"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.259463+00', '2026-11-26 18:31:17.176007+00', '2026-10-21 06:00:00+00', 'e…@example.invalid', 'fi', 'asker', NULL),
	('alue-a', '21d699bd-e6ee-50e6-b882-a48de8f7de53', '01a1592e-c600-7737-9a57-51f514b2502f', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'outcome_missing', '01a139a3-d280-76cc-88a8-9861be370d5f', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-19T12:00:00Z", "starts_at": "2026-10-19T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-20 12:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.354645+00', '2026-11-26 18:31:17.337177+00', '2026-10-21 06:00:00+00', 'd…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '34060818-6407-5cff-bc5b-0f655f4b2284', '01a139a3-d280-79ae-b1fd-323e1693c8fd', 'dispatch.SessionMoved.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'session_moved', '01a139a3-d280-77df-a932-62a51e3e1667', '00-070dee3f63f7814982aba9ef866e6b79-80d333e4e4676337-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-26T09:00:00Z", "starts_at": "2026-10-26T08:00:00Z"}], "reason": "by_phone", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7506-b01d-43699f0bd0c4"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.284586+00', '2026-11-26 18:31:17.268701+00', '2026-10-21 06:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '8cd606c9-ef7f-5598-bbc2-ed70e9b2d0c5', '01a139a3-d280-7800-8421-36bea9dc98ef', 'dispatch.ExpertWithdrew.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'expert_unavailable', '01a139a3-d280-77df-a932-62a51e3e1667', '00-7f64787de741abb189e10c3a79d9b883-11deb79645eb42fb-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7586-a6e0-ba97dce19b31"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.290061+00', '2026-11-26 18:31:17.268624+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '33b42e7f-fddc-56d3-bc6f-6bb9fc22e9f8', '01a14ee2-0e00-7169-a09f-42dfd6a7c60c', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'outcome_missing', '01a139a3-d280-76cc-88a8-9861be370d5f', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-17T12:00:00Z", "starts_at": "2026-10-17T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-18 12:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.296552+00', '2026-11-26 18:31:17.268761+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'dd52f3a0-481e-5205-b093-9d0de6b27035', '01a14ee2-0e00-7169-a09f-42dfd6a7c60c', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'outcome_missing', '01a139a3-d280-76cc-88a8-9861be370d5f', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-17T12:00:00Z", "starts_at": "2026-10-17T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-18 12:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.302758+00', '2026-11-26 18:31:17.268784+00', '2026-10-21 06:00:00+00', 'd…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '63c9a986-abaf-5a15-bf27-0599a6ef1d27', '01a14fbd-c800-769c-89ea-83362f7eff05', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'outcome_missing', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-7542-8ab4-ec30850ed1e2", "times": [{"ends_at": "2026-10-17T16:00:00Z", "starts_at": "2026-10-17T15:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-18 16:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.312496+00', '2026-11-26 18:31:17.268806+00', '2026-10-21 06:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '17dcc481-d941-5e67-a37e-16267f41faaa', '01a15408-6a00-7446-8c9e-47f3a34985d6', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'outcome_missing', '01a139a3-d280-76cc-88a8-9861be370d5f', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-18T12:00:00Z", "starts_at": "2026-10-18T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-19 12:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.317678+00', '2026-11-26 18:31:17.268864+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '7b873c2e-191c-55f6-bfdc-a5c52499a059', '01a15408-6a00-7446-8c9e-47f3a34985d6', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'outcome_missing', '01a139a3-d280-76cc-88a8-9861be370d5f', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-18T12:00:00Z", "starts_at": "2026-10-18T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-19 12:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.322663+00', '2026-11-26 18:31:17.268888+00', '2026-10-21 06:00:00+00', 'd…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '60a3164d-8545-521f-bd6e-1ba9b62ef0e9', '01a154ad-3580-73ef-b247-5ee6474d7638', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'outcome_missing', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-7b61-999d-eb13b7f8fa49", "times": [{"ends_at": "2026-10-18T15:00:00Z", "starts_at": "2026-10-18T14:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-19 15:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.329228+00', '2026-11-26 18:31:17.268902+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'a4104a1d-061b-5e04-aa54-f3375c87a210', '01a154ad-3580-73ef-b247-5ee6474d7638', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'outcome_missing', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-7b61-999d-eb13b7f8fa49", "times": [{"ends_at": "2026-10-18T15:00:00Z", "starts_at": "2026-10-18T14:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-19 15:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.334542+00', '2026-11-26 18:31:17.268918+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '14f429ed-710b-5007-8bc5-6d55e3adc2c6', '01a14fbd-c800-769c-89ea-83362f7eff05', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'outcome_missing', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-7542-8ab4-ec30850ed1e2", "times": [{"ends_at": "2026-10-17T16:00:00Z", "starts_at": "2026-10-17T15:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-18 16:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.307512+00', '2026-11-26 18:31:17.268822+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'e60482ba-a06d-598c-9a9c-86bc427056f1', '01a1592e-c600-75f8-bc6a-57a898329543', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'outcome_missing', '01a139a3-d280-76cc-88a8-9861be370d5f', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-17T12:00:00Z", "starts_at": "2026-10-17T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-20 12:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.365854+00', '2026-11-26 18:31:17.337206+00', '2026-10-21 06:00:00+00', 'c…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'ec219f65-7b19-535a-b1c9-6a1e654dde92', '01a15a0a-8000-79c1-9862-a25861c3bfb9', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-785f-87b6-0df642980ee9', 'outcome_missing', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-7542-8ab4-ec30850ed1e2", "times": [{"ends_at": "2026-10-17T16:00:00Z", "starts_at": "2026-10-17T15:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-20 16:00:00+00', 'sent', '', 1, '2026-11-26 18:31:17.371468+00', '2026-11-26 18:31:17.337248+00', '2026-10-21 06:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '36bf452f-c4d0-5e42-ac34-2b5a0d3fa5fd', '01a15d0b-8b00-76ad-9cd8-68a699b045a9', 'dispatch.ObjectionRaised.v1', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'objection_raised', '01a139a3-d280-76cc-88a8-9861be370d5f', '00-66aee3e8fd0ce821fe143b134d194301-0ded4a6a778f8772-03', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [], "reason": "outcome", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-776d-82fe-217a3e0729e5"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-21 06:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.400274+00', '2026-11-26 18:31:18.380439+00', '2026-10-27 08:00:00+00', 'd…@example.invalid', 'fi', 'answerer', NULL),
	('alue-a', '5e98bcc7-52f2-5da4-8fad-ff334586977d', '01a15d79-6800-7a31-b61b-50e4814a840a', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-21 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.416504+00', '2026-11-26 18:31:18.380529+00', '2026-10-27 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '4f7344a2-f474-59b2-aa0d-6d3c3723b78b', '01a15d79-6800-7a31-b61b-50e4814a840a', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-21 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.408453+00', '2026-11-26 18:31:18.380555+00', '2026-10-27 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '22c90915-0c8e-5984-97ab-319c45863bbe', '01a1629f-c400-7cbc-afea-5bdde4682491', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-22 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.423281+00', '2026-11-26 18:31:18.380638+00', '2026-10-27 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '99a4fafc-c6f8-5ab2-930f-5159f9b59653', '01a1629f-c400-7cbc-afea-5bdde4682491', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-22 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.428866+00', '2026-11-26 18:31:18.380618+00', '2026-10-27 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'a3d4720c-1a3a-5565-be8e-240b3fea28d2', '01a167c6-2000-7678-9528-5e4483226032', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-23 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.441141+00', '2026-11-26 18:31:18.380661+00', '2026-10-27 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '0b3a3e24-cb23-512a-9c94-58d38927741d', '01a16cec-7c00-7556-8a83-af56a0bd15d8', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-24 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.471957+00', '2026-11-26 18:31:18.460018+00', '2026-10-27 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'fba3d9ff-10a6-5e22-957a-a30de625563f', '01a16cec-7c00-7556-8a83-af56a0bd15d8', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-24 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.477077+00', '2026-11-26 18:31:18.459945+00', '2026-10-27 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '459a20f9-e3a7-59b9-9c57-579ed2ad75b4', '01a1637b-7e00-70c8-8f63-cac043897bd0', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'outcome_missing', '01a139a3-d280-76cc-88a8-9861be370d5f', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2026-10-19T12:00:00Z", "starts_at": "2026-10-19T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-22 12:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.43457+00', '2026-11-26 18:31:18.3808+00', '2026-10-27 08:00:00+00', 'c…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'ca08b332-33c8-55f2-90d7-ea2c0f16a380', '01a167c6-2000-7678-9528-5e4483226032', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-23 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.447176+00', '2026-11-26 18:31:18.380683+00', '2026-10-27 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'cdb975b4-2ee1-5e66-8631-8b888abb6fe8', '01a167c6-2000-7e90-9a6c-10e22b2b15b9', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-785f-87b6-0df642980ee9', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-23 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.452223+00', '2026-11-26 18:31:18.380761+00', '2026-10-27 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'd13eb4c7-4d29-58f9-b043-d87dca5fd1e0', '01a16cec-7c00-76eb-a9c5-595f95a27f11', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-785f-87b6-0df642980ee9', 'outcome_missing', '01a139a3-d280-77df-a932-62a51e3e1667', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [{"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-24 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:18.45757+00', '2026-11-26 18:31:18.380783+00', '2026-10-27 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '35395d86-b096-57d8-b170-c5bd4a6282b3', '01a2b15d-2000-708d-8b16-fcd561d47fe9', 'dispatch.OutcomeCorrected.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'outcome_corrected', '01a139a3-d280-77df-a932-62a51e3e1667', '00-bf79bd215639e1f12d23d66cd9c5b639-4efbd25fdcb996aa-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a139a3-d280-77df-a932-62a51e3e1667", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7560-93c9-bff129363cc3"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-12-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:21.111797+00', '2026-11-26 18:31:21.096742+00', '2026-12-26 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'e345018d-bf00-57c6-9051-7010d27f1339', '01a2b15d-2000-7e19-a9ae-f36be5542e79', 'billing.NoticeObjectionAnswered.v1', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'notice_objection_answered', 'alue-a:2026-10', '00-e2b8841853863ea1e0f422679a196a68-985cc87e975c020f-03', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "2026-10", "order": null, "times": [], "reason": "withdrawn", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-12-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:21.125336+00', '2026-11-26 18:31:21.096689+00', '2026-12-26 08:00:00+00', 'c…@example.invalid', 'fi', 'asker', NULL),
	('alue-a', '116e2fdf-107c-5db2-b0f2-eb7b20b557ad', '01a17c5f-9000-774e-aba1-fd11b05efc27', 'dispatch.OfferMade.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'offer_made', '01a17c5f-9000-7658-be66-8d1286a85837', '00-d75fb520aaeefd5cc2030a3cdb7d8d8b-b3c6881025471df1-03', '{"unit": null, "month": "", "order": "01a17c5f-9000-7658-be66-8d1286a85837", "times": [{"ends_at": "2026-11-16T08:00:00Z", "starts_at": "2026-11-16T07:00:00Z"}, {"ends_at": "2026-11-17T08:00:00Z", "starts_at": "2026-11-17T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-29T08:00:00Z", "work_form": "group", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-27 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.012113+00', '2026-11-26 18:31:19.99552+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'c8514496-041c-5fc1-bf30-ea6f8ee274cb', '01a1bfc0-1900-7575-9a96-d8d05a43968e', 'billing.PaymentNoticeIssued.v1', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'payment_notice', 'alue-a:2026-10', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "2026-10", "order": null, "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 2, "settlement": "paid", "total_minor": 5000, "brought_minor": 0, "open_sessions": 1}', '2026-11-09 10:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.047901+00', '2026-11-26 18:31:19.995794+00', '2026-12-26 08:00:00+00', 'c…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '19beefbb-9611-5e0e-8615-783409401d0e', '01a25cd2-0f00-70b4-9021-7274638c3f10', 'billing.StatementIssued.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'statement', 'alue-a:2026-11', '', '{"unit": null, "month": "2026-11", "order": null, "times": [], "reason": "", "shares": [{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "amount_minor": 5000}], "currency": "EUR", "pay_date": "2026-12-31", "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 5000, "brought_minor": 0, "open_sessions": 0}', '2026-12-09 22:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.092395+00', '2026-11-26 18:31:20.080251+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '6a6695f1-dd17-5eca-91e9-b035eb0887dc', '01a17c5f-9000-7158-89f4-9d1cd5c1d1bd', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 'offer_accepted', '01a17c5f-9000-7658-be66-8d1286a85837', '00-29375328d35e4d4e0c6a2c54ea3704ac-28c419fa31ea880c-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a17c5f-9000-7658-be66-8d1286a85837", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "group", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-27 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.019317+00', '2026-11-26 18:31:19.995566+00', '2026-12-26 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'e21708ad-7075-5cfc-bdcf-eeffbbe5bb64', '01a17c5f-9000-745e-b248-a58dfb811136', 'dispatch.GroupEnded.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'group_ended', '01a17c5f-9000-7658-be66-8d1286a85837', '00-b7cb7d1f4f5f6d529f28a830cf01f1ef-418d55f53e65313a-03', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "", "order": "01a17c5f-9000-7658-be66-8d1286a85837", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a17c5f-9000-7bdf-9879-bcd1db378083", "01a17c5f-9000-728b-84df-e8f7fb817c1a"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-27 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.034784+00', '2026-11-26 18:31:19.995762+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '8dd4709a-071f-5f9f-9e23-9fd90c232521', '01a1bfc0-1900-78ec-a498-8f49bb9e71db', 'billing.PaymentNoticeIssued.v1', '01a139a3-d280-785f-87b6-0df642980ee9', 'payment_notice', 'alue-a:2026-10', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "2026-10", "order": null, "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 9, "settlement": "paid", "total_minor": 40000, "brought_minor": 0, "open_sessions": 1}', '2026-11-09 10:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.042866+00', '2026-11-26 18:31:19.995837+00', '2026-12-26 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '83413fc3-c7a5-52a5-acdc-b726c4b82ea5', '01a1c253-4700-7b06-9321-be03f6541863', 'billing.StatementIssued.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'statement', 'alue-a:2026-10', '', '{"unit": null, "month": "2026-10", "order": null, "times": [], "reason": "", "shares": [{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "amount_minor": 20000}], "currency": "EUR", "pay_date": "2026-11-30", "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 20000, "brought_minor": 0, "open_sessions": 0}', '2026-11-09 22:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.058819+00', '2026-11-26 18:31:19.995921+00', '2026-12-26 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'bf16e0a2-0c38-51f7-a75d-8b1a4169425f', '01a1c253-4700-775e-be31-e91b532dfdb0', 'billing.StatementIssued.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'statement', 'alue-a:2026-10', '', '{"unit": null, "month": "2026-10", "order": null, "times": [], "reason": "", "shares": [{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "amount_minor": 5000}, {"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "amount_minor": 20000}], "currency": "EUR", "pay_date": "2026-11-30", "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 25000, "brought_minor": 0, "open_sessions": 0}', '2026-11-09 22:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.067524+00', '2026-11-26 18:31:19.995869+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '2d5faa09-80eb-51ff-b884-e5758356a78e', '01a25a3e-e100-7579-92b1-2daae6910ef9', 'billing.PaymentNoticeIssued.v1', '01a139a3-d280-785f-87b6-0df642980ee9', 'payment_notice', 'alue-a:2026-11', '', '{"unit": "01a139a3-d280-7c9b-a7ff-eca967c2c247", "month": "2026-11", "order": null, "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 2, "settlement": "paid", "total_minor": 5000, "brought_minor": 0, "open_sessions": 1}', '2026-12-09 10:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.073509+00', '2026-11-26 18:31:19.995961+00', '2026-12-26 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '6d78fa44-06d0-51f7-856e-a5384ecb2583', '01a25a3e-e100-7e4a-8415-8983c5e815a7', 'billing.PaymentNoticeIssued.v1', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'payment_notice', 'alue-a:2026-11', '', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "2026-11", "order": null, "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 1}', '2026-12-09 10:00:00+00', 'sent', '', 1, '2026-11-26 18:31:20.078359+00', '2026-11-26 18:31:19.995988+00', '2026-12-26 08:00:00+00', 'c…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'eb0f5370-8a84-5e75-a2ec-0cf600469ddc', '01a2b15d-2000-75c4-9bff-5d98429bec0d', 'dispatch.MoveProposed.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'move_proposed', '01a139a3-d280-76cc-88a8-9861be370d5f', '00-4edd48c26225c119413bc766dd978a90-663d03ef48400b5f-03', '{"unit": "01a139a3-d280-798d-bc21-d165a63e0da1", "month": "", "order": "01a139a3-d280-76cc-88a8-9861be370d5f", "times": [{"ends_at": "2027-02-04T13:00:00Z", "starts_at": "2027-02-04T12:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-762b-b1d9-8db4d4e0fc62"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-12-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:21.129856+00', '2026-11-26 18:31:21.096586+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'answerer', NULL),
	('alue-a', '9323fd70-19ca-5702-af4d-02932d80c749', '01a2b15d-2000-7de4-bc2a-2cc3f996e2cd', 'dispatch.OfferMade.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 'offer_made', '01a2b15d-2000-78cf-9a07-60e3702639ad', '00-92636403d7f8190fa342a990edfc15b8-fe4ea9498148afff-03', '{"unit": null, "month": "", "order": "01a2b15d-2000-78cf-9a07-60e3702639ad", "times": [{"ends_at": "2027-01-25T09:00:00Z", "starts_at": "2027-01-25T08:00:00Z"}, {"ends_at": "2027-01-26T09:00:00Z", "starts_at": "2027-01-26T08:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-12-28T08:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-12-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:31:21.118243+00', '2026-11-26 18:31:21.096767+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: outbox_archive; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: read_log; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: relay_position; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: republish_request; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: timer; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.unit VALUES
	('alue-a', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'Yksikkö 4410', '01a139a3-d280-785f-87b6-0df642980ee9', '{}'),
	('alue-a', '01a139a3-d280-798d-bc21-d165a63e0da1', 'Yksikkö 5520', '01a139a3-d280-7124-bd89-68b5b062c3ca', '{}');


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: notifications_owner
--

SELECT pg_catalog.setval('public.outbox_id_seq', 1, false);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: notifications_owner
--

SELECT pg_catalog.setval('public.parked_event_id_seq', 1, false);


--
-- Name: read_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: notifications_owner
--

SELECT pg_catalog.setval('public.read_log_id_seq', 1, false);


--
-- Name: republish_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: notifications_owner
--

SELECT pg_catalog.setval('public.republish_request_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: area pk_area; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT pk_area PRIMARY KEY (area_id);


--
-- Name: contact pk_contact; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT pk_contact PRIMARY KEY (area_id, person_id);


--
-- Name: idempotency pk_idempotency; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT pk_idempotency PRIMARY KEY (area_id, subject, key);


--
-- Name: inbox pk_inbox; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (area_id, consumer, event_id);


--
-- Name: known_order pk_known_order; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.known_order
    ADD CONSTRAINT pk_known_order PRIMARY KEY (area_id, order_id);


--
-- Name: known_session pk_known_session; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.known_session
    ADD CONSTRAINT pk_known_session PRIMARY KEY (area_id, session_id);


--
-- Name: message pk_message; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT pk_message PRIMARY KEY (area_id, message_id);


--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);


--
-- Name: outbox_archive pk_outbox_archive; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.outbox_archive
    ADD CONSTRAINT pk_outbox_archive PRIMARY KEY (id);


--
-- Name: parked_event pk_parked_event; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT pk_parked_event PRIMARY KEY (area_id, id);


--
-- Name: read_log pk_read_log; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.read_log
    ADD CONSTRAINT pk_read_log PRIMARY KEY (area_id, id);


--
-- Name: relay_position pk_relay_position; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.relay_position
    ADD CONSTRAINT pk_relay_position PRIMARY KEY (area_id, topic, partition);


--
-- Name: republish_request pk_republish_request; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.republish_request
    ADD CONSTRAINT pk_republish_request PRIMARY KEY (area_id, id);


--
-- Name: timer pk_timer; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.timer
    ADD CONSTRAINT pk_timer PRIMARY KEY (area_id, kind, subject);


--
-- Name: unit pk_unit; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT pk_unit PRIMARY KEY (area_id, unit_id);


--
-- Name: message uq_message_one_per_person_and_event; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT uq_message_one_per_person_and_event UNIQUE (area_id, event_id, person_id, template);


--
-- Name: parked_event uq_parked_event_once; Type: CONSTRAINT; Schema: public; Owner: notifications_owner
--

ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT uq_parked_event_once UNIQUE (area_id, consumer, event_id);


--
-- Name: ix_idempotency_created_at; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at);


--
-- Name: ix_message_correlation; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_message_correlation ON public.message USING btree (area_id, correlation_id);


--
-- Name: ix_message_due; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_message_due ON public.message USING btree (due_at) WHERE (state = ANY (ARRAY['queued'::text, 'sending'::text]));


--
-- Name: ix_message_log; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_message_log ON public.message USING btree (area_id, happened_at, message_id);


--
-- Name: ix_message_person; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_message_person ON public.message USING btree (area_id, person_id);


--
-- Name: ix_message_undelivered; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_message_undelivered ON public.message USING btree (area_id, state, person_id) WHERE (state = ANY (ARRAY['awaiting_contact'::text, 'failed'::text]));


--
-- Name: ix_outbox_archive_published_at; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_outbox_archive_published_at ON public.outbox_archive USING btree (published_at);


--
-- Name: ix_outbox_archive_story; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_outbox_archive_story ON public.outbox_archive USING btree (area_id, correlation_id);


--
-- Name: ix_parked_event_waiting; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_parked_event_waiting ON public.parked_event USING btree (consumer, hashtextextended(key, (0)::bigint), id) WHERE (settled_at IS NULL);


--
-- Name: ix_read_log_about; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_read_log_about ON public.read_log USING btree (area_id, about, id);


--
-- Name: ix_timer_due_at; Type: INDEX; Schema: public; Owner: notifications_owner
--

CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


--
-- Name: area; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.area ENABLE ROW LEVEL SECURITY;

--
-- Name: area area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.area USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: contact area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.contact USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: idempotency area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.idempotency USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: inbox area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.inbox USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: known_order area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.known_order USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: known_session area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.known_session USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: message area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.message USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: outbox area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.outbox USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: outbox_archive area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.outbox_archive USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: parked_event area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.parked_event USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: read_log area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.read_log USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: relay_position area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.relay_position USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: republish_request area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.republish_request USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: timer area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.timer USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: unit area; Type: POLICY; Schema: public; Owner: notifications_owner
--

CREATE POLICY area ON public.unit USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: contact; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.contact ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

--
-- Name: inbox; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

--
-- Name: known_order; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.known_order ENABLE ROW LEVEL SECURITY;

--
-- Name: known_session; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.known_session ENABLE ROW LEVEL SECURITY;

--
-- Name: message; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.message ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox_archive; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.outbox_archive ENABLE ROW LEVEL SECURITY;

--
-- Name: parked_event; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.parked_event ENABLE ROW LEVEL SECURITY;

--
-- Name: read_log; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.read_log ENABLE ROW LEVEL SECURITY;

--
-- Name: relay_position; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.relay_position ENABLE ROW LEVEL SECURITY;

--
-- Name: republish_request; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.republish_request ENABLE ROW LEVEL SECURITY;

--
-- Name: timer; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.timer ENABLE ROW LEVEL SECURITY;

--
-- Name: unit; Type: ROW SECURITY; Schema: public; Owner: notifications_owner
--

ALTER TABLE public.unit ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: notifications_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO notifications_app;


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
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT ON TABLE public.alembic_version TO notifications_app;


--
-- Name: TABLE area; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.area TO notifications_app;


--
-- Name: TABLE contact; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.contact TO notifications_app;


--
-- Name: TABLE idempotency; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO notifications_app;


--
-- Name: TABLE inbox; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.inbox TO notifications_app;


--
-- Name: TABLE known_order; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_order TO notifications_app;


--
-- Name: TABLE known_session; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_session TO notifications_app;


--
-- Name: TABLE message; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.message TO notifications_app;


--
-- Name: TABLE outbox; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.outbox TO notifications_app;


--
-- Name: TABLE outbox_archive; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.outbox_archive TO notifications_app;


--
-- Name: TABLE parked_event; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO notifications_app;


--
-- Name: TABLE read_log; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT ON TABLE public.read_log TO notifications_app;


--
-- Name: TABLE relay_position; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.relay_position TO notifications_app;


--
-- Name: TABLE republish_request; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.republish_request TO notifications_app;


--
-- Name: TABLE timer; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO notifications_app;


--
-- Name: TABLE unit; Type: ACL; Schema: public; Owner: notifications_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.unit TO notifications_app;


--
-- PostgreSQL database dump complete
--


