"""No transaction of one area sees or changes a row of another: every table, every verb, every setting."""

from __future__ import annotations

import itertools

import asyncpg
import pytest

from chassis.own_tables import OWN_TABLES
from kokemus.platform.running import SERVICES
from tests.isolation import table_rows
from tests.isolation.table_rows import Tried
from tests.life import Stage, Tell
from tests.ten_weeks import Life

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.timeout(240)]

Lives = tuple[Life, Life]

OPEN_TO_EVERY_AREA = {"notifications": ("area",)}
"""Beside the chassis' own: the sender of mails goes through all areas; the table holds no person."""

WAYS_TO_BREAK = {
    "row security off": ("ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",),
    "policy dropped": ("DROP POLICY area ON {table}",),
    "policy that lets everything through": (
        "DROP POLICY area ON {table}",
        "CREATE POLICY area ON {table} USING (true)",
    ),
    "policy that forgets what is written": (
        "DROP POLICY area ON {table}",
        "CREATE POLICY area ON {table} USING (area_id = current_setting('kokemus.areas', true)) WITH CHECK (true)",
    ),
}


async def tried(stage: Stage, service: str, lives: Lives, *first: str) -> Tried:
    ours, theirs = (life.area.area_id for life in lives)
    quoted = [statement.replace("{table}", '"{table}"') for statement in first]
    platform = (*OWN_TABLES, *OPEN_TO_EVERY_AREA.get(service, ()))
    url, role = stage.admin_url(service), f"{service}_app"
    return await table_rows.tried(url, role=role, ours=ours, theirs=theirs, platform=platform, first=quoted)


async def test_no_row_of_another_area_is_seen_or_changed(stage: Stage, lives: Lives, tell: Tell) -> None:
    whole = Tried()
    for service in SERVICES:
        found = await tried(stage, service, lives)
        found.leaks = [f"{service}: {leak}" for leak in found.leaks]
        whole += found

    tell(f"isolation: {whole.cases} table x verb x setting cases, {len(whole.leaks)} leaks")
    assert whole.leaks == []
    assert whole.cases > 1000


@pytest.mark.parametrize("way", WAYS_TO_BREAK)
@pytest.mark.parametrize("service", SERVICES)
async def test_a_table_that_lost_its_policy_is_reported(
    stage: Stage, lives: Lives, service: str, way: str
) -> None:
    connection = await asyncpg.connect(stage.admin_url(service))
    every = await table_rows.tables(connection)
    await connection.close()

    found = await tried(stage, service, lives, *WAYS_TO_BREAK[way])

    reported = {leak.split()[0] for leak in found.leaks}
    writable = set(every) - await append_only(stage, service) if "forgets" in way else set(every)
    assert reported >= writable, f"not reported: {sorted(writable - reported)}"


async def append_only(stage: Stage, service: str) -> set[str]:
    """Return the tables that the service's role cannot write at all."""
    sql = "SELECT relname FROM pg_class WHERE relkind = 'r' AND NOT has_table_privilege($1, oid, 'INSERT')"
    return {row[0] for row in await stage.rows(service, sql, f"{service}_app")}


async def test_a_service_cannot_open_the_database_of_another(stage: Stage) -> None:
    for one, other in itertools.permutations(SERVICES, 2):
        of_one, of_other = (stage.platform.services[name].database for name in (one, other))
        url = of_one.app_url.rpartition("/")[0] + f"/{of_other.name}"

        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await asyncpg.connect(url)


async def test_every_business_table_has_rows_of_both_areas_and_every_table_is_forced(
    stage: Stage, lives: Lives
) -> None:
    for service in SERVICES:
        rows = await stage.rows(
            service,
            "SELECT relname, relrowsecurity AND relforcerowsecurity AS forced FROM pg_class"
            " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'",
        )
        for table, forced in rows:
            assert forced, f"{service}.{table} does not force row security"
            if table not in OWN_TABLES:
                sql = f'SELECT count(DISTINCT area_id) FROM "{table}" WHERE area_id = ANY ($1)'
                areas = [life.area.area_id for life in lives]
                assert await stage.value(service, sql, areas) == 2, f"{service}.{table}"
