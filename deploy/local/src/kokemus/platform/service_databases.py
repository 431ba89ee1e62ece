"""One database per service with two roles: the owner for migrations, the app for work.

The app role owns nothing and cannot pass by row-level security. Asking twice for the same database changes
nothing.
"""

import hashlib
import hmac
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit, urlunsplit

import asyncpg

# The sessions that create roles take turns: two at once fail with "tuple concurrently updated".
TURN = int.from_bytes(b"kokemus", "big")
NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")  # an identifier that needs no quotes; 63 is PostgreSQL's limit
ROLE_RIGHTS = "LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"


SHUT = "REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC"
"""A service's roles open its own database and no other; said in the database of the administrator."""
HIDE = """
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
"""
"""How many rows all areas have together, and large objects, which have no area: not for a service's roles.

Said in each service's database. EXPLAIN still estimates from the same counts, and that cannot be taken away.
"""


@dataclass(frozen=True)
class ServiceDatabase:
    """A service's database and the addresses of its two roles."""

    name: str
    app_url: str
    owner_url: str


@dataclass(frozen=True)
class _Role:
    name: str
    password: str


class BadName(ValueError):
    """The name would need quotes as a PostgreSQL identifier."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} is no name for a database or role, expected {NAME.pattern}")


async def create_service_database(
    admin_url: str, service: str, *, name: str | None = None
) -> ServiceDatabase:
    """Return the service's database with both roles as they should be, creating what is missing.

    The database is called like the service unless named otherwise. The roles <service>_owner and <service>_app
    belong to the whole cluster; their passwords are derived from the administrator's, the same each time.
    """
    database = _checked(name or service)
    owner, app = _role(admin_url, f"{service}_owner"), _role(admin_url, f"{service}_app")
    async with _turn(admin_url) as admin:
        for role in (owner, app):
            await _ensure_role(admin, role)
        if not await admin.fetchval("SELECT count(*) FROM pg_database WHERE datname = $1", database):
            await admin.execute(f"CREATE DATABASE {database} OWNER {owner.name}")
        await admin.execute(
            f"ALTER DATABASE {database} OWNER TO {owner.name};"
            f"REVOKE ALL ON DATABASE {database} FROM PUBLIC;"
            f"{SHUT};"
            f"GRANT CONNECT ON DATABASE {database} TO {app.name}"
        )
        await _ensure_schema(_address(admin_url, database), owner=owner.name, app=app.name)
    return ServiceDatabase(
        name=database,
        app_url=_address(admin_url, database, app),
        owner_url=_address(admin_url, database, owner),
    )


async def drop_database(admin_url: str, name: str) -> None:
    """Remove the database with its sessions, if it is there; its roles stay."""
    async with _turn(admin_url) as admin:
        await admin.execute(f"DROP DATABASE IF EXISTS {_checked(name)} WITH (FORCE)")


@asynccontextmanager
async def _session(url: str) -> AsyncIterator[asyncpg.Connection]:
    opened = await asyncpg.connect(url)
    try:
        yield opened
    finally:
        await opened.close()


@asynccontextmanager
async def _turn(admin_url: str) -> AsyncIterator[asyncpg.Connection]:
    """Give a session in which nobody else creates or drops, in the database of the address."""
    async with _session(admin_url) as admin:
        await admin.execute("SELECT pg_advisory_lock($1)", TURN)
        yield admin


async def _ensure_role(admin: asyncpg.Connection, role: _Role) -> None:
    """Create the role, or give an existing one the same rights and password."""
    known = await admin.fetchval("SELECT count(*) FROM pg_roles WHERE rolname = $1", role.name)
    await admin.execute(
        f"{'ALTER' if known else 'CREATE'} ROLE {role.name} {ROLE_RIGHTS} PASSWORD '{role.password}'"
    )


async def _ensure_schema(url: str, *, owner: str, app: str) -> None:
    """Let the owner have the schema and the app use it, and nobody else either."""
    async with _session(url) as database:
        await database.execute(
            f"ALTER SCHEMA public OWNER TO {owner};"
            "REVOKE ALL ON SCHEMA public FROM PUBLIC;"
            f"GRANT USAGE ON SCHEMA public TO {app}"
        )
        await database.execute(HIDE)


def _role(admin_url: str, name: str) -> _Role:
    """Return the role with the password that is derived from the administrator's."""
    key = unquote(urlsplit(admin_url).password or "")
    return _Role(_checked(name), hmac.new(key.encode(), name.encode(), hashlib.sha256).hexdigest()[:32])


def _address(admin_url: str, database: str, role: _Role | None = None) -> str:
    """Return the administrator's address turned to that database, and to that role if there is one."""
    parts = urlsplit(admin_url)
    user, _, place = parts.netloc.rpartition("@")
    if role:
        user = f"{role.name}:{role.password}"
    return urlunsplit(parts._replace(netloc=f"{user}@{place}" if user else place, path=f"/{database}"))


def _checked(name: str) -> str:
    """Return the name, or raise BadName."""
    if not NAME.fullmatch(name):
        raise BadName(name)
    return name
