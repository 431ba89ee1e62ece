#!/bin/sh
# One database per service with two roles: the owner for migrations, the app for work, which owns nothing.
set -eu
for service in registry dispatch billing notifications console; do
    psql -v ON_ERROR_STOP=1 -q -U "$POSTGRES_USER" -d postgres <<SQL
CREATE ROLE ${service}_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${service}-owner-${KOKEMUS_SECRET}';
CREATE ROLE ${service}_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${service}-app-${KOKEMUS_SECRET}';
CREATE DATABASE ${service} OWNER ${service}_owner;
REVOKE ALL ON DATABASE ${service} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${service} TO ${service}_app;
SQL
    psql -v ON_ERROR_STOP=1 -q -U "$POSTGRES_USER" -d "$service" <<SQL
ALTER SCHEMA public OWNER TO ${service}_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${service}_app;
SQL
    # How many rows all areas have together, and large objects, which have no area: not for a service's roles.
    psql -v ON_ERROR_STOP=1 -q -U "$POSTGRES_USER" -d "$service" <<'SQL'
DO $$
DECLARE
    hidden text;
BEGIN
    FOR hidden IN
        SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
        AND proname ~ ('^(lo_.*|loread|lowrite|pg_(relation|table|indexes|total_relation)_size|pg_stat_get_(xact_)?'
            || '(numscans|tuples_.*|live_tuples|dead_tuples|mod_since_analyze|ins_since_vacuum|blocks_.*))$')
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', hidden);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO pg_monitor', hidden);
    END LOOP;
    FOR hidden IN
        SELECT oid::regclass::text FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace
        AND relkind = 'v' AND relname ~ '^pg_stat(io)?_(xact_)?(all|user|sys)_'
    LOOP
        EXECUTE format('REVOKE SELECT ON %s FROM PUBLIC', hidden);
        EXECUTE format('GRANT SELECT ON %s TO pg_monitor', hidden);
    END LOOP;
    SELECT string_agg(quote_ident(attname), ', ') INTO hidden FROM pg_attribute
    WHERE attrelid = 'pg_class'::regclass AND NOT attisdropped AND attname !~ '^(reltuples|relpages|relall.*)$';
    REVOKE SELECT ON pg_class FROM PUBLIC;
    EXECUTE format('GRANT SELECT (%s) ON pg_class TO PUBLIC', hidden);
    GRANT SELECT ON pg_class TO pg_monitor;
END
$$;
SQL
done
# A service's roles open its own database and no other.
psql -v ON_ERROR_STOP=1 -q -U "$POSTGRES_USER" -d postgres -c 'REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC'
