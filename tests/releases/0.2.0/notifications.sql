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
	('alue-a', '01a139a3-d280-748a-a076-355ea4c878ff', 'aino.alku.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'bertta.beeta.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7a46-b467-89740d0afc55', 'cecilia.cembalo.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7691-88ed-5a232335ab7d', 'daavid.delta.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', 'eino.eka.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', 'fanni.foto.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'gideon.giga.alue-a@example.invalid', 'fi', false),
	('alue-a', '01a139a3-d280-7f84-a30a-54a3437ca93e', 'helmi.helle.alue-a@example.invalid', 'sv', false);


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--



--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.inbox VALUES
	('alue-a', 'notifications.area', '01a139a3-d280-7930-bf86-264c7b5129a8', '2026-11-26 18:51:43.771862+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-7b05-a833-966320d626b4', '2026-11-26 18:51:43.789339+00'),
	('alue-a', 'notifications.unit', '01a139a3-d280-7f0f-8334-415a4eeb93b3', '2026-11-26 18:51:43.815309+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-733e-a77a-c294dd5724a0', '2026-11-26 18:51:43.858805+00'),
	('alue-a', 'notifications.unit', '01a139a3-d280-70d3-a720-ce03fd8c53da', '2026-11-26 18:51:43.8735+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-72da-950e-a8f7107080e8', '2026-11-26 18:51:43.896372+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-7553-9aef-16d2e5cc66c5', '2026-11-26 18:51:43.896407+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-7327-b76a-7b47605a3364', '2026-11-26 18:51:43.917857+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-7007-bdeb-6230440fba87', '2026-11-26 18:51:43.970421+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-703e-9fe9-95fdf3c4be18', '2026-11-26 18:51:44.010345+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-75d3-aae8-31d71c90e5ce', '2026-11-26 18:51:44.026053+00'),
	('alue-a', 'notifications.unit', '01a139a3-d280-787f-97fc-b8bca34766d6', '2026-11-26 18:51:44.051949+00'),
	('alue-a', 'notifications.contact', '01a139a3-d280-734c-947b-e6aaee1c3b51', '2026-11-26 18:51:44.071899+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-70df-b246-cadf328e421e', '2026-11-26 18:51:45.021374+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-74a1-8f4e-38c0ada781da', '2026-11-26 18:51:45.059411+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7654-a395-feeb705e84c6', '2026-11-26 18:51:45.059458+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7a09-8a13-dcfe73a5ed65', '2026-11-26 18:51:45.059464+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-718a-9d85-f2b35f57ea50', '2026-11-26 18:51:45.083995+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7846-baab-e8d27778403e', '2026-11-26 18:51:45.093602+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7060-ad07-27b668703b37', '2026-11-26 18:51:45.120867+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-70b9-93f6-a350eeb23bbe', '2026-11-26 18:51:45.120899+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7123-8608-6af5992edcfb', '2026-11-26 18:51:45.120904+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7167-baf1-f63d2de4f66e', '2026-11-26 18:51:45.12091+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-761a-b8db-850a402d3b69', '2026-11-26 18:51:45.120915+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-77a5-b9c7-971dcfcc614f', '2026-11-26 18:51:45.120919+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-78e7-9472-87d38f000697', '2026-11-26 18:51:45.120923+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7adb-9c4f-2b14e0fea656', '2026-11-26 18:51:45.120926+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7d5f-86af-28365233de13', '2026-11-26 18:51:45.120929+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7f23-99ae-3dc4abb9b151', '2026-11-26 18:51:45.120932+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7d80-a9c7-79990a371486', '2026-11-26 18:51:45.140445+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7162-8512-84f172196399', '2026-11-26 18:51:45.16871+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7a86-ad0e-7a5f87007d5c', '2026-11-26 18:51:45.168746+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7a8c-8ad1-bb5b2fa16abd', '2026-11-26 18:51:45.168881+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7ed9-b693-217e0b6086f3', '2026-11-26 18:51:45.168889+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-71e3-93dc-012bf5c8b3f3', '2026-11-26 18:51:45.186319+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7466-a2fe-d713d9f10ce3', '2026-11-26 18:51:45.196334+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7920-8345-2a8a1e2f1bfe', '2026-11-26 18:51:45.196364+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-71c1-95c1-192aa50b7358', '2026-11-26 18:51:45.210322+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7741-9b62-f161d41cc5c3', '2026-11-26 18:51:45.240234+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7fca-a5fe-1d96aafd6458', '2026-11-26 18:51:45.240265+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7b7b-93b1-e3c9e19a7c2f', '2026-11-26 18:51:45.253516+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7c51-a97b-95250706f495', '2026-11-26 18:51:45.268889+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-733a-b03e-5828cf8c8a6a', '2026-11-26 18:51:45.296685+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-751e-a188-4df99cf8da4d', '2026-11-26 18:51:45.296711+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7165-997e-5e5a268f185e', '2026-11-26 18:51:45.314332+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7312-bff0-fd5a26ed6504', '2026-11-26 18:51:45.382749+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-76db-a7c0-a6cfb4ed19f9', '2026-11-26 18:51:45.406152+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-75b6-8117-d44e5a10d795', '2026-11-26 18:51:45.422276+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7d21-882b-66ce264a0c1d', '2026-11-26 18:51:45.462338+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7afd-8e45-7dcc8abef467', '2026-11-26 18:51:45.521778+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-73d3-a04e-380893448111', '2026-11-26 18:51:45.535215+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-73fc-ba77-a618ba2d6bd4', '2026-11-26 18:51:45.535268+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7499-b4ad-3f0541031140', '2026-11-26 18:51:45.535279+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7c9c-9ce2-f10d05241495', '2026-11-26 18:51:45.535283+00'),
	('alue-a', 'notifications.order', '01a139a3-d280-7f31-9fa5-28785694c72a', '2026-11-26 18:51:45.535288+00'),
	('alue-a', 'notifications.order', '01a14ee2-0e00-7e97-ac4b-579d2ea1940a', '2026-11-26 18:51:45.635311+00'),
	('alue-a', 'notifications.order', '01a14fbd-c800-76c5-b937-a75bb36ce0c7', '2026-11-26 18:51:45.653975+00'),
	('alue-a', 'notifications.order', '01a15408-6a00-73db-96a4-e2f81ee6c892', '2026-11-26 18:51:45.672224+00'),
	('alue-a', 'notifications.order', '01a154ad-3580-7f6a-b65a-99b8a6a123e0', '2026-11-26 18:51:45.685472+00'),
	('alue-a', 'notifications.order', '01a1592e-c600-725b-9629-913b0c00d470', '2026-11-26 18:51:45.696708+00'),
	('alue-a', 'notifications.order', '01a1592e-c600-7915-adba-4f9a06b87a39', '2026-11-26 18:51:45.70715+00'),
	('alue-a', 'notifications.order', '01a15a0a-8000-7f83-abaa-1b65a76ccdc5', '2026-11-26 18:51:45.718495+00'),
	('alue-a', 'notifications.order', '01a15d0b-8b00-7caf-8e0f-fd26c3f96e11', '2026-11-26 18:51:47.165324+00'),
	('alue-a', 'notifications.order', '01a15d79-6800-7705-9a47-6bd1c4baa88e', '2026-11-26 18:51:47.285607+00'),
	('alue-a', 'notifications.order', '01a1629f-c400-75db-845b-1469455d0000', '2026-11-26 18:51:47.302531+00'),
	('alue-a', 'notifications.order', '01a1637b-7e00-7bf3-96b0-8bf454d133e6', '2026-11-26 18:51:47.315064+00'),
	('alue-a', 'notifications.order', '01a167c6-2000-78f0-9ee5-b08fa0fdeac2', '2026-11-26 18:51:47.329616+00'),
	('alue-a', 'notifications.order', '01a167c6-2000-7f93-8be1-b1a8a84ce75b', '2026-11-26 18:51:47.329644+00'),
	('alue-a', 'notifications.order', '01a16cec-7c00-7949-9d08-57436d84abbc', '2026-11-26 18:51:47.346148+00'),
	('alue-a', 'notifications.order', '01a16cec-7c00-75ad-bc63-108d6b7591d3', '2026-11-26 18:51:47.350768+00'),
	('alue-a', 'notifications.order', '01a17212-d800-73a3-bf53-8c6dff8515bf', '2026-11-26 18:51:47.350798+00'),
	('alue-a', 'notifications.order', '01a17739-3400-7ebf-b053-67c6763e49f4', '2026-11-26 18:51:47.350804+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-7eba-97b4-c47ec9ed5e73', '2026-11-26 18:51:48.609931+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-7a4c-a042-1f30d3afaa61', '2026-11-26 18:51:48.636118+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-77a3-83ff-4ba04ee084ef', '2026-11-26 18:51:48.661226+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-766a-bb40-0a39d7ffd19f', '2026-11-26 18:51:48.677747+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-777b-ae0c-ee1602c73031', '2026-11-26 18:51:48.677785+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-7830-afd8-d47897e5fa92', '2026-11-26 18:51:48.677791+00'),
	('alue-a', 'notifications.order', '01a17c5f-9000-77a5-a14e-07317d02761d', '2026-11-26 18:51:48.699856+00'),
	('alue-a', 'notifications.month', '01a1bfc0-1900-7017-9eb9-602b4bc202dd', '2026-11-26 18:51:48.971554+00'),
	('alue-a', 'notifications.month', '01a1bfc0-1900-7cc4-b447-f207cb9986e0', '2026-11-26 18:51:48.971596+00'),
	('alue-a', 'notifications.month', '01a1c253-4700-769b-9eb3-a169ea799599', '2026-11-26 18:51:49.005587+00'),
	('alue-a', 'notifications.month', '01a1c253-4700-79ed-8c4b-bdd43901d38d', '2026-11-26 18:51:49.005626+00'),
	('alue-a', 'notifications.month', '01a25a3e-e100-72c1-bf49-e31db0018550', '2026-11-26 18:51:49.030477+00'),
	('alue-a', 'notifications.month', '01a25a3e-e100-7e2e-9ab7-972c188f4f8d', '2026-11-26 18:51:49.030516+00'),
	('alue-a', 'notifications.month', '01a25cd2-0f00-72ea-b778-073d9f8327d5', '2026-11-26 18:51:49.045574+00'),
	('alue-a', 'notifications.order', '01a2b15d-2000-7595-9b53-e90c74fc41a7', '2026-11-26 18:51:49.944698+00'),
	('alue-a', 'notifications.month', '01a2b15d-2000-7aed-8b85-61ad9c67f0b7', '2026-11-26 18:51:50.043107+00'),
	('alue-a', 'notifications.order', '01a2b15d-2000-72ac-bf7d-b59e9b120ee7', '2026-11-26 18:51:50.076073+00'),
	('alue-a', 'notifications.order', '01a2b15d-2000-7a97-a8d0-68fa05fa7fa1', '2026-11-26 18:51:50.14026+00'),
	('alue-a', 'notifications.order', '01a2b15d-2000-76b7-af2b-ddcd0875c6c1', '2026-11-26 18:51:50.152489+00');


