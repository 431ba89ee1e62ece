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
-- Name: public; Type: SCHEMA; Schema: -; Owner: registry_owner
--

-- *not* creating schema, since initdb creates it


ALTER SCHEMA public OWNER TO registry_owner;

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
-- Name: agreement; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.agreement (
    area_id text NOT NULL,
    agreement_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    work_forms text[] NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    state text NOT NULL,
    training text NOT NULL,
    earlier_experience text NOT NULL,
    wishes text NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT ck_agreement_dates_in_order CHECK ((valid_from <= valid_until)),
    CONSTRAINT ck_agreement_ended_has_a_time CHECK (((state = 'ended'::text) = (ended_at IS NOT NULL)))
);

ALTER TABLE ONLY public.agreement FORCE ROW LEVEL SECURITY;


ALTER TABLE public.agreement OWNER TO registry_owner;

--
-- Name: TABLE agreement; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON TABLE public.agreement IS 'Commission agreements; the background is personal data in the expert''s own words.';


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO registry_owner;

--
-- Name: area; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.area (
    area_id text NOT NULL,
    model text NOT NULL,
    names jsonb NOT NULL,
    languages text[] NOT NULL,
    time_zone text NOT NULL,
    official_code text,
    expert_noun jsonb NOT NULL,
    version bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.area FORCE ROW LEVEL SECURITY;


ALTER TABLE public.area OWNER TO registry_owner;

--
-- Name: TABLE area; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON TABLE public.area IS 'Areas that are open, with the operating model each chose.';


--
-- Name: contact_point; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.contact_point (
    area_id text NOT NULL,
    person_id uuid NOT NULL,
    email text NOT NULL,
    language text NOT NULL,
    version bigint NOT NULL
);

ALTER TABLE ONLY public.contact_point FORCE ROW LEVEL SECURITY;


ALTER TABLE public.contact_point OWNER TO registry_owner;

--
-- Name: TABLE contact_point; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON TABLE public.contact_point IS 'Personal data: where messages to a person go, staff and experts alike.';


--
-- Name: expert; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.expert (
    area_id text NOT NULL,
    expert_id uuid NOT NULL,
    display_name text NOT NULL,
    topics jsonb NOT NULL,
    work_forms text[] NOT NULL,
    languages text[] NOT NULL,
    version bigint NOT NULL,
    registered_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.expert FORCE ROW LEVEL SECURITY;


ALTER TABLE public.expert OWNER TO registry_owner;

--
-- Name: TABLE expert; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON TABLE public.expert IS 'Personal data on health (GDPR art. 9): experts and what their experience is of.';


--
-- Name: idempotency; Type: TABLE; Schema: public; Owner: registry_owner
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


ALTER TABLE public.idempotency OWNER TO registry_owner;

--
-- Name: inbox; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.inbox (
    area_id text NOT NULL,
    consumer text NOT NULL,
    event_id uuid NOT NULL,
    heard_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

ALTER TABLE ONLY public.inbox FORCE ROW LEVEL SECURITY;


ALTER TABLE public.inbox OWNER TO registry_owner;

--
-- Name: known_order; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.known_order (
    area_id text NOT NULL,
    order_id uuid NOT NULL,
    unit_id uuid NOT NULL
);

ALTER TABLE ONLY public.known_order FORCE ROW LEVEL SECURITY;


ALTER TABLE public.known_order OWNER TO registry_owner;

--
-- Name: TABLE known_order; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON TABLE public.known_order IS 'For which unit an order is, as dispatch said it.';


--
-- Name: offer; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.offer (
    area_id text NOT NULL,
    offer_id uuid NOT NULL,
    order_id uuid NOT NULL,
    expert_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    assignment_id uuid
);

ALTER TABLE ONLY public.offer FORCE ROW LEVEL SECURITY;


ALTER TABLE public.offer OWNER TO registry_owner;

--
-- Name: TABLE offer; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON TABLE public.offer IS 'Offers that are open or accepted, as dispatch said them, and no other.';


--
-- Name: COLUMN offer.assignment_id; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON COLUMN public.offer.assignment_id IS 'Empty: nobody has accepted yet';


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: registry_owner
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


ALTER TABLE public.outbox OWNER TO registry_owner;

--
-- Name: outbox_archive; Type: TABLE; Schema: public; Owner: registry_owner
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


ALTER TABLE public.outbox_archive OWNER TO registry_owner;

--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: registry_owner
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
-- Name: parked_event; Type: TABLE; Schema: public; Owner: registry_owner
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


ALTER TABLE public.parked_event OWNER TO registry_owner;

--
-- Name: parked_event_id_seq; Type: SEQUENCE; Schema: public; Owner: registry_owner
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
-- Name: read_log; Type: TABLE; Schema: public; Owner: registry_owner
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


ALTER TABLE public.read_log OWNER TO registry_owner;

--
-- Name: read_log_id_seq; Type: SEQUENCE; Schema: public; Owner: registry_owner
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
-- Name: relay_position; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.relay_position (
    area_id text NOT NULL,
    topic text NOT NULL,
    partition integer NOT NULL,
    end_offset bigint NOT NULL
);

ALTER TABLE ONLY public.relay_position FORCE ROW LEVEL SECURITY;


ALTER TABLE public.relay_position OWNER TO registry_owner;

--
-- Name: republish_request; Type: TABLE; Schema: public; Owner: registry_owner
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


ALTER TABLE public.republish_request OWNER TO registry_owner;

--
-- Name: republish_request_id_seq; Type: SEQUENCE; Schema: public; Owner: registry_owner
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
-- Name: staff; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.staff (
    area_id text NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    version bigint NOT NULL,
    registered_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.staff FORCE ROW LEVEL SECURITY;


ALTER TABLE public.staff OWNER TO registry_owner;

--
-- Name: TABLE staff; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON TABLE public.staff IS 'Personal data: the staff of an area who order, coordinate and pay.';


--
-- Name: timer; Type: TABLE; Schema: public; Owner: registry_owner
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


ALTER TABLE public.timer OWNER TO registry_owner;

--
-- Name: unit; Type: TABLE; Schema: public; Owner: registry_owner
--

CREATE TABLE public.unit (
    area_id text NOT NULL,
    unit_id uuid NOT NULL,
    name text NOT NULL,
    cost_centre text NOT NULL,
    coordinator_id uuid NOT NULL,
    version bigint NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    names jsonb DEFAULT '{}'::jsonb NOT NULL
);

ALTER TABLE ONLY public.unit FORCE ROW LEVEL SECURITY;


ALTER TABLE public.unit OWNER TO registry_owner;

--
-- Name: TABLE unit; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON TABLE public.unit IS 'Units that order work and pay for it.';


--
-- Name: COLUMN unit.names; Type: COMMENT; Schema: public; Owner: registry_owner
--

COMMENT ON COLUMN public.unit.names IS 'By language; in every other the name holds';


--
-- Data for Name: agreement; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.agreement VALUES
	('alue-a', '01a139a3-d280-7a5c-aa72-0db5fea3cf06', '01a139a3-d280-726d-a225-69381a4fa981', '{individual,pair,group,lecture,development}', '2026-09-14', NULL, 'signed', 'Koulutus ja toiveet Eino Eka Alue-A', '', 'Koulutus ja toiveet Eino Eka Alue-A', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-71a4-95c8-f36ba12cf69d', '01a139a3-d280-7e4a-827a-57f0b769181f', '{individual,pair,group,lecture,development}', '2026-09-14', NULL, 'signed', 'Koulutus ja toiveet Fanni Foto Alue-A', '', 'Koulutus ja toiveet Fanni Foto Alue-A', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7923-96f4-29286bd9969e', '01a139a3-d280-7f84-a30a-54a3437ca93e', '{individual,pair,group,lecture,development}', '2026-09-14', '2026-10-14', 'ended', 'Koulutus ja toiveet Helmi Helle Alue-A', '', 'Koulutus ja toiveet Helmi Helle Alue-A', '2026-10-14 09:00:00+00', '2026-10-14 09:00:00+00');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.alembic_version VALUES
	('0005');


--
-- Data for Name: area; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.area VALUES
	('alue-a', 'wellbeing_area', '{"fi": "Esimerkki alue-a ry"}', '{fi,en}', 'Europe/Helsinki', NULL, '{"en": "expert by experience", "fi": "kokemusasiantuntija", "sv": "erfarenhetsexpert"}', 1, '2026-10-14 09:00:00+00');


--
-- Data for Name: contact_point; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.contact_point VALUES
	('alue-a', '01a139a3-d280-748a-a076-355ea4c878ff', 'aino.alku.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'bertta.beeta.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7a46-b467-89740d0afc55', 'cecilia.cembalo.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7691-88ed-5a232335ab7d', 'daavid.delta.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', 'eino.eka.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', 'fanni.foto.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'gideon.giga.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7f84-a30a-54a3437ca93e', 'helmi.helle.alue-a@example.invalid', 'sv', 2);


--
-- Data for Name: expert; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.expert VALUES
	('alue-a', '01a139a3-d280-726d-a225-69381a4fa981', 'Eino Eka Alue-A', '[{"code": "depression", "perspective": "own"}, {"code": "carer", "perspective": "close_person"}]', '{individual,pair,group,lecture,development}', '{fi,sv}', 2, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7e4a-827a-57f0b769181f', 'Fanni Foto Alue-A', '[{"code": "depression", "perspective": "own"}, {"code": "carer", "perspective": "close_person"}]', '{individual,pair,group,lecture,development}', '{fi,sv}', 2, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 'Gideon Giga Alue-A', '[{"code": "depression", "perspective": "own"}, {"code": "carer", "perspective": "close_person"}]', '{individual,pair,group,lecture,development}', '{fi,sv}', 1, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7f84-a30a-54a3437ca93e', 'Helmi Helle Alue-A', '[{"code": "carer", "perspective": "own"}]', '{lecture}', '{sv}', 4, '2026-10-14 09:00:00+00');


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.idempotency VALUES
	('alue-a', 'coordinator-of-alue-a', '4fd8b602-4663-45ab-af8b-df09d8c3af94', '\x822783e05d77e4494b8baf9d371ae17bef2c1ac38428c03fcb064b645b3c1f8f', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a"}', '\x7b22617265615f6964223a22616c75652d61222c226d6f64656c223a2277656c6c6265696e675f61726561222c226e616d6573223a7b226669223a224573696d65726b6b6920616c75652d61207279227d2c226c616e677561676573223a5b226669222c22656e225d2c22647574795f6c616e677561676573223a5b5d2c2274696d655f7a6f6e65223a224575726f70652f48656c73696e6b69222c226f6666696369616c5f636f6465223a6e756c6c2c226578706572745f6e6f756e223a7b226669223a226b6f6b656d7573617369616e74756e74696a61222c227376223a226572666172656e68657473657870657274222c22656e223a2265787065727420627920657870657269656e6365227d2c2276657273696f6e223a317d', '2026-11-26 18:51:43.663004+00'),
	('alue-a', 'coordinator-of-alue-a', 'b62af46e-9c33-43a4-9133-82d9b913c2ef', '\xedbfb7c8cae91ce930a199b71fa27241af353a9299ed503c45f09d164c8f3f6b', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/staff/01a139a3-d280-748a-a076-355ea4c878ff"}', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666222c226e616d65223a2241696e6f20416c6b7520416c75652d41222c22726f6c6573223a5b22756e69745f636f6f7264696e61746f72225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a2261696e6f2e616c6b752e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:51:43.686534+00'),
	('alue-a', 'coordinator-of-alue-a', '880c8c0f-a000-4601-8b23-aa4962b90383', '\x455e7dc95e4d53194b9a9431fe602dee6728b5f0e221329aad845b9d865255c8', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/staff/01a139a3-d280-7d38-a320-26dd4e05f0f5"}', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c226e616d65223a2242657274746120426565746120416c75652d41222c22726f6c6573223a5b226f726465726572225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a226265727474612e62656574612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:51:43.724439+00'),
	('alue-a', 'coordinator-of-alue-a', 'e59efef0-4bd8-4600-8c93-4a813d95a303', '\xc854e122eb3d6385b5456ed67fd32db05491e6a44f36abcb7b0a705398f2e552', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/units/01a139a3-d280-711d-bc14-50e40aee87b0"}', '\x7b22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226e616d65223a22596b73696b6bc3b62034343130222c226e616d6573223a7b7d2c22636f73745f63656e747265223a2234343130222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666222c2276657273696f6e223a317d', '2026-11-26 18:51:43.761096+00'),
	('alue-a', 'coordinator-of-alue-a', 'afebe095-d02e-47b1-91e2-0d69c4bd3108', '\x488969415e0af5432a6064f6e96216cdcc5b14bc1969d46df18930ec019b3ff2', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/staff/01a139a3-d280-7a46-b467-89740d0afc55"}', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c226e616d65223a22436563696c69612043656d62616c6f20416c75652d41222c22726f6c6573223a5b22756e69745f636f6f7264696e61746f72225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a22636563696c69612e63656d62616c6f2e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:51:43.788875+00'),
	('alue-a', 'coordinator-of-alue-a', 'a1bbfa3b-6a37-4aba-93e0-b146540596fa', '\x249343a1eccbe00c06ccc109a92058fd9051b16fc368e17ce725067d85da75d9', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/staff/01a139a3-d280-7691-88ed-5a232335ab7d"}', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c226e616d65223a224461617669642044656c746120416c75652d41222c22726f6c6573223a5b226f726465726572225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a226461617669642e64656c74612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:51:43.805591+00'),
	('alue-a', 'coordinator-of-alue-a', '9cf1468e-e363-4372-b45f-8696771ee754', '\xe55db623a1ee94ffd585a1409bb126c10bb5c828678682af1049d1a190591d86', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/units/01a139a3-d280-7faa-8aca-a2b01152764e"}', '\x7b22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c226e616d65223a22596b73696b6bc3b62035353230222c226e616d6573223a7b7d2c22636f73745f63656e747265223a2235353230222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c2276657273696f6e223a317d', '2026-11-26 18:51:43.831926+00'),
	('alue-a', 'coordinator-of-alue-a', 'cfdc936a-c594-47f2-95da-67eae7626bf2', '\xc879b92fb8168dcceba61db73b89f44fda16cd1d96c0502109c438644eafb9c5', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/experts/01a139a3-d280-726d-a225-69381a4fa981"}', '\x7b226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22646973706c61795f6e616d65223a2245696e6f20456b6120416c75652d41222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a2265696e6f2e656b612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:51:43.843871+00'),
	('alue-a', 'coordinator-of-alue-a', '14c27f67-ad0a-42a6-adba-953e10eed9ba', '\x8a0422c7cbe99d313c3c6acee00627177590f6e6e8f273e3c91ef07bb3f78664', 201, '{}', '\x7b2261677265656d656e745f6964223a2230316131333961332d643238302d376135632d616137322d306462356665613363663036222c226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c227374617465223a227369676e6564222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134222c2276616c69645f756e74696c223a6e756c6c2c22747261696e696e67223a224b6f756c75747573206a6120746f69766565742045696e6f20456b6120416c75652d41222c226561726c6965725f657870657269656e6365223a22222c22776973686573223a224b6f756c75747573206a6120746f69766565742045696e6f20456b6120416c75652d41227d', '2026-11-26 18:51:43.8647+00'),
	('alue-a', 'coordinator-of-alue-a', 'b155f575-eeaf-4ece-bd2d-0397b8255204', '\xb6cc4e8eb1c982e95277bbf79e5e0f6e5c78e20d3e982d53623baabbadae821f', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/experts/01a139a3-d280-7e4a-827a-57f0b769181f"}', '\x7b226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22646973706c61795f6e616d65223a2246616e6e6920466f746f20416c75652d41222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a2266616e6e692e666f746f2e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:51:43.944686+00'),
	('alue-a', 'coordinator-of-alue-a', '09c6ce24-8caa-4a0e-a44a-77dd769953a6', '\xc3994757badb8447ed0d67524313fffe63bbf36349cd335f2691c3568223b32e', 201, '{}', '\x7b2261677265656d656e745f6964223a2230316131333961332d643238302d373161342d393563382d663336626131326366363964222c226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c227374617465223a227369676e6564222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134222c2276616c69645f756e74696c223a6e756c6c2c22747261696e696e67223a224b6f756c75747573206a6120746f69766565742046616e6e6920466f746f20416c75652d41222c226561726c6965725f657870657269656e6365223a22222c22776973686573223a224b6f756c75747573206a6120746f69766565742046616e6e6920466f746f20416c75652d41227d', '2026-11-26 18:51:43.962149+00'),
	('alue-a', 'coordinator-of-alue-a', '50fe776f-3bac-4f92-b87c-0ae8edb87be0', '\xf132be3300d12a1ab1782c07be6e386d028a16967688d46db3a401cea0374bb0', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/experts/01a139a3-d280-745f-9c1d-3ca9a139dd94"}', '\x7b226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22646973706c61795f6e616d65223a22476964656f6e204769676120416c75652d41222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a22676964656f6e2e676967612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:51:43.972771+00'),
	('alue-a', 'coordinator-of-alue-a', 'd66f916e-1ae5-4e9a-8cb2-29b67befe4fe', '\x14c7eed93ee088c82cbadea9f564bde088eaad3178414a94dd75a4e2eac9c39d', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/experts/01a139a3-d280-7f84-a30a-54a3437ca93e"}', '\x7b226578706572745f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c22646973706c61795f6e616d65223a2248656c6d692048656c6c6520416c75652d41222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a2268656c6d692e68656c6c652e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:51:43.983465+00'),
	('alue-a', 'coordinator-of-alue-a', 'c25b2b37-4ea2-4cab-8d3e-e0418488006f', '\x1d01e1348c78206484e99c253f44464b45f369170ecf26d8340aa0bf45eec318', 201, '{}', '\x7b2261677265656d656e745f6964223a2230316131333961332d643238302d373932332d393666342d323932383662643939363965222c226578706572745f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c227374617465223a227369676e6564222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134222c2276616c69645f756e74696c223a6e756c6c2c22747261696e696e67223a224b6f756c75747573206a6120746f69766565742048656c6d692048656c6c6520416c75652d41222c226561726c6965725f657870657269656e6365223a22222c22776973686573223a224b6f756c75747573206a6120746f69766565742048656c6d692048656c6c6520416c75652d41227d', '2026-11-26 18:51:43.992321+00'),
	('alue-a', 'coordinator-of-alue-a', 'af9f0da1-721a-47d6-81c5-e30993081e51', '\x36d71d613bd516104569c36322408535e9529dd60b883540b99d4c910913b37e', 200, '{}', '\x7b2261677265656d656e745f6964223a2230316131333961332d643238302d373932332d393666342d323932383662643939363965222c226578706572745f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c227374617465223a22656e646564222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134222c2276616c69645f756e74696c223a22323032362d31302d3134222c22747261696e696e67223a224b6f756c75747573206a6120746f69766565742048656c6d692048656c6c6520416c75652d41222c226561726c6965725f657870657269656e6365223a22222c22776973686573223a224b6f756c75747573206a6120746f69766565742048656c6d692048656c6c6520416c75652d41227d', '2026-11-26 18:51:44.010076+00');


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.inbox VALUES
	('alue-a', 'registry.order', '01a139a3-d280-70df-b246-cadf328e421e', '2026-11-26 18:51:45.041967+00'),
	('alue-a', 'registry.order', '01a139a3-d280-74a1-8f4e-38c0ada781da', '2026-11-26 18:51:45.078257+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7654-a395-feeb705e84c6', '2026-11-26 18:51:45.078305+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7a09-8a13-dcfe73a5ed65', '2026-11-26 18:51:45.078316+00'),
	('alue-a', 'registry.order', '01a139a3-d280-718a-9d85-f2b35f57ea50', '2026-11-26 18:51:45.096293+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7846-baab-e8d27778403e', '2026-11-26 18:51:45.096329+00'),
	('alue-a', 'registry.order', '01a139a3-d280-70b9-93f6-a350eeb23bbe', '2026-11-26 18:51:45.114726+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7adb-9c4f-2b14e0fea656', '2026-11-26 18:51:45.114757+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7d80-a9c7-79990a371486', '2026-11-26 18:51:45.148144+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7a86-ad0e-7a5f87007d5c', '2026-11-26 18:51:45.164143+00'),
	('alue-a', 'registry.order', '01a139a3-d280-71e3-93dc-012bf5c8b3f3', '2026-11-26 18:51:45.18078+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7920-8345-2a8a1e2f1bfe', '2026-11-26 18:51:45.195061+00'),
	('alue-a', 'registry.order', '01a139a3-d280-71c1-95c1-192aa50b7358', '2026-11-26 18:51:45.209459+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7fca-a5fe-1d96aafd6458', '2026-11-26 18:51:45.229648+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7b7b-93b1-e3c9e19a7c2f', '2026-11-26 18:51:45.244947+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7c51-a97b-95250706f495', '2026-11-26 18:51:45.259809+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7523-8ac4-f082784fe970', '2026-11-26 18:51:45.273931+00'),
	('alue-a', 'registry.order', '01a139a3-d280-733a-b03e-5828cf8c8a6a', '2026-11-26 18:51:45.280408+00'),
	('alue-a', 'registry.order', '01a139a3-d280-751e-a188-4df99cf8da4d', '2026-11-26 18:51:45.296378+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7165-997e-5e5a268f185e', '2026-11-26 18:51:45.315091+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7312-bff0-fd5a26ed6504', '2026-11-26 18:51:45.388147+00'),
	('alue-a', 'registry.order', '01a13e5c-5180-7317-a455-619f82b3c246', '2026-11-26 18:51:45.587119+00'),
	('alue-a', 'registry.order', '01a17c5f-9000-7a4c-a042-1f30d3afaa61', '2026-11-26 18:51:48.637053+00'),
	('alue-a', 'registry.order', '01a17c5f-9000-77a3-83ff-4ba04ee084ef', '2026-11-26 18:51:48.660237+00'),
	('alue-a', 'registry.order', '01a17c5f-9000-777b-ae0c-ee1602c73031', '2026-11-26 18:51:48.687826+00'),
	('alue-a', 'registry.order', '01a2b15d-2000-7a97-a8d0-68fa05fa7fa1', '2026-11-26 18:51:50.083328+00'),
	('alue-a', 'registry.order', '01a2b15d-2000-76b7-af2b-ddcd0875c6c1', '2026-11-26 18:51:50.145673+00');


--
-- Data for Name: known_order; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.known_order VALUES
	('alue-a', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7faa-8aca-a2b01152764e'),
	('alue-a', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a139a3-d280-7b1e-ae16-a226776d1919', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a139a3-d280-73c5-9ae4-3b3945db71da', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a17c5f-9000-7252-8838-8f3269308d15', '01a139a3-d280-711d-bc14-50e40aee87b0'),
	('alue-a', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', '01a139a3-d280-711d-bc14-50e40aee87b0');


--
-- Data for Name: offer; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.offer VALUES
	('alue-a', '01a139a3-d280-7ac5-aba9-d007e4a0e4de', '01a139a3-d280-7d5c-96ca-a99f2998a0fa', '01a139a3-d280-726d-a225-69381a4fa981', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7912-a6c3-07524c8bcba9'),
	('alue-a', '01a139a3-d280-79bd-ba2c-4aaecfe9c8e7', '01a139a3-d280-7c42-9e23-cecde285d5d4', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-7faa-8aca-a2b01152764e', '01a139a3-d280-7dae-9141-bd1de84b5004'),
	('alue-a', '01a139a3-d280-72b9-aef7-a287a7b44a7c', '01a139a3-d280-7e63-b38f-50def811a4cb', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7c1e-96b5-781034c35fb1'),
	('alue-a', '01a139a3-d280-7890-ad0c-695619e38858', '01a139a3-d280-703b-b9e6-069e0618d0e0', '01a139a3-d280-745f-9c1d-3ca9a139dd94', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a139a3-d280-7045-b831-b7b533343bb8'),
	('alue-a', '01a17c5f-9000-7ab9-ac14-3c509cdaf2ea', '01a17c5f-9000-7252-8838-8f3269308d15', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', '01a17c5f-9000-71af-9384-eb0620b8695c'),
	('alue-a', '01a2b15d-2000-7564-a185-621970b5f592', '01a2b15d-2000-74e1-b22e-eb24cc0939cf', '01a139a3-d280-7e4a-827a-57f0b769181f', '01a139a3-d280-711d-bc14-50e40aee87b0', NULL);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: registry_owner
--



--
-- Data for Name: outbox_archive; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.outbox_archive VALUES
	(1, 'alue-a', '01a139a3-d280-7930-bf86-264c7b5129a8', 'registry.internal.area.v1', 'alue-a:alue-a', 'registry.AreaOpened.v1', 'urn:kokemus:schema:registry.AreaOpened.v1', 'alue-a', 1, '2026-10-14 09:00:00+00', 'alue-a', NULL, '00-2b963a3996e3703a449cbf01fdda8e40-d7ef937d13575fb6-03', '', '\x7b22617265615f6964223a22616c75652d61222c226d6f64656c223a2277656c6c6265696e675f61726561222c2274696d655f7a6f6e65223a224575726f70652f48656c73696e6b69222c226c616e677561676573223a5b226669222c22656e225d2c226e616d6573223a7b226669223a224573696d65726b6b6920616c75652d61207279227d7d', '2026-11-26 18:51:43.678432+00', '2026-11-26 18:51:43.731737+00'),
	(2, 'alue-a', '01a139a3-d280-7b05-a833-966320d626b4', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-748a-a076-355ea4c878ff', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-748a-a076-355ea4c878ff', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-748a-a076-355ea4c878ff', NULL, '00-bd0430b944dfb3e5cc4ea7f706f60441-ddab4e53a4f9f0e7-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666222c22656d61696c223a2261696e6f2e616c6b752e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:51:43.714093+00', '2026-11-26 18:51:43.753613+00'),
	(3, 'alue-a', '01a139a3-d280-733e-a77a-c294dd5724a0', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7d38-a320-26dd4e05f0f5', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d38-a320-26dd4e05f0f5', NULL, '00-544bea053aa71602f9e814d8063b3a63-d67d4850647e0093-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376433382d613332302d323664643465303566306635222c22656d61696c223a226265727474612e62656574612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:51:43.741109+00', '2026-11-26 18:51:43.761412+00'),
	(4, 'alue-a', '01a139a3-d280-7f0f-8334-415a4eeb93b3', 'registry.internal.unit.v1', 'alue-a:01a139a3-d280-711d-bc14-50e40aee87b0', 'registry.UnitRegistered.v1', 'urn:kokemus:schema:registry.UnitRegistered.v1', '01a139a3-d280-711d-bc14-50e40aee87b0', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-711d-bc14-50e40aee87b0', NULL, '00-5fd8a21fc4636a7398bd768a779d5b3c-328c3c35cfcb693a-03', '', '\x7b22756e69745f6964223a2230316131333961332d643238302d373131642d626331342d353065343061656538376230222c226e616d65223a22596b73696b6bc3b62034343130222c22636f73745f63656e747265223a2234343130222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373438612d613037362d333535656134633837386666227d', '2026-11-26 18:51:43.773308+00', '2026-11-26 18:51:43.805939+00'),
	(5, 'alue-a', '01a139a3-d280-7553-9aef-16d2e5cc66c5', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7a46-b467-89740d0afc55', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7a46-b467-89740d0afc55', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7a46-b467-89740d0afc55', NULL, '00-85de68c395908229f943914d7c3d95db-3f91af65d3d2171a-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535222c22656d61696c223a22636563696c69612e63656d62616c6f2e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:51:43.7939+00', '2026-11-26 18:51:43.832993+00'),
	(6, 'alue-a', '01a139a3-d280-72da-950e-a8f7107080e8', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7691-88ed-5a232335ab7d', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7691-88ed-5a232335ab7d', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7691-88ed-5a232335ab7d', NULL, '00-485b8fea976285c59846371fac7bda6d-20a45ab4d2561c8f-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373639312d383865642d356132333233333561623764222c22656d61696c223a226461617669642e64656c74612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:51:43.816281+00', '2026-11-26 18:51:43.845658+00'),
	(7, 'alue-a', '01a139a3-d280-70d3-a720-ce03fd8c53da', 'registry.internal.unit.v1', 'alue-a:01a139a3-d280-7faa-8aca-a2b01152764e', 'registry.UnitRegistered.v1', 'urn:kokemus:schema:registry.UnitRegistered.v1', '01a139a3-d280-7faa-8aca-a2b01152764e', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7faa-8aca-a2b01152764e', NULL, '00-ed5613f078e264e6c66f4b87b5920863-e89ed781a380e52c-03', '', '\x7b22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c226e616d65223a22596b73696b6bc3b62035353230222c22636f73745f63656e747265223a2235353230222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535227d', '2026-11-26 18:51:43.836359+00', '2026-11-26 18:51:43.857682+00'),
	(8, 'alue-a', '01a139a3-d280-799e-bb00-39f8afaeec23', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-726d-a225-69381a4fa981', 'registry.ExpertRegistered.v1', 'urn:kokemus:schema:registry.ExpertRegistered.v1', '01a139a3-d280-726d-a225-69381a4fa981', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-726d-a225-69381a4fa981', NULL, '00-ca181912220a3be46fe7accdee1d2644-adb64433f65cb58f-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d7d', '2026-11-26 18:51:43.85399+00', '2026-11-26 18:51:43.890767+00'),
	(9, 'alue-a', '01a139a3-d280-7327-b76a-7b47605a3364', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-726d-a225-69381a4fa981', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-726d-a225-69381a4fa981', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-726d-a225-69381a4fa981', NULL, '00-ca181912220a3be46fe7accdee1d2644-adb64433f65cb58f-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c22656d61696c223a2265696e6f2e656b612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:51:43.854007+00', '2026-11-26 18:51:43.890787+00'),
	(10, 'alue-a', '01a139a3-d280-72dc-9a89-1ce288e6bb0a', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-726d-a225-69381a4fa981', 'registry.AgreementSigned.v1', 'urn:kokemus:schema:registry.AgreementSigned.v1', '01a139a3-d280-726d-a225-69381a4fa981', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-726d-a225-69381a4fa981', NULL, '00-3a0c94d083b59c363038799ffdd6bd79-6c350e809ffdfe02-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d373236642d613232352d363933383161346661393831222c2261677265656d656e745f6964223a2230316131333961332d643238302d376135632d616137322d306462356665613363663036222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134227d', '2026-11-26 18:51:43.926617+00', '2026-11-26 18:51:43.939251+00'),
	(11, 'alue-a', '01a139a3-d280-78ca-99c9-1da96e0bdd26', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7e4a-827a-57f0b769181f', 'registry.ExpertRegistered.v1', 'urn:kokemus:schema:registry.ExpertRegistered.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7e4a-827a-57f0b769181f', NULL, '00-1c724580b4c6e469d378ad70bc666148-73ad9996e9abb13d-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d7d', '2026-11-26 18:51:43.9518+00', '2026-11-26 18:51:43.970068+00'),
	(12, 'alue-a', '01a139a3-d280-7007-bdeb-6230440fba87', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7e4a-827a-57f0b769181f', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7e4a-827a-57f0b769181f', NULL, '00-1c724580b4c6e469d378ad70bc666148-73ad9996e9abb13d-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c22656d61696c223a2266616e6e692e666f746f2e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:51:43.951821+00', '2026-11-26 18:51:43.970091+00'),
	(13, 'alue-a', '01a139a3-d280-7ca8-bc41-2d6e1eb5fced', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7e4a-827a-57f0b769181f', 'registry.AgreementSigned.v1', 'urn:kokemus:schema:registry.AgreementSigned.v1', '01a139a3-d280-7e4a-827a-57f0b769181f', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7e4a-827a-57f0b769181f', NULL, '00-4782708fbb0b987198a30579a02fc377-b5b98ff25b4b2d52-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376534612d383237612d353766306237363931383166222c2261677265656d656e745f6964223a2230316131333961332d643238302d373161342d393563382d663336626131326366363964222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134227d', '2026-11-26 18:51:43.968641+00', '2026-11-26 18:51:43.979158+00'),
	(14, 'alue-a', '01a139a3-d280-7420-b66a-840c70ec8288', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-745f-9c1d-3ca9a139dd94', 'registry.ExpertRegistered.v1', 'urn:kokemus:schema:registry.ExpertRegistered.v1', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-745f-9c1d-3ca9a139dd94', NULL, '00-3e36425ff08e2bd92d6b3c904253b7c2-208a867feb6ce746-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d7d', '2026-11-26 18:51:43.975858+00', '2026-11-26 18:51:43.983605+00'),
	(15, 'alue-a', '01a139a3-d280-703e-9fe9-95fdf3c4be18', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-745f-9c1d-3ca9a139dd94', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-745f-9c1d-3ca9a139dd94', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-745f-9c1d-3ca9a139dd94', NULL, '00-3e36425ff08e2bd92d6b3c904253b7c2-208a867feb6ce746-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373435662d396331642d336361396131333964643934222c22656d61696c223a22676964656f6e2e676967612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:51:43.975877+00', '2026-11-26 18:51:43.983627+00'),
	(16, 'alue-a', '01a139a3-d280-7bea-acd7-d7803583b2a2', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7f84-a30a-54a3437ca93e', 'registry.ExpertRegistered.v1', 'urn:kokemus:schema:registry.ExpertRegistered.v1', '01a139a3-d280-7f84-a30a-54a3437ca93e', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7f84-a30a-54a3437ca93e', NULL, '00-c5382b604261e8880f7807fc6f624723-d81e7f241f058797-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d7d', '2026-11-26 18:51:43.986181+00', '2026-11-26 18:51:43.99795+00'),
	(17, 'alue-a', '01a139a3-d280-75d3-aae8-31d71c90e5ce', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7f84-a30a-54a3437ca93e', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7f84-a30a-54a3437ca93e', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7f84-a30a-54a3437ca93e', NULL, '00-c5382b604261e8880f7807fc6f624723-d81e7f241f058797-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c22656d61696c223a2268656c6d692e68656c6c652e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:51:43.986198+00', '2026-11-26 18:51:43.998084+00'),
	(18, 'alue-a', '01a139a3-d280-778a-a7cb-db5fccb162df', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7f84-a30a-54a3437ca93e', 'registry.AgreementSigned.v1', 'urn:kokemus:schema:registry.AgreementSigned.v1', '01a139a3-d280-7f84-a30a-54a3437ca93e', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7f84-a30a-54a3437ca93e', NULL, '00-7b26d890ffa049fd01e6bcb70a8fe3d3-b6ceb1762175f49f-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c2261677265656d656e745f6964223a2230316131333961332d643238302d373932332d393666342d323932383662643939363965222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134227d', '2026-11-26 18:51:44.003652+00', '2026-11-26 18:51:44.012076+00'),
	(19, 'alue-a', '01a139a3-d280-77d1-a53e-62c2675351f4', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7f84-a30a-54a3437ca93e', 'registry.AgreementEnded.v1', 'urn:kokemus:schema:registry.AgreementEnded.v1', '01a139a3-d280-7f84-a30a-54a3437ca93e', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7f84-a30a-54a3437ca93e', NULL, '00-d71ce1f51b14972966b45d876edd3861-1d2ea246573c52f8-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c2261677265656d656e745f6964223a2230316131333961332d643238302d373932332d393666342d323932383662643939363965222c2276616c69645f756e74696c223a22323032362d31302d3134227d', '2026-11-26 18:51:44.02565+00', '2026-11-26 18:51:44.033756+00'),
	(20, 'alue-a', '01a139a3-d280-787f-97fc-b8bca34766d6', 'registry.internal.unit.v1', 'alue-a:01a139a3-d280-7faa-8aca-a2b01152764e', 'registry.UnitChanged.v1', 'urn:kokemus:schema:registry.UnitChanged.v1', '01a139a3-d280-7faa-8aca-a2b01152764e', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7faa-8aca-a2b01152764e', NULL, '00-d94caa12c73954830a9e1dc52e90e2d2-244167b9def85e3b-03', '', '\x7b22756e69745f6964223a2230316131333961332d643238302d376661612d386163612d613262303131353237363465222c226e616d65223a22596b73696b6bc3b62035353230222c22636f73745f63656e747265223a2235353231222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d376134362d623436372d383937343064306166633535227d', '2026-11-26 18:51:44.045399+00', '2026-11-26 18:51:44.049276+00'),
	(21, 'alue-a', '01a139a3-d280-7cdb-b65c-087fc732aa5e', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7f84-a30a-54a3437ca93e', 'registry.ExpertProfileChanged.v1', 'urn:kokemus:schema:registry.ExpertProfileChanged.v1', '01a139a3-d280-7f84-a30a-54a3437ca93e', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7f84-a30a-54a3437ca93e', NULL, '00-04ea8dabaee51e350a1e1aae45f839b4-7320eb862ce39069-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c22746f70696373223a5b7b22636f6465223a226361726572222c227065727370656374697665223a226f776e227d5d2c22776f726b5f666f726d73223a5b226c656374757265225d2c226c616e677561676573223a5b227376225d7d', '2026-11-26 18:51:44.06451+00', '2026-11-26 18:51:44.075499+00'),
	(22, 'alue-a', '01a139a3-d280-734c-947b-e6aaee1c3b51', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7f84-a30a-54a3437ca93e', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7f84-a30a-54a3437ca93e', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7f84-a30a-54a3437ca93e', NULL, '00-04ea8dabaee51e350a1e1aae45f839b4-7320eb862ce39069-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376638342d613330612d353461333433376361393365222c22656d61696c223a2268656c6d692e68656c6c652e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a227376227d', '2026-11-26 18:51:44.064526+00', '2026-11-26 18:51:44.075525+00');


--
-- Data for Name: parked_event; Type: TABLE DATA; Schema: public; Owner: registry_owner
--



--
-- Data for Name: read_log; Type: TABLE DATA; Schema: public; Owner: registry_owner
--



--
-- Data for Name: relay_position; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.relay_position VALUES
	('?', 'registry.internal.area.v1', 5, 1),
	('?', 'registry.private.contact.v1', 5, 1),
	('?', 'registry.internal.unit.v1', 5, 1),
	('?', 'registry.private.contact.v1', 8, 1),
	('?', 'registry.private.contact.v1', 6, 1),
	('?', 'registry.internal.expert.v1', 6, 2),
	('?', 'registry.private.contact.v1', 1, 1),
	('?', 'registry.internal.expert.v1', 1, 2),
	('?', 'registry.internal.expert.v1', 9, 1),
	('?', 'registry.private.contact.v1', 9, 1),
	('?', 'registry.internal.unit.v1', 10, 2),
	('?', 'registry.internal.expert.v1', 7, 4),
	('?', 'registry.private.contact.v1', 7, 4);


--
-- Data for Name: republish_request; Type: TABLE DATA; Schema: public; Owner: registry_owner
--



--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.staff VALUES
	('alue-a', '01a139a3-d280-748a-a076-355ea4c878ff', 'Aino Alku Alue-A', '{unit_coordinator}', 1, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7d38-a320-26dd4e05f0f5', 'Bertta Beeta Alue-A', '{orderer}', 1, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7a46-b467-89740d0afc55', 'Cecilia Cembalo Alue-A', '{unit_coordinator}', 1, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7691-88ed-5a232335ab7d', 'Daavid Delta Alue-A', '{orderer}', 1, '2026-10-14 09:00:00+00');


--
-- Data for Name: timer; Type: TABLE DATA; Schema: public; Owner: registry_owner
--



--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.unit VALUES
	('alue-a', '01a139a3-d280-711d-bc14-50e40aee87b0', 'Yksikkö 4410', '4410', '01a139a3-d280-748a-a076-355ea4c878ff', 1, '2026-10-14 09:00:00+00', '{}'),
	('alue-a', '01a139a3-d280-7faa-8aca-a2b01152764e', 'Yksikkö 5520', '5521', '01a139a3-d280-7a46-b467-89740d0afc55', 2, '2026-10-14 09:00:00+00', '{}');


--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: registry_owner
--

SELECT pg_catalog.setval('public.outbox_id_seq', 22, true);


--
-- Name: parked_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: registry_owner
--

SELECT pg_catalog.setval('public.parked_event_id_seq', 1, false);


--
-- Name: read_log_id_seq; Type: SEQUENCE SET; Schema: public; Owner: registry_owner
--

SELECT pg_catalog.setval('public.read_log_id_seq', 1, false);


--
-- Name: republish_request_id_seq; Type: SEQUENCE SET; Schema: public; Owner: registry_owner
--

SELECT pg_catalog.setval('public.republish_request_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: agreement ex_agreement_one_at_a_time; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT ex_agreement_one_at_a_time EXCLUDE USING gist (area_id WITH =, expert_id WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&);


--
-- Name: agreement pk_agreement; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT pk_agreement PRIMARY KEY (area_id, agreement_id);


--
-- Name: area pk_area; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.area
    ADD CONSTRAINT pk_area PRIMARY KEY (area_id);


--
-- Name: contact_point pk_contact_point; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.contact_point
    ADD CONSTRAINT pk_contact_point PRIMARY KEY (area_id, person_id);


--
-- Name: expert pk_expert; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.expert
    ADD CONSTRAINT pk_expert PRIMARY KEY (area_id, expert_id);


--
-- Name: idempotency pk_idempotency; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT pk_idempotency PRIMARY KEY (area_id, subject, key);


--
-- Name: inbox pk_inbox; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (area_id, consumer, event_id);


--
-- Name: known_order pk_known_order; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.known_order
    ADD CONSTRAINT pk_known_order PRIMARY KEY (area_id, order_id);


--
-- Name: offer pk_offer; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.offer
    ADD CONSTRAINT pk_offer PRIMARY KEY (area_id, offer_id);


--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);


--
-- Name: outbox_archive pk_outbox_archive; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.outbox_archive
    ADD CONSTRAINT pk_outbox_archive PRIMARY KEY (id);


--
-- Name: parked_event pk_parked_event; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT pk_parked_event PRIMARY KEY (area_id, id);


--
-- Name: read_log pk_read_log; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.read_log
    ADD CONSTRAINT pk_read_log PRIMARY KEY (area_id, id);


--
-- Name: relay_position pk_relay_position; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.relay_position
    ADD CONSTRAINT pk_relay_position PRIMARY KEY (area_id, topic, partition);


--
-- Name: republish_request pk_republish_request; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.republish_request
    ADD CONSTRAINT pk_republish_request PRIMARY KEY (area_id, id);


--
-- Name: staff pk_staff; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT pk_staff PRIMARY KEY (area_id, person_id);


--
-- Name: timer pk_timer; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.timer
    ADD CONSTRAINT pk_timer PRIMARY KEY (area_id, kind, subject);


--
-- Name: unit pk_unit; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT pk_unit PRIMARY KEY (area_id, unit_id);


--
-- Name: parked_event uq_parked_event_once; Type: CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.parked_event
    ADD CONSTRAINT uq_parked_event_once UNIQUE (area_id, consumer, event_id);


--
-- Name: ix_agreement_expert; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_agreement_expert ON public.agreement USING btree (area_id, expert_id, valid_from);


--
-- Name: ix_idempotency_created_at; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_idempotency_created_at ON public.idempotency USING btree (created_at);


--
-- Name: ix_offer_expert; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_offer_expert ON public.offer USING btree (area_id, expert_id, unit_id);


--
-- Name: ix_outbox_archive_published_at; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_outbox_archive_published_at ON public.outbox_archive USING btree (published_at);


--
-- Name: ix_outbox_archive_story; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_outbox_archive_story ON public.outbox_archive USING btree (area_id, correlation_id);


--
-- Name: ix_parked_event_waiting; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_parked_event_waiting ON public.parked_event USING btree (consumer, hashtextextended(key, (0)::bigint), id) WHERE (settled_at IS NULL);


--
-- Name: ix_read_log_about; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_read_log_about ON public.read_log USING btree (area_id, about, id);


--
-- Name: ix_timer_due_at; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_timer_due_at ON public.timer USING btree (due_at);


--
-- Name: ix_unit_coordinator; Type: INDEX; Schema: public; Owner: registry_owner
--

CREATE INDEX ix_unit_coordinator ON public.unit USING btree (area_id, coordinator_id);


--
-- Name: agreement fk_agreement_expert; Type: FK CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT fk_agreement_expert FOREIGN KEY (area_id, expert_id) REFERENCES public.expert(area_id, expert_id);


--
-- Name: contact_point fk_contact_point_area; Type: FK CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.contact_point
    ADD CONSTRAINT fk_contact_point_area FOREIGN KEY (area_id) REFERENCES public.area(area_id);


--
-- Name: expert fk_expert_area; Type: FK CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.expert
    ADD CONSTRAINT fk_expert_area FOREIGN KEY (area_id) REFERENCES public.area(area_id);


--
-- Name: staff fk_staff_area; Type: FK CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT fk_staff_area FOREIGN KEY (area_id) REFERENCES public.area(area_id);


--
-- Name: unit fk_unit_area; Type: FK CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_area FOREIGN KEY (area_id) REFERENCES public.area(area_id);


--
-- Name: unit fk_unit_coordinator; Type: FK CONSTRAINT; Schema: public; Owner: registry_owner
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_coordinator FOREIGN KEY (area_id, coordinator_id) REFERENCES public.staff(area_id, person_id);


--
-- Name: agreement; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.agreement ENABLE ROW LEVEL SECURITY;

--
-- Name: agreement area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.agreement USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: area; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.area ENABLE ROW LEVEL SECURITY;

--
-- Name: area area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.area USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: contact_point area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.contact_point USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: expert area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.expert USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: idempotency area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.idempotency USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: inbox area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.inbox USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: known_order area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.known_order USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: offer area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.offer USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: outbox area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.outbox USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: outbox_archive area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.outbox_archive USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: parked_event area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.parked_event USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: read_log area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.read_log USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: relay_position area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.relay_position USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: republish_request area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.republish_request USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: staff area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.staff USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: timer area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.timer USING (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text))) WITH CHECK (((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])) OR (( SELECT current_setting('kokemus.areas'::text, true) AS current_setting) = '*'::text)));


--
-- Name: unit area; Type: POLICY; Schema: public; Owner: registry_owner
--

CREATE POLICY area ON public.unit USING ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[]))) WITH CHECK ((area_id = ANY (( SELECT string_to_array(current_setting('kokemus.areas'::text, true), ','::text) AS string_to_array)::text[])));


--
-- Name: contact_point; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.contact_point ENABLE ROW LEVEL SECURITY;

--
-- Name: expert; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.expert ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.idempotency ENABLE ROW LEVEL SECURITY;

--
-- Name: inbox; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.inbox ENABLE ROW LEVEL SECURITY;

--
-- Name: known_order; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.known_order ENABLE ROW LEVEL SECURITY;

--
-- Name: offer; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.offer ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.outbox ENABLE ROW LEVEL SECURITY;

--
-- Name: outbox_archive; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.outbox_archive ENABLE ROW LEVEL SECURITY;

--
-- Name: parked_event; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.parked_event ENABLE ROW LEVEL SECURITY;

--
-- Name: read_log; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.read_log ENABLE ROW LEVEL SECURITY;

--
-- Name: relay_position; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.relay_position ENABLE ROW LEVEL SECURITY;

--
-- Name: republish_request; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.republish_request ENABLE ROW LEVEL SECURITY;

--
-- Name: staff; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.staff ENABLE ROW LEVEL SECURITY;

--
-- Name: timer; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.timer ENABLE ROW LEVEL SECURITY;

--
-- Name: unit; Type: ROW SECURITY; Schema: public; Owner: registry_owner
--

ALTER TABLE public.unit ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: registry_owner
--

REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO registry_app;


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
-- Name: TABLE agreement; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.agreement TO registry_app;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT ON TABLE public.alembic_version TO registry_app;


--
-- Name: TABLE area; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.area TO registry_app;


--
-- Name: TABLE contact_point; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.contact_point TO registry_app;


--
-- Name: TABLE expert; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.expert TO registry_app;


--
-- Name: TABLE idempotency; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency TO registry_app;


--
-- Name: TABLE inbox; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.inbox TO registry_app;


--
-- Name: TABLE known_order; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.known_order TO registry_app;


--
-- Name: TABLE offer; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.offer TO registry_app;


--
-- Name: TABLE outbox; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.outbox TO registry_app;


--
-- Name: TABLE outbox_archive; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE public.outbox_archive TO registry_app;


--
-- Name: TABLE parked_event; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.parked_event TO registry_app;


--
-- Name: TABLE read_log; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT ON TABLE public.read_log TO registry_app;


--
-- Name: TABLE relay_position; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.relay_position TO registry_app;


--
-- Name: TABLE republish_request; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.republish_request TO registry_app;


--
-- Name: TABLE staff; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.staff TO registry_app;


--
-- Name: TABLE timer; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.timer TO registry_app;


--
-- Name: TABLE unit; Type: ACL; Schema: public; Owner: registry_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.unit TO registry_app;


--
-- PostgreSQL database dump complete
--


