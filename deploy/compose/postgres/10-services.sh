#!/bin/sh
# One database per service with two roles: the owner for migrations, the app for work, which owns nothing.
set -eu
for service in registry dispatch billing notifications; do
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
done