--
-- Data for Name: known_order; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.known_order VALUES
	('alue-a', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7691-88ed-5a232335ab7d', '01a139a3-d280-7faa-8aca-a2b01152764e'),
	('alue-a', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a139a3-d280-7b1e-ae16-a226776d1919', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a139a3-d280-73c5-9ae4-3b3945db71da', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a17c5f-9000-7252-8838-8f3269308d15', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', '01a139a3-d280-7d38-a320-26dd4e05f0f5', '01a139a3-d280-711d-bc14-50e40aee87b0');


--
-- Data for Name: known_session; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.known_session VALUES
	('alue-a', '01a139a3-d280-7103-bd94-0afb5d5c3c92', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-16 07:00:00+00', '2026-10-16 08:00:00+00'),
	('alue-a', '01a139a3-d280-7d96-84c8-eca63b768731', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-17 07:00:00+00', '2026-10-17 08:00:00+00'),
	('alue-a', '01a139a3-d280-739f-9889-6a824442b113', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-18 07:00:00+00', '2026-10-18 08:00:00+00'),
	('alue-a', '01a139a3-d280-7305-a7f3-3f5d5c6cc988', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-19 07:00:00+00', '2026-10-19 08:00:00+00'),
	('alue-a', '01a139a3-d280-7822-bada-7f2f28a7b950', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-20 07:00:00+00', '2026-10-20 08:00:00+00'),
	('alue-a', '01a139a3-d280-70ce-b1e7-ca8235e8e92b', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-21 07:00:00+00', '2026-10-21 08:00:00+00'),
	('alue-a', '01a139a3-d280-7c01-9f64-2294ff82405a', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-22 07:00:00+00', '2026-10-22 08:00:00+00'),
	('alue-a', '01a139a3-d280-72cb-a555-13e79a1f0a1d', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-23 07:00:00+00', '2026-10-23 08:00:00+00'),
	('alue-a', '01a139a3-d280-752e-b04a-00bb7be0215d', '01a139a3-d280-7c42-9e23-cecde285d5d4', '2026-10-17 11:00:00+00', '2026-10-17 12:00:00+00'),
	('alue-a', '01a139a3-d280-7d98-b00e-32d73b4ddb10', '01a139a3-d280-7c42-9e23-cecde285d5d4', '2026-10-18 11:00:00+00', '2026-10-18 12:00:00+00'),
	('alue-a', '01a139a3-d280-7688-911f-0ea14153205e', '01a139a3-d280-7c42-9e23-cecde285d5d4', '2026-10-19 11:00:00+00', '2026-10-19 12:00:00+00'),
	('alue-a', '01a139a3-d280-73a0-8a00-6da96cf257e9', '01a139a3-d280-7e63-b38f-50def811a4cb', '2026-10-18 14:00:00+00', '2026-10-18 15:00:00+00'),
	('alue-a', '01a139a3-d280-7a7a-9ee9-2214611b7576', '01a139a3-d280-703b-b9e6-069e0618d0e0', '2026-10-17 15:00:00+00', '2026-10-17 16:00:00+00'),
	('alue-a', '01a139a3-d280-70ae-8920-f6fb6aad7861', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '2026-10-26 08:00:00+00', '2026-10-26 09:00:00+00'),
	('alue-a', '01a17c5f-9000-747b-8b72-c0f8b648a903', '01a17c5f-9000-7252-8838-8f3269308d15', '2026-11-16 07:00:00+00', '2026-11-16 08:00:00+00'),
	('alue-a', '01a17c5f-9000-7c36-8b6f-1a8e8cd6124a', '01a17c5f-9000-7252-8838-8f3269308d15', '2026-11-17 07:00:00+00', '2026-11-17 08:00:00+00');


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: notifications_owner
--

INSERT INTO public.message VALUES
	('alue-a', '07f68a89-9a24-5db8-a711-89b1f8c71184', '01a139a3-d280-7adb-9c4f-2b14e0fea656', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'offer_accepted', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.352142+00', '2026-11-26 18:51:45.277334+00', '2026-10-14 09:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '1462b1c4-24e4-5496-8bd5-1b5e81c3c98e', '01a139a3-d280-7d80-a9c7-79990a371486', 'dispatch.OfferMade.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'offer_made', '01a139a3-d280-7c42-9e23-cecde285d5d4', '00-56cc4cff4a6ec254bebac841a9a2289a-0445c8e4287e277d-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-17T12:00:00Z", "starts_at": "2026-10-17T11:00:00Z"}, {"ends_at": "2026-10-18T12:00:00Z", "starts_at": "2026-10-18T11:00:00Z"}, {"ends_at": "2026-10-19T12:00:00Z", "starts_at": "2026-10-19T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "group", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.368369+00', '2026-11-26 18:51:45.277363+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '444bc8ab-f37e-5ece-af5c-0e9e7ec37f5b', '01a139a3-d280-71e3-93dc-012bf5c8b3f3', 'dispatch.OfferMade.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'offer_made', '01a139a3-d280-7e63-b38f-50def811a4cb', '00-7fc9e5f64983f16f204d31d38f858496-26f0101e2c731156-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7e63-b38f-50def811a4cb", "times": [{"ends_at": "2026-10-18T15:00:00Z", "starts_at": "2026-10-18T14:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "lecture", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.381554+00', '2026-11-26 18:51:45.277385+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'cdef98c0-9d2d-5188-8223-106372392c86', '01a139a3-d280-74a1-8f4e-38c0ada781da', 'dispatch.OfferMade.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'offer_made', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-27b265ba8a2895e54289f186e9f64078-cc2a695752612c3e-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-16T08:00:00Z", "starts_at": "2026-10-16T07:00:00Z"}, {"ends_at": "2026-10-17T08:00:00Z", "starts_at": "2026-10-17T07:00:00Z"}, {"ends_at": "2026-10-18T08:00:00Z", "starts_at": "2026-10-18T07:00:00Z"}, {"ends_at": "2026-10-19T08:00:00Z", "starts_at": "2026-10-19T07:00:00Z"}, {"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}, {"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}, {"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}, {"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T07:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.438601+00', '2026-11-26 18:51:45.277315+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'ce6adc01-1a5f-5ea6-acc0-8fb48bd6e834', '01a139a3-d280-70b9-93f6-a350eeb23bbe', 'dispatch.OfferWithdrawn.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'offer_withdrawn', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-51be9be022df8d1e58fb8593728c0533-91b8a44175a9ea8b-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "filled", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.454265+00', '2026-11-26 18:51:45.277348+00', '2026-10-14 09:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'cfb6b63e-4220-52f6-8207-45eb695a5c0f', '01a139a3-d280-7a86-ad0e-7a5f87007d5c', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7691-88ed-5a232335ab7d', 'offer_accepted', '01a139a3-d280-7c42-9e23-cecde285d5d4', '00-49e4dddf62bde4cb6eb043951c4e581c-fcc8086b753d8fdb-03', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "group", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.465378+00', '2026-11-26 18:51:45.277373+00', '2026-10-14 09:00:00+00', 'd…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'ee5b55d9-fb88-56f4-a2e0-8a70ad542647', '01a139a3-d280-7c51-a97b-95250706f495', 'dispatch.OfferMade.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'offer_made', '01a139a3-d280-7b1e-ae16-a226776d1919', '00-eacbb6544dcd6811ae8a5bc8f5dfdaa6-b864dfa0feaa4e67-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7b1e-ae16-a226776d1919", "times": [{"ends_at": "2026-10-23T06:00:00Z", "starts_at": "2026-10-23T05:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.779988+00', '2026-11-26 18:51:45.471809+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '0ba58ab9-a768-5953-8593-982252e2aaa1', '01a139a3-d280-7654-a395-feeb705e84c6', 'dispatch.OfferMade.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'offer_made', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-27b265ba8a2895e54289f186e9f64078-cc2a695752612c3e-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-16T08:00:00Z", "starts_at": "2026-10-16T07:00:00Z"}, {"ends_at": "2026-10-17T08:00:00Z", "starts_at": "2026-10-17T07:00:00Z"}, {"ends_at": "2026-10-18T08:00:00Z", "starts_at": "2026-10-18T07:00:00Z"}, {"ends_at": "2026-10-19T08:00:00Z", "starts_at": "2026-10-19T07:00:00Z"}, {"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}, {"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}, {"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}, {"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T07:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.36234+00', '2026-11-26 18:51:45.277189+00', '2026-10-14 09:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '8eabfe1d-6337-5d2d-9284-2ecc5f46dfe6', '01a139a3-d280-7920-8345-2a8a1e2f1bfe', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'offer_accepted', '01a139a3-d280-7e63-b38f-50def811a4cb', '00-779906568f4164f7cc3817a80ff9294f-b08c189225ca061e-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7e63-b38f-50def811a4cb", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "lecture", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.397758+00', '2026-11-26 18:51:45.277397+00', '2026-10-14 09:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '947a9b91-0cf6-532a-bff6-0e493d2bf7a7', '01a139a3-d280-71c1-95c1-192aa50b7358', 'dispatch.OfferMade.v1', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'offer_made', '01a139a3-d280-703b-b9e6-069e0618d0e0', '00-acf2e895de5853e4afc1aa1dc36a97b5-446956ac81368cd3-03', '{"unit": null, "month": "", "order": "01a139a3-d280-703b-b9e6-069e0618d0e0", "times": [{"ends_at": "2026-10-17T16:00:00Z", "starts_at": "2026-10-17T15:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.411448+00', '2026-11-26 18:51:45.277454+00', '2026-10-14 09:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'aafa3d77-83d5-5a57-b5ea-49fcb44ed623', '01a139a3-d280-7fca-a5fe-1d96aafd6458', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'offer_accepted', '01a139a3-d280-703b-b9e6-069e0618d0e0', '00-236fcee8423ef396845b2830bfe11492-639f29df1b783df8-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-703b-b9e6-069e0618d0e0", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.420516+00', '2026-11-26 18:51:45.277466+00', '2026-10-14 09:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '0ce8c90b-a3bd-504d-9a80-1b061c80b0fd', '01a139a3-d280-75b6-8117-d44e5a10d795', 'dispatch.ObjectionRaised.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'objection_raised', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-382656c792ffb52a6099c2523248888c-3e4d7e9681d8fb14-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "outcome", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7103-bd94-0afb5d5c3c92"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.726673+00', '2026-11-26 18:51:45.471945+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'answerer', NULL),
	('alue-a', 'f8b074ab-1cc1-5900-8ae0-4066bd408467', '01a139a3-d280-7afd-8e45-7dcc8abef467', 'dispatch.MoveProposed.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'move_proposed', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-8780b8d2c4b533782a569952509b5551-3ccad75cfd9ebc71-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-11-13T09:00:00Z", "starts_at": "2026-11-13T08:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-72cb-a555-13e79a1f0a1d"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.347509+00', '2026-11-26 18:51:46.283883+00', '2026-10-21 06:00:00+00', 'e…@example.invalid', 'fi', 'answerer', NULL),
	('alue-a', '00ab80b2-6274-536c-af6e-f0772a2e9944', '01a139a3-d280-7312-bff0-fd5a26ed6504', 'dispatch.OfferWithdrawn.v1', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'offer_withdrawn', '01a139a3-d280-73c5-9ae4-3b3945db71da', '00-10d583e5f9d2ae24ccba7d516ce3e26a-a053b68044a9157e-03', '{"unit": null, "month": "", "order": "01a139a3-d280-73c5-9ae4-3b3945db71da", "times": [], "reason": "order_cancelled", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.494327+00', '2026-11-26 18:51:45.471917+00', '2026-10-14 09:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '4dad5c25-9d76-5627-9ee6-214026f5244d', '01a139a3-d280-76db-a7c0-a6cfb4ed19f9', 'dispatch.SessionCancelled.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'session_cancelled', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-153b5b248fb3c368a44fd588bec005c5-0ea2a02deefbce96-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7103-bd94-0afb5d5c3c92"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.742021+00', '2026-11-26 18:51:45.471929+00', '2026-10-21 06:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'a1d4e5a5-60a5-5a70-aae0-1925f9ae646d', '01a139a3-d280-7d21-882b-66ce264a0c1d', 'dispatch.ObjectionAnswered.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'objection_answered', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-22310dbb4f2ef78a45217e9f30d273ff-6da1887da6cbfbf7-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "rejected", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7103-bd94-0afb5d5c3c92"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.760284+00', '2026-11-26 18:51:45.471959+00', '2026-10-21 06:00:00+00', 'e…@example.invalid', 'fi', 'asker', NULL),
	('alue-a', 'b84b4b06-424d-5c7f-8a87-b94c3f1e773d', '01a139a3-d280-733a-b03e-5828cf8c8a6a', 'dispatch.OfferMade.v1', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'offer_made', '01a139a3-d280-7b1e-ae16-a226776d1919', '00-4d12743713efdc823698693fcf5e720f-61361a3e79de8e70-03', '{"unit": null, "month": "", "order": "01a139a3-d280-7b1e-ae16-a226776d1919", "times": [{"ends_at": "2026-10-23T06:00:00Z", "starts_at": "2026-10-23T05:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-15T07:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.768211+00', '2026-11-26 18:51:45.471874+00', '2026-10-21 06:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'ce94c989-48a7-5e40-bcf1-e4ceb36cd7d7', '01a139a3-d280-7165-997e-5e5a268f185e', 'dispatch.OfferMade.v1', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'offer_made', '01a139a3-d280-73c5-9ae4-3b3945db71da', '00-23af686f6dc8d4aaab8ff379735d043a-ac0c0db4cb9db1ee-03', '{"unit": null, "month": "", "order": "01a139a3-d280-73c5-9ae4-3b3945db71da", "times": [{"ends_at": "2026-10-23T06:00:00Z", "starts_at": "2026-10-23T05:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-16T09:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:45.773702+00', '2026-11-26 18:51:45.471896+00', '2026-10-21 06:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '562b6329-8549-592a-80c2-82df6689ba3e', '01a139a3-d280-7499-b4ad-3f0541031140', 'dispatch.ExpertFellIll.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'expert_unavailable', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-7eab35c6ffbfbd7eaed3e0f37b4cd4be-9b23a5a559a6091e-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7d96-84c8-eca63b768731"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.309783+00', '2026-11-26 18:51:46.284037+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '7bcade52-4877-5523-970b-37458e5313a5', '01a17c5f-9000-77a3-83ff-4ba04ee084ef', 'dispatch.OfferMade.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'offer_made', '01a17c5f-9000-7252-8838-8f3269308d15', '00-078839a14b8c4ed822668c51a4270064-b7306934cd42ddf5-03', '{"unit": null, "month": "", "order": "01a17c5f-9000-7252-8838-8f3269308d15", "times": [{"ends_at": "2026-11-16T08:00:00Z", "starts_at": "2026-11-16T07:00:00Z"}, {"ends_at": "2026-11-17T08:00:00Z", "starts_at": "2026-11-17T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-10-29T08:00:00Z", "work_form": "group", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-27 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.074061+00', '2026-11-26 18:51:49.051905+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'e745fd36-5c16-5678-90f6-77ac29ebe4b3', '01a17c5f-9000-7eba-97b4-c47ec9ed5e73', 'dispatch.OutcomeCorrected.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'outcome_corrected', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-a2eed6d554a9b324e19f522257ab5fba-b90aec445f676408-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7c01-9f64-2294ff82405a"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-27 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.088629+00', '2026-11-26 18:51:49.051662+00', '2026-12-26 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'b3c9f869-5e7c-56d7-990d-9824cd4d7429', '01a25cd2-0f00-72ea-b778-073d9f8327d5', 'billing.StatementIssued.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'statement', 'alue-a:2026-11', '', '{"unit": null, "month": "2026-11", "order": null, "times": [], "reason": "", "shares": [{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "amount_minor": 5000}], "currency": "EUR", "pay_date": "2026-12-31", "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 5000, "brought_minor": 0, "open_sessions": 0}', '2026-12-09 22:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.168824+00', '2026-11-26 18:51:49.158308+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'f517335e-528c-519e-b1b3-e628d7172507', '01a15408-6a00-73db-96a4-e2f81ee6c892', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7691-88ed-5a232335ab7d', 'outcome_missing', '01a139a3-d280-7c42-9e23-cecde285d5d4', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-18T12:00:00Z", "starts_at": "2026-10-18T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-19 12:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.393067+00', '2026-11-26 18:51:46.379986+00', '2026-10-21 06:00:00+00', 'd…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '95548afa-96dd-5ee9-bbe1-54236d3000fe', '01a154ad-3580-7f6a-b65a-99b8a6a123e0', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'outcome_missing', '01a139a3-d280-7e63-b38f-50def811a4cb', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7e63-b38f-50def811a4cb", "times": [{"ends_at": "2026-10-18T15:00:00Z", "starts_at": "2026-10-18T14:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-19 15:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.404844+00', '2026-11-26 18:51:46.38006+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '7b506361-c180-5ec2-92d5-f39ff497842e', '01a139a3-d280-73fc-ba77-a618ba2d6bd4', 'dispatch.ExpertWithdrew.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'expert_unavailable', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-23802a588c61c155345cf86ca5a9f98f-fe374c27802b80d1-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-739f-9889-6a824442b113"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.324648+00', '2026-11-26 18:51:46.284057+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '83117e7f-598b-5a5b-b1f9-c47e37d181da', '01a139a3-d280-7c9c-9ce2-f10d05241495', 'dispatch.MoveClosed.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'move_closed', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-7befd019fe5a8d90d160572c519d7472-b411ba01eae9822a-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "declined", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-72cb-a555-13e79a1f0a1d"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.332518+00', '2026-11-26 18:51:46.283984+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'asker', NULL),
	('alue-a', '7f093f34-2074-5478-a2f1-848e82e6174d', '01a14ee2-0e00-7e97-ac4b-579d2ea1940a', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7691-88ed-5a232335ab7d', 'outcome_missing', '01a139a3-d280-7c42-9e23-cecde285d5d4', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-17T12:00:00Z", "starts_at": "2026-10-17T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-18 12:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.353642+00', '2026-11-26 18:51:46.284112+00', '2026-10-21 06:00:00+00', 'd…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'efb8ab06-ccd1-5552-8e2e-24cc9dd44c96', '01a14ee2-0e00-7e97-ac4b-579d2ea1940a', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'outcome_missing', '01a139a3-d280-7c42-9e23-cecde285d5d4', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-17T12:00:00Z", "starts_at": "2026-10-17T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-18 12:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.359967+00', '2026-11-26 18:51:46.284095+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '53a11dee-3530-5d0f-84b9-33ce8adfa419', '01a154ad-3580-7f6a-b65a-99b8a6a123e0', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'outcome_missing', '01a139a3-d280-7e63-b38f-50def811a4cb', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7e63-b38f-50def811a4cb", "times": [{"ends_at": "2026-10-18T15:00:00Z", "starts_at": "2026-10-18T14:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-19 15:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.39873+00', '2026-11-26 18:51:46.380086+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '096a7513-0977-5791-874d-59561280360d', '01a1592e-c600-725b-9629-913b0c00d470', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'outcome_missing', '01a139a3-d280-7c42-9e23-cecde285d5d4', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-19T12:00:00Z", "starts_at": "2026-10-19T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-20 12:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.409658+00', '2026-11-26 18:51:46.380111+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'b9641263-162d-5105-b14c-1efbdaf7a100', '01a139a3-d280-73d3-a04e-380893448111', 'dispatch.SessionMoved.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'session_moved', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-ac747115f2cbf54681f2dddf1c426006-6c8af3478a4d9cf5-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-26T09:00:00Z", "starts_at": "2026-10-26T08:00:00Z"}], "reason": "by_phone", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7305-a7f3-3f5d5c6cc988"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-14 09:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.341101+00', '2026-11-26 18:51:46.284074+00', '2026-10-21 06:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '9a91f309-2f2d-5488-bf2d-05adc70a49ad', '01a14fbd-c800-76c5-b937-a75bb36ce0c7', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'outcome_missing', '01a139a3-d280-703b-b9e6-069e0618d0e0', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-703b-b9e6-069e0618d0e0", "times": [{"ends_at": "2026-10-17T16:00:00Z", "starts_at": "2026-10-17T15:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-18 16:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.367171+00', '2026-11-26 18:51:46.284131+00', '2026-10-21 06:00:00+00', 'g…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'a354a896-4557-55b7-82ac-b0f8888f1642', '01a14fbd-c800-76c5-b937-a75bb36ce0c7', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'outcome_missing', '01a139a3-d280-703b-b9e6-069e0618d0e0', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-703b-b9e6-069e0618d0e0", "times": [{"ends_at": "2026-10-17T16:00:00Z", "starts_at": "2026-10-17T15:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-18 16:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.372797+00', '2026-11-26 18:51:46.284207+00', '2026-10-21 06:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'b82c3b17-d2bd-52b4-8be9-0cb373f2b4a0', '01a15408-6a00-73db-96a4-e2f81ee6c892', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'outcome_missing', '01a139a3-d280-7c42-9e23-cecde285d5d4', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-18T12:00:00Z", "starts_at": "2026-10-18T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-19 12:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.377759+00', '2026-11-26 18:51:46.284228+00', '2026-10-21 06:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '49719269-23b7-588d-8f1a-84fcfaea369d', '01a1592e-c600-7915-adba-4f9a06b87a39', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7a46-b467-89740d0afc55', 'outcome_missing', '01a139a3-d280-7c42-9e23-cecde285d5d4', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-17T12:00:00Z", "starts_at": "2026-10-17T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-20 12:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.41446+00', '2026-11-26 18:51:46.380156+00', '2026-10-21 06:00:00+00', 'c…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'cd629867-f00d-5f11-817c-9ff51403644a', '01a1592e-c600-725b-9629-913b0c00d470', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7691-88ed-5a232335ab7d', 'outcome_missing', '01a139a3-d280-7c42-9e23-cecde285d5d4', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-19T12:00:00Z", "starts_at": "2026-10-19T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-20 12:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.419902+00', '2026-11-26 18:51:46.380137+00', '2026-10-21 06:00:00+00', 'd…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '9a614f08-423d-5f98-8755-0090d324d2a3', '01a15a0a-8000-7f83-abaa-1b65a76ccdc5', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-748a-a076-355ea4c878ff', 'outcome_missing', '01a139a3-d280-703b-b9e6-069e0618d0e0', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-703b-b9e6-069e0618d0e0", "times": [{"ends_at": "2026-10-17T16:00:00Z", "starts_at": "2026-10-17T15:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-20 16:00:00+00', 'sent', '', 1, '2026-11-26 18:51:46.425479+00', '2026-11-26 18:51:46.380173+00', '2026-10-21 06:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '9729e75f-093c-5759-86e2-3302007057a3', '01a16cec-7c00-75ad-bc63-108d6b7591d3', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-24 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.530761+00', '2026-11-26 18:51:47.518684+00', '2026-10-27 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '99073f32-4bfb-573d-b67e-6747d03f5af3', '01a16cec-7c00-75ad-bc63-108d6b7591d3', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-24 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.535226+00', '2026-11-26 18:51:47.518605+00', '2026-10-27 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '849893bf-cb0c-56af-b70e-286a26e81804', '01a17212-d800-73a3-bf53-8c6dff8515bf', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-748a-a076-355ea4c878ff', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-25 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.541078+00', '2026-11-26 18:51:47.51871+00', '2026-10-27 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '71ab8549-f8bd-51f6-8abe-4a461b6d31b5', '01a17739-3400-7ebf-b053-67c6763e49f4', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-748a-a076-355ea4c878ff', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-23T08:00:00Z", "starts_at": "2026-10-23T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.545814+00', '2026-11-26 18:51:47.51873+00', '2026-10-27 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '7f3dd5dd-44f8-58d7-b22f-4ab3f3e799b6', '01a15d0b-8b00-7caf-8e0f-fd26c3f96e11', 'dispatch.ObjectionRaised.v1', '01a139a3-d280-7691-88ed-5a232335ab7d', 'objection_raised', '01a139a3-d280-7c42-9e23-cecde285d5d4', '00-f4aa6bfd888e8054ae4722e97d1b9f35-becf5788e49d1064-03', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [], "reason": "outcome", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-752e-b04a-00bb7be0215d"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-21 06:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.444419+00', '2026-11-26 18:51:47.430905+00', '2026-10-27 08:00:00+00', 'd…@example.invalid', 'fi', 'answerer', NULL),
	('alue-a', '201c6664-8d9a-5fb6-89a7-7c39fc6c97e0', '01a15d79-6800-7705-9a47-6bd1c4baa88e', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-21 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.451061+00', '2026-11-26 18:51:47.431068+00', '2026-10-27 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', '95e8d5f1-898d-5fed-a64b-f2236eab0e69', '01a15d79-6800-7705-9a47-6bd1c4baa88e', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-21 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.456142+00', '2026-11-26 18:51:47.431034+00', '2026-10-27 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '5729f58e-b21e-52b1-8a41-a017f52837dc', '01a1629f-c400-75db-845b-1469455d0000', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-22 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.461192+00', '2026-11-26 18:51:47.431144+00', '2026-10-27 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'e757056e-baf1-5fce-ae05-564d8f272cab', '01a1629f-c400-75db-845b-1469455d0000', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-22 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.465764+00', '2026-11-26 18:51:47.431116+00', '2026-10-27 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '7d584db2-abe0-5310-b639-dcd5fcaa0430', '01a167c6-2000-78f0-9ee5-b08fa0fdeac2', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-748a-a076-355ea4c878ff', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-20T08:00:00Z", "starts_at": "2026-10-20T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-23 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.485047+00', '2026-11-26 18:51:47.431222+00', '2026-10-27 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '81f4705a-bac5-5a43-be6d-908d22236984', '01a167c6-2000-7f93-8be1-b1a8a84ce75b', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-23 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.506418+00', '2026-11-26 18:51:47.43118+00', '2026-10-27 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'a3102049-cffe-5ecd-9872-53e665d51dd4', '01a167c6-2000-7f93-8be1-b1a8a84ce75b', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-22T08:00:00Z", "starts_at": "2026-10-22T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-23 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.511784+00', '2026-11-26 18:51:47.431204+00', '2026-10-27 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'eb4d6e7b-a887-5734-bc2b-59ef8eb23950', '01a16cec-7c00-7949-9d08-57436d84abbc', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-748a-a076-355ea4c878ff', 'outcome_missing', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [{"ends_at": "2026-10-21T08:00:00Z", "starts_at": "2026-10-21T07:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-24 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.516654+00', '2026-11-26 18:51:47.431239+00', '2026-10-27 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'c2a5437a-5e33-5826-abb2-98908c43eca0', '01a1637b-7e00-7bf3-96b0-8bf454d133e6', 'dispatch.OutcomeMissing.v1', '01a139a3-d280-7a46-b467-89740d0afc55', 'outcome_missing', '01a139a3-d280-7c42-9e23-cecde285d5d4', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2026-10-19T12:00:00Z", "starts_at": "2026-10-19T11:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-22 12:00:00+00', 'sent', '', 1, '2026-11-26 18:51:47.470629+00', '2026-11-26 18:51:47.431164+00', '2026-10-27 08:00:00+00', 'c…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '3b0cfe94-9d06-5c74-a2a4-c2e5c66e3036', '01a1bfc0-1900-7cc4-b447-f207cb9986e0', 'billing.PaymentNoticeIssued.v1', '01a139a3-d280-748a-a076-355ea4c878ff', 'payment_notice', 'alue-a:2026-10', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "2026-10", "order": null, "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 9, "settlement": "paid", "total_minor": 40000, "brought_minor": 0, "open_sessions": 1}', '2026-11-09 10:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.09833+00', '2026-11-26 18:51:49.052029+00', '2026-12-26 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '3f39ef98-0f9b-55a2-8a3f-7e4b92c0f080', '01a2b15d-2000-7595-9b53-e90c74fc41a7', 'dispatch.MoveProposed.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'move_proposed', '01a139a3-d280-7c42-9e23-cecde285d5d4', '00-5ae83aea7f93cebda7b6815cf7adc0d1-3a3202f9bbfa1357-03', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "", "order": "01a139a3-d280-7c42-9e23-cecde285d5d4", "times": [{"ends_at": "2027-02-04T13:00:00Z", "starts_at": "2027-02-04T12:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7688-911f-0ea14153205e"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-12-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:50.197243+00', '2026-11-26 18:51:50.182364+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'answerer', NULL),
	('alue-a', '9a42c88b-2970-5469-bf68-63355bf8f2b1', '01a2b15d-2000-72ac-bf7d-b59e9b120ee7', 'dispatch.OutcomeCorrected.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'outcome_corrected', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '00-6affc3b5dc5e71ef1fecb02632a6daf5-1e1f1d75abafef8a-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a139a3-d280-7d5c-96ca-a99f2998a0fa", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a139a3-d280-7822-bada-7f2f28a7b950"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-12-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:50.208049+00', '2026-11-26 18:51:50.182489+00', '2026-12-26 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'ace5cdbb-274f-5978-80ae-6985ac876eff', '01a2b15d-2000-7aed-8b85-61ad9c67f0b7', 'billing.NoticeObjectionAnswered.v1', '01a139a3-d280-7a46-b467-89740d0afc55', 'notice_objection_answered', 'alue-a:2026-10', '00-642bf8c5d3a8b5329da591a762ea2a97-8071337957ab91af-03', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "2026-10", "order": null, "times": [], "reason": "withdrawn", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-12-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:50.21546+00', '2026-11-26 18:51:50.182456+00', '2026-12-26 08:00:00+00', 'c…@example.invalid', 'fi', 'asker', NULL),
	('alue-a', '6c09413a-649f-56aa-8295-2feb95dee2ec', '01a17c5f-9000-777b-ae0c-ee1602c73031', 'dispatch.AssignmentAccepted.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'offer_accepted', '01a17c5f-9000-7252-8838-8f3269308d15', '00-a27a5836be9a22cba05ff70158928e8c-ebf9b20c569f0b4a-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a17c5f-9000-7252-8838-8f3269308d15", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "group", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-27 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.068257+00', '2026-11-26 18:51:49.051938+00', '2026-12-26 08:00:00+00', 'b…@example.invalid', 'fi', 'orderer', NULL),
	('alue-a', 'a1a66caa-070f-569f-903d-a428598ecbda', '01a17c5f-9000-77a5-a14e-07317d02761d', 'dispatch.GroupEnded.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'group_ended', '01a17c5f-9000-7252-8838-8f3269308d15', '00-b4135ef92372c673975d5a5e74a43b24-828de091754100df-03', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "", "order": "01a17c5f-9000-7252-8838-8f3269308d15", "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": ["01a17c5f-9000-747b-8b72-c0f8b648a903", "01a17c5f-9000-7c36-8b6f-1a8e8cd6124a"], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-10-27 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.082335+00', '2026-11-26 18:51:49.051968+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'd600c37c-c911-5fa7-8467-4c9e8a58e051', '01a1bfc0-1900-7017-9eb9-602b4bc202dd', 'billing.PaymentNoticeIssued.v1', '01a139a3-d280-7a46-b467-89740d0afc55', 'payment_notice', 'alue-a:2026-10', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "2026-10", "order": null, "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 2, "settlement": "paid", "total_minor": 5000, "brought_minor": 0, "open_sessions": 1}', '2026-11-09 10:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.105226+00', '2026-11-26 18:51:49.052053+00', '2026-12-26 08:00:00+00', 'c…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '7a606d58-7215-5970-bd1c-50dbef3703fe', '01a1c253-4700-79ed-8c4b-bdd43901d38d', 'billing.StatementIssued.v1', '01a139a3-d280-726d-a225-69381a4fa981', 'statement', 'alue-a:2026-10', '', '{"unit": null, "month": "2026-10", "order": null, "times": [], "reason": "", "shares": [{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "amount_minor": 20000}], "currency": "EUR", "pay_date": "2026-11-30", "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 20000, "brought_minor": 0, "open_sessions": 0}', '2026-11-09 22:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.114729+00', '2026-11-26 18:51:49.05207+00', '2026-12-26 08:00:00+00', 'e…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', 'a6ed832f-434b-58ca-bbb4-c88a20956107', '01a1c253-4700-769b-9eb3-a169ea799599', 'billing.StatementIssued.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'statement', 'alue-a:2026-10', '', '{"unit": null, "month": "2026-10", "order": null, "times": [], "reason": "", "shares": [{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "amount_minor": 20000}, {"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "amount_minor": 5000}], "currency": "EUR", "pay_date": "2026-11-30", "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 25000, "brought_minor": 0, "open_sessions": 0}', '2026-11-09 22:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.12542+00', '2026-11-26 18:51:49.052101+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL),
	('alue-a', '7749c79a-d268-506d-86d0-c531020ccb48', '01a25a3e-e100-7e2e-9ab7-972c188f4f8d', 'billing.PaymentNoticeIssued.v1', '01a139a3-d280-7a46-b467-89740d0afc55', 'payment_notice', 'alue-a:2026-11', '', '{"unit": "01a139a3-d280-7faa-8aca-a2b01152764e", "month": "2026-11", "order": null, "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 1}', '2026-12-09 10:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.144544+00', '2026-11-26 18:51:49.052144+00', '2026-12-26 08:00:00+00', 'c…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', 'ca07a0da-f5c7-5c92-8ec5-52690cf10ed9', '01a25a3e-e100-72c1-bf49-e31db0018550', 'billing.PaymentNoticeIssued.v1', '01a139a3-d280-748a-a076-355ea4c878ff', 'payment_notice', 'alue-a:2026-11', '', '{"unit": "01a139a3-d280-711d-bc14-50e40aee87b0", "month": "2026-11", "order": null, "times": [], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": null, "work_form": "", "line_count": 2, "settlement": "paid", "total_minor": 5000, "brought_minor": 0, "open_sessions": 1}', '2026-12-09 10:00:00+00', 'sent', '', 1, '2026-11-26 18:51:49.15618+00', '2026-11-26 18:51:49.052122+00', '2026-12-26 08:00:00+00', 'a…@example.invalid', 'fi', 'unit_coordinator', NULL),
	('alue-a', '957a35ec-411c-5e70-9399-1135070c82ee', '01a2b15d-2000-76b7-af2b-ddcd0875c6c1', 'dispatch.OfferMade.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 'offer_made', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', '00-add0ff9fdf0ae14176c504d67e749af1-62814c28e250a03e-03', '{"unit": null, "month": "", "order": "01a2b15d-2000-74e1-b22e-eb24cc0939cf", "times": [{"ends_at": "2027-01-25T09:00:00Z", "starts_at": "2027-01-25T08:00:00Z"}, {"ends_at": "2027-01-26T09:00:00Z", "starts_at": "2027-01-26T08:00:00Z"}], "reason": "", "shares": [], "currency": "EUR", "pay_date": null, "revision": 1, "sessions": [], "answer_by": "2026-12-28T08:00:00Z", "work_form": "individual", "line_count": 0, "settlement": "paid", "total_minor": 0, "brought_minor": 0, "open_sessions": 0}', '2026-12-26 08:00:00+00', 'sent', '', 1, '2026-11-26 18:51:50.202574+00', '2026-11-26 18:51:50.182523+00', '2026-12-26 08:00:00+00', 'f…@example.invalid', 'fi', 'expert', NULL);


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
	('alue-a', '01a139a3-d280-711d-bc14-50e40aee87b0', 'Yksikkö 4410', '01a139a3-d280-748a-a076-355ea4c878ff', '{}'),
	('alue-a', '01a139a3-d280-7faa-8aca-a2b01152764e', 'Yksikkö 5520', '01a139a3-d280-7a46-b467-89740d0afc55', '{}');


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


