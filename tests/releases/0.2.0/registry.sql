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
	('alue-a', '01a139a3-d280-7221-bc19-bc5c1d54b282', '01a139a3-d280-79b2-a9d0-82234cb05b94', '{individual,pair,group,lecture,development}', '2026-09-14', NULL, 'signed', 'Koulutus ja toiveet Eino Eka Alue-A', '', 'Koulutus ja toiveet Eino Eka Alue-A', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7ec3-ae9c-42c37f5bacc0', '01a139a3-d280-7440-bcaf-d2303585b9be', '{individual,pair,group,lecture,development}', '2026-09-14', NULL, 'signed', 'Koulutus ja toiveet Fanni Foto Alue-A', '', 'Koulutus ja toiveet Fanni Foto Alue-A', '2026-10-14 09:00:00+00', NULL),
	('alue-a', '01a139a3-d280-7f4e-952d-7f6fc0d0a279', '01a139a3-d280-7cf3-81cf-63962e5e84ee', '{individual,pair,group,lecture,development}', '2026-09-14', '2026-10-14', 'ended', 'Koulutus ja toiveet Helmi Helle Alue-A', '', 'Koulutus ja toiveet Helmi Helle Alue-A', '2026-10-14 09:00:00+00', '2026-10-14 09:00:00+00');


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
	('alue-a', '01a139a3-d280-785f-87b6-0df642980ee9', 'aino.alku.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', 'bertta.beeta.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'cecilia.cembalo.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'daavid.delta.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'eino.eka.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', 'fanni.foto.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'gideon.giga.alue-a@example.invalid', 'fi', 1),
	('alue-a', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 'helmi.helle.alue-a@example.invalid', 'sv', 2);


--
-- Data for Name: expert; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.expert VALUES
	('alue-a', '01a139a3-d280-79b2-a9d0-82234cb05b94', 'Eino Eka Alue-A', '[{"code": "depression", "perspective": "own"}, {"code": "carer", "perspective": "close_person"}]', '{individual,pair,group,lecture,development}', '{fi,sv}', 2, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7440-bcaf-d2303585b9be', 'Fanni Foto Alue-A', '[{"code": "depression", "perspective": "own"}, {"code": "carer", "perspective": "close_person"}]', '{individual,pair,group,lecture,development}', '{fi,sv}', 2, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'Gideon Giga Alue-A', '[{"code": "depression", "perspective": "own"}, {"code": "carer", "perspective": "close_person"}]', '{individual,pair,group,lecture,development}', '{fi,sv}', 1, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 'Helmi Helle Alue-A', '[{"code": "carer", "perspective": "own"}]', '{lecture}', '{sv}', 4, '2026-10-14 09:00:00+00');


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.idempotency VALUES
	('alue-a', 'coordinator-of-alue-a', 'fbe1b00c-c303-4177-956b-35d2282a7d31', '\x822783e05d77e4494b8baf9d371ae17bef2c1ac38428c03fcb064b645b3c1f8f', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a"}', '\x7b22617265615f6964223a22616c75652d61222c226d6f64656c223a2277656c6c6265696e675f61726561222c226e616d6573223a7b226669223a224573696d65726b6b6920616c75652d61207279227d2c226c616e677561676573223a5b226669222c22656e225d2c22647574795f6c616e677561676573223a5b5d2c2274696d655f7a6f6e65223a224575726f70652f48656c73696e6b69222c226f6666696369616c5f636f6465223a6e756c6c2c226578706572745f6e6f756e223a7b226669223a226b6f6b656d7573617369616e74756e74696a61222c227376223a226572666172656e68657473657870657274222c22656e223a2265787065727420627920657870657269656e6365227d2c2276657273696f6e223a317d', '2026-11-26 18:31:15.185799+00'),
	('alue-a', 'coordinator-of-alue-a', 'cf9bb610-55c8-48ad-bd14-5984790def29', '\xedbfb7c8cae91ce930a199b71fa27241af353a9299ed503c45f09d164c8f3f6b', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/staff/01a139a3-d280-785f-87b6-0df642980ee9"}', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539222c226e616d65223a2241696e6f20416c6b7520416c75652d41222c22726f6c6573223a5b22756e69745f636f6f7264696e61746f72225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a2261696e6f2e616c6b752e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:31:15.214725+00'),
	('alue-a', 'coordinator-of-alue-a', 'b580ee34-d6d6-4b2a-aa91-bc7ee1501034', '\x455e7dc95e4d53194b9a9431fe602dee6728b5f0e221329aad845b9d865255c8', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/staff/01a139a3-d280-7449-bb6a-72c22426de01"}', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c226e616d65223a2242657274746120426565746120416c75652d41222c22726f6c6573223a5b226f726465726572225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a226265727474612e62656574612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:31:15.295889+00'),
	('alue-a', 'coordinator-of-alue-a', 'bddfb749-6daf-43c8-a4fe-e5e601b56cad', '\x6fb84c397438b54a4188ddebc86a520688c3c9cf95d6df174d1c4ccf94b5ef22', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/units/01a139a3-d280-7c9b-a7ff-eca967c2c247"}', '\x7b22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226e616d65223a22596b73696b6bc3b62034343130222c226e616d6573223a7b7d2c22636f73745f63656e747265223a2234343130222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539222c2276657273696f6e223a317d', '2026-11-26 18:31:15.309422+00'),
	('alue-a', 'coordinator-of-alue-a', '7a349dd8-b784-4b25-8710-41671d7b4252', '\x488969415e0af5432a6064f6e96216cdcc5b14bc1969d46df18930ec019b3ff2', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/staff/01a139a3-d280-7124-bd89-68b5b062c3ca"}', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c226e616d65223a22436563696c69612043656d62616c6f20416c75652d41222c22726f6c6573223a5b22756e69745f636f6f7264696e61746f72225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a22636563696c69612e63656d62616c6f2e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:31:15.338588+00'),
	('alue-a', 'coordinator-of-alue-a', '0b1f37a0-2a39-4495-b2e1-a08abe1e1615', '\x249343a1eccbe00c06ccc109a92058fd9051b16fc368e17ce725067d85da75d9', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/staff/01a139a3-d280-7f68-86b8-0ed22f92acbe"}', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c226e616d65223a224461617669642044656c746120416c75652d41222c22726f6c6573223a5b226f726465726572225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a226461617669642e64656c74612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:31:15.355655+00'),
	('alue-a', 'coordinator-of-alue-a', '63babac0-607f-423d-a81c-aeaafd504365', '\xbc61970b5bf301b2be4c004ac573a12422324e0bc7ed3edefb1e994f4c6ef90c', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/units/01a139a3-d280-798d-bc21-d165a63e0da1"}', '\x7b22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c226e616d65223a22596b73696b6bc3b62035353230222c226e616d6573223a7b7d2c22636f73745f63656e747265223a2235353230222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c2276657273696f6e223a317d', '2026-11-26 18:31:15.379567+00'),
	('alue-a', 'coordinator-of-alue-a', 'df24691c-7eea-49a2-a079-57f67b739cac', '\xc879b92fb8168dcceba61db73b89f44fda16cd1d96c0502109c438644eafb9c5', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/experts/01a139a3-d280-79b2-a9d0-82234cb05b94"}', '\x7b226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22646973706c61795f6e616d65223a2245696e6f20456b6120416c75652d41222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a2265696e6f2e656b612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:31:15.395021+00'),
	('alue-a', 'coordinator-of-alue-a', '26c2c247-b988-44a7-baf4-8853d8e9d748', '\x47b1509e682bb8f70b6bd0a22a816a594d423721a16c48bce80feedbb28e36ba', 201, '{}', '\x7b2261677265656d656e745f6964223a2230316131333961332d643238302d373232312d626331392d626335633164353462323832222c226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c227374617465223a227369676e6564222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134222c2276616c69645f756e74696c223a6e756c6c2c22747261696e696e67223a224b6f756c75747573206a6120746f69766565742045696e6f20456b6120416c75652d41222c226561726c6965725f657870657269656e6365223a22222c22776973686573223a224b6f756c75747573206a6120746f69766565742045696e6f20456b6120416c75652d41227d', '2026-11-26 18:31:15.411084+00'),
	('alue-a', 'coordinator-of-alue-a', 'd6da8358-21d9-47ba-8128-aa4886e6fbdc', '\xb6cc4e8eb1c982e95277bbf79e5e0f6e5c78e20d3e982d53623baabbadae821f', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/experts/01a139a3-d280-7440-bcaf-d2303585b9be"}', '\x7b226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22646973706c61795f6e616d65223a2246616e6e6920466f746f20416c75652d41222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a2266616e6e692e666f746f2e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:31:15.460009+00'),
	('alue-a', 'coordinator-of-alue-a', '1bc14276-05b4-4505-84ce-cb033466d643', '\x450a028f701714ffbd174045719aa0ad2d94cf98b38d7a6e760f62d7f40cc762', 201, '{}', '\x7b2261677265656d656e745f6964223a2230316131333961332d643238302d376563332d616539632d343263333766356261636330222c226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c227374617465223a227369676e6564222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134222c2276616c69645f756e74696c223a6e756c6c2c22747261696e696e67223a224b6f756c75747573206a6120746f69766565742046616e6e6920466f746f20416c75652d41222c226561726c6965725f657870657269656e6365223a22222c22776973686573223a224b6f756c75747573206a6120746f69766565742046616e6e6920466f746f20416c75652d41227d', '2026-11-26 18:31:15.473221+00'),
	('alue-a', 'coordinator-of-alue-a', 'b5d0dbd4-f747-4624-97ad-53a03c4414d8', '\xf132be3300d12a1ab1782c07be6e386d028a16967688d46db3a401cea0374bb0', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/experts/01a139a3-d280-7d04-8c9f-3bfdd06dea9c"}', '\x7b226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22646973706c61795f6e616d65223a22476964656f6e204769676120416c75652d41222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a22676964656f6e2e676967612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:31:15.492216+00'),
	('alue-a', 'coordinator-of-alue-a', 'ca4addb5-bfce-4325-af4e-5a984a374986', '\x14c7eed93ee088c82cbadea9f564bde088eaad3178414a94dd75a4e2eac9c39d', 201, '{"ETag": "\"1\"", "Location": "/v1/areas/alue-a/experts/01a139a3-d280-7cf3-81cf-63962e5e84ee"}', '\x7b226578706572745f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c22646973706c61795f6e616d65223a2248656c6d692048656c6c6520416c75652d41222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d2c2276657273696f6e223a312c22636f6e74616374223a7b22656d61696c223a2268656c6d692e68656c6c652e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d7d', '2026-11-26 18:31:15.509994+00'),
	('alue-a', 'coordinator-of-alue-a', '5b6b95cf-46a2-4a64-9c0c-1f11cfdda7c7', '\xc91e6faacaf771fdfab48a480a48da9f7bc5991ce170be6e7771b738eea8e050', 201, '{}', '\x7b2261677265656d656e745f6964223a2230316131333961332d643238302d376634652d393532642d376636666330643061323739222c226578706572745f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c227374617465223a227369676e6564222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134222c2276616c69645f756e74696c223a6e756c6c2c22747261696e696e67223a224b6f756c75747573206a6120746f69766565742048656c6d692048656c6c6520416c75652d41222c226561726c6965725f657870657269656e6365223a22222c22776973686573223a224b6f756c75747573206a6120746f69766565742048656c6d692048656c6c6520416c75652d41227d', '2026-11-26 18:31:15.53298+00'),
	('alue-a', 'coordinator-of-alue-a', '32493e65-2bb2-4c7c-9fe1-56701d8cd69b', '\x8a6f0e22498a4dbbd57418314d760e7d751b81e0963bfa062a8c106d31fbd49d', 200, '{}', '\x7b2261677265656d656e745f6964223a2230316131333961332d643238302d376634652d393532642d376636666330643061323739222c226578706572745f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c227374617465223a22656e646564222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134222c2276616c69645f756e74696c223a22323032362d31302d3134222c22747261696e696e67223a224b6f756c75747573206a6120746f69766565742048656c6d692048656c6c6520416c75652d41222c226561726c6965725f657870657269656e6365223a22222c22776973686573223a224b6f756c75747573206a6120746f69766565742048656c6d692048656c6c6520416c75652d41227d', '2026-11-26 18:31:15.543133+00');


--
-- Data for Name: inbox; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.inbox VALUES
	('alue-a', 'registry.order', '01a139a3-d280-7bfc-a762-ef4a5acf3529', '2026-11-26 18:31:16.531077+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7737-b403-2d7c949d9393', '2026-11-26 18:31:16.63482+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7b3f-a581-12959f092f36', '2026-11-26 18:31:16.634866+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7e13-be1b-015343ee3549', '2026-11-26 18:31:16.634876+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7ed0-9a38-1621920e6dd8', '2026-11-26 18:31:16.63488+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7434-b967-58466a17a1bf', '2026-11-26 18:31:16.726308+00'),
	('alue-a', 'registry.order', '01a139a3-d280-758c-8436-16ffbb74734e', '2026-11-26 18:31:16.726412+00'),
	('alue-a', 'registry.order', '01a139a3-d280-774b-aa39-ceee69d27af3', '2026-11-26 18:31:16.726423+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7773-96aa-a1e5b265601d', '2026-11-26 18:31:16.726437+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7c38-b356-bc3471037ab7', '2026-11-26 18:31:16.726451+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7e3a-a9be-d43b2cbe6deb', '2026-11-26 18:31:16.726459+00'),
	('alue-a', 'registry.order', '01a139a3-d280-73ad-99fb-69dfc6b3046f', '2026-11-26 18:31:16.7482+00'),
	('alue-a', 'registry.order', '01a139a3-d280-753a-a936-7acb393e61c0', '2026-11-26 18:31:16.748242+00'),
	('alue-a', 'registry.order', '01a139a3-d280-75af-affc-9f01211f1008', '2026-11-26 18:31:16.748248+00'),
	('alue-a', 'registry.order', '01a139a3-d280-76e1-9667-76cb40e0efa4', '2026-11-26 18:31:16.748252+00'),
	('alue-a', 'registry.order', '01a139a3-d280-78e0-bc61-1837010c3c20', '2026-11-26 18:31:16.74826+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7b56-9486-3662c1fdad3f', '2026-11-26 18:31:16.748273+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7f7c-bcac-b2ad726402f6', '2026-11-26 18:31:16.748286+00'),
	('alue-a', 'registry.order', '01a139a3-d280-74c6-8cd6-390fae04981e', '2026-11-26 18:31:16.778877+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7861-aa6f-0aec790a1d32', '2026-11-26 18:31:16.778908+00'),
	('alue-a', 'registry.order', '01a139a3-d280-7cd6-8e63-91789f61c83f', '2026-11-26 18:31:16.808364+00'),
	('alue-a', 'registry.order', '01a13e5c-5180-7af4-ba37-f93b508a1d57', '2026-11-26 18:31:17.016743+00'),
	('alue-a', 'registry.order', '01a17c5f-9000-7429-b242-03bfadf287bd', '2026-11-26 18:31:19.530588+00'),
	('alue-a', 'registry.order', '01a17c5f-9000-774e-aba1-fd11b05efc27', '2026-11-26 18:31:19.555269+00'),
	('alue-a', 'registry.order', '01a17c5f-9000-7158-89f4-9d1cd5c1d1bd', '2026-11-26 18:31:19.582456+00'),
	('alue-a', 'registry.order', '01a2b15d-2000-70d3-80af-6f3cc58c3c13', '2026-11-26 18:31:20.915827+00'),
	('alue-a', 'registry.order', '01a2b15d-2000-7de4-bc2a-2cc3f996e2cd', '2026-11-26 18:31:20.937415+00');


--
-- Data for Name: known_order; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.known_order VALUES
	('alue-a', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-798d-bc21-d165a63e0da1'),
	('alue-a', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a139a3-d280-7cfc-8427-cad4c986b8aa', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a139a3-d280-7ab3-add7-34221d963f6f', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a17c5f-9000-7658-be66-8d1286a85837', '01a139a3-d280-7c9b-a7ff-eca967c2c247'),
	('alue-a', '01a2b15d-2000-78cf-9a07-60e3702639ad', '01a139a3-d280-7c9b-a7ff-eca967c2c247');


--
-- Data for Name: offer; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.offer VALUES
	('alue-a', '01a139a3-d280-74aa-9666-b991144335ba', '01a139a3-d280-76cc-88a8-9861be370d5f', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-798d-bc21-d165a63e0da1', '01a139a3-d280-7186-aafe-22b90e42df5a'),
	('alue-a', '01a139a3-d280-7b22-ac00-6fdb6ea3bebc', '01a139a3-d280-77df-a932-62a51e3e1667', '01a139a3-d280-79b2-a9d0-82234cb05b94', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-72a2-9c81-f9776c889516'),
	('alue-a', '01a139a3-d280-7414-8680-7e9d56ac62de', '01a139a3-d280-7542-8ab4-ec30850ed1e2', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7020-aa06-e9548301ba3a'),
	('alue-a', '01a139a3-d280-7157-bf5a-a61f6bd3452e', '01a139a3-d280-7b61-999d-eb13b7f8fa49', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a139a3-d280-7258-9b96-f567073eff29'),
	('alue-a', '01a17c5f-9000-79e4-9795-0b0ce6303c4c', '01a17c5f-9000-7658-be66-8d1286a85837', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', '01a17c5f-9000-72f5-8ee6-92057724562a'),
	('alue-a', '01a2b15d-2000-7b56-b3de-046a1ec750e8', '01a2b15d-2000-78cf-9a07-60e3702639ad', '01a139a3-d280-7440-bcaf-d2303585b9be', '01a139a3-d280-7c9b-a7ff-eca967c2c247', NULL);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: registry_owner
--



--
-- Data for Name: outbox_archive; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.outbox_archive VALUES
	(1, 'alue-a', '01a139a3-d280-73e0-8f3d-6252e1a890e2', 'registry.internal.area.v1', 'alue-a:alue-a', 'registry.AreaOpened.v1', 'urn:kokemus:schema:registry.AreaOpened.v1', 'alue-a', 1, '2026-10-14 09:00:00+00', 'alue-a', NULL, '00-8987358c60ea32f51d281fb1bd47f24a-0458662ea7bfe9ed-03', '', '\x7b22617265615f6964223a22616c75652d61222c226d6f64656c223a2277656c6c6265696e675f61726561222c2274696d655f7a6f6e65223a224575726f70652f48656c73696e6b69222c226c616e677561676573223a5b226669222c22656e225d2c226e616d6573223a7b226669223a224573696d65726b6b6920616c75652d61207279227d7d', '2026-11-26 18:31:15.204032+00', '2026-11-26 18:31:15.281325+00'),
	(2, 'alue-a', '01a139a3-d280-7d30-860e-41a0f0eab990', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-785f-87b6-0df642980ee9', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-785f-87b6-0df642980ee9', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-785f-87b6-0df642980ee9', NULL, '00-8d75a1df6062c7bd204fc7e65eab9b77-192d1d4be9334af8-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539222c22656d61696c223a2261696e6f2e616c6b752e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:31:15.279268+00', '2026-11-26 18:31:15.292395+00'),
	(3, 'alue-a', '01a139a3-d280-76b6-9b2a-520610990612', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7449-bb6a-72c22426de01', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7449-bb6a-72c22426de01', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7449-bb6a-72c22426de01', NULL, '00-06a851d1b6589855b844cc6a23ff8afa-e44e2aded03ef6bf-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373434392d626236612d373263323234323664653031222c22656d61696c223a226265727474612e62656574612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:31:15.303823+00', '2026-11-26 18:31:15.318917+00'),
	(4, 'alue-a', '01a139a3-d280-7f66-a6b1-3c7bc4bff10e', 'registry.internal.unit.v1', 'alue-a:01a139a3-d280-7c9b-a7ff-eca967c2c247', 'registry.UnitRegistered.v1', 'urn:kokemus:schema:registry.UnitRegistered.v1', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7c9b-a7ff-eca967c2c247', NULL, '00-fb56a7e1c9a7c2c024f777e4d2134e39-e1990e92aa56e501-03', '', '\x7b22756e69745f6964223a2230316131333961332d643238302d376339622d613766662d656361393637633263323437222c226e616d65223a22596b73696b6bc3b62034343130222c22636f73745f63656e747265223a2234343130222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373835662d383762362d306466363432393830656539227d', '2026-11-26 18:31:15.318817+00', '2026-11-26 18:31:15.328782+00'),
	(5, 'alue-a', '01a139a3-d280-79cd-ac08-6116b07de210', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7124-bd89-68b5b062c3ca', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7124-bd89-68b5b062c3ca', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7124-bd89-68b5b062c3ca', NULL, '00-59a2604e218d9e52e86382caf6fa8ea8-9cd907ea15091bc3-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361222c22656d61696c223a22636563696c69612e63656d62616c6f2e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:31:15.344163+00', '2026-11-26 18:31:15.348344+00'),
	(6, 'alue-a', '01a139a3-d280-73a8-b290-a331ed5b1941', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7f68-86b8-0ed22f92acbe', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7f68-86b8-0ed22f92acbe', NULL, '00-9d8b68a9fb68e2909466a76544fae7c4-1dd5dc9f3cb8f11e-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376636382d383662382d306564323266393261636265222c22656d61696c223a226461617669642e64656c74612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:31:15.371121+00', '2026-11-26 18:31:15.384774+00'),
	(7, 'alue-a', '01a139a3-d280-705b-af72-f36cbc756ef3', 'registry.internal.unit.v1', 'alue-a:01a139a3-d280-798d-bc21-d165a63e0da1', 'registry.UnitRegistered.v1', 'urn:kokemus:schema:registry.UnitRegistered.v1', '01a139a3-d280-798d-bc21-d165a63e0da1', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-798d-bc21-d165a63e0da1', NULL, '00-fce0111de42c9163a1032ee3e6416412-ef135ee66d1748c0-03', '', '\x7b22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c226e616d65223a22596b73696b6bc3b62035353230222c22636f73745f63656e747265223a2235353230222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361227d', '2026-11-26 18:31:15.382679+00', '2026-11-26 18:31:15.397341+00'),
	(8, 'alue-a', '01a139a3-d280-7d9d-9f1c-c310d1ba8bc3', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-79b2-a9d0-82234cb05b94', 'registry.ExpertRegistered.v1', 'urn:kokemus:schema:registry.ExpertRegistered.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-79b2-a9d0-82234cb05b94', NULL, '00-7d1069a14a258659e59cdc17416f39b4-0435a9081a46934a-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d7d', '2026-11-26 18:31:15.404181+00', '2026-11-26 18:31:15.420824+00'),
	(9, 'alue-a', '01a139a3-d280-7c1b-a83e-91e6eea3e418', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-79b2-a9d0-82234cb05b94', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-79b2-a9d0-82234cb05b94', NULL, '00-7d1069a14a258659e59cdc17416f39b4-0435a9081a46934a-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c22656d61696c223a2265696e6f2e656b612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:31:15.4042+00', '2026-11-26 18:31:15.420852+00'),
	(10, 'alue-a', '01a139a3-d280-7230-a4fa-bfede7d8c9dd', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-79b2-a9d0-82234cb05b94', 'registry.AgreementSigned.v1', 'urn:kokemus:schema:registry.AgreementSigned.v1', '01a139a3-d280-79b2-a9d0-82234cb05b94', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-79b2-a9d0-82234cb05b94', NULL, '00-aec6478163a84276fd28f91a34792c77-fc648743dc1947f2-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d373962322d613964302d383232333463623035623934222c2261677265656d656e745f6964223a2230316131333961332d643238302d373232312d626331392d626335633164353462323832222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134227d', '2026-11-26 18:31:15.452616+00', '2026-11-26 18:31:15.455391+00'),
	(11, 'alue-a', '01a139a3-d280-70fc-95de-42c9b39dc2b4', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7440-bcaf-d2303585b9be', 'registry.ExpertRegistered.v1', 'urn:kokemus:schema:registry.ExpertRegistered.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7440-bcaf-d2303585b9be', NULL, '00-51c3bf3a23a4bacdd5d2de5db09f99ca-8f8a09f85f3eb36a-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d7d', '2026-11-26 18:31:15.46299+00', '2026-11-26 18:31:15.467732+00'),
	(12, 'alue-a', '01a139a3-d280-7bec-b2ac-bd20ac919841', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7440-bcaf-d2303585b9be', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7440-bcaf-d2303585b9be', NULL, '00-51c3bf3a23a4bacdd5d2de5db09f99ca-8f8a09f85f3eb36a-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c22656d61696c223a2266616e6e692e666f746f2e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:31:15.463003+00', '2026-11-26 18:31:15.467754+00'),
	(13, 'alue-a', '01a139a3-d280-77ab-bb11-63d84344ee4d', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7440-bcaf-d2303585b9be', 'registry.AgreementSigned.v1', 'urn:kokemus:schema:registry.AgreementSigned.v1', '01a139a3-d280-7440-bcaf-d2303585b9be', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7440-bcaf-d2303585b9be', NULL, '00-849c3e44df6cfbc3d020c1e518722d95-6dd6d12e3eac1e11-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d373434302d626361662d643233303335383562396265222c2261677265656d656e745f6964223a2230316131333961332d643238302d376563332d616539632d343263333766356261636330222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134227d', '2026-11-26 18:31:15.48244+00', '2026-11-26 18:31:15.484892+00'),
	(14, 'alue-a', '01a139a3-d280-7f74-95e6-40b092d09662', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'registry.ExpertRegistered.v1', 'urn:kokemus:schema:registry.ExpertRegistered.v1', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', NULL, '00-6741ac796c1e5968d82b579d523ed340-3ecbeee09651c5f1-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d7d', '2026-11-26 18:31:15.50044+00', '2026-11-26 18:31:15.508846+00'),
	(15, 'alue-a', '01a139a3-d280-72af-84dd-d4594ba39ea9', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7d04-8c9f-3bfdd06dea9c', NULL, '00-6741ac796c1e5968d82b579d523ed340-3ecbeee09651c5f1-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376430342d386339662d336266646430366465613963222c22656d61696c223a22676964656f6e2e676967612e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:31:15.500456+00', '2026-11-26 18:31:15.508867+00'),
	(16, 'alue-a', '01a139a3-d280-7344-b8d0-b3959f7b5d02', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7cf3-81cf-63962e5e84ee', 'registry.ExpertRegistered.v1', 'urn:kokemus:schema:registry.ExpertRegistered.v1', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7cf3-81cf-63962e5e84ee', NULL, '00-3db3c197a8ccd90f5e007cf753511de5-902220b607708b6c-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c22746f70696373223a5b7b22636f6465223a2264657072657373696f6e222c227065727370656374697665223a226f776e227d2c7b22636f6465223a226361726572222c227065727370656374697665223a22636c6f73655f706572736f6e227d5d2c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c226c616e677561676573223a5b226669222c227376225d7d', '2026-11-26 18:31:15.518575+00', '2026-11-26 18:31:15.532496+00'),
	(17, 'alue-a', '01a139a3-d280-787d-b546-624848d5f3b4', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7cf3-81cf-63962e5e84ee', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 1, '2026-10-14 09:00:00+00', '01a139a3-d280-7cf3-81cf-63962e5e84ee', NULL, '00-3db3c197a8ccd90f5e007cf753511de5-902220b607708b6c-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c22656d61696c223a2268656c6d692e68656c6c652e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a226669227d', '2026-11-26 18:31:15.518591+00', '2026-11-26 18:31:15.532627+00'),
	(18, 'alue-a', '01a139a3-d280-7fea-879c-316bc7cea215', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7cf3-81cf-63962e5e84ee', 'registry.AgreementSigned.v1', 'urn:kokemus:schema:registry.AgreementSigned.v1', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7cf3-81cf-63962e5e84ee', NULL, '00-7a76c5e6452cbec917a30a3d991e6952-2b6421f9fb030113-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c2261677265656d656e745f6964223a2230316131333961332d643238302d376634652d393532642d376636666330643061323739222c22776f726b5f666f726d73223a5b22696e646976696475616c222c2270616972222c2267726f7570222c226c656374757265222c22646576656c6f706d656e74225d2c2276616c69645f66726f6d223a22323032362d30392d3134227d', '2026-11-26 18:31:15.538791+00', '2026-11-26 18:31:15.553636+00'),
	(19, 'alue-a', '01a139a3-d280-7a7e-a8a5-14dcf6aabf84', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7cf3-81cf-63962e5e84ee', 'registry.AgreementEnded.v1', 'urn:kokemus:schema:registry.AgreementEnded.v1', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 3, '2026-10-14 09:00:00+00', '01a139a3-d280-7cf3-81cf-63962e5e84ee', NULL, '00-c2ac1133a60e7dbb7d4c5fbd39238792-7ac9426e80f8c24e-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c2261677265656d656e745f6964223a2230316131333961332d643238302d376634652d393532642d376636666330643061323739222c2276616c69645f756e74696c223a22323032362d31302d3134227d', '2026-11-26 18:31:15.551575+00', '2026-11-26 18:31:15.559765+00'),
	(20, 'alue-a', '01a139a3-d280-76c6-9667-07753eb5c18e', 'registry.internal.unit.v1', 'alue-a:01a139a3-d280-798d-bc21-d165a63e0da1', 'registry.UnitChanged.v1', 'urn:kokemus:schema:registry.UnitChanged.v1', '01a139a3-d280-798d-bc21-d165a63e0da1', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-798d-bc21-d165a63e0da1', NULL, '00-fa014d1186fe105ab2b6c52f1a5b7c04-0110e099fda7c2c1-03', '', '\x7b22756e69745f6964223a2230316131333961332d643238302d373938642d626332312d643136356136336530646131222c226e616d65223a22596b73696b6bc3b62035353230222c22636f73745f63656e747265223a2235353231222c22636f6f7264696e61746f725f6964223a2230316131333961332d643238302d373132342d626438392d363862356230363263336361227d', '2026-11-26 18:31:15.572658+00', '2026-11-26 18:31:15.598911+00'),
	(21, 'alue-a', '01a139a3-d280-7d82-a476-e7fd915abd7b', 'registry.internal.expert.v1', 'alue-a:01a139a3-d280-7cf3-81cf-63962e5e84ee', 'registry.ExpertProfileChanged.v1', 'urn:kokemus:schema:registry.ExpertProfileChanged.v1', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 4, '2026-10-14 09:00:00+00', '01a139a3-d280-7cf3-81cf-63962e5e84ee', NULL, '00-467cea51bc028ded745cb370f029d7dc-7209abdcfdcd4665-03', '', '\x7b226578706572745f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c22746f70696373223a5b7b22636f6465223a226361726572222c227065727370656374697665223a226f776e227d5d2c22776f726b5f666f726d73223a5b226c656374757265225d2c226c616e677561676573223a5b227376225d7d', '2026-11-26 18:31:15.59877+00', '2026-11-26 18:31:15.603226+00'),
	(22, 'alue-a', '01a139a3-d280-7c21-a6a1-e1a47e54e967', 'registry.private.contact.v1', 'alue-a:01a139a3-d280-7cf3-81cf-63962e5e84ee', 'registry.ContactPointSet.v1', 'urn:kokemus:schema:registry.ContactPointSet.v1', '01a139a3-d280-7cf3-81cf-63962e5e84ee', 2, '2026-10-14 09:00:00+00', '01a139a3-d280-7cf3-81cf-63962e5e84ee', NULL, '00-467cea51bc028ded745cb370f029d7dc-7209abdcfdcd4665-03', '', '\x7b22706572736f6e5f6964223a2230316131333961332d643238302d376366332d383163662d363339363265356538346565222c22656d61696c223a2268656c6d692e68656c6c652e616c75652d61406578616d706c652e696e76616c6964222c226c616e6775616765223a227376227d', '2026-11-26 18:31:15.598791+00', '2026-11-26 18:31:15.603246+00');


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
	('?', 'registry.private.contact.v1', 5, 2),
	('?', 'registry.internal.unit.v1', 2, 1),
	('?', 'registry.private.contact.v1', 2, 1),
	('?', 'registry.private.contact.v1', 1, 2),
	('?', 'registry.internal.expert.v1', 1, 2),
	('?', 'registry.private.contact.v1', 7, 1),
	('?', 'registry.internal.expert.v1', 7, 2),
	('?', 'registry.internal.expert.v1', 6, 1),
	('?', 'registry.private.contact.v1', 6, 1),
	('?', 'registry.internal.unit.v1', 1, 2),
	('?', 'registry.internal.expert.v1', 0, 4),
	('?', 'registry.private.contact.v1', 0, 2);


--
-- Data for Name: republish_request; Type: TABLE DATA; Schema: public; Owner: registry_owner
--



--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.staff VALUES
	('alue-a', '01a139a3-d280-785f-87b6-0df642980ee9', 'Aino Alku Alue-A', '{unit_coordinator}', 1, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7449-bb6a-72c22426de01', 'Bertta Beeta Alue-A', '{orderer}', 1, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7124-bd89-68b5b062c3ca', 'Cecilia Cembalo Alue-A', '{unit_coordinator}', 1, '2026-10-14 09:00:00+00'),
	('alue-a', '01a139a3-d280-7f68-86b8-0ed22f92acbe', 'Daavid Delta Alue-A', '{orderer}', 1, '2026-10-14 09:00:00+00');


--
-- Data for Name: timer; Type: TABLE DATA; Schema: public; Owner: registry_owner
--



--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: registry_owner
--

INSERT INTO public.unit VALUES
	('alue-a', '01a139a3-d280-7c9b-a7ff-eca967c2c247', 'Yksikkö 4410', '4410', '01a139a3-d280-785f-87b6-0df642980ee9', 1, '2026-10-14 09:00:00+00', '{}'),
	('alue-a', '01a139a3-d280-798d-bc21-d165a63e0da1', 'Yksikkö 5520', '5521', '01a139a3-d280-7124-bd89-68b5b062c3ca', 2, '2026-10-14 09:00:00+00', '{}');


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


