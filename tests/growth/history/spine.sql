-- Every order of every area with all that follows from it: one row each, with the ids that the services share.
-- An id tells its moment, as those of the platform do (UUIDv7), so that newest first is by id.
CREATE FUNCTION pg_temp.id_at(at timestamptz, what text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(what), 1, 3)
            || '8' || substr(md5(what), 4, 15))::uuid
$$;
CREATE FUNCTION pg_temp.id_of(what text) RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT md5(what)::uuid $$;

CREATE TEMP TABLE own_area AS
SELECT CASE number WHEN 0 THEN 'ita-uusimaa' ELSE 'area-' || lpad(number::text, 2, '0') END AS area_id
FROM generate_series(0, current_setting('history.areas')::int - 1) AS number;

CREATE TEMP TABLE own_expert AS
SELECT area_id, number, pg_temp.id_of(area_id || ' expert ' || number) AS expert_id
FROM own_area, generate_series(0, current_setting('history.experts')::int - 1) AS number;

CREATE TEMP TABLE own_unit AS
SELECT area_id, number, pg_temp.id_of(area_id || ' unit ' || number) AS unit_id,
       pg_temp.id_of(area_id || ' coordinator ' || number) AS coordinator_id
FROM own_area, generate_series(0, current_setting('history.units')::int - 1) AS number;

-- Three years of orders at equal distances, the last of them just now; each asks two experts, and one accepts.
CREATE TEMP TABLE spine AS
SELECT dated.*,
       CASE WHEN order_state NOT IN ('filled', 'partly_filled') THEN NULL
            WHEN starts_at > current_setting('history.now')::timestamptz OR number IN (3, 23, 43, 63) THEN 'scheduled'
            WHEN number IN (1, 2) THEN 'expert_ill'
            WHEN number % 20 = 3 THEN 'cancelled'
            WHEN number % 20 = 11 THEN 'no_show'
            ELSE 'held' END AS session_state,
       starts_at > current_setting('history.now')::timestamptz - interval '30 days' OR area_id = 'ita-uusimaa' AS is_late,
       pg_temp.id_at(placed_at, area_id || ' order ' || number) AS order_id,
       pg_temp.id_at(placed_at, area_id || ' offer ' || number) AS offer_id,
       pg_temp.id_at(placed_at, area_id || ' declined ' || number) AS declined_id,
       pg_temp.id_at(placed_at, area_id || ' assignment ' || number) AS assignment_id,
       pg_temp.id_at(placed_at, area_id || ' session ' || number) AS session_id,
       pg_temp.id_of(area_id || ' orderer ' || number % 5) AS orderer_id,
       pg_temp.id_of(area_id || ' unit ' || number % current_setting('history.units')::int) AS unit_id,
       pg_temp.id_of(area_id || ' expert ' || number % current_setting('history.experts')::int) AS expert_id,
       pg_temp.id_of(area_id || ' expert ' || (number + 1) % current_setting('history.experts')::int) AS asked_too_id
FROM (
    SELECT placed.*, placed_at + interval '45 days' AS starts_at, placed_at + interval '45 days 1 hour' AS ends_at,
           CASE WHEN number < 3 THEN 'partly_filled' WHEN number % 50 = 7 OR number = 4 THEN 'cancelled'
                WHEN number >= of_all - greatest(of_all / 100, 4) THEN 'open' ELSE 'filled' END AS order_state
    FROM (
        SELECT area_id, number, current_setting('history.orders')::int AS of_all,
               date_trunc('minute', current_setting('history.now')::timestamptz
                   - (interval '1095 days' / current_setting('history.orders')::int)
                     * (current_setting('history.orders')::int - number)) AS placed_at
        FROM own_area, generate_series(0, current_setting('history.orders')::int - 1) AS number
    ) AS placed
) AS dated ORDER BY placed_at, area_id;  -- as rows came to be: an area's lie between those of all others
ANALYZE spine;

-- What is filled in now: most of it at first, then the last month of all, and all of the area that asks.
CREATE TEMP VIEW placed AS SELECT * FROM spine WHERE is_late = current_setting('history.late')::boolean;
CREATE TEMP VIEW agreed AS SELECT * FROM placed WHERE session_state IS NOT NULL;
