"""What migrations say of every table of a service: row-level security, areas uncounted. None ever changes."""

from __future__ import annotations

from typing import Protocol

_ALL_VERBS = "SELECT, INSERT, UPDATE, DELETE"


class Operations(Protocol):
    """What is used of Alembic's `op`."""

    def execute(self, sqltext: str, /) -> object:
        """Run one statement."""
        ...


def protect(op: Operations, *tables: str, verbs: str = _ALL_VERBS, platform: bool = False) -> None:
    """Let the app role see a table's rows of the transaction's areas only, and use these verbs only.

    `platform` opens the table to the relay, timers and hearing of every area as well; that is for the
    chassis' own tables.
    """
    every_area = " OR (SELECT current_setting('kokemus.areas', true)) = '*'" if platform else ""
    mine = (
        "area_id = ANY ((SELECT string_to_array(current_setting('kokemus.areas', true), ','))::text[])"
        + every_area
    )
    role = app_role(op)
    for table in tables:
        op.execute(f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY')
        op.execute(f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY')
        op.execute(f'CREATE POLICY area ON "{table}" USING ({mine}) WITH CHECK ({mine})')
        op.execute(f'GRANT {verbs} ON "{table}" TO "{role}"')


# The functions came with PostgreSQL 18; before it, the planner takes what it has not counted for a two-hundredth.
_A_TENTH = """
DO $$ BEGIN
    IF current_setting('server_version_num')::int >= 180000 THEN
        PERFORM pg_clear_attribute_stats('public', '{table}', 'area_id', false);
        PERFORM pg_restore_attribute_stats('schemaname', 'public', 'relname', '{table}', 'attname', 'area_id',
            'inherited', false, 'null_frac', 0::real, 'avg_width', 16, 'n_distinct', 10::real);
    END IF;
END $$
"""


def leave_areas_uncounted(op: Operations, *tables: str) -> None:
    """Let the planner take every area for a tenth of each of these tables, whichever it is and whatever is in them.

    One that counts areas takes an area which it has not met yet for empty, and then any index that begins with the
    area for as good as the key: it reads all of the area for each row that is looked up, until it counts again.
    """
    for table in tables:
        op.execute(f'ALTER TABLE "{table}" ALTER COLUMN area_id SET STATISTICS 0')
        op.execute(_A_TENTH.format(table=table))


def app_role(op: Operations) -> str:
    """Return the name of the app role that the running migration grants to."""
    role = op.get_context().opts.get("app_role")  # type: ignore[attr-defined]
    assert isinstance(role, str), "migrations are run by chassis.migrating, which names the app role"
    return role
